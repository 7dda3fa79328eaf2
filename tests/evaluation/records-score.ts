import { foldText } from './fold.js';
import type { PlanRecord } from '../../knowledge/index.js';
import type { GoldRow } from './records-gold.js';

/** Titles this alike are the same row. */
const LEAST_SIMILARITY = 0.9;

export const CELLS = ['title', 'leads', 'coordinators', 'deadline', 'figures'] as const;
export type CellName = (typeof CELLS)[number];

export interface RecordsScore {
  readonly gold: number;
  readonly found: number;
  readonly matched: number;
  readonly cells: Readonly<Record<CellName, { readonly right: number; readonly all: number }>>;
  /** What a person should look at, one line each. */
  readonly faults: readonly string[];
}

/**
 * Compares the records of one plan with its gold rows. A row matches one record, by type and locator, else by a title
 * at least .9 alike. Only records at places that the gold speaks of (its locators' first steps) count as found.
 */
export function scoreRecords(gold: readonly GoldRow[], records: readonly PlanRecord[]): RecordsScore {
  const scope = new Set(gold.map((row) => firstStep(row.locator)));
  const types = new Set(gold.map((row) => row.type));
  const rest = records.filter((record) => scope.has(firstStep(record.locator)) && types.has(record.type));
  const found = rest.length;
  const none = (): { right: number; all: number } => ({ right: 0, all: 0 });
  const cells = { title: none(), leads: none(), coordinators: none(), deadline: none(), figures: none() };
  const faults: string[] = [];
  let matched = 0;
  for (const row of gold) {
    const at = matchOf(row, rest);
    const record = rest[at];
    if (record === undefined) {
      faults.push(`${row.plan} ${row.locator}: not found`);
      continue;
    }
    rest.splice(at, 1);
    matched += 1;
    for (const [name, right] of compareCells(row, record)) {
      cells[name].all += 1;
      if (right) cells[name].right += 1;
      else faults.push(`${row.plan} ${row.locator}: another ${name}`);
    }
  }
  for (const record of rest) faults.push(`${record.locator}: in no gold row`);
  return { gold: gold.length, found, matched, cells, faults };
}

function matchOf(row: GoldRow, records: readonly PlanRecord[]): number {
  const exact = records.findIndex((record) => record.type === row.type && record.locator === row.locator);
  if (exact >= 0) return exact;
  const likeness = records.map((record) =>
    record.type === row.type ? similarity(plainTitle(row.titleText), plainTitle(record.title)) : 0,
  );
  const best = Math.max(0, ...likeness);
  return best >= LEAST_SIMILARITY ? likeness.indexOf(best) : -1;
}

function compareCells(row: GoldRow, record: PlanRecord): [CellName, boolean][] {
  const cells: [CellName, boolean][] = [['title', plainTitle(row.titleText) === plainTitle(record.title)]];
  if (row.leads !== undefined) cells.push(['leads', sameSet(row.leads, namesOf(record, 'lead'))]);
  if (row.coordinators !== undefined)
    cells.push(['coordinators', sameSet(row.coordinators, namesOf(record, 'coordinator'))]);
  if (row.deadline !== undefined) cells.push(['deadline', sameDeadline(row.deadline, record.deadline)]);
  if (row.figures !== undefined) {
    const key = (figure: { value: number; unit: string; level: string | null }): string =>
      `${figure.value} ${foldText(figure.unit)} ${figure.level ?? ''}`;
    cells.push(['figures', sameSet(row.figures.map(key), record.figures.map(key))]);
  }
  return cells;
}

/** Names that wait to be confirmed are what the reading made of the text, too. */
function namesOf({ leads, coordinators, presumed }: PlanRecord, wanted: 'lead' | 'coordinator'): string[] {
  const waiting = presumed.flatMap(({ role, agency }) => (role === wanted ? [agency] : []));
  return [...(wanted === 'lead' ? leads : coordinators), ...waiting];
}

function sameDeadline(gold: NonNullable<GoldRow['deadline']> | null, given: PlanRecord['deadline']): boolean {
  if (gold === null || given === null) return gold === given;
  if (foldText(gold.text) !== foldText(given.text)) return false;
  if (gold.from === undefined && gold.to === undefined) return true;
  const part = given.parts[0];
  return part?.kind === 'interval' && part.from === (gold.from ?? null) && part.to === (gold.to ?? null);
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one, other].map((names) => [...new Set(names.map(foldText))].sort().join('|'));
  return a === b;
}

/** Markup, entities, white space and document numbers that a line end cuts ("03-" + "NQ/TU") aside. */
function plainTitle(title: string): string {
  const joined = title.replace(/(?<=\d-)\s+(?=\p{Lu}{2})/gu, '');
  return foldText(joined.replace(/<\/?[a-z]+>|\*\*/giu, '').replaceAll('&amp;', '&'));
}

/** Share of pairs of neighbouring letters in common (Dice). */
function similarity(one: string, other: string): number {
  const pairs = (text: string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (let at = 0; at + 1 < text.length; at += 1) {
      const pair = text.slice(at, at + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    return counts;
  };
  const [a, b] = [pairs(one), pairs(other)];
  let common = 0;
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0);
  return one.length + other.length < 4 ? Number(one === other) : (2 * common) / (one.length + other.length - 2);
}

function firstStep(locator: string): string {
  return locator.split(' › ')[0] ?? '';
}
