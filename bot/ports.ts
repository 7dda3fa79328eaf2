import type { Catalog, Day, QuestionNormaliser, Retriever } from '../knowledge/index.js';
import type { ConversationState } from './conversation-state.js';

/** What the bot reads the world through. `catalog` may change between two questions, never during one. */
export interface BotKnowledge {
  catalog(): Catalog;
  readonly retriever: Retriever;
  readonly normaliser: QuestionNormaliser;
}

/**
 * What is remembered of a conversation. One state an id; the last writer wins; a state older than its time to live is
 * not given back. `erase` leaves nothing. Rejects with KnowledgeError when the store cannot be read or written.
 */
export interface ConversationStore {
  load(conversationId: string, now: Date): Promise<ConversationState | null>;
  save(conversationId: string, state: ConversationState, now: Date): Promise<void>;
  erase(conversationId: string): Promise<void>;
}

export interface Clock {
  now(): Date;
  /** Calendar day in Viet Nam. */
  today(): Day;
}
