/** What a plan as a whole is about: a question that names no more than that selects nothing within it. */
import type { CatalogPlan } from '../../knowledge/index.js';
import { foldedTokens } from '../../knowledge/index.js';
import type { AnswerContext } from './evidence.js';

/** "Sở A phải làm gì về chuyển đổi số", "chỉ tiêu chuyển đổi số", of plans whose subject that is: the topic selects nothing. */
export function isSubjectAlone(topic: string, { interpretation, plans }: AnswerContext): boolean {
  const { agencies, part, recordTypes, scope } = interpretation;
  const selects = agencies.length > 0 || (recordTypes.length > 0 && scope.named);
  if (plans.length === 0 || !selects || part.group !== null) return false;
  return plans.every((plan) => isSubjectOf(topic, plan));
}

/** Whether a topic names what the plan is about, and no more. */
export function isSubjectOf(topic: string, { plan, subject }: CatalogPlan): boolean {
  const words = foldedTokens(topic);
  const said = words.join(' ');
  return (
    (subject.join(' ').startsWith(said) && subject.length - words.length <= 1) || firstSubject(plan.title) === said
  );
}

/** What a title names first: "Kế hoạch Chuyển đổi số, xây dựng đô thị thông minh …". */
function firstSubject(title: string): string {
  const [first = ''] = title.replace(/^kế hoạch /iu, '').split(/[,;]| (?:năm|giai đoạn|trên địa bàn) /iu);
  return foldedTokens(first).join(' ');
}
