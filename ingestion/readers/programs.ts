import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IngestionError } from '../errors.js';

/** Programs of the system that some formats need, with the Debian package that brings each. */
const PACKAGES = {
  pdftoppm: 'poppler-utils',
  tesseract: 'tesseract-ocr tesseract-ocr-vie',
  soffice: 'libreoffice-writer',
} as const;
export type Program = keyof typeof PACKAGES;

const MAX_OUTPUT = 64 * 1024 * 1024;

export interface RunOptions {
  readonly fileName: string;
  readonly folder: string;
  readonly timeoutMs: number;
}

/**
 * What a program writes to its standard output. It runs in `folder`, on one thread, and is ended at the limit.
 * @throws IngestionError `missing-program` where it is not installed, `reading-failed` where it fails
 */
export function runProgram(program: Program, args: readonly string[], options: RunOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      program,
      [...args],
      {
        cwd: options.folder,
        timeout: options.timeoutMs,
        killSignal: 'SIGKILL',
        maxBuffer: MAX_OUTPUT,
        env: { PATH: SEARCH_PATH, HOME: options.folder, OMP_THREAD_LIMIT: '1', LC_ALL: 'C.UTF-8' },
      },
      (cause, output) => {
        if (cause === null) resolve(output);
        else if (cause.code === 'ENOENT')
          reject(
            new IngestionError(
              'missing-program',
              `Cannot read "${options.fileName}": the program "${program}" is missing; expected the package ${PACKAGES[program]}`,
            ),
          );
        else
          reject(
            new IngestionError('reading-failed', `Cannot read "${options.fileName}": "${program}" failed`, { cause }),
          );
      },
    );
  });
}

const SEARCH_PATH = '/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin';

/** Runs the work with a private folder, which is removed whatever happens. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'ke-hoach-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
