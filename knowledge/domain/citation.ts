import type { PlanId } from './plan.js';

/** Where an answer's claim stands. `quote` is verbatim but for line wraps and markup, at most 100 words. */
export interface Citation {
  readonly document: { readonly id: PlanId; readonly title: string };
  readonly locator: string;
  readonly page: number | null;
  readonly quote: string;
}
