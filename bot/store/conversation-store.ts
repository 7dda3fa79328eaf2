import { createHash } from 'node:crypto';
import type { Database } from '../../knowledge/index.js';
import type { ConversationStore } from '../ports.js';
import { parseState } from './state-schema.js';

interface ConversationTable {
  id_hash: string;
  state: string;
  /** Milliseconds since the epoch. */
  updated_at: number;
}

interface Tables {
  conversation: ConversationTable;
}

/** A conversation left alone for this long starts afresh. */
const DEFAULT_TIME_TO_LIVE_MS = 2 * 60 * 60 * 1000;

/** Conversation state in the store, under a hash of the conversation's id. Expired rows go with the next save. */
export function createConversationStore(options: {
  readonly database: Database;
  readonly timeToLiveMs?: number;
}): ConversationStore {
  const { database } = options;
  const timeToLiveMs = options.timeToLiveMs ?? DEFAULT_TIME_TO_LIVE_MS;
  const tables = database.tables<Tables>();
  return {
    async load(conversationId, now) {
      const row = await tables
        .selectFrom('conversation')
        .select(['state', 'updated_at'])
        .where('id_hash', '=', hashOf(conversationId))
        .executeTakeFirst();
      if (!row || now.getTime() - row.updated_at > timeToLiveMs) return null;
      return parseState(row.state);
    },
    async save(conversationId, state, now) {
      const row = { id_hash: hashOf(conversationId), state: JSON.stringify(state), updated_at: now.getTime() };
      await tables.transaction().execute(async (transaction) => {
        await transaction
          .deleteFrom('conversation')
          .where('updated_at', '<', now.getTime() - timeToLiveMs)
          .execute();
        await transaction
          .insertInto('conversation')
          .values(row)
          .onConflict((conflict) =>
            conflict.column('id_hash').doUpdateSet({ state: row.state, updated_at: row.updated_at }),
          )
          .execute();
      });
    },
    async erase(conversationId) {
      await tables.deleteFrom('conversation').where('id_hash', '=', hashOf(conversationId)).execute();
    },
  };
}

function hashOf(conversationId: string): string {
  return createHash('sha256').update(conversationId).digest('hex');
}
