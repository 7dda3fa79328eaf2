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

const TOKEN = /&amp;|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;
const WORD_START = /^[\p{L}\p{N}]/u;
/** Bounds the memory of the syllable cache; Vietnamese has about 7,000 syllables in use. */
const CACHE_LIMIT = 20_000;
const cache = new Map<string, Keys>();

/** Splits a text into syllables, numbers and marks. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const start = match.index;
    const { kind, text: written, tone, bare, plain, letters } = keysOf(raw);
    tokens.push({
      kind,
      text: written,
      tone,
      bare,
      plain,
      letters,
      start,
      end: start + raw.length,
      breaks: countBreaks(text, end, start),
    });
    end = start + raw.length;
  }
  return tokens;
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

function countBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let index = from; index < to; index += 1) if (text.charCodeAt(index) === 10) breaks += 1;
  return breaks;
}
