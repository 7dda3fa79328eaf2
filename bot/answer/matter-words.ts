/** Which words of a topic select records, and which of them no record knows. */
import { accentedTokens, fold, isPlausibleSyllable } from '../../knowledge/index.js';
import type { AnswerContext } from './evidence.js';

/** Syllables that tell one matter from another: no function words, no words that nearly every record holds. */
export function informative(text: string, context: AnswerContext): string[] {
  return [...new Set(accentedTokens(text))].filter(
    (token) =>
      !FUNCTION_WORDS.has(fold(token)) &&
      context.catalog.ranking.knows(token) &&
      context.catalog.ranking.weight(token) > 0.4,
  );
}

/** Words of the topic, spelt as Vietnamese words are, that stand in no record. */
export function strangeWords(topic: string, { catalog }: AnswerContext): string[] {
  return accentedTokens(topic).filter(
    (token) => !FUNCTION_WORDS.has(fold(token)) && !catalog.ranking.knows(token) && isPlausibleSyllable(fold(token)),
  );
}

/** Words that tell no matter, folded. */
export const FUNCTION_WORDS = new Set(
  'va cac nhung cua cho trong theo tai o den duoc giao la thi ma co voi ve tu mot nay do da dang se phai thuoc gom nhom ve viec noi dung phan muc gi nao ay may cai tat ca tong cong lam thuc hien ke hoach don vi co quan chu tri phoi hop ghi dich danh nam duoc phe duyet'.split(
    ' ',
  ),
);
