import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../ingestion/read-plan.js';
import { parseListed, scoreListed } from './listed-rows.js';

const FOLDERS = ['other-plans', 'further-plans', 'third-plans', 'fourth-plans'].map((name) => ({
  folder: new URL(`${name}/`, import.meta.url),
  rows: parseListed(readFileSync(new URL(`${name}-records.jsonl`, import.meta.url), 'utf8')),
}));

describe('plans of other authorities and layouts', () => {
  /** Rows listed, of them right in every cell at least, and records that no row knows at most. */
  it.each([
    ['cchc-bac-ninh-2026', 38, 38, 0],
    ['cuc-phong-benh-sxh-2026', 29, 28, 1],
    ['lam-dong-rac-thai-2026', 38, 38, 1],
    ['tinh-doan-dong-thap-2026', 25, 25, 0],
    ['xa-yen-thanh-pctt-2026', 36, 33, 2],
    ['an-giang-kinh-te-so-2026', 60, 53, 1],
    ['can-tho-attt-2025-2026', 40, 31, 1],
    ['phu-cat-de-an-06-2024', 38, 25, 0],
    ['phuong-tam-thanh-2025', 36, 18, 1],
    ['tra-vinh-cchc-2025', 47, 36, 1],
    ['yen-bai-cds-2025', 60, 53, 0],
    ['du-lich-khanh-hoa-2026', 39, 30, 3],
    ['giao-duc-phuong-yen-thuong-2026-2027', 33, 30, 2],
    ['pctt-quang-tri-2026', 42, 37, 0],
    ['pccc-rung-lam-dong-2026', 38, 34, 3],
    ['viec-lam-bhxh-vinh-long-2026', 60, 53, 1],
    ['xa-hoi-hoc-tap-nam-dan-2024', 42, 39, 1],
  ] as const)('%s: %i rows, %i right', async (plan, listed, right, extra) => {
    const [set] = FOLDERS.filter(({ rows }) => rows.some((row) => row.plan === plan));
    const { folder, rows } = set ?? { folder: new URL('.', import.meta.url), rows: [] };
    const file = readdirSync(folder).find((name) => path.parse(name).name === plan) ?? plan;
    const bytes = readFileSync(new URL(file, folder));
    const { records } = await readPlan(bytes, file, { access: 'public', isDigest: false });
    const score = scoreListed(
      rows.filter((row) => row.plan === plan),
      records,
    );
    expect(score.listed).toBe(listed);
    expect(score.right, score.faults.join('\n')).toBeGreaterThanOrEqual(right);
    expect(score.extra, score.faults.join('\n')).toBeLessThanOrEqual(extra);
  });

  it('are scored by rows found, cells right and records too many', () => {
    const [row] = parseListed(
      '{"plan":"a","type":"task","title":"Việc khác","leads":[],"coordinators":[],"deadline":null,"figures":[]}',
    );
    expect(scoreListed(row === undefined ? [] : [row], [])).toEqual({
      listed: 1,
      found: 0,
      right: 0,
      extra: 0,
      faults: ['missing task: Việc khác'],
    });
  });
});
