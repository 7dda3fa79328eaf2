/** Numbers in an answer's own words: counts are those of its claims, all others stand so in its evidence. */
import type { Claim, Draft } from '../answer/draft.js';
import type { EvidenceWords } from './evidence-words.js';
import type { Line } from './lines.js';
import { keyOf, tokensOf } from './phrase.js';
import { recordsOf, type Sources } from './sources.js';

/** "Có 33 mục (20 nhiệm vụ và 13 chỉ tiêu) …": how an answer counts, at the beginning of a line. */
const COUNTING =
  /^(?:Có |Ngoài ra có )?(\d+)(?=:| (?:dự án|nhiệm vụ|chỉ tiêu|kết quả|mục|nhóm|nội dung|đơn vị))[^\d“(]*(?:\(((?:\d+ (?:nhiệm vụ|chỉ tiêu|kết quả|dự án, nhiệm vụ)(?: và )?)+)\))?/u;
const GROUPS_WITH = /^Có \d+ nhóm với (\d+) mục/u;
const GROUP_LINE = /: (\d+) (?:mục|nhiệm vụ|chỉ tiêu)$/u;
const EXTREME = /(?:nhiều|ít) nhất: (\d+)/u;
const RUNNER_UP = /^(?:Tiếp theo|Gồm): /u;
/** Marks that order or divide and say nothing of a plan. */
const MARKS = /^\(\d\) |^\d+\. |^\(Còn \d+ dòng|^Và \d+ mục khác/gu;
/** How many plans were looked through. */
const BREADTH = /(?<=, |trong )\d+ kế hoạch/gu;

const COUNTS = [GROUPS_WITH, GROUP_LINE, COUNTING, EXTREME];

/**
 * @param drawn Sentences that the gate makes itself of the claims; their numbers are looked up there.
 */
export function numbersAreFounded(
  draft: Draft,
  lines: readonly Line[],
  evidence: EvidenceWords,
  drawn: readonly string[],
  sources: Sources,
): boolean {
  const counts = countsOf(draft, sources);
  return lines.every(({ own }) => {
    const said = own.replace(/^\(\d\) /u, '');
    const line = drawn.reduce((text, words) => (text.startsWith(words) ? text.slice(words.length) : text), said);
    const stated = COUNTS.flatMap((pattern) => (pattern.exec(line)?.slice(1).join(' ') ?? '').match(/\d+/g) ?? []);
    if (!stated.every((number) => counts.has(Number(number)))) return false;
    const rest = [BREADTH, ...COUNTS, MARKS, /“”/gu].reduce(
      (text, pattern) => text.replace(pattern, ' ; '),
      withoutTitles(line, sources),
    );
    if (RUNNER_UP.test(rest)) return numbersIn(rest).every((number) => counts.has(Number(number)));
    return partsOf(rest).every((part) => evidence.holdsKey(part));
  });
}

/** Numbers that the claims count, as a whole and by type. */
function countsOf(draft: Draft, sources: Sources): ReadonlySet<number> {
  const via = new Set(draft.claims.flatMap((claim) => (claim.kind === 'via' ? [claim.recordKey] : [])));
  const direct = draft.records.filter((item) => item.via === undefined).length;
  const charged = new Set(draft.claims.flatMap((claim) => (claim.kind === 'role' ? [keyOf(claim.agency)] : [])));
  return new Set([...draft.claims.flatMap((claim) => countsIn(claim, sources)), via.size, direct, charged.size]);
}

function countsIn(claim: Claim, sources: Sources): number[] {
  if (claim.kind === 'most') return [claim.value, ...claim.next.map(({ value }) => value)];
  if (claim.kind === 'groups' || claim.kind === 'parts') return [claim.value];
  if (claim.kind !== 'count') return [];
  const types = recordsOf(claim.of, sources).map(({ record }) => record.type);
  const of = (...wanted: readonly string[]): number => types.filter((type) => wanted.includes(type)).length;
  const perPlan = new Map<string, number>();
  for (const { plan } of recordsOf(claim.of, sources)) perPlan.set(plan.id, (perPlan.get(plan.id) ?? 0) + 1);
  return [claim.value, of('task', 'duty'), of('target'), of('result'), ...perPlan.values()];
}

/** Stretches from the first number of a clause to its last, with the level or the percent sign that belongs to them. */
function partsOf(text: string): string[] {
  return text.split(/\s(?:đến|›)\s|\s[–;]\s|[;,]\s|\.\s|\.$|\(|\)|\[|\]|:\s/u).flatMap((clause) => {
    const tokens = tokensOf(clause);
    const isMark = (token: string, index: number): boolean => /^\d/.test(token) || isLevel(tokens, index);
    const first = tokens.findIndex((token) => /^\d/.test(token));
    if (first === -1) return [];
    const last = tokens.findLastIndex(isMark);
    const from = Math.min(first, tokens.findIndex(isMark));
    const end = tokens[last + 1] === '%' || isLevel(tokens, last) ? last + 2 : last + 1;
    return [` ${tokens.slice(from, end).join(' ')} `];
  });
}

function isLevel(tokens: readonly string[], index: number): boolean {
  return tokens[index] === LEVEL && LEVELS.has(tokens[index + 1] ?? '');
}

const [LEVEL] = tokensOf('cấp');
const LEVELS = new Set(tokensOf('tỉnh huyện xã quận phường thành'));

function numbersIn(text: string): string[] {
  return text.match(/\d+/g) ?? [];
}

export function withoutTitles(text: string, { catalog }: Sources): string {
  const known = TITLES.get(catalog) ?? titlesOf(catalog);
  TITLES.set(catalog, known);
  return known === null ? text : text.replace(known, ' ; ');
}

/** Titles of hundreds of plans are looked for in every line of a list: at once, and put together once a catalog. */
const TITLES = new WeakMap<Sources['catalog'], RegExp | null>();

/** The longest first, so that none is cut by one that it begins with; null without plans. */
function titlesOf({ plans }: Sources['catalog']): RegExp | null {
  const titles = [...new Set(plans.map(({ plan }) => plan.title))].sort((one, other) => other.length - one.length);
  const escaped = titles.map((title) => title.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  return escaped.length === 0 ? null : new RegExp(escaped.join('|'), 'gu');
}
