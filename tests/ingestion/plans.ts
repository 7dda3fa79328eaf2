import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanContent, PlanRecord } from '../../knowledge/index.js';
import { planOf } from '../../ingestion/read-plan.js';
import { textReader } from '../../ingestion/readers/text-readers.js';

const folder = process.env['PLANS_DIR'] ?? '../shared/plans';

export const PLAN_NAMES = [
  'ha-noi-2024',
  'hai-an-2024',
  'hai-duong-2023',
  'hai-phong-cds-2022',
  'hai-phong-dti-2022',
] as const;
export type PlanName = (typeof PLAN_NAMES)[number];

/** False on a machine without the plans: tests are skipped aloud there, and fail where `CI` is set. */
export const plansAreHere = existsSync(join(folder, 'hai-duong-2023.txt'));
if (!plansAreHere) {
  if (process.env['CI'] !== undefined) throw new Error(`No plans in "${folder}"`);
  console.warn(`Skipped: no plans in "${folder}"; set PLANS_DIR`);
}

const read = new Map<PlanName, PlanContent>();

export function planSource(name: PlanName): Buffer {
  return readFileSync(join(folder, `${name}.txt`));
}

export function realPlan(name: PlanName): PlanContent {
  const known = read.get(name);
  if (known !== undefined) return known;
  const content = textPlan(planSource(name), `${name}.txt`);
  read.set(name, content);
  return content;
}

/** Records at a place of a plan and below it. */
export function recordsBelow(name: PlanName, section: string): PlanRecord[] {
  return realPlan(name).records.filter(
    (record) => record.locator === section || record.locator.startsWith(`${section} ›`),
  );
}

/** A text as a plan, by content alone. */
export function textPlan(text: string | Buffer, fileName = 'thu.txt'): PlanContent {
  const bytes = Buffer.from(text);
  return planOf(textReader.read(bytes, fileName), bytes, fileName, { access: 'public', isDigest: false });
}

/** Letters and digits of a piece of source, markup and entities aside: what a title must share with its span. */
export function bare(text: string): string {
  return text
    .replace(/<\/?[a-z]+>/gi, '')
    .replace(/&amp;/g, '&')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
