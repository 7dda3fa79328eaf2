import { z } from 'zod';
import { foldText } from './fold.js';
import type { PlanRecord } from '../../knowledge/index.js';

const row = z.object({
  plan: z.string(),
  type: z.enum(['task', 'duty', 'target', 'result']),
  title: z.string().min(1),
  leads: z.array(z.string()),
  coordinators: z.array(z.string()),
  deadline: z.string().nullable(),
  /** As a person writes them down: "Kế hoạch 2026, cấp xã: 80 %", "Thực hiện 2025: 71,2 %". */
  figures: z.array(z.string()),
});

/** A row of a plan as a person listed it; figures are compared by their numbers, results apart from targets. */
export type ListedRow = z.infer<typeof row>;

export interface ListedScore {
  readonly listed: number;
  readonly found: number;
  /** Rows whose every cell is right. */
  readonly right: number;
  readonly extra: number;
  /** What a person should look at, one line each. */
  readonly faults: readonly string[];
}

/** @throws ZodError for a line that lists no row */
export function parseListed(content: string): ListedRow[] {
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => row.parse(JSON.parse(line)));
}

/**
 * Compares the records of one plan with the rows that a person listed. A record states a row when its title holds the
 * row's words or is held by them; work in a sentence that names who does it may be listed as a task or as a duty, and work that sets a figure as a task or as a target; several records may share one row, since a plan may be split more finely than a list.
 */
export function scoreListed(rows: readonly ListedRow[], records: readonly PlanRecord[]): ListedScore {
  const faults: string[] = [];
  const taken = new Set<PlanRecord>();
  let found = 0;
  let right = 0;
  /** Results that stand beside a target are rows of their own in such a list. */
  const listsResults = rows.some(({ type }) => type === 'result');
  for (const listed of rows) {
    const isType = ({ type }: PlanRecord): boolean =>
      type === listed.type ||
      (type === 'task' && listed.type === 'duty' && listed.leads.length === 0) ||
      (type === 'duty' && listed.type === 'task' && listed.leads.length > 0) ||
      (type === 'target' && listed.type === 'task' && listed.leads.length === 0 && listed.figures.length > 0);
    const own = bestOf(
      listed,
      records.filter((record) => isType(record) && states(listed, record)),
    );
    if (own.length === 0) {
      faults.push(`missing ${listed.type}: ${listed.title}`);
      continue;
    }
    found += 1;
    for (const record of own) taken.add(record);
    const results = listsResults
      ? []
      : bestOf(
          listed,
          records.filter((record) => record.type === 'result' && states(listed, record)),
        );
    for (const record of results) taken.add(record);
    const wrong = wrongCells(listed, own, results);
    if (wrong.length === 0) right += 1;
    for (const cell of wrong) faults.push(`${listed.type} "${listed.title}": ${cell}`);
  }
  const extra = records.filter((record) => !taken.has(record) && (listsResults || record.type !== 'result'));
  for (const { type, title, locator } of extra) faults.push(`extra ${type} at ${locator}: ${title}`);
  return { listed: rows.length, found, right, extra: extra.length, faults };
}

function states(listed: ListedRow, record: PlanRecord): boolean {
  const [wanted, given] = [wordsOf(listed.title), wordsOf(record.title)];
  return wanted.includes(given) || given.includes(wanted);
}

/** A record with the very words wins over those that hold them. */
function bestOf(listed: ListedRow, records: readonly PlanRecord[]): readonly PlanRecord[] {
  const exact = records.filter((record) => wordsOf(record.title) === wordsOf(listed.title));
  return exact.length > 0 ? exact.slice(0, 1) : records;
}

function wrongCells(listed: ListedRow, own: readonly PlanRecord[], results: readonly PlanRecord[]): string[] {
  const wrong: string[] = [];
  const cell = (name: string, wanted: readonly string[], given: readonly string[]): void => {
    const [a, b] = [wanted, given].map((words) => [...new Set(words.map(wordsOf))].sort().join(' | '));
    if (a !== b) wrong.push(`${name} "${given.join(' | ')}", listed "${wanted.join(' | ')}"`);
  };
  const roles = (role: 'lead' | 'coordinator'): string[] =>
    own.flatMap((record) => [
      ...(role === 'lead' ? record.leads : record.coordinators),
      ...record.presumed.flatMap((name) => (name.role === role ? [name.agency] : [])),
    ]);
  cell('leads', listed.leads, roles('lead'));
  cell('coordinators', listed.coordinators, roles('coordinator'));
  const [wanted, given] = [listed.deadline, own.find(({ deadline }) => deadline !== null)?.deadline ?? null];
  const same =
    wanted === null || given === null
      ? wanted === given
      : wordsOf(given.text).includes(wordsOf(wanted)) ||
        given.text.split(';').every((part) => wordsOf(wanted).includes(wordsOf(part)));
  if (!same) wrong.push(`deadline "${given?.text ?? ''}", listed "${wanted ?? ''}"`);
  if (given !== null && given.parts.length === 0) wrong.push(`deadline "${given.text}" is not understood`);
  const isResult = (figure: string): boolean => /^Thực hiện/u.test(figure);
  if (listed.figures.length > 0) {
    const hasLevels = listed.figures.some((figure) => LEVEL.test(figure));
    const given = (records: readonly PlanRecord[]): string[] =>
      records.flatMap((record) => numbersOf(record, hasLevels));
    cell('figures', listed.figures.filter((f) => !isResult(f)).map(numberOf), given(own));
    if (results.length > 0 || listed.figures.some(isResult))
      cell('results', listed.figures.filter(isResult).map(numberOf), given(results));
  }
  return wrong;
}

/** Where a list names no level, the figures of a title stand as they are. */
const LEVEL = /cấp (tỉnh|huyện|xã)/u;

function numberOf(figure: string): string {
  const value = figure.slice(figure.indexOf(':') + 1);
  const level = LEVEL.exec(figure)?.[1] ?? '';
  return `${
    /\d[\d.]*(?:,\d+)?/u
      .exec(value)?.[0]
      .replace(/\.(?=\d{3})/gu, '')
      .replace(/^0(?=\d)/u, '') ?? ''
  } ${level}`.trim();
}

function numbersOf({ figures }: PlanRecord, hasLevels: boolean): string[] {
  return figures.map(({ value, level }) =>
    `${String(value).replace('.', ',')} ${hasLevels ? (level ?? '') : ''}`.trim(),
  );
}

function wordsOf(text: string): string {
  return foldText(text.replace(/["“”*]/gu, ''))
    .replace(/[\s,.;:]+/gu, ' ')
    .trim();
}
