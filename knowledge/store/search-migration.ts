import type { Migration } from './migration.js';

/**
 * Derived from the passages of current plans, written in the transaction that writes them. Ids of passages are never
 * used twice and those of one plan are consecutive; `stamp` is new with every load, so that what else is derived from
 * them (vectors, in files) is told apart also after an older store was put back.
 */
export const createSearchTables: Migration = {
  number: 2,
  name: 'search',
  up(raw) {
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
        body, heading, content = '', contentless_delete = 1, tokenize = 'ascii', detail = 'full'
      );
    `);
  },
};
