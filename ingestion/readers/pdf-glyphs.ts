import { OPS } from './pdf-library.js';
import { onBaseLines, type TextPiece } from './page-pieces.js';
import { isMatrix, multiply, place, type DrawingList, type Matrix } from './pdf-rules.js';

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

/** Where a page shows what it draws. */
export interface PageView {
  readonly view: Matrix;
  readonly width: number;
  readonly height: number;
}

/** Letters of one font that follow one another on one line. */
interface OpenPiece extends TextPiece {
  text: string;
  /** Where the last letter ends. */
  right: number;
  /** Where the space drawn behind it ends; `right` where there is none. */
  end: number;
  readonly font: string;
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
/** White space, in letter sizes, up to which drawn spaces join two words in one piece. */
const WORD_GAP = 0.6;
/** A letter or a space this much, in letter sizes, from where the last one ends does not follow it. */
const LETTER_GAP = 0.1;
const SAME_SHOW = 0.01;
const SAME_BASE = 0.2;

/**
 * Words of a page by its glyphs, each placed where it is drawn: also where an office program takes the letters that a
 * font lacks from a second one and draws them into the gaps. `isBold` tells fonts by their names.
 */
export function readGlyphs(
  list: DrawingList,
  { view, width: pageWidth, height: pageHeight }: PageView,
  isBold: (font: string) => boolean,
): TextPiece[] {
  const pieces: OpenPiece[] = [];
  const saved: TextState[] = [];
  let state: TextState = { ...START, matrix: view };
  let text: Matrix = UNIT;
  let [x, y, lineX, lineY] = [0, 0, 0, 0];
  let open: OpenPiece | null = null;
  let isSpaced = false;
  /** Stamps and form fields are drawn over the page and are none of its words. */
  let annotations = 0;
  const close = (): void => {
    if (open !== null) pieces.push(open);
    open = null;
    isSpaced = false;
  };
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
    const { font, scale } = state;
    const at = multiply(state.matrix, text);
    const height = Math.abs(state.size) * Math.hypot(at[2], at[3]);
    const width = Math.hypot(at[0], at[1]);
    const isLevel = Math.abs(at[1]) <= SAME_SHOW * width;
    const start = place(at, x, y + state.rise);
    const from = x;
    const isInside = start.y >= 0 && start.y <= pageHeight;
    // A line that goes up or down the page has no place for the letters of another show.
    if (open !== null && !(isLevel && follows(open, start.y, height, font))) close();
    for (const entry of shown) {
      if (typeof entry === 'number') {
        x -= (entry * state.size * scale) / EM;
        continue;
      }
      const glyph = glyphOf(entry);
      if (glyph === null) continue;
      const advance = (glyph.width * state.size) / EM;
      const left = start.x + (x - from) * width;
      const right = left + advance * scale * width;
      x += (advance + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * scale;
      // Nobody sees what is drawn beside the page.
      if (!isInside || left < 0 || left > pageWidth) continue;
      if (open !== null && !glyph.isMark) {
        const isFar = Math.abs(left - open.end) > LETTER_GAP * height;
        if (isFar || (!glyph.isBlank && left - open.right > WORD_GAP * height)) close();
      }
      if (glyph.isBlank) {
        if (open !== null) open.end = right;
        isSpaced = open !== null;
        continue;
      }
      open ??= { text: '', left, right, end: right, base: start.y, size: height, bold: isBold(font), font };
      open.text += isSpaced ? ` ${glyph.unicode}` : glyph.unicode;
      if (!glyph.isMark) {
        open.right = right + state.charSpacing * scale * width;
        open.end = open.right;
      }
      isSpaced = false;
    }
    if (!isLevel) close();
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
      case OPS.beginAnnotation:
        annotations += 1;
        break;
      case OPS.endAnnotation:
        annotations -= 1;
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
        if (annotations === 0) show(Array.isArray(args[0]) ? args[0] : []);
        break;
      default:
    }
  }
  close();
  return joined(pieces);
}

function follows(open: OpenPiece, base: number, size: number, font: string): boolean {
  return (
    open.font === font &&
    Math.abs(open.base - base) <= SAME_SHOW * size &&
    Math.abs(open.size - size) <= SAME_SHOW * size
  );
}

/** Pieces of one base line from left to right, joined where one goes on right behind another, whatever drew it. */
function joined(pieces: readonly OpenPiece[]): TextPiece[] {
  return onBaseLines(pieces, (head) => SAME_BASE * head.size).flatMap((line) => {
    const whole: OpenPiece[] = [];
    for (const piece of line.toSorted((a, b) => a.left - b.left)) {
      const last = whole.at(-1);
      if (
        last === undefined ||
        Math.abs(piece.left - last.end) > LETTER_GAP * piece.size ||
        piece.left - last.right > WORD_GAP * piece.size
      ) {
        whole.push({ ...piece, text: piece.text.replace(LIGATURE, spelt) });
        continue;
      }
      last.text += last.end > last.right ? ` ${piece.text}` : piece.text;
      last.right = piece.right;
      last.end = piece.end;
    }
    return whole.map(({ text, left, right, base, size, bold }) => ({ text, left, right, base, size, bold }));
  });
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  /** The space that word spacing widens. */
  readonly isSpace: boolean;
  readonly isBlank: boolean;
  /** Stands over or under the letter before it. */
  readonly isMark: boolean;
}

function glyphOf(entry: unknown): Glyph | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const known = glyphs.get(entry);
  if (known !== undefined) return known;
  const glyph = readGlyph(entry);
  glyphs.set(entry, glyph);
  return glyph;
}

/** The library gives a letter of a font as the same object wherever it stands. */
const glyphs = new WeakMap<object, Glyph | null>();

function readGlyph(entry: object): Glyph | null {
  if (!('unicode' in entry) || !('width' in entry)) return null;
  const { unicode, width } = entry;
  if (typeof unicode !== 'string' || typeof width !== 'number') return null;
  return {
    unicode,
    width,
    isSpace: 'isSpace' in entry && entry.isSpace === true,
    isBlank: unicode.trim() === '',
    isMark: /^\p{Mn}/u.test(unicode),
  };
}

/** Letters that fonts draw as one. */
const LIGATURE = /[\ufb00-\ufb06]/gu;
const spelt = (letters: string): string => letters.normalize('NFKC');
