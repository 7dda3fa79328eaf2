import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { link, mkdir, open, rename, rm, unlink, type FileHandle } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { ServerError } from '../errors.js';
import { END_OF_TAR, paddingBytes, tarHeader, type TarEntry } from './tar.js';

export interface ArchiveFile extends TarEntry {
  /** Exactly `bytes` bytes. */
  content(): AsyncIterable<Uint8Array>;
}

export interface ArchiveOptions {
  readonly at: Date;
  /** Whether an older file of this name may be replaced. */
  readonly overwrite: boolean;
}

/**
 * Writes a gzipped tar archive for its owner only (mode 0600), which appears whole or not at all.
 * @returns its SHA-256.
 * @throws ServerError `backup-exists`; what the file system throws.
 */
export async function writeArchive(
  target: string,
  files: Iterable<ArchiveFile>,
  { at, overwrite }: ArchiveOptions,
): Promise<string> {
  const file = resolve(target);
  const partial = `${file}.${process.pid}-${Date.now()}.partial`;
  await mkdir(dirname(file), { recursive: true });
  try {
    const digest = createHash('sha256');
    await pipeline(
      Readable.from(tarOf(files, at)),
      createGzip(),
      async function* (source: AsyncIterable<Uint8Array>) {
        for await (const chunk of source) {
          digest.update(chunk);
          yield chunk;
        }
      },
      createWriteStream(partial, { flags: 'wx', mode: 0o600, flush: true }),
    );
    await moveIntoPlace(partial, file, overwrite);
    await syncFolder(dirname(file));
    return digest.digest('hex');
  } finally {
    await rm(partial, { force: true });
  }
}

async function* tarOf(files: Iterable<ArchiveFile>, at: Date): AsyncGenerator<Uint8Array> {
  for (const file of files) {
    yield tarHeader(file, at);
    let bytes = 0;
    for await (const chunk of file.content()) {
      bytes += chunk.byteLength;
      yield chunk;
    }
    if (bytes !== file.bytes) throw new TypeError(`Cannot archive "${file.name}": its size changed meanwhile`);
    yield Buffer.alloc(paddingBytes(bytes));
  }
  yield END_OF_TAR;
}

/** A link fails where the name is taken, also when another process took it a moment ago. */
async function moveIntoPlace(partial: string, file: string, overwrite: boolean): Promise<void> {
  if (overwrite) return rename(partial, file);
  try {
    await link(partial, file);
    await unlink(partial);
  } catch (cause) {
    if (cause instanceof Error && Reflect.get(cause, 'code') === 'EEXIST') throw existing(file, cause);
    throw cause;
  }
}

export function existing(file: string, cause?: unknown): ServerError {
  const message = `Cannot back up to "${file}": the file exists. Choose another name, or add --overwrite.`;
  return new ServerError('backup-exists', message, { cause });
}

async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } finally {
    await handle?.close();
  }
}
