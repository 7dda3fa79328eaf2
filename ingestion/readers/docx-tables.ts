import type { RawParagraph, RawRow, RawTable } from './raw-document.js';

/** A cell as Word writes it. */
export interface DocxCell {
  readonly paragraphs: RawParagraph[];
  columnSpan: number;
  /** `goes-on`: the cell above covers this place too. */
  merge: 'none' | 'begins' | 'goes-on';
}

export interface DocxRow {
  readonly cells: DocxCell[];
  /** Columns left free in front. */
  before: number;
}

/** Vertical merges, which Word marks cell by cell, turned into row spans. */
export function docxTable(rows: readonly DocxRow[]): RawTable {
  const spans = new Map<DocxCell, number>();
  let above = new Map<number, DocxCell>();
  const kept = rows.map((row) => {
    const begun = new Map<number, DocxCell>();
    const cells: DocxCell[] = [];
    let at = row.before;
    if (at > 0) cells.push({ paragraphs: [], columnSpan: at, merge: 'none' });
    for (const cell of row.cells) {
      const head = cell.merge === 'goes-on' ? above.get(at) : undefined;
      if (head !== undefined) {
        spans.set(head, (spans.get(head) ?? 1) + 1);
        begun.set(at, head);
      } else {
        cells.push(cell);
        if (cell.merge !== 'none') begun.set(at, cell);
      }
      at += cell.columnSpan;
    }
    above = begun;
    return cells;
  });
  return {
    kind: 'table',
    rows: kept.map((cells): RawRow => ({
      page: null,
      cells: cells.map((cell) => ({
        paragraphs: cell.paragraphs,
        columnSpan: cell.columnSpan,
        rowSpan: spans.get(cell) ?? 1,
      })),
    })),
  };
}
