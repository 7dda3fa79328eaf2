/** "Trường nào mở, mấy lớp?" behind an answer about one statement: few words, and nearly all of them that statement's own. */
import type { Interpretation } from '../../knowledge/index.js';
import { accentedTokens, fold, foldedTokens } from '../../knowledge/index.js';
import { CUES } from './patterns.js';

/** Words that are said of any work. */
const OF_ANY_WORK = new Set(
  accentedTokens(
    'còn thế vậy thì là của ở với và này đó kia ấy nó luôn nữa lại đứng ra nhận làm xong hoàn thành thực hiện triển khai tổ chức bắt đầu kết thúc lo việc vụ cái phải được có hạn tháng ngày định sẽ tổng cộng tất cả',
  ),
);
const MOST_WORDS = 5;
/** Share of the message's words that the statement, or the question it answered, must hold. */
const LEAST_HELD = 0.75;
const OF_WORK: readonly Interpretation['intent'][] = ['lead', 'coordinator', 'deadline'];

/**
 * The message read as one about the statement that was just shown; null where it may be about another.
 * @param shown Keys of the records of the last answer.
 * @param wordsOf What a record says, cells included.
 */
export function ofShown(
  current: Interpretation,
  before: Interpretation,
  shown: readonly string[],
  wordsOf: (key: string) => string,
): Interpretation | null {
  const [key, other] = shown;
  const { agencies, intent, ordinal, part, scope, text } = current;
  if (key === undefined || other !== undefined || scope.named || scope.missing !== null) return null;
  if (agencies.length > 0 || ordinal !== null || part.locators.length > 0 || current.window !== null) return null;
  const said = wordsOf(key);
  const folded = fold(text);
  const counts = intent === 'count' && /\b(?:bao nhieu|may)\b/.test(folded) && /\d/.test(said);
  if (!counts && !OF_WORK.includes(intent)) return null;
  const own = accentedTokens(current.topic).filter((token) => !OF_ANY_WORK.has(token));
  const held = new Set(foldedTokens(`${said} ${before.topic}`));
  if (own.length === 0 || own.length > MOST_WORDS) return null;
  if (own.filter((token) => held.has(fold(token))).length < LEAST_HELD * own.length) return null;
  return {
    ...current,
    intent: counts ? (CUES.deadline.test(folded) ? 'deadline' : 'content') : intent,
    scope: { ...before.scope, inherited: true },
    topic: before.topic,
    listOf: 'records',
    noun: null,
    quoted: null,
    recordTypes: [],
    figures: [],
    focus: [key],
  };
}
