import { IngestionError } from '../errors.js';
import type { DocumentReader } from '../ports.js';
import { composeDocument } from './compose-document.js';
import { assertWithin } from './limits.js';
import { sheetBlocks } from './workbook-sheets.js';
import { walkXml } from './xml-walk.js';
import { isZip, namesPart, unpackParts } from './zip-parts.js';

/** Excel workbooks since 2007 (Office Open XML). Sheets in order; hidden ones are left out. */
export const workbookReader = {
  format: 'excel',
  extensions: ['xlsx', 'xlsm'],
  recognises: (bytes) => isZip(bytes) && namesPart(bytes, 'xl/workbook.xml'),
  async read(bytes, fileName) {
    checkParts(bytes, fileName);
    const { default: Excel } = await import('exceljs');
    const workbook = new Excel.Workbook();
    try {
      await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
    } catch (cause) {
      throw new IngestionError('damaged-file', `Cannot read "${fileName}": its sheets are broken`, { cause });
    }
    return composeDocument(
      workbook.worksheets.flatMap((sheet) => sheetBlocks(sheet, fileName)),
      fileName,
    );
  },
} as const satisfies DocumentReader;

/** Counts what the sheets hold before the library builds them in memory. */
function checkParts(bytes: Uint8Array, fileName: string): void {
  const parts = unpackParts(bytes, fileName, (name) => name.endsWith('.xml'));
  if (!parts.has('xl/workbook.xml'))
    throw new IngestionError('damaged-file', `Cannot read "${fileName}": it has no part "xl/workbook.xml"`);
  let cells = 0;
  for (const [name, part] of parts) {
    if (!name.startsWith('xl/')) continue;
    const isSheet = name.startsWith('xl/worksheets/');
    let inRow = 0;
    walkXml(part, fileName, {
      open(element) {
        if (!isSheet) return;
        if (element.name === 'row') inRow = 0;
        if (element.name === 'mergeCell') cells += areaOf(element.attributes['ref'] ?? '');
        if (element.name !== 'c' && element.name !== 'mergeCell') return;
        if (element.name === 'c') {
          inRow += 1;
          cells += 1;
        }
        assertWithin('columns', inRow, fileName);
        assertWithin('cells', cells, fileName);
      },
    });
  }
}

/** Cells of a range such as "A1:C3"; the library makes each of them. */
function areaOf(range: string): number {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(range);
  if (match === null) return 1;
  const column = (letters = ''): number =>
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return (column(match[3]) - column(match[1]) + 1) * (Number(match[4]) - Number(match[2]) + 1);
}
