import { describe, expect, it } from 'vitest';
import { COMPOSED, event, exchangeTurn, part, useChannelStores } from './channel-store.js';

const stores = useChannelStores();
const DAY_MS = 24 * 60 * 60 * 1000;

describe('the inbox', () => {
  it('keeps an event once, however often and in whatever company it comes', async () => {
    const { inbox } = await stores.open();
    const added = await Promise.all(
      Array.from({ length: 20 }, (_, index) => inbox.accept('telegram', [event(`${index % 4}`)], 1)),
    );
    expect(added.reduce((sum, count) => sum + count, 0)).toBe(4);
    expect(await inbox.accept('zalo-bot', [event('1')], 1)).toBe(1);
  });

  it('keeps nothing readable and no id of a person in its file', async () => {
    const { inbox, database } = await stores.open();
    await inbox.accept('telegram', [event('77', '0912345678')], 1);
    const row = JSON.stringify(database.raw.prepare('SELECT *, hex(event) AS event FROM inbox').all());
    for (const secret of ['bí mật', '0912345678', '77"', Buffer.from('mật').toString('hex').toUpperCase()])
      expect(row).not.toContain(secret);
    expect(inbox.event(1)).toEqual({ said: 'bí mật 77' });
  });

  it('gives the first open job of each conversation, in the order of sending', async () => {
    const { inbox } = await stores.open();
    await inbox.accept('telegram', [event('5', 'a'), event('3', 'a'), event('4', 'b')], 10);
    expect(inbox.due('telegram', 9, 10)).toEqual([]);
    const due = inbox.due('telegram', 10, 10);
    expect(due.map((job) => inbox.event(job.id))).toEqual([{ said: 'bí mật 3' }, { said: 'bí mật 4' }]);
    await inbox.postpone(due[0]?.id ?? 0, 99, 'network');
    expect(inbox.due('telegram', 50, 10).map((job) => job.id)).toEqual([due[1]?.id]);
    expect(inbox.nextDueAt()).toBe(10);
  });

  it('forgets the text of what is done, and knows its key for a week', async () => {
    const { inbox } = await stores.open();
    await inbox.accept('telegram', [event('1'), event('2')], 1);
    await inbox.finish(1, { state: 'done', reason: null }, 1);
    await inbox.finish(2, { state: 'failed', reason: 'blocked' }, 1);
    expect(inbox.event(1)).toBeNull();
    expect(inbox.event(2)).not.toBeNull();
    await inbox.prune(6 * DAY_MS);
    expect(await inbox.accept('telegram', [event('1')], 1)).toBe(0);
    await inbox.prune(8 * DAY_MS);
    expect(await inbox.accept('telegram', [event('1')], 1)).toBe(1);
    expect(inbox.event(2)).toBeNull();
  });
});

describe('the outbox', () => {
  it('takes an answer once, and knows after a crash which part may have gone out', async () => {
    const { inbox, outbox, memory } = await stores.open();
    await inbox.accept('telegram', [event('1')], 1);
    const [job] = inbox.due('telegram', 1, 1);
    if (!job) throw new Error('no job');
    await memory.answered('telegram', job, { ...COMPOSED, parts: [part('một'), part('hai')] }, 2);
    await expect(memory.answered('telegram', job, { ...COMPOSED, parts: [part('lặp')] }, 3)).rejects.toThrow();
    const [first, second] = outbox.waiting(job.id);
    expect([first?.body.text, second?.body.text]).toEqual(['một', 'hai']);
    await outbox.begin(first?.id ?? 0);
    expect(await outbox.recover(3)).toBe(1);
    expect(outbox.waiting(job.id).map(({ body }) => body.text)).toEqual(['hai']);
    expect(outbox.unsure(job.conversation, false).map(({ body }) => body.text)).toEqual(['một']);
    expect(outbox.counts('telegram')).toEqual({ waiting: 1, failed: 0, unknown: 1 });
  });

  it('knows of one job that is tried again which part may have gone out, and of no other', async () => {
    const { inbox, outbox, memory } = await stores.open();
    await inbox.accept('telegram', [event('1'), event('2', '8')], 1);
    const jobs = inbox.due('telegram', 1, 2);
    for (const job of jobs) {
      await memory.answered('telegram', job, { ...COMPOSED, parts: [part('một')] }, 2);
      await outbox.begin(outbox.waiting(job.id)[0]?.id ?? 0);
    }
    const [job, other] = jobs;
    if (!job || !other) throw new Error('no jobs');
    expect(await outbox.interrupted(job.id, 3)).toBe(1);
    expect(await outbox.interrupted(job.id, 3)).toBe(0);
    expect(outbox.unsure(job.conversation, false).map(({ body }) => body.text)).toEqual(['một']);
    expect(outbox.unsure(other.conversation, false)).toEqual([]);
  });

  it('lists what failed, and sends it again when an operator says so', async () => {
    const { inbox, outbox, memory } = await stores.open();
    await inbox.accept('telegram', [event('1')], 1);
    const [job] = inbox.due('telegram', 1, 1);
    if (!job) throw new Error('no job');
    await memory.answered('telegram', job, { ...COMPOSED, parts: [part('một'), part('hai')] }, 2);
    const [first] = outbox.waiting(job.id);
    await outbox.end(first?.id ?? 0, { kind: 'refused', reason: 'blocked', scope: 'person' }, 3);
    await outbox.abandon(job.id, 'blocked', 3);
    await inbox.finish(job.id, { state: 'failed', reason: 'blocked' }, 3);
    expect(outbox.failures(9)).toMatchObject([{ jobId: job.id, channel: 'telegram', reason: 'blocked', parts: 2 }]);
    expect(await outbox.retry(job.id, 4)).toBe(true);
    expect(await outbox.retry(job.id, 4)).toBe(false);
    expect(inbox.due('telegram', 4, 9)).toMatchObject([{ id: job.id, state: 'answered' }]);
    expect(outbox.waiting(job.id)).toHaveLength(2);
  });
});

describe('what a channel remembers', () => {
  it('is gone after an erasure, save that a redelivery is still known', async () => {
    const { inbox, outbox, memory, database } = await stores.open();
    await inbox.accept('telegram', [event('1'), event('2')], 1);
    const [job] = inbox.due('telegram', 1, 1);
    if (!job) throw new Error('no job');
    const turn = exchangeTurn('e1', 'ai chủ trì?');
    const feedback = { exchangeId: 'e1', rating: 'comment', note: 'hay' } as const;
    await memory.answered('telegram', job, { ...COMPOSED, parts: [part('một')], turn, feedback, noticed: true }, 2);
    await inbox.finish(job.id, { state: 'failed', reason: 'blocked' }, 2);
    expect(memory.exchange('e1', job.conversation)).toEqual(turn.exchange?.content);
    expect(memory.exchange('e1', 'another')).toBeNull();
    expect(memory.contact(job.conversation)?.noticedAt).toBe(2);
    const [erasing] = inbox.due('telegram', 1, 1);
    if (!erasing) throw new Error('no job');
    await memory.answered('telegram', erasing, { ...COMPOSED, parts: [part('đã xoá')], erases: 'all' }, 3);
    expect(memory.contact(job.conversation)).toBeNull();
    expect(memory.lastExchangeId(job.conversation)).toBeNull();
    expect(inbox.event(job.id)).toBeNull();
    expect(outbox.waiting(erasing.id)).toHaveLength(1);
    expect(database.raw.prepare('SELECT person, note FROM feedback').get()).toEqual({ person: null, note: null });
    expect(await inbox.accept('telegram', [event('1')], 4)).toBe(0);
  });
});
