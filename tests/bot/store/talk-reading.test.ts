import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { botMigrations } from '../../../bot/store/migrations.js';
import { openPeople, type People } from '../../../bot/store/people.js';
import type { TurnFigures } from '../../../bot/ports.js';
import { parseDay } from '../../../knowledge/index.js';
import { knowledgeMigrations } from '../../../knowledge/store/migrations.js';
import { useTemporaryStores } from '../../knowledge/store/temporary-store.js';
import { exchangeTurn } from './channel-store.js';

const stores = useTemporaryStores();
const FIRST = parseDay('2026-11-20');
const SECOND = parseDay('2026-11-21');

describe('the figures of what was asked', () => {
  let people: People;
  const clock = { now: Date.UTC(2026, 10, 20, 5) };

  const turn = (figures: Partial<TurnFigures>): TurnFigures => ({
    day: FIRST,
    kind: 'answer',
    reason: 'found',
    intent: 'lead',
    planIds: [],
    agencies: [],
    recordKeys: [],
    latencyMs: 10,
    lengthClass: 'short',
    ...figures,
  });
  const keep = (door: 'web' | 'telegram', ...all: readonly Partial<TurnFigures>[]) =>
    Promise.all(all.map((figures) => people.keepTurn('web:someone', door, { figures: turn(figures), exchange: null })));

  beforeEach(async () => {
    const dataDir = stores.folder();
    const database = await stores.open(dataDir, { migrations: [...knowledgeMigrations, ...botMigrations] });
    people = openPeople({ database, dataDir, dataKey: Buffer.alloc(32, 5), retentionMs: 1e9, now: () => clock.now });
  });
  afterEach(() => people.close());

  it('count every question by day, channel and kind, without any agreement', async () => {
    await keep('web', {}, {}, { kind: 'refuse', reason: 'not-found' }, { day: SECOND, kind: 'clarify' });
    await keep('telegram', {}, { day: SECOND });
    const { days, reasons } = people.talks.figures(FIRST, SECOND);
    expect(days).toHaveLength(5);
    expect(days).toEqual(
      expect.arrayContaining([
        { day: '2026-11-20', channel: 'web', kind: 'answer', count: 2 },
        { day: '2026-11-20', channel: 'web', kind: 'refuse', count: 1 },
        { day: '2026-11-20', channel: 'telegram', kind: 'answer', count: 1 },
        { day: '2026-11-21', channel: 'web', kind: 'clarify', count: 1 },
        { day: '2026-11-21', channel: 'telegram', kind: 'answer', count: 1 },
      ]),
    );
    expect(reasons).toEqual([
      { reason: 'found', count: 5 },
      { reason: 'not-found', count: 1 },
    ]);
  });

  it('leave out what lies outside of the days, both of which are in', async () => {
    await keep('web', { agencies: ['Sở Y tế'] }, { day: SECOND, agencies: ['Sở Nội vụ'], latencyMs: 900 });
    const figures = people.talks.figures(SECOND, SECOND);
    expect(figures.days).toEqual([{ day: '2026-11-21', channel: 'web', kind: 'answer', count: 1 }]);
    expect(figures.agencies).toEqual([{ name: 'Sở Nội vụ', count: 1 }]);
    expect(figures.latency).toMatchObject({ p50: 900, p95: 900 });
    expect(people.talks.figures(parseDay('2025-01-01'), parseDay('2025-12-31'))).toEqual({
      days: [],
      reasons: [],
      ratings: [],
      latency: { p50: 0, p95: 0 },
      latencyByDay: [],
      agencies: [],
      recordKeys: [],
    });
  });

  it('give the time that half and 95 in 100 of the answers took, over all and by day', async () => {
    await keep('web', ...Array.from({ length: 20 }, (_, index) => ({ latencyMs: 100 - 5 * index })));
    await keep('web', { day: SECOND, latencyMs: 7 }, { day: SECOND, latencyMs: 2000 });
    const { latency, latencyByDay } = people.talks.figures(FIRST, SECOND);
    expect(latencyByDay).toEqual([
      { day: '2026-11-20', p50: 50, p95: 95 },
      { day: '2026-11-21', p50: 7, p95: 2000 },
    ]);
    expect(latency).toEqual({ p50: 50, p95: 100 });
  });

  it('name what was asked for most first, ten at most, the alphabet deciding between equals', async () => {
    await keep('web', { agencies: ['Sở Y tế', 'Sở Nội vụ'], recordKeys: ['p#2'] });
    await keep('telegram', { agencies: ['Sở Y tế', 'Công an tỉnh'], recordKeys: ['p#2', 'p#1'] });
    await keep('web', ...Array.from({ length: 9 }, (_, index) => ({ agencies: [`Xã ${index}`] })));
    const { agencies, recordKeys } = people.talks.figures(FIRST, FIRST);
    expect(agencies.slice(0, 3)).toEqual([
      { name: 'Sở Y tế', count: 2 },
      { name: 'Công an tỉnh', count: 1 },
      { name: 'Sở Nội vụ', count: 1 },
    ]);
    expect(agencies).toHaveLength(10);
    expect(recordKeys).toEqual([
      { name: 'p#2', count: 2 },
      { name: 'p#1', count: 1 },
    ]);
  });

  it('count the last rating of each answer, and no remark that rates nothing', async () => {
    await people.decide('web:someone', 'agreed');
    const rate = async (id: string, ...ratings: readonly ('right' | 'wrong' | 'incomplete' | 'comment')[]) => {
      await people.keepTurn('web:someone', 'web', exchangeTurn(id, 'ai chủ trì?'));
      for (const rating of ratings) await people.rate('web:someone', 'web', { exchangeId: id, rating, note: null });
    };
    await rate('one', 'right', 'wrong');
    await rate('two', 'wrong');
    await rate('three', 'incomplete');
    await rate('four', 'comment');
    expect(people.talks.figures(FIRST, FIRST).ratings).toEqual([
      { rating: 'wrong', count: 2 },
      { rating: 'incomplete', count: 1 },
    ]);
  });
});
