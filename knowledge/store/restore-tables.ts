import { KnowledgeError } from '../errors.js';
import type { SqliteHandle } from './sqlite-handle.js';

/**
 * A room's say in what a restore does to its tables. The outside world is not set back: what was sent since the backup
 * stays sent, a token that was spent stays spent, and a person who was erased stays erased.
 */
export interface RestorePart {
  /** Tables that `takeOver` brings in order; every other table gets the backup's rows. */
  readonly tables: readonly string[];
  /**
   * Runs in the restoring transaction, after the other tables were replaced. The schema `main` is the store, where
   * `tables` are as they were (empty where there was no usable store); the schema `restored` is the backup.
   */
  takeOver(raw: SqliteHandle): void;
}

/** Both have it, and each says of itself which migrations it has. */
const NOT_RESTORED = ['schema_migration', 'store_probe'];

/**
 * Replaces the rows of `main` by those of the attached schema `restored`, both of the same migrations, and raises the
 * plans' generation above both. What was closed to the public stays closed. Inside one transaction, with foreign keys off; they are checked at its end.
 */
export function takeOver(raw: SqliteHandle, parts: readonly RestorePart[]): void {
  const generation = Math.max(generationOf(raw, 'main'), generationOf(raw, 'restored')) + 1;
  const others = new Set([...NOT_RESTORED, ...parts.flatMap((part) => part.tables)]);
  const triggers = dropTriggers(raw);
  const closed = closedVersions(raw);
  for (const table of tablesOf(raw)) if (!others.has(table)) replaceRows(raw, table);
  keepClosed(raw, closed);
  for (const part of parts) part.takeOver(raw);
  raiseSequences(raw);
  for (const trigger of triggers) raw.exec(trigger);
  raw.prepare("UPDATE main.state SET value = ? WHERE name = 'generation'").run(generation);
  const broken = raw.prepare<[], { table: string }>('SELECT "table" FROM pragma_foreign_key_check').get();
  if (broken !== undefined)
    throw new KnowledgeError('store-unreadable', `Cannot restore: rows of "${broken.table}" refer to rows not there`);
}

interface ClosedVersion {
  readonly plan_id: string;
  readonly content_hash: string;
  readonly is_current: number;
}

function closedVersions(raw: SqliteHandle): readonly ClosedVersion[] {
  return raw
    .prepare<[], ClosedVersion>("SELECT plan_id, content_hash, is_current FROM main.plan WHERE access = 'internal'")
    .all();
}

/** A plan that is internal here is so in every version; an older version that is internal here, wherever it stands now. */
function keepClosed(raw: SqliteHandle, closed: readonly ClosedVersion[]): void {
  const close = raw.prepare(
    `UPDATE main.plan SET access = 'internal'
     WHERE plan_id = @plan_id AND (@is_current = 1 OR content_hash = @content_hash)`,
  );
  for (const version of closed) close.run(version);
}

/** Replaces all rows of one table by the backup's; also for parts. */
export function replaceRows(raw: SqliteHandle, table: string): void {
  const columns = columnsOf(raw, table);
  raw.exec(
    `DELETE FROM main."${table}"; INSERT INTO main."${table}" (${columns}) SELECT ${columns} FROM restored."${table}"`,
  );
}

/** Adds the backup's rows that no row of the store contradicts; also for parts. */
export function addMissingRows(raw: SqliteHandle, table: string): void {
  const columns = columnsOf(raw, table);
  raw.exec(`INSERT OR IGNORE INTO main."${table}" (${columns}) SELECT ${columns} FROM restored."${table}"`);
}

/** Ordinary tables, and those in which a search index keeps its content; the index itself is a view of them. */
function tablesOf(raw: SqliteHandle): readonly string[] {
  return raw
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type IN ('table', 'shadow') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .pluck()
    .all();
}

function columnsOf(raw: SqliteHandle, table: string): string {
  const names = raw.prepare<[string], string>("SELECT name FROM pragma_table_info(?, 'main')").pluck().all(table);
  return names.map((name) => `"${name}"`).join(', ');
}

/** Numbers that either store gave away are not given away again. */
function raiseSequences(raw: SqliteHandle): void {
  const rows = raw.prepare<[], { name: string; seq: number }>('SELECT name, seq FROM restored.sqlite_sequence').all();
  for (const { name, seq } of rows) {
    const update = raw.prepare('UPDATE main.sqlite_sequence SET seq = max(seq, ?) WHERE name = ?');
    if (update.run(seq, name).changes === 0)
      raw.prepare('INSERT INTO main.sqlite_sequence (name, seq) VALUES (?, ?)').run(name, seq);
  }
}

/** What they would do was done when the backup's rows were written. */
function dropTriggers(raw: SqliteHandle): readonly string[] {
  const triggers = raw
    .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger'")
    .all();
  for (const { name } of triggers) raw.exec(`DROP TRIGGER main."${name}"`);
  return triggers.map(({ sql }) => sql);
}

function generationOf(raw: SqliteHandle, schema: 'main' | 'restored'): number {
  return raw.prepare<[], number>(`SELECT value FROM ${schema}.state WHERE name = 'generation'`).pluck().get() ?? 0;
}
