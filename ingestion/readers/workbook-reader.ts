import type { DocumentReader } from '../ports.js';
import { composeDocument } from './compose-document.js';
import { readContents } from './workbook-contents.js';
import { readSheetRows } from './workbook-rows.js';
import { sheetBlocks } from './workbook-sheets.js';
import { readSharedStrings } from './workbook-strings.js';
import { readCellStyles } from './workbook-styles.js';
import { isZip, namesPart, unpackParts } from './zip-parts.js';

/** Excel workbooks since 2007 (Office Open XML). Sheets in order; hidden ones are left out. */
export const workbookReader = {
  format: 'excel',
  extensions: ['xlsx', 'xlsm'],
  recognises: (bytes) => isZip(bytes) && namesPart(bytes, 'xl/workbook.xml'),
  read(bytes, fileName) {
    const { sheets, strings, styles, from1904 } = readContents(bytes, fileName);
    const wanted = new Set([...sheets, strings, styles]);
    const parts = unpackParts(bytes, fileName, (name) => wanted.has(name));
    const lookups = {
      strings: readSharedStrings(strings === null ? undefined : parts.get(strings), fileName),
      styles: readCellStyles(styles === null ? undefined : parts.get(styles), fileName),
      from1904,
    };
    const counted = { cells: 0 };
    const blocks = sheets.flatMap((name) => {
      const part = parts.get(name);
      return part === undefined ? [] : sheetBlocks(readSheetRows(part, fileName, lookups, counted), fileName);
    });
    return composeDocument(blocks, fileName);
  },
} as const satisfies DocumentReader;
