/** Answers from the plans in scope, going on from the question before, and over all plans where a conversation's own have nothing. */
import { foldedTokens, isSocial, type Interpretation } from '../../knowledge/index.js';
import { goingOn, saysLittle } from '../interpret/follow-up.js';
import { NOTHING_LOADED, ONLY_TOUCHED } from '../wording.js';
import { answerFromPlans } from './answer.js';
import { draft, type Draft } from './draft.js';
import type { StepContext } from './step.js';

/** A question that inherited its plans and found nothing there is tried over all plans. */
export async function answerAny(context: StepContext): Promise<Draft> {
  return widen(await answerPlans(context), context);
}

/**
 * A short question that finds nothing by itself is read with the matter of the one before, ahead of any wider search.
 * What that finds must be one of the records `shown` before, or hold a word that the question added.
 */
export async function answerFollowing(
  context: StepContext,
  before: Interpretation | null,
  shown: readonly string[] = [],
): Promise<{ readonly draft: Draft; readonly context: StepContext }> {
  const made = await answerPlans(context);
  const interpretation = isLoose(made) ? goingOn(context.interpretation, before) : null;
  if (interpretation !== null) {
    const going = { ...context, interpretation };
    const again = await answerPlans(going);
    const isOfShown = again.records.some(({ record }) => shown.includes(record.key));
    if (!isLoose(again) && (isOfShown || findsNewWords(again, context.interpretation, before)))
      return { draft: again, context: going };
  }
  return { draft: await widen(made, context), context };
}

/** Whether what was found holds a word that the question added to the matter of the one before, where it added any. */
function findsNewWords(found: Draft, current: Interpretation, before: Interpretation | null): boolean {
  const known = new Set(foldedTokens(before?.topic ?? ''));
  const added = foldedTokens(current.topic).filter((token) => !known.has(token));
  const said = new Set(
    foldedTokens([found.text, ...found.records.map(({ record }) => `${record.title} ${record.quote}`)].join(' ')),
  );
  return added.length === 0 || added.some((token) => said.has(token));
}

/** Nothing was found, or only what touches the question. */
export function isLoose(made: Draft): boolean {
  return made.kind === 'refuse' || made.text.startsWith(ONLY_TOUCHED);
}

async function answerPlans(context: StepContext): Promise<Draft> {
  const { intent } = context.interpretation;
  if (isSocial(intent)) return draft({ kind: 'refuse', reason: 'out-of-scope', text: NOTHING_LOADED });
  return answerFromPlans(intent, context);
}

async function widen(made: Draft, context: StepContext): Promise<Draft> {
  const { interpretation } = context;
  if (made.kind !== 'refuse' || !interpretation.scope.inherited || isSocial(interpretation.intent)) return made;
  if (saysLittle(interpretation)) return made;
  const { plans } = context.catalog;
  const scope = {
    ...interpretation.scope,
    planIds: plans.map((entry) => entry.plan.id),
    named: false,
    inherited: false,
  };
  const wider = await answerPlans({ ...context, plans, interpretation: { ...interpretation, scope } });
  return wider.kind === 'refuse' ? made : wider;
}
