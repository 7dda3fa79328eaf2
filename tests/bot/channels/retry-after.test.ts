import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTelegram } from '../../../bot/channels/telegram.js';
import {
  startFakeTelegram,
  TELEGRAM_TOKEN,
  telegramRefusal,
  textUpdate,
  type FakeTelegram,
} from '../../fakes/telegram-server.js';
import { settingsFor, until, useDesks } from './running-desk.js';

const desks = useDesks();

const sendsTo = (telegram: FakeTelegram, chat: number): number =>
  telegram.calls.filter(({ path, body }) => path.endsWith('/sendMessage') && body.includes(`"chat_id":"${chat}"`))
    .length;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a send that Telegram asks to wait for', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([1, 5])('waits %i s for its own second try, by the clock, and is sent once', async (seconds) => {
    const telegram = desks.track(await startFakeTelegram());
    const faults = [telegramRefusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })];
    telegram.faultOf = () => {
      const fault = faults.shift();
      return fault === undefined ? undefined : { kind: 'reply', ...fault };
    };
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const channel = createTelegram({
      token: TELEGRAM_TOKEN,
      webhookSecret: null,
      apiRoot: telegram.root,
      alarm: () => undefined,
      timeoutSeconds: 1_000_000,
    });
    const sent = channel.send({ chatId: '5', quote: null, text: 'một', spans: [], rows: [] }, 0);
    while (telegram.calls.length === 0) await turn();
    let waitedMs = 0;
    for (; telegram.calls.length === 1; waitedMs += 100) {
      await turn();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(waitedMs).toBeGreaterThanOrEqual(seconds * 1000);
    expect(await sent).toMatchObject({ kind: 'sent' });
    expect(telegram.delivered.map(({ text }) => text)).toEqual(['một']);
  });

  it('is left to the queue where the wait is longer', async () => {
    const telegram = desks.track(await startFakeTelegram());
    const limit = telegramRefusal(429, 'Too Many Requests: retry after 6', { retry_after: 6 });
    telegram.faultOf = () => ({ kind: 'reply', ...limit });
    const channel = createTelegram({
      token: TELEGRAM_TOKEN,
      webhookSecret: null,
      apiRoot: telegram.root,
      alarm: () => undefined,
    });
    const outcome = await channel.send({ chatId: '5', quote: null, text: 'một', spans: [], rows: [] }, 0);
    expect(outcome).toEqual({ kind: 'later', afterMs: 6000, reason: 'http-429' });
    expect(telegram.calls).toHaveLength(1);
  });

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
