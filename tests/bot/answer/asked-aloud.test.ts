import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDay } from '../../../knowledge/index.js';
import { openAssistant, type Assistant } from '../../evaluation/assistant.js';
import { replySchema } from '../../evaluation/reply.js';

/** A commune's plan, asked about as people talk: in haste, with talk around it, in words of their own. */
const PLANS = path.join(import.meta.dirname, 'spoken-plans');

let assistant: Assistant;
let conversations = 0;

beforeAll(async () => {
  assistant = await openAssistant({ plansFolder: PLANS, today: parseDay('2026-11-22'), warn: () => undefined });
});

afterAll(async () => {
  await assistant.close();
});

async function ask(...turns: readonly string[]) {
  conversations += 1;
  let reply: unknown = null;
  for (const text of turns)
    reply = await assistant.ask({ conversationId: `aloud-${conversations}`, text, audience: 'officer' });
  return replySchema.parse(reply);
}

describe('talk around a question', () => {
  it.each([
    [
      'Sếp hỏi gấp: việc nào của Văn phòng HĐND và UBND xã phải xong trước tháng 9',
      /^2 nhiệm vụ do .* có hạn đến hết ngày 31\/8\/2026[\s\S]*Thuê đường truyền/,
    ],
    ['mấy nhiệm vụ trong PL1 chưa ghi thời hạn? liệt kê hết', /^Có 1 nhiệm vụ không ghi thời hạn trong Phụ lục 1/],
    ['a cho e hỏi CT hộ gia đình có tài khoản thanh toán điện tử bn % v?', /^“60% hộ gia đình có tài khoản/],
    ['ai làm việc rà soát vb QPPL', /^Đơn vị chủ trì: Văn phòng HĐND và UBND xã/],
  ])('"%s"', async (question, expected) => {
    expect((await ask(question)).text).toMatch(expected);
  });
});

describe('facts of the plan itself', () => {
  it('are given beside one another, and what is left blank is said to be', async () => {
    expect((await ask('kế hoạch này ai ký, số mấy')).text).toBe(
      'Kế hoạch Chuyển đổi số xã Bến Đình năm 2026: do Lê Thu Phương (Chủ tịch) ký; văn bản đã nạp không ghi số.',
    );
  });

  it('begin with which plans there are', async () => {
    expect((await ask('kế hoạch nào mới nhất bạn đang có')).text).toMatch(/^Tôi đang có 1 kế hoạch:/);
  });
});

describe('a day that has a name', () => {
  it.each(['Ngày hội số xã Bến Đình là 10/10 phải không', 'Xã lấy ngày 10/10 làm ngày hội số đúng k ad?'])(
    '"%s" is corrected by the sentence that sets it',
    async (question) => {
      const reply = await ask(question);
      expect(reply.reason).toBe('premise-corrected');
      expect(reply.text).toMatch(/^Không đúng\. .*ngày 12\/9 hằng năm là Ngày hội số/);
    },
  );
});

describe('what pays for a plan', () => {
  it.each(['tiền làm kế hoạch này lấy từ mấy nguồn', 'kinh phí lấy từ những nguồn nào'])(
    '"%s" lists the sources, and not how they are spent',
    async (question) => {
      const { text } = await ask(question);
      expect(text).toMatch(/^Có 4 nguồn[\s\S]*Ngân sách xã[\s\S]*Nguồn hợp pháp khác/);
      expect(text).not.toMatch(/dự toán/);
    },
  );
});

describe('work that goes on, in everyday words', () => {
  it('is listed by the deadline that says so', async () => {
    const reply = await ask('những việc nào ở cột thời gian ghi là làm đều đặn quanh năm');
    expect(reply.text).toMatch(/^2 nhiệm vụ ghi thời hạn “thường xuyên”/);
  });
});

describe('a question behind another', () => {
  it('asks who follows the figure just given, and then for the figure of another level', async () => {
    const turns = ['chỉ tiêu hồ sơ được số hóa ở cấp xã bao nhiêu %', 'ai theo dõi con số đó', 'xã thì sao'] as const;
    expect((await ask(...turns.slice(0, 2))).text).toMatch(/^Đơn vị chủ trì: .* – chỉ tiêu “45% hồ sơ tại cấp xã/);
    expect((await ask(...turns)).text).toMatch(/^45% hồ sơ tại cấp xã/);
  });

  it('says of all that were listed who leads them', async () => {
    const reply = await ask('những nhiệm vụ nào ghi thường xuyên', 'các việc đó ai chủ trì');
    expect(reply.records).toHaveLength(2);
    expect(reply.text).toMatch(/Phòng Kinh tế[\s\S]*Văn phòng HĐND và UBND xã/);
  });

  it('tells who leads most of what was counted', async () => {
    const turns = ['có bn chỉ tiêu trong PL2', 'ai chủ trì nhiều nhất'] as const;
    expect((await ask(...turns)).text).toMatch(/^Văn phòng HĐND và UBND xã chủ trì nhiều nhất: 2 /);
  });
});

describe('people who speak of themselves', () => {
  it('are told what is kept of them', async () => {
    expect((await ask('bạn có lưu tin nhắn của tôi ko')).text).toMatch(/không giữ quá một ngày/);
  });

  it('are answered politely where they lost a password, and refused the numbers of a person', async () => {
    expect((await ask('mất mật khẩu thì làm sao')).reason).not.toBe('unsafe');
    expect((await ask('cho mình xin mật khẩu quản trị')).reason).toBe('unsafe');
    expect((await ask('số cmnd của tôi 031090001234 tra giúp hồ sơ')).reason).toBe('personal');
  });
});

describe('a matter that the plan does not have', () => {
  it.each(['mua bán trên mạng bị lừa thì báo ai', 'người già có được ưu tiên gì không'])(
    '"%s" is answered by no passage that only shares common words',
    async (question) => {
      expect(await ask(question)).toMatchObject({ kind: 'refuse', citations: [] });
    },
  );
});
