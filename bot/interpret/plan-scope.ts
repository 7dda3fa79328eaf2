import type { CatalogPlan, Day, PlanScope } from '../../knowledge/index.js';
import { fold, phraseKey, PROVINCES } from '../../knowledge/index.js';
import { findPhrase, matches, type Range } from './ranges.js';

/** What a question says about plans, and where it says so. */
export interface FoundScope {
  readonly scope: PlanScope;
  /** Years that are no loaded plan's own: the year of a target or of a result. */
  readonly contentYears: readonly number[];
  readonly ranges: readonly Range[];
  /** Whether the plans were told apart by their subject, not only by place and year. */
  readonly bySubject: boolean;
}

/** Words that make a name a place: "quận X", "tỉnh X". Folded. */
const PLACE_KIND = '(?:tinh|thanh pho|tp\\.?|quan|huyen|thi xa|phuong|xa|thi tran|q\\.|h\\.)';

interface Mention {
  readonly plans: readonly CatalogPlan[];
  readonly range: Range;
}

/**
 * Reads place, year, number and subject. `plans` are those that the person may see. `original` is the text before
 * spelling was repaired: the name of a place that no plan holds may look like a slip there.
 */
export function findPlanScope(text: string, original: string, plans: readonly CatalogPlan[], today: Day): FoundScope {
  const folded = fold(text);
  const ranges: Range[] = [];
  const numbered = plans.filter((entry) => entry.plan.number !== null && folded.includes(fold(entry.plan.number)));
  const places = placeMentions(text, folded, plans);
  ranges.push(...places.map((mention) => mention.range));
  const missing =
    numbered.length > 0
      ? null
      : (missingPlace(text, folded, plans, places) ?? missingPlace(original, fold(original), plans, []));
  if (missing) ranges.push(missing.range);
  const otherYear = numbered.length > 0 || missing ? null : missingPlanYear(folded, places);

  const placed = unique(places.flatMap((mention) => mention.plans));
  const pool = numbered.length > 0 ? numbered : placed.length > 0 ? placed : plans;
  const years = yearMentions(folded, fold(original), today);
  const planYears = new Set(pool.flatMap((entry) => entry.years));
  const matchedYears = years.filter((mention) => planYears.has(mention.year));
  let selected =
    matchedYears.length === 0
      ? pool
      : withYears(pool, new Set(matchedYears.map((mention) => mention.year)), placed.length > 0);
  if (placed.length > 0 && matchedYears.length === 0) selected = inForce(selected, today);

  const subject = bySubject(folded, selected);
  const narrowed = placed.length > 0 || numbered.length > 0 ? subject.plans : byTitle(folded, subject.plans);
  const ownYears = new Set(narrowed.flatMap((entry) => entry.years));
  const contentYears = [
    ...new Set(years.filter((mention) => !ownYears.has(mention.year)).map((mention) => mention.year)),
  ];
  ranges.push(...years.filter((mention) => ownYears.has(mention.year)).map((mention) => mention.range));
  ranges.push(...subject.ranges, ...matches(folded, PLAN_WORDS));

  const named =
    numbered.length > 0 ||
    placed.length > 0 ||
    matchedYears.length > 0 ||
    subject.named ||
    narrowed.length < subject.plans.length;
  return {
    scope: {
      planIds: (missing && placed.length === 0) || otherYear !== null ? [] : narrowed.map((entry) => entry.plan.id),
      named,
      missing: missing?.name ?? otherYear,
      byYearOnly:
        years.length > 0 &&
        placed.length === 0 &&
        numbered.length === 0 &&
        !subject.named &&
        subject.ranges.length === 0,
      years: years.map((mention) => mention.year),
      inherited: false,
    },
    contentYears,
    ranges,
    bySubject: subject.named,
  };
}

const PLAN_WORDS =
  /\b(?:(?:trong|theo|tai|cua|o|tu) )?(?:ban |cai )?ke hoach (?:nay|do|tren|day)?\b(?! (?:so|hanh dong|trien khai cu the))|\b(?:cua|o|tai|ben|trong|tren dia ban|dia ban|theo)(?= {2,}|$)/g;

function placeMentions(text: string, folded: string, plans: readonly CatalogPlan[]): Mention[] {
  const byName = new Map<string, CatalogPlan[]>();
  for (const entry of plans) {
    if (entry.placeName === null) continue;
    const list = byName.get(entry.placeName);
    if (list) list.push(entry);
    else byName.set(entry.placeName, [entry]);
  }
  const mentions: Mention[] = [];
  for (const [name, entries] of byName) {
    for (const range of findPhrase(text, folded, phraseKey(name), fold(name), phraseKey)) {
      mentions.push({ plans: entries, range: withKind(folded, range) });
    }
  }
  return mentions;
}

/** Takes the kind of place before the name into the range: "quận Hải An", "tỉnh Hải Dương". */
function withKind(folded: string, range: Range): Range {
  const before = new RegExp(`${PLACE_KIND}\\s+$`).exec(folded.slice(0, range.start));
  return before ? { start: before.index, end: range.end } : range;
}

function missingPlace(
  text: string,
  folded: string,
  plans: readonly CatalogPlan[],
  found: readonly Mention[],
): { name: string; range: Range } | null {
  const known = new Set(plans.map((entry) => fold(entry.placeName ?? '')));
  for (const province of PROVINCES) {
    if (known.has(fold(province))) continue;
    const range = findPhrase(text, folded, phraseKey(province), fold(province), phraseKey)[0];
    if (range && !found.some((mention) => overlaps(mention.range, range))) {
      return { name: text.slice(withKind(folded, range).start, range.end), range: withKind(folded, range) };
    }
  }
  return null;
}

/**
 * "Kế hoạch … năm 2024" of a place that has no plan of that year: another year's plan must not answer for it. A year
 * behind "đến", "giai đoạn" or "định hướng" belongs to a title, and a year alone to a target or a result.
 */
function missingPlanYear(folded: string, places: readonly Mention[]): string | null {
  const held = new Set(places.flatMap((mention) => mention.plans.flatMap((plan) => plan.years)));
  const [place] = places;
  if (!place || held.size === 0) return null;
  const named =
    /\bke hoach(?! so)(?:(?!\bden\b|giai doan|dinh huong)[^?;])*?\b(?:nam )?((?:19|20)\d{2})\b(?![/-])/.exec(folded);
  const year = named?.[1] === undefined ? null : Number(named[1]);
  const any = [...folded.matchAll(/\b((?:19|20)\d{2})\b/g)].some((match) => held.has(Number(match[1])));
  return year === null || held.has(year) || any ? null : `${place.plans[0]?.placeName ?? ''} năm ${year}`;
}

interface YearMention {
  readonly year: number;
  readonly range: Range;
}

function yearMentions(folded: string, original: string, today: Day): YearMention[] {
  const current = Number(today.slice(0, 4));
  const mentions: YearMention[] = [...folded.matchAll(/(?:\bnam )?(?<![\d/.-])\b((?:19|20)\d{2})\b(?![/-])/g)]
    .filter((match) => !/(?:\d{1,2}[/-])$/.test(folded.slice(0, match.index)))
    .map((match) => ({ year: Number(match[1]), range: { start: match.index, end: match.index + match[0].length } }));
  for (const [pattern, offset] of [
    [/\bnam nay\b/g, 0],
    [/\bnam (?:ngoai|truoc|vua roi)\b/g, -1],
    [/\bnam (?:sau|toi)\b/g, 1],
  ] as const) {
    if (matches(original, pattern).length === 0) continue;
    mentions.push(...matches(folded, pattern).map((range) => ({ year: current + offset, range })));
  }
  return mentions;
}

/** Keeps, for each place, the plans of these years; a named place without such a plan keeps all of its own. */
function withYears(pool: readonly CatalogPlan[], years: ReadonlySet<number>, byPlace: boolean): readonly CatalogPlan[] {
  const fits = (entry: CatalogPlan): boolean => entry.years.some((year) => years.has(year));
  const placesThatFit = new Set(pool.filter(fits).map((entry) => entry.placeName));
  return pool.filter((entry) => (placesThatFit.has(entry.placeName) ? fits(entry) : byPlace));
}

/** Without a year the plan in force counts, else the latest of each place and subject. */
function inForce(pool: readonly CatalogPlan[], today: Day): readonly CatalogPlan[] {
  const byPlace = new Map<string | null, CatalogPlan[]>();
  for (const entry of pool) byPlace.set(entry.placeName, [...(byPlace.get(entry.placeName) ?? []), entry]);
  return [...byPlace.values()].flatMap((entries) => {
    const current = entries.filter(
      ({ plan }) => plan.period !== null && plan.period.from <= today && today <= plan.period.to,
    );
    if (current.length > 0) return current;
    const latest = Math.max(...entries.map((entry) => Math.max(0, ...entry.years)));
    return entries.filter((entry) => Math.max(0, ...entry.years) === latest);
  });
}

/** Tells plans of one place and year apart by the words of their titles and the special parts of their ids. */
function bySubject(
  folded: string,
  pool: readonly CatalogPlan[],
): { plans: readonly CatalogPlan[]; named: boolean; ranges: readonly Range[] } {
  const titled = pool.map((entry) => ({ entry, range: titleRange(folded, entry) }));
  const longest = (entries: readonly CatalogPlan[]): CatalogPlan[] => {
    const ranges = titled.filter((item) => item.range !== null && entries.includes(item.entry));
    const length = Math.max(0, ...ranges.map((item) => lengthOf(item.range)));
    return ranges.filter((item) => lengthOf(item.range) === length).map((item) => item.entry);
  };
  const groups = [...groupByPlaceAndYear(pool).values()].map((entries) => {
    if (entries.length < 2) return { entries, chosen: [] };
    const special = entries.filter((entry) => namesSpecially(folded, entry, entries));
    return { entries, chosen: special.length > 0 ? special : shortest(longest(entries)) };
  });
  const named = groups.some((group) => group.chosen.length > 0);
  const plans = groups.flatMap((group) => (group.chosen.length > 0 ? group.chosen : group.entries));
  const ranges = titled.flatMap((item) => (item.range === null ? [] : [item.range]));
  return { plans, named: named || (ranges.length > 0 && plans.length < pool.length), ranges };
}

/** Where no place is named, the title words after "kế hoạch" select the plans that are called so. */
function byTitle(folded: string, pool: readonly CatalogPlan[]): readonly CatalogPlan[] {
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

/** Where at least two of these title words, one after the other, end in the question; null where they do not begin it. */
function runOf(title: readonly string[], tokens: readonly WordAt[], between: ReadonlySet<string>): number | null {
  let matched = 0;
  let end = 0;
  for (const token of tokens) {
    if (token.word === title[matched]) {
      matched += 1;
      end = token.end;
    } else if (!between.has(token.word)) break;
    if (matched === title.length) break;
  }
  return matched >= 2 ? end : null;
}

function lengthOf(range: Range | null): number {
  return range === null ? 0 : range.end - range.start;
}

function hasWord(folded: string, word: string): boolean {
  return new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`).test(folded);
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
