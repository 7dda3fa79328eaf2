/** "IOC là viết tắt của gì": the sentence of the plan in which the short form stands beside its words. */
import { fold } from '../../knowledge/index.js';
import { findQuotes } from './passages.js';
import { sayQuotes } from './quotes.js';
import type { Step, StepContext } from './step.js';

const ASKS_MEANING =
  /\bviet tat\b|\bnghia (?:la|cua)\b|\bco nghia\b|\bten day du\b|\bla (?:cai )?gi\b|\bla chu gi\b|\bla (?:ban|phong|hoi|co quan|don vi|to chuc|trung tam|vien|to|doi|quy|cum tu) (?:nao|gi)\b/;
const SHORT_FORM = /(?<![\p{L}\p{N}])[\p{Lu}][\p{Lu}\p{N}&-]{1,9}(?![\p{L}\p{N}])/gu;

export const answerMeaning: Step = async (context) => {
  const { text } = context.interpretation;
  if (!ASKS_MEANING.test(fold(text))) return null;
  for (const [form] of text.matchAll(SHORT_FORM)) {
    const said = await quoteOf(
      context,
      form,
      (sentence) => sentence.includes(`(${form})`) || sentence.includes(`${form} (`),
    );
    if (said) return said;
  }
  return explained(context);
};

/** A short form that the plan explains in a note; a question may have it written out already. */
async function explained(context: StepContext): ReturnType<Step> {
  const folded = ` ${fold(context.interpretation.text)} `;
  for (const { short, full } of context.plans.flatMap(({ plan }) => plan.shortForms)) {
    const written = [short, full, context.catalog.expandAbbreviations(short)];
    if (!written.some((words) => folded.includes(` ${fold(words)} `))) continue;
    const said = await quoteOf(
      context,
      `${short} ${full}`,
      (sentence) => sentence.includes(short) && fold(sentence).includes(fold(full)),
    );
    if (said) return said;
  }
  return null;
}

async function quoteOf(context: StepContext, words: string, defines: (sentence: string) => boolean): ReturnType<Step> {
  const [quote] = await findQuotes(context, words, defines, context.interpretation.scope.planIds);
  return quote === undefined ? null : sayQuotes(context, [quote]);
}
