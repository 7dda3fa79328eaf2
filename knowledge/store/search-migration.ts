import type { Migration } from './migration.js';
import type { SqliteHandle } from './sqlite-handle.js';

/**
 * Derived from the passages of current plans, written in the transaction that writes them. Ids of passages are never
 * used twice and those of one plan are consecutive; `stamp` is new with every load, so that what else is derived from
 * them (vectors, in files) is told apart also after an older store was put back.
 */
export const createSearchTables: Migration = { number: 2, name: 'search', up: createIndexTables };

const TABLES = ['search_passage', 'search_plan', 'search_term', 'search_text'];

/** Empties the index, whatever state its tables are in. Ids go on where they stood. */
export function renewIndexTables(raw: SqliteHandle): void {
  const last = raw.prepare<[], number>("SELECT seq FROM sqlite_sequence WHERE name = 'search_passage'").pluck().get();
  for (const table of TABLES) raw.exec(`DROP TABLE IF EXISTS ${table}`);
  createIndexTables(raw);
  raw.prepare("INSERT INTO sqlite_sequence (name, seq) VALUES ('search_passage', ?)").run(last ?? 0);
}

function createIndexTables(raw: SqliteHandle): void {
  raw.exec(`
      CREATE TABLE search_passage (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        plan_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        section INTEGER,
        words BLOB NOT NULL,
        heading BLOB NOT NULL
      ) STRICT;
      CREATE TABLE search_plan (
        plan_id TEXT PRIMARY KEY,
        stamp TEXT NOT NULL,
        first_id INTEGER NOT NULL,
        last_id INTEGER NOT NULL,
        passages INTEGER NOT NULL,
        sections INTEGER NOT NULL,
        words INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE search_term (term INTEGER PRIMARY KEY, passages INTEGER NOT NULL) STRICT;
      CREATE VIRTUAL TABLE search_text USING fts5 (
        body, content = '', contentless_delete = 1, tokenize = 'ascii', detail = 'none'
      );
    `);
}
