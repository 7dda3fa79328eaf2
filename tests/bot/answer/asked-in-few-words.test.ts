import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDay } from '../../../knowledge/index.js';
import { openAssistant, type Assistant } from '../../evaluation/assistant.js';
import { replySchema } from '../../evaluation/reply.js';

/** A ward's plan on digital change, and a province's on tourism beside a commune's on reform. */
const FOLDERS = {
  ward: path.join(import.meta.dirname, 'plans'),
  two: path.join(import.meta.dirname, '../../fixtures'),
};
const assistants = new Map<keyof typeof FOLDERS, Assistant>();
let conversations = 0;

beforeAll(async () => {
  for (const [name, plansFolder] of [
    ['ward', FOLDERS.ward],
    ['two', FOLDERS.two],
  ] as const)
    assistants.set(name, await openAssistant({ plansFolder, today: parseDay('2026-06-10'), warn: () => undefined }));
}, 120_000);

afterAll(async () => {
  for (const assistant of assistants.values()) await assistant.close();
});

async function ask(of: keyof typeof FOLDERS, ...turns: readonly string[]) {
  conversations += 1;
  let reply: unknown = null;
  for (const text of turns)
    reply = await assistants.get(of)?.ask({ conversationId: `few-words-${conversations}`, text, audience: 'officer' });
  return replySchema.parse(reply);
}

describe('a row that is asked for by its number in a table', () => {
  it('is that row, whatever was listed before', async () => {
    const { text } = await ask('ward', 'nhiệm vụ 4 phụ lục 1 ai chủ trì');
    expect(text).toMatch(/^Đơn vị chủ trì: Công an phường – nhiệm vụ “Diễn tập ứng cứu sự cố/);
  });

  it('is asked back where two groups have such a number, and found by the option', async () => {
    const asked = await ask('two', 'kế hoạch du lịch Lào Cai: nhiệm vụ số 2 trong phụ lục hạn khi nào');
    expect(asked.kind).toBe('clarify');
    expect(asked.text).toMatch(/\n1\. Phát triển mười mô hình du lịch nông nghiệp/);
    expect(asked.text).toMatch(/\n2\. Tham gia ba hội chợ du lịch quốc tế/);
    const { text } = await ask('two', 'kế hoạch du lịch Lào Cai: nhiệm vụ số 2 trong phụ lục hạn khi nào', '2');
    expect(text).toMatch(/^Thời hạn: Thường xuyên – nhiệm vụ “Tham gia ba hội chợ/);
  });

  it('is said not to be there where the table ends before it', async () => {
    expect(await ask('ward', 'nhiệm vụ 19 của phụ lục 1 do ai làm')).toMatchObject({ kind: 'refuse', citations: [] });
  });
});

describe('an agency and nothing beside it', () => {
  it.each(['Phòng Văn hóa - Xã hội', 'việc của Phòng Văn hóa - Xã hội', 'Phòng Văn hóa - Xã hội phải làm'])(
    '"%s" is answered with all it has to do',
    async (text) => {
      const whole = await ask('ward', 'Liệt kê nhiệm vụ của Phòng Văn hóa - Xã hội');
      const said = await ask('ward', text);
      expect(said.records.length).toBeGreaterThan(3);
      expect(said.records.map(({ title }) => title)).toEqual(
        expect.arrayContaining(whole.records.map(({ title }) => title)),
      );
    },
  );

  it('is what the question before was about, where there was one', async () => {
    const { text } = await ask('ward', 'Lập bản đồ số di tích ai chủ trì', 'Phòng Văn hóa - Xã hội?');
    expect(text).toContain('Lập bản đồ số di tích');
  });

  it('that a plan gives nothing to is said to stand nowhere in it', async () => {
    const reply = await ask('two', 'Kế hoạch du lịch Lào Cai có giao việc gì cho Kho bạc Nhà nước không?');
    expect(reply.kind).toBe('refuse');
    expect(reply.text).toContain('không có nhiệm vụ, chỉ tiêu nào ghi Kho bạc Nhà nước');
  });
});

describe('whether a plan has something', () => {
  it('is denied where its words only come near', async () => {
    const reply = await ask('two', 'Kế hoạch du lịch Lào Cai có mua trực thăng đưa khách du lịch không?');
    expect(reply.kind).toBe('refuse');
    expect(reply.text).toMatch(/^Tôi không tìm thấy nội dung này trong Kế hoạch Phát triển du lịch/);
  });

  it('is affirmed by the words that say so', async () => {
    const reply = await ask('two', 'Kế hoạch du lịch Lào Cai có tổ chức Tuần lễ du lịch Sa Pa không?');
    expect(reply).toMatchObject({ kind: 'answer' });
    expect(reply.text).toContain('tổ chức Tuần lễ du lịch Sa Pa');
  });

  it('is no telephone number where the plan has none', async () => {
    expect((await ask('two', 'cho xin số điện thoại hướng dẫn du lịch Lào Cai')).kind).toBe('refuse');
  });
});

describe('a premise and a question beside it', () => {
  it('are answered one after the other', async () => {
    const { text } = await ask('ward', 'Có đúng Công an phường chủ trì diễn tập ứng cứu sự cố không và hạn khi nào');
    expect(text).toMatch(/^\(1\) Đúng, Công an phường chủ trì/);
    expect(text).toMatch(/\(2\) Thời hạn: Quý III\/2026/);
  });
});

describe('a plan of a unit that has none here', () => {
  it.each(['Kế hoạch chuyển đổi số huyện Mù Cang Chải 2026 ai chủ trì', 'ke hoach du lich huyen van ban 2026 giao ai'])(
    '"%s" is not answered from another',
    async (text) => {
      expect(await ask('two', text)).toMatchObject({ kind: 'refuse', reason: 'plan-not-loaded', citations: [] });
    },
  );
});

describe('how far and how many', () => {
  it('takes the figure of the clause that is asked about', async () => {
    const { text } = await ask('ward', 'Tỷ lệ hồ sơ nộp trực tuyến năm 2026 cao hơn kết quả năm 2025 bao nhiêu?');
    expect(text).toMatch(/^Còn cách chỉ tiêu 16 điểm phần trăm/);
  });

  it('reads a share by its name, and one of a hundred', async () => {
    for (const text of [
      'tỷ lệ hộ kinh doanh thanh toán không dùng tiền mặt',
      'cứ 100 hộ kinh doanh thì phấn đấu mấy hộ thanh toán không dùng tiền mặt',
    ])
      expect((await ask('ward', text)).text).toMatch(/84/);
  });

  it('counts the groups that are compared, the largest first', async () => {
    const { text } = await ask(
      'two',
      'trong phụ lục kế hoạch du lịch Lào Cai, hạ tầng, sản phẩm du lịch hay nhân lực, quảng bá nhiều nhiệm vụ hơn',
    );
    expect(text).toMatch(/1\. Hạ tầng, sản phẩm du lịch: 3 mục\n2\. Nhân lực, quảng bá: 2 mục/);
  });

  it('reads the number of a quarter without its mark', async () => {
    const { text } = await ask('ward', 'nhung viec nao co han quy III/2026');
    expect(text).toContain('Diễn tập ứng cứu sự cố');
  });
});

describe('a committee of no name', () => {
  it('is all of its kind where the plan is of a wider place', async () => {
    const { text, records } = await ask('two', 'Kế hoạch du lịch Lào Cai: UBND xã phải làm gì?');
    expect(records.map(({ title }) => title)).toEqual(
      expect.arrayContaining([expect.stringContaining('niêm yết giá, giữ vệ sinh môi trường')]),
    );
    expect(text).not.toContain('Không có mục nào ghi đích danh');
  });
});
