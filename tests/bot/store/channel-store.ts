import { randomBytes } from 'node:crypto';
import { createBatchedWrites } from '../../../bot/store/batched-writes.js';
import { createChannelInbox, type ChannelStoreParts } from '../../../bot/store/channel-inbox.js';
import { createChannelMemory, type Composed } from '../../../bot/store/channel-memory.js';
import { createChannelOutbox } from '../../../bot/store/channel-outbox.js';
import { botMigrations } from '../../../bot/store/migrations.js';
import { createSealing } from '../../../bot/store/sealing.js';
import type { Database } from '../../../knowledge/store/database.js';
import { knowledgeMigrations } from '../../../knowledge/store/migrations.js';
import { useTemporaryStores } from '../../knowledge/store/temporary-store.js';

export const COMPOSED: Composed = {
  parts: [],
  memory: null,
  exchange: null,
  feedback: null,
  erases: false,
  noticed: false,
  pausedUntil: null,
  isHeard: true,
  offered: [],
  repeated: [],
};

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
  return {
    folder: (): string => stores.folder(),
    async open(dataDir = stores.folder(), dataKey = randomBytes(32)) {
      const migrations = [...knowledgeMigrations, ...botMigrations];
      const database: Database = await stores.open(dataDir, { migrations });
      const parts: ChannelStoreParts = {
        database,
        writes: createBatchedWrites(database),
        sealing: createSealing(dataKey),
      };
      return {
        ...parts,
        parts,
        inbox: createChannelInbox(parts),
        outbox: createChannelOutbox(parts),
        memory: createChannelMemory(parts),
      };
    },
  };
}
