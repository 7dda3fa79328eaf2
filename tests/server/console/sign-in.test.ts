import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIGN_IN_LIMITS } from '../../../server/store/sign-in-throttle.js';
import { startApp } from '../running-app.js';
import { ADMIN_PASSWORD, startConsole, type ConsoleApp } from './console-app.js';

const MINUTE_MS = 60_000;

describe('signing in', () => {
  let running: ConsoleApp;
  let nowMs = Date.UTC(2026, 0, 5);

  beforeAll(async () => {
    running = await startConsole({ SAMPLE_PLANS: 'false' }, { clock: { now: () => new Date(nowMs) } });
  });
  afterAll(() => running.close());

  const session = async (cookie: string): Promise<number> =>
    (await running.app.inject({ url: '/api/console/session', headers: { cookie } })).statusCode;

  it('answers an unknown name as it does a wrong password', async () => {
    const ask = (name: string) =>
      running.app.inject({ method: 'POST', url: '/api/console/sign-in', payload: { name, password: 'sai' } });
    const [known, unknown] = [await ask('admin'), await ask('khong-co-ai')];
    expect(known.statusCode).toBe(401);
    expect(unknown.body).toBe(known.body);
  });

  it('gives a cookie that no script reads and no other site sends', async () => {
    const { headers } = await running.app.inject({
      method: 'POST',
      url: '/api/console/sign-in',
      payload: { name: ' Admin ', password: ADMIN_PASSWORD },
    });
    expect(headers['set-cookie']).toMatch(/^tro-ly-quan-tri=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('binds the cookie to https where the page came over https', async () => {
    const behind = await startApp({ ADMIN_PASSWORD, TRUST_PROXY: 'true', SAMPLE_PLANS: 'false' });
    const { headers } = await behind.app.inject({
      method: 'POST',
      url: '/api/console/sign-in',
      headers: { 'x-forwarded-proto': 'https' },
      payload: { name: 'admin', password: ADMIN_PASSWORD },
    });
    expect(headers['set-cookie']).toMatch(
      /^__Host-tro-ly-quan-tri=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    await behind.close();
  });

  it('ends with the sign-out, also for a copy of the cookie', async () => {
    const client = await running.asRole('admin');
    expect(await session(client.cookie)).toBe(200);
    expect((await client.call('DELETE', '/session')).status).toBe(200);
    expect(await session(client.cookie)).toBe(401);
  });

  it('ends after an hour without use, and after twelve hours of use', async () => {
    const idle = await running.asRole('admin');
    nowMs += 61 * MINUTE_MS;
    expect(await session(idle.cookie)).toBe(401);
    const used = await running.asRole('admin');
    for (let hours = 0; hours < 13; hours += 0.5) {
      nowMs += 30 * MINUTE_MS;
      expect(await session(used.cookie), `${hours} h`).toBe(hours + 0.5 < 12 ? 200 : 401);
    }
  });

  it('holds a thousand wrong passwords, and the right one among them, until a quarter of an hour has passed', async () => {
    const attempts: number[] = [];
    for (let count = 0; count < 1000; count += 1) {
      const password = count === 500 ? ADMIN_PASSWORD : `doan ${count}`;
      attempts.push((await running.signIn('admin', password)).status);
    }
    expect(attempts.filter((status) => status === 401)).toHaveLength(SIGN_IN_LIMITS.nameAndAddress);
    expect(attempts.filter((status) => status === 429)).toHaveLength(1000 - SIGN_IN_LIMITS.nameAndAddress);
    const held = await running.signIn('admin', ADMIN_PASSWORD);
    expect(held).toMatchObject({ status: 429, cookie: '' });
    expect(Number(held.retryAfter)).toBeGreaterThan(800);
    nowMs += 15 * MINUTE_MS;
    expect((await running.signIn('admin', ADMIN_PASSWORD)).status).toBe(204);
  });
});
