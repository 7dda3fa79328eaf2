import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

const ID_BYTES = 32;
const ID_PATTERN = /^[\w-]{43}$/;
const WEEK_S = 7 * 24 * 60 * 60;

/** Where the conversation of a page is held: an unguessable cookie that no script can read. */
export interface ChatDoor {
  /** Root of the routes. */
  readonly path: string;
  /** Whether the pages of documents know the conversation too, and so open to an officer what is internal. */
  readonly reachesDocuments: boolean;
  /** Id of the conversation that the cookie names, or null. */
  held(request: FastifyRequest): string | null;
  /** The same, with a new conversation where there is none. */
  enter(request: FastifyRequest, reply: FastifyReply): string;
  /** The next message begins a new conversation. */
  leave(reply: FastifyReply): void;
}

/** The page of this service itself. */
export function createPageDoor(secure: boolean): ChatDoor {
  return createDoor('/api/chat', 'tro-ly-chat', { cookiePath: '/', sameSite: 'strict', secure });
}

/**
 * The widget on pages of other sites: browsers send its cookie only within the site that shows it. They demand https for
 * that, and take a loopback address for it.
 */
export function createWidgetDoor(): ChatDoor {
  return createDoor('/api/widget', 'tro-ly-widget', {
    cookiePath: '/api/widget',
    sameSite: 'none',
    secure: true,
    partitioned: true,
  });
}

interface CookieReach {
  readonly cookiePath: string;
  readonly sameSite: 'strict' | 'none';
  readonly secure: boolean;
  readonly partitioned?: boolean;
}

function createDoor(path: string, cookie: string, { cookiePath, ...reach }: CookieReach): ChatDoor {
  const options = { path: cookiePath, httpOnly: true, ...reach } as const;
  const held = (request: FastifyRequest): string | null => {
    const value = request.cookies[cookie];
    return value !== undefined && ID_PATTERN.test(value) ? `web:${value}` : null;
  };
  return {
    path,
    reachesDocuments: cookiePath === '/',
    held,
    enter(request, reply) {
      const known = held(request);
      if (known !== null) return known;
      const id = randomBytes(ID_BYTES).toString('base64url');
      reply.setCookie(cookie, id, { ...options, maxAge: WEEK_S });
      return `web:${id}`;
    },
    leave(reply) {
      reply.clearCookie(cookie, options);
    },
  };
}
