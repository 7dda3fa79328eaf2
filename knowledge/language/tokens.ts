import { fold, toneKey } from './text.js';

/** A syllable, a number or a single mark of a text, with the keys that matching uses. */
export interface Token {
  readonly kind: 'word' | 'mark';
  /** UTF-16 offsets into the text that was given. */
  readonly start: number;
  readonly end: number;
  /** As written, NFC. */
  readonly text: string;
  readonly tone: string;
  readonly bare: string;
  /** Typed without any diacritic: may stand for an accented syllable. */
  readonly plain: boolean;
  /** `title`: "Hải"; `caps`: "HẢI", also "I"; `lower` for the rest, numbers included. */
  readonly letters: 'title' | 'caps' | 'lower';
  /** Line breaks between this token and the one before. */
  readonly breaks: number;
}

type Keys = Pick<Token, 'kind' | 'text' | 'tone' | 'bare' | 'plain' | 'letters'>;

const AMPERSAND = '&amp;';
const WORD_UNIT = /[\p{L}\p{N}\p{M}]/u;
const WORD_START = /^[\p{L}\p{N}]/u;
/** Bounds the memory of the syllable cache; Vietnamese has about 7,000 syllables in use. */
const CACHE_LIMIT = 20_000;
const cache = new Map<string, Keys>();

/** Splits a text into syllables, numbers and marks. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let breaks = 0;
  let start = 0;
  while (start < text.length) {
    const end = endOfToken(text, start);
    if (end === start) {
      if (text.charCodeAt(start) === LINE_FEED) breaks += 1;
      start += 1;
      continue;
    }
    const { kind, text: written, tone, bare, plain, letters } = keysOf(text.slice(start, end));
    tokens.push({ kind, text: written, tone, bare, plain, letters, start, end, breaks });
    breaks = 0;
    start = end;
  }
  return tokens;
}

/** Where the token that begins at `start` ends; `start` for white space. */
function endOfToken(text: string, start: number): number {
  const kind = kindAt(text, start);
  if (kind === SPACE) return start;
  if (kind === MARK && text.startsWith(AMPERSAND, start)) return start + AMPERSAND.length;
  let end = start + unitsAt(text, start);
  while (kind === WORD && end < text.length && kindAt(text, end) === WORD) end += unitsAt(text, end);
  return end;
}

const LINE_FEED = 10;
const SPACE = 1;
const WORD = 2;
const MARK = 3;
/** Kinds of the characters of one unit, each told when it is first met. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xe000) return tellKind(String.fromCodePoint(text.codePointAt(at) ?? unit));
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const kind = tellKind(text.charAt(at));
  kinds[unit] = kind;
  return kind;
}

function tellKind(character: string): number {
  if (/\s/u.test(character)) return SPACE;
  return WORD_UNIT.test(character) ? WORD : MARK;
}

function unitsAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(at) ?? unit) > 0xffff ? 2 : 1;
}

function keysOf(raw: string): Keys {
  const known = cache.get(raw);
  if (known !== undefined) return known;
  const text = raw === '&amp;' ? '&' : raw.normalize('NFC');
  const tone = toneKey(text);
  const bare = fold(text);
  const keys: Keys = {
    kind: WORD_START.test(text) ? 'word' : 'mark',
    text,
    tone,
    bare,
    plain: text.toLowerCase() === bare,
    letters: letterCase(text),
  };
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(raw, keys);
  return keys;
}

function letterCase(text: string): Token['letters'] {
  const first = text.charAt(0);
  if (first === first.toLowerCase()) return 'lower';
  return text === text.toUpperCase() ? 'caps' : 'title';
}
