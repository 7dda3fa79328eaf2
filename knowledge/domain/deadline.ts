import type { Day } from './day.js';

export type Recurrence = 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | 'ongoing';

/** One meaning of a deadline phrase. Days are inclusive; `from` is null for "trước …" and "chậm nhất …". */
export type DeadlinePart =
  | { readonly kind: 'interval'; readonly from: Day | null; readonly to: Day }
  | { readonly kind: 'recurrence'; readonly recurrence: Recurrence }
  | { readonly kind: 'event'; readonly event: string };

/** A deadline as issued and what it means. No part: the phrase was not understood and waits for review. */
export interface Deadline {
  readonly text: string;
  readonly parts: readonly DeadlinePart[];
}
