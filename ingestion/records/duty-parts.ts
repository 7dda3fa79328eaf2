import { findDeadlines } from '../../knowledge/index.js';
import { splitClauses, splitSentences } from '../structure/sentences.js';
import { sliceText, trimText, type TrackedText } from '../text/tracked-text.js';
import { labelOfLine } from './assigned-remark.js';
import { daysIn, type RecordContext } from './draft.js';
import { namedCoordinators } from './roles.js';

/** A duty is a whole item, unless one of its sentences has a deadline or an agency of its own. */
export function dutyParts(body: TrackedText, context: RecordContext): TrackedText[] {
  const sentences = withTimes(body, splitSentences(body), context).flatMap((sentence) =>
    timedClauses(sentence, context),
  );
  if (sentences.length === 1) return sentences;
  const apart = sentences.filter(
    (sentence) =>
      findDeadlines(sentence.text, daysIn(context)).length > 0 ||
      /(?:^|,\s+)(?:giao|yêu cầu|đề nghị)\s+(?:các|sở|ubnd|phòng|ủy ban|uỷ ban)/iu.test(sentence.text),
  );
  if (apart.length === 0) return [body];
  const parts: TrackedText[] = [];
  let run: { from: number } | null = null;
  for (const [i, sentence] of sentences.entries()) {
    if (!apart.includes(sentence)) {
      run ??= { from: i };
      const next = sentences[i + 1];
      if (next === undefined || apart.includes(next)) {
        parts.push(between(body, sentences[run.from] ?? sentence, sentence));
        run = null;
      }
    } else parts.push(sentence);
  }
  return parts;
}

/** What stands in front of a time in a sentence that says nothing else. */
const TIME_LABEL =
  /^(?:(?:thời gian|thời hạn|tiến độ|hạn)(?: (?:thực hiện|hoàn thành|báo cáo|là))*|hoàn thành|xong)[\s:,.]*$/iu;

/** "… Thời gian hoàn thành: trong quý II/2026.", "… Đơn vị phối hợp: A." belongs to the sentence in front of it. */
function withTimes(body: TrackedText, sentences: readonly TrackedText[], context: RecordContext): TrackedText[] {
  const joined: TrackedText[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last !== undefined && (labelOfLine(sentence.text) === 'coordinator' || saysOnlyWhen(sentence.text, context)))
      joined[joined.length - 1] = between(body, last, sentence);
    else joined.push(sentence);
  }
  return joined;
}

function saysOnlyWhen(words: string, context: RecordContext): boolean {
  const [due, ...more] = findDeadlines(words, daysIn(context));
  return due !== undefined && more.length === 0 && TIME_LABEL.test(words.slice(0, due.start) + words.slice(due.end));
}

/** Clauses of a sentence where several have a time of their own, or where one that has none states who joins in. */
function timedClauses(sentence: TrackedText, context: RecordContext): TrackedText[] {
  const clauses = splitClauses(sentence);
  if (clauses.length < 2) return [sentence];
  if (clauses.some(({ text }) => saysOnlyWhen(text, context))) return [sentence];
  const isTimed = ({ text }: TrackedText): boolean =>
    findDeadlines(text, daysIn(context)).some(({ deadline }) => deadline.parts.some(({ kind }) => kind !== 'event'));
  const timed = clauses.filter(isTimed);
  const own = timed.filter(({ text }) => !SHARES_VERB.test(text));
  const isShared = clauses.every((clause) => timed.includes(clause) || namedCoordinators(clause.text).length > 0);
  return isShared && own.length === timed.length && (timed.length > 1 || (timed.length === 1 && clauses.length === 2))
    ? clauses
    : [sentence];
}

/** "…; báo cáo tháng trước ngày 14", "…; 31/12 đối với …": the verb stands in the clause before. */
const SHARES_VERB = /^(?:báo cáo (?:tuần|tháng|quý|năm|6 tháng)|cả năm|riêng|năm |6 tháng|quý |\d)/iu;

/** The body from the first sentence through the last. */
export function between(body: TrackedText, first: TrackedText, last: TrackedText): TrackedText {
  const start = body.offsets.indexOf(first.offsets[0] ?? 0);
  const end = body.offsets.lastIndexOf(last.offsets[last.offsets.length - 1] ?? 0) + 1;
  return trimText(sliceText(body, Math.max(0, start), end));
}
