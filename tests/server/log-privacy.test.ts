import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFakeTelegram, TELEGRAM_TOKEN, textUpdate, type FakeTelegram } from '../fakes/telegram-server.js';
import {
  botText,
  startFakeZaloBot,
  ZALO_BOT_SECRET,
  ZALO_BOT_TOKEN,
  type FakeZaloBot,
} from '../fakes/zalo-bot-server.js';
import { OA, oaText, signedOaEvent, startFakeZaloOa, type FakeZaloOa } from '../fakes/zalo-oa-server.js';
import { ADMIN_PASSWORD, startConsole, type ConsoleApp, type ConsoleClient } from './console/console-app.js';
import { formOf } from './console/multipart.js';
import { oaAt, SECRET, telegramAt, until } from './running-channels.js';

/** What a person may write of themselves, and what nobody may read again outside of the conversation. */
const MARKERS = {
  phone: '0987612345',
  paper: '031199007788',
  name: 'Nguyễn Thị Bí Danh',
  token: 'sk-live-4f9a8b7c6d5e4f3a2b1c',
} as const;
const QUESTION = `Tôi là ${MARKERS.name}, số ${MARKERS.phone}, căn cước ${MARKERS.paper}, mã ${MARKERS.token}: Sở Nội vụ chủ trì gì?`;
const CHAT = 918273645;
const METRICS_TOKEN = 'token-cua-so-lieu-0123';
const HIDDEN = [
  ...Object.values(MARKERS),
  'Bí Danh',
  String(CHAT),
  'nguoi-la-8877',
  SECRET,
  TELEGRAM_TOKEN,
  ZALO_BOT_SECRET,
  ZALO_BOT_TOKEN,
  OA.appSecret,
  OA.secretKey,
  OA.refreshToken,
  METRICS_TOKEN,
  ADMIN_PASSWORD,
];

let running: ConsoleApp;
let editor: ConsoleClient;
let telegram: FakeTelegram;
let oa: FakeZaloOa;
let bot: FakeZaloBot;
/** What every call of this file was answered with a status of 400 or more. */
const errors: string[] = [];

beforeAll(async () => {
  [telegram, oa, bot] = await Promise.all([startFakeTelegram(), startFakeZaloOa(), startFakeZaloBot()]);
  telegram.webhook.url = 'https://example.vn/webhooks/telegram';
  running = await startConsole({
    ...telegramAt(telegram.root),
    ...oaAt(oa.root),
    ZALO_BOT_TOKEN,
    ZALO_BOT_WEBHOOK_SECRET: ZALO_BOT_SECRET,
    ZALO_BOT_API_ROOT: bot.root,
    METRICS_TOKEN,
    WIDGET_ORIGINS: 'https://portal.example.vn',
  });
  editor = await running.asRole('editor');
  await running.channels?.start();
}, 120_000);
afterAll(async () => {
  await running.channels?.stop();
  await running.close();
  await Promise.all([telegram, oa, bot].map((fake) => fake.close()));
});

async function send(method: 'GET' | 'POST' | 'DELETE', url: string, payload?: string | object, headers = {}) {
  const typed = typeof payload === 'string' ? { 'content-type': 'application/json' } : {};
  const response = await running.app.inject({
    method,
    url,
    headers: { ...typed, ...headers },
    ...(payload === undefined ? {} : { payload }),
  });
  if (response.statusCode >= 400) errors.push(response.body);
  return response;
}

/** Everything that an operator, a scraper or an auditor reads. */
async function shown(): Promise<Readonly<Record<string, string>>> {
  const metrics = await send('GET', '/metrics', undefined, { authorization: `Bearer ${METRICS_TOKEN}` });
  expect(metrics.statusCode).toBe(200);
  const audit = running.assistant.database.raw.prepare('SELECT * FROM audit').all();
  expect(audit.length).toBeGreaterThan(1);
  expect(running.logged()).toContain('"level":30');
  return { logs: running.logged(), metrics: metrics.body, audit: JSON.stringify(audit), errors: errors.join('\n') };
}

async function nothingIsShown(): Promise<void> {
  for (const [where, text] of Object.entries(await shown()))
    for (const hidden of HIDDEN) expect(text.includes(hidden), `${hidden} in ${where}`).toBe(false);
}

describe('what a person wrote stands in no log, error, metric or audit row', () => {
  it('when it was asked through the API, the page and the widget, answered or refused', async () => {
    for (const url of ['/api/ask', '/api/chat', '/api/widget']) {
      const id = url === '/api/ask' ? { conversationId: 'nguoi-la-8877' } : {};
      for (const text of [QUESTION, `${QUESTION} `.repeat(40), `mã ${MARKERS.token}`])
        await send('POST', url, { ...id, text });
      await send('POST', url, `{"conversationId":"nguoi-la-8877","text":"${QUESTION}`);
      await send('POST', url, { ...id, text: { said: QUESTION } });
      await send('POST', url, QUESTION, { 'content-type': 'text/plain' });
    }
    await send('POST', '/api/ask', { conversationId: `telegram:${MARKERS.phone}`, text: 'xin chào' });
    for (const path of ['', 'api/documents/', 'documents/', 'lists/', 'api/chat/lists/', 'admin/'])
      await send('GET', `/${path}${encodeURIComponent(QUESTION)}?q=${MARKERS.phone}`, undefined, {
        cookie: `tro-ly-chat=${MARKERS.token}`,
        authorization: `Bearer ${MARKERS.token}`,
        'user-agent': QUESTION.normalize('NFD').replace(/[^ -~]/gu, ''),
      });
    expect(errors.length).toBeGreaterThan(9);
    await nothingIsShown();
  });

  it('when it was rated, agreed to and erased', async () => {
    const first = await send('POST', '/api/chat', { text: QUESTION });
    const cookie = first.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const { exchangeId } = first.json<{ exchangeId: string | null }>();
    await send('POST', '/api/chat/feedback', { exchangeId, rating: 'wrong', note: QUESTION }, { cookie });
    await send(
      'POST',
      '/api/chat/feedback',
      { exchangeId: MARKERS.phone, rating: 'wrong', note: QUESTION },
      { cookie },
    );
    await send('POST', '/api/chat/consent', { state: 'agreed', decision: QUESTION }, { cookie });
    await send('DELETE', '/api/chat/data', undefined, { cookie });
    await nothingIsShown();
    expect(running.logged()).not.toContain(cookie.split('=')[1]);
  });

  it('when it came through a channel, delivered, refused with its own words, or forged', async () => {
    const update = JSON.stringify(textUpdate(CHAT, QUESTION));
    const header = { 'x-telegram-bot-api-secret-token': SECRET };
    await send('POST', '/webhooks/telegram', update, header);
    await send('POST', '/webhooks/telegram', update);
    await send('POST', '/webhooks/telegram', update.slice(0, -9), header);
    const event = signedOaEvent(oaText(`${CHAT}`, QUESTION));
    await send('POST', '/webhooks/zalo-oa', event.body, event.headers);
    await send('POST', '/webhooks/zalo-oa', event.body);
    const botHeader = { 'x-bot-api-secret-token': ZALO_BOT_SECRET };
    await send('POST', '/webhooks/zalo-bot', JSON.stringify(botText(`${CHAT}`, QUESTION)), botHeader);
    await until(() => [telegram, oa, bot].every(({ delivered }) => delivered.length > 0));
    // A platform that says back what it was sent.
    for (const fake of [telegram, oa, bot])
      fake.faultOf = ({ body }) => ({ kind: 'reply', status: 400, body: { ok: false, error: -32, description: body } });
    await send('POST', '/webhooks/telegram', JSON.stringify(textUpdate(CHAT, `${QUESTION} lần nữa`)), header);
    const again = signedOaEvent(oaText(`${CHAT}`, `${QUESTION} lần nữa`));
    await send('POST', '/webhooks/zalo-oa', again.body, again.headers);
    await until(() => (running.channels?.failures(9).length ?? 0) > 0);
    await nothingIsShown();
  });

  it('when it was tried, uploaded, written or typed wrongly in the console', async () => {
    await editor.call('GET', `/try?text=${encodeURIComponent(QUESTION)}&audience=citizen&sees=public`);
    for (const [name, content] of [
      [`${MARKERS.name} ${MARKERS.phone}.exe`, QUESTION],
      [`${MARKERS.phone}.pdf`, `%PDF-1.7 ${QUESTION}`],
      ['don-thu.txt', QUESTION],
    ] as const) {
      const { payload, headers } = formOf(name, Buffer.from(content));
      const sent = { ...headers, cookie: editor.cookie, 'x-csrf-token': editor.csrfToken };
      await running.app.inject({ method: 'POST', url: '/api/console/plans/uploads', payload, headers: sent });
    }
    await until(() => running.console?.uploads.list().every(({ stage }) => stage === 'done') ?? false);
    const [plan] = running.assistant.catalog().plans;
    const form = { questions: [QUESTION], text: QUESTION, planId: plan?.plan.id ?? '', quote: QUESTION };
    expect((await editor.call('POST', '/curated', form)).status).toBe(400);
    await send('POST', '/api/console/sign-in', { name: MARKERS.phone, password: MARKERS.token });
    await send('POST', '/api/console/sign-in', { name: 'admin', password: MARKERS.token });
    await nothingIsShown();
  });

  it('when the service fails under it', async () => {
    running.assistant.database.raw.pragma('query_only = ON');
    await send('POST', '/api/chat', { text: QUESTION });
    await send('POST', '/webhooks/telegram', JSON.stringify(textUpdate(CHAT, QUESTION)), {
      'x-telegram-bot-api-secret-token': SECRET,
    });
    running.assistant.database.raw.pragma('query_only = OFF');
    expect(errors.at(-1)).toContain('event-not-kept');
    await nothingIsShown();
  });
});
