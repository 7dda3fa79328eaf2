import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { findDataKey, markOfDataKey } from '../../bot/index.js';
import { createOriginals } from '../../ingestion/index.js';
import { checkStoreCopy, copyStore, KnowledgeError, STORE_FILE } from '../../knowledge/index.js';
import { ServerError } from '../errors.js';
import { noteBackup } from './last-backup.js';
import { createManifest, MANIFEST_NAME, ORIGINAL_PREFIX, STORE_NAME } from './manifest.js';
import { existing, writeArchive, type ArchiveFile } from './write-archive.js';

export interface BackupOptions {
  readonly dataDir: string;
  readonly target: string;
  readonly overwrite: boolean;
  /** `DATA_KEY`, of which only a mark goes into the backup. */
  readonly configuredKey: string | null;
  readonly at: Date;
}

export interface BackupReport {
  readonly plans: number;
  readonly originals: number;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes the store as it stands at this moment and every original file into one file, while the service runs. No key goes
 * into it: what people wrote stays sealed in it.
 * @throws ServerError `backup-exists`; KnowledgeError `backup-failed` or `store-unreadable`.
 */
export async function makeBackup({
  dataDir,
  target,
  overwrite,
  configuredKey,
  at,
}: BackupOptions): Promise<BackupReport> {
  const file = resolve(target);
  if (!overwrite && existsSync(file)) throw existing(file);
  const live = join(dataDir, STORE_FILE);
  if (!existsSync(live))
    throw new KnowledgeError('backup-failed', `Cannot back up "${dataDir}": there is no store; set DATA_DIR`);
  if (isInside(file, dataDir, ['keys', 'originals', STORE_FILE, `${STORE_FILE}-wal`, `${STORE_FILE}-shm`]))
    throw new KnowledgeError('backup-failed', `Cannot back up to "${file}": that place belongs to the service`);
  const staging = await mkdtemp(join(dataDir, 'backing-up-'));
  try {
    const copy = join(staging, STORE_NAME);
    await copyStore(live, copy);
    const { migrations, plans } = checkStoreCopy(copy);
    // A plan's original is kept before the plan, so the copy knows no plan whose original came later.
    const originals = createOriginals(join(dataDir, 'originals'));
    const kept = [...(await originals.list())].sort((a, b) => (a.hash < b.hash ? -1 : 1));
    const key = findDataKey({ dataDir, configured: configuredKey });
    const store = { sha256: await digestOf(copy), bytes: (await stat(copy)).size };
    const manifest = Buffer.from(
      `${JSON.stringify(
        createManifest({
          madeAt: at.toISOString(),
          keyMark: key === null ? null : markOfDataKey(key),
          migrations: [...migrations],
          plans,
          store,
          originals: kept.map(({ hash, bytes }) => ({ sha256: hash, bytes })),
        }),
        null,
        1,
      )}\n`,
    );
    const files: ArchiveFile[] = [
      {
        name: MANIFEST_NAME,
        bytes: manifest.length,
        content: async function* () {
          yield manifest;
        },
      },
      { name: STORE_NAME, bytes: store.bytes, content: () => createReadStream(copy) },
      ...kept.map(({ hash, bytes }) => ({
        name: `${ORIGINAL_PREFIX}${hash}`,
        bytes,
        content: async function* () {
          const content = await originals.read(hash);
          if (content === null || createHash('sha256').update(content).digest('hex') !== hash)
            throw new TypeError(`the original ${hash} is missing or damaged`);
          yield content;
        },
      })),
    ];
    const sha256 = await writeArchive(file, files, { at, overwrite });
    const { size: bytes } = await stat(file);
    await noteBackup(dataDir, { at: at.toISOString(), file, bytes, plans });
    return { plans, originals: kept.length, bytes, sha256 };
  } catch (cause) {
    if (cause instanceof ServerError || cause instanceof KnowledgeError) throw cause;
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new KnowledgeError('backup-failed', `Cannot back up "${dataDir}" to "${file}": ${said}`, { cause });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

function isInside(file: string, dataDir: string, names: readonly string[]): boolean {
  const places = names.map((name) => resolve(dataDir, name));
  return places.some((place) => file === place || file.startsWith(`${place}${sep}`));
}
