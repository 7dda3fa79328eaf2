import { afterEach, describe, expect, it } from 'vitest';
import { pino } from 'pino';
import { createApp } from '../../server/app.js';
import { openChannels } from '../../server/channels.js';
import { readConfig } from '../../server/config.js';
import type { ChannelDesk } from '../../bot/index.js';
import { startFakeTelegram, TELEGRAM_TOKEN, textUpdate, type FakeTelegram } from '../fakes/telegram-server.js';
import { OA, oaText, signedOaEvent, startFakeZaloOa } from '../fakes/zalo-oa-server.js';
import { startApp, type RunningApp } from './running-app.js';

const SECRET = 'telegram-webhook-secret';
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function start(telegram: FakeTelegram, more: Record<string, string> = {}) {
  const environment = {
    TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    TELEGRAM_API_ROOT: telegram.root,
    ...more,
  };
  const running: RunningApp = await startApp(environment);
  open.push(running);
  const config = readConfig({ DATA_DIR: running.dataDir, ...environment });
  const lines: string[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => lines.push(line) });
  const channels: ChannelDesk | null = openChannels(config, running.assistant, logger);
  const app = await createApp({ assistant: running.assistant, config, logger, channels });
  await channels?.start();
  open.push({
    close: async () => {
      await channels?.stop();
      await app.close();
    },
  });
  const post = (url: string, body: string, headers: Record<string, string> = {}) =>
    app.inject({ method: 'POST', url, headers: { 'content-type': 'application/json', ...headers }, payload: body });
  return { ...running, app, channels, post, logged: () => lines.join('') };
}

const until = async (condition: () => boolean): Promise<void> => {
  for (let waitedMs = 0; !condition() && waitedMs < 15_000; waitedMs += 20)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(condition()).toBe(true);
};

describe('POST /webhooks/…', () => {
  it('takes genuine events, answers them from the plans, and shows no text, id or secret in the log', async () => {
    const telegram = await startFakeTelegram();
    const oa = await startFakeZaloOa();
    open.push(telegram, oa);
    telegram.webhook.url = 'https://example.vn/webhooks/telegram';
    const { post, logged } = await start(telegram, {
      ZALO_OA_APP_ID: OA.appId,
      ZALO_OA_APP_SECRET: OA.appSecret,
      ZALO_OA_SECRET_KEY: OA.secretKey,
      ZALO_OA_REFRESH_TOKEN: OA.refreshToken,
      ZALO_OA_API_ROOT: oa.root,
      ZALO_OAUTH_ROOT: oa.root,
      PUBLIC_URL: 'https://example.vn',
    });
    const question = 'Sở Nội vụ chủ trì những nhiệm vụ nào trong kế hoạch tỉnh Hải Dương?';
    const update = JSON.stringify(textUpdate(987654321, question));
    const accepted = await post('/webhooks/telegram', update, { 'x-telegram-bot-api-secret-token': SECRET });
    expect([accepted.statusCode, accepted.body]).toEqual([200, '{"ok":true}']);
    const refused = await post('/webhooks/telegram', update);
    expect([refused.statusCode, refused.json()]).toMatchObject([401, { error: { code: 'webhook-refused' } }]);
    expect((await post('/webhooks/zalo-bot', update)).statusCode).toBe(404);
    expect((await post('/webhooks/zalo-oa', '{}')).statusCode).toBe(200);
    const { body, headers } = signedOaEvent(oaText('2512523625412515', 'ke hoach'));
    expect((await post('/webhooks/zalo-oa', body, headers)).statusCode).toBe(200);
    await until(() => telegram.delivered.length >= 2 && oa.delivered.length >= 2);
    expect(telegram.delivered[0]?.text).toContain('máy trả lời tự động');
    expect(telegram.delivered[1]?.text).toMatch(/Sở Nội vụ[^]*Nguồn:/);
    expect(oa.delivered[1]?.text).toContain('Kế hoạch Chuyển đổi số');
    expect([...telegram.violations, ...oa.violations]).toEqual([]);
    for (const hidden of [SECRET, TELEGRAM_TOKEN, OA.appSecret, OA.secretKey, 'REFRESH', '987654321', 'Nội vụ'])
      expect(logged()).not.toContain(hidden);
  });

  it('answers 500 while the store takes no writes, and keeps the event that comes again', async () => {
    const telegram = await startFakeTelegram();
    open.push(telegram);
    telegram.webhook.url = 'https://example.vn/webhooks/telegram';
    const { post, assistant } = await start(telegram);
    const update = JSON.stringify(textUpdate(5, 'xin chào'));
    assistant.database.raw.pragma('query_only = ON');
    const headers = { 'x-telegram-bot-api-secret-token': SECRET };
    const failed = await post('/webhooks/telegram', update, headers);
    expect([failed.statusCode, failed.json()]).toMatchObject([500, { error: { code: 'event-not-kept' } }]);
    assistant.database.raw.pragma('query_only = OFF');
    expect((await post('/webhooks/telegram', update, headers)).statusCode).toBe(200);
    await until(() => telegram.delivered.length === 2);
  });

  it('is not there where every channel is off', async () => {
    const running = await startApp();
    open.push(running);
    const response = await running.app.inject({ method: 'POST', url: '/webhooks/telegram', payload: {} });
    expect(response.statusCode).toBe(404);
  });
});
