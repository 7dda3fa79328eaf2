import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDay } from '../../knowledge/index.js';
import { openAssistant, type Assistant } from '../evaluation/assistant.js';
import { replySchema } from '../evaluation/reply.js';

/** Plans of one commune and year, whose titles hold syllables that people also say of other things. */
const TITLES = {
  'phong-chong-thien-tai-tan-lam-2026': 'Phòng, chống thiên tai xã Tân Lâm năm 2026',
  'giam-ngheo-tan-lam-2026': 'Giảm nghèo bền vững xã Tân Lâm năm 2026',
  'ke-hoach-phat-trien-kinh-te-tan-lam-2026': 'Phát triển kinh tế số xã Tân Lâm năm 2026',
} as const;
/** Communes beside it, each with a plan of its own. */
const OTHERS = 15;

const planOf = (title: string, number: number, place: string): string => `ỦY BAN NHÂN DÂN
XÃ ${place.toUpperCase()}

Số: ${number}/KH-UBND

${place}, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
${title}

PHỤ LỤC
DANH MỤC NHIỆM VỤ

| STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |
| --- | --- | --- | --- | --- |
| 1 | Rà soát số liệu lần ${number} | Phòng Kinh tế | Công an xã | Quý I/2026 |
| 2 | Báo cáo kết quả lần ${number} | Công an xã | Phòng Kinh tế | Quý IV/2026 |
`;

let folder: string;
let assistant: Assistant;
let conversations = 0;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'plans-of-one-place-'));
  for (const [index, [id, title]] of Object.entries(TITLES).entries())
    writeFileSync(path.join(folder, `${id}.txt`), planOf(title, index + 1, 'Tân Lâm'));
  for (let index = 1; index <= OTHERS; index += 1) {
    const place = `Phú ${String.fromCharCode(64 + index)}ung`;
    const id = `cai-cach-hanh-chinh-phu-${String.fromCharCode(96 + index)}ung-2026`;
    writeFileSync(
      path.join(folder, `${id}.txt`),
      planOf(`Cải cách hành chính xã ${place} năm 2026`, 100 + index, place),
    );
  }
  assistant = await openAssistant({ plansFolder: folder, today: parseDay('2026-06-10'), warn: () => undefined });
});

afterAll(async () => {
  await assistant.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(...turns: readonly string[]) {
  conversations += 1;
  let reply: unknown = null;
  for (const text of turns)
    reply = await assistant.ask({ conversationId: `of-one-place-${conversations}`, text, audience: 'officer' });
  return replySchema.parse(reply);
}

describe('plans of one place and year', () => {
  it.each([
    ['tại xã Tân Lâm có bao nhiêu nhiệm vụ?', 6],
    ['kế hoạch của xã Tân Lâm có bao nhiêu nhiệm vụ?', 6],
    ['liệt kê nhiệm vụ Phòng Kinh tế xã Tân Lâm chủ trì', 3],
    ['Công an xã Tân Lâm chủ trì những nhiệm vụ nào?', 3],
  ])('are all meant where no words of a title are said: %s', async (text, count) => {
    const { kind, records } = await ask(text);
    expect({ kind, count: records.length }).toEqual({ kind: 'answer', count });
  });

  it.each([
    ['xã Tân Lâm có bao nhiêu nhiệm vụ phòng, chống thiên tai?', 1],
    ['liệt kê nhiệm vụ giảm nghèo của xã Tân Lâm', 2],
    ['kế hoạch phát triển kinh tế số xã Tân Lâm có bao nhiêu nhiệm vụ?', 3],
  ])('are told apart by the words of a title: %s', async (text, number) => {
    const { records } = await ask(text);
    expect(records.map(({ title }) => title)).toEqual([
      `Rà soát số liệu lần ${number}`,
      `Báo cáo kết quả lần ${number}`,
    ]);
  });
});

describe('a list over many plans', () => {
  it('names those with the most rows, shows rows at once, and is whole when all of it was read', async () => {
    const count = Object.keys(TITLES).length + OTHERS;
    const LIST = 'Phòng Kinh tế chủ trì những nhiệm vụ nào?';
    const first = await ask(LIST);
    expect(first.records).toHaveLength(count);
    expect(first.text).toContain('; và các kế hoạch khác.');
    expect(first.text).toMatch(/^1\. Rà soát số liệu/mu);
    const rest = (await ask(LIST, 'xem tiếp')).text;
    expect(`${first.text}\n${rest}`).toMatch(new RegExp(`^${count}\\. Rà soát số liệu`, 'mu'));
  });
});
