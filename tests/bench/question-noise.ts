import { fold } from '../../knowledge/index.js';

const SYLLABLE = /\p{L}+/gu;
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** The same numbers for the same seed, 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function withoutDiacritics(text: string): string {
  return text.replace(SYLLABLE, (word) => matchCase(word, fold(word)));
}

export function halfWithoutDiacritics(text: string, random: () => number): string {
  return text.replace(SYLLABLE, (word) => (random() < 0.5 ? matchCase(word, fold(word)) : word));
}

/**
 * In a fifth of the syllables of four letters or more, one letter dropped, doubled, or two swapped; in as many again,
 * another tone.
 */
export function withTypos(text: string, random: () => number): string {
  return text.replace(SYLLABLE, (word) => {
    if (word.length < 4) return word;
    const draw = random();
    if (draw < 0.2) return slip(word, random);
    return draw < 0.4 ? wrongTone(word, random) : word;
  });
}

function slip(word: string, random: () => number): string {
  const letters = Array.from(word);
  const at = Math.floor(random() * (letters.length - 1));
  const kind = Math.floor(random() * 3);
  const [first = '', second = ''] = [letters[at], letters[at + 1]];
  if (kind === 0) letters.splice(at, 1);
  else if (kind === 1) letters.splice(at, 0, first);
  else letters.splice(at, 2, second, first);
  return letters.join('');
}

function wrongTone(word: string, random: () => number): string {
  const parts = word.normalize('NFD');
  const own = TONE.exec(parts)?.[0] ?? '';
  const others = TONES.filter((tone) => tone !== own);
  const other = others[Math.floor(random() * others.length)] ?? '';
  if (own !== '') return parts.replace(TONE, other).normalize('NFC');
  return parts.replace(/[aeiouy][\u0302\u0306\u031b]?/iu, (vowel) => vowel + other).normalize('NFC');
}

function matchCase(word: string, folded: string): string {
  return Array.from(folded, (letter, at) =>
    word[at] === word[at]?.toLowerCase() ? letter : letter.toUpperCase(),
  ).join('');
}
