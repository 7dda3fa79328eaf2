import type { LexicalIndex } from './ports.js';
import { foldNumber, GAP, pairNumber } from './terms.js';

/** One view (accented or folded) of a question's words and pairs, with what each is worth. */
export interface QueryView {
  readonly isFolded: boolean;
  /** Slot of each word and pair of the question. */
  readonly slots: ReadonlyMap<number, number>;
  /** Inverse document frequency by slot, less for what is known anyway; 0 for a term that no passage holds. */
  readonly weights: Float64Array;
  readonly terms: readonly number[];
  readonly frequencies: readonly number[];
}

/** Weight of a term that every passage in question is about, against any other's. */
const KNOWN_SHARE = 0.4;

/**
 * Looks the question's words and pairs up in the index. `known` are folded terms that tell nothing more: those of the
 * title of the only plan that is searched.
 */
export function viewQuestion(
  words: readonly number[],
  isFolded: boolean,
  index: Pick<LexicalIndex, 'frequencies'>,
  passages: number,
  known: ReadonlySet<number>,
): QueryView {
  const slots = new Map<number, number>();
  const shares: number[] = [];
  const put = (term: number, folded: number): void => {
    if (slots.has(term)) return;
    slots.set(term, slots.size);
    shares.push(known.has(folded) ? KNOWN_SHARE : 1);
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
  const frequencies = index.frequencies(terms);
  const weights = Float64Array.from(frequencies, (count, slot) => inverse(count, passages) * (shares[slot] ?? 1));
  return { isFolded, slots, weights, terms, frequencies };
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
