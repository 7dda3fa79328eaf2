import { IngestionError } from '../errors.js';
import type { DocumentReader } from '../ports.js';
import { composeDocument } from './compose-document.js';
import { readDocxBody } from './docx-body.js';
import { readNumbering } from './docx-numbering.js';
import { readStyles } from './docx-styles.js';
import { isZip, namesPart, unpackParts } from './zip-parts.js';

const BODY = 'word/document.xml';
const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';

/** Word documents since 2007 (Office Open XML, ISO/IEC 29500). Headers and footers stand in parts of their own and are left out. */
export const docxReader = {
  format: 'word',
  extensions: ['docx', 'docm'],
  recognises: (bytes) => isZip(bytes) && namesPart(bytes, BODY),
  read(bytes, fileName) {
    const wanted = [BODY, STYLES, NUMBERING];
    const parts = unpackParts(bytes, fileName, (name) => wanted.includes(name));
    const body = parts.get(BODY);
    if (body === undefined)
      throw new IngestionError('damaged-file', `Cannot read "${fileName}": it has no part "${BODY}"`);
    const styles = readStyles(parts.get(STYLES), fileName);
    const numbers = readNumbering(parts.get(NUMBERING), fileName);
    return composeDocument(readDocxBody(body, fileName, { styles, numbers }), fileName);
  },
} as const satisfies DocumentReader;
