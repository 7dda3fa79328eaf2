import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';

export interface FakeCall {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly bytes: Buffer;
}

export interface FakeReply {
  readonly status: number;
  readonly body: unknown;
}

/** What goes wrong: an answer in place of the right one, none, half of the right one, or it is done and never told. */
export type Fault =
  | ({ readonly kind: 'reply' } & FakeReply)
  | { readonly kind: 'reset' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'half' }
  | { readonly kind: 'accepted-then-dropped' };

export interface FakeHttp {
  readonly root: string;
  readonly calls: readonly FakeCall[];
  /** Asked before each call; nothing means that all goes well. */
  faultOf: (call: FakeCall) => Fault | undefined;
  /** Milliseconds before a call is answered. */
  delayOf: (call: FakeCall) => number;
  close(): Promise<void>;
}

/** A platform over real HTTP. `answer` does what the call asks for and gives the reply. */
export async function startFakeHttp(answer: (call: FakeCall) => FakeReply | Promise<FakeReply>): Promise<FakeHttp> {
  const calls: FakeCall[] = [];
  const fake: { -readonly [Key in keyof FakeHttp]: FakeHttp[Key] } = {
    root: '',
    calls,
    faultOf: () => undefined,
    delayOf: () => 0,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
  const server: Server = createServer((request, response) => {
    const serve = async (): Promise<void> => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
      const call = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
        bytes: Buffer.concat(chunks),
      };
      calls.push(call);
      const delayMs = fake.delayOf(call);
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
      const fault = fake.faultOf(call);
      if (fault?.kind === 'timeout') return;
      if (fault?.kind === 'reset') {
        request.socket.resetAndDestroy();
        return;
      }
      const reply = fault?.kind === 'reply' ? fault : await answer(call);
      if (fault?.kind === 'accepted-then-dropped') {
        request.socket.destroy();
        return;
      }
      const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body);
      if (fault?.kind === 'half') {
        response.writeHead(reply.status, { 'content-type': 'application/json', 'content-length': String(text.length) });
        response.write(text.slice(0, text.length / 2), () => request.socket.resetAndDestroy());
        return;
      }
      response.writeHead(reply.status, { 'content-type': 'application/json' }).end(text);
    };
    serve().catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  fake.root = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
  return fake;
}

/** Fields of a multipart form (RFC 7578), files with their names and bytes; undefined for anything else. */
export function parseForm({ headers, bytes }: FakeCall): ReadonlyMap<string, FormField> | undefined {
  const boundary = /^multipart\/form-data;\s*boundary="?([^";]+)"?$/.exec(headers['content-type'] ?? '')?.[1];
  if (boundary === undefined) return undefined;
  const [preamble, ...parts] = bytes.toString('latin1').split(`--${boundary}`);
  if (preamble !== '' || parts.pop()?.trim() !== '--') return undefined;
  const fields = new Map<string, FormField>();
  for (const part of parts) {
    const [, head = '', body = ''] = /^\r\n([^]*?)\r\n\r\n([^]*)\r\n$/.exec(part) ?? [];
    const disposition = /^content-disposition:\s*form-data;(.*)$/im.exec(head)?.[1] ?? '';
    const name = /(?:^|;)\s*name="([^"]+)"/.exec(disposition)?.[1];
    if (name === undefined || fields.has(name)) return undefined;
    const file = /(?:^|;)\s*filename="?([^";]+)"?/.exec(disposition)?.[1];
    const content = Buffer.from(body, 'latin1');
    fields.set(name, file === undefined ? content.toString('utf8') : { name: file, bytes: content });
  }
  return fields;
}

export type FormField = string | { readonly name: string; readonly bytes: Buffer };

export function parseBody(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    return undefined;
  }
}
