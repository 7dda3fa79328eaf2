import { createQuestionLearner, normaliserOf, questionTexts } from '../language/normaliser.js';
import { createSpellingLearner } from '../language/spelling.js';
import type { PlanStore, QuestionNormaliser } from '../ports.js';
import { createSlices } from '../slices.js';

/** Enough text to know the words of any authority; what lies beyond is left out, plan by plan. */
const MAX_CHARACTERS = 20_000_000;

/** A normaliser that knows only the language of questions; used until the plans are read. */
export function plainNormaliser(expandAbbreviations: (text: string) => string): QuestionNormaliser {
  return normaliserOf(createQuestionLearner().finish(), expandAbbreviations);
}

/** Learns the spelling of all loaded plans, giving way to other work between two texts. */
export async function learnNormaliser(
  store: Pick<PlanStore, 'list' | 'passages'>,
  expandAbbreviations: (text: string) => string,
): Promise<QuestionNormaliser> {
  const learner = createSpellingLearner();
  const slices = createSlices();
  for (const [text, weight] of questionTexts()) {
    learner.add(text, weight);
    if (slices.isOver()) await slices.next();
  }
  let characters = 0;
  for (const plan of await store.list()) {
    if (characters > MAX_CHARACTERS) break;
    learner.add(plan.title);
    let headings = '';
    for (const passage of await store.passages(plan.id)) {
      const own = passage.headings.join('\n');
      if (own !== headings) learner.add(own);
      headings = own;
      learner.add(passage.text);
      characters += passage.text.length;
      if (slices.isOver()) await slices.next();
    }
  }
  return normaliserOf(learner.finish(), expandAbbreviations);
}
