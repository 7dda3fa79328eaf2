import type { CandidateLimits, PlanRange, SoughtTerm } from '../search/ports.js';
import { isWithin } from '../search/ranged-search.js';
import { createScoreTable } from '../search/score-table.js';
import type { SqliteHandle } from './sqlite-handle.js';

/** Ranges of no more passages than this together are no choice: all of them are candidates. */
const WHOLE_RANGES = 300;
/** More spans than this are read as one and told apart id by id. */
const SPAN_QUERIES = 16;

/** Ids from `first` to `last` that stand in wanted plans only. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads postings term by term without ranking: FTS5's own `bm25()` costs six times as much a row, and reads every posting
 * of a term once more to count them.
 */
export function createCandidateReader(raw: SqliteHandle) {
  const postings = raw
    .prepare<[string, number, number, number], number>(
      'SELECT rowid FROM search_text WHERE search_text MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid LIMIT ?',
    )
    .pluck();
  const ids = raw
    .prepare<[number, number], number>('SELECT id FROM search_passage WHERE id BETWEEN ? AND ? ORDER BY id')
    .pluck();
  const table = createScoreTable();

  return (
    terms: readonly SoughtTerm[],
    limits: CandidateLimits,
    ranges: readonly PlanRange[] | null,
    all: readonly PlanRange[],
  ): number[] => {
    const spans = spansOf(ranges ?? all, all);
    const total = (ranges ?? all).reduce((sum, range) => sum + range.last - range.first + 1, 0);
    if (ranges !== null && total <= Math.min(WHOLE_RANGES, limits.candidates))
      return spans.flatMap((span) => ids.all(span.first, span.last));
    const [first, last] = [spans[0]?.first ?? 0, spans.at(-1)?.last ?? 0];
    const isSifted = spans.length > SPAN_QUERIES;
    const read = isSifted ? [{ first, last }] : spans;
    table.clear();
    let left = limits.postings;
    for (const { term, weight } of terms) {
      for (const span of read) {
        if (left <= 0) break;
        const found = postings.all(`"${term.toString(36)}"`, span.first, span.last, left);
        left -= found.length;
        for (const id of found) if (!isSifted || isWithin(spans, id)) table.add(id, weight);
      }
    }
    return table.best(limits.candidates);
  };
}

/** Wanted plans that follow one another become one span. Both lists are in order of id. */
function spansOf(wanted: readonly PlanRange[], all: readonly PlanRange[]): Span[] {
  const first = wanted[0];
  const last = wanted.at(-1);
  if (first === undefined || last === undefined) return [];
  if (wanted.length === all.length) return [{ first: first.first, last: last.last }];
  const ids = new Set(wanted.map((range) => range.first));
  const spans: { first: number; last: number }[] = [];
  let isOpen = false;
  for (const range of all) {
    const open = spans.at(-1);
    if (!ids.has(range.first)) isOpen = false;
    else if (isOpen && open !== undefined) open.last = range.last;
    else {
      spans.push({ first: range.first, last: range.last });
      isOpen = true;
    }
  }
  return spans;
}
