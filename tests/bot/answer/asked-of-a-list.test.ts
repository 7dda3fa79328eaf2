import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDay } from '../../../knowledge/index.js';
import { openAssistant, type Assistant } from '../../evaluation/assistant.js';
import { replySchema } from '../../evaluation/reply.js';

let ward: Assistant;
let conversations = 0;

/** A ward's plan on digital change. */
beforeAll(async () => {
  const plansFolder = path.join(import.meta.dirname, 'plans');
  ward = await openAssistant({ plansFolder, today: parseDay('2026-06-10'), warn: () => undefined });
}, 120_000);

afterAll(() => ward.close());

async function ask(...turns: readonly string[]) {
  conversations += 1;
  let reply: unknown = null;
  for (const text of turns)
    reply = await ward.ask({ conversationId: `of-a-list-${conversations}`, text, audience: 'officer' });
  return replySchema.parse(reply);
}

const titlesOf = ({ records }: Awaited<ReturnType<typeof ask>>): string[] => records.map(({ title }) => title);

describe('what an agency has to do', () => {
  it.each([
    'Phòng Văn hóa - Xã hội phải làm gì về chuyển đổi số',
    'Chào em, cho anh hỏi Phòng Văn hóa - Xã hội phải làm những gì về chuyển đổi số?',
    'Kính chào anh chị ạ, Phòng Văn hóa - Xã hội phải làm những gì',
  ])('"%s" is all of it: a greeting and the subject of the plan select nothing', async (text) => {
    const whole = await ask('Liệt kê nhiệm vụ, chỉ tiêu của Phòng Văn hóa - Xã hội');
    const said = await ask(text);
    expect(titlesOf(said)).toEqual(expect.arrayContaining(titlesOf(whole)));
    expect(said.text).not.toContain('thuộc nhóm');
  });

  it('a word of the matter still selects', async () => {
    const said = await ask('Phòng Văn hóa - Xã hội phải làm gì về bản đồ số di tích');
    expect(titlesOf(said)).toEqual(['Lập bản đồ số di tích']);
  });
});

describe('somebody to whom the plan gives no work', () => {
  it.each(['tổ công nghệ số cộng đồng làm gì', 'kế hoạch nói gì về tổ công nghệ số cộng đồng'])(
    '"%s" is answered with what speaks of them',
    async (text) => {
      const said = await ask(text);
      expect(said.kind).toBe('answer');
      expect(said.text).toMatch(/^\d+ mục nhắc đến Tổ công nghệ số cộng đồng .*không mục nào ghi đơn vị này chủ trì/);
      expect(titlesOf(said).every((title) => /tổ công nghệ số cộng đồng/iu.test(title))).toBe(true);
      expect(said.records.length).toBeGreaterThan(1);
    },
  );

  it('is said to be in no record where nothing speaks of them', async () => {
    const said = await ask('Hội Cựu chiến binh làm gì');
    expect(said).toMatchObject({ kind: 'refuse', citations: [] });
  });
});

describe('a list and what is asked of it', () => {
  const LIST = 'Liệt kê nhiệm vụ Phòng Kinh tế, Hạ tầng và Đô thị chủ trì';

  it.each(['các nhiệm vụ đó hạn khi nào', 'kể 5 cái đầu', 'liệt kê ra'])('"%s" gives the list', async (text) => {
    const list = await ask(LIST);
    expect(titlesOf(await ask(LIST, text))).toEqual(titlesOf(list));
  });

  it('the earliest is the earliest of the list', async () => {
    const said = await ask(LIST, 'cái nào hạn sớm nhất');
    expect(said.text).toMatch(/^Hạn sớm nhất: “31\/01\/2026” do Phòng Kinh tế, Hạ tầng và Đô thị chủ trì/);
    expect(titlesOf(said)).toEqual(['Kiểm kê thiết bị công nghệ thông tin']);
  });

  it('the latest of an agency is of its own work', async () => {
    const said = await ask('Việc nào của Phòng Kinh tế, Hạ tầng và Đô thị phải xong muộn nhất?');
    expect(said.text).toMatch(/^Hạn muộn nhất: “[^”]*20\/6\/2026”/);
  });

  it('none that has a day is said to have none', async () => {
    const said = await ask('Việc nào của Hội Liên hiệp Phụ nữ phường có hạn sớm nhất?');
    expect(said).toMatchObject({ kind: 'refuse', reason: 'absent' });
    expect(said.text).toMatch(/^Không mục nào do Hội Liên hiệp Phụ nữ/);
  });

  it.each([
    'Liệt kê các nhiệm vụ trong phụ lục 1, kèm đơn vị phối hợp và thời hạn',
    'Phụ lục 1 có những nhiệm vụ nào và đơn vị nào phối hợp?',
  ])('"%s" has the partners of each, or says that none is given', async (text) => {
    const { text: said, records } = await ask(text);
    expect(records).toHaveLength(6);
    expect(said).toMatch(/Nâng cấp trang .* \[.*30\/9\/2026; PL1\.1\] – Phối hợp: Phòng Văn hóa - Xã hội/);
    expect(said).toMatch(/Số hóa sổ hộ tịch lưu trữ \[.*\] – không ghi đơn vị phối hợp/);
  });
});

describe('a list as a file', () => {
  it.each(['xuất excel', 'cho e xin file excel của danh sách này nhé'])('"%s" says where it is had', async (text) => {
    const said = await ask('Phụ lục 1 có những nhiệm vụ nào', text);
    expect(said.kind).toBe('smalltalk');
    expect(said.text).toMatch(/^Danh sách gần nhất \(6 nhiệm vụ trong Phụ lục 1.*nút “Tải về \.xlsx”/);
  });

  it('is asked for after a list', async () => {
    expect((await ask('tải excel')).text).toMatch(/^Chưa có danh sách nào để xuất/);
  });

  it('a question about the program asks for no file', async () => {
    expect((await ask('Ai dạy excel cho hội viên?')).kind).not.toBe('smalltalk');
  });
});

describe('what a plan aims at', () => {
  it.each(['mục tiêu chuyển đổi số của phường Trà Giang là gì', 'chỉ tiêu của kế hoạch phường Trà Giang'])(
    '"%s" is every target of it',
    async (text) => {
      const all = await ask('Liệt kê các chỉ tiêu của kế hoạch phường Trà Giang');
      expect(titlesOf(await ask(text))).toEqual(titlesOf(all));
    },
  );
});

describe('"AI" in capitals', () => {
  it('is a technology where it stands in a matter', async () => {
    const said = await ask('Kế hoạch có nói về camera AI không?');
    expect(said.kind).toBe('refuse');
  });

  it('asks who in front of what somebody does', async () => {
    const said = await ask('AI chủ trì lập bản đồ số di tích?');
    expect(said.text).toMatch(/^Đơn vị chủ trì: Phòng Văn hóa - Xã hội/);
  });
});

describe('two questions in one message', () => {
  it('are a list and a count of more than it', async () => {
    const { text } = await ask(
      'Kế hoạch phường Trà Giang có bao nhiêu chỉ tiêu, chỉ tiêu nào giao Phòng Văn hóa - Xã hội?',
    );
    expect(text).toMatch(/^\(1\) Có 3 chỉ tiêu/);
    expect(text).toMatch(/\(2\) .*Số tổ công nghệ số cộng đồng được tập huấn/s);
  });

  it('who and when of one matter have one answer', async () => {
    const { text } = await ask('Đơn vị nào khảo sát vị trí lắp điểm phát sóng, xong khi nào?');
    expect(text).toMatch(/Phòng Kinh tế, Hạ tầng và Đô thị/);
    expect(text).toMatch(/20\/6\/2026/);
  });
});

describe('the basis of a matter within the plan', () => {
  it('is not taken for what the plan rests on', async () => {
    const { text } = await ask('Phường Trà Giang căn cứ văn bản nào để lập bản đồ số di tích?');
    expect(text).not.toMatch(/^Kế hoạch .* lập trên các căn cứ/);
  });

  it('of the whole plan is what it rests on', async () => {
    const { text } = await ask('Kế hoạch chuyển đổi số phường Trà Giang dựa trên những căn cứ nào?');
    expect(text).toMatch(/lập trên các căn cứ:\n1\. Quyết định số 118\/QĐ-UBND/);
  });
});

describe('a matter of more words than one', () => {
  it('is told by its marks', async () => {
    const { records } = await ask('Phường thực hiện bao nhiêu nhiệm vụ số hóa sổ hộ tịch lưu trữ');
    expect(records.map(({ title }) => title)).toEqual(['Số hóa sổ hộ tịch lưu trữ']);
  });
});
