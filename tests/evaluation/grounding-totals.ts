/** Totals that an answer states, counted again in the rows of the plan. */
import type { PlanText, Row } from './grounding-plan.js';
import type { Unsupported } from './grounding-reply.js';
import { stands, standsAsAgency } from './grounding-words.js';

const TOTAL =
  /^(?:Có )?(\d+) (?:mục|nhiệm vụ|chỉ tiêu|dự án, nhiệm vụ)(?: \([^()]*\))?(?: do (.+?) (chủ trì|phối hợp))?,? trong ((?:Phụ lục \d+(?:, )?)+)/u;
const MOST = /^(.+?) chủ trì nhiều nhất: (\d+) [^,]*, trong (.*)$/u;
const NEXT = /(?:^Tiếp theo: |; )([^;()]+) \((\d+)\)/gu;
const GROUPS = /^Có (\d+) nhóm với (\d+) mục trong (Phụ lục \d+)/u;
export const GROUP = /^\d+\. (.+): (\d+) mục$/u;
export const COMPARISON = /^(.+?) (cao|thấp) hơn: (.+?) so với (.+?) của (.+?)\.?$/u;
const SECTIONS = /^Có (\d+): mục /u;
/** A numbered or lettered heading or a row; the marks of a list are not counted as sections of one. */
const SECTION = /^– (?:[IVX]+\.|\d|[a-zđ]\)|[-+])/u;

/** @param lines The text of the answer, quotations replaced. */
export function unsupportedTotals(lines: readonly string[], cited: readonly PlanText[]): Unsupported[] {
  const [plan] = cited;
  if (!plan || cited.length > 1) return [];
  return [
    ...lines.flatMap((line) => totalFaults(line, plan)),
    ...mostFaults(lines, plan),
    ...sectionFaults(lines),
    ...groupFaults(lines, plan),
  ];
}

function totalFaults(line: string, plan: PlanText): Unsupported[] {
  const match = TOTAL.exec(line);
  if (!match) return [];
  const [claim, number, name, word, appendices] = match;
  const rows = rowsIn(plan, appendices ?? '').filter((row) =>
    name === undefined ? true : standsAsAgency(name, word === 'chủ trì' ? row.lead : row.coordinator),
  );
  return rows.length === Number(number) ? [] : [{ claim, why: `the plan has ${rows.length} such rows` }];
}

/** Prose may add to the rows, so that outside an appendix a total is wrong only where it is too small. */
function mostFaults(lines: readonly string[], plan: PlanText): Unsupported[] {
  const first = lines.find((line) => MOST.test(line));
  const match = first === undefined ? null : MOST.exec(first);
  if (!match) return [];
  const scope = match[3] ?? '';
  const stated = [
    { name: match[1] ?? '', total: Number(match[2]) },
    ...lines.flatMap((line) =>
      line.startsWith('Tiếp theo')
        ? [...line.matchAll(NEXT)].map((next) => ({ name: next[1] ?? '', total: Number(next[2]) }))
        : [],
    ),
  ];
  return stated.flatMap(({ name, total }) => {
    const rows = rowsIn(plan, scope).filter((row) => standsAsAgency(name, row.lead)).length;
    const right = scope.includes('Phụ lục') ? rows === total : rows <= total;
    return right ? [] : [{ claim: `${name}: ${total}, trong ${scope}`, why: `it leads ${rows} rows there` }];
  });
}

function sectionFaults(lines: readonly string[]): Unsupported[] {
  const first = lines.find((line) => SECTIONS.test(line));
  if (first === undefined) return [];
  const items = lines.filter((line) => line.startsWith('– '));
  const more = Number(/^\(Còn (\d+) dòng/u.exec(lines.at(-1) ?? '')?.[1] ?? 0);
  const stated = Number(SECTIONS.exec(first)?.[1]);
  return [
    ...(stated === items.length + more ? [] : [{ claim: first, why: `${items.length + more} sections are given` }]),
    ...items.filter((line) => !SECTION.test(line)).map((line) => ({ claim: line, why: 'counted, but no section' })),
  ];
}

/** "Có 5 nhóm với 45 mục trong Phụ lục 1", then "2. Về thể chế số: 6 mục". */
function groupFaults(lines: readonly string[], plan: PlanText): Unsupported[] {
  const first = GROUPS.exec(lines[0] ?? '');
  if (!first) return [];
  const rows = rowsIn(plan, first[3] ?? '');
  const groups = new Set(rows.map(({ group }) => group)).size;
  const faults =
    groups === Number(first[1]) && rows.length === Number(first[2])
      ? []
      : [{ claim: first[0], why: `the plan has ${rows.length} rows in ${groups} groups there` }];
  return [
    ...faults,
    ...lines.flatMap((line) => {
      const group = GROUP.exec(line);
      if (!group) return [];
      const own = rows.filter((row) => stands(group[1] ?? '', row.group)).length;
      return own === Number(group[2]) ? [] : [{ claim: line, why: `that group has ${own} rows` }];
    }),
  ];
}

/** "Hải Phòng cao hơn: 15% so với 7% của Hải Dương": each figure in a quotation of its own plan, and the order right. */
export function unsupportedComparisons(lines: readonly string[], quotes: readonly ComparedQuote[]): Unsupported[] {
  return lines.flatMap((claim) => {
    const match = COMPARISON.exec(claim);
    if (!match) return [];
    const [, name = '', word, figure = '', other = '', than = ''] = match;
    const isOf =
      (said: string, value: string) =>
      ({ title, quote }: ComparedQuote): boolean =>
        said.startsWith('“')
          ? stands(measured(said), quote) && stands(numberOf(value), quote)
          : stands(said, title) && stands(value, quote);
    const ofOne = quotes.some(isOf(name, figure));
    const ofOther = quotes.some(isOf(than, other));
    if (!ofOne || !ofOther) return [{ claim, why: 'a figure is not of the plan that is named' }];
    const higher = valueOf(figure) > valueOf(other);
    return higher === (word === 'cao') ? [] : [{ claim, why: 'the order is wrong' }];
  });
}

/** "“Tỷ lệ A”": two measures of one plan, each by its own words; a table has the number apart from its sign. */
function measured(name: string): string {
  return name.replace(/^“|”$/gu, '').replace(/\s*…\s*$/u, '');
}

function numberOf(figure: string): string {
  return /\d+(?:[.,]\d+)*/u.exec(figure)?.[0] ?? figure;
}

export interface ComparedQuote {
  readonly title: string;
  readonly quote: string;
}

function valueOf(figure: string): number {
  return Number(/\d+(?:[.,]\d+)?/u.exec(figure)?.[0].replace(',', '.') ?? Number.NaN);
}

function rowsIn(plan: PlanText, scope: string): Row[] {
  const appendices = [...scope.matchAll(/Phụ lục (\d+)/gu)].map((match) => match[1]);
  return plan.rows.filter((row) => appendices.length === 0 || appendices.includes(row.appendix));
}
