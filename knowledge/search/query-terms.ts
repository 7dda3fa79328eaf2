import type { LexicalIndex } from './ports.js';
import { foldNumber, GAP, pairNumber } from './terms.js';

/** One view (accented or folded) of a question's words and pairs, with what each is worth. */
export interface QueryView {
  readonly isFolded: boolean;
  /** Slot of each word and pair of the question. */
  readonly slots: ReadonlyMap<number, number>;
  /** Inverse document frequency by slot; 0 for a term that no passage holds. */
  readonly weights: Float64Array;
  readonly terms: readonly number[];
  readonly frequencies: readonly number[];
}

/** Looks the question's words and pairs up in the index. */
export function viewQuestion(
  words: readonly number[],
  isFolded: boolean,
  index: Pick<LexicalIndex, 'frequencies'>,
  passages: number,
): QueryView {
  const slots = new Map<number, number>();
  const put = (term: number): void => {
    if (!slots.has(term)) slots.set(term, slots.size);
  };
  let previous = GAP;
  for (const word of words) {
    const term = isFolded && word !== GAP ? foldNumber(word) : word;
    if (term !== GAP) {
      put(term);
      if (previous !== GAP) put(pairNumber(previous, term));
    }
    previous = term;
  }
  const terms = [...slots.keys()];
  const frequencies = index.frequencies(terms);
  const weights = Float64Array.from(frequencies, (count) => inverse(count, passages));
  return { isFolded, slots, weights, terms, frequencies };
}

/** BM25's inverse document frequency; 0 for a term that stands nowhere. */
export function inverse(count: number, passages: number): number {
  return count <= 0 ? 0 : Math.log(1 + Math.max(0, passages - count + 0.5) / (count + 0.5));
}

/**
 * Terms for finding candidates: the rarest first, until their postings together pass `budget`. Always one at least; what
 * is left out still counts when the candidates are scored.
 */
export function rareTerms(view: QueryView, budget: number): number[] {
  const known = view.terms
    .map((term, slot) => ({ term, count: view.frequencies[slot] ?? 0 }))
    .filter((entry) => entry.count > 0)
    .sort((a, b) => a.count - b.count);
  const chosen: number[] = [];
  let spent = 0;
  for (const { term, count } of known) {
    if (chosen.length > 0 && spent + count > budget) break;
    chosen.push(term);
    spent += count;
  }
  return chosen;
}
