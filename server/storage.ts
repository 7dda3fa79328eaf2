import { stat, statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createOriginals } from '../ingestion/index.js';
import { STORE_FILE } from '../knowledge/index.js';
import { readLastBackup, type LastBackup } from './backup/last-backup.js';

/** What `DATA_DIR` takes and what is left for it. Bytes. */
export interface Storage {
  /** Of the file system, for this user; null where the system does not say. */
  readonly free: number | null;
  readonly total: number | null;
  readonly store: number;
  /** Written and not yet part of the store's file. */
  readonly log: number;
  readonly originals: number;
  readonly lastBackup: LastBackup | null;
}

export async function measureStorage(dataDir: string): Promise<Storage> {
  const folder = resolve(dataDir);
  const file = join(folder, STORE_FILE);
  const [space, store, log, originals, lastBackup] = await Promise.all([
    statfs(folder).catch(() => null),
    sizeOf(file),
    sizeOf(`${file}-wal`),
    createOriginals(join(folder, 'originals'))
      .list()
      // A file that goes between its name and its size.
      .catch(() => []),
    readLastBackup(folder),
  ]);
  return {
    free: space === null ? null : space.bavail * space.bsize,
    total: space === null ? null : space.blocks * space.bsize,
    store,
    log,
    originals: originals.reduce((sum, { bytes }) => sum + bytes, 0),
    lastBackup,
  };
}

function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
