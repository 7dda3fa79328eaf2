import { WORDING } from './wording.js';

export type Audience = 'officer' | 'citizen';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface Source {
  readonly document: { readonly id: string; readonly title: string };
  readonly locator: string;
  readonly page: number | null;
  readonly quote: string;
  readonly href: string | null;
}

/** What the page uses of an answer of `POST /api/chat`. */
export interface Reply {
  readonly kind: 'answer' | 'clarify' | 'refuse' | 'smalltalk';
  readonly text: string;
  readonly citations: readonly Source[];
  readonly options: readonly Choice[];
  readonly suggestions: readonly string[];
  readonly notices: readonly string[];
}

export interface Welcome {
  readonly suggestions: readonly string[];
  readonly plans: number;
}

const WAIT_MS = 30_000;

/** Rejects with an Error whose message may be shown. */
export function ask(text: string, audience: Audience): Promise<Reply> {
  return call(isReply, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, audience }),
  });
}

export function welcome(): Promise<Welcome> {
  return call(isWelcome, {});
}

/** Forgets which conversation this page belongs to. */
export async function restart(): Promise<void> {
  await fetch('/api/chat', { method: 'DELETE', signal: AbortSignal.timeout(WAIT_MS) }).catch(() => undefined);
}

async function call<Body>(isExpected: (body: unknown) => body is Body, init: RequestInit): Promise<Body> {
  let response: Response;
  try {
    response = await fetch('/api/chat', { ...init, signal: AbortSignal.timeout(WAIT_MS) });
  } catch (cause) {
    throw new Error(WORDING.offline, { cause });
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && isExpected(body)) return body;
  throw new Error(messageOf(body) ?? WORDING.failed);
}

/** The service speaks its own schema, so that telling an answer from anything else is enough. */
function isReply(body: unknown): body is Reply {
  return typeof body === 'object' && body !== null && 'text' in body && 'citations' in body;
}

function isWelcome(body: unknown): body is Welcome {
  return typeof body === 'object' && body !== null && 'suggestions' in body;
}

function messageOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('error' in body)) return null;
  const { error } = body;
  if (typeof error !== 'object' || error === null || !('message' in error)) return null;
  return typeof error.message === 'string' ? error.message : null;
}
