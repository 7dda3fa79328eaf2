import { copyFile, mkdir, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  conversationRestore,
  findDataKey,
  forgetAfterRestore,
  loadDataKey,
  markOfDataKey,
  memberRestore,
} from '../../bot/index.js';
import { createOriginals } from '../../ingestion/index.js';
import { checkStoreCopy, KnowledgeError, openDatabase, restoreDatabase } from '../../knowledge/index.js';
import { ServerError } from '../errors.js';
import { ALL_MIGRATIONS } from '../store/migrations.js';
import { consoleRestore } from '../store/restore-console.js';
import { ORIGINAL_PREFIX, STORE_NAME, type Manifest } from './manifest.js';
import { unpack } from './unpack.js';

export interface RestoreOptions {
  readonly dataDir: string;
  /** A file of `npm run backup`, or a copy of the store from `<dataDir>/backups`. */
  readonly from: string;
  readonly configuredKey: string | null;
  /** Takes nothing that is sealed from the backup, and so needs no data key. */
  readonly withoutConversations: boolean;
  /** What is kept of people goes when it is older; see `RETENTION_DAYS`. Milliseconds. */
  readonly retentionMs: number;
  readonly now: () => Date;
}

export interface RestoreReport {
  readonly plans: number;
  /** Null for a copy of the store, which says nothing of it. */
  readonly madeAt: string | null;
  /** Original files that were not kept here yet. */
  readonly originalsAdded: number;
  /** Plans whose original is neither in the backup nor here. */
  readonly originalsMissing: number;
  /** `replaced`: the store here could not be relied on, a running service must start again; `placed`: there was none. */
  readonly store: 'taken-over' | 'replaced' | 'placed';
  /** `left-out`: nothing that is sealed was taken, because that was asked for or no data key is here. */
  readonly conversations: 'restored' | 'left-out';
}

/**
 * Puts a backup in the place of what is loaded, also while the service runs. Everything is checked before anything
 * changes; what was there before is in `<dataDir>/backups`.
 * @throws ServerError `backup-unreadable`, `backup-key-differs`; KnowledgeError as `restoreDatabase`.
 */
export async function restoreBackup(options: RestoreOptions): Promise<RestoreReport> {
  const { dataDir, from, withoutConversations, now } = options;
  const kind = await kindOf(from);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const staging = await mkdtemp(join(dataDir, 'restoring-backup-'));
  const originals = createOriginals(join(dataDir, 'originals'));
  const added: string[] = [];
  try {
    const store = join(staging, STORE_NAME);
    let manifest: Manifest | null = null;
    if (kind === 'archive') manifest = await unpack(from, staging);
    else await copyFile(from, store);
    const { migrations, plans, contentHashes } = checkStoreCopy(store);
    refuseNewer(migrations, from);
    const keyFits = !withoutConversations && checkKey(manifest, options);
    for (const { sha256 } of manifest?.originals ?? []) {
      const bytes = await readFile(join(staging, ORIGINAL_PREFIX, sha256));
      if (await originals.keep(sha256, bytes)) added.push(sha256);
    }
    const parts = [
      conversationRestore({ keyFits, now: () => now().getTime() }),
      memberRestore({ keyFits }),
      consoleRestore,
    ];
    const outcome = await restoreDatabase({ dataDir, migrations: ALL_MIGRATIONS, from: store, parts, clock: now });
    await forgetErased(options);
    const here = new Set((await originals.list()).map(({ hash }) => hash));
    return {
      plans,
      madeAt: manifest?.madeAt ?? null,
      originalsAdded: added.length,
      originalsMissing: contentHashes.filter((hash) => !here.has(hash)).length,
      store: outcome,
      conversations: keyFits ? 'restored' : 'left-out',
    };
  } catch (error) {
    for (const hash of added) await originals.remove(hash);
    throw error;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Whoever erased their data since the backup was made stays erased. */
async function forgetErased({ dataDir, configuredKey, retentionMs, now }: RestoreOptions): Promise<void> {
  const database = await openDatabase({ dataDir, migrations: ALL_MIGRATIONS });
  try {
    const dataKey = loadDataKey({ dataDir, configured: configuredKey });
    await forgetAfterRestore({ database, dataDir, dataKey, retentionMs, now: () => now().getTime() });
  } finally {
    await database.close();
  }
}

const GZIP = Buffer.from([0x1f, 0x8b]);
const SQLITE = Buffer.from('SQLite format 3\0', 'latin1');

async function kindOf(file: string): Promise<'archive' | 'store'> {
  const head = Buffer.alloc(SQLITE.length);
  try {
    const handle = await open(file, 'r');
    await handle.read(head, 0, head.length, 0).finally(() => handle.close());
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new ServerError('backup-unreadable', `Cannot restore "${file}": ${said}`, { cause });
  }
  if (head.subarray(0, 2).equals(GZIP)) return 'archive';
  if (head.equals(SQLITE)) return 'store';
  throw new ServerError('backup-unreadable', `Cannot restore "${file}": it is no backup of this program`);
}

function refuseNewer(migrations: readonly number[], file: string): void {
  const known = new Set<number>(ALL_MIGRATIONS.map(({ number }) => number));
  const unknown = migrations.filter((number) => !known.has(number));
  if (unknown.length > 0)
    throw new KnowledgeError(
      'store-newer-than-program',
      `Cannot restore "${file}": a newer program wrote it (migration ${unknown.join(', ')} is unknown); use that program`,
    );
}

/** @throws ServerError `backup-key-differs` where the conversations of the backup could not be read here. */
function checkKey(manifest: Manifest | null, { dataDir, configuredKey, from }: RestoreOptions): boolean {
  if (manifest === null || manifest.keyMark === null) return true;
  const key = findDataKey({ dataDir, configured: configuredKey });
  // On a machine without a key there is nobody whose conversations could be mixed up: the plans come back alone.
  if (key === null) return false;
  if (markOfDataKey(key) === manifest.keyMark) return true;
  throw new ServerError(
    'backup-key-differs',
    `Cannot restore "${from}": it was sealed under its own data key, and the data key here is another. Put the key that belongs to it into DATA_KEY or "${join(dataDir, 'keys', 'data.key')}", or add --without-conversations to restore the plans alone.`,
  );
}
