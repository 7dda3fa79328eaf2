import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planOf } from '../../ingestion/read-plan.js';
import { textReader } from '../../ingestion/readers/text-readers.js';
import type { PlanContent } from '../../knowledge/index.js';
import { parseGold } from './records-gold.js';
import { CELLS, scoreRecords } from './records-score.js';
import { readPlanTexts } from './plan-texts.js';

const texts = readPlanTexts();
if (texts === null) console.warn('Skipped: no plan texts; set PLANS_DIR');
const goldOf = (plan: string): string => readFileSync(new URL(`gold/${plan}.jsonl`, import.meta.url), 'utf8');

function contentOf(plan: string, text: string): PlanContent {
  const bytes = Buffer.from(text);
  return planOf(textReader.read(bytes, `${plan}.txt`), bytes, `${plan}.txt`, { access: 'public', isDigest: false });
}

describe.skipIf(texts === null)('the records of plans with a gold file', () => {
  const textOf = (plan: string): string | null => texts?.get(plan)?.normalize('NFC') ?? null;

  it.each([
    ['hai-duong-2023', 72],
    ['hai-phong-cds-2022', 67],
    ['hai-an-2024', 62],
    ['hai-phong-dti-2022', 21],
    ['ha-noi-2024', 22],
  ] as const)('of %s are those of its gold, cell by cell: %i rows', (plan, rows) => {
    const gold = parseGold(goldOf(plan), textOf);
    const score = scoreRecords(gold, contentOf(plan, textOf(plan) ?? '').records);
    expect(gold).toHaveLength(rows);
    expect(score).toMatchObject({ gold: rows, found: rows, matched: rows, faults: [] });
    for (const cell of CELLS) expect(score.cells[cell].right).toBe(score.cells[cell].all);
  });

  it('are 45 tasks and 27 targets in the appendices of Hải Dương, with their figures', () => {
    const gold = parseGold(goldOf('hai-duong-2023'), textOf);
    expect(gold.filter((row) => row.type === 'task')).toHaveLength(45);
    expect(gold.filter((row) => row.type === 'target' && row.figures !== undefined)).toHaveLength(27);
  });
});

describe('scoring records', () => {
  const text = `KẾ HOẠCH\nChuyển đổi số năm 2025\n\nI. NHIỆM VỤ\n\nTT\tNhiệm vụ\tChủ trì\tThời hạn\n1\tRà soát quy trình nội bộ\tSở Nội vụ\tNăm 2025\n2\tĐào tạo cán bộ chuyên trách\tSở Tài chính\t\n`;
  const line = (title: string, number: number, more: object): string => {
    const start = text.indexOf(title);
    const sha256 = createHash('sha256').update(title).digest('hex');
    const span = { start, end: start + title.length, sha256 };
    return JSON.stringify({ plan: 'a', type: 'task', locator: `I › ${number}`, title: span, ...more });
  };
  const { records } = contentOf('a', text);
  const score = (...lines: string[]): ReturnType<typeof scoreRecords> =>
    scoreRecords(
      parseGold(lines.join('\n'), () => text),
      records,
    );

  it('counts rows found and missed, and cells right and wrong', () => {
    const all = score(
      line('Rà soát quy trình nội bộ', 1, {
        leads: ['sở  nội vụ'],
        deadline: { text: 'Năm 2025', from: '2025-01-01', to: '2025-12-31' },
      }),
      line('Đào tạo cán bộ chuyên trách', 7, { leads: ['Sở Y tế'], deadline: null }),
      line('KẾ HOẠCH', 9, {}),
    );
    expect(all).toMatchObject({ gold: 3, found: 2, matched: 2 });
    expect(all.cells).toMatchObject({ leads: { right: 1, all: 2 }, deadline: { right: 2, all: 2 } });
    expect(all.faults).toEqual(['a I › 7: another leads', 'a I › 9: not found']);
  });

  it('lowers precision for records that no gold row knows', () => {
    expect(score(line('Rà soát quy trình nội bộ', 1, {}))).toMatchObject({ gold: 1, found: 2, matched: 1 });
  });

  it('refuses a gold file for another text', () => {
    const gold = line('Rà soát quy trình nội bộ', 1, {});
    expect(() => parseGold(gold, () => `x${text}`)).toThrow(/another than the gold was made for/u);
    expect(() => parseGold('{}', () => text)).toThrow(/no gold row/u);
  });
});
