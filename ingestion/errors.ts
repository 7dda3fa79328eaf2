/** Every way in which this room fails; the list is closed, and the README's table is compared with it. */
export type IngestionErrorCode =
  | 'no-such-file'
  | 'unreadable-file'
  | 'unsupported-format'
  | 'empty-document'
  | 'too-large'
  | 'not-text'
  | 'bad-encoding'
  | 'too-complex'
  | 'damaged-file'
  | 'encrypted-file'
  | 'missing-program'
  | 'not-a-plan'
  | 'unusable-name'
  | 'nothing-to-ingest'
  | 'same-name-twice'
  | 'reading-failed'
  | 'original-not-kept'
  | 'original-missing'
  | 'cancelled';

/** A document that cannot become a plan. The message says action, subject, state and wanted state. */
export class IngestionError extends Error {
  readonly code: IngestionErrorCode;

  constructor(code: IngestionErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'IngestionError';
    this.code = code;
  }
}
