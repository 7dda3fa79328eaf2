import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { IngestionError, type IngestionErrorCode } from '../errors.js';
import { readPdfPages, type PageRange, type PdfPage } from './pdf-pages.js';

/** A document of at least this many pages is shared among threads; a shorter one is read before a thread has started. */
const SHARED_PAGES = 80;
const MAX_THREADS = 3;

/** What a thread is asked for. */
export interface PagesRequest extends PageRange {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}
export type PagesAnswer =
  | { readonly kind: 'pages'; readonly pages: readonly PdfPage[] }
  | { readonly kind: 'refusal'; readonly code: IngestionErrorCode; readonly message: string };

/** Every page in order; this thread reads the first share of a long document while others read the rest. */
export async function readLongPdf(bytes: Uint8Array, fileName: string): Promise<PdfPage[]> {
  const threads = Math.min(MAX_THREADS, availableParallelism());
  const others: Promise<readonly PdfPage[]>[] = [];
  const running: Worker[] = [];
  try {
    const own = await readPdfPages(bytes, fileName, (count) => {
      if (threads < 2 || count < SHARED_PAGES) return { from: 1, to: count };
      const share = Math.ceil(count / threads);
      for (let from = share + 1; from <= count; from += share) {
        const worker = startThread({ bytes, fileName, from, to: Math.min(count, from + share - 1) });
        running.push(worker);
        const pages = answerOf(worker, fileName);
        // Its failure is met below; until then nobody waits for it.
        pages.catch(() => undefined);
        others.push(pages);
      }
      return { from: 1, to: share };
    });
    return [...own, ...(await Promise.all(others)).flat()];
  } finally {
    await Promise.all(running.map((worker) => worker.terminate()));
  }
}

function answerOf(worker: Worker, fileName: string): Promise<readonly PdfPage[]> {
  return new Promise((resolve, reject) => {
    worker.once('message', (answer: PagesAnswer) => {
      if (answer.kind === 'pages') resolve(answer.pages);
      else reject(new IngestionError(answer.code, answer.message));
    });
    const fail = (cause?: unknown): void => {
      reject(
        new IngestionError('reading-failed', `Cannot read "${fileName}": a thread for its pages ended`, { cause }),
      );
    };
    worker.once('error', fail);
    worker.once('exit', fail);
  });
}

/** The compiled worker, or its source through tsx where the room itself runs from source. */
function startThread(workerData: PagesRequest): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./pages-worker.js', import.meta.url), { workerData });
  const source = new URL('./pages-worker.ts', import.meta.url).href;
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(source)}); })`;
  return new Worker(start, { workerData, eval: true });
}
