import { onBaseLines, type TextPiece } from './page-pieces.js';
import { isBrokenNumber } from './join-lines.js';

/** Words on one base line that stand close together. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  readonly bold: boolean;
  /** Mean of recognised words, 0-100; null for a text layer. */
  readonly confidence: number | null;
}

/** White space, in letter sizes, that parts two columns. */
const COLUMN_GAP = 2;
const SPACE_GAP = 0.18;
const SAME_BASE = 0.45;

/** Pieces in lines from the top; a wide gap ends a line, so that columns stay apart. */
export function linesOf(pieces: readonly TextPiece[]): PageLine[] {
  const written = pieces.filter((piece) => piece.text !== '');
  return onBaseLines(written, (head, piece) => SAME_BASE * Math.max(head.size, piece.size)).flatMap(cutBand);
}

function cutBand(band: readonly TextPiece[]): PageLine[] {
  const lines: PageLine[] = [];
  let run: TextPiece[] = [];
  const close = (): void => {
    const line = lineOf(run);
    if (line !== null) lines.push(line);
    run = [];
  };
  let right = 0;
  for (const piece of band.toSorted((a, b) => a.left - b.left)) {
    if (piece.text.trim() === '') continue;
    if (run.length > 0 && piece.left - right > COLUMN_GAP * piece.size) close();
    run.push(piece);
    right = piece.right;
  }
  close();
  return lines;
}

function lineOf(run: readonly TextPiece[]): PageLine | null {
  const first = run[0];
  if (first === undefined) return null;
  let text = '';
  let right = first.left;
  for (const piece of run) {
    const gap = piece.left - right > SPACE_GAP * piece.size;
    text += gap && text !== '' && !text.endsWith(' ') ? ` ${piece.text}` : piece.text;
    right = Math.max(right, piece.right);
  }
  text = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const lettered = run.filter((piece) => /\p{L}/u.test(piece.text));
  return text === ''
    ? null
    : {
        text,
        left: first.left,
        right,
        base: first.base,
        size: Math.max(...run.map((piece) => piece.size)),
        bold: lettered.length > 0 && lettered.every((piece) => piece.bold),
        confidence: meanConfidence(run.map((piece) => piece.confidence ?? null)),
      };
}

/** Lines of one paragraph or cell as one text; a document number that a line end cut is mended. */
export function joinWrappedText(lines: readonly string[]): string {
  const isBroken = (text: string, line: string): boolean =>
    isBrokenNumber(text, line) || (/\d[-–]$/u.test(text) && /^\d/u.test(line));
  return lines.reduce((text, line) => (text === '' ? line : `${text}${isBroken(text, line) ? '' : ' '}${line}`), '');
}

/** Mean of what is known, as a part of a paragraph states it; null where nothing is. */
export function meanConfidence(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** The same as a property that is left out where nothing was recognised. */
export function confidenceOf(lines: readonly PageLine[]): { readonly confidence?: number } {
  const mean = meanConfidence(lines.map((line) => line.confidence));
  return mean === null ? {} : { confidence: mean };
}
