import type { Migration } from './migration.js';

/**
 * What administrators put over the shipped facts, one row a line they touched. `own` is null for a shipped fact that is
 * only switched off; `shipped` is the fact as it was then, null for a line of their own.
 */
export const createRegisterTables: Migration = {
  number: 4,
  name: 'registers',
  up(raw) {
    raw.exec(`
      CREATE TABLE register_entry (
        register TEXT NOT NULL CHECK (register IN ('alias', 'group', 'successor', 'place', 'service')),
        key TEXT NOT NULL,
        own TEXT CHECK (own IS NULL OR json_valid(own)),
        shipped TEXT CHECK (shipped IS NULL OR json_valid(shipped)),
        is_disabled INTEGER NOT NULL CHECK (is_disabled IN (0, 1)),
        revision INTEGER NOT NULL CHECK (revision >= 1),
        edited_by TEXT NOT NULL,
        edited_at TEXT NOT NULL,
        PRIMARY KEY (register, key),
        CHECK (own IS NOT NULL OR (shipped IS NOT NULL AND is_disabled = 1))
      ) STRICT;
      CREATE TABLE register_revision (value INTEGER NOT NULL) STRICT;
      INSERT INTO register_revision (value) VALUES (0);
    `);
  },
};

export interface RegisterRow {
  readonly register: 'alias' | 'group' | 'successor' | 'place' | 'service';
  readonly key: string;
  readonly own: string | null;
  readonly shipped: string | null;
  readonly is_disabled: 0 | 1;
  readonly revision: number;
  readonly edited_by: string;
  readonly edited_at: string;
}
