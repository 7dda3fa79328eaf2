/** "Mục tiêu chuyển đổi số của Hà Nội là gì": what a plan as a whole aims at, target by target, else its section on that. */
import type { PlanIntent } from '../../knowledge/index.js';
import { fold } from '../../knowledge/index.js';
import { answerList } from './lists.js';
import { isSubjectOf } from './plan-subject.js';
import { answerSection } from './sections.js';
import { firstOf, type Step, type StepContext } from './step.js';

const AIMS = /\b(?:muc tieu|muc dich|chi tieu)\b/;
const WHAT = /\b(?:la gi|gi|the nao|nhu the nao|ra sao|nao)[\s?.!]*$/;
/** What is asked of aims that are known. */
const OTHERWISE = /\b(?:vi sao|tai sao|ly do|da dat|dat chua|kho khan|theo doi|danh gia|so voi)\b/;

export const answerAims: Step = async (context) => {
  const { agencies, figures, focus, intent, part, quoted, recordTypes, scope, text, topic } = context.interpretation;
  const folded = fold(text).trim();
  const isNarrowed =
    agencies.length > 0 || figures.length > 0 || focus.length > 0 || quoted !== null || part.locators.length > 0;
  if (isNarrowed || !scope.named || recordTypes.join() !== 'target' || !AIMS.test(folded) || OTHERWISE.test(folded))
    return null;
  if (context.plans.every((plan) => topic === '' || isSubjectOf(topic, plan)))
    return firstOf([answerList, answerSection], listing(context, ''));
  return intent === 'content' && WHAT.test(folded) ? answerList(listing(context, topic)) : null;
};

function listing(context: StepContext, topic: string): StepContext {
  const intent: PlanIntent = 'list';
  return { ...context, interpretation: { ...context.interpretation, intent, topic, listOf: 'records' } };
}
