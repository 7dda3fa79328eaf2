/** A question that names no plan, but the subject of one: "ổ dịch sốt xuất huyết" of the plan that is all about it. */
import type { CatalogPlan } from '../../knowledge/index.js';
import { foldedTokens } from '../../knowledge/index.js';
import type { StepContext } from './step.js';

/** Words of a title side by side that tell its subject; two stand in many titles. */
const LEAST_RUN = 3;
/** What must be left of the matter: a plan's subject alone asks for no statement of it. */
const LEAST_LEFT = 2;

/** What is gathered from all plans is not narrowed to one by its words. */
const OVER_PLANS: readonly string[] = ['list', 'count', 'superlative', 'compare'];

interface Run {
  readonly plan: CatalogPlan;
  readonly start: number;
  readonly length: number;
}

/**
 * The question asked of that plan alone, without the words of its subject, which its statements leave out; null where a
 * plan is named, or where the words are the subject of no plan or of several.
 */
export function ofSubject(context: StepContext): StepContext | null {
  const { interpretation, plans } = context;
  const { scope, focus } = interpretation;
  if (OVER_PLANS.includes(interpretation.intent)) return null;
  if (plans.length < 2 || focus.length > 0 || (scope.named && !scope.byYearOnly)) return null;
  const words = interpretation.topic.split(/\s+/).filter((word) => word !== '');
  const folded = words.map((word) => foldedTokens(word).join(' '));
  const runs = plans.flatMap((plan) => longestRun(folded, plan) ?? []).sort((one, other) => other.length - one.length);
  const [best, next] = runs;
  if (!best || next?.length === best.length) return null;
  const left = words.filter((_, at) => at < best.start || at >= best.start + best.length);
  if (left.length < LEAST_LEFT) return null;
  return {
    ...context,
    plans: [best.plan],
    interpretation: {
      ...interpretation,
      topic: left.join(' '),
      scope: { ...scope, planIds: [best.plan.plan.id], named: true },
    },
  };
}

/** The longest stretch of the topic that a plan's title has: by its words, or in one word of their initials. */
function longestRun(topic: readonly string[], plan: CatalogPlan): Run | null {
  const subject = ` ${plan.subject.join(' ')} `;
  const initials = plan.subject.map((word) => word.charAt(0)).join('');
  let best: Run | null = null;
  for (let start = 0; start < topic.length; start += 1)
    for (let length = LEAST_RUN; start + length <= topic.length; length += 1) {
      if (!subject.includes(` ${topic.slice(start, start + length).join(' ')} `)) break;
      if (length > (best?.length ?? 0)) best = { plan, start, length };
    }
  if (best !== null) return best;
  const short = topic.findIndex(
    (word) => word.length >= LEAST_RUN && !/[aeiouy]/.test(word) && initials.includes(word),
  );
  return short < 0 ? null : { plan, start: short, length: 1 };
}
