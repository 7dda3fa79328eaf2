/** The one writer of .xlsx files. */
import Excel from 'exceljs';
import type { Day } from '../../knowledge/index.js';
import { plainCell } from './plain-cell.js';

/** A column: what it is headed, how wide it is in characters, and what a row puts there. Null leaves the cell empty. */
export type WorkbookColumn<Row> = { readonly header: string; readonly width: number } & (
  | { readonly kind: 'text'; readonly read: (row: Row) => string | null }
  | { readonly kind: 'number'; readonly read: (row: Row) => number | null }
  | { readonly kind: 'day'; readonly read: (row: Row) => Day | null }
);

export interface WorkbookContent<Row> {
  /** Name of the sheet with the rows. */
  readonly sheet: string;
  readonly columns: readonly WorkbookColumn<Row>[];
  readonly rows: readonly Row[];
  /** What the file is of, line by line, on a second sheet. */
  readonly about: {
    readonly sheet: string;
    readonly lines: readonly AboutLine[];
  };
}

export interface AboutLine {
  readonly label: string;
  readonly value: string | number | { readonly day: Day };
}

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const DAY_FORMAT = 'dd/mm/yyyy';
/** Cells of this format stay text when somebody edits them. */
const TEXT_FORMAT = '@';
const HEAD_FILL = 'FF0B6B53';
const HEAD_TEXT = 'FFFFFFFF';
const EDGE = 'FFD3DCD8';
const ABOUT_WIDTHS = [26, 90] as const;

/**
 * The rows under a styled, filtered and frozen header, and a second sheet that says what the file is of. Text never
 * becomes a formula (`plainCell`), and days are real dates.
 */
export async function writeWorkbook<Row>({ sheet, columns, rows, about }: WorkbookContent<Row>): Promise<Buffer> {
  const workbook = new Excel.Workbook();
  const table = workbook.addWorksheet(sheet, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  table.columns = columns.map(({ width, kind }) => ({ width, style: { numFmt: formatOf(kind), ...BODY } }));
  styleHeader(table.addRow(columns.map(({ header }) => header)));
  for (const row of rows) {
    const added = table.addRow(columns.map((column) => valueOf(column, row)));
    added.eachCell((cell) => (cell.border = { bottom: { style: 'hair', color: { argb: EDGE } } }));
  }
  table.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
  table.pageSetup.printTitlesRow = '1:1';

  const facts = workbook.addWorksheet(about.sheet);
  facts.columns = ABOUT_WIDTHS.map((width) => ({ width, style: { numFmt: TEXT_FORMAT, ...BODY } }));
  for (const { label, value } of about.lines) {
    const added = facts.addRow([plainCell(label), aboutValue(value)]);
    added.getCell(1).font = { bold: true };
    if (typeof value === 'object') added.getCell(2).numFmt = DAY_FORMAT;
    added.getCell(2).alignment = { ...BODY.alignment, horizontal: 'left' };
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const BODY = { alignment: { wrapText: true, vertical: 'top' as const } };

function formatOf(kind: WorkbookColumn<unknown>['kind']): string {
  if (kind === 'day') return DAY_FORMAT;
  return kind === 'text' ? TEXT_FORMAT : 'General';
}

function valueOf<Row>(column: WorkbookColumn<Row>, row: Row): string | number | Date | null {
  if (column.kind === 'number') return column.read(row);
  if (column.kind === 'text') {
    const text = column.read(row);
    return text === null || text === '' ? null : plainCell(text);
  }
  const day = column.read(row);
  return day === null ? null : dateOf(day);
}

function aboutValue(value: AboutLine['value']): string | number | Date {
  if (typeof value === 'object') return dateOf(value.day);
  return typeof value === 'number' ? value : plainCell(value);
}

/** Spreadsheets hold days without a zone; the writer takes them as UTC. */
function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function styleHeader(row: Excel.Row): void {
  row.height = 30;
  row.eachCell((cell) => {
    cell.numFmt = TEXT_FORMAT;
    cell.font = { bold: true, color: { argb: HEAD_TEXT } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEAD_FILL } };
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
  });
}
