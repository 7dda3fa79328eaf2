import type { Interpretation } from '../../knowledge/index.js';
import { NOTHING_LOADED } from '../wording.js';
import { answerFromPlans } from './answer.js';
import { draft, type Draft } from './draft.js';
import type { StepContext } from './step.js';

/** Answers; a question that inherited its plans and found nothing there is tried over all plans. */
export async function answerAny(context: StepContext): Promise<Draft> {
  const { interpretation } = context;
  if (isSocial(interpretation.intent)) return draft({ kind: 'refuse', reason: 'out-of-scope', text: NOTHING_LOADED });
  const made = await answerFromPlans(interpretation.intent, context);
  if (made.kind !== 'refuse' || !interpretation.scope.inherited) return made;
  const { plans } = context.catalog;
  const scope = {
    ...interpretation.scope,
    planIds: plans.map((entry) => entry.plan.id),
    named: false,
    inherited: false,
  };
  const wider = await answerFromPlans(interpretation.intent, {
    ...context,
    plans,
    interpretation: { ...interpretation, scope },
  });
  return wider.kind === 'refuse' ? made : wider;
}

type SocialIntent = 'greeting' | 'thanks' | 'about-assistant' | 'personal' | 'unsafe' | 'out-of-scope';

function isSocial(intent: Interpretation['intent']): intent is SocialIntent {
  return ['greeting', 'thanks', 'about-assistant', 'personal', 'unsafe', 'out-of-scope'].includes(intent);
}
