import { fold } from '../../knowledge/index.js';
import type { Block, ParagraphBlock, RowBlock } from '../ports.js';
import { sliceText, trimText, type TrackedText } from '../text/tracked-text.js';

const MAX_ROWS = 14;
const MAX_COLUMNS = 3;
const LETTERHEAD = /^(?:cong hoa xa hoi chu nghia|dang cong san viet nam|doan tncs ho chi minh|noi nhan\b|tm\s*\.)/u;

/** Tables that only place a letterhead, or recipients beside a signature, as paragraphs column by column. */
export function placeTables(blocks: readonly Block[]): Block[] {
  const placed: Block[] = [];
  for (let at = 0; at < blocks.length;) {
    const rows: RowBlock[] = [];
    for (let block = blocks[at]; block?.kind === 'row'; block = blocks[at]) {
      rows.push(block);
      at += 1;
    }
    if (rows.length > 0) placed.push(...(placesText(rows) ? byColumns(rows) : rows));
    else {
      const block = blocks[at];
      if (block !== undefined) placed.push(block);
      at += 1;
    }
  }
  return placed;
}

function placesText(rows: readonly RowBlock[]): boolean {
  return (
    rows.length <= MAX_ROWS &&
    rows.every(({ cells }) => cells.length <= MAX_COLUMNS) &&
    rows.some(({ cells }) => cells.some((cell) => LETTERHEAD.test(fold(cell.text))))
  );
}

function byColumns(rows: readonly RowBlock[]): ParagraphBlock[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) =>
    rows.flatMap((row): ParagraphBlock[] =>
      linesOf(row.cells[column], row.breaks).map((text) => ({
        kind: 'paragraph',
        text,
        marks: { bold: false, heading: null, numbering: null },
        page: row.page,
      })),
    ),
  ).flat();
}

function linesOf(cell: TrackedText | undefined, breaks: readonly number[]): TrackedText[] {
  if (cell === undefined) return [];
  const lines: TrackedText[] = [];
  let from = 0;
  for (let at = 0; at < cell.text.length; at += 1) {
    const [start = 0, next = start + 1] = [cell.offsets[at], cell.offsets[at + 1]];
    if (cell.text[at] !== ' ' || !breaks.some((offset) => start <= offset && offset < next)) continue;
    lines.push(trimText(sliceText(cell, from, at)));
    from = at + 1;
  }
  lines.push(trimText(sliceText(cell, from)));
  return lines.filter((line) => line.text !== '');
}
