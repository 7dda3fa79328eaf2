import { describe, expect, it } from 'vitest';
import { startFakeTelegram, TELEGRAM_TOKEN, textUpdate } from '../fakes/telegram-server.js';
import { OA, oaText, signedOaEvent, startFakeZaloOa } from '../fakes/zalo-oa-server.js';
import { startApp } from './running-app.js';
import { oaAt, SECRET, telegramAt, until, useChannels } from './running-channels.js';

const channels = useChannels();

describe('POST /webhooks/…', () => {
  it('takes genuine events, answers them from the plans, and shows no text, id or secret in the log', async () => {
    const telegram = channels.track(await startFakeTelegram());
    const oa = channels.track(await startFakeZaloOa());
    telegram.webhook.url = 'https://example.vn/webhooks/telegram';
    const { post, update, logged } = await channels.start({
      ...telegramAt(telegram.root),
      ...oaAt(oa.root),
      PUBLIC_URL: 'https://example.vn',
    });
    const question = 'Sở Nội vụ chủ trì những nhiệm vụ nào trong kế hoạch tỉnh Hải Dương?';
    const first = JSON.stringify(textUpdate(987654321, question));
    const accepted = await post('/webhooks/telegram', first, { 'x-telegram-bot-api-secret-token': SECRET });
    expect([accepted.statusCode, accepted.body]).toEqual([200, '{"ok":true}']);
    const refused = await post('/webhooks/telegram', first);
    expect([refused.statusCode, refused.json()]).toMatchObject([401, { error: { code: 'webhook-refused' } }]);
    expect((await post('/webhooks/zalo-bot', first)).statusCode).toBe(404);
    expect((await post('/webhooks/zalo-oa', '{}')).statusCode).toBe(200);
    const { body, headers } = signedOaEvent(oaText('2512523625412515', 'ke hoach'));
    expect((await post('/webhooks/zalo-oa', body, headers)).statusCode).toBe(200);
    await until(() => telegram.delivered.length >= 2 && oa.delivered.length >= 2);
    expect(telegram.delivered[0]?.text).toContain('máy trả lời tự động');
    expect(telegram.delivered[1]?.text).toMatch(/Sở Nội vụ[^]*Nguồn:/);
    expect(oa.delivered[1]?.text).toContain('Kế hoạch Chuyển đổi số');
    // All that is loaded, though one plan was just talked about.
    await update(textUpdate(987654321, 'ke hoach'));
    await until(() => telegram.delivered.length >= 3);
    expect(telegram.delivered[2]?.text).toContain('Tôi đang có 5 kế hoạch');
    expect([...telegram.violations, ...oa.violations]).toEqual([]);
    for (const hidden of [SECRET, TELEGRAM_TOKEN, OA.appSecret, OA.secretKey, 'REFRESH', '987654321', 'Nội vụ'])
      expect(logged()).not.toContain(hidden);
  });

  it('answers 500 while the store takes no writes, and keeps the event that comes again', async () => {
    const telegram = channels.track(await startFakeTelegram());
    telegram.webhook.url = 'https://example.vn/webhooks/telegram';
    const { post, assistant } = await channels.start(telegramAt(telegram.root));
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
    const running = channels.track(await startApp());
    const response = await running.app.inject({ method: 'POST', url: '/webhooks/telegram', payload: {} });
    expect(response.statusCode).toBe(404);
  });
});
