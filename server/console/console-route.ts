import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ApiError, isApiErrorCode } from '../errors.js';
import type { AuditDetail } from '../store/audit-log.js';
import type { AuditAction } from './audit-actions.js';
import type { Role } from './contract/session.js';
import type { CurrentSession } from './session-cookie.js';

/** Says what was changed: its id, and what else may stand in the audit log. May be called for each of several changes. */
export type NoteChange = (subject: string | null, detail?: AuditDetail) => void;

export interface Call<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly session: CurrentSession;
  /** Of a changing route; a reading one has nothing to note. */
  readonly note: NoteChange;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

interface RouteSpec<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Reply extends z.ZodType,
> {
  /** Below `/api/console`. */
  readonly url: string;
  /** Whoever has at least this role may call it. */
  readonly role: Role;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly reply: Reply;
  /** For a call that takes longer than the 20 s of the service: one that brings a file along. */
  readonly timeoutMs?: number;
  handle(call: Call<z.output<Params>, z.output<Query>, z.output<Body>>): Promise<z.input<Reply>> | z.input<Reply>;
}

/**
 * A route that reads is a GET; every other one changes something and names the change. What a handler notes goes to the
 * audit log once it has succeeded; one that notes nothing is logged without a subject.
 */
type Method =
  | { readonly method: 'GET'; readonly action?: never }
  | { readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE'; readonly action: AuditAction };

/** A declared route with its types taken in: what registration and tests go through. */
export interface ConsoleRoute {
  readonly method: Method['method'];
  readonly url: string;
  readonly role: Role;
  readonly action: AuditAction | null;
  readonly timeoutMs: number | null;
  readonly schemas: Readonly<Partial<Record<'params' | 'querystring' | 'body', z.ZodType>>> & {
    readonly reply: z.ZodType;
  };
  /** @throws ApiError `invalid-request`, or the code that a schema names, for what does not fit its schema. */
  run(call: Omit<Call<unknown, unknown, unknown>, 'params' | 'query' | 'body'>): Promise<unknown>;
}

/** Declares one route of the console. The guard, the CSRF check, validation and the audit log come with it. */
export function consoleRoute<
  Reply extends z.ZodType,
  Params extends z.ZodType = z.ZodType<undefined>,
  Query extends z.ZodType = z.ZodType<undefined>,
  Body extends z.ZodType = z.ZodType<undefined>,
>(spec: RouteSpec<Params, Query, Body, Reply> & Method): ConsoleRoute {
  const { params, query, body } = spec;
  return {
    method: spec.method,
    url: spec.url,
    role: spec.role,
    action: spec.action ?? null,
    timeoutMs: spec.timeoutMs ?? null,
    schemas: {
      ...(params === undefined ? {} : { params }),
      ...(query === undefined ? {} : { querystring: query }),
      ...(body === undefined ? {} : { body }),
      reply: spec.reply,
    },
    async run(call) {
      return spec.handle({
        ...call,
        params: read(params, call.request.params),
        query: read(query, call.request.query),
        body: read(body, call.request.body),
      });
    },
  };
}

function read<Schema extends z.ZodType>(schema: Schema | undefined, value: unknown): z.output<Schema>;
function read(schema: z.ZodType | undefined, value: unknown): unknown {
  if (schema === undefined) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const code = result.error.issues.map(({ message }) => message).find(isApiErrorCode);
  throw new ApiError(code ?? 'invalid-request');
}
