import { sliceText, trimText, type TrackedText } from '../text/tracked-text.js';

const BOUNDARY = /(?:(?<![.!?…])[.!?…]+["”’»)]*|\.\/\.)(?=\s|$)|(?<=\p{Ll})\.(?=\p{Lu}\p{Ll})/gu;
const ABBREVIATION = /(?:^|[\s(/])(?:TM|KT|TL|TUQ|Q|TP|Tp|TX|TT|H|P|St|Nxb|ThS|TS|PGS|GS|Mr|Ms|v\.v)\.$/u;
const SENTENCE_START = /^["“'(\[]*(?:\p{Lu}|\d)/u;

/**
 * Sentences in order; none is empty, and together they hold every word. A bracket or a quotation that closes is not cut
 * inside; one that never closes does not hold the rest together.
 */
export function splitSentences(paragraph: TrackedText): TrackedText[] {
  const { text } = paragraph;
  const enclosed = enclosedRanges(text);
  const sentences: TrackedText[] = [];
  let from = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    const rest = text.slice(end).trimStart();
    if (rest === '' || !SENTENCE_START.test(rest) || ABBREVIATION.test(text.slice(from, end))) continue;
    if (enclosed.some((range) => range.start < match.index && end < range.end)) continue;
    sentences.push(trimText(sliceText(paragraph, from, end)));
    from = end;
  }
  sentences.push(trimText(sliceText(paragraph, from)));
  return sentences.filter((sentence) => sentence.text !== '');
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '“': '”', '«': '»', '[': ']' };

/** Brackets and quotations with their closing mark in the same paragraph. */
function enclosedRanges(text: string): Range[] {
  const ranges: Range[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const closing = PAIRS[text[i] ?? ''];
    if (closing === undefined) continue;
    const opening = text[i] ?? '';
    let depth = 1;
    for (let j = i + 1; j < text.length && depth > 0; j += 1) {
      if (text[j] === opening) depth += 1;
      else if (text[j] === closing) depth -= 1;
      if (depth === 0) ranges.push({ start: i, end: j + 1 });
    }
  }
  return ranges;
}

/** Clauses between semicolons that stand outside brackets and quotations. */
export function splitClauses(sentence: TrackedText): TrackedText[] {
  const enclosed = enclosedRanges(sentence.text);
  const clauses: TrackedText[] = [];
  let from = 0;
  for (const match of sentence.text.matchAll(/;/g)) {
    if (enclosed.some((range) => range.start < match.index && match.index < range.end)) continue;
    clauses.push(trimText(sliceText(sentence, from, match.index)));
    from = match.index + 1;
  }
  clauses.push(trimText(sliceText(sentence, from)));
  return clauses.filter((clause) => clause.text !== '');
}

export function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const isSpace = code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
    if (!isSpace && !inWord) count += 1;
    inWord = !isSpace;
  }
  return count;
}
