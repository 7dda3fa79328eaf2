import { describe, expect, it } from 'vitest';
import { createOaTokens } from '../../../bot/channels/zalo-oa-tokens.js';
import { createZaloPost } from '../../../bot/channels/zalo-call.js';
import { createTokenStore, type TokenStore } from '../../../bot/store/token-store.js';
import type { Fault } from '../../fakes/http-fake.js';
import { OA, startFakeZaloOa } from '../../fakes/zalo-oa-server.js';
import { useChannelStores } from '../store/channel-store.js';
import { useDesks } from './running-desk.js';

const stores = useChannelStores();
const desks = useDesks();
const HOUR_MS = 3_600_000;

async function start() {
  const oa = desks.track(await startFakeZaloOa());
  const { parts } = await stores.open();
  const clock = { now: Date.UTC(2026, 10, 22) };
  const alarms: string[] = [];
  const open = (store: TokenStore = createTokenStore(parts, 'zalo-oa')) =>
    createOaTokens({
      store,
      post: createZaloPost(oa.root),
      appId: OA.appId,
      appSecret: OA.appSecret,
      seed: OA.refreshToken,
      alarm: ({ code }) => alarms.push(code),
      now: () => clock.now,
    });
  return { oa, parts, clock, alarms, open };
}

describe('the tokens of the Official Account', () => {
  it('are refreshed an hour before they expire, and not sooner', async () => {
    const { oa, clock, open } = await start();
    const tokens = open();
    expect(await tokens.access()).toBe('ACCESS-1');
    clock.now += 23 * HOUR_MS + 59 * 60_000;
    expect(await tokens.access()).toBe('ACCESS-1');
    clock.now += 60_000;
    expect(await tokens.access()).toBe('ACCESS-2');
    expect(oa.refreshes).toEqual(['REFRESH-0', 'REFRESH-1']);
    expect(oa.violations).toEqual([]);
  });

  it.each([
    ['none was ever had', false],
    ['the old ones were refused', true],
  ])('are read again once the lock is held: who was slower takes what the other got (%s)', async (_when, isRefused) => {
    const { oa, parts, alarms, open } = await start();
    const first = open();
    const stale = isRefused ? await first.access() : undefined;
    const store = createTokenStore(parts, 'zalo-oa');
    const seenBefore = await store.read(OA.refreshToken);
    const got = await first.access(stale);
    // The second looked before the first was done, and comes to the lock after it.
    const second = open({ ...store, read: () => Promise.resolve(seenBefore) });
    expect(await second.access(stale)).toBe(got);
    expect(oa.refreshes).toHaveLength(isRefused ? 2 : 1);
    expect(alarms).toEqual([]);
  });

  it('are refreshed once for all who ask at the same time, in one process and in two', async () => {
    const { oa, open } = await start();
    const [one, two] = [open(), open()];
    const given = await Promise.all([one.access(), one.access(), two.access(), two.access()]);
    expect(new Set(given)).toEqual(new Set(['ACCESS-1']));
    expect(oa.refreshes).toEqual(['REFRESH-0']);
  });

  it('survive what Zalo refuses without using them up: not asked again for five minutes, nor by nobody after that', async () => {
    const { oa, clock, alarms, open } = await start();
    oa.faultOf = () => ({ kind: 'reply', status: 200, body: { error: -14002, error_name: 'Invalid app secret.' } });
    const mistyped = open();
    await expect(mistyped.access()).rejects.toMatchObject({
      code: 'channel-call-failed',
      message: expect.stringMatching(/zalo-14002.*ZALO_OA_APP_SECRET/),
    });
    await expect(mistyped.access()).rejects.toMatchObject({ code: 'channel-call-failed' });
    expect(oa.calls).toHaveLength(1);
    expect(alarms[0]).toBe('sign-in-refused:zalo-14002');
    clock.now += 5 * 60_000;
    await expect(mistyped.access()).rejects.toMatchObject({ code: 'channel-call-failed' });
    expect(oa.calls).toHaveLength(2);
    oa.faultOf = () => undefined;
    // Another process is one that was started with the secret put right.
    expect(await open().access()).toBe('ACCESS-1');
    expect(await mistyped.access()).toBe('ACCESS-1');
    expect(oa.refreshes).toEqual(['REFRESH-0']);
  });

  it.each<[string, Fault]>([
    ['says nothing that is a refusal', { kind: 'reply', status: 200, body: { error: 0 } }],
    ['is in trouble itself', { kind: 'reply', status: 500, body: { error: -14002 } }],
    ['names a refusal in words', { kind: 'reply', status: 200, body: { error: `no ${OA.appSecret}` } }],
  ])('are not trusted any more where Zalo %s', async (_what, fault) => {
    const { oa, alarms, open } = await start();
    oa.faultOf = () => fault;
    await expect(open().access()).rejects.toMatchObject({ code: 'channel-token-broken' });
    oa.faultOf = () => undefined;
    await expect(open().access()).rejects.toMatchObject({ code: 'channel-token-broken' });
    expect(oa.calls).toHaveLength(1);
    expect(alarms.join()).not.toContain(OA.appSecret);
  });
});
