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
      expect(text).toMatch(/^Có 4: mục III › 1 “Các nguồn kinh phí”[\s\S]*Ngân sách xã[\s\S]*Nguồn hợp pháp khác/);
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

describe('everyday words for those of the plan', () => {
  it.each([
    ['hẹn giờ đi khám qua mạng khỏi phải xếp hàng là bên nào làm', /^Đơn vị chủ trì: Trạm Y tế xã –/],
    ['cơ quan nào lo đưa số liệu đo đạc môi trường lên cho bà con xem', /^Đơn vị chủ trì: Phòng Kinh tế –/],
    [
      'bao giờ mới chấm rồi công khai xem thôn nào số hoá tới đâu',
      /^Phụ lục 1 không ghi thời hạn – nhiệm vụ “Đánh giá/,
    ],
    ['báo cáo giữa năm nộp ngày nào', /^Thời hạn: 6 tháng \(ngày 20\/6\/2026\)/],
    ['kế hoạch có đòi 60% hộ có tài khoản trả tiền trên điện thoại ko', /^Đúng: “60% hộ gia đình/],
    ['chỉ tiêu bn % hs nộp online hả ad, ai chủ trì', /^Đơn vị chủ trì: Văn phòng HĐND và UBND xã – chỉ tiêu “85%/],
  ])('"%s"', async (question, expected) => {
    expect((await ask(question)).text).toMatch(expected);
  });
});

describe('what is counted', () => {
  it.each([
    ['camera an ninh có mấy cái', /tổng 26 camera/],
    ['mạng 5G thử ở mấy chỗ', /5G tại 2 vị trí/],
    ['có bao nhiêu nhiệm vụ chỉ do 1 đơn vị làm, ko có phối hợp trong PL1', /^Có 3 nhiệm vụ không ghi đơn vị phối hợp/],
    ['bendinh 2026 có mấy nhiệm vụ ở PL1', /^Có 5 nhiệm vụ trong Phụ lục 1/],
  ])('"%s"', async (question, expected) => {
    expect((await ask(question)).text).toMatch(expected);
  });

  it('is of every kind where an agency is asked what it has to do', async () => {
    const { text } = await ask('trạm y tế xã có việc gì phải làm');
    expect(text).toMatch(/^3 mục \(1 nhiệm vụ và 2 chỉ tiêu\) do Trạm Y tế xã/);
  });
});

describe('a doubt about the answer just given', () => {
  it('is a premise of the same matter', async () => {
    const reply = await ask('ai công bố số liệu quan trắc môi trường', 'ủa tưởng Trạm Y tế xã chứ, ko fải à');
    expect(reply.reason).toBe('premise-corrected');
    expect(reply.text).toMatch(/^Không, Trạm Y tế xã [\s\S]*Đơn vị chủ trì: Phòng Kinh tế/);
  });
});

describe('words that only look alike', () => {
  it('takes "cả xã" for no office, and "công việc trên mạng" for nothing pointed at', async () => {
    const turns = ['Xã đặt bao nhiêu % hộ có tài khoản thanh toán', 'còn hồ sơ nộp trực tuyến toàn trình?'] as const;
    expect((await ask(...turns)).text).toMatch(/^“85% hồ sơ/);
    expect((await ask('có phải 60% hộ gia đình của cả xã có tài khoản thanh toán điện tử không')).text).toMatch(
      /^Đúng: “60%/,
    );
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
