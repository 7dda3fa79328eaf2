import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionRecord, SessionStore } from '../store/session-store.js';

const TOKEN_BYTES = 32;
const TOKEN_PATTERN = /^[\w-]{43}$/;
const NAME = 'tro-ly-quan-tri';
export const CSRF_HEADER = 'x-csrf-token';

/** The session of a request, with what only its cookie proves. */
export interface CurrentSession extends SessionRecord {
  readonly tokenHash: string;
  /** What a changing request must send in `CSRF_HEADER`; a page of another origin cannot read it. */
  readonly csrfToken: string;
}

/** Sessions as cookies: an opaque random token that no script reads and no other site sends. */
export interface SessionCookies {
  open(request: FastifyRequest, reply: FastifyReply, accountId: number): Promise<void>;
  current(request: FastifyRequest): Promise<CurrentSession | null>;
  end(request: FastifyRequest, reply: FastifyReply): Promise<void>;
}

export function createSessionCookies(sessions: SessionStore): SessionCookies {
  const tokenOf = (request: FastifyRequest): string | null => {
    const token = request.cookies[nameOf(request)];
    return token !== undefined && TOKEN_PATTERN.test(token) ? token : null;
  };
  return {
    async open(request, reply, accountId) {
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      await sessions.open(hashOf(token), accountId);
      reply.setCookie(nameOf(request), token, optionsOf(request));
    },
    async current(request) {
      const token = tokenOf(request);
      const session = token === null ? null : await sessions.find(hashOf(token));
      return token === null || session === null
        ? null
        : { ...session, tokenHash: hashOf(token), csrfToken: csrfTokenOf(token) };
    },
    async end(request, reply) {
      const token = tokenOf(request);
      if (token !== null) await sessions.end(hashOf(token));
      reply.clearCookie(nameOf(request), optionsOf(request));
    },
  };
}

/** Whether a changing request comes from the page that was given this session's token. */
export function provesOrigin(request: FastifyRequest, { csrfToken }: CurrentSession): boolean {
  const sent = Buffer.from(String(request.headers[CSRF_HEADER] ?? ''));
  const expected = Buffer.from(csrfToken);
  return sent.length === expected.length && timingSafeEqual(sent, expected);
}

/** The prefix binds the cookie to this host, and to https; browsers take it over https alone. */
function nameOf({ protocol }: FastifyRequest): string {
  return protocol === 'https' ? `__Host-${NAME}` : NAME;
}

function optionsOf({ protocol }: FastifyRequest) {
  return { path: '/', httpOnly: true, sameSite: 'strict', secure: protocol === 'https' } as const;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function csrfTokenOf(token: string): string {
  return createHmac('sha256', token).update('csrf').digest('base64url');
}
