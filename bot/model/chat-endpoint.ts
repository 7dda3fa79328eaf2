/** The one place that speaks to a language model: LangChain's client of the OpenAI chat protocol, loaded when it is first used. */

import type { EndpointFault } from '../ports.js';

export interface EndpointSettings {
  /** Root of an OpenAI-compatible service: "http://127.0.0.1:11434/v1". */
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey: string | null;
}

export interface Prompt {
  /** What the model is told to do. */
  readonly instructions: string;
  /** What it is to be done with; one JSON value, so that no text in it can end the data. */
  readonly data: string;
  /** JSON schema of the answer, and its name; null where the service knows no such field. */
  readonly format: { readonly name: string; readonly schema: Record<string, unknown> } | null;
}

export type Spoken =
  | { readonly kind: 'text'; readonly text: string; readonly tokens: number | null }
  | { readonly kind: 'fault'; readonly fault: EndpointFault; readonly waitMs: number | null };

/** Answers one prompt, once: no second attempt, no waiting. Never rejects. */
export type ChatEndpoint = (prompt: Prompt, signal: AbortSignal) => Promise<Spoken>;

/** An answer is a few hundred words; what is longer is none. */
const MAX_BODY_BYTES = 256 * 1024;
const MAX_ANSWER_TOKENS = 1200;
const NEEDED_HEADERS = new Set(['accept', 'authorization', 'content-type']);

export async function openChatEndpoint({ baseUrl, model, apiKey }: EndpointSettings): Promise<ChatEndpoint> {
  const [{ ChatOpenAI }, { HumanMessage, SystemMessage }] = await Promise.all([
    import('@langchain/openai'),
    import('@langchain/core/messages'),
  ]);
  const chat = new ChatOpenAI({
    model,
    // The client insists on a key, also where the service wants none.
    apiKey: apiKey ?? 'none',
    temperature: 0,
    maxTokens: MAX_ANSWER_TOKENS,
    maxRetries: 0,
    streaming: false,
    configuration: {
      baseURL: baseUrl,
      fetch: fetchBounded,
      // What the client would take from variables of its own.
      organization: null,
      project: null,
      logLevel: 'off',
    },
  });
  return async ({ instructions, data, format }, signal) => {
    const messages = [new SystemMessage(instructions), new HumanMessage(data)];
    const options = {
      signal,
      ...(format === null
        ? {}
        : { response_format: { type: 'json_schema' as const, json_schema: { ...format, strict: true } } }),
    };
    try {
      // Not `invoke`: variables of the environment make that send every text to a tracing service, or print it.
      const { generations, llmOutput } = await chat._generate(messages, options);
      return { kind: 'text', text: generations[0]?.text ?? '', tokens: tokensIn(llmOutput) };
    } catch (error) {
      return { kind: 'fault', fault: signal.aborted ? 'timeout' : faultOf(error), waitMs: waitOf(error) };
    }
  };
}

/** Faults of the line, as statuses that no service answers: the client tells faults apart by their status. */
const LINE_FAULTS: Readonly<Record<number, EndpointFault>> = { 598: 'broken-off', 599: 'unreachable' };

/** `fetch` to the configured address alone, for a body of bounded length that is read to its end. */
async function fetchBounded(...[address, init]: Parameters<typeof fetch>): Promise<Response> {
  const headers = new Headers(init?.headers);
  // The client tells its system, architecture and versions, which nobody needs to know.
  for (const name of [...headers.keys()]) if (!NEEDED_HEADERS.has(name)) headers.delete(name);
  const response = await fetch(address, { ...init, headers, redirect: 'error' }).catch(() => null);
  if (response === null) return new Response(null, { status: 599 });
  const body = await bodyOf(response).catch(() => null);
  return new Response(body, body === null ? { status: 598 } : response);
}

/** Null for a body that is longer than an answer can be. */
async function bodyOf({ body }: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (part === undefined || part.done) return Buffer.concat(chunks);
    const chunk: unknown = part.value;
    if (chunk instanceof Uint8Array) chunks.push(chunk);
    length += chunks.at(-1)?.byteLength ?? 0;
    if (length > MAX_BODY_BYTES) {
      await reader?.cancel();
      return null;
    }
  }
}

function tokensIn(output: Record<string, unknown> | undefined): number | null {
  const usage = output?.['tokenUsage'];
  const total: unknown = typeof usage === 'object' && usage !== null ? Reflect.get(usage, 'totalTokens') : undefined;
  return typeof total === 'number' && Number.isFinite(total) && total > 0 ? total : null;
}

function faultOf(error: unknown): EndpointFault {
  const status = propertyOf(error, 'status');
  // The client takes JSON apart where a schema was asked for, and fails over what is none.
  if (typeof status !== 'number') return 'unreadable';
  if (status === 401 || status === 403) return 'key-refused';
  if (status === 429) return 'throttled';
  return LINE_FAULTS[status] ?? (status < 500 ? 'request-refused' : 'endpoint-error');
}

/** How long the service asks to be left alone, in milliseconds. */
function waitOf(error: unknown): number | null {
  const headers = propertyOf(error, 'headers');
  const seconds = headers instanceof Headers ? Number(headers.get('retry-after') ?? Number.NaN) : Number.NaN;
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : null;
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
