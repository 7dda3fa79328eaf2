import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createZaloOa } from '../../../bot/channels/zalo-oa.js';
import type { ZaloReply } from '../../../bot/channels/zalo-call.js';

const STARTED_MS = Date.UTC(2026, 10, 22);
const reply = (error: number): ZaloReply => ({ kind: 'body', status: 200, body: { error, message: '' } });
const PART = { chatId: '25', quote: null, text: 'Đáp', spans: [], rows: [] };

/** When each of `count` parts was posted, in milliseconds from the start, and what became of it. */
async function sendAll(count: number, replies: readonly ZaloReply[] = []) {
  const left = [...replies];
  const times: number[] = [];
  const outcomes: string[] = [];
  const channel = createZaloOa({
    appId: '3',
    secretKey: 'k',
    post: async () => {
      times.push(Date.now() - STARTED_MS);
      return left.shift() ?? reply(0);
    },
    tokens: { access: async () => 'token' },
    callsPerMinute: 8,
    hasButtons: false,
    alarm: () => undefined,
    now: () => Date.now(),
  });
  const { signal } = new AbortController();
  const all = Array.from({ length: count }, async () => {
    await channel.ready(signal);
    outcomes.push((await channel.send(PART, Date.now())).kind);
  });
  await vi.runAllTimersAsync();
  await Promise.all(all);
  return { times, outcomes };
}

describe('calls to the Official Account', () => {
  beforeEach(() => vi.useFakeTimers({ now: STARTED_MS }));
  afterEach(() => vi.useRealTimers());

  it('keep to the package of the account', async () => {
    expect((await sendAll(5)).times).toEqual([0, 0, 7_500, 15_000, 22_500]);
  });

  it('rest for ten seconds once Zalo says that it is too much, and the part is tried later', async () => {
    const { times, outcomes } = await sendAll(3, [reply(0), reply(-32)]);
    expect(outcomes).toEqual(['sent', 'later', 'sent']);
    expect(times).toEqual([0, 0, 10_000]);
  });
});
