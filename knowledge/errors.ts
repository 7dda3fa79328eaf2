/** Every way in which this room fails; the list is closed, and the README's table is compared with it. */
export type KnowledgeErrorCode =
  | 'invalid-day'
  | 'invalid-plan-id'
  | 'store-newer-than-program'
  | 'store-unreadable'
  | 'store-full'
  | 'store-busy'
  | 'backup-failed'
  | 'embedder-unavailable';

/** A fault of the store, of an index or of a value at the border. The message says action, subject, state and cure. */
export class KnowledgeError extends Error {
  readonly code: KnowledgeErrorCode;

  constructor(code: KnowledgeErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'KnowledgeError';
    this.code = code;
  }
}
