import type { Audience, Day, Retriever } from '../../knowledge/index.js';
import { combine } from './combine.js';
import type { Draft } from './draft.js';
import type { AnswerContext } from './evidence.js';

export interface StepContext extends AnswerContext {
  readonly retriever: Retriever;
  readonly today: Day;
  readonly audience: Audience;
}

/** One way of answering. Null: this way has nothing to say, the next one tries. */
export type Step = (context: StepContext) => Promise<Draft | null>;

/** The first draft that any step gives, in order. */
export async function firstOf(steps: readonly Step[], context: StepContext): Promise<Draft | null> {
  for (const step of steps) {
    const draft = await step(context);
    if (draft) return draft;
  }
  return null;
}

/** Few enough to be answered one below the other. */
const MAX_APART = 3;

/** Answers each of several named plans by itself, where the one question is about all of them. */
export function eachPlan(step: Step): Step {
  return async (context) => {
    const { plans, interpretation } = context;
    if (!interpretation.scope.named || plans.length < 2 || plans.length > MAX_APART) return step(context);
    const found: Draft[] = [];
    for (const plan of plans) {
      const scope = { ...interpretation.scope, planIds: [plan.plan.id] };
      const made = await step({ ...context, plans: [plan], interpretation: { ...interpretation, scope } });
      if (made)
        found.push(made.text.includes(plan.plan.title) ? made : { ...made, text: `${plan.plan.title}: ${made.text}` });
    }
    return found.length === 0 ? null : { ...combine(found), text: found.map((one) => one.text).join('\n') };
  };
}
