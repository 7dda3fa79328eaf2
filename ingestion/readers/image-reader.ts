import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentReader, ReadingProgress } from '../ports.js';
import { composeDocument } from './compose-document.js';
import { flowPages } from './page-flow.js';
import { runProgram, withFolder } from './programs.js';
import { recognisePages, SCANNED_TOLERANCE } from './scanned-pages.js';

const WRAP_TIMEOUT_MS = 60_000;
/** First bytes of PNG, JPEG, and TIFF in either byte order. */
const SIGNATURES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

/** Pictures of pages; recognition first wraps them into a PDF, which then is read as any scan. */
export const imageReader = {
  format: 'image',
  extensions: ['png', 'jpg', 'jpeg', 'tif', 'tiff'],
  recognises: (bytes) => SIGNATURES.some((signature) => signature.every((byte, at) => bytes[at] === byte)),
  async read(bytes, fileName, progress?: ReadingProgress) {
    const pdf = await withFolder(async (folder) => {
      await writeFile(join(folder, 'in'), bytes);
      const options = { fileName, folder, timeoutMs: WRAP_TIMEOUT_MS };
      await runProgram('tesseract', ['in', 'out', '-l', 'vie', '--psm', '6', 'pdf'], options);
      return readFile(join(folder, 'out.pdf'));
    });
    const { readPdfPages } = await import('./pdf-pages.js');
    const pages = (await readPdfPages(pdf, fileName)).map((page) => page.page);
    const read = await recognisePages(pdf, pages, fileName, progress);
    return composeDocument(flowPages(read, SCANNED_TOLERANCE), fileName);
  },
} as const satisfies DocumentReader;
