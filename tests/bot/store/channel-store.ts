import { randomBytes } from 'node:crypto';
import { createChannelInbox, type ChannelStoreParts } from '../../../bot/store/channel-inbox.js';
import { createChannelMemory, NOTHING_COMPOSED, type Composed } from '../../../bot/store/channel-memory.js';
import { createChannelOutbox } from '../../../bot/store/channel-outbox.js';
import { botMigrations } from '../../../bot/store/migrations.js';
import type { KeptTurn } from '../../../bot/ports.js';
import { parseDay } from '../../../knowledge/domain/day.js';
import { openPeople } from '../../../bot/store/people.js';
import { afterEach } from 'vitest';
import type { Database } from '../../../knowledge/store/database.js';
import { knowledgeMigrations } from '../../../knowledge/store/migrations.js';
import { useTemporaryStores } from '../../knowledge/store/temporary-store.js';

export const COMPOSED: Composed = NOTHING_COMPOSED;

/** A turn that keeps one exchange and no figures. */
export const exchangeTurn = (id: string, question: string): KeptTurn => ({
  figures: null,
  exchange: {
    id,
    day: parseDay('2026-11-20'),
    content: {
      question,
      interpretation: null,
      kind: 'answer',
      reason: 'found',
      answer: 'Sở Y tế',
      sources: [{ document: 'ke-hoach-1', locator: 'I', quote: 'Sở Y tế chủ trì' }],
      options: [],
    },
  },
});

export const part = (text: string) => ({ chatId: '1', quote: null, text, spans: [], rows: [] });

export const event = (key: string, chatId = '1', sequence = Number(key)) => ({
  key,
  chatId,
  sequence,
  raw: JSON.stringify({ said: `bí mật ${key}` }),
});

/** Stores of channels over temporary databases; all are gone after each test. */
export function useChannelStores() {
  const stores = useTemporaryStores();
  const opened: { close(): void }[] = [];
  afterEach(() => {
    for (const people of opened.splice(0)) people.close();
  });
  return {
    folder: (): string => stores.folder(),
    async open(dataDir = stores.folder(), dataKey = randomBytes(32)) {
      const migrations = [...knowledgeMigrations, ...botMigrations];
      const database: Database = await stores.open(dataDir, { migrations });
      const people = openPeople({ database, dataDir, dataKey, retentionMs: 1e9, now: () => 0 });
      opened.push(people);
      const parts: ChannelStoreParts = { database, people };
      return {
        database,
        people,
        parts,
        inbox: createChannelInbox(parts),
        outbox: createChannelOutbox(parts),
        memory: createChannelMemory(parts),
      };
    },
  };
}
