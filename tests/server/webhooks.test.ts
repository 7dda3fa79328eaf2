import { describe, expect, it, vi } from 'vitest';
import { startFakeTelegram, TELEGRAM_TOKEN, textUpdate } from '../fakes/telegram-server.js';
import { OA, oaText, signedOaEvent, startFakeZaloOa } from '../fakes/zalo-oa-server.js';
import { startApp } from './running-app.js';
import { oaAt, SECRET, telegramAt, until, useChannels } from './running-channels.js';

const channels = useChannels();
/** The sample plans are loaded anew by each. */
vi.setConfig({ testTimeout: 120_000 });

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
    // The list of before goes on; this answer does not.
    const offered = telegram.delivered.map(({ buttons }) => buttons.map(({ label }) => label).includes('Xem tiếp'));
    expect(offered).toEqual([false, true, false]);
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

  it('counts in the metrics what was dropped of a flood and how every send ended, without a name', async () => {
    const telegram = channels.track(await startFakeTelegram());
    telegram.webhook.url = 'https://example.vn/webhooks/telegram';
    telegram.blocked.add('6');
    const { update, app } = await channels.start({
      ...telegramAt(telegram.root),
      CHANNEL_PERSON_LIMIT_PER_MINUTE: '1',
      SAMPLE_PLANS: 'false',
    });
    for (const text of ['một', 'hai', 'ba', 'bốn']) await update(textUpdate(987654321, text));
    await update(textUpdate(6, 'năm'));
    const metrics = async (): Promise<string> => (await app.inject({ url: '/metrics' })).body;
    const wanted = [
      '# TYPE assistant_channel_messages_dropped_total counter',
      'assistant_channel_messages_dropped_total{channel="telegram"} 3',
      'assistant_deliveries_total{channel="telegram",outcome="sent"} 3',
      'assistant_deliveries_total{channel="telegram",outcome="refused"} 1',
    ];
    let shown = '';
    for (let waitedMs = 0; !wanted.every((line) => shown.includes(line)) && waitedMs < 15_000; waitedMs += 20) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      shown = await metrics();
    }
    expect(shown.split('\n')).toEqual(expect.arrayContaining(wanted));
    expect(shown).not.toContain('987654321');
  });

  it('is not there where every channel is off', async () => {
    const running = channels.track(await startApp());
    const response = await running.app.inject({ method: 'POST', url: '/webhooks/telegram', payload: {} });
    expect(response.statusCode).toBe(404);
  });
});
