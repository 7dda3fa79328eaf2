/** Rows as a CSV file that spreadsheets of Vietnam open by a double click: UTF-8 with its mark, RFC 4180 quoting. */
import { formatDay } from '../../knowledge/index.js';
import { plainCell } from './plain-cell.js';
import type { WorkbookColumn } from './workbook.js';

export const CSV_TYPE = 'text/csv; charset=utf-8';

/** Without this mark spreadsheets read the bytes in another code page. */
const BYTE_ORDER_MARK = '\ufeff';

export function writeCsv<Row>(columns: readonly WorkbookColumn<Row>[], rows: readonly Row[]): Buffer {
  const lines = [
    columns.map(({ header }) => quoted(header)),
    ...rows.map((row) => columns.map((column) => quoted(wordsOf(column, row)))),
  ];
  return Buffer.from(`${BYTE_ORDER_MARK}${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`, 'utf8');
}

function wordsOf<Row>(column: WorkbookColumn<Row>, row: Row): string {
  if (column.kind === 'text') return column.read(row) ?? '';
  if (column.kind === 'number') return String(column.read(row) ?? '');
  const day = column.read(row);
  return day === null ? '' : formatDay(day);
}

/** Always quoted, so that no mark inside a text divides it; `plainCell` keeps it from being a formula. */
function quoted(text: string): string {
  return `"${plainCell(text).replaceAll('"', '""')}"`;
}
