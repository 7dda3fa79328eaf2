import type { LexicalIndex, SoughtTerm } from './ports.js';
import { foldNumber, GAP, pairNumber } from './terms.js';

/** One view (accented or folded) of a question's words and pairs, with what each is worth. */
export interface QueryView {
  readonly isFolded: boolean;
  /** Slot of each word and pair of the question. */
  readonly slots: ReadonlyMap<number, number>;
  /** By the low bits of a word's hash, whether any word of the question may be it: most words of a text are none. */
  readonly sieve: Uint8Array;
  /** Inverse document frequency by slot; 0 for a term that no passage holds. */
  readonly weights: Float64Array;
  /** The weight of a term that one passage holds. */
  readonly rarest: number;
  readonly terms: readonly number[];
  /** The folded form of each slot's term. */
  readonly folds: readonly number[];
  readonly frequencies: readonly number[];
}

const SIEVE_SIZE = 4096;

/** The same for every accent of a word. */
export function sieveSlot(word: number): number {
  return (word >>> 6) & (SIEVE_SIZE - 1);
}

/** Looks the question's words and pairs up in the index. */
export function viewQuestion(
  words: readonly number[],
  isFolded: boolean,
  index: Pick<LexicalIndex, 'frequencies'>,
  passages: number,
): QueryView {
  const slots = new Map<number, number>();
  const folds: number[] = [];
  const put = (term: number, folded: number): void => {
    if (slots.has(term)) return;
    slots.set(term, slots.size);
    folds.push(folded);
  };
  words.forEach((word, at) => {
    const before = words[at - 1] ?? GAP;
    if (word === GAP) return;
    const folded = foldNumber(word);
    put(isFolded ? folded : word, folded);
    if (before === GAP) return;
    const foldedPair = pairNumber(foldNumber(before), folded);
    put(isFolded ? foldedPair : pairNumber(before, word), foldedPair);
  });
  const terms = [...slots.keys()];
  const sieve = new Uint8Array(SIEVE_SIZE);
  for (const word of words) if (word !== GAP) sieve[sieveSlot(word)] = 1;
  const frequencies = index.frequencies(terms);
  const weights = Float64Array.from(frequencies, (count) => inverse(count, passages));
  return { isFolded, slots, sieve, weights, rarest: inverse(1, passages), terms, folds, frequencies };
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
