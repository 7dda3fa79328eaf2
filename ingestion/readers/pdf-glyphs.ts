import { OPS } from './pdf-library.js';
import { onBaseLines, type TextPiece } from './page-pieces.js';
import { isMatrix, multiply, place, type Matrix } from './pdf-rules.js';

/** What text is drawn with; a saved state brings all of it back. */
interface TextState {
  readonly matrix: Matrix;
  readonly font: string;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
}

const UNIT: Matrix = [1, 0, 0, 1, 0, 0];
const START: Omit<TextState, 'matrix'> = {
  font: '',
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
};
/** Widths of glyphs are given in these parts of the size. */
const EM = 1000;
/** White space, in letter sizes, that parts words where no space is drawn. */
const WORD_GAP = 0.45;
const SAME_BASE = 0.2;
/** Pieces that overlap by this share of a letter are interwoven. */
const OVERLAP = 0.3;

/**
 * Whether letters of one piece stand in the gaps of another, as where an office program takes the letters that a font
 * lacks from a second font: the library writes a space for each such gap.
 */
export function isInterwoven(pieces: readonly TextPiece[]): boolean {
  const sorted = pieces.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.base - b.base || a.left - b.left);
  return sorted.some((piece, at) => {
    const before = sorted[at - 1];
    return before?.base === piece.base && before.right - piece.left > OVERLAP * piece.size;
  });
}

/** Words of a page by its glyphs, each placed where it is drawn. `isBold` tells fonts by their names. */
export function readGlyphs(
  list: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  view: Matrix,
  isBold: (font: string) => boolean,
): TextPiece[] {
  const glyphs: TextPiece[] = [];
  const saved: TextState[] = [];
  let state: TextState = { ...START, matrix: view };
  let text: Matrix = UNIT;
  let [x, y, lineX, lineY] = [0, 0, 0, 0];
  const restart = (): void => {
    [x, y, lineX, lineY] = [0, 0, 0, 0];
  };
  const move = (right: number, up: number): void => {
    lineX += right;
    lineY += up;
    [x, y] = [lineX, lineY];
  };
  const enter = (matrix: unknown): void => {
    saved.push(state);
    if (isMatrix(matrix)) state = { ...state, matrix: multiply(state.matrix, matrix) };
  };
  const leave = (): void => {
    state = saved.pop() ?? state;
  };
  const show = (shown: readonly unknown[]): void => {
    const at = multiply(state.matrix, text);
    const height = Math.abs(state.size) * Math.hypot(at[2], at[3]);
    for (const entry of shown) {
      if (typeof entry === 'number') {
        x -= (entry * state.size * state.scale) / EM;
        continue;
      }
      const glyph = glyphOf(entry);
      if (glyph === null) continue;
      const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
      const start = place(at, x, y + state.rise);
      const end = place(at, x + ((glyph.width * state.size) / EM) * state.scale, y + state.rise);
      glyphs.push({
        text: glyph.unicode,
        left: start.x,
        right: end.x,
        base: start.y,
        size: height,
        bold: isBold(state.font),
      });
      x += ((glyph.width * state.size) / EM + spacing) * state.scale;
    }
  };
  for (const [at, operator] of list.fnArray.entries()) {
    const given = list.argsArray[at];
    const args: readonly unknown[] = Array.isArray(given) ? given : [];
    const number = (index: number): number => (typeof args[index] === 'number' ? args[index] : 0);
    switch (operator) {
      case OPS.save:
        enter(null);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        leave();
        break;
      case OPS.transform:
        if (isMatrix(given)) state = { ...state, matrix: multiply(state.matrix, given) };
        break;
      case OPS.paintFormXObjectBegin:
        enter(args[0]);
        break;
      case OPS.beginText:
        text = UNIT;
        restart();
        break;
      case OPS.setTextMatrix:
        text = isMatrix(args[0]) ? args[0] : text;
        restart();
        break;
      case OPS.setFont:
        state = { ...state, font: String(args[0]), size: number(1) };
        break;
      case OPS.setCharSpacing:
        state = { ...state, charSpacing: number(0) };
        break;
      case OPS.setWordSpacing:
        state = { ...state, wordSpacing: number(0) };
        break;
      case OPS.setHScale:
        state = { ...state, scale: number(0) / 100 };
        break;
      case OPS.setLeading:
        state = { ...state, leading: -number(0) };
        break;
      case OPS.setTextRise:
        state = { ...state, rise: number(0) };
        break;
      case OPS.moveText:
        move(number(0), number(1));
        break;
      case OPS.setLeadingMoveText:
        state = { ...state, leading: number(1) };
        move(number(0), number(1));
        break;
      case OPS.nextLine:
        move(0, state.leading);
        break;
      case OPS.showText:
        show(Array.isArray(args[0]) ? args[0] : []);
        break;
      default:
    }
  }
  return wordsOf(glyphs);
}

function glyphOf(
  entry: unknown,
): { readonly unicode: string; readonly width: number; readonly isSpace: boolean } | null {
  if (typeof entry !== 'object' || entry === null || !('unicode' in entry) || !('width' in entry)) return null;
  const { unicode, width } = entry;
  if (typeof unicode !== 'string' || typeof width !== 'number') return null;
  return { unicode, width, isSpace: 'isSpace' in entry && entry.isSpace === true };
}

/** Glyphs of one base line from left to right, parted where a space is drawn or a gap is wide. */
function wordsOf(glyphs: readonly TextPiece[]): TextPiece[] {
  const words: TextPiece[] = [];
  for (const line of onBaseLines(glyphs, (head) => SAME_BASE * head.size)) {
    let open: TextPiece[] = [];
    const close = (isSpaced: boolean): void => {
      const [first] = open;
      if (first !== undefined)
        words.push({
          text: open.map((glyph) => glyph.text).join('') + (isSpaced ? ' ' : ''),
          left: first.left,
          right: Math.max(...open.map((glyph) => glyph.right)),
          base: first.base,
          size: Math.max(...open.map((glyph) => glyph.size)),
          bold: open.every((glyph) => glyph.bold),
        });
      open = [];
    };
    for (const glyph of line.toSorted((a, b) => a.left - b.left)) {
      const last = open.at(-1);
      if (glyph.text.trim() === '') close(true);
      else {
        if (last !== undefined && glyph.left - last.right > WORD_GAP * glyph.size) close(false);
        open.push(glyph);
      }
    }
    close(false);
  }
  return words;
}
