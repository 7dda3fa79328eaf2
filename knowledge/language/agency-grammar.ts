import { ABBREVIATIONS } from './abbreviation-list.js';
import { GROUP_OPENERS, matchGroup } from './agency-groups.js';
import { isGuarded } from './agency-guards.js';
import { FIELD_TRIES, HEADS } from './agency-heads.js';
import type { FieldKind } from './agency-lexicon.js';
import { branch, finish, named, type NameMatch } from './agency-name.js';
import { ownNameAt } from './own-names.js';
import { phraseSet } from './phrase-trie.js';
import { endsPhrase, matchPlace } from './places.js';
import { isStop, skipCompound } from './sentence-stops.js';
import type { Token } from './tokens.js';

/** Fields that are verbs as well ("các sở xây dựng kế hoạch"): in lower case they count only in front of a clause. */
const VERBS: ReadonlySet<string> = new Set(['Xây dựng', 'Tổ chức', 'Tổng hợp', 'Thanh tra']);
const OBJECT_WORDS: ReadonlySet<string> = new Set([
  'kế',
  'quy',
  'đề',
  'chương',
  'hệ',
  'phần',
  'và',
  'các',
  'thực',
  'triển',
  'hội',
]);
/** Short words inside names: "BCĐ CĐS". */
const SHORT_WORDS: ReadonlyMap<string, string> = new Map(
  ABBREVIATIONS.filter(({ when }) => when === 'any').map(({ short, full }) => [short, full]),
);
const OPEN_LIMIT = 10;
/** First words of systems and places that are no agencies: "Trung tâm Dữ liệu", "Quỹ đất", "Báo cáo". */
const NO_AGENCIES = phraseSet([
  'giám sát',
  'điều hành',
  'dữ liệu',
  'tích hợp',
  'thương mại',
  'logistics',
  'đất',
  'cáo',
  'họp',
  'khách',
  'chỉ số',
  'tiêu chí',
  'phận',
  'chống',
  'cháy',
  'hành',
  'lưu trữ',
  'chính phủ',
]);

/** The names that begin at token `at`: one, or several where one head word opens a list of fields or places. */
export function matchNames(tokens: readonly Token[], at: number): readonly NameMatch[] {
  const own = ownNameAt(tokens, at);
  const issued = knownNames(tokens, at);
  if (own === null || (issued.at(-1)?.end ?? 0) > own.end) return issued;
  const [name] = knownNames(own.full, 0);
  return name === undefined || name.end < own.full.length || name.kind === 'group'
    ? issued
    : [finishOwn(tokens, at, own.end, name)];
}

/** A short form may stand in front of a place, as its name may. */
function finishOwn(tokens: readonly Token[], start: number, end: number, name: NameMatch): NameMatch {
  const place = name.place === null ? matchPlace(tokens, end) : null;
  const isOne = place?.place != null && place.members.length === 0 && place.levels.length === 0;
  return { ...name, start, end: isOne ? place.end : end, place: isOne ? place.place : name.place, weak: false };
}

/** First syllables of every name, without diacritics. */
const OPENERS: ReadonlySet<string> = new Set([...GROUP_OPENERS, ...HEADS.openers()]);
const NONE: readonly NameMatch[] = [];

function knownNames(tokens: readonly Token[], at: number): readonly NameMatch[] {
  if (!OPENERS.has(tokens[at]?.bare ?? '')) return NONE;
  const found = groupAt(tokens, at);
  const group = found !== null && asks(tokens[found.end]) ? null : found;
  if (group?.opens != null) {
    const listed = matchListedFields(tokens, at, group.opens, group.nounsEnd);
    if (listed.length > 0) return listed;
  }
  const single = matchName(tokens, at);
  if (
    group !== null &&
    (single.length === 0 || group.end > (single[single.length - 1]?.end ?? 0)) &&
    !(single.length > 0 && group.parts.length === 0)
  ) {
    return [
      {
        start: at,
        end: group.end,
        kind: 'group',
        base: group.name,
        place: group.place,
        parts: group.parts,
        weak: group.weak,
        listed: null,
      },
    ];
  }
  return single;
}

/** "những đơn vị nào" asks for agencies and names none. */
function asks(token: Token | undefined): boolean {
  return token?.bare === 'nao';
}

function groupAt(tokens: readonly Token[], at: number): ReturnType<typeof matchGroup> {
  return matchGroup(tokens, at, (index) => matchName(tokens, index).some(({ weak }) => !weak));
}

function matchName(tokens: readonly Token[], at: number): readonly NameMatch[] {
  const head = HEADS.match(tokens, at);
  if (head === null || isGuarded(tokens, at, head.value)) return [];
  const { value } = head;
  const text = tokens[at];
  if (text === undefined || (value.capital === true && text.letters === 'lower')) return [];
  if (value.name === 'Chính phủ' && ['so', 'dien'].includes(tokens[head.end]?.bare ?? '')) return [];
  const dotted = tokens[head.end]?.text === '.' && text.text.length <= 2 ? head.end + 1 : head.end;
  const field = value.fields === undefined ? null : matchField(tokens, dotted, value.fields, text);
  if (field !== null) {
    const first = finish(tokens, at, field.end, value, `${value.name} ${field.name}`);
    return [
      first,
      ...(value.fields === undefined || first.place !== null
        ? []
        : followers(tokens, first.end, value.fields, value.name, text)),
    ];
  }
  const open = value.open === undefined ? null : matchOpen(tokens, dotted, value.open, value.name);
  if (open !== null) return [finish(tokens, at, open.end, value, `${value.name} ${open.name}`)];
  if (value.open === 'capital' && value.fields === undefined && value.bare !== true) {
    const place = matchPlace(tokens, dotted);
    return place?.place == null ? [] : [named(at, place.end, value, value.name, place.place)];
  }
  return value.bare === true ? branch(tokens, at, head.end, value) : [];
}

function matchField(
  tokens: readonly Token[],
  at: number,
  kind: FieldKind,
  head: Token,
): { end: number; name: string } | null {
  const match = FIELD_TRIES[kind].match(tokens, at);
  const first = tokens[at];
  if (match === null || first === undefined) return null;
  if (match.value.capitalsOnly && first.letters !== 'caps' && (head.plain || !endsPhrase(tokens, match.end)))
    return null;
  if (VERBS.has(match.value.name) && first.letters === 'lower') {
    const next = tokens[match.end];
    if (next !== undefined && (!endsPhrase(tokens, match.end) || OBJECT_WORDS.has(next.text.toLowerCase())))
      return null;
  }
  return { end: match.end, name: match.value.name };
}

/** "Các Sở: Tài chính, Nội vụ": one agency for each field. */
function matchListedFields(
  tokens: readonly Token[],
  at: number,
  kind: 'department' | 'division' | 'ministry',
  from: number,
): readonly NameMatch[] {
  const head = { department: 'Sở', division: 'Phòng', ministry: 'Bộ' }[kind];
  const opener = tokens[at];
  const index = tokens[from]?.text === ':' ? from + 1 : from;
  const field = opener === undefined ? null : matchField(tokens, index, kind, opener);
  if (field === null || opener === undefined) return [];
  const first: NameMatch = {
    start: at,
    end: field.end,
    kind,
    base: `${head} ${field.name}`,
    place: null,
    parts: [],
    weak: false,
    listed: { head, from: index },
  };
  return [first, ...followers(tokens, field.end, kind, head, opener)];
}

/** Fields that go on behind the first one, without their head word: ", Nội vụ và Y tế". */
function followers(tokens: readonly Token[], from: number, kind: FieldKind, head: string, opener: Token): NameMatch[] {
  if (kind !== 'department' && kind !== 'division' && kind !== 'ministry') return [];
  const found: NameMatch[] = [];
  let index = from;
  for (;;) {
    let next = index;
    if (tokens[next]?.text === ',' || tokens[next]?.text === ';') next += 1;
    if (tokens[next]?.bare === 'va') next += 1;
    if (next === index || tokens[next]?.letters === 'lower' || (tokens[next]?.breaks ?? 0) > 1) return found;
    if (HEADS.match(tokens, next) !== null && FIELD_TRIES[kind].match(tokens, next) === null) return found;
    const field = matchField(tokens, next, kind, opener);
    if (field === null) return found;
    found.push({
      start: next,
      end: field.end,
      kind,
      base: `${head} ${field.name}`,
      place: null,
      parts: [],
      weak: false,
      listed: { head, from: next },
    });
    index = field.end;
  }
}

/** Words of a name that no lexicon knows. In a text with capitals its first word is one. */
function matchOpen(
  tokens: readonly Token[],
  at: number,
  open: 'capital' | 'any',
  head: string,
): { end: number; name: string } | null {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word' || first.breaks > 1) return null;
  if (open === 'capital' && (first.letters === 'lower' || NO_AGENCIES.match(tokens, at) !== null)) return null;
  if (first.letters === 'caps' && first.text.length === 1) return null;
  if (HEADS.match(tokens, at)?.value.name === head || (open === 'capital' && matchPlace(tokens, at) !== null))
    return null;
  let end = at;
  while (end < at + OPEN_LIMIT) {
    const compound = skipCompound(tokens, end);
    if (compound > end) {
      end = compound;
      continue;
    }
    const token = tokens[end];
    if (token === undefined || token.breaks > 1) break;
    if (token.kind === 'mark') {
      if (!['-', '–', '&', ','].includes(token.text) || end === at || !continues(tokens, end)) break;
    } else if (end > at || open === 'any') {
      if (token.letters === 'lower' && token.bare === 'va' && !continues(tokens, end)) break;
      if (token.bare !== 'va' && token.letters === 'lower' && isStop(tokens, end)) break;
      if (matchPlace(tokens, end) !== null || groupAt(tokens, end) !== null) break;
      if (
        end > at &&
        token.letters !== 'lower' &&
        HEADS.match(tokens, end) !== null &&
        matchName(tokens, end).length > 0
      )
        break;
    }
    end += 1;
  }
  while (end > at && (tokens[end - 1]?.kind === 'mark' || tokens[end - 1]?.bare === 'va')) end -= 1;
  if (end === at) return null;
  return {
    end,
    name: tokens
      .slice(at, end)
      .map(({ text }) => SHORT_WORDS.get(text.toUpperCase()) ?? text)
      .join(' ')
      .replaceAll(' ,', ','),
  };
}

/** Whether a joint inside an unknown name leads to more of the name: a capital that opens no other name. */
function continues(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  if (tokens[next]?.bare === 'va') next += 1;
  const token = tokens[next];
  if (token === undefined || token.kind !== 'word' || token.letters === 'lower' || token.breaks > 1) return false;
  if (HEADS.match(tokens, next) !== null || groupAt(tokens, next) !== null || matchPlace(tokens, next) !== null)
    return false;
  return tokens[at]?.text !== ',' || closes(tokens, next);
}

/** "Văn hóa, Thể thao và Du lịch": a comma belongs to a name only when "và" closes the list within it. */
function closes(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + 5; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark') return false;
    if (token.bare === 'va') return tokens[index + 1]?.letters === 'title' && HEADS.match(tokens, index + 1) === null;
  }
  return false;
}
