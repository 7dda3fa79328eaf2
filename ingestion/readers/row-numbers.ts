import type { RecognisedWord } from './recognised-words.js';

const NUMBER = /^(?:\d{1,3}(?:\.\d{1,2}){0,2}|[IVX]{1,5})\.?$/u;
/** Two strokes side by side read as "H". */
const STROKES = /^[IVXH]{1,4}\.?$/u;
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})\.?$/u;
/** One sign that is neither a figure nor a letter that numbers rows. */
const SIGN = /^[^0-9A-Za-zĐđ•+–-]$/u;
const LEAST_SHARE = 0.5;
/** A number that its neighbours tell wants a person's eye. 0-100. */
const MENDED = 50;

/**
 * Numbers of rows, which recognition misreads since they stand alone in their cells, mended where the other cells of the
 * column tell them: "H" is "II", and a sign between 6 and 8 is 7. `columns` are the pictures of each table's first
 * column, from the top.
 */
export function mendRowNumbers(
  columns: readonly (readonly number[])[],
  words: readonly RecognisedWord[],
): RecognisedWord[] {
  const read = new Map<number, RecognisedWord[]>();
  for (const word of words) read.set(word.picture, [...(read.get(word.picture) ?? []), word]);
  const mended = new Map<RecognisedWord, string>();
  for (const column of columns) {
    const texts = column.map((at) => (read.get(at) ?? []).map(({ text }) => text).join(' '));
    if (texts.filter((text) => NUMBER.test(text)).length < texts.length * LEAST_SHARE) continue;
    for (const [row, at] of column.entries()) {
      const [word, ...others] = read.get(at) ?? [];
      const number = word === undefined || others.length > 0 ? null : numberAt(texts, row);
      if (word !== undefined && number !== null) mended.set(word, number);
    }
  }
  return words.map((word) => {
    const text = mended.get(word);
    return text === undefined ? word : { ...word, text, confidence: Math.min(word.confidence, MENDED) };
  });
}

function numberAt(texts: readonly string[], row: number): string | null {
  const text = texts[row] ?? '';
  if (STROKES.test(text) && text.includes('H')) {
    const roman = text.replaceAll('H', 'II');
    return ROMAN.test(roman) ? roman : null;
  }
  if (!SIGN.test(text)) return null;
  const [above, below] = [countOf(texts[row - 1]), countOf(texts[row + 1])];
  if (above !== null) return below === null || below === above + 2 || below === 1 ? String(above + 1) : null;
  return below !== null && below > 1 ? String(below - 1) : null;
}

function countOf(text: string | undefined): number | null {
  const [, figures] = /^(\d{1,3})\.?$/u.exec(text ?? '') ?? [];
  return figures === undefined ? null : Number(figures);
}
