import type { ConversationState } from '../conversation-state.js';
import type { ConversationStore } from '../ports.js';

/** A store whose changes wait until the answer they belong to is in the outbox. */
export interface HeldStates {
  readonly states: ConversationStore;
  /** What was saved last and not taken yet, and whether the conversation was to be erased. */
  take(conversationId: string): { readonly memory: ConversationState | null; readonly erases: boolean };
}

/** A crash between answering and keeping the answer then leaves the conversation as it was, and the question is asked again. */
export function holdStates(store: ConversationStore): HeldStates {
  const held = new Map<string, ConversationState>();
  const erased = new Set<string>();
  return {
    states: {
      load: (conversationId, now) => store.load(conversationId, now),
      async save(conversationId, state) {
        held.set(conversationId, state);
      },
      async erase(conversationId) {
        held.delete(conversationId);
        erased.add(conversationId);
      },
    },
    take(conversationId) {
      const memory = held.get(conversationId) ?? null;
      held.delete(conversationId);
      return { memory, erases: erased.delete(conversationId) };
    },
  };
}
