import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { Kysely } from 'kysely';
import { KnowledgeError } from '../errors.js';
import { backupBeforeMigration, copyStore } from './backup.js';
import { createSharedDialect } from './kysely-dialect.js';
import { applyMigration, pendingMigrations, readStoreState, type Migration } from './migration.js';
import { BUSY_TIMEOUT_MS, inTransaction, shareConnection, type SharedConnection } from './shared-connection.js';
import type { SqliteHandle } from './sqlite-handle.js';
import { storeFault } from './store-faults.js';
import { watchStoreHealth, type StoreHealth } from './store-health.js';
import { createTurns } from './turns.js';

/** The store inside its folder. */
export const STORE_FILE = 'assistant.sqlite';
const LOCK_WAIT_MS = 30_000;
const CACHE_KIB = 16_000;
/** A long write-ahead log is cut back to this size once it has been taken over into the store. */
const WAL_KEPT_BYTES = 64 * 1024 * 1024;
/** Room that a full store must find before it counts as writable again. */
const PROBE_BYTES = 256 * 1024;

export interface DatabaseOptions {
  /** Folder of all state; made when missing. */
  readonly dataDir: string;
  /** Of every room that shares the file, in any order: a store with a migration that is not among them is refused. */
  readonly migrations: readonly Migration[];
  /** Opens an existing, up-to-date store without ever writing. Default false. */
  readonly readonly?: boolean;
  /** How long a transaction waits for another process to finish writing. Milliseconds, default 30 000. */
  readonly lockWaitMs?: number;
  /** How often a store that takes no writes is tried again. Milliseconds, default 10 000. */
  readonly probeIntervalMs?: number;
  /** Called when writing stops working and when it works again. */
  readonly onHealth?: (health: StoreHealth) => void;
  readonly clock?: () => Date;
}

/** The one SQLite file of all rooms, over one connection. */
export interface Database {
  /**
   * Kysely over this connection. Its transactions begin immediately; inside one, use only the transaction's own object:
   * any other method of this Database waits for the transaction to end, and so for ever.
   */
  tables<T>(): Kysely<T>;
  /** For `<room>/store/` only. */
  readonly raw: SqliteHandle;
  /**
   * Runs `write`, which must not be asynchronous, in one immediate transaction: committed when it returns, rolled back
   * when it throws. Waits for its turn and, without blocking, for other processes.
   * @throws KnowledgeError `store-full`, `store-busy`, `store-unreadable`; what `write` throws passes through.
   */
  transact<T>(write: (raw: SqliteHandle) => T): Promise<T>;
  /** Runs `query`, which must not be asynchronous, on one snapshot. Throws as `transact`. */
  read<T>(query: (raw: SqliteHandle) => T): Promise<T>;
  /** Copies the store as it is now to `file`, which appears whole or not at all. @throws KnowledgeError `backup-failed` */
  backup(file: string): Promise<void>;
  health(): StoreHealth;
  /** Ends when running turns have ended. Closing twice is harmless. */
  close(): Promise<void>;
}

/**
 * Opens `<dataDir>/assistant.sqlite`, makes it when missing, and brings it up to date; a store that has content is first
 * backed up into `<dataDir>/backups/`. Several processes may have it open.
 * @throws KnowledgeError `store-unreadable` (no database, another program's, damaged), `store-newer-than-program`,
 * `store-full`, `store-busy`, `backup-failed`.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const clock = options.clock ?? (() => new Date());
  const file = join(options.dataDir, STORE_FILE);
  const raw = connect(file, options.dataDir, options.readonly ?? false);
  const database = createDatabase(raw, file, options);
  try {
    const lockWaitMs = options.lockWaitMs ?? LOCK_WAIT_MS;
    // Nobody else uses the connection yet, so its turns are nobody else's either.
    const opening = shareConnection({ raw, file, turns: createTurns(), lockWaitMs, onUnwritable: () => undefined });
    // Changing the journal mode does not honour the busy timeout.
    const pending = await opening.runWaiting(() => prepare(raw, file, options));
    const [first] = pending;
    if (first !== undefined && !readStoreState(raw, file).isEmpty)
      await backupBeforeMigration(file, first.number, clock());
    for (const migration of pending) await database.transact(() => applyMigration(raw, migration, clock()));
    return database;
  } catch (error) {
    await database.close();
    throw storeFault(error, 'open store', file);
  }
}

function connect(file: string, dataDir: string, isReadonly: boolean): SqliteHandle {
  try {
    if (!isReadonly) {
      mkdirSync(dataDir, { recursive: true, mode: 0o700 });
      // Made beforehand, for its owner only; SQLite gives its side files the same mode.
      closeSync(openSync(file, 'a', 0o600));
    }
    return new BetterSqlite3(file, { readonly: isReadonly, fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
  } catch (cause) {
    const fault = storeFault(cause, 'open store', file);
    if (fault instanceof KnowledgeError) throw fault;
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new KnowledgeError('store-unreadable', `Cannot open store "${file}": ${said}`, { cause });
  }
}

/** Checks what the file is before anything in it changes, then sets the connection up. */
function prepare(
  raw: SqliteHandle,
  file: string,
  { migrations, readonly: isReadonly = false }: DatabaseOptions,
): readonly Migration[] {
  const state = readStoreState(raw, file);
  const pending = pendingMigrations(migrations, state, file);
  if (isReadonly && pending.length > 0) {
    throw new KnowledgeError(
      'store-unreadable',
      `Cannot read store "${file}": it is not up to date; open it for writing once`,
    );
  }
  if (!isReadonly) raw.pragma('journal_mode = WAL');
  raw.pragma('synchronous = FULL');
  raw.pragma('foreign_keys = ON');
  raw.pragma(`cache_size = -${CACHE_KIB}`);
  raw.pragma(`journal_size_limit = ${WAL_KEPT_BYTES}`);
  return pending;
}

function createDatabase(raw: SqliteHandle, file: string, options: DatabaseOptions): Database {
  const turns = createTurns();
  let closing: Promise<void> | null = null;
  const health = watchStoreHealth({
    isReadonly: options.readonly ?? false,
    intervalMs: options.probeIntervalMs ?? 10_000,
    onHealth: options.onHealth,
    probe: () => probe(),
  });
  const share = (): SharedConnection =>
    shareConnection({
      raw,
      file,
      turns,
      lockWaitMs: options.lockWaitMs ?? LOCK_WAIT_MS,
      onUnwritable: (reason) => health.failed(reason),
    });

  const transact = async <T>(write: (raw: SqliteHandle) => T): Promise<T> => {
    let changes = 0;
    const result = await inTransaction(share(), 'BEGIN IMMEDIATE', () => {
      const before = changesOf(raw);
      const written = write(raw);
      changes = changesOf(raw) - before;
      return written;
    });
    // A transaction that changed nothing took no space and proves nothing.
    if (changes > 0) health.recovered();
    return result;
  };

  const probe = async (): Promise<void> => {
    await inTransaction(share(), 'BEGIN IMMEDIATE', () => {
      raw.prepare('INSERT OR REPLACE INTO store_probe (id, filler) VALUES (1, zeroblob(?))').run(PROBE_BYTES);
    });
    await transact(() => raw.exec('DELETE FROM store_probe'));
  };

  return {
    raw,
    tables: <T>() => new Kysely<T>({ dialect: createSharedDialect(share) }),
    transact,
    read: (query) => inTransaction(share(), 'BEGIN', query),
    backup: (target) => copyStore(file, target),
    health: () => health.current(),
    close() {
      closing ??= (async () => {
        health.stop();
        const end = await turns.take();
        raw.close();
        end();
      })();
      return closing;
    },
  };
}

function changesOf(raw: SqliteHandle): number {
  return raw.prepare<[], { changes: number }>('SELECT total_changes() AS changes').get()?.changes ?? 0;
}
