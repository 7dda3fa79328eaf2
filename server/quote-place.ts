import { toNfc } from '../knowledge/index.js';

/** What of a passage a quote covers, as a range of its text. */
export interface Marked {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

export interface QuoteEdges {
  readonly locator: string | null;
  /** First and last words of the quote; they may overlap in a short one. */
  readonly from: string;
  readonly to: string;
  /** How many words the quote has. */
  readonly words: number;
}

interface Place {
  readonly locator: string;
  readonly text: string;
}

interface Word {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const LONGEST_QUOTE_WORDS = 160;

/**
 * Where a quote stands among passages in document order, by its words alone, so that marks, wraps and cell borders do
 * not matter; a quote may run over several passages. The locator decides between equal wordings. When the words are
 * not there, the first passage at the locator is marked whole; when that is not there either, nothing is.
 */
export function placeQuote(passages: readonly Place[], quote: QuoteEdges): readonly Marked[] {
  const words = passages.flatMap((passage, index) => wordsOf(passage.text, index));
  const from = wordsOf(quote.from, 0).map(({ text }) => text);
  const starts = from.length === 0 ? [] : occurrences(words, from);
  const isAtLocator = (start: number): boolean => passages[words[start]?.passage ?? -1]?.locator === quote.locator;
  const start = starts.find(isAtLocator) ?? starts[0];
  if (start === undefined) return markWhole(passages, quote.locator);
  return markWords(words.slice(start, endOf(words, start, from, quote)));
}

/** The last words may stand several times after the first ones: the place that the length of the quote points at counts. */
function endOf(words: readonly Word[], start: number, from: readonly string[], quote: QuoteEdges): number {
  const to = wordsOf(quote.to, 0).map(({ text }) => text);
  const shortest = Math.max(from.length, to.length);
  const window = words.slice(start, start + LONGEST_QUOTE_WORDS);
  const lengths = to.length === 0 ? [] : occurrences(window, to).map((at) => at + to.length);
  const distance = (length: number): number => Math.abs(length - quote.words);
  const fitting = lengths.filter((length) => length >= shortest).toSorted((a, b) => distance(a) - distance(b));
  return start + (fitting[0] ?? from.length);
}

function markWhole(passages: readonly Place[], locator: string | null): readonly Marked[] {
  const index = passages.findIndex((passage) => passage.locator === locator);
  return passages.slice(index, index + 1).map(({ text }) => ({ passage: index, start: 0, end: text.length }));
}

function markWords(words: readonly Word[]): readonly Marked[] {
  const marks = new Map<number, Marked>();
  for (const { passage, start, end } of words)
    marks.set(passage, { passage, start: marks.get(passage)?.start ?? start, end });
  return [...marks.values()];
}

function occurrences(words: readonly Word[], wanted: readonly string[]): number[] {
  return words.flatMap((_, at) => (wanted.every((text, offset) => words[at + offset]?.text === text) ? [at] : []));
}

function wordsOf(text: string, passage: number): Word[] {
  return Array.from(toNfc(text).matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
    passage,
    start: match.index,
    end: match.index + match[0].length,
    text: match[0].toLowerCase(),
  }));
}
