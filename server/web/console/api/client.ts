import { z } from 'zod';
import { SessionSchema, type Session } from '../../../console/contract/session.js';
import { SHELL } from '../wording.js';

/** The service said no, or did not answer. The message is for people. */
export class ApiFault extends Error {
  /** `offline` where no answer came, `unreadable` where it is not what this page knows. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'ApiFault';
    this.code = code;
  }
}

type ChangingMethod = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The console's API for one open page. Every method rejects with `ApiFault`. */
export interface Api {
  /** Null for somebody who is not signed in. Keeps the token that changing requests need. */
  session(): Promise<Session | null>;
  signIn(name: string, password: string): Promise<void>;
  get<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>>;
  /** `body` is sent as JSON, or as it is when it is a form with files. */
  send<Schema extends z.ZodType>(
    method: ChangingMethod,
    path: string,
    schema: Schema,
    body?: unknown,
  ): Promise<z.output<Schema>>;
}

const PREFIX = '/api/console';
const ErrorSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

export function createApi(): Api {
  let csrfToken = '';

  const request = async <Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    init: RequestInit,
  ): Promise<z.output<Schema>> => {
    const response = await fetch(`${PREFIX}${path}`, { ...init, credentials: 'same-origin' }).catch(() => null);
    if (response === null) throw new ApiFault('offline', SHELL.offline);
    const body = await bodyOf(response);
    if (!response.ok) {
      const error = ErrorSchema.safeParse(body);
      throw error.success
        ? new ApiFault(error.data.error.code, error.data.error.message)
        : new ApiFault('unreadable', SHELL.unreadable);
    }
    const parsed = schema.safeParse(body);
    if (!parsed.success) throw new ApiFault('unreadable', SHELL.unreadable);
    return parsed.data;
  };

  return {
    async session() {
      try {
        const session = await request('/session', SessionSchema, {});
        csrfToken = session.csrfToken;
        return session;
      } catch (error) {
        if (error instanceof ApiFault && error.code === 'not-signed-in') return null;
        throw error;
      }
    },
    async signIn(name, password) {
      await request('/sign-in', z.null(), json('POST', { name, password }));
    },
    get: (path, schema) => request(path, schema, {}),
    send(method, path, schema, body) {
      const csrf = { 'x-csrf-token': csrfToken };
      if (body instanceof FormData) return request(path, schema, { method, body, headers: csrf });
      const init = json(method, body);
      return request(path, schema, { ...init, headers: { ...init.headers, ...csrf } });
    },
  };
}

function json(
  method: ChangingMethod,
  body: unknown,
): { method: string; body?: string; headers?: Record<string, string> } {
  if (body === undefined) return { method };
  return { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

/** Null for an empty body; undefined for one that is not JSON. */
async function bodyOf(response: Response): Promise<unknown> {
  try {
    const text = await response.text();
    const body: unknown = text === '' ? null : JSON.parse(text);
    return body;
  } catch {
    return undefined;
  }
}
