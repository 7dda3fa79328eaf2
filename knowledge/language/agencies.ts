import type { Agency, AgencyMention } from '../domain/agency.js';
import { matchNames, type NameMatch } from './agency-grammar.js';
import type { GroupPart } from './agency-groups.js';
import { levelOfPlace } from './places.js';
import { phraseSet } from './phrase-trie.js';
import { capitalise, foldSpace } from './text.js';
import { type Token, tokenise } from './tokens.js';

/** Words in front of an agency that name its head or its part in a task, and do not change which agency it is. */
const PREFIXES = phraseSet([
  'lãnh đạo', 'giám đốc', 'thủ trưởng', 'chủ tịch', 'phó chủ tịch', 'người đứng đầu', 'trưởng', 'chánh', 'đồng chí', 'đề nghị', 'giao', 'phối hợp',
  'phối hợp với', 'cùng', 'chủ trì', 'đầu mối', 'cơ quan', 'đơn vị', 'cơ quan chủ trì', 'đơn vị chủ trì', 'cơ quan phối hợp', 'đơn vị phối hợp', 'với',
  'cơ quan thường trực', '100%',
]);
/** Where a common word stands for an agency: in front of these, or behind those. */
const ROLE_BEFORE = phraseSet(['do', 'giao', 'phối hợp với', 'phối hợp', 'cùng', 'yêu cầu', 'đề nghị', 'chỉ đạo', 'gửi']);
const ROLE_AFTER = phraseSet(['chủ trì', 'phối hợp', 'có trách nhiệm', 'chịu trách nhiệm', 'được giao', 'thực hiện các nhiệm vụ', 'làm chủ trì', 'đầu mối', 'căn cứ']);
/** Role words that a coordination phrase puts around a name; they are no part of it. */
const ROLE_PREFIX = /^(?:(?:chủ trì|phối hợp|chủ động|chặt chẽ|cùng|với|giao|đề nghị|và|do)(?!\p{L})[\s:,]*)+/iu;
const ROLE_SUFFIX = /(?:[\s,:-]+(?:là cơ quan |là đơn vị |làm )?(?:chủ trì|phối hợp|cùng phối hợp|thực hiện|phối hợp thực hiện|đầu mối))+$/iu;
const LIST_MARKER = /^(?:(?:[-–—+•*·]|\d{1,2}[.)])\s*)+/u;
const CACHE_LIMIT = 5_000;

interface Reading {
  readonly agency: Agency;
  readonly parts: readonly GroupPart[];
}

const readings = new Map<string, Reading>();

/** The agency that a text names. Always answers: a text that no rule reads is an agency of kind `other`. */
export function parseAgency(text: string): Agency {
  return readingOf(text).agency;
}

function readingOf(text: string): Reading {
  const known = readings.get(text);
  if (known !== undefined) return known;
  const reading = read(text);
  if (readings.size >= CACHE_LIMIT) readings.clear();
  readings.set(text, reading);
  return reading;
}

function read(text: string): Reading {
  const tokens = tokenise(text);
  let at = 0;
  while (at < tokens.length && tokens[at]?.kind === 'mark') at += 1;
  const prefix = PREFIXES.match(tokens, at);
  const [name] = matchNames(tokens, at);
  const [behind] = name === undefined && prefix !== null ? matchNames(tokens, prefix.end) : [];
  const match = name ?? behind;
  if (match !== undefined && restIsAside(tokens, match.end)) {
    return { agency: agencyOf(match, text.slice(tokens[match.start]?.start, tokens[match.end - 1]?.end)), parts: match.parts };
  }
  const words = tokens.filter((token) => token.kind === 'word' || token.text === '&').map(({ text: word }) => (word === '&' ? 'và' : word));
  const plain = foldSpace(text).replace(/^[-–+•*\s]+|[;.,\s]+$/gu, '');
  const kind = match?.kind ?? 'other';
  return { agency: { key: settle(words.join(' ')), name: plain === '' ? foldSpace(text) : plain, kind: kind === 'group' ? 'other' : kind, place: match?.place ?? null }, parts: [] };
}

/** Behind a whole name only marks and a remark in brackets may follow. */
function restIsAside(tokens: readonly Token[], end: number): boolean {
  const rest = tokens.slice(end);
  return rest[0]?.text === '(' || rest.every(({ kind }) => kind === 'mark');
}

function agencyOf(match: NameMatch, issued: string): Agency {
  const { base, place, kind } = match;
  if (kind === 'group') return { key: keyOf(base), name: capitalise(foldSpace(issued)), kind, place };
  const joint = kind === 'bank' && place !== null && !place.startsWith('khu vực') ? ' - Chi nhánh ' : ' ';
  return { key: keyOf(base), name: place === null ? base : `${base}${joint}${place}`, kind, place };
}

const keys = new Map<string, string>();

function keyOf(base: string): string {
  const known = keys.get(base);
  if (known !== undefined) return known;
  const key = settle(base.replace(/\bUBND\b/g, 'ủy ban nhân dân').replace(/HĐND/g, 'hội đồng nhân dân').replaceAll('ĐBQH', 'đại biểu quốc hội'));
  if (keys.size >= CACHE_LIMIT) keys.clear();
  keys.set(base, key);
  return key;
}

/** Lower case, marks dropped, the tone on the first vowel of an open "oa", "oe", "uy". */
function settle(name: string): string {
  const spaced = foldSpace(name.normalize('NFC').toLowerCase().replaceAll('&', ' và ').replace(/[^\p{L}\p{N}\s]/gu, ' '));
  return spaced.replace(/(?<!q)(oà|oá|oả|oã|oạ|oè|oé|oẻ|oẽ|oẹ|uỳ|uý|uỷ|uỹ|uỵ)(?![\p{L}\p{N}])/gu, (vowels) => {
    const [, mark = ''] = /([\u0300\u0301\u0303\u0309\u0323])/.exec(vowels.normalize('NFD')) ?? [];
    const [first = '', second = ''] = vowels.normalize('NFD').replace(mark, '');
    return (first + mark + second).normalize('NFC');
  });
}

/** Mentions of agencies and groups in running text or a question, in order, none inside another. */
export function findAgencies(text: string): AgencyMention[] {
  const tokens = tokenise(text);
  const mentions: AgencyMention[] = [];
  let at = 0;
  let lastEnd = -1;
  while (at < tokens.length) {
    const names = matchNames(tokens, at);
    const last = names[names.length - 1];
    if (last === undefined) {
      at += 1;
      continue;
    }
    for (const name of names) {
      if (name.weak && !hasRole(tokens, name, lastEnd)) continue;
      const start = tokens[name.start]?.start ?? 0;
      const end = tokens[name.end - 1]?.end ?? start;
      const issued = text.slice(start, end);
      mentions.push({ agency: agencyOf(name, issued), start, end, text: issued });
      lastEnd = name.end;
    }
    at = Math.max(last.end, at + 1);
  }
  return mentions;
}

/** A common word stands for an agency next to a role, or in a list right behind an agency. */
function hasRole(tokens: readonly Token[], name: NameMatch, lastEnd: number): boolean {
  const before = tokens[name.start - 1];
  if (before === undefined && (tokens[name.end] === undefined || ROLE_AFTER.match(tokens, name.end) !== null)) return true;
  if (before !== undefined && /^\d|%/.test(before.text)) return false;
  if (ROLE_AFTER.match(tokens, name.end) !== null) return true;
  const joined = name.start - 1 === lastEnd && before !== undefined && (before.text === ',' || before.text === ';' || before.bare === 'va');
  if (joined || (name.start - 2 === lastEnd && before?.bare === 'va')) return true;
  for (let from = name.start - 3; from < name.start; from += 1) {
    if (from >= 0 && ROLE_BEFORE.match(tokens, from)?.end === name.start) return true;
  }
  return false;
}

/** Splits a table cell or a coordination phrase into agencies and groups as issued, one an entry, in order. */
export function splitAgencies(cell: string): string[] {
  const text = cell.normalize('NFC');
  const tokens = tokenise(text);
  const entries: string[] = [];
  let start = 0;
  let at = 0;
  let isNamed = false;

  function close(end: number): void {
    const from = tokens[start]?.start;
    const to = tokens[end - 1]?.end;
    if (from !== undefined && to !== undefined && end > start) push(entries, text.slice(from, to));
  }

  while (at < tokens.length) {
    const cut = separatorAt(tokens, at, start, isNamed);
    if (cut !== null) {
      close(at);
      start = cut;
      at = cut;
      isNamed = false;
      continue;
    }
    const names = matchNames(tokens, at);
    const last = names[names.length - 1];
    if (last === undefined) {
      at += 1;
      continue;
    }
    isNamed = true;
    at = last.end;
    if (names.some(({ listed }) => listed !== null)) {
      for (const name of names) push(entries, issuedName(text, tokens, name));
      start = at;
    }
  }
  close(tokens.length);
  return entries;
}

function push(entries: string[], raw: string): void {
  const entry = foldSpace(raw)
    .replace(LIST_MARKER, '')
    .replace(/[\s;,]+$/u, '')
    .replace(/(?<=\p{L})\.$/u, '')
    .replace(ROLE_PREFIX, '')
    .replace(ROLE_SUFFIX, '');
  if (/[\p{L}\p{N}]/u.test(entry)) entries.push(entry);
}

/** A listed field or place gets its head word: "Nội vụ" in "Các Sở: Tài chính, Nội vụ" is "Sở Nội vụ". */
function issuedName(text: string, tokens: readonly Token[], name: NameMatch): string {
  const to = tokens[name.end - 1]?.end ?? 0;
  const own = text.slice(tokens[name.listed?.from ?? name.start]?.start ?? 0, to);
  if (name.listed === null) return own;
  if (name.place === null) return `${name.listed.head} ${own}`;
  const [level = ''] = name.place.split(' ');
  const isWhole = own.toLowerCase().startsWith(level) || /^\p{L}{1,2}\.?\s/u.test(own);
  return `${name.listed.head} ${isWhole ? own : name.place}`;
}

/** Index behind a separator at `at` when the cell divides there, else null. */
function separatorAt(tokens: readonly Token[], at: number, start: number, isNamed: boolean): number | null {
  const token = tokens[at];
  if (token === undefined || at === start) {
    return token !== undefined && at === start && (token.text === ';' || token.text === ',' || isLink(token)) ? at + 1 : null;
  }
  if (token.text === ';') return at + 1;
  const opens = isNamed && token.breaks > 0 && token.kind === 'mark' && '-–+•*'.includes(token.text) && opensName(tokens, at + 1);
  if (opens) return at + 1;
  if (isNamed && token.breaks > 0 && opensName(tokens, at)) return at;
  const isNumbered = token.breaks > 0 && /^\d{1,2}$/.test(token.text) && ['.', ')'].includes(tokens[at + 1]?.text ?? '');
  if (isNamed && isNumbered && opensName(tokens, at + 2)) return at + 2;
  if (!isNamed && token.text === '.' && /^\d{1,2}$/.test(tokens[at - 1]?.text ?? '')) return null;
  if (token.text !== ',' && token.text !== '/' && token.text !== '+' && token.text !== '.' && !isLink(token)) return null;
  let next = at + 1;
  while (tokens[next] !== undefined && isLink(tokens[next])) next += 1;
  return opensName(tokens, next) ? next : null;
}

function isLink(token: Token | undefined): boolean {
  return token !== undefined && (['và', 'cùng', 'với'].includes(token.text.toLowerCase()) || token.text === '&' || (token.plain && token.bare === 'va'));
}

function opensName(tokens: readonly Token[], at: number): boolean {
  if (matchNames(tokens, at).length > 0) return true;
  const prefix = PREFIXES.match(tokens, at);
  return prefix !== null && matchNames(tokens, prefix.end).length > 0;
}

/** Whether two names mean one agency. A place that only one of them gives, or gives without a name, does not count. */
export function sameAgency(a: Agency, b: Agency): boolean {
  return a.key === b.key && placesAgree(a.place, b.place);
}

function placesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [first, second] = [settle(a), settle(b)];
  if (first === second) return true;
  const [levelA, levelB] = [levelOfPlace(a), levelOfPlace(b)];
  if (levelA !== null && levelB !== null && levelA !== levelB) return false;
  return isLevelOnly(first) || isLevelOnly(second) || first.endsWith(` ${second}`) || second.endsWith(` ${first}`);
}

function isLevelOnly(place: string): boolean {
  return ['tỉnh', 'thành phố', 'quận', 'huyện', 'thị xã', 'phường', 'xã', 'thị trấn'].includes(place);
}

/** Whether a duty of the group is a duty of the member: "các sở, ban, ngành" covers Sở Y tế, not UBND huyện. */
export function groupCovers(group: Agency, member: Agency): boolean {
  if (group.kind !== 'group') return false;
  const { parts } = readingOf(group.name);
  const wanted = member.kind === 'group' ? readingOf(member.name).parts : partsOf(member);
  return wanted.length > 0 && wanted.some((part) => parts.includes(part)) && (member.kind !== 'group' || wanted.every((part) => parts.includes(part)));
}

/** Parts of a group that a single agency may belong to. */
function partsOf(agency: Agency): readonly GroupPart[] {
  const level = levelOfPlace(agency.place);
  const local = level === 'huyện' || level === 'xã';
  switch (agency.kind) {
    case 'department':
      return local ? ['divisions'] : ['departments'];
    case 'division':
      return ['divisions'];
    case 'office':
    case 'police':
    case 'board':
      return agency.key.startsWith('ban chỉ đạo') || agency.key.startsWith('tổ ') ? [] : local ? ['divisions'] : ['departments'];
    case 'central':
      return isNational(agency) ? ['ministries'] : local ? ['divisions'] : ['departments'];
    case 'ministry':
      return ['ministries'];
    case 'committee':
      return level === null ? [] : [`committees-${level}`];
    case 'front':
      return ['fronts'];
    case 'enterprise':
      return ['enterprises'];
    case 'school':
      return ['schools'];
    case 'bank':
      return ['banks', 'departments'];
    case 'party':
    case 'council':
    case 'community':
    case 'group':
    case 'other':
      return [];
  }
}

function isNational({ key }: Agency): boolean {
  return /^(?:chính phủ|thủ tướng|quốc hội|tổng cục|vụ |ủy ban)/.test(key);
}
