import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCallLimit, type CallLimit } from '../../../bot/channels/call-limit.js';

const MINUTE_MS = 60_000;
const never = new AbortController().signal;

/**
 * When each of `calls` was let through, in milliseconds from now, all being asked for now; `meanwhile` happens a second
 * later.
 */
async function times(limit: CallLimit, calls: number, meanwhile: () => void = () => undefined): Promise<number[]> {
  const startedMs = Date.now();
  const passed: number[] = [];
  const asked = Array.from({ length: calls }, () => limit.take(never).then(() => passed.push(Date.now() - startedMs)));
  setTimeout(meanwhile, 1_000);
  await vi.runAllTimersAsync();
  await Promise.all(asked);
  return passed;
}

describe('the limit of calls to a platform', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('lets a quarter of a minute’s calls go at once and spreads the others evenly', async () => {
    expect(await times(createCallLimit(8), 6)).toEqual([0, 0, 7_500, 15_000, 22_500, 30_000]);
  });

  it('never lets more through in any minute than the platform allows, and no less over the hours', async () => {
    for (const perMinute of [1, 3, 20, 100]) {
      const passed = await times(createCallLimit(perMinute), 5 * perMinute);
      expect(passed.at(-1)).toBeLessThan(5 * MINUTE_MS);
      for (const at of passed) {
        const within = passed.filter((other) => other >= at && other < at + MINUTE_MS).length;
        expect(within).toBeLessThanOrEqual(perMinute);
      }
    }
  });

  it('waits as long as the platform says, also with who waited already', async () => {
    const limit = createCallLimit(8);
    expect(await times(limit, 4, () => limit.hold(30_000))).toEqual([0, 0, 31_000, 31_000]);
  });

  it('allows the burst again after a silence', async () => {
    const limit = createCallLimit(8);
    await times(limit, 6);
    await vi.advanceTimersByTimeAsync(10 * MINUTE_MS);
    expect(await times(limit, 3)).toEqual([0, 0, 7_500]);
  });

  it('lets go who waits when the worker stops', async () => {
    const limit = createCallLimit(1);
    await limit.take(never);
    const stopping = new AbortController();
    const waiting = limit.take(stopping.signal);
    stopping.abort();
    await waiting;
    expect(vi.getTimerCount()).toBe(0);
    await limit.take(stopping.signal);
    expect(vi.getTimerCount()).toBe(0);
  });
});
