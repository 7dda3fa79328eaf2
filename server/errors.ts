/** Every way in which this room fails before or beside a request; the README's table is compared with it. */
export const SERVER_ERROR_CODES = [
  'invalid-configuration',
  'port-in-use',
  'address-unavailable',
  'invalid-arguments',
  'backup-exists',
  'backup-unreadable',
  'backup-key-differs',
] as const;

export type ServerErrorCode = (typeof SERVER_ERROR_CODES)[number];

/** A fault of configuration, of the command line or of the listening socket. The message names the cure. */
export class ServerError extends Error {
  readonly code: ServerErrorCode;

  constructor(code: ServerErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'ServerError';
    this.code = code;
  }
}

/** Every `error.code` that the API answers, with its HTTP status; the README's table is compared with it. */
export const API_ERRORS = {
  'invalid-json': 400,
  'invalid-request': 400,
  'empty-text': 400,
  'text-too-long': 400,
  'conversation-refused': 400,
  'weak-password': 400,
  'value-refused': 400,
  'webhook-refused': 401,
  'metrics-refused': 403,
  'not-signed-in': 401,
  'sign-in-refused': 401,
  'role-refused': 403,
  'csrf-refused': 403,
  'not-found': 404,
  'document-not-found': 404,
  'conversation-unknown': 404,
  'exchange-not-found': 404,
  'list-not-found': 404,
  'list-changed': 410,
  'quote-not-found': 400,
  'no-such-entry': 404,
  'name-taken': 409,
  'last-admin': 409,
  'changed-meanwhile': 409,
  'entry-exists': 409,
  'body-too-large': 413,
  'file-too-large': 413,
  'one-file-only': 413,
  'unsupported-media-type': 415,
  'too-many-requests': 429,
  'uploads-full': 429,
  'sign-in-held': 429,
  internal: 500,
  'event-not-kept': 500,
  'store-unavailable': 503,
  stopping: 503,
  timeout: 503,
} as const satisfies Record<string, number>;

export type ApiErrorCode = keyof typeof API_ERRORS;

export function isApiErrorCode(text: unknown): text is ApiErrorCode {
  return typeof text === 'string' && Object.hasOwn(API_ERRORS, text);
}

/** Thrown by a route to answer with an API error; the error handler gives it its Vietnamese message. */
export class ApiError extends Error {
  readonly code: ApiErrorCode;

  constructor(code: ApiErrorCode, options?: { cause?: unknown }) {
    super(`Request refused: ${code}`, options);
    this.name = 'ApiError';
    this.code = code;
  }
}
