import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { MACHINE_NOTICE } from '../../../bot/wording.js';
import { oaText, signedOaEvent, startFakeZaloOa } from '../../fakes/zalo-oa-server.js';
import { serveDesk } from './crashing.js';
import { settingsFor, useDesks } from './running-desk.js';

const desks = useDesks();
const USER = '2512523625412515123';
/** Longer than a refresh may hold its lease. */
const LEASE_OVER_MS = 60_000;

const until = async (condition: () => boolean): Promise<void> => {
  for (let waitedMs = 0; !condition() && waitedMs < 20_000; waitedMs += 20) await sleep(20);
  expect(condition()).toBe(true);
};

it('a refresh token that was under way when the process was killed is not sent again, and an operator is asked', async () => {
  const oa = desks.track(await startFakeZaloOa());
  const isRefresh = ({ path }: { path: string }): boolean => path.includes('access_token');
  oa.delayOf = (call) => (isRefresh(call) ? 500 : 0);
  const dataDir = desks.folder();
  const first = await serveDesk(dataDir, oa.root, 'zalo-oa');
  const { body, headers } = signedOaEvent(oaText(USER, 'chờ'));
  expect((await fetch(first.address, { method: 'POST', body, headers })).status).toBe(200);
  await until(() => oa.calls.some(isRefresh));
  await first.kill();
  // The platform has done it, and nobody heard.
  await until(() => oa.refreshes.length > 0);

  let movedMs = 0;
  const now = (): Date => new Date(Date.now() + movedMs);
  const settings = settingsFor({ zaloOa: oa.root });
  const second = await desks.open(settings, dataDir, { now });
  await sleep(1_000);
  // For all that the second knows, another process is still at it.
  expect(second.alarms).toEqual([]);
  movedMs = LEASE_OVER_MS;
  await until(() => second.alarms.includes('zalo-oa reconnect-account:outcome-unknown'));
  expect(oa.refreshes).toEqual(['REFRESH-0']);
  expect(second.desk.counts('zalo-oa')).toMatchObject({ waiting: 1, failed: 0 });
  await second.close();
  const third = await desks.open(settings, dataDir, { now });
  await until(() => third.alarms.includes('zalo-oa reconnect-account:outcome-unknown'));
  expect(oa.refreshes).toEqual(['REFRESH-0']);
  await third.close();

  if (settings.zaloOa === null) throw new Error('no account');
  const anew = { ...settings, zaloOa: { ...settings.zaloOa, refreshToken: oa.issue() } };
  // An account in trouble is tried a minute apart.
  movedMs += 2 * 60_000;
  const fourth = await desks.open(anew, dataDir, { now });
  await fourth.drained();
  expect(oa.delivered.map(({ text }) => text)).toEqual([MACHINE_NOTICE, 'Đáp: chờ']);
  expect(new Set(oa.refreshes).size).toBe(oa.refreshes.length);
}, 60_000);
