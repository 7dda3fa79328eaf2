/** The PDF library, loaded once and in one order. */
import { restoreNativeMethods } from './native-methods.js';
import { getDocument, OPS, PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { createPdfPort, type PdfPort } from './pdf-port.js';

restoreNativeMethods();

export { getDocument, OPS };
export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What the half of the library that reads files leaves for the other, under a name of its own. */
interface Parser {
  readonly WorkerMessageHandler: { initializeFromPort(port: PdfPort): void };
}

function isParser(value: unknown): value is Parser {
  return typeof value === 'object' && value !== null && 'WorkerMessageHandler' in value;
}

/** The half of the library that reads files, in this thread; without it the library starts its own. */
export function startParser(): PDFWorker | null {
  const parser: unknown = Reflect.get(globalThis, 'pdfjsWorker');
  if (!isParser(parser)) return null;
  const port = createPdfPort();
  parser.WorkerMessageHandler.initializeFromPort(port);
  return PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS });
}
