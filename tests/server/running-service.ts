import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '..', '..');
/** Patience with a busy machine; what starts in time is for benchmarks to say. */
const START_WITHIN_MS = 240_000;

/** Whether `npm run build` was run: the started program is the built one. */
export const isBuilt = existsSync(join(ROOT, 'dist', 'server', 'main.js'));

export interface ProgramRun {
  readonly child: ChildProcess;
  /** Both streams so far. */
  readonly output: () => string;
  /** The exit code; null after a signal. */
  readonly ended: Promise<number | null>;
}

/** Starts `dist/server/<script>` with an environment of its own. */
export function runProgram(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  nodeOptions: readonly string[] = [],
): ProgramRun {
  const child = spawn(process.execPath, [...nodeOptions, join(ROOT, 'dist', 'server', script), ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], ...environment },
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return {
    child,
    output: () => text,
    ended: once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : null)),
  };
}

/** The same, to its end. @throws Error with the output when it ends with another code than 0. */
export async function runToEnd(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const run = runProgram(script, args, environment);
  const code = await run.ended;
  if (code !== 0) throw new Error(`${script} ended with code ${String(code)}:\n${run.output()}`);
  return run.output();
}

export interface RunningService extends ProgramRun {
  /** With a slash at its end. */
  readonly address: string;
  /** SIGTERM, then its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the service on a free port of this machine and waits until it says that it is ready. */
export async function startService(
  environment: Readonly<Record<string, string>>,
  nodeOptions: readonly string[] = [],
): Promise<RunningService> {
  const run = runProgram('main.js', [], { PORT: '0', ...environment }, nodeOptions);
  const over = new AbortController();
  void run.ended.then(() => over.abort());
  for (let waitedMs = 0; waitedMs < START_WITHIN_MS && !over.signal.aborted; waitedMs += 50) {
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(run.output())?.[0];
    if (address !== undefined) {
      const stop = (): Promise<number | null> => {
        run.child.kill('SIGTERM');
        return run.ended;
      };
      return { ...run, address, stop };
    }
    await sleep(50);
  }
  run.child.kill('SIGKILL');
  await run.ended;
  throw new Error(`The service did not start:\n${run.output()}`);
}
