import type { QueryView } from './query-terms.js';
import type { Counts } from './scoring.js';
import { foldNumber, GAP } from './terms.js';

/** How often the slots of both views stand in a text. */
export interface Matches {
  readonly accented: Counts;
  readonly folded: Counts;
}

interface Tally extends Counts {
  readonly held: number[];
}

/** Told each match in order of position; a pair is told at its second word, after that word. */
type Found = (position: number, slot: number) => void;

/** Finds the words and adjacent pairs of a question in texts, in both views in one walk. */
export interface QuestionMatcher {
  /** Words of `heading` count `headingWeight` each. */
  count(words: Uint32Array, heading: Uint32Array, headingWeight: number): Matches;
  /** Every match of one view with its position. */
  locate(words: Uint32Array, isFolded: boolean, found: Found): void;
}

/** Most words of a text are none of the question's: a table by the low bits of their hash tells that at once. */
const TABLE_SIZE = 4096;
const NONE = -1;

const cellOf = (word: number): number => (word >>> 6) & (TABLE_SIZE - 1);

/** One view's words as small numbers, and the slot of each word and pair by them. */
interface ViewTables {
  readonly wordSlots: Int16Array;
  /** By `first * words + second`. */
  readonly pairSlots: Int16Array;
  readonly words: number;
}

export function createQuestionMatcher(
  words: readonly number[],
  accented: QueryView,
  folded: QueryView,
): QuestionMatcher {
  const entries: { readonly word: number; readonly fold: number; readonly accent: number; readonly plain: number }[] =
    [];
  const plains = new Map<number, number>();
  const accents = new Map<number, number>();
  const heads = new Int16Array(TABLE_SIZE).fill(NONE);
  const next: number[] = [];
  for (const word of words) {
    if (word === GAP || accents.has(word)) continue;
    const fold = foldNumber(word);
    const plain = plains.get(fold) ?? plains.size;
    plains.set(fold, plain);
    const accent = accents.size;
    accents.set(word, accent);
    next.push(heads[cellOf(word)] ?? NONE);
    heads[cellOf(word)] = entries.length;
    entries.push({ word, fold, accent, plain });
  }
  const accentedTables = tablesOf(words, accents, (word) => word, accented);
  const foldedTables = tablesOf(words, plains, foldNumber, folded);

  /** Position of a word among the view's words; `NONE` for any other. */
  const plainOf = (word: number): number => {
    for (let at = heads[cellOf(word)] ?? NONE; at !== NONE; at = next[at] ?? NONE) {
      const entry = entries[at];
      if (entry !== undefined && entry.fold === foldNumber(word)) return entry.plain;
    }
    return NONE;
  };
  const accentOf = (word: number): number => {
    for (let at = heads[cellOf(word)] ?? NONE; at !== NONE; at = next[at] ?? NONE) {
      const entry = entries[at];
      if (entry !== undefined && entry.word === word) return entry.accent;
    }
    return NONE;
  };

  const add = (text: Uint32Array, weight: number, accentedTally: Tally, foldedTally: Tally): void => {
    let [beforePlain, beforeAccent] = [NONE, NONE];
    for (let at = 0; at < text.length; at += 1) {
      const word = text[at] ?? GAP;
      if (heads[cellOf(word)] === NONE || word === GAP) {
        beforePlain = beforeAccent = NONE;
        continue;
      }
      const plain = plainOf(word);
      if (plain !== NONE) tally(foldedTables, beforePlain, plain, weight, foldedTally);
      beforePlain = plain;
      const accent = accentOf(word);
      if (accent !== NONE) tally(accentedTables, beforeAccent, accent, weight, accentedTally);
      beforeAccent = accent;
    }
  };

  return {
    count(text, heading, headingWeight) {
      const matches = { accented: emptyTally(accented), folded: emptyTally(folded) };
      add(text, 1, matches.accented, matches.folded);
      if (heading.length > 0) add(heading, headingWeight, matches.accented, matches.folded);
      return matches;
    },
    locate(text, isFolded, found) {
      const { wordSlots, pairSlots, words: size } = isFolded ? foldedTables : accentedTables;
      let before = NONE;
      for (let at = 0; at < text.length; at += 1) {
        const word = text[at] ?? GAP;
        const own = word === GAP ? NONE : isFolded ? plainOf(word) : accentOf(word);
        if (own !== NONE) {
          found(at, wordSlots[own] ?? 0);
          const pair = before === NONE ? NONE : (pairSlots[before * size + own] ?? NONE);
          if (pair !== NONE) found(at, pair);
        }
        before = own;
      }
    },
  };
}

function emptyTally(view: QueryView): Tally {
  return { counts: new Float64Array(view.terms.length), held: [] };
}

function tally(tables: ViewTables, before: number, own: number, weight: number, into: Tally): void {
  bump(into, tables.wordSlots[own] ?? 0, weight);
  if (before === NONE) return;
  const pair = tables.pairSlots[before * tables.words + own] ?? NONE;
  if (pair !== NONE) bump(into, pair, weight);
}

function bump({ counts, held }: Tally, slot: number, weight: number): void {
  const count = counts[slot] ?? 0;
  if (count === 0) held.push(slot);
  counts[slot] = count + weight;
}

function tablesOf(
  words: readonly number[],
  places: ReadonlyMap<number, number>,
  view: (word: number) => number,
  { slotOf, slotOfPair }: QueryView,
): ViewTables {
  const size = places.size;
  const wordSlots = new Int16Array(size);
  const pairSlots = new Int16Array(size * size).fill(NONE);
  words.forEach((raw, at) => {
    const before = words[at - 1] ?? GAP;
    if (raw === GAP) return;
    const own = places.get(view(raw)) ?? 0;
    wordSlots[own] = slotOf(view(raw));
    if (before !== GAP) pairSlots[(places.get(view(before)) ?? 0) * size + own] = slotOfPair(view(before), view(raw));
  });
  return { wordSlots, pairSlots, words: size };
}
