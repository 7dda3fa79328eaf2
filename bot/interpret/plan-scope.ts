import type { CatalogPlan, Day, PlanScope } from '../../knowledge/index.js';
import { fold, OTHER_PLACE_NAMES, phraseKey, PROVINCES } from '../../knowledge/index.js';
import { bySubject, byTitle } from './plan-title.js';
import { findPhrase, matches, type Range } from './ranges.js';

/** What a question says about plans, and where it says so. */
export interface FoundScope {
  readonly scope: PlanScope;
  /** Years that are no loaded plan's own: the year of a target or of a result. */
  readonly contentYears: readonly number[];
  readonly ranges: readonly Range[];
  /** Whether the plans were told apart by their subject, not only by place and year. */
  readonly bySubject: boolean;
  /** Whether a place or a number of a loaded plan was named. */
  readonly isPlaced: boolean;
}

/** Words that make a name a place: "quận X", "tỉnh X". Folded. */
const PLACE_KIND = '(?:tinh|thanh pho|tp\\.?|quan|huyen|thi xa|phuong|(?<!\\btu )xa|thi tran|q\\.|h\\.)';

interface ScopeContext {
  readonly today: Day;
  readonly spokenYear?: number | null;
  /** Where the question names agencies: no word of a name says what a plan is about. */
  readonly agencies: readonly Range[];
}

interface Mention {
  readonly plans: readonly CatalogPlan[];
  readonly range: Range;
}

/**
 * Reads place, year, number and subject. `plans` are those that the person may see. `original` is the text before
 * spelling was repaired: the name of a place that no plan holds may look like a slip there.
 */
export function findPlanScope(
  text: string,
  original: string,
  plans: readonly CatalogPlan[],
  { today, spokenYear = null, agencies }: ScopeContext,
): FoundScope {
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
  const years = yearMentions(folded, fold(original), today, spokenYear);
  const planYears = new Set(pool.flatMap((entry) => entry.years));
  const matchedYears = years.filter((mention) => planYears.has(mention.year));
  let selected =
    matchedYears.length === 0
      ? pool
      : withYears(pool, new Set(matchedYears.map((mention) => mention.year)), placed.length > 0);
  if (placed.length > 0 && matchedYears.length === 0) selected = inForce(selected, today);

  const subject = bySubject(folded, selected, agencies);
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
    isPlaced: placed.length > 0 || numbered.length > 0,
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
    const written = [...findPhrase(text, folded, phraseKey(name), fold(name), phraseKey), ...glued(folded, name)];
    for (const range of [...written, ...initials(text, name)])
      mentions.push({ plans: entries, range: withKind(folded, range) });
  }
  return mentions;
}

/** "hanoi", "haiduong": a loaded place's name in one. */
function glued(folded: string, name: string): Range[] {
  const letters = fold(name).replace(/[^a-z]/g, '');
  return letters.length === fold(name).length || letters.length < 5
    ? []
    : matches(folded, new RegExp(`(?<![a-z0-9.@/])${letters}(?![a-z0-9.])`, 'g'));
}

/** "LC" for Lào Cai: the capitals of a loaded place's name, standing alone. */
function initials(text: string, name: string): Range[] {
  const letters = name.split(/[\s-]+/u).map((word) => word[0]?.toUpperCase() ?? '');
  if (letters.length < 2) return [];
  return matches(text, new RegExp(`(?<![\\p{L}\\p{N}./&-])${letters.join('')}(?![\\p{L}\\p{N}./&-])`, 'gu'));
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
  for (const [province, asked] of [...PROVINCES.map((name) => [name, name] as const), ...OTHER_PLACE_NAMES]) {
    if (known.has(fold(asked))) continue;
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
    /\bke hoach(?! so)(?:(?!\bden\b|\btoi\b|\bcuoi\b|\bdau nam\b|\bban hanh\b|giai doan|dinh huong)[^?;])*?(?<![\d/.-])\b(?:nam )?((?:19|20)\d{2})\b(?![/-])/.exec(
      folded,
    );
  const year = named?.[1] === undefined ? null : Number(named[1]);
  const any = [...folded.matchAll(/\b((?:19|20)\d{2})\b/g)].some((match) => held.has(Number(match[1])));
  return year === null || held.has(year) || any ? null : `${place.plans[0]?.placeName ?? ''} năm ${year}`;
}

interface YearMention {
  readonly year: number;
  readonly range: Range;
}

function yearMentions(folded: string, original: string, today: Day, spokenYear: number | null): YearMention[] {
  const current = Number(today.slice(0, 4));
  const mentions: YearMention[] = [...folded.matchAll(/(?:\bnam )?(?<![\d/.-])\b((?:19|20)\d{2})\b(?![/-])/g)]
    .filter((match) => !/(?:\d{1,2}[/-])$/.test(folded.slice(0, match.index)))
    .map((match) => ({ year: Number(match[1]), range: { start: match.index, end: match.index + match[0].length } }));
  const spoken = spokenYear ?? current;
  for (const [pattern, from, offset] of [
    [/\bnam nay\b/g, current, 0],
    [/\bnam (?:ngoai|vua roi)\b/g, current, -1],
    [/\bnam truoc\b/g, spoken, -1],
    [/\bnam toi\b/g, current, 1],
    [/\bnam sau\b/g, spoken, 1],
  ] as const) {
    if (matches(original, pattern).length === 0) continue;
    mentions.push(...matches(folded, pattern).map((range) => ({ year: from + offset, range })));
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

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
