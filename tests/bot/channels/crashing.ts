import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('crash-desk.ts', import.meta.url));

/** A desk in a process of its own, which its test may kill. */
export interface Served {
  readonly child: ChildProcess;
  readonly address: string;
  kill(): Promise<void>;
}

/** @param root Of the fake platform. @throws Error when the process ends before it listens. */
export async function serveDesk(
  dataDir: string,
  root: string,
  channel: 'telegram' | 'zalo-oa' = 'telegram',
): Promise<Served> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir, root, channel], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  for await (const chunk of child.stdout) {
    const port = /listening (\d+)/.exec(String(chunk))?.[1];
    if (port !== undefined) return { child, address: `http://127.0.0.1:${port}/`, kill };
  }
  throw new Error('The desk did not start');
}
