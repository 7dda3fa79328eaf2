import { Worker } from 'node:worker_threads';

/**
 * Starts a module of this program as a thread, compiled or not: beside a TypeScript file (a test, a development run) the
 * module is TypeScript too and needs its loader. `name` has no extension.
 */
export function startThread(name: string, besides: string, data: unknown): Worker {
  const isSource = besides.endsWith('.ts');
  const url = new URL(`./${name}${isSource ? '.ts' : '.js'}`, besides);
  return new Worker(url, { workerData: data, ...(isSource ? { execArgv: ['--import', 'tsx'] } : {}) });
}

/** Resolves when the thread ends well. Rejects with its error, or when it is stopped; `signal` stops it. */
export function threadEnd(thread: Worker, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => void thread.terminate();
    signal.addEventListener('abort', stop, { once: true });
    thread.once('error', reject);
    thread.once('exit', (code) => {
      signal.removeEventListener('abort', stop);
      if (code === 0) resolve();
      else reject(new Error(`The thread ended with code ${code}`));
    });
  });
}
