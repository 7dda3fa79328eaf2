import { fold } from '../../knowledge/index.js';
import { assertWithin } from './limits.js';
import { cellText, type RawCell, type RawParagraph, type RawTable } from './raw-document.js';

/** One row of a table with a cell for every column. */
export interface GridRow {
  readonly cells: readonly GridCell[];
  readonly page: number | null;
}

export interface GridCell {
  readonly text: string;
  readonly bold: boolean;
  /** The cell began in a row above. */
  readonly fromAbove: boolean;
  readonly source: RawCell | null;
}

const EMPTY: GridCell = { text: '', bold: false, fromAbove: false, source: null };
const NUMBER = /^\(?(?:\d{1,3}(?:\.\d{1,2})*|[IVXLC]{1,6}|[A-Za-zĐđ])\)?[.)]?$/u;
const LETTERHEAD = /\b(?:cong hoa xa hoi chu nghia|doc lap\s*-\s*tu do|noi nhan\s*:|tm\s*\.\s*(?:uy ban|ubnd))/u;

/** Merged cells repeated in every position they cover; a row that only goes on the one above keeps what is new in it. */
export function layOut(table: RawTable, fileName: string): GridRow[] {
  const grid: GridRow[] = [];
  let hanging: { readonly cell: GridCell; rows: number }[] = [];
  let cells = 0;
  for (const row of table.rows) {
    const laid: GridCell[] = [];
    const next: { readonly cell: GridCell; rows: number }[] = [];
    let at = 0;
    const fillFromAbove = (): void => {
      for (let above = hanging[at]; above !== undefined && above.rows > 0; above = hanging[at]) {
        laid[at] = above.cell;
        next[at] = { cell: above.cell, rows: above.rows - 1 };
        at += 1;
      }
    };
    for (const source of row.cells) {
      fillFromAbove();
      assertWithin('columns', at + source.columnSpan, fileName);
      const cell: GridCell = { text: cellText(source), bold: isBold(source), fromAbove: false, source };
      for (let i = 0; i < source.columnSpan; i += 1) {
        laid[at] = cell;
        next[at] = { cell: { ...cell, fromAbove: true }, rows: source.rowSpan - 1 };
        at += 1;
      }
    }
    fillFromAbove();
    for (; at < hanging.length; at += 1) {
      const above = hanging[at];
      laid[at] = above !== undefined && above.rows > 0 ? above.cell : EMPTY;
      next[at] = above !== undefined && above.rows > 0 ? { ...above, rows: above.rows - 1 } : { cell: EMPTY, rows: 0 };
    }
    cells += laid.length;
    assertWithin('cells', cells, fileName);
    hanging = next;
    grid.push({
      cells: goesOnAbove(laid) ? withoutLead(laid) : laid,
      page: row.page,
    });
  }
  return grid;
}

/** Without the cells that hang down in front of the first one of its own. */
function withoutLead(row: readonly GridCell[]): GridCell[] {
  const own = row.findIndex((cell) => !cell.fromAbove);
  return row.map((cell, at) => (at < own ? EMPTY : cell));
}

/** A row whose number hangs down from above is no row of its own: its number and title are said already. */
function goesOnAbove(row: readonly GridCell[]): boolean {
  const [first, second] = row;
  if (first?.fromAbove !== true || row.every((cell) => cell.fromAbove)) return false;
  return NUMBER.test(first.text) || second?.fromAbove === true;
}

function isBold({ paragraphs }: RawCell): boolean {
  const filled = paragraphs.filter((paragraph) => paragraph.text.trim() !== '');
  return filled.length > 0 && filled.every((paragraph) => paragraph.bold);
}

/**
 * The paragraphs of a table that only places text on the page, cell by cell: letterheads, signatures, frames with one
 * cell. Null for a table of facts.
 */
export function placedText(table: RawTable): readonly RawParagraph[] | null {
  const cells = table.rows.flatMap((row) => row.cells);
  const width = Math.max(0, ...table.rows.map((row) => row.cells.length));
  const isFrame = width <= 1 && table.rows.length <= 3;
  const isLetterhead =
    width <= 3 && table.rows.length <= 12 && cells.some((cell) => LETTERHEAD.test(fold(cellText(cell))));
  if (!isFrame && !isLetterhead) return null;
  const columns = Array.from({ length: width }, (_, at) =>
    table.rows.flatMap((row) => row.cells[at]?.paragraphs ?? []),
  );
  return columns.flat();
}
