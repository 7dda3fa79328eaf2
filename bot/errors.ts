/** Every way in which this room fails; the list is closed. */
export type BotErrorCode = 'data-key-unusable' | 'sealed-unreadable' | 'channel-call-failed' | 'channel-token-broken';

/** A fault of the conversation itself. The message never holds what the person wrote. */
export class BotError extends Error {
  readonly code: BotErrorCode;

  constructor(code: BotErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'BotError';
    this.code = code;
  }
}
