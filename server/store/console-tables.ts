import type { Migration } from '../../knowledge/index.js';

/**
 * Who may use the console, who does, and what was changed. Passwords and session tokens stand as hashes only; `key_hash`
 * is a hash of a name or of an address. Times are milliseconds since the epoch. `audit` takes rows and keeps them.
 */
export const createConsoleTables: Migration = {
  number: 30,
  name: 'console',
  up: (raw) => {
    raw.exec(`
      CREATE TABLE account (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE CHECK (name = lower(name)),
        role TEXT NOT NULL CHECK (role IN ('admin', 'editor', 'viewer')),
        password_hash TEXT NOT NULL,
        -- Of the configured password that the account last took over; null for accounts made in the console.
        configured_hash TEXT,
        is_disabled INTEGER NOT NULL DEFAULT 0 CHECK (is_disabled IN (0, 1)),
        created_at INTEGER NOT NULL,
        password_changed_at INTEGER NOT NULL,
        signed_in_at INTEGER
      ) STRICT;

      CREATE TABLE session (
        token_hash TEXT PRIMARY KEY,
        account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        created_at INTEGER NOT NULL,
        seen_at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX session_by_account ON session (account_id);

      CREATE TABLE sign_in_failure (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name_hash TEXT NOT NULL,
        address_hash TEXT NOT NULL,
        at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX sign_in_failure_by_name ON sign_in_failure (name_hash, at);
      CREATE INDEX sign_in_failure_by_address ON sign_in_failure (address_hash, at);
      CREATE INDEX sign_in_failure_by_age ON sign_in_failure (at);

      CREATE TABLE audit (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at INTEGER NOT NULL,
        account_name TEXT NOT NULL,
        action TEXT NOT NULL,
        subject TEXT,
        detail TEXT NOT NULL CHECK (json_valid(detail))
      ) STRICT;
      CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
        BEGIN SELECT raise(ABORT, 'the audit log takes rows only'); END;
      CREATE TRIGGER audit_is_not_removed BEFORE DELETE ON audit
        BEGIN SELECT raise(ABORT, 'the audit log takes rows only'); END;
    `);
  },
};
