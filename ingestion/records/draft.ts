import type { PlanRecord, YearContext } from '../../knowledge/index.js';
import { countWords } from '../structure/sentences.js';

/** A record before it has a number and knows its twins. */
export type RecordDraft = Omit<PlanRecord, 'index' | 'sameAs'>;

const MAX_QUOTE_WORDS = 100;

/** The first hundred words, cut between words. */
export function quoteOf(text: string): string {
  return countWords(text) <= MAX_QUOTE_WORDS ? text : text.split(/\s+/).slice(0, MAX_QUOTE_WORDS).join(' ');
}

/** What reading a plan's records needs to know of the plan. */
export interface RecordContext {
  /** Year that days without one belong to: the plan's own; null when its title names none. */
  readonly year: number | null;
  /** First year of the plan's period; figures of earlier years are results. */
  readonly since: number | null;
  /** Year in which the plan was issued, where it is known. */
  readonly issued?: number | null;
}

/** Days without a year, in a plan whose title names none, belong to the year in which it was issued. */
export function daysIn({ year, issued = null }: RecordContext): YearContext {
  return { year: year ?? issued };
}
