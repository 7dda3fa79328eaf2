/** Reads a share of a long PDF file and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { IngestionError } from '../errors.js';
import type { PagesAnswer, PagesRequest } from './long-pdf.js';
import { readPdfPages } from './pdf-pages.js';

async function answer({ bytes, fileName, from, to }: PagesRequest): Promise<PagesAnswer> {
  try {
    return { kind: 'pages', pages: await readPdfPages(bytes, fileName, () => ({ from, to })) };
  } catch (error) {
    if (error instanceof IngestionError) return { kind: 'refusal', code: error.code, message: error.message };
    throw error;
  }
}

/** The thread is started with nothing else. */
function isRequest(data: unknown): data is PagesRequest {
  return typeof data === 'object' && data !== null && 'bytes' in data && 'from' in data;
}

if (isRequest(workerData)) parentPort?.postMessage(await answer(workerData));
