import { sliceText, trimText, type TrackedText } from '../text/tracked-text.js';

const BOUNDARY = /(?:(?<![.!?…])[.!?…]+["”’»)]*|\.\/\.)(?=\s|$)|(?<=\p{Ll})\.(?=\p{Lu}\p{Ll})/uy;
const STOP = /[.!?…]/g;
const ABBREVIATION = /(?:^|[\s(/])(?:TM|KT|TL|TUQ|Q|TP|Tp|TX|TT|H|P|St|Nxb|ThS|TS|PGS|GS|Mr|Ms|v\.v)\.$/u;
/** "…; b. …": the letter of the next part, and no end. */
const ENUMERATOR = /;\s+[b-eđ]\.$/u;
/** More than the longest of them with what stands in front of it. */
const ABBREVIATION_CHARS = 8;
const SENTENCE_START = /^["“'(\[]*(?:\p{Lu}|\d)/u;

/**
 * Sentences in order; none is empty, and together they hold every word. A bracket or a quotation that closes is not cut
 * inside; one that never closes does not hold the rest together.
 */
export function splitSentences(paragraph: TrackedText): TrackedText[] {
  const { text } = paragraph;
  const enclosedTo = reachOfPairs(text);
  const sentences: TrackedText[] = [];
  let from = 0;
  for (const match of boundaries(text)) {
    const end = match.index + match[0].length;
    const rest = text.slice(end).trimStart();
    if (
      rest === '' ||
      !SENTENCE_START.test(rest) ||
      ABBREVIATION.test(text.slice(Math.max(from, end - ABBREVIATION_CHARS), end)) ||
      ENUMERATOR.test(text.slice(Math.max(from, end - ABBREVIATION_CHARS), end))
    )
      continue;
    if (end < enclosedTo(match.index)) continue;
    sentences.push(trimText(sliceText(paragraph, from, end)));
    from = end;
  }
  sentences.push(trimText(sliceText(paragraph, from)));
  return sentences.filter((sentence) => sentence.text !== '');
}

/** Matches of `BOUNDARY`, which is tried only where a stop stands. */
function* boundaries(text: string): Generator<RegExpExecArray> {
  let end = 0;
  for (const { index } of text.matchAll(STOP)) {
    if (index < end) continue;
    BOUNDARY.lastIndex = index;
    const match = BOUNDARY.exec(text);
    if (match === null) continue;
    end = index + match[0].length;
    yield match;
  }
}

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '“': '”', '«': '»', '[': ']' };
const PAIRED = /[()“”«»[\]]/g;

/** Where the brackets and quotations that open before a place and close in the same paragraph end at the latest. */
function reachOfPairs(text: string): (at: number) => number {
  const ends = new Map<number, number>();
  const open = new Map<string, number[]>(Object.values(PAIRS).map((closing) => [closing, []]));
  for (const { 0: char, index } of text.matchAll(PAIRED)) {
    open.get(PAIRS[char] ?? '')?.push(index);
    const start = open.get(char)?.pop();
    if (start !== undefined) ends.set(start, index + 1);
  }
  if (ends.size === 0) return () => 0;
  const reach = new Uint32Array(text.length + 1);
  for (const [start, end] of ends) reach[start + 1] = end;
  for (let i = 1; i < reach.length; i += 1) reach[i] = Math.max(reach[i - 1] ?? 0, reach[i] ?? 0);
  return (at) => reach[at] ?? 0;
}

/** Clauses between semicolons that stand outside brackets and quotations. */
export function splitClauses(sentence: TrackedText): TrackedText[] {
  const enclosedTo = reachOfPairs(sentence.text);
  const clauses: TrackedText[] = [];
  let from = 0;
  for (const match of sentence.text.matchAll(/;/g)) {
    if (match.index < enclosedTo(match.index)) continue;
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
