/** "Tỷ lệ A với tỷ lệ B, cái nào cao hơn": the two matters that one question sets side by side. */
import { fold, foldedTokens, foldSpace, toNfc } from '../../knowledge/index.js';
import { sureEvidence } from './select.js';
import type { StepContext } from './step.js';

/** What asks for the comparison; the matters stand in front of it. */
const ASKS =
  /[,:;]? ?(?<![\p{L}])(?:thì )?(?:cái|bên|chỉ tiêu|mục tiêu|tỷ lệ|tỉ lệ|mức|số|đâu|khác|chênh|hơn|kém|cách|cao|thấp|lớn|nhỏ|nhiều|ít)(?: nào| lệch| nhau| gì)?(?: (?:là|đặt|có|được|đạt))*(?: (?:cao|thấp|lớn|nhỏ|nhiều|ít))?(?: hơn| nhau| gì| bao nhiêu| mấy)(?![\p{L}]).*$/iu;
const JOINT = / (?:so với|với|và|hay|hoặc) (?:là )?/giu;
const MEASURE = /^(?:chỉ tiêu|mục tiêu|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|số|mức|chỉ số|tổng|doanh thu)(?![\p{L}])/iu;

/** Each matter by the words of the topic that say it; one where the question has no two that are found apart. */
export function mattersCompared(topic: string, context: StepContext): readonly string[] {
  const text = foldSpace(toNfc(context.interpretation.text));
  const asked = text.replace(ASKS, '').replace(/^so sánh (?:giữa )?/iu, '');
  if (ofOneMatter(text)) return [topic];
  const known = new Set(foldedTokens(topic));
  const about = (part: string): string =>
    part
      .split(' ')
      .filter(
        (word) => foldedTokens(word).some((token) => known.has(token)) || /^(?!(?:19|20)\d{2}$)[\d,.]+%?$/.test(word),
      )
      .join(' ');
  const joints = [...asked.matchAll(JOINT)].map((match) => ({
    left: asked.slice(0, match.index),
    right: asked.slice(match.index + match[0].length),
  }));
  const ordered = [...joints].sort((one, other) => Number(MEASURE.test(other.right)) - Number(MEASURE.test(one.right)));
  for (const { left, right } of ordered) {
    const parts = [about(left), about(right)];
    const found = parts.map((part) => (foldedTokens(part).length < 2 ? null : keyOf(part, context)));
    if (found.every((key) => key !== null) && new Set(found).size === 2) return parts;
  }
  return [topic];
}

/** "Đạt năm 2025 so với chỉ tiêu 2026": what was reached of a matter beside what is aimed at. */
function ofOneMatter(text: string): boolean {
  const [left = '', right = ''] = text.split(/ so với /iu);
  const reached = /(?<![\p{L}])(?:kết quả|đạt|thực tế|thực hiện năm)(?![\p{L}])/iu;
  const aimed = /(?<![\p{L}])(?:chỉ tiêu|mục tiêu|kế hoạch)(?![\p{L}])/iu;
  return (reached.test(left) && aimed.test(right)) || (reached.test(right) && aimed.test(left));
}

/** The place of the row that a matter means: its target and its result stand there both. */
function keyOf(topic: string, context: StepContext): string | null {
  const { interpretation } = context;
  const own = {
    ...context,
    interpretation: { ...interpretation, topic, quoted: null, agencies: [], figures: [], years: [] },
  };
  const [best] = sureEvidence(own, ['target', 'result'], ({ record }) => record.figures.length > 0);
  return best ? `${best.entry.plan.id} ${best.entry.record.locator} ${fold(best.entry.record.title)}` : null;
}
