/** Reads a share of a long PDF file and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { IngestionError } from '../errors.js';
import type { PagesMessage, PagesRequest } from './long-pdf.js';
import { isPicture, readPdfPages, type PdfPage } from './pdf-pages.js';

function send(message: PagesMessage): void {
  parentPort?.postMessage(message);
}

async function answer({ bytes, fileName, from, to }: PagesRequest): Promise<PagesMessage> {
  const tell = (page: PdfPage): void => {
    if (!isPicture(page)) send({ kind: 'page-read' });
  };
  try {
    return { kind: 'pages', pages: await readPdfPages(bytes, fileName, () => ({ from, to }), tell) };
  } catch (error) {
    if (error instanceof IngestionError) return { kind: 'refusal', code: error.code, message: error.message };
    throw error;
  }
}

/** The thread is started with nothing else. */
function isRequest(data: unknown): data is PagesRequest {
  return typeof data === 'object' && data !== null && 'bytes' in data && 'from' in data;
}

if (isRequest(workerData)) send(await answer(workerData));
