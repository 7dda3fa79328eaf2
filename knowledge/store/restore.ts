import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { KnowledgeError } from '../errors.js';
import { copyStore, timeStamp } from './backup.js';
import { openDatabase, STORE_FILE, type Database } from './database.js';
import { readStoreState, type Migration } from './migration.js';
import { storeFault } from './store-faults.js';

export interface RestoreOptions {
  readonly dataDir: string;
  /** Of every room, as for `openDatabase`. */
  readonly migrations: readonly Migration[];
  /** A backup of this or an older program. */
  readonly from: string;
  readonly clock?: () => Date;
}

/**
 * Puts the backup `from` in the place of the store in one step, also while other processes use the store: they go on
 * with the restored content, and the plans' generation grows. What was there before is in `<dataDir>/backups/` afterwards.
 * A store that cannot be opened is moved there instead; processes that still hold it must be started again.
 * @throws KnowledgeError `store-unreadable` or `store-newer-than-program` for what is no usable backup, and then nothing
 * has changed; `backup-failed`, `store-full`, `store-busy`.
 */
export async function restoreDatabase({
  dataDir,
  migrations,
  from,
  clock = () => new Date(),
}: RestoreOptions): Promise<void> {
  refuseUnusable(from);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const staging = await mkdtemp(join(dataDir, 'restoring-'));
  const stamp = timeStamp(clock());
  try {
    await copyStore(from, join(staging, STORE_FILE));
    const staged = await openDatabase({ dataDir: staging, migrations });
    const live = await openIfUsable(dataDir, migrations);
    try {
      await staged.transact(() =>
        setGeneration(staged, Math.max(generationOf(staged), live === null ? 0 : generationOf(live)) + 1),
      );
      if (live !== null) {
        await live.backup(join(dataDir, 'backups', `before-restore-${stamp}.sqlite`));
        await overwrite(staged, join(dataDir, STORE_FILE));
      }
    } finally {
      await live?.close();
      await staged.close();
    }
    if (live === null) await replaceDamaged(staging, dataDir, stamp);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

function refuseUnusable(from: string): void {
  try {
    const raw = new BetterSqlite3(from, { readonly: true, fileMustExist: true });
    try {
      if (readStoreState(raw, from).isEmpty)
        throw new KnowledgeError('store-unreadable', `Cannot restore "${from}": it is empty`);
      const verdict = raw.pragma('quick_check', { simple: true });
      if (verdict !== 'ok') throw new KnowledgeError('store-unreadable', `Cannot restore "${from}": it is damaged`);
    } finally {
      raw.close();
    }
  } catch (error) {
    const fault = storeFault(error, 'restore', from);
    if (fault instanceof KnowledgeError) throw fault;
    throw new KnowledgeError('store-unreadable', `Cannot restore "${from}": ${String(error)}`, { cause: error });
  }
}

async function openIfUsable(dataDir: string, migrations: readonly Migration[]): Promise<Database | null> {
  try {
    return await openDatabase({ dataDir, migrations });
  } catch (error) {
    if (error instanceof KnowledgeError && error.code === 'store-unreadable') return null;
    throw error;
  }
}

/** SQLite writes the copy as one transaction of the live store, under its locks. */
async function overwrite(staged: Database, liveFile: string): Promise<void> {
  try {
    await staged.raw.backup(liveFile);
  } catch (error) {
    throw storeFault(error, 'restore', liveFile);
  }
}

async function replaceDamaged(staging: string, dataDir: string, stamp: string): Promise<void> {
  const aside = join(dataDir, 'backups', `damaged-${stamp}.sqlite`);
  await mkdir(join(dataDir, 'backups'), { recursive: true, mode: 0o700 });
  for (const suffix of ['-wal', '-shm', '']) {
    await rename(join(dataDir, `${STORE_FILE}${suffix}`), `${aside}${suffix}`).catch(() => undefined);
  }
  await rename(join(staging, STORE_FILE), join(dataDir, STORE_FILE));
}

function generationOf(database: Database): number {
  const row = database.raw.prepare<[], { value: number }>("SELECT value FROM state WHERE name = 'generation'").get();
  return row?.value ?? 0;
}

function setGeneration(database: Database, value: number): void {
  database.raw.prepare("UPDATE state SET value = ? WHERE name = 'generation'").run(value);
}
