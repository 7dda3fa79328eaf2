/** BM25 over words and adjacent pairs, of a passage, of its surroundings, and of its densest window. */
const K1 = 1;
const B = 0.75;
const WINDOW_WORDS = 30;
const WINDOW_STEP = 15;

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

/** Matches of one view of a text, in order of position. */
export interface Located {
  readonly length: number;
  readonly positions: readonly number[];
  readonly slots: readonly number[];
}

/** BM25 of the best run of `WINDOW_WORDS` words: rewards question words that stand close together. */
export function densestWindow(weights: Float64Array, { length, positions, slots }: Located): number {
  const lastStart = Math.max(0, length - WINDOW_WORDS + WINDOW_STEP - 1);
  const counts = new Float64Array(weights.length);
  let best = 0;
  let from = 0;
  for (let start = 0; start <= lastStart; start += WINDOW_STEP) {
    while ((positions[from] ?? Infinity) < start) from += 1;
    counts.fill(0);
    for (let at = from; (positions[at] ?? Infinity) < start + WINDOW_WORDS; at += 1) {
      const slot = slots[at] ?? 0;
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
    best = Math.max(best, bm25(weights, counts, Math.min(WINDOW_WORDS, length), WINDOW_WORDS));
  }
  return best;
}
