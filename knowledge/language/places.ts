import type { Level } from '../domain/figure.js';
import { DOTTED, LEVEL_WORDS, type LevelWord, opensBody, PROPER_NAMES } from './level-words.js';
import { phraseSet } from './phrase-trie.js';
import { CENTRAL_CITIES, PROVINCES } from './place-names.js';
import { isStop } from './sentence-stops.js';
import type { Token } from './tokens.js';

/** A place behind an agency's name: one place, or all units of some levels. */
export interface PlaceMatch {
  /** Index of the token behind the place. */
  readonly end: number;
  /** "huyện Cẩm Giàng", "tỉnh", "Hà Nội"; null for levels. */
  readonly place: string | null;
  readonly levels: readonly Level[];
  /** "UBND các huyện: Cẩm Giàng, Tứ Kỳ": the named units, with the tokens of each name. */
  readonly members: readonly { readonly place: string; readonly start: number; readonly end: number }[];
}

const PLURALS = phraseSet(['các', 'mỗi', 'từng', 'những', 'toàn bộ các', 'tất cả các']);
const CENTRAL = phraseSet(['trung ương', 'tw', 'quốc gia']);

/** Whether the name's tokens stand as a name: the text is typed without capitals, or the first is a capital. */
function looksNamed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.letters !== 'lower' || !tokens.some((token) => token.letters !== 'lower');
}

/** A proper name behind a level word. @returns the index behind it and its spelling, or null. */
function matchName(tokens: readonly Token[], at: number, level: LevelWord): { end: number; name: string } | null {
  const known = PROPER_NAMES.match(tokens, at);
  if (known !== null) return { end: known.end, name: known.value };
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word' || first.breaks > 1) return null;
  if (first.breaks > 0 && opensBody(tokens, at)) return null;
  if (/^\d{1,2}$/.test(first.text)) {
    const urban = level.word === 'quận' || level.word === 'phường';
    return urban && endsPhrase(tokens, at + 1) ? { end: at + 1, name: first.text } : null;
  }
  if (/^\d/.test(first.text)) return null;
  if (first.letters === 'title') {
    let end = at + 1;
    while (end < at + 4 && tokens[end]?.letters === 'title' && tokens[end]?.breaks === 0 && !opensVerb(tokens, end))
      end += 1;
    const next = tokens[end];
    const opensSentence = end === at + 1 && next?.kind === 'word' && next.letters === 'lower';
    return opensSentence && !endsPhrase(tokens, end) ? null : { end, name: nameOf(tokens, at, end) };
  }
  if (first.letters === 'caps' && first.text.length > 1) {
    if (tokens[at - 1]?.letters !== 'caps') return null;
    let end = at + 1;
    while (end < at + 3 && tokens[end]?.letters === 'caps' && tokens[end]?.breaks === 0) end += 1;
    return !isStop(tokens, at) && end - at <= 3 ? { end, name: nameOf(tokens, at, end) } : null;
  }
  if (!looksNamed(tokens, at) || level.level === 'tỉnh' || level.level === 'city' || !endsPhrase(tokens, at + 2))
    return null;
  const second = tokens[at + 1];
  const free = [at, at + 1].every((index) => !isStop(tokens, index) && LEVEL_WORDS.match(tokens, index) === null);
  return free && second?.kind === 'word' ? { end: at + 2, name: nameOf(tokens, at, at + 2) } : null;
}

/** "Tân Lập, Phú Xuân" and "Tân Lập chủ trì" hold a name whose second syllable is a verb elsewhere ("Lập kế hoạch"). */
function opensVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const goesOn = next?.kind === 'word' && next.letters === 'lower' && next.bare !== 'va' && !isStop(tokens, at + 1);
  return goesOn && isStop(tokens, at);
}

function nameOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase())
    .join(' ');
}

/** Whether a phrase may end in front of token `at`: the end, a mark, a new line, or a word that opens a clause. */
export function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.kind === 'mark' || token.breaks > 1 || isStop(tokens, at);
}

/** A level word at `at`; a dot behind a short form belongs to it. "tt" counts only in front of a name. */
function matchLevel(tokens: readonly Token[], at: number): { end: number; value: LevelWord } | null {
  const dotted = tokens[at + 1]?.text === '.' && tokens[at + 2]?.letters !== 'lower' ? DOTTED.match(tokens, at) : null;
  if (dotted !== null) return { end: at + 2, value: dotted.value };
  const match = LEVEL_WORDS.match(tokens, at);
  if (match === null) return null;
  const token = tokens[at];
  const short = token !== undefined && token.text.length <= 2 && token.plain && match.end === at + 1;
  let { end } = match;
  if (short && tokens[end]?.text === '.') end += 1;
  if (short && token.bare === 'tt' && matchName(tokens, end, match.value) === null) return null;
  if (['doan', 'uy'].includes(tokens[match.end]?.bare ?? '') || (match.folded && isFalseLevel(tokens, at, match.value)))
    return null;
  return { end, value: match.value };
}

/** "xa" is also "xã hội", "tinh" also "tính", when typed without diacritics. */
function isFalseLevel(tokens: readonly Token[], at: number, level: LevelWord): boolean {
  const next = tokens[at + 1]?.bare;
  if (level.word === 'xã') return next === 'hoi';
  if (level.word === 'tỉnh') return next === 'toan' || next === 'nang' || next === 'hinh';
  return false;
}

function isSeparator(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.text === ',' || token.text === '/' || token.text === '-' || token.text === '–' || token.bare === 'va')
  );
}

function isCap(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.text.toLowerCase() === 'cấp' || (token.plain && token.bare === 'cap'));
}

/** There are nine level words. */
const LEVEL_LIMIT = 9;

/** Levels in a row without names: "huyện, thị xã, thành phố", "cấp huyện và cấp xã". */
function matchLevelList(tokens: readonly Token[], at: number): { end: number; words: LevelWord[] } | null {
  const words: LevelWord[] = [];
  let end = at;
  let index = at;
  while (words.length < LEVEL_LIMIT) {
    const start = isCap(tokens, index) ? index + 1 : (PLURALS.match(tokens, index)?.end ?? index);
    const level = matchLevel(tokens, start);
    if (
      level === null ||
      words.includes(level.value) ||
      (words.length > 0 && matchName(tokens, level.end, level.value) !== null)
    )
      break;
    words.push(level.value);
    end = level.end;
    index = isSeparator(tokens[end]) ? end + 1 : end;
    if (tokens[index]?.bare === 'va' && index > end) index += 1;
  }
  return words.length === 0 ? null : { end, words };
}

function levelsOf(words: readonly LevelWord[]): Level[] {
  const plain = new Set<Level>();
  for (const { level } of words) if (level !== 'city') plain.add(level);
  if (words.some(({ level }) => level === 'city') && !plain.has('tỉnh')) plain.add('huyện');
  return (['tỉnh', 'huyện', 'xã'] as const).filter((level) => plain.has(level));
}

/** The place that follows an agency's name. */
export function matchPlace(tokens: readonly Token[], at: number): PlaceMatch | null {
  const central = CENTRAL.match(tokens, at);
  if (central !== null) return one(central.end, 'Trung ương');
  const plural = PLURALS.match(tokens, at);
  if (plural !== null || isCap(tokens, at)) {
    const list = matchLevelList(tokens, at);
    if (list === null) return null;
    const members = plural === null ? [] : matchMembers(tokens, list.end, list.words[list.words.length - 1]);
    const lone = plural === null || members.length > 0 ? null : matchLoneUnit(tokens, list.end);
    return {
      end: lone ?? members[members.length - 1]?.end ?? list.end,
      place: null,
      levels: levelsOf(list.words),
      members,
    };
  }
  const level = matchLevel(tokens, at);
  if (level === null) {
    const bare = PROPER_NAMES.match(tokens, at);
    return bare !== null && (bare.folded || looksNamed(tokens, at)) ? one(bare.end, bare.value) : null;
  }
  const name = matchName(tokens, level.end, level.value);
  if (name !== null) {
    const further = matchFurther(tokens, at, name.end, `${level.value.word} ${name.name}`, level.value);
    return further ?? withParent(tokens, name.end, `${level.value.word} ${name.name}`);
  }
  const list = matchLevelList(tokens, at);
  if (list !== null && list.words.length > 1)
    return { end: list.end, place: null, levels: levelsOf(list.words), members: [] };
  return one(level.end, level.value.word);
}

function one(end: number, place: string): PlaceMatch {
  return { end, place, levels: [], members: [] };
}

/** "huyện Cẩm Giàng, huyện Tứ Kỳ và thị xã Kinh Môn": further units of the same rank, each with its own word. */
function matchFurther(
  tokens: readonly Token[],
  start: number,
  end: number,
  place: string,
  first: LevelWord,
): PlaceMatch | null {
  const members = [{ place, start, end }];
  let index = end;
  while (isSeparator(tokens[index])) {
    const level = matchLevel(tokens, index + 1);
    const name = level === null ? null : matchName(tokens, level.end, level.value);
    const bare = level === null ? matchBareUnit(tokens, index + 1, first) : null;
    if (bare !== null) {
      members.push({ place: `${first.word} ${bare.name}`, start: index + 1, end: bare.end });
      index = bare.end;
      continue;
    }
    if (level === null || name === null || rank(level.value) > rank(first)) break;
    members.push({ place: `${level.value.word} ${name.name}`, start: index + 1, end: name.end });
    index = name.end;
  }
  return members.length > 1 ? { end: index, place: null, levels: [], members } : null;
}

/** "UBND xã Sơn Hạ, Tân Lập": a further name without its word; a province behind a comma is where it lies, a dash joins one name. */
function matchBareUnit(tokens: readonly Token[], at: number, word: LevelWord): { end: number; name: string } | null {
  const isLow = word.level === 'xã' || word.level === 'huyện';
  const first = tokens[at];
  if (!isLow || first?.letters !== 'title' || first.breaks !== 0 || /^[-–]$/u.test(tokens[at - 1]?.text ?? ''))
    return null;
  const known = PROPER_NAMES.match(tokens, at);
  if (known !== null && PROVINCES.includes(known.value)) return null;
  const name = matchName(tokens, at, word);
  if (name === null || name.end - at < 2 || !tokens.slice(at, name.end).every(({ letters }) => letters === 'title'))
    return null;
  return endsPhrase(tokens, name.end) || isSeparator(tokens[name.end]) ? name : null;
}

/** Height of a unit; cities under a province and those under the centre share a word, so a city outranks a district only. */
function rank({ level, word }: LevelWord): number {
  if (level === 'tỉnh') return 3;
  if (level === 'city') return 2;
  return word === 'thị xã' ? 2 : level === 'huyện' ? 1 : 0;
}

/** "quận Hải An, thành phố Hải Phòng": the higher unit belongs to the name. */
function withParent(tokens: readonly Token[], end: number, place: string): PlaceMatch {
  const from = tokens[end]?.text === ',' ? end + 1 : end;
  const level = matchLevel(tokens, from);
  const name = level === null ? null : matchName(tokens, level.end, level.value);
  const higher =
    level !== null &&
    (level.value.level === 'tỉnh' || level.value.level === 'city') &&
    !/^(?:tỉnh|thành phố) /.test(place);
  return one(name !== null && higher ? name.end : end, place);
}

/** "các xã, phường, đặc khu Côn Đảo": the only unit of its kind closes the list by its name. */
function matchLoneUnit(tokens: readonly Token[], end: number): number | null {
  if (!isSeparator(tokens[end])) return null;
  const at = tokens[end]?.text === ',' && tokens[end + 1]?.bare === 'va' ? end + 2 : end + 1;
  const level = matchLevel(tokens, at);
  const name = level === null ? null : matchName(tokens, level.end, level.value);
  if (level === null || name === null || isSeparator(tokens[name.end])) return null;
  const isLone =
    level.value.word === 'đặc khu' || (level.value.level === 'city' && !CENTRAL_CITIES.includes(name.name));
  return isLone ? name.end : null;
}

/** Names behind "các huyện": "Cẩm Giàng, Tứ Kỳ và thị xã Kinh Môn". */
function matchMembers(tokens: readonly Token[], at: number, word: LevelWord | undefined): PlaceMatch['members'] {
  const members: { place: string; start: number; end: number }[] = [];
  let index = tokens[at]?.text === ':' ? at + 1 : at;
  let current = word;
  while (current !== undefined) {
    const level = matchLevel(tokens, index);
    if (level !== null) current = level.value;
    const from = level?.end ?? index;
    if (tokens[from]?.letters === 'lower') break;
    const name = matchName(tokens, from, current);
    if (name === null) break;
    members.push({ place: `${current.word} ${name.name}`, start: index, end: name.end });
    if (!isSeparator(tokens[name.end])) break;
    index = name.end + 1;
  }
  return members;
}
