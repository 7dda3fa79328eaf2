import { QUESTION_WORDS } from '../language/question-words.js';
import { inverse, LARGEST_WORD, type QueryView } from './query-terms.js';
import type { Counts } from './scoring.js';
import { foldNumber, wordNumber } from './terms.js';

const QUESTION_NUMBERS: ReadonlySet<number> = new Set([...QUESTION_WORDS].map((word) => foldNumber(wordNumber(word))));

/** What each single word of a question is worth, by slot of the folded view; 0 for pairs and words of asking. */
export function weighCoverage(view: QueryView, passages: number): Float64Array {
  return Float64Array.from(view.terms, (term, slot) => {
    if (slot >= view.own || term >= LARGEST_WORD || QUESTION_NUMBERS.has(term)) return 0;
    return inverse(Math.max(0.5, view.frequencies[slot] ?? 0), passages);
  });
}

/** Share of the worth that stands in a passage; 0 when no word of the question informs. */
export function coverageOf(worth: Float64Array, { held }: Counts): number {
  const total = worth.reduce((sum, value) => sum + value, 0);
  const found = held.reduce((sum, slot) => sum + (worth[slot] ?? 0), 0);
  return total === 0 ? 0 : found / total;
}
