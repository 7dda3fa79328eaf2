/** "Thay cho kế hoạch số mấy": the sentence that ends an older document by its number. */
import { findReferences, fold } from '../../knowledge/index.js';
import { findQuotes } from './passages.js';
import { sayQuotes } from './quotes.js';
import type { Step } from './step.js';

const ENDS = /\b(?:thay the|thay cho|bai bo|het hieu luc)\b/;
const DOCUMENT = '(?:ke hoach|quyet dinh|van ban|chi thi|cong van|chuong trinh|nghi quyet)';
const ASKS = new RegExp(
  `\\b(?:thay(?: the)?(?: cho)?|bai bo) (?:(?:ban|cai|nhung|cac) )?${DOCUMENT}(?: cu| truoc| truoc do)? (?:nao|gi|so (?:may|bao nhieu|nao))\\b`,
);
const SEARCHED = 'Kế hoạch này thay thế Kế hoạch số';

export const answerReplaced: Step = async (context) => {
  const { text, scope } = context.interpretation;
  if (!scope.named || !ASKS.test(fold(text))) return null;
  const [quote] = await findQuotes(
    context,
    SEARCHED,
    (sentence) => ENDS.test(fold(sentence)) && findReferences(sentence).length > 0,
  );
  return quote === undefined ? null : sayQuotes(context, [quote]);
};
