import type { Day } from './day.js';
import type { Span } from './span.js';

/** A legal or administrative document that a plan cites. */
export interface Reference {
  /** Normalised number, e.g. `03-NQ/TU`, `30/2020/NĐ-CP`. */
  readonly number: string;
  /** Vietnamese name of the type: "Nghị quyết", "Quyết định" … as far as the text or number tells. */
  readonly type: string | null;
  readonly issuedOn: Day | null;
  /** The whole citation as issued, cleaned of line wraps. */
  readonly text: string;
  readonly spans: readonly Span[];
  /** Whether it stands among the legal bases (căn cứ) of the plan. */
  readonly isBasis: boolean;
}
