import type { Database } from '../../knowledge/index.js';
import type { ConversationStore } from '../ports.js';
import type { ConversationState } from '../conversation-state.js';
import { maskJson, maskPersonal } from '../privacy/mask.js';
import type { People } from './people.js';
import { STATE_MS } from './retention.js';
import { parseState } from './state-schema.js';

/**
 * Conversation state in the store, under the person's hash and key, without numbers that name a person. `erase` erases
 * all that is kept of the person.
 */
export function createConversationStore(options: {
  readonly database: Pick<Database, 'raw'>;
  readonly people: Pick<People, 'vault' | 'writes' | 'erase'>;
  readonly timeToLiveMs?: number;
}): ConversationStore {
  const { database, people, timeToLiveMs = STATE_MS } = options;
  const { vault, writes } = people;
  const find = database.raw.prepare<[string], { state: Buffer; updated_at: number }>(
    'SELECT state, updated_at FROM conversation WHERE person = ?',
  );
  return {
    async load(conversationId, now) {
      const row = find.get(vault.personOf(conversationId));
      if (row === undefined || now.getTime() - row.updated_at > timeToLiveMs) return null;
      const state = vault.open(row.state);
      return state === null ? null : parseState(state);
    },
    async save(conversationId, state, now) {
      const person = vault.personOf(conversationId);
      await vault.keys.prepare([person]);
      await writes.run((handle) => {
        handle
          .prepare(
            `INSERT INTO conversation (person, state, updated_at) VALUES (?, ?, ?)
             ON CONFLICT (person) DO UPDATE SET state = excluded.state, updated_at = excluded.updated_at`,
          )
          .run(person, vault.seal(person, JSON.stringify(masked(state))), now.getTime());
        handle.prepare('DELETE FROM conversation WHERE updated_at < ?').run(now.getTime() - timeToLiveMs);
      });
    },
    erase: (conversationId) => people.erase(conversationId),
  };
}

/** What the person wrote, masked; what the plans say stays as it is. */
function masked(state: ConversationState): object {
  const { last, pendingText } = state;
  return {
    ...state,
    last: maskJson(last),
    pendingText: pendingText === null ? null : maskPersonal(pendingText),
  };
}
