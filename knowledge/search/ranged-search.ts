import type { PassageVectors } from './passage-vectors.js';
import type { PlanRange, VectorMatch } from './ports.js';

/** A filter that leaves no more passages than this is searched exactly. */
const EXACT_LIMIT = 2_000;

/** The nearest passages of the ranges, best first; null searches all. */
export function searchRanges(
  vectors: PassageVectors,
  query: Float32Array,
  limit: number,
  ranges: readonly PlanRange[] | null,
): { readonly nearest: readonly VectorMatch[]; similarity(id: number): number | null } {
  const similarity = (id: number): number | null => vectors.similarity(query, id);
  if (ranges === null) return { nearest: vectors.nearest(query, limit), similarity };
  const count = ranges.reduce((sum, range) => sum + range.last - range.first + 1, 0);
  if (count > EXACT_LIMIT) return { nearest: vectors.nearest(query, limit, (id) => isWithin(ranges, id)), similarity };
  const matches = ranges.flatMap((range) =>
    Array.from({ length: range.last - range.first + 1 }, (_, at) => range.first + at).flatMap((id) => {
      const own = similarity(id);
      return own === null ? [] : [{ id, similarity: own }];
    }),
  );
  return { nearest: matches.sort((a, b) => b.similarity - a.similarity || a.id - b.id).slice(0, limit), similarity };
}

/** Spans are in order of id and do not overlap. */
export function isWithin(spans: readonly Span[], id: number): boolean {
  return rangeOf(spans, id) !== null;
}

/** The span that holds an id; null when none does. Spans as for `isWithin`. */
export function rangeOf<S extends Span>(spans: readonly S[], id: number): S | null {
  let [low, high] = [0, spans.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined || id < span.first) high = middle - 1;
    else if (id > span.last) low = middle + 1;
    else return span;
  }
  return null;
}

interface Span {
  readonly first: number;
  readonly last: number;
}
