import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDay } from '../../knowledge/index.js';
import { openAssistant, type Assistant } from '../evaluation/assistant.js';
import { replySchema } from '../evaluation/reply.js';

/** Plans of other places, fields, layouts and years than those the rules were written beside. */
const FIXTURES = path.join(import.meta.dirname, '../fixtures');

let assistant: Assistant;
let conversations = 0;

beforeAll(async () => {
  assistant = await openAssistant({ plansFolder: FIXTURES, today: parseDay('2026-06-15'), warn: () => undefined });
});

afterAll(async () => {
  await assistant.close();
});

async function ask(...turns: readonly string[]) {
  conversations += 1;
  let reply: unknown = null;
  for (const text of turns) {
    reply = await assistant.ask({ conversationId: `test-${conversations}`, text, audience: 'officer' });
  }
  return replySchema.parse(reply);
}

describe('questions about plans of other layouts', () => {
  it.each([
    ['Ai chủ trì xây dựng bản đồ số du lịch?', /Sở Văn hóa, Thể thao và Du lịch/],
    ['phan mem khai bao luu tru cho homestay han khi nao', /30\/4\/2026/],
    ['Đơn vị nào phối hợp làm bản đồ số?', /Sở Khoa học và Công nghệ; UBND các xã, phường/],
    ['Công suất sử dụng buồng phòng phấn đấu bao nhiêu phần trăm?', /62%/],
    ['năm 2025 Lào Cai đón bao nhiêu khách?', /8,9 triệu/],
    ['phòng nào lo niêm yết thủ tục đất đai?', /Phòng Kinh tế, Hạ tầng và Đô thị/],
    ['Phường Yên Ninh đặt tỷ lệ hồ sơ đúng hạn bao nhiêu?', /98%/],
    ['Ai ký kế hoạch phát triển du lịch Lào Cai?', /Trần Thị Hoa Ban/],
    ['Kế hoạch du lịch căn cứ nghị quyết nào của Tỉnh ủy?', /21-NQ\/TU/],
  ])('"%s" is answered from the plan, and cited', async (text, expected) => {
    const reply = await ask(text);
    expect(reply.kind).toBe('answer');
    expect(reply.text).toMatch(expected);
    expect(reply.citations.length).toBeGreaterThan(0);
  });

  it.each([
    ['Trong kế hoạch du lịch Lào Cai, dạy nghề cho người dẫn khách thì ai lo?', /hướng dẫn viên/],
    ['kế hoạch du lịch Lào Cai, phần mềm khai báo cho nhà nghỉ bên nào lo', /khai báo lưu trú/],
  ])('"%s", in other words than the plan has, is answered in those of the plan', async (text, expected) => {
    const reply = await ask(text);
    expect(reply.kind).toBe('answer');
    expect(reply.text).toMatch(expected);
  });

  it.each([
    'Theo kế hoạch du lịch Lào Cai, ai chủ trì xây sân bay?',
    'Kế hoạch du lịch Lào Cai có nói gì về điện hạt nhân không?',
  ])('"%s", which the plan does not speak of, gets nothing that is near', async (text) => {
    expect((await ask(text)).kind).toBe('refuse');
  });

  it('counts every row of an appendix and lists them', async () => {
    const reply = await ask('Phụ lục kế hoạch du lịch có bao nhiêu nhiệm vụ?');
    expect(reply.text).toMatch(/^Có 5 nhiệm vụ/);
    expect(reply.records).toHaveLength(5);
  });

  it.each([
    ['Liệt kê tất cả các chỉ tiêu', /^4 chỉ tiêu trong .*Lào Cai/],
    ['Có bao nhiêu nhiệm vụ?', /^Có 10 nhiệm vụ trong .*Lào Cai/],
  ])('"%s", of no plan in particular, asks which plan, then gives every row of it', async (text, expected) => {
    const asked = await ask(text);
    expect(asked.kind).toBe('clarify');
    expect(asked.text).toMatch(/Lào Cai.*\n.*Yên Ninh/);
    expect((await ask(text, 'kế hoạch du lịch Lào Cai')).text).toMatch(expected);
  });

  it.each([
    ['Nhiệm vụ nào phải xong trước 31/12/2026?', 7],
    ['nhiem vu nao xong trong quy 2', 2],
    ['Việc nào quá hạn rồi?', 2],
    ['Còn những việc gì phải làm xong trong 30 ngày tới?', 1],
  ])('"%s" lists %i records whose deadline falls there, and says what no day can tell', async (text, rows) => {
    const reply = await ask(text);
    expect(reply.kind).toBe('answer');
    expect(reply.records).toHaveLength(rows);
    expect(reply.text).toMatch(/chưa kể việc thường xuyên.* và việc không ghi thời hạn/);
  });

  it('says that nothing falls due instead of quoting something near', async () => {
    const reply = await ask('Sở Nội vụ phải hoàn thành những gì trong quý III?');
    expect([reply.kind, reply.reason]).toEqual(['refuse', 'absent']);
    expect(reply.text).toMatch(/có hạn từ 1\/7\/2026 đến 30\/9\/2026/);
  });

  it('counts and compares what two agencies lead', async () => {
    const reply = await ask('Sở Xây dựng và Sở Văn hóa, Thể thao và Du lịch, bên nào chủ trì nhiều nhiệm vụ hơn?');
    expect(reply.text).toMatch(/^Sở Văn hóa, Thể thao và Du lịch chủ trì nhiều hơn: 3 nhiệm vụ, Sở Xây dựng chủ trì 1/);
    expect(reply.records).toHaveLength(4);
  });

  it('refuses a commune that no plan is of', async () => {
    expect((await ask('Xã Tả Van có bao nhiêu chỉ tiêu?')).reason).toBe('plan-not-loaded');
  });

  it('tells an empty cell from a missing answer', async () => {
    const reply = await ask('Lớp bồi dưỡng hướng dẫn viên tại điểm thời hạn khi nào?');
    expect(reply.reason).toBe('empty-cell');
    expect(reply.text).toMatch(/không ghi thời hạn/);
  });

  it('corrects a false premise with the fact', async () => {
    const reply = await ask('Có phải Sở Xây dựng chủ trì bản đồ số du lịch không?');
    expect(reply.reason).toBe('premise-corrected');
    expect(reply.text).toMatch(/^Không/);
    expect(reply.text).toMatch(/Sở Văn hóa, Thể thao và Du lịch/);
  });

  it('says that a plan is not loaded, and what is', async () => {
    const reply = await ask('Kế hoạch du lịch tỉnh Khánh Hòa giao ai chủ trì bản đồ số?');
    expect(reply.reason).toBe('plan-not-loaded');
    expect(reply.text).toMatch(/Lào Cai/);
  });

  it('does not answer with another figure where the plan has none', async () => {
    const reply = await ask('Lào Cai đặt mục tiêu bao nhiêu phần trăm khách dùng thẻ du lịch thông minh?');
    expect(reply.kind).toBe('refuse');
  });
});

describe('a conversation', () => {
  it('keeps the matter when only the role changes', async () => {
    const reply = await ask('Ai chủ trì xây dựng bản đồ số du lịch?', 'còn đơn vị phối hợp?');
    expect(reply.text).toMatch(/Sở Khoa học và Công nghệ/);
  });

  it('points at an item of the last list', async () => {
    const reply = await ask('Phụ lục kế hoạch du lịch gồm những nhiệm vụ nào?', 'nhiệm vụ thứ 3 thời hạn khi nào?');
    expect(reply.text).toMatch(/30\/4\/2026/);
  });

  it('takes a complete new question as new', async () => {
    const reply = await ask('Ai chủ trì xây dựng bản đồ số du lịch?', 'Công an tỉnh chủ trì những nhiệm vụ nào?');
    expect(reply.records.map((record) => record.title)).toEqual([expect.stringMatching(/khai báo lưu trú/)]);
  });

  it('forgets on demand', async () => {
    const reply = await ask('Ai chủ trì xây dựng bản đồ số du lịch?', 'bắt đầu lại', 'còn đơn vị phối hợp?');
    expect(reply.text).not.toMatch(/Sở Khoa học và Công nghệ; UBND/);
  });
});
