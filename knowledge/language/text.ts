/**
 * Vietnamese text as keys and tokens. Every function takes any Unicode text and never throws.
 * Facts: tone placement differs between writers (hoà/hòa), đ has no decomposition, a word is one to three syllables.
 */

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/;
const COMBINING = /[\u0300-\u036f]/g;
const WORD = /[\p{L}\p{N}]+/gu;
/** What `toNfc` removes or changes. */
const UNCLEAN = /[\u0000-\u0008\u000b-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff]/;
/** White space that folding changes. */
const UNFOLDED = /\s\s|[^\S ]|^\s|\s$/u;
/** Bounds the memory of known syllables; Vietnamese has about 7,000 in use. */
const CACHE_LIMIT = 20_000;
const toneKeys = new Map<string, string>();
const foldedSyllables = new Map<string, string>();

/** NFC, with soft hyphens, zero-width and control characters removed. Line breaks and tabs stay. */
export function toNfc(text: string): string {
  const composed = text.normalize('NFC');
  if (!UNCLEAN.test(composed)) return composed;
  return composed.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ');
}

/** White space folded to single spaces, trimmed. */
export function foldSpace(text: string): string {
  if (!UNFOLDED.test(text)) return text;
  return text.replace(/\s+/gu, ' ').trim();
}

/** Lower case without any diacritic, đ as d. Keeps the length of NFC text. */
export function fold(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = FOLDED_UNITS[text.charCodeAt(index)];
    if (unit === undefined) return foldWhole(text);
    folded += unit;
  }
  return folded;
}

function foldWhole(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(COMBINING, '').replaceAll('đ', 'd');
}

/** What these fold to, whatever stands beside them: Latin letters, marks on letters, and punctuation. */
const FOLDED_UNITS: readonly (string | undefined)[] = foldedUnits();

function foldedUnits(): (string | undefined)[] {
  const units = new Array<string | undefined>(0x2070).fill(undefined);
  for (const [from, to] of [
    [0, 0x250],
    [0x300, 0x370],
    [0x1e00, 0x1f00],
    [0x2000, 0x2070],
  ] as const)
    for (let code = from; code < to; code += 1) units[code] = foldWhole(String.fromCharCode(code));
  return units;
}

/** One spelling for every placement of the tone mark in a syllable: the mark moves behind the letters. Lower case. */
export function toneKey(syllable: string): string {
  const known = toneKeys.get(syllable);
  if (known !== undefined) return known;
  const key = readToneKey(syllable);
  if (toneKeys.size >= CACHE_LIMIT) toneKeys.clear();
  toneKeys.set(syllable, key);
  return key;
}

function readToneKey(syllable: string): string {
  let tone = '';
  let letters = '';
  for (const char of syllable.toLowerCase().normalize('NFD')) {
    if (tone === '' && TONE_MARKS.test(char)) tone = char;
    else letters += char;
  }
  return letters.normalize('NFC') + tone;
}

/** Syllables and numbers in lower case, NFC, as written. */
export function words(text: string): string[] {
  return toNfc(text).toLowerCase().match(WORD) ?? [];
}

/** `words` by tone key: the accented view that indexes and comparisons use. */
export function accentedTokens(text: string): string[] {
  return words(text).map(toneKey);
}

/** `words` without diacritics: the view for people who type none. */
export function foldedTokens(text: string): string[] {
  return words(text).map(foldSyllable);
}

/** `fold` of one syllable; those in use are few, and known from the second time on. */
export function foldSyllable(syllable: string): string {
  const known = foldedSyllables.get(syllable);
  if (known !== undefined) return known;
  const folded = fold(syllable);
  if (foldedSyllables.size >= CACHE_LIMIT) foldedSyllables.clear();
  foldedSyllables.set(syllable, folded);
  return folded;
}

/** A key for comparing whole phrases: tone keys joined by single spaces; punctuation and case do not count. */
export function phraseKey(text: string): string {
  return accentedTokens(text).join(' ');
}

/** Whether any letter carries a Vietnamese diacritic (đ included). */
export function hasDiacritics(text: string): boolean {
  return /[\u0300-\u036f]|[đĐ]/u.test(text.normalize('NFD'));
}

/** Upper-case initial, the rest as is. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
