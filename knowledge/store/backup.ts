import { chmod, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { KnowledgeError } from '../errors.js';

/** Backups made before a migration that stay; a service that restarts in a loop must not fill the disk with them. */
const KEPT_BEFORE_MIGRATION = 5;

/**
 * Copies the store in `source` to `target` as it stands at this moment, while others read and write. The target appears
 * whole or not at all, replaces an older file, and is for its owner only (mode 0600).
 * @throws KnowledgeError `backup-failed`; the source is never touched.
 */
export async function copyStore(source: string, target: string): Promise<void> {
  const file = resolve(target);
  if ([source, `${source}-wal`, `${source}-shm`].map((path) => resolve(path)).includes(file)) {
    throw new KnowledgeError('backup-failed', `Cannot back up to "${target}": that is the store itself`);
  }
  const partial = `${file}.${process.pid}-${Date.now()}.partial`;
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await (await open(partial, 'wx', 0o600)).close();
    await copySnapshot(source, partial);
    makeSelfContained(partial);
    await chmod(partial, 0o600);
    await flush(partial);
    // A write-ahead log left beside an older file would be replayed into the new one.
    await Promise.all(['-wal', '-shm', '-journal'].map((suffix) => rm(`${file}${suffix}`, { force: true })));
    await rename(partial, file);
    await flush(dirname(file));
  } catch (cause) {
    await rm(partial, { force: true }).catch(() => undefined);
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new KnowledgeError('backup-failed', `Cannot back up "${source}" to "${target}": ${said}`, { cause });
  }
}

/** Holding a read transaction, the copy sees one snapshot and never starts over because somebody wrote. */
async function copySnapshot(source: string, partial: string): Promise<void> {
  const reader = new BetterSqlite3(source, { readonly: true, fileMustExist: true, timeout: 5000 });
  try {
    reader.exec('BEGIN');
    reader.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get();
    await reader.backup(partial);
  } finally {
    reader.close();
  }
}

/** Without the mark of a write-ahead log, the copy can be read where nothing may be written beside it. */
function makeSelfContained(partial: string): void {
  const copy = new BetterSqlite3(partial, { fileMustExist: true });
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Backs up into `<dataDir>/backups/before-migration-<number>-<time>.sqlite` and drops the oldest of that number. */
export async function backupBeforeMigration(source: string, number: number, at: Date): Promise<void> {
  const folder = join(dirname(source), 'backups');
  const prefix = `before-migration-${number}-`;
  await copyStore(source, join(folder, `${prefix}${timeStamp(at)}.sqlite`));
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix) && name.endsWith('.sqlite')).sort();
  await Promise.all(names.slice(0, -KEPT_BEFORE_MIGRATION).map((name) => rm(join(folder, name), { force: true })));
}

/** UTC for a file name: `20261121T080000000Z`. */
export function timeStamp(at: Date): string {
  return at.toISOString().replace(/[-:.]/g, '');
}
