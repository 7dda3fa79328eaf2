import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDay } from '../../../knowledge/index.js';
import { openAssistant, type Assistant } from '../../evaluation/assistant.js';
import { replySchema } from '../../evaluation/reply.js';

/** A district's plan with two numbered tables, results of the year before, and short forms explained in a note. */
const PLANS = path.join(import.meta.dirname, 'table-plans');

let assistant: Assistant;
let conversations = 0;

beforeAll(async () => {
  assistant = await openAssistant({ plansFolder: PLANS, today: parseDay('2026-03-10'), warn: () => undefined });
}, 120_000);

afterAll(async () => {
  await assistant.close();
});

async function ask(...turns: readonly string[]) {
  conversations += 1;
  let reply: unknown = null;
  for (const text of turns)
    reply = await assistant.ask({ conversationId: `tables-${conversations}`, text, audience: 'officer' });
  return replySchema.parse(reply);
}

describe('a table that is called by its number or by what it lists', () => {
  it.each([
    ['Biểu 02 có bao nhiêu nhiệm vụ?', 4],
    ['biểu phân công kèm kế hoạch liệt kê mấy việc cả thảy', 4],
    ['bảng chỉ tiêu của huyện có mấy chỉ tiêu', 3],
    ['bieu 01 co may chi tieu', 3],
  ])('is counted by itself: %s', async (text, count) => {
    expect((await ask(text)).text).toMatch(new RegExp(`^Có ${count} (?:nhiệm vụ|chỉ tiêu)`));
  });

  it('limits a list to its rows', async () => {
    const { records } = await ask('Trong Biểu 02, nhiệm vụ nào có hạn trong quý I năm 2026?');
    expect(records.map(({ title }) => title)).toEqual(['Dựng trạm quan trắc tự động']);
  });

  it('is beside the text where both are named, with the day that each gives', async () => {
    const { text } = await ask('Hạn cấp giấy xác nhận nuôi lồng bè ở phần nhiệm vụ và ở biểu phân công có khớp không?');
    expect(text).toMatch(/trước ngày 15\/5\/2026/);
    expect(text).toMatch(/Quý III\/2026/);
  });
});

describe('the year before the plan', () => {
  it.each(['Năm 2025 gắn mã định danh được bao nhiêu lồng bè?', 'hết năm 2025 đã gắn mã định danh bao nhiêu lồng'])(
    'is told by what was reached, also where its figure has a cell of its own: %s',
    async (text) => {
      expect((await ask(text)).text).toMatch(/1\.318/);
    },
  );

  it('is no year of the target', async () => {
    const { text } = await ask('năm 2025 tỷ lệ mẫu nước phân lập vi khuẩn đạt bao nhiêu');
    expect(text).toMatch(/^[^\n]*: 41%? \(năm 2025\)|^[^\n]*41/);
    expect((await ask('năm 2026 tỷ lệ mẫu nước phân lập vi khuẩn là bao nhiêu')).text).toMatch(/^[^\n]*65/);
  });

  it('is compared with the target where one is said to be more than the other', async () => {
    const { text } = await ask('Chỉ tiêu số hộ ký cam kết không xả thải năm 2026 hơn kết quả năm 2025 bao nhiêu hộ?');
    expect(text).toMatch(/780/);
    expect(text).toMatch(/1\.150/);
  });
});

describe('short forms that a note explains', () => {
  it('stand for their names', async () => {
    const { text, records } = await ask('Trung tâm Dịch vụ nông nghiệp chủ trì những nhiệm vụ nào?');
    expect(records.map(({ title }) => title)).toEqual(['Dựng trạm quan trắc tự động']);
    expect(text).toMatch(/^1 nhiệm vụ/);
  });

  it('are told where they are asked for', async () => {
    expect((await ask('Trạm KN trong kế hoạch là viết tắt của gì?')).text).toMatch(/Trạm KN là Trạm Khuyến nông/);
  });
});

describe('a short message behind an answer about one row', () => {
  it.each([
    ['mấy lớp vậy', /06 lớp/],
    ['trạm nào tập huấn, mấy lớp', /06 lớp/],
    ['xong lúc nào', /Tháng 4\/2026/],
  ])('is about that row: %s', async (text, said) => {
    expect((await ask('Ai chủ trì tập huấn nuôi cá bớp?', text)).text).toMatch(said);
  });

  it('is about another matter where its words are of another', async () => {
    const { text } = await ask('Ai chủ trì tập huấn nuôi cá bớp?', 'phiên chợ giống thủy sản bao giờ tổ chức');
    expect(text).toMatch(/Quý IV\/2026/);
  });

  it('asks further among things that were counted', async () => {
    expect((await ask('Huyện Vân Hà có bao nhiêu bến cá?', 'Trong đó bến nào loại I?')).text).toMatch(/bến Cồn Lu/);
  });
});

describe('a place whose name an app has', () => {
  it('is the place, typed without marks', async () => {
    expect((await ask('ke hoach thuy san van ha 2026 bieu 02 co may nhiem vu')).text).toMatch(/^Có 4 nhiệm vụ/);
  });
});

describe('money and the documents of before', () => {
  it('is no sum of all where one of many is asked about', async () => {
    expect((await ask('Kế hoạch thủy sản Vân Hà: mỗi xã được cấp bao nhiêu kinh phí?')).kind).toBe('refuse');
    expect((await ask('Kế hoạch thủy sản Vân Hà hết bao nhiêu kinh phí?')).text).toMatch(/2\.860 triệu đồng/);
  });

  it.each(['Kế hoạch này thay thế kế hoạch nào?', 'kế hoạch thủy sản vân hà thay cho kế hoạch số mấy trước đó'])(
    'tells what it takes the place of: %s',
    async (text) => {
      expect((await ask(text)).text).toMatch(/77\/KH-UBND/);
    },
  );

  it('tells no such thing of who stands in for whom', async () => {
    expect((await ask('Ai thay Trạm KN tập huấn nuôi cá bớp?')).text).not.toMatch(/77\/KH-UBND/);
  });
});
