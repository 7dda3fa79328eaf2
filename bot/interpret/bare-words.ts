/** Messages of one word or two behind a question: "phối hợp?", "hạn", "xã thì sao", "ngày nào", which name only what is asked of the same matter. */
import { fold, type Interpretation, type Level } from '../../knowledge/index.js';

const AROUND =
  /\b(?:the|con|vay|va|roi|xuong|len|o|a|thi|sao|nua|ha|nhi|nhe|ban|ad|la|gi|nao|ai|don vi|co quan|ben)\b/g;

/** What is left of a message that says nothing else. */
const FACETS: readonly (readonly [RegExp, Interpretation['intent']])[] = [
  [/^phoi hop$/, 'coordinator'],
  [/^(?:chu tri|dau moi)$/, 'lead'],
  [/^(?:thoi )?han(?: chot| cuoi)?$/, 'deadline'],
];

const OF_THE_PLAN: readonly (readonly [RegExp, Interpretation['planFact']])[] = [
  [/^(?:(?:ky|ban hanh) )?(?:vao )?(?:ngay|hom|khi) (?:nao|may)$/, 'issued-on'],
  [/^so (?:may|bao nhieu|hieu)$/, 'number'],
  [/^ai ky$/, 'signer'],
];

const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [/^(?:tinh|thanh pho|tinh thanh pho)$/, 'tỉnh'],
  [/^(?:quan|huyen|quan huyen|huyen quan)$/, 'huyện'],
  [/^(?:xa|phuong|xa phuong|phuong xa)$/, 'xã'],
];

/** The message with what its bare words ask of the question before; as it is where it says more. */
export function readBareWords(current: Interpretation, before: Interpretation): Interpretation {
  const words = fold(current.text)
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  const fact = before.intent === 'plan-facts' ? found(OF_THE_PLAN, words) : null;
  if (fact !== null) return { ...current, intent: 'plan-facts', planFact: fact, topic: '' };
  const left = words.replace(AROUND, ' ').replace(/ {2,}/g, ' ').trim();
  const intent = current.intent === 'content' ? found(FACETS, left) : null;
  if (intent !== null) return { ...current, intent, topic: '' };
  const level =
    before.levels.length > 0 || before.intent === 'target' || before.intent === 'result' ? found(LEVELS, left) : null;
  if (level === null) return current;
  // Who leads is the same at every level: of another level the figure is asked.
  const asksFigure = before.levels.length > 0 && ['lead', 'coordinator', 'deadline'].includes(before.intent);
  return { ...current, intent: asksFigure ? 'target' : 'content', levels: [level], topic: '' };
}

function found<Value>(patterns: readonly (readonly [RegExp, Value])[], words: string): Value | null {
  return patterns.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
