import type { Agency } from '../domain/agency.js';
import { matchNames } from './agency-grammar.js';
import type { NameMatch } from './agency-name.js';
import type { GroupPart } from './agency-group-nouns.js';
import { onShortForms } from './own-names.js';
import { phraseSet } from './phrase-trie.js';
import { capitalise, foldSpace } from './text.js';
import { type Token, tokenise } from './tokens.js';

/** Words in front of an agency that name its head or its part in a task, and do not change which agency it is. */
export const PREFIXES = phraseSet([
  'lãnh đạo',
  'giám đốc',
  'thủ trưởng',
  'chủ tịch',
  'phó chủ tịch',
  'người đứng đầu',
  'trưởng',
  'chánh',
  'đồng chí',
  'đề nghị',
  'giao',
  'phối hợp',
  'phối hợp với',
  'cùng',
  'chủ trì',
  'đầu mối',
  'cơ quan',
  'đơn vị',
  'cơ quan chủ trì',
  'đơn vị chủ trì',
  'cơ quan phối hợp',
  'đơn vị phối hợp',
  'với',
  'cơ quan thường trực',
  '100%',
]);
const CACHE_LIMIT = 5_000;

export interface Reading {
  readonly agency: Agency;
  readonly parts: readonly GroupPart[];
}

const readings = new Map<string, Reading>();
onShortForms(() => readings.clear());

/** The agency and the parts of a group that a text names; a text that no rule reads is an agency of kind `other`. */
export function readingOf(text: string): Reading {
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
    return {
      agency: agencyOf(match, text.slice(tokens[match.start]?.start, tokens[match.end - 1]?.end)),
      parts: match.parts,
    };
  }
  if (match?.kind === 'group' && name !== undefined && isQualifier(tokens, match.end)) {
    const whole = foldSpace(text.slice(tokens[match.start]?.start)).replace(/[;.,:]$/u, '');
    return {
      agency: { key: settle(whole), name: capitalise(whole), kind: 'group', place: match.place },
      parts: match.parts,
    };
  }
  const words = tokens
    .filter((token) => token.kind === 'word' || token.text === '&')
    .map(({ text: word }) => (word === '&' ? 'và' : word));
  const plain = foldSpace(text)
    .replace(/^[-–+•*\s]+/u, '')
    .replace(/(?<![;.,\s])[;.,\s]+$/u, '');
  const kind = match?.kind ?? 'other';
  return {
    agency: {
      key: settle(words.join(' ')),
      name: plain === '' ? foldSpace(text) : plain,
      kind: kind === 'group' ? 'other' : kind,
      place: match?.place ?? null,
    },
    parts: [],
  };
}

/** Behind a whole name only marks and a remark in brackets may follow. */
function restIsAside(tokens: readonly Token[], end: number): boolean {
  const rest = tokens.slice(end);
  return rest[0]?.text === '(' || rest.every(({ kind }) => kind === 'mark');
}

/** Which members of a group are meant: "UBND các xã, phường có rừng", "các xã biên giới". */
const QUALIFIERS = phraseSet([
  ...['rừng', 'biển', 'đê', 'di tích', 'chợ', 'làng nghề', 'khu công nghiệp', 'đồng bào dân tộc'].map(
    (what) => `có ${what}`,
  ),
  'ven biển',
  'ven sông',
  'biên giới',
  'miền núi',
  'vùng cao',
  'vùng sâu',
  'hải đảo',
  'trọng điểm',
  'nơi có',
]);
const MOST_QUALIFYING = 8;

function isQualifier(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at);
  return (
    rest.length <= MOST_QUALIFYING &&
    QUALIFIERS.match(tokens, at) !== null &&
    rest.every(({ kind, text }) => kind === 'word' || text === ',' || text === '.')
  );
}

/** The value of a name that was matched. */
export function agencyOf(match: NameMatch, issued: string): Agency {
  const { base, place, kind } = match;
  if (kind === 'group') return { key: keyOf(base), name: capitalise(foldSpace(issued)), kind, place };
  const joint = kind === 'bank' && place !== null && !place.startsWith('khu vực') ? ' - Chi nhánh ' : ' ';
  return { key: keyOf(base), name: place === null ? base : `${base}${joint}${place}`, kind, place };
}

const keys = new Map<string, string>();

function keyOf(base: string): string {
  const known = keys.get(base);
  if (known !== undefined) return known;
  const key = settle(
    base
      .replace(/\bUBND\b/g, 'ủy ban nhân dân')
      .replace(/HĐND/g, 'hội đồng nhân dân')
      .replaceAll('ĐBQH', 'đại biểu quốc hội'),
  );
  if (keys.size >= CACHE_LIMIT) keys.clear();
  keys.set(base, key);
  return key;
}

/** Lower case, marks dropped, the tone on the first vowel of an open "oa", "oe", "uy". */
export function settle(name: string): string {
  const spaced = foldSpace(
    name
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('&', ' và ')
      .replace(/[^\p{L}\p{N}\s]/gu, ' '),
  );
  return spaced.replace(/(?<!q)(oà|oá|oả|oã|oạ|oè|oé|oẻ|oẽ|oẹ|uỳ|uý|uỷ|uỹ|uỵ)(?![\p{L}\p{N}])/gu, (vowels) => {
    const [, mark = ''] = /([\u0300\u0301\u0303\u0309\u0323])/.exec(vowels.normalize('NFD')) ?? [];
    const [first = '', second = ''] = vowels.normalize('NFD').replace(mark, '');
    return (first + mark + second).normalize('NFC');
  });
}
