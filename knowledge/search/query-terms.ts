import type { LexicalIndex, SoughtTerm } from './ports.js';
import { foldNumber, GAP, pairNumber } from './terms.js';

/** Words are below, pairs above. */
export const LARGEST_WORD = 2 ** 32;

/** One view (accented or folded) of a question's words and pairs, with what each is worth. */
export interface QueryView {
  /** Slot of a word, and of a pair, of the question, as this view sees them; 0 for others. */
  readonly slotOf: (word: number) => number;
  readonly slotOfPair: (first: number, second: number) => number;
  /** Inverse document frequency by slot; 0 for a term that no passage holds. */
  readonly weights: Float64Array;
  /** The weight of a term that one passage holds. */
  readonly rarest: number;
  readonly terms: readonly number[];
  /** How many slots, the first ones, are of the question's own words. */
  readonly own: number;
  /** Slots whose term folds to this word or pair. */
  readonly slotsByFold: ReadonlyMap<number, readonly number[]>;
  readonly frequencies: readonly number[];
}

/** What a word and a pair of another phrase count beside the question's own. */
const OTHER_SHARES = { word: 0.2, pair: 0.4 };

/**
 * Looks the question's words and pairs up in the index.
 * @param others Phrases that may stand for some of the question's, behind gaps: each counts for less.
 */
export function viewQuestion(
  words: readonly number[],
  isFolded: boolean,
  index: Pick<LexicalIndex, 'frequencies'>,
  passages: number,
  others: readonly number[] = [],
): QueryView {
  const slots = new Map<number, number>();
  const slotsByFold = new Map<number, number[]>();
  const put = (term: number, folded: number): void => {
    if (slots.has(term)) return;
    const alike = slotsByFold.get(folded);
    if (alike === undefined) slotsByFold.set(folded, [slots.size]);
    else alike.push(slots.size);
    slots.set(term, slots.size);
  };
  const putAll = (list: readonly number[]): void =>
    list.forEach((word, at) => {
      const before = list[at - 1] ?? GAP;
      if (word === GAP) return;
      const folded = foldNumber(word);
      put(isFolded ? folded : word, folded);
      if (before === GAP) return;
      const foldedPair = pairNumber(foldNumber(before), folded);
      put(isFolded ? foldedPair : pairNumber(before, word), foldedPair);
    });
  putAll(words);
  const own = slots.size;
  putAll(others);
  const terms = [...slots.keys()];
  const frequencies = index.frequencies(terms);
  const shareOf = (slot: number): number => {
    if (slot < own) return 1;
    return (terms[slot] ?? 0) < LARGEST_WORD ? OTHER_SHARES.word : OTHER_SHARES.pair;
  };
  const weights = Float64Array.from(frequencies, (count, slot) => shareOf(slot) * inverse(count, passages));
  return {
    slotOf: (word) => slots.get(word) ?? 0,
    slotOfPair: (first, second) => slots.get(pairNumber(first, second)) ?? 0,
    weights,
    rarest: inverse(1, passages),
    terms,
    own,
    slotsByFold,
    frequencies,
  };
}

/** Folded words and pairs of a text. */
export function foldedTerms(words: readonly number[]): number[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1] ?? GAP;
    if (word === GAP) return [];
    return before === GAP ? [foldNumber(word)] : [foldNumber(word), pairNumber(foldNumber(before), foldNumber(word))];
  });
}

/** BM25's inverse document frequency; 0 for a term that stands nowhere. */
export function inverse(count: number, passages: number): number {
  return count <= 0 ? 0 : Math.log(1 + Math.max(0, passages - count + 0.5) / (count + 0.5));
}

/** Terms for finding candidates, the rarest first: each posting read of them tells the most. */
export function soughtTerms(view: QueryView): SoughtTerm[] {
  return view.terms
    .map((term, slot) => ({ term, frequency: view.frequencies[slot] ?? 0, weight: view.weights[slot] ?? 0 }))
    .filter((entry) => entry.frequency > 0 && entry.weight > 0)
    .sort((a, b) => a.frequency - b.frequency);
}
