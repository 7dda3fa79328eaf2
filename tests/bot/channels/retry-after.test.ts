import { describe, expect, it } from 'vitest';
import { startFakeTelegram, telegramRefusal, textUpdate, type FakeTelegram } from '../../fakes/telegram-server.js';
import { settingsFor, until, useDesks } from './running-desk.js';

const desks = useDesks();

const sendsTo = (telegram: FakeTelegram, chat: number): number =>
  telegram.calls.filter(({ path, body }) => path.endsWith('/sendMessage') && body.includes(`"chat_id":"${chat}"`))
    .length;

describe('a send that Telegram asks to wait for', () => {
  it('is tried no sooner than told, by the clock, while others are served, and then once', async () => {
    const telegram = desks.track(await startFakeTelegram());
    telegram.webhook.url = 'https://example.vn/webhooks/telegram';
    const startedMs = Date.now();
    let movedMs = 0;
    const running = await desks.open(settingsFor({ telegram: telegram.root }), desks.folder(), {
      now: () => new Date(startedMs + movedMs),
    });
    const limit = telegramRefusal(429, 'Too Many Requests: retry after 40', { retry_after: 40 });
    telegram.faultOf = ({ path, body }) =>
      path.endsWith('/sendMessage') && body.includes('"chat_id":"5"') && movedMs < 40_000
        ? { kind: 'reply', ...limit }
        : undefined;
    await running.post('telegram', textUpdate(5, 'một'));
    await until(() => sendsTo(telegram, 5) === 1);
    for (const [index, at] of [10_000, 30_000, 39_999].entries()) {
      movedMs = at;
      const other = 100 + index;
      await running.post('telegram', textUpdate(other, 'khác'));
      await until(() => sendsTo(telegram, other) === 2 && running.desk.counts('telegram').waiting === 1);
      expect(sendsTo(telegram, 5)).toBe(1);
    }
    movedMs = 40_001;
    await running.drained();
    expect(telegram.delivered.filter(({ chatId }) => chatId === '5').map(({ text }) => text)).toHaveLength(2);
    expect(sendsTo(telegram, 5)).toBe(3);
  });
});
