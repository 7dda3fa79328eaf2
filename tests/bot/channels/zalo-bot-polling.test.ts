import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { MACHINE_NOTICE } from '../../../bot/wording.js';
import { createZaloBot } from '../../../bot/channels/zalo-bot.js';
import { createZaloPost } from '../../../bot/channels/zalo-call.js';
import {
  botText,
  startFakeZaloBot,
  ZALO_BOT_SECRET,
  ZALO_BOT_TOKEN,
  zaloBotRefusal,
  type FakeZaloBot,
} from '../../fakes/zalo-bot-server.js';
import { settingsFor, until, useDesks, type RunningDesk } from './running-desk.js';

const desks = useDesks();

const startBot = async (): Promise<FakeZaloBot> => desks.track(await startFakeZaloBot());
const open = (bot: FakeZaloBot, dataDir?: string): Promise<RunningDesk> =>
  desks.open(settingsFor({ zaloBot: bot.root }), dataDir);

const answers = (bot: FakeZaloBot): string[] =>
  bot.delivered.map(({ text }) => text).filter((text) => text !== MACHINE_NOTICE);
const fetches = (bot: FakeZaloBot): number => bot.calls.filter(({ path }) => path.endsWith('/getUpdates')).length;
const refuseWrites = ({ database }: RunningDesk, isOn: boolean): void => {
  database.raw.pragma(`query_only = ${isOn ? 'ON' : 'OFF'}`);
};

describe('fetching from the Zalo bot, which gives each event once', () => {
  it('holds an event that the store does not take, fetches no other meanwhile, and answers it once', async () => {
    const bot = await startBot();
    const running = await open(bot);
    await until(() => fetches(bot) > 0);
    refuseWrites(running, true);
    bot.updates.push(botText('a1', 'một'), botText('a1', 'hai'));
    await until(() => running.alarms.includes('zalo-bot event-not-kept'));
    expect(bot.updates).toHaveLength(1);
    refuseWrites(running, false);
    await until(() => answers(bot).length === 2);
    await running.drained();
    expect(answers(bot)).toEqual(['Đáp: một', 'Đáp: hai']);
    expect(running.alarms).not.toContain('zalo-bot event-lost');
  });

  it('loses nothing that was on its way when it is told to stop', async () => {
    const bot = await startBot();
    bot.delayOf = ({ path }) => (path.endsWith('/getUpdates') ? 300 : 0);
    bot.updates.push(botText('a1', 'một'));
    const running = await open(bot);
    await until(() => fetches(bot) === 1);
    await running.desk.stop(5000);
    expect(bot.updates).toEqual([]);
    expect(running.desk.counts('zalo-bot').waiting).toBe(1);
    const again = await open(bot, running.dataDir);
    await again.drained();
    expect(answers(bot)).toEqual(['Đáp: một']);
  });

  it('keeps what it holds for the store before it stops, and says so when it cannot', async () => {
    const bot = await startBot();
    const running = await open(bot);
    await until(() => fetches(bot) > 0);
    refuseWrites(running, true);
    bot.updates.push(botText('a1', 'một'));
    await until(() => running.alarms.includes('zalo-bot event-not-kept'));
    const stopped = running.desk.stop(5000);
    refuseWrites(running, false);
    await stopped;
    expect(running.desk.counts('zalo-bot').waiting).toBe(1);

    const other = await open(bot);
    await until(() => fetches(bot) > 2);
    refuseWrites(other, true);
    bot.updates.push(botText('a1', 'hai'));
    await until(() => other.alarms.includes('zalo-bot event-not-kept'));
    await other.desk.stop(5000);
    expect(other.alarms).toContain('zalo-bot event-lost');
    refuseWrites(other, false);
  });

  it('waits longer with each fetch that is refused on end, and begins anew after one that is not', async () => {
    const bot = await startBot();
    bot.updates.push(botText('a1', 'một'));
    const refusals = [429, 429, 500, 408, 429].map((code) => zaloBotRefusal(code, 'no'));
    bot.faultOf = ({ path }) => {
      const refusal = path.endsWith('/getUpdates') ? refusals.shift() : undefined;
      return refusal === undefined ? undefined : { kind: 'reply', ...refusal };
    };
    const waits: number[] = [];
    const alarms: string[] = [];
    const channel = createZaloBot({
      token: ZALO_BOT_TOKEN,
      webhookSecret: ZALO_BOT_SECRET,
      post: createZaloPost(bot.root),
      alarm: ({ code }) => alarms.push(code),
      faultWaitMs: (faults) => {
        waits.push(faults);
        return 1;
      },
    });
    const stopping = new AbortController();
    const kept: unknown[] = [];
    const accept = async (raws: readonly unknown[]): Promise<void> => {
      kept.push(...raws);
      stopping.abort();
    };
    await channel.run(accept, stopping.signal);
    expect(kept).toHaveLength(1);
    expect(waits).toEqual([0, 1, 2, 0]);
    expect(alarms).toEqual(Array.from({ length: 4 }, () => 'polling:call-failed'));
  });

  it('never fetches beside a webhook', async () => {
    const bot = await startBot();
    bot.webhook.url = 'https://example.vn/webhooks/zalo-bot';
    const running = await open(bot);
    await until(() => bot.calls.some(({ path }) => path.endsWith('/getWebhookInfo')));
    await running.post('zalo-bot', botText('a1', 'một'));
    await running.drained();
    expect(answers(bot)).toEqual(['Đáp: một']);
    expect(fetches(bot)).toBe(0);
    expect(bot.violations).toEqual([]);
  });

  it('leaves fetching as soon as somebody sets a webhook, and needs no hand', async () => {
    const bot = await startBot();
    const running = await open(bot);
    await until(() => fetches(bot) > 0);
    await running.desk.channels[0]?.webhook?.set('https://example.vn/webhooks/zalo-bot');
    await until(() => bot.violations.length > 0);
    const looks = (): number => bot.calls.filter(({ path }) => path.endsWith('/getWebhookInfo')).length;
    await until(() => looks() >= 3);
    const before = fetches(bot);
    await running.post('zalo-bot', botText('a1', 'một'));
    await running.drained();
    await sleep(100);
    expect(fetches(bot)).toBe(before);
    expect(bot.violations).toEqual(['getUpdates: Conflict: a webhook is set']);
    expect(running.alarms).toEqual([]);
  });
});
