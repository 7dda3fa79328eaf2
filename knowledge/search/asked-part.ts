import { foldNumber, wordNumber } from './terms.js';

/** "phụ lục 2", "phần II": the part of a document that a question names. */
export interface AskedPart {
  /** Folded words of the part's kind, in order. */
  readonly kind: readonly number[];
  readonly number: number;
}

const folded = (word: string): number => foldNumber(wordNumber(word));
const KINDS = [['phụ', 'lục'], ['phần'], ['chương']].map((kind) => kind.map(folded));
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];
const NUMBERS = new Map(
  ROMAN.flatMap((roman, at) => [
    [folded(roman), at + 1],
    [folded(String(at + 1)), at + 1],
  ]),
);

/** The first part that a text names; null when it names none. Words in either view. */
export function partIn(words: ArrayLike<number>, kinds: readonly (readonly number[])[] = KINDS): AskedPart | null {
  for (let at = 0; at < words.length; at += 1) {
    for (const kind of kinds) {
      if (!kind.every((word, offset) => foldNumber(words[at + offset] ?? 0) === word)) continue;
      const number = NUMBERS.get(foldNumber(words[at + kind.length] ?? 0));
      if (number !== undefined) return { kind, number };
    }
  }
  return null;
}

/** Whether headings say that a passage stands in another part of this kind. */
export function standsElsewhere(asked: AskedPart, heading: Uint32Array): boolean {
  const own = partIn(heading, [asked.kind]);
  return own !== null && own.number !== asked.number;
}
