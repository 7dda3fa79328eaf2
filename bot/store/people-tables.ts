import type { Migration } from '../../knowledge/index.js';

/**
 * What is kept of people. `person` is a keyed hash, blobs are sealed under that person's own key, times are milliseconds
 * since the epoch. A row of `exchange` is a question with how it was understood and what was answered: `held` for a
 * while for buttons and feedback, longer only where the person agreed or rated it. Rows that the data key alone sealed
 * cannot be erased for good, so none of them is taken over.
 */
export const createPeopleTables: Migration = {
  number: 22,
  name: 'people',
  up: (raw) => {
    raw.exec(`
      DROP TABLE conversation;
      CREATE TABLE conversation (
        person TEXT PRIMARY KEY,
        state BLOB NOT NULL,
        updated_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX conversation_by_age ON conversation (updated_at);

      DROP TABLE exchange;
      CREATE TABLE exchange (
        id TEXT PRIMARY KEY,
        person TEXT NOT NULL,
        channel TEXT NOT NULL,
        day TEXT NOT NULL,
        turn_id INTEGER,
        keep TEXT NOT NULL CHECK (keep IN ('held', 'agreed', 'rated')),
        content BLOB NOT NULL,
        created_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX exchange_by_person ON exchange (person, created_at);
      CREATE INDEX exchange_by_age ON exchange (keep, created_at);

      DROP TABLE feedback;
      CREATE TABLE feedback (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        person TEXT,
        channel TEXT NOT NULL,
        day TEXT NOT NULL,
        exchange_id TEXT,
        rating TEXT NOT NULL CHECK (rating IN ('right', 'wrong', 'incomplete', 'comment')),
        note BLOB,
        created_at INTEGER NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX feedback_once ON feedback (exchange_id) WHERE exchange_id IS NOT NULL;
      CREATE INDEX feedback_by_person ON feedback (person);
      CREATE INDEX feedback_by_age ON feedback (created_at);

      CREATE TABLE consent (
        person TEXT PRIMARY KEY,
        state TEXT NOT NULL CHECK (state IN ('asked', 'agreed', 'declined')),
        version TEXT NOT NULL,
        asked_at INTEGER NOT NULL,
        decided_at INTEGER
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE erasure (
        person TEXT NOT NULL,
        at INTEGER NOT NULL,
        scope TEXT NOT NULL CHECK (scope IN ('all', 'kept')),
        next_key BLOB NOT NULL,
        PRIMARY KEY (person, at, scope)
      ) STRICT, WITHOUT ROWID;

      DELETE FROM outbox;
      UPDATE inbox SET event = NULL, memory = NULL, is_open = 0, state = 'done', finished_at = received_at;
      CREATE INDEX inbox_by_conversation ON inbox (conversation);
      CREATE INDEX outbox_by_conversation ON outbox (conversation);
    `);
  },
};

/** Figures of what was asked: whose it was and what was said do not stand here. */
export const createTurnTable: Migration = {
  number: 23,
  name: 'turns',
  up: (raw) => {
    raw.exec(`
      CREATE TABLE turn (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        day TEXT NOT NULL,
        channel TEXT NOT NULL,
        kind TEXT NOT NULL,
        reason TEXT NOT NULL,
        intent TEXT,
        plan_ids TEXT NOT NULL,
        agencies TEXT NOT NULL,
        record_keys TEXT NOT NULL,
        latency_ms INTEGER NOT NULL,
        length_class TEXT NOT NULL CHECK (length_class IN ('short', 'medium', 'long'))
      ) STRICT;
      CREATE INDEX turn_by_day ON turn (day, channel);
    `);
  },
};
