import type { RankedPassage } from './rank-passages.js';

export interface FusedPassage extends RankedPassage {
  readonly fused: number;
  readonly similarity: number | null;
}

/**
 * Convex sum of both legs' scores, each spread over 0–1 by this question's lowest and highest. A passage the vector leg
 * has not seen yet counts as its least similar. Best first; ties in the order of `ranked`.
 */
export function fuse(
  ranked: readonly RankedPassage[],
  similarity: (id: number) => number | null,
  weight: number,
): FusedPassage[] {
  const seen = ranked.map((passage) => ({ ...passage, similarity: similarity(passage.id) }));
  const lexical = spread(seen.map((passage) => passage.score));
  const vector = spread(seen.flatMap((passage) => (passage.similarity === null ? [] : [passage.similarity])));
  return seen
    .map((passage) => ({
      ...passage,
      fused:
        (1 - weight) * lexical(passage.score) + (passage.similarity === null ? 0 : weight * vector(passage.similarity)),
    }))
    .sort((a, b) => b.fused - a.fused);
}

function spread(values: readonly number[]): (value: number) => number {
  const lowest = Math.min(...values);
  const range = Math.max(...values) - lowest;
  return (value) => (range === 0 ? 1 : (value - lowest) / range);
}
