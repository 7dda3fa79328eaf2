import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['PLANS_DIR'] ?? '../shared/plans';

/** Whether the full texts of the plans are at hand; without them their tests are skipped, except under CI. */
export const hasPlans = existsSync(folder) || process.env['CI'] !== undefined;

/** NFC text of a plan. */
export function planText(key: string): string {
  return readFileSync(join(folder, `${key}.txt`), 'utf8').normalize('NFC');
}

/** Cells of the rows of a plan's tab-separated tables. */
export function tableRows(key: string): string[][] {
  return planText(key)
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length > 2 && /^\d+$/u.test(cells[0] ?? ''));
}
