import type { Migration } from '../../knowledge/index.js';
import { createChannelTables } from './channel-tables.js';
import { createCuratedAnswerTable } from './curated-answer-store.js';
import { createKeptExchangeColumns } from './kept-exchange-columns.js';
import { createListLinkTable } from './list-links.js';
import { createMemberTables } from './members.js';
import { createPeopleTables, createTurnTable } from './people-tables.js';

/** Schema of this room. Numbers 20–29 are this room's. */
export const botMigrations: readonly Migration[] = [
  {
    number: 20,
    name: 'conversations',
    up: (raw) => {
      raw.exec(`
        CREATE TABLE conversation (
          id_hash TEXT PRIMARY KEY,
          state TEXT NOT NULL,
          updated_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX conversation_by_age ON conversation (updated_at);
      `);
    },
  },
  createChannelTables,
  createPeopleTables,
  createTurnTable,
  createCuratedAnswerTable,
  createListLinkTable,
  createMemberTables,
  createKeptExchangeColumns,
];
