import type { DocumentReader, ReadingProgress } from '../ports.js';
import { composeDocument } from './compose-document.js';
import { flowPages } from './page-flow.js';
import { recognisePages, SCANNED_TOLERANCE } from './scanned-pages.js';

/** PDF files, by a library that is loaded with the first of them: pages with a text layer by their words, pages that are pictures by recognition. */
export const pdfReader = {
  format: 'pdf',
  extensions: ['pdf'],
  recognises: (bytes) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'),
  async read(bytes, fileName, progress?: ReadingProgress) {
    const [{ readLongPdf }, { isPicture }] = await Promise.all([import('./long-pdf.js'), import('./pdf-pages.js')]);
    const pages = await readLongPdf(bytes, fileName, progress);
    const blank = pages.filter(isPicture).map((page) => page.page);
    const ofAll: ReadingProgress = (done) => progress?.(pages.length - blank.length + done, pages.length);
    const scanned = blank.length === 0 ? [] : await recognisePages(bytes, blank, fileName, ofAll);
    const read = new Map([...pages, ...scanned].map((page) => [page.page, page]));
    return composeDocument(flowPages([...read.values()], blank.length > 0 ? SCANNED_TOLERANCE : undefined), fileName);
  },
} as const satisfies DocumentReader;
