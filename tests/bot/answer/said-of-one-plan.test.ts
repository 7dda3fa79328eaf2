import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDay } from '../../../knowledge/index.js';
import { openAssistant, type Assistant } from '../../evaluation/assistant.js';
import { replySchema } from '../../evaluation/reply.js';

/** A plan with the kinds of statements about which an answer easily says more, or other, than is written. */
const PLANS = path.join(import.meta.dirname, 'plans');

let assistant: Assistant;
let conversations = 0;

beforeAll(async () => {
  assistant = await openAssistant({ plansFolder: PLANS, today: parseDay('2026-06-10'), warn: () => undefined });
}, 120_000);

afterAll(async () => {
  await assistant.close();
});

async function ask(...turns: readonly string[]) {
  conversations += 1;
  let reply: unknown = null;
  for (const text of turns)
    reply = await assistant.ask({ conversationId: `one-plan-${conversations}`, text, audience: 'officer' });
  return replySchema.parse(reply);
}

describe('a row of the list before, asked about by its number', () => {
  const LIST = 'Liệt kê nhiệm vụ trong phụ lục 1';

  it('says that the cell is empty, where it is', async () => {
    const reply = await ask(LIST, 'hạn của nhiệm vụ thứ 2');
    expect(reply).toMatchObject({ kind: 'answer', reason: 'empty-cell' });
    expect(reply.text).toMatch(/^Phụ lục 1 không ghi thời hạn – nhiệm vụ “Số hóa sổ hộ tịch lưu trữ”/);
  });

  it('stays what is spoken of until another is pointed at, and the list stays within reach', async () => {
    const reply = await ask(LIST, 'hạn của nhiệm vụ thứ 2', 'còn đơn vị phối hợp?');
    expect(reply.text).toMatch(/^Phụ lục 1 không ghi đơn vị phối hợp – nhiệm vụ “Số hóa sổ hộ tịch lưu trữ”/);
    expect((await ask(LIST, 'hạn của nhiệm vụ thứ 2', 'nhiệm vụ thứ 4 thì sao', 'thời hạn?')).text).toMatch(
      /^Thời hạn: Quý III\/2026 – nhiệm vụ “Diễn tập ứng cứu sự cố/,
    );
  });

  it('says what the plan says of it, where nothing else is asked', async () => {
    const { text } = await ask(LIST, 'nhiệm vụ thứ 1 là gì');
    expect(text).toMatch(/^Đơn vị chủ trì: Văn phòng HĐND và UBND phường – nhiệm vụ “Nâng cấp trang thông tin/);
    expect(text).toMatch(/Phối hợp: Phòng Văn hóa - Xã hội\.\nThời hạn: 30\/9\/2026/);
  });
});

describe('by when something is due', () => {
  it('goes on with the matter before, and is no search for the latest of all', async () => {
    const { text } = await ask('Ai chủ trì lập bản đồ số di tích?', 'phải xong trước ngày nào?');
    expect(text).toMatch(/^Thời hạn: .* – nhiệm vụ “[^”]*bản đồ số di tích/);
    expect((await ask('Lập bản đồ số di tích muộn nhất ngày nào phải xong?')).text).toBe(text);
  });

  it('is no matter of a polite opening', async () => {
    const polite = await ask('Đề nghị liệt kê nhiệm vụ trong phụ lục 1');
    expect(polite.text).toBe((await ask('Liệt kê nhiệm vụ trong phụ lục 1')).text);
  });
});

describe('who leads, in the words of the plan', () => {
  it('calls a standing office so, and no leader', async () => {
    const { text } = await ask('Ai là đơn vị chủ trì theo dõi tiến độ từng khu phố?');
    expect(text).toMatch(/^Cơ quan thường trực: Phòng Văn hóa - Xã hội – nhiệm vụ/);
    expect(text).not.toMatch(/Đơn vị chủ trì/);
  });

  it.each([
    [
      'Phòng Văn hóa - Xã hội có chủ trì theo dõi tiến độ từng khu phố không?',
      /^Đúng một phần: Phòng Văn hóa - Xã hội là cơ quan thường trực, kế hoạch không ghi chữ chủ trì/,
    ],
    [
      'Văn phòng HĐND và UBND phường có phải đầu mối tổng hợp báo cáo tháng không?',
      /^Đúng, Văn phòng HĐND và UBND phường là đơn vị đầu mối/,
    ],
    ['Ai chủ trì lập bản đồ số di tích?', /^Đơn vị chủ trì: Phòng Văn hóa - Xã hội/],
    ['Ai theo dõi tỷ lệ hồ sơ nộp trực tuyến?', /Đơn vị theo dõi: Trung tâm Phục vụ hành chính công/],
  ])('"%s"', async (question, expected) => {
    expect((await ask(question)).text).toMatch(expected);
  });

  it('marks in a list the rows that the agency has in other words', async () => {
    const { text } = await ask('Phòng Văn hóa - Xã hội chủ trì những việc gì?');
    expect(text).toMatch(/theo dõi tiến độ từng khu phố \[thường trực;/);
    expect(text).toMatch(/Lập bản đồ số di tích \[Tháng 8/);
  });
});

describe('a sentence of two duties, each with a partner of its own', () => {
  it.each([
    ['Ai phối hợp rà soát tài khoản định danh của người cao tuổi?', /^Phối hợp: Công an phường –/],
    ['Đơn vị nào phối hợp mở quầy hướng dẫn nộp hồ sơ trực tuyến?', /^Phối hợp: Đoàn Thanh niên phường –/],
    ['Công an phường có phối hợp rà soát tài khoản định danh không?', /^Đúng, Công an phường phối hợp –/],
  ])('"%s"', async (question, expected) => {
    expect((await ask(question)).text).toMatch(expected);
  });

  it('calls nobody the leader of what they only take part in', async () => {
    const { text } = await ask('Ai phối hợp rà soát tài khoản định danh của người cao tuổi?');
    expect(text).toMatch(/Giao thực hiện: Phòng Văn hóa - Xã hội/);
    expect(text).not.toMatch(/Đơn vị chủ trì/);
  });

  it('confirms no partner of the other duty', async () => {
    const { text } = await ask('Công an phường có phối hợp mở quầy hướng dẫn nộp hồ sơ trực tuyến không?');
    expect(text).not.toMatch(/^Đúng/);
    expect(text).toMatch(/phối hợp với Đoàn Thanh niên phường mở quầy/);
  });
});

describe('two measures whose figures stand in a column for each year', () => {
  it.each([
    [
      'Tỷ lệ hồ sơ nộp trực tuyến và tỷ lệ hộ kinh doanh thanh toán không dùng tiền mặt năm 2026 cái nào cao hơn?',
      /^“Tỷ lệ hộ kinh doanh thanh toán không dùng tiền mặt” cao hơn: 84% so với 78% của “Tỷ lệ hồ sơ nộp trực tuyến”\./,
    ],
    [
      'Kết quả năm 2025 về hồ sơ nộp trực tuyến so với hộ kinh doanh thanh toán không dùng tiền mặt, bên nào cao hơn?',
      /^“Tỷ lệ hồ sơ nộp trực tuyến” cao hơn: 62% so với 55% của/,
    ],
  ])('"%s"', async (question, expected) => {
    expect((await ask(question)).text).toMatch(expected);
  });
});

describe('the rows of an appendix, counted by whatever they are called', () => {
  it.each(['Phụ lục 1 có tất cả bao nhiêu nội dung?', 'Bảng phụ lục 1 có bao nhiêu dòng?', 'Phụ lục 1 gồm mấy mục?'])(
    '"%s"',
    async (question) => {
      const reply = await ask(question);
      expect(reply.text).toMatch(/^Có 6 nhiệm vụ trong Phụ lục 1/);
      expect(reply.records).toHaveLength(6);
    },
  );
});

describe('how long there is to go', () => {
  it.each([
    [
      'Còn bao nhiêu ngày nữa đến hạn nâng cấp trang thông tin điện tử?',
      /^Còn 112 ngày \(từ 10\/6\/2026 đến hết 30\/9\/2026\)/,
    ],
    [
      'Còn bao lâu nữa phải xong diễn tập ứng cứu sự cố?',
      /^Còn 112 ngày \(từ 10\/6\/2026 đến hết 30\/9\/2026\)[\s\S]*Thời hạn: Quý III\/2026/,
    ],
    [
      'Còn mấy ngày nữa là hết hạn kiểm kê thiết bị công nghệ thông tin?',
      /^Thời hạn đã qua 130 ngày \(hết 31\/1\/2026, nay là 10\/6\/2026\)/,
    ],
    ['Còn bao nhiêu ngày nữa phải tập huấn kỹ năng số cho hội viên?', /^Thời hạn: Hằng quý/],
    ['Còn mấy ngày nữa thì xong số hóa sổ hộ tịch?', /^Phụ lục 1 không ghi thời hạn/],
  ])('"%s"', async (question, expected) => {
    expect((await ask(question)).text).toMatch(expected);
  });
});

describe('coined words in another spelling than the plan has', () => {
  it.each([
    ['Lắp wi-fi công cộng ở đâu?', /12 điểm wifi công cộng/],
    ['Có mấy điểm wi fi công cộng?', /12 điểm wifi công cộng/],
    ['Lớp elearning dành cho ai?', /lớp học e-learning/],
    ['mobile-money khuyến khích ai dùng?', /hộ kinh doanh dùng MobileMoney/],
    ['Phủ sóng 5G ở đâu?', /Phủ sóng 4G\/5G/],
  ])('"%s"', async (question, expected) => {
    const reply = await ask(question);
    expect(reply.kind).toBe('answer');
    expect(reply.text).toMatch(expected);
  });
});

describe('words around a role', () => {
  it.each([
    ['Văn phòng HĐND và UBND phường chỉ phối hợp chứ không chủ trì những nhiệm vụ nào?', /^1 nhiệm vụ do .* phối hợp/],
    ['Ngoài Công an phường ra thì còn ai cùng làm diễn tập ứng cứu sự cố?', /^Phối hợp: Văn phòng HĐND và UBND phường/],
    ['Diễn tập ứng cứu sự cố ai phụ giúp?', /^Phối hợp: Văn phòng HĐND và UBND phường/],
  ])('"%s"', async (question, expected) => {
    expect((await ask(question)).text).toMatch(expected);
  });
});

describe('a short question behind another', () => {
  it('stays with the row spoken of although its words stand in no plan', async () => {
    const { text } = await ask('Ai chủ trì diễn tập ứng cứu sự cố?', 'hạn chót bh v ad?');
    expect(text).toMatch(/^Thời hạn: Quý III\/2026/);
  });

  it('takes an office for no number', async () => {
    const { text } = await ask('Liệt kê nhiệm vụ trong phụ lục 1', 'còn Sở Tư pháp?');
    expect(text).not.toMatch(/Diễn tập ứng cứu sự cố an toàn thông tin/);
  });
});

describe('what a plan rests on, costs and lacks', () => {
  it.each([
    ['Kế hoạch của phường Trà Giang căn cứ công văn nào của Sở', /^Công văn số 77\/SKHCN-CĐS ngày 9\/1\/2026\.\n“/],
    ['kế hoạch này lập theo quyết định số mấy của UBND phường', /^Quyết định số 118\/QĐ-UBND ngày 5\/1\/2026\.\n“/],
  ])('"%s" is answered by the basis of that type', async (question, opening) => {
    expect((await ask(question)).text).toMatch(opening);
  });

  it('lists nothing for words that no record knows', async () => {
    expect(await ask('Liệt kê nhiệm vụ nuôi tôm của phường Trà Giang')).toMatchObject({ kind: 'refuse', records: [] });
  });

  it('lists what lacks a deadline, where that is asked', async () => {
    const reply = await ask('những nhiệm vụ không ghi thời hạn ở phụ lục 1');
    expect(reply.records.map(({ title }) => title)).toEqual(['Số hóa sổ hộ tịch lưu trữ']);
  });
});

describe('how far a result is from its target', () => {
  it('is computed of the two figures', async () => {
    const { text } = await ask('Tỷ lệ hồ sơ nộp trực tuyến năm 2025 còn cách chỉ tiêu năm 2026 bao nhiêu?');
    expect(text).toMatch(/^Còn cách chỉ tiêu 16 /);
  });
});

describe('a question that goes on in a few words', () => {
  it('says only the partners first, where they are asked for', async () => {
    const { text } = await ask('ai chủ trì diễn tập ứng cứu sự cố an toàn thông tin', 'thế còn phối hợp?');
    expect(text).toMatch(/^Phối hợp: Văn phòng HĐND và UBND phường – nhiệm vụ/);
  });

  it('keeps the task when asked when it is done', async () => {
    const { text } = await ask('ai lập bản đồ số di tích', 'vậy ai', 'bao giờ xong');
    expect(text).toMatch(/^Thời hạn: Tháng 8 - 9\/2026 – nhiệm vụ “Lập bản đồ số di tích”/);
  });
});
