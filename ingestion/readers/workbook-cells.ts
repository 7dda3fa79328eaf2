import type { Cell, CellValue } from 'exceljs';

const MAX_DECIMALS = 4;

/** What a person sees in a cell: dates as dd/mm/yyyy, shares as per cent, decimals with a comma. */
export function cellWords(cell: Cell): string {
  return wordsOf(cell.value, cell.numFmt);
}

function wordsOf(value: CellValue, format: string | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberWords(value, format ?? '');
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (value instanceof Date) return dateWords(value, format ?? '');
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('hyperlink' in value) return wordsOf(value.text, format);
  if ('result' in value) return wordsOf(value.result, format);
  return '';
}

function numberWords(value: number, format: string): string {
  const plain = format.replace(/"[^"]*"|\\./gu, '');
  if (plain.includes('%')) return `${decimals(value * 100)}%`;
  return decimals(value);
}

function decimals(value: number): string {
  return String(Number(value.toFixed(MAX_DECIMALS))).replace('.', ',');
}

/** Spreadsheets hold days without a zone, which the reader gives as UTC. */
function dateWords(value: Date, format: string): string {
  if (Number.isNaN(value.getTime())) return '';
  const month = String(value.getUTCMonth() + 1).padStart(2, '0');
  const year = value.getUTCFullYear();
  return /d/iu.test(format.replace(/"[^"]*"|\[[^[\]]*\]|\\./gu, '')) || format === ''
    ? `${String(value.getUTCDate()).padStart(2, '0')}/${month}/${year}`
    : `${month}/${year}`;
}
