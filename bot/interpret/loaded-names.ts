/**
 * Names of agencies as the loaded plans know them: people leave out what lies between the head of a long name and its
 * last words ("bệnh viện Sông Lô"), and what follows a name in a question is no part of it ("trường Nguyễn Trãi khai giảng").
 */
import type { Agency, AgencyMention, CatalogPlan, PlanId, Registers } from '../../knowledge/index.js';
import { expandAbbreviations, findAgencies, fold, parseAgency, sameAgency } from '../../knowledge/index.js';

/** A name must give this many syllables to stand for a longer one. */
const MIN_WORDS = 3;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Mentions with their names as loaded, and those that only a plan explains: by its roles or its own issuer. */
export function withLoadedNames(
  text: string,
  found: readonly AgencyMention[],
  plans: readonly CatalogPlan[],
  registers: Pick<Registers, 'parseAgency'>,
): AgencyMention[] {
  const words = wordsOf(text);
  const settled = withUnread(
    found.map((mention) => settle(mention, text, words, plans)),
    text,
    words,
    plans,
  );
  const heads = new Set(words.map((word) => word.text));
  const issuers = new Map(
    plans.flatMap((entry) => {
      const { issuer } = namesOf(entry);
      return issuer !== null && heads.has(issuer.words[0] ?? '') ? [[issuer.name, issuer.words] as const] : [];
    }),
  );
  const added = [...issuers].flatMap(([issuer, own]) => {
    const agency = registers.parseAgency(issuer);
    if (agency.kind === 'committee') return [];
    return spansOf(words, own).flatMap(([first, last]) => {
      const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
      const isFound = settled.some((mention) => mention.start < end && start < mention.end);
      return isFound ? [] : [{ agency, start, end, text: text.slice(start, end) }];
    });
  });
  return [...settled, ...added].sort((one, other) => one.start - other.start);
}

/** Plans that an agency issued itself; people's committees are told by their places. */
export function plansIssuedBy(
  agency: Agency,
  plans: readonly CatalogPlan[],
  registers: Pick<Registers, 'parseAgency'>,
): PlanId[] {
  const name = ` ${foldedWords(agency.name).join(' ')} `;
  return plans.flatMap((entry) => {
    const { issuer } = namesOf(entry);
    if (issuer === null || !placeAgrees(agency, entry.plan.place)) return [];
    // "Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh": a body within the agency issued it.
    const isWithin = ` ${issuer.words.join(' ')} `.includes(name);
    return isWithin || sameAgency(registers.parseAgency(issuer.name), agency) ? [entry.plan.id] : [];
  });
}

/** "Sở Công Thương An Bình" issued no plan of another province. */
function placeAgrees(agency: Agency, place: string | null): boolean {
  return (
    agency.place === null ||
    place === null ||
    fold(place).includes(fold(agency.place)) ||
    fold(agency.place).includes(fold(place))
  );
}

/** The mention as a loaded plan names it, cut where that name ends; as found where no plan knows it. */
function settle(
  mention: AgencyMention,
  text: string,
  words: readonly Word[],
  plans: readonly CatalogPlan[],
): AgencyMention {
  const from = words.findIndex((word) => word.start >= mention.start);
  const to = words.findLastIndex((word) => word.end <= mention.end);
  if (from < 0 || to - from + 1 < MIN_WORDS) return mention;
  const known = plans.flatMap((entry) => namesOf(entry).agencies);
  if (known.some(({ agency }) => sameAgency(agency, mention.agency))) return mention;
  const own = words.slice(from, to + 1).map((word) => word.text);
  const alike = known.filter((name) => name.words[0] === own[0]);
  for (let length = own.length; length >= MIN_WORDS; length -= 1) {
    const said = own.slice(0, length);
    const fitting = alike.filter((name) => shortens(said, name.words) || opens(said, name.words));
    const [only, other] = fitting.filter(
      ({ agency }, at) => fitting.findIndex((one) => sameAgency(one.agency, agency)) === at,
    );
    const end = words[from + length - 1]?.end;
    // Of several that fit, none is meant more than another.
    if (only && !other && end !== undefined)
      return { agency: only.agency, start: mention.start, end, text: text.slice(mention.start, end) };
  }
  return mention;
}

/** Adds names that no rule of names reads, where the question writes one whole; it goes before the part that was read. */
function withUnread(
  settled: readonly AgencyMention[],
  text: string,
  words: readonly Word[],
  plans: readonly CatalogPlan[],
): AgencyMention[] {
  const said = ` ${words.map((word) => word.text).join(' ')} `;
  const added: AgencyMention[] = [];
  const byLength = plans
    .flatMap((entry) => namesOf(entry).unread.filter((name) => said.includes(` ${name.words.join(' ')} `)))
    .sort((one, other) => other.words.length - one.words.length);
  for (const { agency, words: own } of byLength)
    for (const first of words.keys()) {
      if (!own.every((word, at) => words[first + at]?.text === word)) continue;
      const [start, end] = [words[first]?.start ?? 0, words[first + own.length - 1]?.end ?? 0];
      const isTold =
        added.some((mention) => mention.start < end && start < mention.end) ||
        settled.some((mention) => mention.start <= start && end < mention.end);
      if (!isTold) added.push({ agency, start, end, text: text.slice(start, end) });
    }
  const kept = settled.filter((mention) =>
    added.every(({ start, end }) => end <= mention.start || mention.end <= start),
  );
  return [...kept, ...added];
}

/** "Sở Thông tin" for "Sở Thông tin và Truyền thông": the first of the fields that a name joins. */
function opens(said: readonly string[], name: readonly string[]): boolean {
  return name[said.length] === 'va' && said.every((word, at) => word === name[at]);
}

/** Whether the words are a name with words in its middle left out. */
function shortens(said: readonly string[], name: readonly string[]): boolean {
  if (said.length > name.length || said[0] !== name[0] || said.at(-1) !== name.at(-1)) return false;
  if (said.length < name.length && said.at(-2) !== name.at(-2)) return false;
  let at = 0;
  for (const word of name) if (word === said[at]) at += 1;
  return at === said.length;
}

/** First and last word of every stretch that stands for the name. */
function spansOf(words: readonly Word[], name: readonly string[]): [number, number][] {
  const spans: [number, number][] = [];
  for (const [first, word] of words.entries()) {
    if (word.text !== name[0]) continue;
    for (let last = Math.min(words.length, first + name.length) - 1; last >= first + MIN_WORDS - 1; last -= 1) {
      if (
        !shortens(
          words.slice(first, last + 1).map((one) => one.text),
          name,
        )
      )
        continue;
      spans.push([first, last]);
      break;
    }
  }
  return spans;
}

interface LoadedName {
  readonly agency: Agency;
  readonly words: readonly string[];
}

/** The names of one plan, with their folded words in full. */
interface PlanNames {
  readonly issuer: { readonly name: string; readonly words: readonly string[] } | null;
  /** Every agency that the plan names in a role, and the one that issued it. */
  readonly agencies: readonly LoadedName[];
  /** Those of them that nothing but the plan, or who corrected it, tells to be names: "Viettel Phù Cát", "Tổ 5 + 1". */
  readonly unread: readonly LoadedName[];
}

const KNOWN = new WeakMap<CatalogPlan, PlanNames>();

/** Kept as long as the catalog keeps the plan: every question asks for the names of all. */
function namesOf(entry: CatalogPlan): PlanNames {
  const kept = KNOWN.get(entry);
  if (kept) return kept;
  const { issuer } = entry.plan;
  const byName = new Map<string, { readonly agency: Agency; readonly issued: string }>();
  if (issuer !== null) byName.set(issuer, { agency: parseAgency(issuer), issued: issuer });
  for (const { record, leads, coordinators, assignees } of entry.records)
    for (const [agencies, names] of [
      [leads, record.leads],
      [coordinators, record.coordinators],
      [assignees, record.assignees],
    ] as const)
      for (const [at, agency] of agencies.entries())
        byName.set(agency.name, { agency, issued: names[at] ?? agency.name });
  const agencies = [...byName.values()].map((name) => ({ ...name, words: foldedWords(name.agency.name) }));
  const names = {
    issuer: issuer === null ? null : { name: issuer, words: foldedWords(issuer) },
    agencies,
    unread: agencies.filter(({ agency, issued, words }) => words.length > 1 && isProper(issued) && !isRead(agency)),
  };
  KNOWN.set(entry, names);
  return names;
}

/** A capital or a number behind the first word; "các trường học trên địa bàn" is said of many. */
function isProper(issued: string): boolean {
  return /(?<=[^\p{L}])(?:\p{Lu}|\d)/u.test(issued) && !/^(?:các|những|mọi) /iu.test(issued);
}

/** Whether the rules of names find the name, as a whole, in a text; people write without capitals. */
function isRead(agency: Agency): boolean {
  const name = agency.name.toLowerCase();
  const [first] = findAgencies(name);
  return first?.start === 0 && first.end === name.length && sameAgency(first.agency, agency);
}

function wordsOf(text: string): Word[] {
  return [...fold(text).matchAll(/[a-z0-9]+/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Words of a name in full: "THCS" and "Trung học cơ sở" are one. */
function foldedWords(name: string): string[] {
  return wordsOf(expandAbbreviations(name)).map((word) => word.text);
}
