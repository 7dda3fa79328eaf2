import { IngestionError } from '../errors.js';
import type { DocumentReader } from '../ports.js';
import { composeDocument } from './compose-document.js';
import { flowPages } from './page-flow.js';
import { readPdfPages } from './pdf-pages.js';

/** PDF files with a text layer. */
export const pdfReader = {
  format: 'pdf',
  extensions: ['pdf'],
  recognises: (bytes) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'),
  async read(bytes, fileName) {
    const pages = await readPdfPages(bytes, fileName);
    if (pages.every((page) => page.pieces.length === 0))
      throw new IngestionError('empty-document', `Cannot read "${fileName}": its pages hold pictures and no text`);
    return composeDocument(flowPages(pages), fileName);
  },
} as const satisfies DocumentReader;
