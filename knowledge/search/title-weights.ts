import type { QueryView } from './query-terms.js';

/**
 * A question that names a plan by words of its title says with them which plan it means, not which passage: in that
 * plan's passages these words count for less wherever they stand, and every passage of the plan gets the rest for them.
 */
export interface PlanWeights {
  /** By slot of the view. */
  readonly weights: Float64Array;
  /** What each passage of the plan gets for its title. */
  readonly bonus: number;
}

/** Weight that a word of the title keeps in a passage. */
const KEPT_SHARE = 0.25;

/** `title`: folded words and pairs of the plan's title, each once. */
export function weighForTitle(view: QueryView, title: Iterable<number>): PlanWeights {
  let bonus = 0;
  let weights = view.weights;
  for (const folded of title) {
    for (const slot of view.slotsByFold.get(folded) ?? []) {
      if (weights === view.weights) weights = view.weights.slice();
      const weight = view.weights[slot] ?? 0;
      // No passage need hold a word for a title to be told by it.
      bonus += (1 - KEPT_SHARE) * (weight === 0 ? view.rarest : weight);
      weights[slot] = KEPT_SHARE * weight;
    }
  }
  return { weights, bonus };
}
