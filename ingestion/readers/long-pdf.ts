import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { IngestionError, type IngestionErrorCode } from '../errors.js';
import type { ReadingProgress } from '../ports.js';
import { isPicture, readPdfPages, type PageRange, type PdfPage } from './pdf-pages.js';

/** A document of at least this many pages is shared among threads; a shorter one is read before a thread has started. */
const SHARED_PAGES = 80;
const MAX_THREADS = 3;

/** What a thread is asked for. */
export interface PagesRequest extends PageRange {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}
/** Each page with a text layer as it is read, and at last the answer. */
export type PagesMessage =
  | { readonly kind: 'page-read' }
  | { readonly kind: 'pages'; readonly pages: readonly PdfPage[] }
  | { readonly kind: 'refusal'; readonly code: IngestionErrorCode; readonly message: string };

/**
 * Every page in order; this thread reads the first share of a long document while others read the rest. Progress counts
 * the pages with a text layer; those that are pictures are still to be read.
 */
export async function readLongPdf(bytes: Uint8Array, fileName: string, progress?: ReadingProgress): Promise<PdfPage[]> {
  const threads = Math.min(MAX_THREADS, availableParallelism());
  const others: Promise<readonly PdfPage[]>[] = [];
  const running: Worker[] = [];
  let total = 0;
  let done = 0;
  const count = (): void => {
    done += 1;
    progress?.(done, total);
  };
  try {
    const share = (pageCount: number): PageRange => {
      total = pageCount;
      if (threads < 2 || total < SHARED_PAGES) return { from: 1, to: total };
      const size = Math.ceil(total / threads);
      for (let from = size + 1; from <= total; from += size) {
        const worker = startThread({ bytes, fileName, from, to: Math.min(total, from + size - 1) });
        running.push(worker);
        const pages = answerOf(worker, fileName, count);
        // Its failure is met below; until then nobody waits for it.
        pages.catch(() => undefined);
        others.push(pages);
      }
      return { from: 1, to: size };
    };
    const own = await readPdfPages(bytes, fileName, share, (page) => {
      if (!isPicture(page)) count();
    });
    return [...own, ...(await Promise.all(others)).flat()];
  } finally {
    await Promise.all(running.map((worker) => worker.terminate()));
  }
}

function answerOf(worker: Worker, fileName: string, onPage: () => void): Promise<readonly PdfPage[]> {
  return new Promise((resolve, reject) => {
    worker.on('message', (answer: PagesMessage) => {
      if (answer.kind === 'page-read') onPage();
      else if (answer.kind === 'pages') resolve(answer.pages);
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
