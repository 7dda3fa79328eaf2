import { sieveSlot, type QueryView } from './query-terms.js';
import { foldNumber, GAP, pairNumber } from './terms.js';

/** BM25 over words and adjacent pairs, of a passage, of its surroundings, and of its densest window. */
const K1 = 1;
const B = 0.75;
const WINDOW_WORDS = 30;
const WINDOW_STEP = 15;

/** How often each slot of a view stands in a text, and where. */
export interface Matches {
  readonly counts: Float64Array;
  readonly length: number;
  /** Positions and slots of the matches, in order of position. */
  readonly positions: readonly number[];
  readonly slots: readonly number[];
}

export function matchWords(view: QueryView, words: Uint32Array): Matches {
  const counts = new Float64Array(view.weights.length);
  const positions: number[] = [];
  const slots: number[] = [];
  let previous = GAP;
  for (let at = 0; at < words.length; at += 1) {
    const raw = words[at] ?? GAP;
    if (view.sieve[sieveSlot(raw)] !== 1) {
      previous = GAP;
      continue;
    }
    const word = view.isFolded && raw !== GAP ? foldNumber(raw) : raw;
    const slot = view.slots.get(word);
    if (slot === undefined) {
      previous = GAP;
      continue;
    }
    counts[slot] = (counts[slot] ?? 0) + 1;
    positions.push(at);
    slots.push(slot);
    const pair = previous === GAP ? undefined : view.slots.get(pairNumber(previous, word));
    if (pair !== undefined) {
      counts[pair] = (counts[pair] ?? 0) + 1;
      positions.push(at);
      slots.push(pair);
    }
    previous = word;
  }
  return { counts, length: words.length, positions, slots };
}

/** Sum of BM25 over all slots of a view. `averageLength` in words. */
export function bm25(weights: Float64Array, counts: Float64Array, length: number, averageLength: number): number {
  const norm = K1 * (1 - B + (B * length) / Math.max(1, averageLength));
  let sum = 0;
  for (let slot = 0; slot < counts.length; slot += 1) {
    const count = counts[slot] ?? 0;
    if (count > 0) sum += ((weights[slot] ?? 0) * count * (K1 + 1)) / (count + norm);
  }
  return sum;
}

/** BM25 of the best run of `WINDOW_WORDS` words: rewards question words that stand close together. */
export function densestWindow(weights: Float64Array, matches: Matches): number {
  const lastStart = Math.max(0, matches.length - WINDOW_WORDS + WINDOW_STEP - 1);
  const counts = new Float64Array(weights.length);
  let best = 0;
  let from = 0;
  for (let start = 0; start <= lastStart; start += WINDOW_STEP) {
    while ((matches.positions[from] ?? Infinity) < start) from += 1;
    counts.fill(0);
    for (let at = from; (matches.positions[at] ?? Infinity) < start + WINDOW_WORDS; at += 1) {
      const slot = matches.slots[at] ?? 0;
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
    best = Math.max(best, bm25(weights, counts, Math.min(WINDOW_WORDS, matches.length), WINDOW_WORDS));
  }
  return best;
}
