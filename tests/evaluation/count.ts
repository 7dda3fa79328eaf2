import { toNfc } from '../../knowledge/language/text.js';
import { readNumberWords } from './number-words.js';

/** Words after which a number names something and counts nothing. */
const LABEL =
  /(?:phụ lục|pl|mục|stt|phần|chương|điều|khoản|điểm|thứ|ngày|tháng|quý|năm|phiên bản|cấp độ|top|kế hoạch|quyết định|nghị quyết|nghị định|chỉ thị|công văn|thông báo|chương trình hành động|(?:kế hoạch|quyết định|nghị quyết|nghị định|chỉ thị|công văn|văn bản|thông báo|chương trình hành động) (?:hành động )?số)\s*$/u;
const LIST_MARKER = /^\s*(?:[-–+*•]\s*)?\(?(\d+)[.):](?=\s)/u;
const NUMBER = /(?<![\p{L}\p{N}])(?<!\p{N}[.,/–-])(?<![\p{L}/][/-])(\d{1,3}(?:\.\d{3})+|\d+)(?![\p{L}\p{N}])/gu;
/** What makes the number in front of it a part of something else: a percentage, a date, a document number, a decimal. */
const CONTINUED = /^(?:\s*(?:%|phần trăm)|[.,/:–-][\p{L}\p{N}]|\s*[–-]\s*\p{L}+\/|\/)/u;

/**
 * Whether the answer states `count` as a number of its own, in digits or in words. A list marker, a label ("phụ lục 1"),
 * a date, a percentage and a part of a document number are none.
 */
export function statesCount(text: string, count: number): boolean {
  const lower = toNfc(text).toLowerCase();
  return lower.split('\n').some((line) => {
    const marker = LIST_MARKER.exec(line);
    const body = marker === null ? line : line.slice(marker[0].length);
    return digitsIn(body).includes(count) || readNumberWords(body).includes(count);
  });
}

function digitsIn(line: string): number[] {
  const numbers: number[] = [];
  for (const match of line.matchAll(NUMBER)) {
    const before = line.slice(0, match.index);
    const after = line.slice(match.index + match[0].length);
    if (CONTINUED.test(after) || LABEL.test(before)) continue;
    if (after.startsWith(')') && /(?:^|[^\p{L}\p{N}])\(?$/u.test(before)) continue;
    numbers.push(Number(match[0].replaceAll('.', '')));
  }
  return numbers;
}
