import { KnowledgeError } from '../errors.js';
import type { SqliteHandle } from './sqlite-handle.js';

/** One step of the schema. Numbers are unique over all rooms; a step that has shipped never changes. */
export interface Migration {
  readonly number: number;
  /** Kebab-case, for people. */
  readonly name: string;
  /** Runs inside a transaction of its own. */
  up(raw: SqliteHandle): void;
}

/** Marks the file as a store of this program ("TLKH"), apart from any other SQLite file. */
const APPLICATION_ID = 0x544c4b48;

/** What an opened file is: nothing yet, or a store with these migrations. */
export interface StoreState {
  readonly isEmpty: boolean;
  readonly applied: ReadonlySet<number>;
}

/** @throws KnowledgeError `store-unreadable` for a database of another program; SQLite's error when it is no database. */
export function readStoreState(raw: SqliteHandle, file: string): StoreState {
  const isEmpty = raw.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
  if (isEmpty) return { isEmpty, applied: new Set() };
  if (raw.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new KnowledgeError('store-unreadable', `Cannot open store "${file}": it is a database of another program`);
  }
  const rows = raw.prepare<[], { number: number }>('SELECT number FROM schema_migration').all();
  return { isEmpty, applied: new Set(rows.map((row) => row.number)) };
}

/**
 * Migrations that the store still needs, by number.
 * @throws KnowledgeError `store-newer-than-program` when the store has a migration that this program does not know.
 */
export function pendingMigrations(
  migrations: readonly Migration[],
  state: StoreState,
  file: string,
): readonly Migration[] {
  const known = new Set(migrations.map((migration) => migration.number));
  if (known.size !== migrations.length) throw new TypeError('Cannot migrate: two migrations have the same number');
  const unknown = [...state.applied].filter((number) => !known.has(number)).sort((a, b) => a - b);
  if (unknown.length > 0) {
    const numbers = unknown.join(', ');
    throw new KnowledgeError(
      'store-newer-than-program',
      `Cannot open store "${file}": a newer program changed it (migration ${numbers} is unknown); use that program or restore a backup`,
    );
  }
  return migrations.filter((migration) => !state.applied.has(migration.number)).sort((a, b) => a.number - b.number);
}

/** Runs inside a write transaction. Does nothing when another process was faster. */
export function applyMigration(raw: SqliteHandle, migration: Migration, at: Date): void {
  raw.exec(`CREATE TABLE IF NOT EXISTS schema_migration (
      number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS store_probe (id INTEGER PRIMARY KEY CHECK (id = 1), filler BLOB NOT NULL) STRICT;`);
  const isApplied = raw.prepare('SELECT 1 FROM schema_migration WHERE number = ?').get(migration.number) !== undefined;
  if (isApplied) return;
  migration.up(raw);
  raw
    .prepare('INSERT INTO schema_migration (number, name, applied_at) VALUES (?, ?, ?)')
    .run(migration.number, migration.name, at.toISOString());
  const highest = raw.prepare<[], { number: number }>('SELECT max(number) AS number FROM schema_migration').get();
  raw.pragma(`application_id = ${APPLICATION_ID}`);
  raw.pragma(`user_version = ${highest?.number ?? migration.number}`);
}
