import type { Migration } from '../../knowledge/index.js';

/**
 * Messages of channels. `conversation` is a keyed hash, blobs are sealed, times are milliseconds since the epoch.
 * A row of `inbox` is an event and its job; of `outbox`, one part of its answer; of `exchange`, what was asked, how it
 * was understood and what was answered, under the number of its job.
 */
export const createChannelTables: Migration = {
  number: 21,
  name: 'channels',
  up: (raw) => {
    raw.exec(`
      CREATE TABLE inbox (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        channel TEXT NOT NULL,
        event_key TEXT NOT NULL,
        conversation TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        event BLOB,
        memory BLOB,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'answered', 'done', 'failed')),
        is_open INTEGER NOT NULL DEFAULT 1,
        attempts INTEGER NOT NULL DEFAULT 0,
        due_at INTEGER NOT NULL,
        received_at INTEGER NOT NULL,
        finished_at INTEGER,
        reason TEXT,
        UNIQUE (channel, event_key)
      ) STRICT;
      CREATE INDEX inbox_in_turn ON inbox (conversation, sequence, id) WHERE is_open = 1;
      CREATE INDEX inbox_due ON inbox (channel, id) WHERE is_open = 1;
      CREATE INDEX inbox_finished ON inbox (finished_at) WHERE is_open = 0;

      CREATE TABLE outbox (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        inbox_id INTEGER NOT NULL REFERENCES inbox (id) ON DELETE CASCADE,
        conversation TEXT NOT NULL,
        part INTEGER NOT NULL,
        body BLOB,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'refused', 'unknown')),
        attempts INTEGER NOT NULL DEFAULT 0,
        reason TEXT,
        message_id TEXT,
        finished_at INTEGER,
        offered_at INTEGER,
        UNIQUE (inbox_id, part)
      ) STRICT;
      CREATE INDEX outbox_unsure ON outbox (conversation, id) WHERE state IN ('unknown', 'refused');
      CREATE INDEX outbox_sending ON outbox (id) WHERE state = 'sending';

      CREATE TABLE contact (
        conversation TEXT PRIMARY KEY,
        noticed_at INTEGER,
        last_heard_at INTEGER NOT NULL,
        paused_until INTEGER
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE exchange (
        id INTEGER PRIMARY KEY,
        conversation TEXT NOT NULL,
        content BLOB NOT NULL,
        created_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX exchange_by_conversation ON exchange (conversation, id);
      CREATE INDEX exchange_by_age ON exchange (created_at);

      CREATE TABLE feedback (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        channel TEXT NOT NULL,
        conversation TEXT NOT NULL,
        exchange_id INTEGER,
        rating TEXT NOT NULL CHECK (rating IN ('right', 'wrong', 'incomplete', 'comment')),
        note BLOB,
        content BLOB,
        created_at INTEGER NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX feedback_once ON feedback (conversation, exchange_id, rating) WHERE rating <> 'comment';
      CREATE INDEX feedback_by_age ON feedback (created_at);

      CREATE TABLE channel_token (
        name TEXT PRIMARY KEY,
        seed TEXT NOT NULL,
        tokens BLOB NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('ready', 'refreshing', 'broken')),
        expires_at INTEGER NOT NULL,
        lease_until INTEGER
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
