import { Worker } from 'node:worker_threads';

/**
 * Starts a module of this program as a thread, compiled or not: beside a TypeScript file (a test, a development run) the
 * module is TypeScript too, and the thread registers the loader for it first. `name` has no extension.
 */
export function startThread(name: string, besides: string, data: unknown): Worker {
  if (!besides.endsWith('.ts')) return new Worker(new URL(`./${name}.js`, besides), { workerData: data });
  const url = JSON.stringify(new URL(`./${name}.ts`, besides).href);
  const load = `import('tsx/esm/api').then(({ register }) => { register(); return import(${url}); });`;
  return new Worker(load, { eval: true, workerData: data });
}

/** Resolves when the thread ends well. Rejects with its error, or when it is stopped; `signal` stops it. */
export function threadEnd(thread: Worker, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => void thread.terminate();
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    thread.once('error', reject);
    thread.once('exit', (code) => {
      signal.removeEventListener('abort', stop);
      if (code === 0) resolve();
      else reject(new Error(`The thread ended with code ${code}`));
    });
  });
}
