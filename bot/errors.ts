/** Every way in which this room fails; the list is closed. */
export type BotErrorCode = 'data-key-unusable' | 'sealed-unreadable' | 'channel-call-failed' | 'channel-token-broken';

/** A fault of the conversation itself. The message never holds what the person wrote. */
export class BotError extends Error {
  readonly code: BotErrorCode;
  /** Short code of why a platform's call failed, as in the outcome of a send; null for any other fault. */
  readonly reason: string | null;

  constructor(code: BotErrorCode, message: string, { reason, ...options }: { cause?: unknown; reason?: string } = {}) {
    super(message, options);
    this.name = 'BotError';
    this.code = code;
    this.reason = reason ?? null;
  }
}
