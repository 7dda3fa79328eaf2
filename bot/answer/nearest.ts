/** Where nothing answers: what the plans say nearest to the matter, said to be no more than that. */
import type { Interpretation } from '../../knowledge/index.js';
import { notFoundButNear, ONLY_TOUCHED } from '../wording.js';
import { acceptFor, valueFor } from './asked-value.js';
import { asksWhether, findQuotes, holdsPhrase, lacksWord, namesAgencies } from './passages.js';
import { sayQuotes } from './quotes.js';
import type { Step } from './step.js';

/** Share of the matter, and neighbours of it side by side, that a passage must hold … */
const LEAST = { coverage: 0.3, pairs: 1 };
/** … letter for letter, with their marks. */
const LEAST_SPELLED = 0.25;
/** … and where a figure is asked for, since any passage holds some. */
const LEAST_OF_FIGURES = { coverage: 0.36, pairs: 2 };
/** Plans that are named together and looked through for it. */
const MAX_PLANS = 3;

const OF_FIGURES: readonly Interpretation['intent'][] = ['target', 'result', 'count'];

export const answerNearest: Step = async (context) => {
  const { interpretation, plans } = context;
  const { intent, scope, topic } = interpretation;
  if (plans.length === 0 || plans.length > MAX_PLANS || !scope.named || topic === '') return null;
  const { coverage, pairs } = OF_FIGURES.includes(intent) ? LEAST_OF_FIGURES : LEAST;
  const nearest = (await findQuotes(context, topic, acceptFor(context))).find(
    (quote) =>
      quote.named !== false &&
      quote.coverage >= coverage &&
      quote.spelled >= LEAST_SPELLED &&
      holdsPhrase(quote, topic, context, pairs) &&
      namesAgencies(quote, context),
  );
  const said = nearest ? sayQuotes(context, [nearest], valueFor(context)) : null;
  if (said === null) return null;
  // Whether the plan has it at all was asked, and a word that tells it stands nowhere in the plan.
  return asksWhether(interpretation) && (await lacksWord(context))
    ? {
        ...said,
        kind: 'refuse',
        reason: 'absent',
        isUnanswered: true,
        text: `${notFoundButNear(plans.map(({ plan }) => plan))}\n${said.text}`,
      }
    : { ...said, text: `${ONLY_TOUCHED}\n${said.text}` };
};
