import { fold } from '../../knowledge/index.js';

/** "Máy tính" without marks asks "mấy tính": the machine gets letters that no pattern has. */
const MACHINE = /máy(?= (?:tính|vi tính|chủ|trạm|móc|quét|in|bơm|phát|ảnh|đo|bay|cày|gặt|photo))/giu;
/** "Mấy trường hợp này", "mấy khoản đó": several that are known, none to be counted. */
const SEVERAL = /(?<![\p{L}\p{N}])(?:mấy|may)(?= \p{L}+(?: \p{L}+){0,2} (?:này|đó|kia|ấy|nay)(?![\p{L}\p{N}]))/giu;

/** A question without its marks, in the same length, for patterns that ask; words that only look like asking do not. */
export function foldQuestion(text: string): string {
  return fold(text.replace(MACHINE, 'maj').replace(SEVERAL, 'cac'));
}
