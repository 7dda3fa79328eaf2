import { fold, toneKey, toNfc } from '../language/text.js';

/**
 * Words and word pairs as numbers, so that a passage is a short array and both views of it (accented, folded) are read
 * from the same array. A word's number holds 26 bits of hash of its folded form and 6 bits that say which tone and
 * letters it bears; the folded view of a word is its number with those 6 bits set.
 */

/** Ends a run of adjacent words: no pair spans it. */
export const GAP = 0;
const ACCENT_MASK = 0x3f;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** A capital in the middle of an accented word ("viênKhoa") is a lost line break. */
const LOST_BREAK = /(?<=\p{Ll})(?=\p{Lu})/u;
const NON_ASCII = /[^\u0000-\u007f]/;
/** "14 – CTr/QU": spaces around the dash of a document number. */
const SPACED_DASH = /(?<=\d)\s?[–-]\s?(?=\p{Lu}[\p{L}&]*[/–-]\p{L})/gu;
/** "55/KH-UBND", "03-NQ/TU", "30/2020/NĐ-CP", in any case. */
const DOCUMENT_NUMBER = /(?<!\d)\d+[/–-](?:\d{4}\/)?\p{L}[\p{L}\p{N}&]*(?:[/–-]\p{L}[\p{L}\p{N}&]*)*/gu;
const CACHE_LIMIT = 50_000;

const numbers = new Map<string, number>();

/** Tone keys of the words of a text, in order. */
export function wordKeys(text: string): string[] {
  const found = toNfc(text).match(WORD) ?? [];
  return found.flatMap((word) => (NON_ASCII.test(word) ? word.split(LOST_BREAK) : [word])).map(toneKey);
}

/** Numbers of the words of a text, then of the document numbers in it as wholes, each behind a gap. */
export function wordNumbers(text: string): number[] {
  const result = wordKeys(text).map(wordNumber);
  for (const match of toNfc(text).replace(SPACED_DASH, '-').matchAll(DOCUMENT_NUMBER)) {
    result.push(GAP, wordNumber(match[0].toLowerCase().replaceAll('–', '-')));
  }
  return result;
}

/** Number of a tone key; never `GAP`, nor the number of a folded view. */
export function wordNumber(key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = ((hash(fold(key)) << 6) | accentBits(key)) >>> 0;
  const safe = number === GAP ? 1 << 6 : number;
  if (numbers.size >= CACHE_LIMIT) numbers.clear();
  numbers.set(key, safe);
  return safe;
}

/** The word without its diacritics. */
export function foldNumber(word: number): number {
  return (word | ACCENT_MASK) >>> 0;
}

/** A pair of adjacent words as one number above every word's. */
export function pairNumber(first: number, second: number): number {
  const high = (Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) ^ Math.imul(second ^ (second >>> 12), 0x297a2d39)) >>> 0;
  const low = (Math.imul(first, 0x85ebca6b) + Math.imul(second ^ (second >>> 16), 0xc2b2ae35)) >>> 0;
  return 2 ** 32 + (high & 0xfffff) * 2 ** 32 + low;
}

/** FNV-1a, spread. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) ^ (value >>> 13);
}

const TONES = '\u0300\u0301\u0303\u0309\u0323';

/** Tone (0–5), shape of the first marked vowel (0–3: none, circumflex, breve, horn) and đ, as 6 bits; never all set. */
function accentBits(key: string): number {
  let tone = 0;
  let shape = 0;
  for (const char of key.normalize('NFD')) {
    const at = TONES.indexOf(char);
    if (at >= 0) tone = at + 1;
    else if (shape === 0) shape = char === '\u0302' ? 1 : char === '\u0306' ? 2 : char === '\u031b' ? 3 : 0;
  }
  return tone | (shape << 3) | (key.includes('đ') ? 0x20 : 0);
}
