/** What a plan as a whole is about: a question that names no more than that selects nothing within it. */
import { foldedTokens } from '../../knowledge/index.js';
import type { AnswerContext } from './evidence.js';

/** "Sở A phải làm gì về chuyển đổi số", of plans whose subject that is: the agency alone selects. */
export function isSubjectAlone(topic: string, { interpretation, plans }: AnswerContext): boolean {
  if (plans.length === 0 || interpretation.agencies.length === 0 || interpretation.part.group !== null) return false;
  const said = foldedTokens(topic).join(' ');
  return plans.every(
    ({ plan, subject }) =>
      (subject.join(' ').startsWith(said) && subject.length - foldedTokens(topic).length <= 1) ||
      firstSubject(plan.title) === said,
  );
}

/** What a title names first: "Kế hoạch Chuyển đổi số, xây dựng đô thị thông minh …". */
function firstSubject(title: string): string {
  const [first = ''] = title.replace(/^kế hoạch /iu, '').split(/[,;]| (?:và|năm|giai đoạn|trên địa bàn) /iu);
  return foldedTokens(first).join(' ');
}
