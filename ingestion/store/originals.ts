import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { IngestionError } from '../errors.js';

/** Original files, kept by the SHA-256 of their bytes. A file is there whole or not at all. */
export interface Originals {
  /** True when it was not there yet. @throws IngestionError `original-not-kept` */
  keep(hash: string, bytes: Uint8Array): Promise<boolean>;
  /** Null when it is not there. @throws IngestionError `unreadable-file` */
  read(hash: string): Promise<Uint8Array | null>;
  remove(hash: string): Promise<void>;
  /** Hashes and sizes of all that are kept, in no order. */
  list(): Promise<readonly { readonly hash: string; readonly bytes: number }[]>;
}

/** @param folder `<dataDir>/originals` */
export function createOriginals(folder: string): Originals {
  const place = (hash: string): string => {
    if (!/^[0-9a-f]{64}$/.test(hash))
      throw new IngestionError('original-missing', `Cannot find original "${hash}": expected a SHA-256`);
    return join(folder, hash.slice(0, 2), hash);
  };
  return {
    async keep(hash, bytes) {
      const file = place(hash);
      const size = await stat(file).then(
        (found) => found.size,
        () => null,
      );
      if (size === bytes.byteLength) return false;
      const draft = `${file}.${randomUUID()}.part`;
      try {
        await mkdir(dirname(file), { recursive: true, mode: 0o700 });
        const handle = await open(draft, 'wx', 0o600);
        try {
          await handle.writeFile(bytes);
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(draft, file);
        return true;
      } catch (cause) {
        await rm(draft, { force: true }).catch(() => undefined);
        throw new IngestionError(
          'original-not-kept',
          `Cannot keep original ${hash}: writing to "${dirname(file)}" failed`,
          { cause },
        );
      }
    },
    async read(hash) {
      try {
        return await readFile(place(hash));
      } catch (cause) {
        if (hasCode(cause, 'ENOENT')) return null;
        throw cause instanceof IngestionError
          ? cause
          : new IngestionError('unreadable-file', `Cannot read original ${hash}`, { cause });
      }
    },
    async remove(hash) {
      await rm(place(hash), { force: true });
    },
    async list() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
      const kept = entries.filter((entry) => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name));
      return Promise.all(
        kept.map(async (entry) => ({ hash: entry.name, bytes: (await stat(join(entry.parentPath, entry.name))).size })),
      );
    },
  };
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
