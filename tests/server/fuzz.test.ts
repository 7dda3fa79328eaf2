import { request, type IncomingHttpHeaders } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENTED_ROUTES } from '../../server/api-docs/documented-routes.js';
import { ZALO_BOT_SECRET } from '../fakes/zalo-bot-server.js';
import { textUpdate } from '../fakes/telegram-server.js';
import { oaText, signedOaEvent } from '../fakes/zalo-oa-server.js';
import { EVERYTHING } from './every-channel.js';
import { startApp, type RunningApp } from './running-app.js';
import { SECRET } from './running-channels.js';
import { UNLIMITED } from './unlimited.js';

/** Two thousand and more are part of `npm run test:long`. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? '40');
const options = { numRuns: RUNS, endOnFailure: true } as const;

let running: RunningApp;
let port: number;
beforeAll(async () => {
  running = await startApp({ ...EVERYTHING, ...UNLIMITED });
  port = Number(new URL(await running.app.listen({ host: '127.0.0.1', port: 0 })).port);
}, 120_000);
afterAll(() => running.close());

const LEAK =
  /\bat \w+.*\(|node_modules|node:internal|\.ts:\d|SQLITE|SqliteError|TypeError|RangeError|ZodError|FST_ERR/u;

interface Call {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly payload?: string | Buffer;
}

/** No fault, no trace of one, and only answers that the route's description names. */
async function holds({ method = 'GET', url, headers = {}, payload }: Call, route: string): Promise<void> {
  const response = await running.app.inject({
    method,
    url,
    headers,
    remoteAddress: '127.0.0.1',
    ...(payload === undefined ? {} : { payload }),
  });
  const isPage = /\/documents\/:id|^GET \/t\//u.test(route) && !url.startsWith('/api');
  isSound(response, `${method} ${url}`, isPage ? null : [...(DOCUMENTED_ROUTES[route]?.errors ?? []), 'not-found']);
}

interface Answered {
  readonly statusCode: number;
  readonly headers: IncomingHttpHeaders | Record<string, unknown>;
  readonly body: string;
}

/** `codes` are the errors that may be told; null where a fault is told as a page. */
function isSound({ statusCode, headers, body }: Answered, call: string, codes: readonly string[] | null): void {
  const about = `${call.slice(0, 300)} → ${statusCode} ${body.slice(0, 300)}`;
  expect(statusCode, about).toBeLessThan(500);
  expect(headers['content-security-policy'], about).toContain("default-src 'none'");
  if (statusCode < 400) return;
  expect(body, about).not.toMatch(LEAK);
  if (codes !== null) expect(codes, about).toContain(JSON.parse(body).error.code);
}

/** Over a socket: an address as it is sent, which no URL parser has made proper. */
function get(path: string): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode = 0, headers } = response;
        resolve({ statusCode, headers, body: Buffer.concat(parts).toString() });
      });
    });
    call.on('error', reject);
    call.end();
  });
}

/** Text as people, programs and attackers send it. */
const WORDS = [
  'Sở Nội vụ',
  'chủ trì',
  'năm 2023',
  '%',
  '2.500',
  'phụ lục',
  'I › 1',
  '<script>',
  "' OR 1=1 --",
  '${x}',
  '\u0000',
  '\ud800',
  '\u202e',
  'NEAR("a" *)',
  '../..',
  '\r\n',
  'bao nhiêu',
  'liệt kê',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc
    .tuple(fc.constantFrom(...WORDS, ' ', '(', '-', '1'), fc.integer({ min: 1, max: 4000 }))
    .map(([part, count]) => part.repeat(count).slice(0, 4001)),
);
const json = { 'content-type': 'application/json' };
/** Anything that HTTP lets through in a header. */
const headerText = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  maxLength: 200,
});
const body = fc.oneof(
  fc
    .record(
      { conversationId: text, text, audience: fc.constantFrom('officer', 'citizen', 'admin', 7) },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value)),
  fc.json(),
  fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
);

const check = (property: Parameters<typeof fc.assert>[0]): Promise<void> =>
  Promise.resolve(fc.assert(property, options));

describe('whatever is sent', { timeout: 60_000 + RUNS * 3_000 }, () => {
  it('to POST /api/ask', () =>
    check(
      fc.asyncProperty(body, (payload) =>
        holds({ method: 'POST', url: '/api/ask', headers: json, payload }, 'POST /api/ask'),
      ),
    ));

  it('to POST /api/chat, with any cookie', () =>
    check(
      fc.asyncProperty(text, headerText, (said, cookie) =>
        holds(
          {
            method: 'POST',
            url: '/api/chat',
            headers: { ...json, cookie: `tro-ly-chat=${cookie}` },
            payload: JSON.stringify({ text: said }),
          },
          'POST /api/chat',
        ),
      ),
    ));

  it('to a conversation in several turns', () =>
    check(
      fc.asyncProperty(fc.array(text, { minLength: 2, maxLength: 4 }), fc.uuid(), async (turns, conversationId) => {
        for (const said of turns)
          await holds(
            { method: 'POST', url: '/api/ask', headers: json, payload: JSON.stringify({ conversationId, text: said }) },
            'POST /api/ask',
          );
      }),
    ));

  it('as a content type, an accepted type, a host or a forwarded address', () =>
    check(
      fc.asyncProperty(
        fc.constantFrom(
          'content-type',
          'accept',
          'host',
          'x-forwarded-for',
          'range',
          'if-none-match',
          'content-length-x',
        ),
        headerText,
        (name, value) =>
          holds(
            {
              method: 'POST',
              url: '/api/ask',
              headers: { ...json, [name]: value },
              payload: '{"conversationId":"a","text":"xin chào"}',
            },
            'POST /api/ask',
          ),
      ),
    ));

  it.each([
    'GET /api/documents/:id',
    'GET /api/documents/:id/records',
    'GET /api/documents/:id/passages',
    'GET /documents/:id',
    'GET /t/:code',
    'GET /api/chat/lists/:id',
    'GET /lists/:token',
  ])('as the id of %s', (route) =>
    check(
      fc.asyncProperty(
        fc.oneof(text, fc.constantFrom('..', '%2e%2e%2f', 'hai-duong-2023', '.', '%', '%00')),
        text,
        (id, locator) => {
          const part = encodeURIComponent(Buffer.from(id).toString()).slice(0, 900);
          const query = new URLSearchParams({ locator, from: locator, to: id, words: locator })
            .toString()
            .slice(0, 3000);
          return holds({ url: `${route.slice(4).replace(/:\w+/u, part)}?${query}` }, route);
        },
      ),
    ),
  );

  it('as an address', () =>
    check(
      fc.asyncProperty(headerText, async (text) => {
        const path = `/${text.replace(/\s/gu, '')}`;
        isSound(await get(path), path, ['invalid-request', 'not-found']);
      }),
    ));

  it('to a webhook, proven or not', () =>
    check(
      fc.asyncProperty(
        fc.constantFrom('telegram', 'zalo-oa', 'zalo-bot'),
        fc.oneof(
          body,
          fc.object().map((value) => JSON.stringify(value)),
        ),
        fc.boolean(),
        async (name, payload, isProven) => {
          const call = isProven ? proven(name, String(payload)) : { headers: {}, payload };
          await holds(
            { method: 'POST', url: `/webhooks/${name}`, headers: { ...json, ...call.headers }, payload: call.payload },
            `POST /webhooks/${name}`,
          );
        },
      ),
    ));

  it('as a proven event with any field changed', () =>
    check(
      fc.asyncProperty(
        fc.constantFrom('telegram', 'zalo-oa'),
        fc.nat(),
        fc.jsonValue(),
        text,
        async (name, at, value, said) => {
          const event: object = name === 'telegram' ? textUpdate(5, said) : oaText('2512523625412515', said);
          const call = proven(name, JSON.stringify(spoil(structuredClone(event), at, value)));
          await holds(
            { method: 'POST', url: `/webhooks/${name}`, headers: { ...json, ...call.headers }, payload: call.payload },
            `POST /webhooks/${name}`,
          );
        },
      ),
    ));
});

/** The call as the platform would prove it. */
function proven(name: string, payload: string): { headers: Record<string, string>; payload: string } {
  if (name === 'telegram') return { headers: { 'x-telegram-bot-api-secret-token': SECRET }, payload };
  if (name === 'zalo-bot') return { headers: { 'x-bot-api-secret-token': ZALO_BOT_SECRET }, payload };
  try {
    const event: unknown = JSON.parse(payload);
    const signed = signedOaEvent(typeof event === 'object' && event !== null ? event : {});
    return { headers: signed.headers, payload: signed.body };
  } catch {
    return { headers: {}, payload };
  }
}

/** Puts `value` in the place of one of its fields, however deep. */
function spoil(event: object, at: number, value: unknown): object {
  const places: (() => void)[] = [];
  const walk = (node: object): void => {
    for (const [key, child] of Object.entries<unknown>({ ...node })) {
      places.push(() => Reflect.set(node, key, value));
      if (typeof child === 'object' && child !== null) walk(child);
    }
  };
  walk(event);
  places[at % Math.max(1, places.length)]?.();
  return event;
}
