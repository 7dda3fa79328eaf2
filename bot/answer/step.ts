import type { Audience, Day, Retriever } from '../../knowledge/index.js';
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
