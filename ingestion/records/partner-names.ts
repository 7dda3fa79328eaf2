import { countWords } from '../structure/sentences.js';
import { isShortName, looksLikeBody, namesIn } from './presumed-agencies.js';
import { nextAction } from './verbs.js';

const REACH_CHARS = 160;
const MAX_WORDS = 9;
/** Short names of lower-case words are whole: "Phòng Kỹ thuật". */
const FEW_WORDS = 4;
/** A longer name ends in a proper word, a number or the level it stands at. */
const ENDS = /(?:^|\s)(?:\p{Lu}[\p{L}\d]*|[\dIVX]+|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu|cơ sở|khu vực)$/u;
const STOP = /[;.:()]|\s(?=(?:để|trong|khi|theo|nhằm|trên|tại|về|trước|hoàn thành|thực hiện)\s)/u;

/**
 * Names at `from` that no register knows, told by their form: capitalised, opening as bodies do, and ending in front of an
 * action or a stop. None where one of them may hold more than a name.
 */
export function partnersByForm(text: string, from: number): { readonly names: string[]; readonly end: number } {
  const none = { names: [], end: from };
  const rest = text.slice(from, from + REACH_CHARS);
  if (!/^\p{Lu}/u.test(rest) || !looksLikeBody(rest)) return none;
  let action = nextAction(rest, 1);
  while (action >= 0 && /^\p{Lu}/u.test(rest.slice(action, action + 1))) action = nextAction(rest, action + 2);
  const stop = STOP.exec(rest)?.index ?? -1;
  const ends = [action, stop, rest.length].filter((at) => at > 0);
  const phrase = rest.slice(0, Math.min(...ends)).replace(/(?<![\s,])[\s,]+(?:(?:và|cùng|cần|phải)[\s,]*)?$/u, '');
  const names = namesIn(phrase);
  return names.length > 0 && names.every(isWhole) ? { names, end: from + phrase.length } : none;
}

function isWhole(name: string): boolean {
  const words = countWords(name);
  return words > 1 && words <= MAX_WORDS && isShortName(name) && (words <= FEW_WORDS || ENDS.test(name));
}
