import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { MACHINE_NOTICE } from '../../../bot/wording.js';
import { startFakeTelegram, textUpdate, type FakeTelegram } from '../../fakes/telegram-server.js';
import { serveDesk } from './crashing.js';
import { openDesk, settingsFor, useDesks } from './running-desk.js';

const desks = useDesks();
/** 100 of them are part of `npm run test:long`. */
const KILLS = Number(process.env['KILLS'] ?? '4');
const CHATS = 7;
/** Deliveries under way at once: a platform keeps to so many connections, however much waits. */
const LANES = CHATS * 3;

/** As a platform does: again and again until it is taken, each update also once too often. */
async function deliver(update: object, addressNow: () => string): Promise<void> {
  for (let taken = 0; taken < 2;) {
    const status = await fetch(addressNow(), { method: 'POST', body: JSON.stringify(update) }).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) taken += 1;
    else await sleep(20);
  }
}

async function startTelegram(delayMs: number): Promise<FakeTelegram> {
  const telegram = desks.track(await startFakeTelegram());
  telegram.webhook.url = 'https://example.vn/webhooks/telegram';
  telegram.delayOf = (call) => (call.path.endsWith('/sendMessage') ? Math.random() * delayMs : 0);
  return telegram;
}

const answersTo = (telegram: FakeTelegram, chat: number): string[] =>
  telegram.delivered
    .filter(({ chatId, text }) => chatId === `${chat}` && text !== MACHINE_NOTICE)
    .map(({ text }) => /Đáp: (\S+)/.exec(text)?.[1] ?? '');

/** Questions whose answer nobody knows to have arrived. */
async function unknownIn(dataDir: string, telegram: FakeTelegram): Promise<{ unknown: Set<string>; open: number }> {
  const running = await openDesk(settingsFor({ telegram: telegram.root }), dataDir, { isStarted: false });
  const parts = running.database.raw
    .prepare<[], { body: Buffer }>("SELECT body FROM outbox WHERE state = 'unknown' AND body IS NOT NULL")
    .all();
  const open = running.database.raw
    .prepare<[], { n: number }>('SELECT count(*) AS n FROM inbox WHERE is_open = 1')
    .get();
  const texts = parts.map(({ body }) => /Đáp: (\S+?)"/.exec(running.people.vault.open(body) ?? '')?.[1] ?? '');
  await running.close();
  return { unknown: new Set(texts), open: open?.n ?? 0 };
}

describe('a process that is killed between taking in and sending', () => {
  it(
    `loses nothing and doubles nothing, ${KILLS} times over`,
    async () => {
      const dataDir = desks.folder();
      const telegram = await startTelegram(15);
      let served = await serveDesk(dataDir, telegram.root);
      const asked = new Map<number, string[]>(Array.from({ length: CHATS }, (_, chat) => [chat + 1, []]));
      const lanes = Array.from({ length: LANES }, () => Promise.resolve());
      for (let kill = 0; kill < KILLS; kill += 1) {
        const texts = Array.from({ length: LANES }, (_, index) => [1 + (index % CHATS), `k${kill}n${index}`] as const);
        for (const [lane, [chat, text]] of texts.entries()) {
          asked.get(chat)?.push(text);
          const update = textUpdate(chat, text);
          lanes[lane] = (lanes[lane] ?? Promise.resolve()).then(() => deliver(update, () => served.address));
        }
        await sleep(30 + Math.random() * 250);
        await served.kill();
        served = await serveDesk(dataDir, telegram.root);
      }
      await Promise.all(lanes);
      const total = LANES * KILLS;
      const count = (): number => [...asked.keys()].reduce((sum, chat) => sum + answersTo(telegram, chat).length, 0);
      for (let before = -1; before !== count() || count() < total - KILLS * CHATS;) {
        before = count();
        await sleep(1500);
      }
      served.child.kill('SIGTERM');
      const [code] = await once(served.child, 'exit');
      expect(code).toBe(0);
      const { unknown, open } = await unknownIn(dataDir, telegram);
      expect(open).toBe(0);
      expect(telegram.violations).toEqual([]);
      for (const [chat, texts] of asked) {
        const answers = answersTo(telegram, chat);
        expect(new Set(answers).size).toBe(answers.length);
        expect(texts.filter((text) => !answers.includes(text) && !unknown.has(text))).toEqual([]);
      }
    },
    60_000 + KILLS * 15_000,
  );

  it('stops within 10 s when it is told to under load, and goes on afterwards', async () => {
    const dataDir = desks.folder();
    const telegram = await startTelegram(100);
    let served = await serveDesk(dataDir, telegram.root);
    const texts = Array.from({ length: 60 }, (_, index) => `t${index}`);
    await Promise.all(texts.map((text, index) => deliver(textUpdate(1 + (index % 20), text), () => served.address)));
    const startedMs = Date.now();
    served.child.kill('SIGTERM');
    const [code] = await once(served.child, 'exit');
    expect(code).toBe(0);
    expect(Date.now() - startedMs).toBeLessThan(10_000);
    served = await serveDesk(dataDir, telegram.root);
    const answered = (): string[] => Array.from({ length: 20 }, (_, chat) => answersTo(telegram, chat + 1)).flat();
    for (let waitedMs = 0; answered().length < texts.length && waitedMs < 20_000; waitedMs += 100) await sleep(100);
    expect(answered().toSorted()).toEqual(texts.toSorted());
    await served.kill();
  }, 60_000);
});
