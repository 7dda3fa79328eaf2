import { request } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENTED_ROUTES } from '../../server/api-docs/documented-routes.js';
import { ZALO_BOT_SECRET } from '../fakes/zalo-bot-server.js';
import { textUpdate } from '../fakes/telegram-server.js';
import { oaText, signedOaEvent } from '../fakes/zalo-oa-server.js';
import { EVERYTHING } from './every-channel.js';
import { body, check, headerText, isSound, json, RUNS, text, type Answered } from './fuzzing.js';
import { startApp, type RunningApp } from './running-app.js';
import { SECRET } from './running-channels.js';
import { UNLIMITED } from './unlimited.js';

const METRICS_TOKEN = 'mot-ma-du-dai-de-doc-so-lieu';

let running: RunningApp;
let port: number;
beforeAll(async () => {
  running = await startApp({
    ...EVERYTHING,
    ...UNLIMITED,
    METRICS_TOKEN,
    WIDGET_ORIGINS: 'https://portal.example.vn',
  });
  port = Number(new URL(await running.app.listen({ host: '127.0.0.1', port: 0 })).port);
}, 120_000);
afterAll(() => running.close());

interface Call {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly payload?: string | Buffer;
}

async function holds(call: Call, route: string): Promise<void> {
  await statusOf(call, route);
}

/** No fault, no trace of one, and only answers that the route's description names. */
async function statusOf({ method = 'GET', url, headers = {}, payload }: Call, route: string): Promise<number> {
  const response = await running.app.inject({
    method,
    url,
    headers,
    remoteAddress: '127.0.0.1',
    ...(payload === undefined ? {} : { payload }),
  });
  const isPage = /\/documents\/:id|^GET \/t\//u.test(route) && !url.startsWith('/api');
  const documented = DOCUMENTED_ROUTES[route.replace('/api/widget', '/api/chat')]?.errors ?? [];
  isSound(response, `${method} ${url}`, isPage ? null : [...documented, 'not-found']);
  return response.statusCode;
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

  it.each(['/api/chat', '/api/widget'])(
    'to the choices of a person at %s, in a conversation that there is',
    async (door) => {
      const first = await running.app.inject({ method: 'POST', url: door, payload: { text: 'Sở Nội vụ chủ trì gì?' } });
      const cookie = `${first.cookies[0]?.name}=${first.cookies[0]?.value}`;
      const { exchangeId } = first.json<{ exchangeId: string }>();
      const choices = fc.oneof(
        fc
          .record(
            {
              exchangeId: fc.oneof(fc.constant(exchangeId), text),
              rating: fc.oneof(fc.constantFrom('right', 'wrong', 'incomplete'), text),
              note: fc.oneof(text, fc.constant(null)),
              decision: fc.oneof(fc.constantFrom('agreed', 'declined'), text),
            },
            { requiredKeys: [] },
          )
          .map((value) => JSON.stringify(value)),
        body,
      );
      await check(
        fc.asyncProperty(fc.constantFrom('/feedback', '/consent', '/data', ''), choices, async (path, payload) => {
          const method = path === '/feedback' || path === '/consent' ? 'POST' : 'DELETE';
          await holds(
            { method, url: `${door}${path}`, headers: { ...json, cookie }, payload },
            `${method} ${door}${path}`,
          );
        }),
      );
    },
  );

  it('to the widget, its page and its script, with any cookie and query', () =>
    check(
      fc.asyncProperty(body, headerText, text, async (payload, cookie, query) => {
        const headers = { ...json, cookie: `tro-ly-widget=${cookie}` };
        await holds({ method: 'POST', url: '/api/widget', headers, payload }, 'POST /api/widget');
        const search = new URLSearchParams({ a: query }).toString().slice(0, 2000);
        for (const page of ['/widget', '/widget.js', '/']) {
          const { statusCode } = await running.app.inject({ url: `${page}?${search}`, headers: { cookie } });
          expect(statusCode).toBe(200);
        }
      }),
    ));

  it('as the token of /metrics, which only the token opens', () =>
    check(
      fc.asyncProperty(
        fc.oneof(
          headerText,
          headerText.map((value) => `Bearer ${value}`),
          fc.nat(METRICS_TOKEN.length - 1).map((cut) => `Bearer ${METRICS_TOKEN.slice(0, cut)}`),
        ),
        async (authorization) => {
          expect(await statusOf({ url: '/metrics', headers: { authorization } }, 'GET /metrics')).toBe(403);
        },
      ),
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
