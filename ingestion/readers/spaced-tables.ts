import { columnOf } from '../records/columns.js';
import { EMPTY_TEXT, joinTexts, sliceText, type TrackedText } from '../text/tracked-text.js';
import { bandsOf, type PieceBand } from './aligned-bands.js';
import { headerAt } from './aligned-header.js';
import { cellsOfRow, tableFrom } from './aligned-tables.js';
import type { TextPiece } from './page-pieces.js';
import type { SourceLine } from './source-lines.js';

/** The room of a letter, of which a plain text is made, in the measures of a page. */
const LETTER = { width: 6, height: 10, line: 12 } as const;
/** Words so far apart stand in different columns. */
const WORDS = /\S+(?:\s\S+)*/gu;
const ROW_NUMBER = /^(?:\d{1,3}|[IVX]{1,5})[.)]?(?=\s)/u;
const OPENS_NUMBERS = /^(?:tt|stt|số tt)(?!\p{L})/iu;
const LEAST_GAPS = 2;
/** Blank lines are a page's end at most, whatever its number takes. */
const MOST_BLANKS = 3;

/**
 * Tables whose columns a plain text sets apart by spaces: a header of known headings, and below it the white space that
 * runs down between them, as on a page without ruling lines.
 */
export function readSpacedTables(lines: readonly SourceLine[]): readonly SourceLine[] {
  const read: SourceLine[] = [];
  for (let at = 0; at < lines.length;) {
    const table = isHeaderLine(lines, at) ? tableAt(lines, at) : null;
    const line = lines[at];
    if (line === undefined) break;
    if (table === null) read.push(line);
    else for (const row of table.rows) read.push(row);
    at = table?.end ?? at + 1;
  }
  return read;
}

/** Whether this line or one of the next holds several headings side by side. */
function isHeaderLine(lines: readonly SourceLine[], at: number): boolean {
  const first = lines[at];
  if (first === undefined || first.cells !== null || !/\S\s{2,}\S/u.test(first.text.text)) return false;
  return lines.slice(at, at + 3).some((line) => {
    const parts = line.cells === null ? line.text.text.split(/\s{2,}/u) : [];
    return parts.length > LEAST_GAPS && parts.filter((part) => columnOf(part) !== null).length >= LEAST_GAPS;
  });
}

function tableAt(lines: readonly SourceLine[], from: number): { rows: SourceLine[]; end: number } | null {
  const own = new Map<TextPiece, { readonly words: TrackedText; readonly line: number }>();
  const isNumbered = OPENS_NUMBERS.test(lines[from]?.text.text ?? '');
  let base = 0;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.cells !== null) break;
    base += LETTER.line * (at === from ? 1 : 1 + Math.min(line.blanksBefore, MOST_BLANKS));
    for (const words of partsOf(line.text, isNumbered)) {
      const left = (line.indent + words.start) * LETTER.width;
      const piece: TextPiece = {
        text: words.part.text,
        left,
        right: left + words.part.text.length * LETTER.width,
        base,
        size: LETTER.height,
        bold: line.bold,
      };
      own.set(piece, { words: words.part, line: at });
    }
  }
  const bands = bandsOf([...own.keys()]);
  const header = headerAt(bands, 0);
  const found = header === null ? null : tableFrom(bands, 0, header, null);
  if (found === null) return null;
  const lastLine = Math.max(
    ...bands.slice(0, found.to).flatMap((band) => band.pieces.map((piece) => own.get(piece)?.line ?? 0)),
  );
  return { rows: found.rows.flatMap((row) => rowOf(row) ?? []), end: lastLine + 1 };

  function rowOf(row: readonly PieceBand[]): SourceLine | null {
    const first = lines[own.get(row[0]?.pieces[0] ?? NO_PIECE)?.line ?? from];
    if (first === undefined || found === null) return null;
    const cells = cellsOfRow(row, found).flatMap(({ pieces, columnSpan }) => [
      joinTexts(
        pieces
          .toSorted((a, b) => a.base - b.base || a.left - b.left)
          .map((piece) => own.get(piece)?.words ?? EMPTY_TEXT),
        ' ',
      ),
      ...Array.from({ length: columnSpan - 1 }, () => EMPTY_TEXT),
    ]);
    return { ...first, cells, blanksBefore: first === lines[from] ? first.blanksBefore : 0 };
  }
}

const NO_PIECE: TextPiece = { text: '', left: 0, right: 0, base: 0, size: 0, bold: false };

/** Words of a line that stand together; the number of a row stands alone, however near its title is. */
function partsOf(text: TrackedText, isNumbered: boolean): { readonly part: TrackedText; readonly start: number }[] {
  return [...text.text.matchAll(WORDS)].flatMap(({ 0: words, index }) => {
    const whole = { part: sliceText(text, index, index + words.length), start: index };
    const number = index === 0 && isNumbered ? ROW_NUMBER.exec(words)?.[0].length : undefined;
    if (number === undefined) return [whole];
    return [
      { part: sliceText(text, index, index + number), start: index },
      { part: sliceText(text, index + number + 1, index + words.length), start: index + number + 1 },
    ];
  });
}
