import type { Level } from '../domain/figure.js';
import { HEADS } from './agency-heads.js';
import { type GroupNoun, type GroupPart, LISTED_NOUNS, LONE_NOUNS, QUALIFIERS, REMARKS } from './agency-group-nouns.js';
import { type PhraseMatch, phraseSet } from './phrase-trie.js';
import { levelOfPlace } from './place-levels.js';
import { matchPlace, type PlaceMatch } from './places.js';
import { isStop } from './sentence-stops.js';
import type { Token } from './tokens.js';

export interface GroupMatch {
  readonly end: number;
  /** Canonical words: "các sở, ban, ngành". */
  readonly name: string;
  readonly parts: readonly GroupPart[];
  readonly place: string | null;
  readonly weak: boolean;
  /** "các Sở:" opens a list of fields. */
  readonly opens: 'department' | 'division' | 'ministry' | null;
  /** Index behind the nouns, where such a list begins. */
  readonly nounsEnd: number;
}

/** Syllables that make the next noun part of a word ("chuyên ngành", "cấp bộ"). */
const BOUND: ReadonlySet<string> = new Set(['chuyen', 'lien', 'da', 'cap', 'can', 'van', 'co', 'dia', 'toan', 'noi']);
const DETERMINERS = phraseSet(['các', 'những', 'tất cả các', 'toàn thể các', 'toàn bộ các', 'một số', 'từng', 'mọi']);
/** Things whose name begins like a body: "các phòng học", "các hội nghị". */
const THINGS = phraseSet([
  ...['học', 'họp', 'máy', 'bệnh', 'thí nghiệm', 'thực hành', 'đọc'].map((word) => `phòng ${word}`),
  ...['chỉ số', 'tiêu chí', 'quy tắc', 'quy chế', 'tài liệu', 'dữ liệu', 'công cụ', 'dụng cụ', 'thủ tục', 'sách'].map(
    (word) => `bộ ${word}`,
  ),
  ...['nghị', 'thảo', 'thi', 'chợ', 'chẩn'].map((word) => `hội ${word}`),
  ...['dữ liệu', 'hạ tầng', 'vật chất', 'pháp lý'].map((word) => `cơ sở ${word}`),
  ...['hợp', 'thông tin', 'dữ liệu'].map((word) => `trường ${word}`),
  ...['nghề', 'hàng', 'học'].map((word) => `ngành ${word}`),
]);
const OWNERS = phraseSet([
  'thuộc',
  'trực thuộc',
  'của',
  'trên địa bàn',
  'trong',
  'ở',
  'tại',
  'cấp',
  'đóng trên địa bàn',
  'toàn',
  'thuộc, trực thuộc',
]);
const LEVEL_NAMES: Readonly<Record<string, Level>> = {
  'committees-tỉnh': 'tỉnh',
  'committees-huyện': 'huyện',
  'committees-xã': 'xã',
};

function isComma(token: Token | undefined): boolean {
  return token !== undefined && (token.text === ',' || token.text === '/' || token.text === '-' || token.text === '–');
}

function isAnd(token: Token | undefined): boolean {
  return token !== undefined && (token.bare === 'va' || token.text === '&');
}

function step(tokens: readonly Token[], at: number): number {
  let next = at;
  if (isComma(tokens[next])) next += 1;
  if (isAnd(tokens[next])) next += 1;
  return next;
}

/** First syllables of groups, without diacritics. */
export const GROUP_OPENERS: readonly string[] = [DETERMINERS, LISTED_NOUNS, LONE_NOUNS].flatMap((trie) => [
  ...trie.openers(),
]);

/** A longer list is no name of a group. */
const NOUN_LIMIT = 10;

/**
 * A group at token `at`: "các sở, ban, ngành", "phòng, ban, đơn vị quận", "các doanh nghiệp viễn thông".
 * `opensName` tells where a single agency's own name begins ("các ban, ngành, Sở Y tế"), which ends the list.
 */
export function matchGroup(
  tokens: readonly Token[],
  at: number,
  opensName: (index: number) => boolean,
): GroupMatch | null {
  const determiner = DETERMINERS.match(tokens, at);
  const start = determiner?.end ?? at;
  if (THINGS.match(tokens, start) !== null) return null;
  if (determiner === null && BOUND.has(tokens[at - 1]?.bare ?? '')) return null;
  const nouns: GroupNoun[] = [];
  let end = start;
  let index = start;
  for (;;) {
    const again = nouns.length > 0 ? (DETERMINERS.match(tokens, index)?.end ?? index) : index;
    const match = nouns.length === 0 ? firstNoun(tokens, again) : LISTED_NOUNS.match(tokens, again);
    if (match === null || (nouns.length > 0 && opensName(again))) break;
    if (
      match.value.name === 'cấp' &&
      (again === at ||
        matchPlace(tokens, again) !== null ||
        (nouns.length > 0 && (again === index || !nouns.some(({ name }) => name === 'ngành'))))
    )
      break;
    if (nouns.length > 0 && index === end && !joinsBare(nouns, match.value)) break;
    nouns.push(match.value);
    end = match.end;
    if (match.value.alone || nouns.length === NOUN_LIMIT) break;
    index = step(tokens, end);
  }
  if (nouns.length === 0 || !isGroup(tokens, start, nouns, determiner !== null)) return null;
  const lists = determiner !== null && (nouns.length === 1 || tokens[end]?.text === ':');
  const opens = lists ? openerOf(nouns[0]) : null;
  const tail = matchTail(tokens, end, nouns);
  const only = nouns.every(({ weak, name }) => weak || name === 'ngành');
  return {
    end: tail.end,
    name: `các ${canonical(nouns).join(', ')}${tail.words}`,
    parts: partsOf(nouns),
    place: tail.place,
    weak: only,
    opens,
    nounsEnd: end,
  };
}

/** "các sở, ngành" is what people call "các sở, ban, ngành". */
function canonical(nouns: readonly GroupNoun[]): string[] {
  const names = [...new Set(nouns.map(({ name }) => name))];
  if (!names.includes('sở') || !(names.includes('ngành') || names.includes('ban'))) return names;
  return ['sở', 'ban', 'ngành', ...names.filter((name) => !['sở', 'ban', 'ngành'].includes(name))];
}

function partsOf(nouns: readonly GroupNoun[]): GroupPart[] {
  const isProvince = nouns.some(({ name }) => name === 'tỉnh');
  const isDivision = nouns.some(({ name }) => name === 'phòng');
  const isDepartment = nouns.some(({ name }) => name === 'sở');
  const parts = new Set<GroupPart>(
    nouns.flatMap(({ name, parts: own }) => {
      if (isProvince && name === 'thành phố') return ['committees-tỉnh' as const];
      return isDivision && name === 'ban' ? ['divisions' as const] : own;
    }),
  );
  if (isDivision && !isDepartment) parts.delete('departments');
  if (isDepartment && !isDivision) parts.delete('divisions');
  return [...parts];
}

function firstNoun(tokens: readonly Token[], at: number): PhraseMatch<GroupNoun> | null {
  const listed = LISTED_NOUNS.match(tokens, at);
  const lone = LONE_NOUNS.match(tokens, at);
  return lone !== null && (listed === null || lone.end > listed.end) ? lone : listed;
}

/** "sở ngành", "sở ban ngành", "phòng ban", "quận huyện": nouns that people join without a mark. */
function joinsBare(nouns: readonly GroupNoun[], next: GroupNoun): boolean {
  const pair = `${nouns[nouns.length - 1]?.name ?? ''} ${next.name}`;
  return [
    'sở ngành',
    'sở ban',
    'ban ngành',
    'phòng ban',
    'quận huyện',
    'bộ ngành',
    'xã phường',
    'phường xã',
    'ban đoàn thể',
    'ngành đoàn thể',
  ].includes(pair);
}

/** Level nouns alone ("huyện, thị xã") and single nouns without "các" are no group of agencies. */
function isGroup(tokens: readonly Token[], start: number, nouns: readonly GroupNoun[], determined: boolean): boolean {
  const levelsOnly = nouns.every(
    ({ parts }) =>
      parts.length > 0 &&
      parts.every((part) => part in LEVEL_NAMES && nouns.length > 0) &&
      !parts.includes('departments'),
  );
  const localities = nouns.every(({ name }) => name === 'địa phương');
  if (!determined && ['cấp', 'lĩnh vực', 'địa phương', 'ngành', 'ban', 'hội'].includes(nouns[0]?.name ?? ''))
    return false;
  if (!determined && nouns[0]?.parts.some((part) => part in LEVEL_NAMES) === true) return false;
  if (levelsOnly && !localities) return determined && nouns.length > 1;
  if (nouns.length > 1) return true;
  const [only] = nouns;
  if (!determined || only === undefined) return false;
  if (only.name === 'ca') return tokens[start]?.letters === 'caps';
  return only.name !== 'cấp' && only.name !== 'lĩnh vực';
}

function openerOf(noun: GroupNoun | undefined): GroupMatch['opens'] {
  if (noun?.name === 'sở') return 'department';
  if (noun?.name === 'phòng') return 'division';
  return noun?.name === 'bộ' ? 'ministry' : null;
}

interface Tail {
  readonly end: number;
  readonly place: string | null;
  /** Qualifiers that tell this group from others, with a space in front. */
  readonly words: string;
}

function matchTail(tokens: readonly Token[], from: number, nouns: readonly GroupNoun[]): Tail {
  let end = from;
  let place: string | null = null;
  let words = '';
  for (;;) {
    const remark = REMARKS.match(tokens, end);
    const qualifier = remark ?? (advises(tokens, end) ? null : QUALIFIERS.match(tokens, end));
    if (qualifier !== null && !(nouns.length > 1 && qualifier.folded)) {
      if (remark === null)
        words += ` ${tokens
          .slice(end, qualifier.end)
          .filter(({ kind }) => kind === 'word')
          .map(({ text }) => text.toLowerCase())
          .join(' ')}`;
      end = qualifier.end;
      continue;
    }
    const found: PlaceMatch | null = place === null ? matchOwner(tokens, end) : null;
    if (found === null) return { end, place, words };
    end = found.end;
    place = found.place ?? `cấp ${found.levels.join(', ')}`;
  }
}

/** "các trường tư vấn tuyển sinh": what they do; "các đơn vị tư vấn" says which they are. */
function advises(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.bare === 'tu' && tokens[at + 1]?.bare === 'van' && isStop(tokens, at);
}

/** "thuộc quận", "trên địa bàn thành phố", "quận", "cấp tỉnh": where the members are. */
function matchOwner(tokens: readonly Token[], at: number): PlaceMatch | null {
  const owner = OWNERS.match(tokens, at);
  const body = owner === null ? null : HEADS.match(tokens, owner.end);
  const ownerEnd = body?.value.kind === 'committee' ? body.end : owner?.end;
  const found = (ownerEnd === undefined ? null : matchPlace(tokens, ownerEnd)) ?? matchPlace(tokens, at);
  if (found === null || owner !== null) return found;
  const tells =
    found.place === 'Trung ương' || (found.place === null ? isCapAt(tokens, at) : levelOfPlace(found.place) !== null);
  return tells ? found : null;
}

function isCapAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.bare === 'cap';
}
