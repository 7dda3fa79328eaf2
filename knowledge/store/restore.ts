import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { KnowledgeError } from '../errors.js';
import { copyStore, timeStamp } from './backup.js';
import { openDatabase, STORE_FILE, type Database } from './database.js';
import type { Migration } from './migration.js';
import { takeOver, type RestorePart } from './restore-tables.js';
import { checkStoreCopy, isSound } from './store-copy.js';

/** Copies made before a restore that stay, and stores found damaged. */
const KEPT_BEFORE_RESTORE = 5;

export interface RestoreOptions {
  readonly dataDir: string;
  /** Of every room, as for `openDatabase`. */
  readonly migrations: readonly Migration[];
  /** A copy of the store of this or an older program. */
  readonly from: string;
  /** Of every room that does not want its tables replaced by the backup's. */
  readonly parts?: readonly RestorePart[];
  readonly clock?: () => Date;
}

/**
 * Puts the backup `from` in the place of the store in one transaction, also while other processes use the store: they go
 * on with the restored content, and the plans' generation grows. What was there before is in `<dataDir>/backups/` afterwards.
 * A store that is damaged or cannot be opened is moved there instead; processes that still hold it must be started again.
 * @returns whether a running service takes the content over by itself; `placed` where there was no store.
 * @throws KnowledgeError `store-unreadable` or `store-newer-than-program` for what is no usable backup, and then nothing
 * has changed; `backup-failed`, `store-full`, `store-busy`.
 */
export async function restoreDatabase(options: RestoreOptions): Promise<'taken-over' | 'replaced' | 'placed'> {
  const { dataDir, migrations, from, parts = [], clock = () => new Date() } = options;
  checkStoreCopy(from);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const staging = await mkdtemp(join(dataDir, 'restoring-'));
  const stamp = timeStamp(clock());
  try {
    await copyStore(from, join(staging, STORE_FILE));
    // Brings it up to date.
    await (await openDatabase({ dataDir: staging, migrations })).close();
    const hadStore = existsSync(join(dataDir, STORE_FILE));
    const live = await openIfUsable(dataDir, migrations);
    if (live === null) {
      await replace({ dataDir, staging, migrations, parts, stamp });
      return hadStore ? 'replaced' : 'placed';
    }
    try {
      await keepBefore(live, dataDir, stamp);
      await fill(live, staging, parts);
      return 'taken-over';
    } finally {
      await live.close();
    }
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Null where there is no store, or none that can be relied on. */
async function openIfUsable(dataDir: string, migrations: readonly Migration[]): Promise<Database | null> {
  const file = join(dataDir, STORE_FILE);
  if (!existsSync(file) || !isSound(file)) return null;
  try {
    return await openDatabase({ dataDir, migrations });
  } catch (error) {
    if (error instanceof KnowledgeError && error.code === 'store-unreadable') return null;
    throw error;
  }
}

async function fill(target: Database, staging: string, parts: readonly RestorePart[]): Promise<void> {
  target.raw.prepare('ATTACH ? AS restored').run(join(staging, STORE_FILE));
  target.raw.pragma('foreign_keys = OFF');
  // The search index keeps its content in tables that are otherwise written through it alone.
  target.raw.unsafeMode(true);
  try {
    await target.transact((raw) => takeOver(raw, parts));
  } finally {
    target.raw.unsafeMode(false);
    target.raw.pragma('foreign_keys = ON');
    target.raw.exec('DETACH restored');
  }
}

/** Builds the restored store beside its place, and moves it there whole. */
async function replace({
  dataDir,
  staging,
  migrations,
  parts,
  stamp,
}: Required<Pick<RestoreOptions, 'dataDir' | 'migrations' | 'parts'>> & { staging: string; stamp: string }) {
  const fresh = join(staging, 'fresh');
  const target = await openDatabase({ dataDir: fresh, migrations });
  try {
    await fill(target, staging, parts);
  } finally {
    await target.close();
  }
  const folder = join(dataDir, 'backups');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const suffix of ['-wal', '-shm', '']) {
    const damaged = join(folder, `damaged-${stamp}.sqlite${suffix}`);
    await rename(join(dataDir, `${STORE_FILE}${suffix}`), damaged).catch(() => undefined);
  }
  await rename(join(fresh, STORE_FILE), join(dataDir, STORE_FILE));
}

async function keepBefore(live: Database, dataDir: string, stamp: string): Promise<void> {
  const folder = join(dataDir, 'backups');
  const prefix = 'before-restore-';
  await live.backup(join(folder, `${prefix}${stamp}.sqlite`));
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix) && name.endsWith('.sqlite')).sort();
  await Promise.all(names.slice(0, -KEPT_BEFORE_RESTORE).map((name) => rm(join(folder, name), { force: true })));
}
