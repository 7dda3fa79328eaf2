import { Worker } from 'node:worker_threads';
import type { PlanContent } from '../../knowledge/index.js';
import { IngestionError } from '../errors.js';
import type { ReadOptions } from '../read-plan.js';
import type { ReadAnswer, ReadingStage } from './messages.js';

const TIME_LIMIT_MS = 120_000;
const IDLE_MS = 5_000;
const HEAP_LIMIT_MB = 512;

/** Reads documents off the thread that answers people. */
export interface ReadingThread {
  /**
   * One document after another, in the order asked. Rejects with IngestionError: the reader's own refusal,
   * `reading-failed` when the thread dies or shows no progress for two minutes, `cancelled` when the signal fires.
   */
  read(
    bytes: Uint8Array,
    fileName: string,
    options: ReadOptions,
    signal?: AbortSignal,
    onStage?: (stage: ReadingStage) => void,
  ): Promise<PlanContent>;
  close(): Promise<void>;
}

/** A pool of one thread, which starts with the first document and ends five seconds after the last. */
export function createReadingThread({
  timeLimitMs = TIME_LIMIT_MS,
}: { readonly timeLimitMs?: number } = {}): ReadingThread {
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let lastId = 0;

  const stop = async (): Promise<void> => {
    const running = worker;
    worker = null;
    if (idle !== null) clearTimeout(idle);
    idle = null;
    await running?.terminate();
  };

  const readOne = (
    bytes: Uint8Array,
    fileName: string,
    options: ReadOptions,
    signal?: AbortSignal,
    onStage?: (stage: ReadingStage) => void,
  ): Promise<PlanContent> => {
    if (signal?.aborted === true) return Promise.reject(cancelled(fileName));
    if (idle !== null) clearTimeout(idle);
    const thread = worker ?? startWorker().on('error', outliveFault);
    worker = thread;
    lastId += 1;
    const id = lastId;
    return new Promise<PlanContent>((resolve, reject) => {
      const fail = (error: IngestionError): void => {
        settle();
        void stop();
        reject(error);
      };
      const giveUp = (): void =>
        fail(new IngestionError('reading-failed', `Cannot read "${fileName}": no progress for ${timeLimitMs} ms`));
      let timer = setTimeout(giveUp, timeLimitMs);
      const onAbort = (): void => {
        fail(cancelled(fileName));
      };
      const onError = (cause: unknown): void => {
        fail(new IngestionError('reading-failed', `Cannot read "${fileName}": the reading thread failed`, { cause }));
      };
      const onExit = (): void => {
        fail(new IngestionError('reading-failed', `Cannot read "${fileName}": the reading thread ended`));
      };
      const onMessage = (answer: ReadAnswer): void => {
        if (answer.id !== id) return;
        if (answer.kind === 'progress') {
          clearTimeout(timer);
          timer = setTimeout(giveUp, timeLimitMs);
          onStage?.(answer.at);
          return;
        }
        settle();
        idle = setTimeout(() => void stop(), IDLE_MS);
        idle.unref();
        if (answer.kind === 'content') resolve(answer.content);
        else reject(new IngestionError(answer.code, answer.message));
      };
      const settle = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
        thread.off('message', onMessage).off('error', onError).off('exit', onExit);
        thread.unref();
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      thread.ref();
      thread.on('message', onMessage).on('error', onError).on('exit', onExit);
      thread.postMessage({ id, bytes, fileName, options });
    });
  };

  return {
    read(bytes, fileName, options, signal, onStage) {
      const turn = queue.then(() => readOne(bytes, fileName, options, signal, onStage));
      queue = turn.catch(() => undefined);
      return turn;
    },
    async close() {
      await queue;
      await stop();
    },
  };
}

/** A thread that fails between two documents fails nobody: the next one starts another. */
function outliveFault(): void {
  // The fault itself is told to whoever waits for a document.
}

/** The compiled worker, or its source through tsx where the room itself runs from source. */
function startWorker(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: HEAP_LIMIT_MB };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./worker.js', import.meta.url), { resourceLimits });
  const source = new URL('./worker.ts', import.meta.url).href;
  // A worker does not take over the loader of its parent, so it registers the loader itself; tests run at the root.
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(source)}); })`;
  return new Worker(start, { resourceLimits, eval: true });
}

function cancelled(fileName: string): IngestionError {
  return new IngestionError('cancelled', `Reading "${fileName}" was cancelled`);
}
