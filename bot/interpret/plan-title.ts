/** Telling plans apart by what a question says of their titles. */
import type { AgencyMention, CatalogPlan } from '../../knowledge/index.js';
import { fold, foldedTokens } from '../../knowledge/index.js';
import { blank, matches, type Range } from './ranges.js';

/**
 * Tells plans of one place and year apart by the words of their titles and the special parts of their ids.
 * @param agencies Where agencies are named: "Phòng Kinh tế" calls no plan of "phòng, chống" and none of "kinh tế số".
 */
export function bySubject(
  folded: string,
  pool: readonly CatalogPlan[],
  agencies: readonly Range[],
): { plans: readonly CatalogPlan[]; named: boolean; ranges: readonly Range[] } {
  const withoutNames = blank(folded, agencies);
  const titled = pool.map((entry) => ({ entry, range: titleRange(folded, entry) }));
  const longest = (entries: readonly CatalogPlan[]): CatalogPlan[] => {
    const ranges = titled.filter((item) => item.range !== null && entries.includes(item.entry));
    const length = Math.max(0, ...ranges.map((item) => lengthOf(item.range)));
    return ranges.filter((item) => lengthOf(item.range) === length).map((item) => item.entry);
  };
  const groups = [...groupByPlaceAndYear(pool).values()].map((entries) => {
    if (entries.length < 2) return { entries, chosen: [] };
    const special = entries.filter((entry) => namesSpecially(withoutNames, entry, entries));
    if (special.length === 0) return { entries, chosen: shortest(longest(entries)) };
    // "Kế hoạch DTI và Kế hoạch Chuyển đổi số": another plan is called by its title beside the special one.
    const others = entries.filter((entry) => !special.includes(entry));
    const beside = matches(folded, /\bke hoach\b/g).length > 1 ? shortest(longest(others)) : [];
    return { entries, chosen: [...special, ...beside] };
  });
  const named = groups.some((group) => group.chosen.length > 0);
  const plans = groups.flatMap((group) => (group.chosen.length > 0 ? group.chosen : group.entries));
  const aliased = groups
    .filter((group) => group.chosen.length > 0)
    .flatMap((group) =>
      group.chosen.flatMap((entry) => calledBy(entry).flatMap((words) => matches(withoutNames, wholeWord(words)))),
    );
  const ranges = [...titled.flatMap((item) => (item.range === null ? [] : [item.range])), ...aliased];
  return { plans, named: named || (ranges.length > 0 && plans.length < pool.length), ranges };
}

/** Where no place is named, the title words after "kế hoạch" select the plans that are called so. */
export function byTitle(folded: string, pool: readonly CatalogPlan[]): readonly CatalogPlan[] {
  const titled = pool.map((entry) => ({ entry, length: lengthOf(titleRange(folded, entry)) }));
  const longest = Math.max(0, ...titled.map((item) => item.length));
  return longest === 0 ? pool : titled.filter((item) => item.length === longest).map((item) => item.entry);
}

function groupByPlaceAndYear(pool: readonly CatalogPlan[]): ReadonlyMap<string, readonly CatalogPlan[]> {
  const groups = new Map<string, CatalogPlan[]>();
  for (const entry of pool) {
    const key = `${entry.placeName ?? ''}|${entry.years.join()}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}

/** Whether the question says what only this plan of its group is called by: a special part of its id, or a pair of title words. */
function namesSpecially(folded: string, entry: CatalogPlan, group: readonly CatalogPlan[]): boolean {
  const others = group.filter((other) => other !== entry);
  const otherPairs = new Set(others.flatMap((other) => titlePairs(other.subject)));
  const otherAliases = others.flatMap((other) => [...other.aliases, ...other.subject]);
  return (
    entry.aliases.some((word) => !otherAliases.includes(word) && hasWord(folded, word)) ||
    titlePairs(entry.subject).some((pair) => !otherPairs.has(pair) && hasWord(folded, pair))
  );
}

/** What a plan is called by for short: the initials in its id, and the words of its title that its id repeats. */
function calledBy({ plan, aliases, subject }: CatalogPlan): readonly string[] {
  const parts = new Set(plan.id.split('-'));
  return [...aliases, ...titlePairs(subject).filter((pair) => pair.split(' ').every((word) => parts.has(word)))];
}

/** Adjacent title words that mean something together. */
function titlePairs(subject: readonly string[]): string[] {
  return subject.slice(1).flatMap((word, index) => {
    const before = subject[index] ?? '';
    return [before, word].some((part) => part === 'va' || part === 'cua') ? [] : [`${before} ${word}`];
  });
}

/** Of plans whose titles begin alike, the one that the phrase says in full: the shortest title. */
function shortest(entries: readonly CatalogPlan[]): readonly CatalogPlan[] {
  const length = Math.min(...entries.map((entry) => entry.subject.length));
  return entries.filter((entry) => entry.subject.length === length);
}

/**
 * "kế hoạch" and as many first words of the title as follow it in the question (at least two); punctuation, the place
 * and the year may stand between them.
 */
function titleRange(folded: string, entry: CatalogPlan): Range | null {
  const { subject } = entry;
  const between = new Set([
    ...fold(entry.plan.place ?? '').split(' '),
    ...entry.years.map(String),
    'nam',
    'tinh',
    'thanh',
    'pho',
    'tp',
  ]);
  const tokens = [...folded.matchAll(/[a-z0-9]+/g)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  let best: Range | null = null;
  for (const [index, token] of tokens.entries()) {
    if (token.word !== 'ke' || tokens[index + 1]?.word !== 'hoach') continue;
    for (let first = 0; first + 2 <= subject.length; first += 1) {
      const run = runOf(subject.slice(first), tokens.slice(index + 2), between);
      if (run !== null && run - token.start > lengthOf(best)) best = { start: token.start, end: run };
    }
  }
  return best;
}

interface WordAt {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** "Cải thiện [và nâng cao] chỉ số": as many words of a title may be left out at once. */
const MOST_SKIPPED = 3;

/** Where at least two of these title words, in their order, end in the question; null where they do not begin it. */
function runOf(title: readonly string[], tokens: readonly WordAt[], between: ReadonlySet<string>): number | null {
  let matched = 0;
  let next = 0;
  let end = 0;
  for (const token of tokens) {
    const at = title.indexOf(token.word, next);
    if (at >= 0 && at - next <= (matched === 0 ? 0 : MOST_SKIPPED)) {
      matched += 1;
      next = at + 1;
      end = token.end;
    } else if (!between.has(token.word)) break;
    if (next === title.length) break;
  }
  return matched >= 2 ? end : null;
}

function lengthOf(range: Range | null): number {
  return range === null ? 0 : range.end - range.start;
}

function hasWord(folded: string, word: string): boolean {
  return wholeWord(word).test(folded);
}

/** @param words One, or several that a comma may part ("phòng, chống"). */
function wholeWord(words: string): RegExp {
  return new RegExp(`(?<![a-z0-9])${words.replaceAll(' ', ',? +')}(?![a-z0-9])`);
}

/** "Kế hoạch việc làm, BHXH tỉnh X": words of a plan's title that read as an agency, and name the plan alone. */
export function isOfTitle({ agency, start }: AgencyMention, folded: string, plans: readonly CatalogPlan[]): boolean {
  if (!NAMING.test(folded.slice(0, start))) return false;
  const place = new Set(['tinh', 'thanh', 'pho', ...foldedTokens(agency.place ?? '')]);
  const name = foldedTokens(agency.name).filter((token) => !place.has(token));
  return name.length > 1 && plans.some(({ subject }) => ` ${subject.join(' ')} `.includes(` ${name.join(' ')} `));
}

/** From "kế hoạch" on, nothing that says who has, issued or must do something. */
const NAMING = /\bke hoach(?: (?!(?:cua|do|giao|co|cho|ben|thuoc|yeu|phai|la|thi|ma|quy)\b)[a-z0-9&-]+,?){0,8} $/;
