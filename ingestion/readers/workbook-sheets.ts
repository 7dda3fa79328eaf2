import { fold } from '../../knowledge/index.js';
import { columnOf } from '../records/columns.js';
import { assertWithin } from './limits.js';
import { rawParagraph, type RawBlock, type RawCell, type RawRow } from './raw-document.js';
import type { SheetRow } from './workbook-rows.js';

interface PlacedCell extends RawCell {
  rowSpan: number;
  columnSpan: number;
  /** Address of the first cell of the merged ones, or its own. */
  readonly master: string;
}

interface ReadRow {
  readonly cells: readonly PlacedCell[];
  /** Different words in the row. */
  readonly distinct: number;
  readonly number: number;
}

const CLOSES_TABLE = /^(?:phu luc|bieu|noi nhan|tm\b|nguoi lap|ghi chu)/u;

/** Title rows as paragraphs, and a table from each header row on until rows with words of their own end. */
export function sheetBlocks(sheet: readonly SheetRow[], fileName: string): RawBlock[] {
  const blocks: RawBlock[] = [];
  let rows: RawRow[] = [];
  let last = 0;
  const standing = new Map<string, PlacedCell>();
  /** A cell that covers several rows outside a table says its words once. */
  const said = new Set<string>();
  const close = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
    standing.clear();
  };
  /** A cell that began in a row above of the same table goes on; in another table it stands again. */
  const add = (cells: readonly PlacedCell[]): void => {
    const own = cells.filter((cell) => {
      const above = standing.get(cell.master);
      if (above === undefined) standing.set(cell.master, cell);
      else above.rowSpan += 1;
      return above === undefined;
    });
    rows.push({ cells: own, page: null });
  };
  for (const row of sheet) {
    if (row.hidden) continue;
    const read = readRow(row, fileName);
    if (read.distinct === 0) continue;
    const filled = read.cells.filter((cell) => cell.paragraphs.length > 0);
    const first = filled[0]?.paragraphs[0];
    const text = first?.text ?? '';
    if (rows.length > 0 && read.distinct === 1 && (read.number > last + 1 || CLOSES_TABLE.test(fold(text)))) close();
    last = read.number;
    if (rows.length === 0 && filled.every((cell) => said.has(cell.master))) continue;
    for (const { master } of filled) said.add(master);
    if (rows.length > 0 || looksLikeHeader(read) || read.distinct >= 3) add(read.cells);
    else if (read.distinct === 1 && first !== undefined) blocks.push(first);
    else blocks.push({ kind: 'table', rows: [{ cells: read.cells, page: null }] });
  }
  close();
  return joinLetterhead(blocks);
}

function readRow({ cells: written, number }: SheetRow, fileName: string): ReadRow {
  const cells: PlacedCell[] = [];
  const words = new Set<string>();
  const width = written.findLastIndex((cell) => cell?.filled === true) + 1;
  assertWithin('columns', width, fileName);
  for (let at = 0; at < width; at += 1) {
    const { text, bold, master } = written[at] ?? { text: '', bold: false, master: `${number}:${at}` };
    const before = cells.at(-1);
    if (before?.master === master) {
      before.columnSpan += 1;
      continue;
    }
    const isBlank = text.trim() === '';
    if (!isBlank) words.add(text);
    cells.push({ paragraphs: isBlank ? [] : [rawParagraph(text, { bold })], columnSpan: 1, rowSpan: 1, master });
  }
  return { cells, distinct: words.size, number };
}

function looksLikeHeader({ cells, distinct }: ReadRow): boolean {
  const headings = new Set(cells.flatMap((cell) => cell.paragraphs.map((paragraph) => paragraph.text)));
  return distinct >= 2 && [...headings].filter((heading) => columnOf(heading) !== null).length >= 2;
}

/** Rows of two words above the first header are the letterhead: left column, then right column. */
function joinLetterhead(blocks: readonly RawBlock[]): RawBlock[] {
  const joined: RawBlock[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const goesOn = block.kind === 'table' && block.rows.length === 1 && before?.kind === 'table';
    if (goesOn && before.rows.every((row) => distinctOf(row) <= 2))
      joined[joined.length - 1] = { kind: 'table', rows: [...before.rows, ...block.rows].map(halves) };
    else joined.push(block);
  }
  return joined.map((block) =>
    block.kind === 'table' && block.rows.every((row) => distinctOf(row) <= 2)
      ? { kind: 'table', rows: block.rows.map(halves) }
      : block,
  );
}

function distinctOf(row: RawRow): number {
  return new Set(row.cells.flatMap((cell) => cell.paragraphs.map((paragraph) => paragraph.text))).size;
}

/** A row of a letterhead as two cells, whatever columns they began in. */
function halves(row: RawRow): RawRow {
  const filled = row.cells.filter((cell) => cell.paragraphs.length > 0);
  const distinct = filled.filter((cell, at) => filled[at - 1]?.paragraphs[0]?.text !== cell.paragraphs[0]?.text);
  return distinct.length === 2 ? { cells: distinct, page: row.page } : row;
}
