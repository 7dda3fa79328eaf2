import { confidenceOf, joinWrappedText, linesOf } from './page-lines.js';
import type { PagePieces, TextPiece } from './page-pieces.js';
import { cellText, rawParagraph, type RawCell, type RawRow, type RawTable } from './raw-document.js';
import { findRuledTables, type RuledCell, type RuledTable } from './ruled-tables.js';

/** A table with the room it takes on its page. */
export interface PlacedTable {
  readonly top: number;
  readonly bottom: number;
  readonly table: RawTable;
  readonly openTop: boolean;
  readonly openBottom: boolean;
  /** Its first row, the header aside, goes on the last row of the table before. */
  readonly goesOn: boolean;
}

/** Crossings of drawn lines are this exact. Points. */
const TOLERANCE = 2.5;

/** Ruled tables of a page with their words, and the pieces that stand outside of them. */
export function takeTables(
  page: PagePieces,
  tolerance = TOLERANCE,
): {
  readonly tables: readonly PlacedTable[];
  readonly rest: readonly TextPiece[];
} {
  const ruled = findRuledTables(page.rules, tolerance);
  if (ruled.length === 0) return { tables: [], rest: page.pieces };
  const inside = ruled.map(() => new Map<RuledCell, TextPiece[]>());
  const rest: TextPiece[] = [];
  for (const piece of page.pieces) {
    const x = (piece.left + piece.right) / 2;
    const y = piece.base - piece.size * 0.3;
    const at = ruled.findIndex((table) => x >= table.left && x <= table.right && y >= table.top && y <= table.bottom);
    const cell = ruled[at]?.cells.find((one) => x >= one.left && x <= one.right && y >= one.top && y <= one.bottom);
    const words = inside[at];
    if (cell === undefined || words === undefined) {
      rest.push(piece);
      continue;
    }
    const own = words.get(cell);
    if (own === undefined) words.set(cell, [piece]);
    else own.push(piece);
  }
  return {
    tables: ruled.map((table, at) => ({
      top: table.top,
      bottom: table.bottom,
      openTop: table.openTop,
      openBottom: table.openBottom,
      goesOn: false,
      table: tableOf(table, inside[at] ?? new Map<RuledCell, TextPiece[]>(), page.page),
    })),
    rest,
  };
}

function tableOf(ruled: RuledTable, words: ReadonlyMap<RuledCell, readonly TextPiece[]>, page: number): RawTable {
  const rows = Array.from({ length: ruled.rows }, (_, at): RawRow => {
    const cells = ruled.cells
      .filter((cell) => cell.row === at)
      .map((cell): RawCell => {
        const lines = linesOf(words.get(cell) ?? []);
        const text = joinWrappedText(lines.map((line) => line.text));
        const bold = lines.length > 0 && lines.every((line) => line.bold);
        return {
          paragraphs: text === '' ? [] : [rawParagraph(text, { bold, page, ...confidenceOf(lines) })],
          columnSpan: cell.columnSpan,
          rowSpan: cell.rowSpan,
        };
      });
    return { cells, page };
  });
  return { kind: 'table', rows };
}

/**
 * The first row of a page that only goes on the last row of the page before, cell by cell; a header that the page repeats
 * above it is left out. Null when the rows do not fit.
 */
export function joinCutRow(before: RawTable, after: RawTable): RawTable | null {
  const last = before.rows.at(-1);
  const header = before.rows[0];
  const repeated = header !== undefined && header !== last && rowWords(header) === rowWords(after.rows[0]);
  const [first, ...others] = repeated ? after.rows.slice(1) : after.rows;
  if (last === undefined || first === undefined || last.cells.length !== first.cells.length) return null;
  const cells = last.cells.map((cell, at): RawCell => {
    const paragraphs = [...cell.paragraphs, ...(first.cells[at]?.paragraphs ?? [])];
    const [head] = paragraphs;
    if (head === undefined || paragraphs.length === 1) return { ...cell, paragraphs };
    return { ...cell, paragraphs: [{ ...head, text: joinWrappedText(paragraphs.map((paragraph) => paragraph.text)) }] };
  });
  return { kind: 'table', rows: [...before.rows.slice(0, -1), { ...last, cells }, ...others] };
}

function rowWords(row: RawRow | undefined): string {
  return (row?.cells ?? []).map(cellText).join('|');
}
