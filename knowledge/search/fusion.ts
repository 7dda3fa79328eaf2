import type { VectorMatch } from './ports.js';
import type { RankedPassage } from './rank-passages.js';

export interface FusedPassage extends RankedPassage {
  readonly fused: number;
  readonly similarity: number | null;
}

/** What the vector leg says of a question. */
export interface Nearness {
  readonly nearest: readonly VectorMatch[];
  similarity(id: number): number | null;
}

/** Passages in the order of their words that are asked for their similarity; what lies further is far by words already. */
const JUDGED = 50;

/**
 * Convex sum of both legs' scores, each spread over 0–1 by this question's lowest and highest. A passage the vector leg
 * has not seen, or was not asked about, counts as its least similar. Best first; ties in the order of `ranked`.
 */
export function fuse(ranked: readonly RankedPassage[], near: Nearness | null, weight: number): FusedPassage[] {
  const known = new Map(near?.nearest.map(({ id, similarity }) => [id, similarity]));
  const similarityOf = (id: number, rank: number): number | null =>
    known.get(id) ?? (rank < JUDGED ? (near?.similarity(id) ?? null) : null);
  const seen = ranked.map((passage, rank) => ({ ...passage, similarity: similarityOf(passage.id, rank) }));
  const share = near === null ? 0 : weight;
  const lexical = spread(seen.map((passage) => passage.score));
  const vector = spread(seen.flatMap((passage) => (passage.similarity === null ? [] : [passage.similarity])));
  return seen
    .map((passage) => ({
      ...passage,
      fused:
        (1 - share) * lexical(passage.score) + (passage.similarity === null ? 0 : share * vector(passage.similarity)),
    }))
    .sort((a, b) => b.fused - a.fused);
}

function spread(values: readonly number[]): (value: number) => number {
  const lowest = Math.min(...values);
  const range = Math.max(...values) - lowest;
  return (value) => (range === 0 ? 1 : (value - lowest) / range);
}
