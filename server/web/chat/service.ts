import { WORDING } from './wording.js';

export type Audience = 'officer' | 'citizen';
export type Rating = 'right' | 'wrong' | 'incomplete';

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

export interface Row {
  readonly document: { readonly id: string; readonly title?: string };
  readonly title: string;
  readonly leads: readonly string[];
  readonly coordinators: readonly string[];
  readonly assignees: readonly string[];
  readonly leadBasis: 'stated' | 'assigned';
  /** Names that nobody confirmed. */
  readonly presumed: readonly { readonly agency: string }[];
  readonly deadline: { readonly text: string } | null;
  readonly group: string | null;
  readonly locator: string;
  readonly quote: string;
  readonly via?: string;
}

/** What the page uses of an answer of `POST <door>`. */
export interface Reply {
  readonly kind: 'answer' | 'clarify' | 'refuse' | 'smalltalk';
  readonly text: string;
  readonly records: readonly Row[];
  readonly citations: readonly Source[];
  readonly options: readonly Choice[];
  readonly suggestions: readonly string[];
  readonly notices: readonly string[];
  readonly list?: {
    readonly id: string;
    readonly scope: string;
    readonly note: string | null;
    readonly continues: boolean;
  };
  /** Under which the answer is rated; absent or null where it is not. */
  readonly exchangeId?: string | null;
  /** Asks whether conversations may be kept. */
  readonly consentQuestion?: string | null;
}

export interface Welcome {
  readonly suggestions: readonly string[];
  readonly plans: number;
}

const WAIT_MS = 30_000;

/** Root of this page's routes: the page itself and the widget have each their own. */
const DOOR = document.documentElement.dataset['door'] ?? '/api/chat';

/** Rejects with an Error whose message may be shown. */
export function ask(text: string, audience: Audience): Promise<Reply> {
  return read(isReply, '', send('POST', { text, audience }));
}

export function welcome(): Promise<Welcome> {
  return read(isWelcome, '', {});
}

/** Forgets which conversation this page belongs to. */
export async function restart(): Promise<void> {
  await call('', { method: 'DELETE' }).catch(() => undefined);
}

/** Erases all that is kept of this person. Rejects with an Error whose message may be shown. */
export async function erase(): Promise<void> {
  await call('/data', { method: 'DELETE' });
}

export interface Thanks {
  readonly text: string;
  /** Whether `text` asks if this exchange may be kept; `allows` then says yes. */
  readonly asksToKeep: boolean;
}

export function rate(feedback: {
  readonly exchangeId: string;
  readonly rating: Rating;
  readonly note: string | null;
  readonly allows: boolean;
}): Promise<Thanks> {
  return read(isThanks, '/feedback', send('POST', feedback));
}

/** Resolves with what is said to the person. */
export async function decide(decision: 'agreed' | 'declined'): Promise<string> {
  return (await read(isSaid, '/consent', send('POST', { decision }))).text;
}

/** A file with its name. Fetched by the page, since browsers withhold the widget's cookie from downloads of a frame. */
export async function fetchList(listId: string): Promise<{ readonly name: string; readonly blob: Blob }> {
  const response = await reach(`/lists/${listId}`, {});
  if (!response.ok) throw new Error(messageOf(await bodyOf(response)) ?? WORDING.failed);
  const name = /filename="([\w.-]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return { name: name ?? 'danh-sach.xlsx', blob: await response.blob() };
}

export function listHref(listId: string): string {
  return `${DOOR}/lists/${listId}`;
}

function send(method: string, body: unknown): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

async function read<Body>(isExpected: (body: unknown) => body is Body, path: string, init: RequestInit): Promise<Body> {
  const body = await call(path, init);
  if (isExpected(body)) return body;
  throw new Error(WORDING.failed);
}

async function call(path: string, init: RequestInit): Promise<unknown> {
  const response = await reach(path, init);
  const body = await bodyOf(response);
  if (response.ok) return body;
  throw new Error(messageOf(body) ?? WORDING.failed);
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(`${DOOR}${path}`, { ...init, signal: AbortSignal.timeout(WAIT_MS) });
  } catch (cause) {
    throw new Error(WORDING.offline, { cause });
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const body: unknown = await response.json().catch(() => null);
  return body;
}

/** The service speaks its own schema, so that telling an answer from anything else is enough. */
function isReply(body: unknown): body is Reply {
  return typeof body === 'object' && body !== null && 'text' in body && 'citations' in body;
}

function isSaid(body: unknown): body is { readonly text: string } {
  return typeof body === 'object' && body !== null && 'text' in body && typeof body.text === 'string';
}

function isThanks(body: unknown): body is Thanks {
  return isSaid(body) && 'asksToKeep' in body && typeof body.asksToKeep === 'boolean';
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
