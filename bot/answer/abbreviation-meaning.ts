/** "IOC là viết tắt của gì": the sentence of the plan in which the short form stands in brackets behind its words. */
import { fold } from '../../knowledge/index.js';
import { findQuotes } from './passages.js';
import { sayQuotes } from './quotes.js';
import type { Step } from './step.js';

const ASKS_MEANING = /\bviet tat\b|\bnghia (?:la|cua)\b|\bco nghia\b|\bla (?:cai )?gi\b|\bla chu gi\b/;
const SHORT_FORM = /(?<![\p{L}\p{N}])[\p{Lu}][\p{Lu}\p{N}&-]{1,9}(?![\p{L}\p{N}])/gu;

export const answerMeaning: Step = async (context) => {
  const { text, scope } = context.interpretation;
  if (!ASKS_MEANING.test(fold(text))) return null;
  for (const [form] of text.matchAll(SHORT_FORM)) {
    const defined = (sentence: string): boolean => sentence.includes(`(${form})`) || sentence.includes(`${form} (`);
    const [quote] = await findQuotes(context, form, defined, scope.planIds);
    const said = quote === undefined ? null : sayQuotes(context, [quote]);
    if (said) return said;
  }
  return null;
};
