import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createWorkerSeat } from '../../../bot/store/worker-seat.js';
import { startFakeTelegram, textUpdate, type FakeTelegram } from '../../fakes/telegram-server.js';
import { serveDesk } from './crashing.js';
import { settingsFor, useDesks } from './running-desk.js';

const desks = useDesks();

async function startTelegram(): Promise<FakeTelegram> {
  const telegram = desks.track(await startFakeTelegram());
  telegram.webhook.url = 'https://example.vn/webhooks/telegram';
  return telegram;
}

const answers = (telegram: FakeTelegram): string[] =>
  telegram.delivered.flatMap(({ text }) => /Đáp: (\S+)/.exec(text)?.[1] ?? []);

const until = async (condition: () => boolean): Promise<void> => {
  for (let waitedMs = 0; !condition() && waitedMs < 20_000; waitedMs += 20) await sleep(20);
  expect(condition()).toBe(true);
};

describe('two processes over one folder', () => {
  it('both take in, one answers, each message once', async () => {
    const telegram = await startTelegram();
    const first = await desks.open(settingsFor({ telegram: telegram.root }));
    const second = await desks.open(settingsFor({ telegram: telegram.root }), first.dataDir);
    expect(second.alarms).toContain('telegram standing-by');
    const texts = Array.from({ length: 30 }, (_, index) => `n${index}`);
    await Promise.all(
      texts.flatMap((text, index) => {
        const update = textUpdate(1 + (index % 6), text);
        return [first.post('telegram', update), second.post('telegram', update)];
      }),
    );
    await until(() => answers(telegram).length >= texts.length);
    await first.drained();
    expect(answers(telegram).toSorted()).toEqual(texts.toSorted());
  });

  it('change places when the one that answers stops', async () => {
    const telegram = await startTelegram();
    const first = await desks.open(settingsFor({ telegram: telegram.root }));
    const second = await desks.open(settingsFor({ telegram: telegram.root }), first.dataDir);
    await first.desk.stop(1000);
    await second.post('telegram', textUpdate(5, 'sau'));
    await until(() => answers(telegram).includes('sau'));
    expect(answers(telegram)).toEqual(['sau']);
  });

  it('change places when the one that answers is killed, and nothing is lost or answered twice', async () => {
    const telegram = await startTelegram();
    telegram.delayOf = (call) => (call.path.endsWith('/sendMessage') ? 60 : 0);
    const dataDir = desks.folder();
    const first = await serveDesk(dataDir, telegram.root);
    const second = await desks.open(settingsFor({ telegram: telegram.root }), dataDir);
    expect(second.alarms).toContain('telegram standing-by');
    const texts = Array.from({ length: 24 }, (_, index) => `k${index}`);
    await Promise.all(texts.map((text, index) => second.post('telegram', textUpdate(1 + (index % 4), text))));
    await until(() => answers(telegram).length > 2);
    await first.kill();
    await second.drained();
    const told = answers(telegram);
    expect(new Set(told).size).toBe(told.length);
    expect(texts.length - told.length).toBeLessThanOrEqual(second.desk.counts('telegram').unknown);
  }, 90_000);
});

describe('the seat', () => {
  it('is held by one at a time and free once it is left', () => {
    const file = `${desks.folder()}/store.sqlite`;
    const [one, two] = [createWorkerSeat(file), createWorkerSeat(file)];
    expect([one.take(), one.take(), two.take()]).toEqual([true, true, false]);
    one.leave();
    expect([two.take(), one.take()]).toEqual([true, false]);
    two.leave();
  });
});
