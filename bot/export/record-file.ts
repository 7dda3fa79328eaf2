/** Records as a file of an administrator's choice: those of a list in an answer, and what people made of them. */
import type { Day } from '../../knowledge/index.js';
import { CSV_TYPE, writeCsv } from './csv.js';
import { numberedRows, recordColumns, writeRecordTable, type RecordList } from './record-list.js';
import { EXPORT } from './wording.js';
import { XLSX_TYPE, type WorkbookColumn } from './workbook.js';

export type RecordFileFormat = 'xlsx' | 'csv';

export const RECORD_FILE_TYPE = { xlsx: XLSX_TYPE, csv: CSV_TYPE } as const satisfies Record<RecordFileFormat, string>;

type Row = ReturnType<typeof numberedRows>[number];

const REVIEW: WorkbookColumn<Row> = {
  header: EXPORT.columns.review,
  width: 40,
  kind: 'text',
  read: ({ record }) => record.review.join('; '),
};

/** Every row, in the order given; `scope` says in words what was selected. */
export async function writeRecordFile(list: RecordList, format: RecordFileFormat, today: Day): Promise<Buffer> {
  const rows = numberedRows(list);
  const columns = [...recordColumns(rows), REVIEW];
  return format === 'csv' ? writeCsv(columns, rows) : writeRecordTable(list, columns, today);
}
