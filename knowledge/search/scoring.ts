/** BM25 over words and adjacent pairs, of a passage, of its surroundings, and of its densest window. */
const K1 = 1;
const B = 0.75;
const WINDOW_WORDS = 30;
const WINDOW_STEP = 15;

/** How often slots of a view stand in a text. */
export interface Counts {
  /** By slot. */
  readonly counts: Float64Array;
  /** Slots that stand there, each once: few of many. */
  readonly held: readonly number[];
}

/** Sum of BM25 over the slots that a text holds. `averageLength` in words. */
export function bm25(weights: Float64Array, { counts, held }: Counts, length: number, averageLength: number): number {
  const norm = K1 * (1 - B + (B * length) / Math.max(1, averageLength));
  let sum = 0;
  for (const slot of held) {
    const count = counts[slot] ?? 0;
    sum += ((weights[slot] ?? 0) * count * (K1 + 1)) / (count + norm);
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
    const held: number[] = [];
    for (let at = from; (positions[at] ?? Infinity) < start + WINDOW_WORDS; at += 1) {
      const slot = slots[at] ?? 0;
      if (counts[slot] === 0) held.push(slot);
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
    best = Math.max(best, bm25(weights, { counts, held }, Math.min(WINDOW_WORDS, length), WINDOW_WORDS));
    for (const slot of held) counts[slot] = 0;
  }
  return best;
}
