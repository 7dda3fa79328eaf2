import { afterEach, describe, expect, it } from 'vitest';
import { HEAVY_ROUTES } from '../../server/request-limits.js';
import { EVERYTHING } from './every-channel.js';
import { startApp, type RunningApp } from './running-app.js';

let running: RunningApp | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

const start = async (environment: Record<string, string>): Promise<RunningApp> => {
  running = await startApp({ SAMPLE_PLANS: 'false', ...environment });
  return running;
};

interface Caller {
  readonly address?: string;
  readonly forwarded?: string;
}

const statusOf = async (
  url: string,
  { address = '198.51.100.7', forwarded }: Caller = {},
  method: 'GET' | 'POST' = 'GET',
): Promise<number> => {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return (await running?.app.inject({ method, url, remoteAddress: address, headers }))?.statusCode ?? 0;
};

/** How many of so many calls are served. */
const served = async (calls: number, url: string, callerOf: (call: number) => Caller = () => ({})): Promise<number> => {
  let count = 0;
  for (let call = 0; call < calls; call += 1) if ((await statusOf(url, callerOf(call))) !== 429) count += 1;
  return count;
};

describe('requests of any kind', () => {
  it('are limited by address, in Vietnamese, and nobody else pays for it', async () => {
    const { app } = await start({ ...EVERYTHING, ADDRESS_LIMIT_PER_MINUTE: '30' });
    expect(await served(5, '/api/documents/khong-co/records')).toBe(3);
    const held = await app.inject({ url: '/api/documents', remoteAddress: '198.51.100.7' });
    expect(held.statusCode).toBe(429);
    expect(held.headers['retry-after']).toBe('60');
    expect(held.headers['content-security-policy']).toContain("default-src 'none'");
    expect(held.json()).toEqual({
      error: { code: 'too-many-requests', message: expect.stringContaining('đợi một phút') },
    });
    for (const url of ['/', '/api/chat', '/docs', '/admin', '/api/console/plans', '/khong-co'])
      expect(await statusOf(url), url).toBe(429);
    expect(await statusOf('/api/console/sign-in', {}, 'POST')).toBe(429);
    expect(await statusOf('/api/documents', { address: '198.51.100.8' })).toBe(200);
  });

  it('are limited over all addresses, and the state of the service is told all the same', async () => {
    await start({ REQUEST_LIMIT_PER_MINUTE: '20', METRICS_TOKEN: 'mot-ma-dai-du-dung' });
    expect(await served(40, '/', (call) => ({ address: `203.0.113.${call}` }))).toBe(20);
    expect(await statusOf('/health/live')).toBe(200);
    expect(await statusOf('/health/ready')).toBe(200);
    expect(await statusOf('/metrics')).toBe(403);
  });

  it('count a whole network of IPv6 as one caller', async () => {
    await start({ ADDRESS_LIMIT_PER_MINUTE: '10' });
    expect(await served(20, '/', (call) => ({ address: `2001:db8:1:2::${call + 1}` }))).toBe(10);
    expect(await statusOf('/', { address: '2001:db8:1:3::1' })).toBe(200);
  });

  it('are no calls of a platform: those come from few addresses, and each is read', async () => {
    await start({ ...EVERYTHING, ADDRESS_LIMIT_PER_MINUTE: '20', REQUEST_LIMIT_PER_MINUTE: '20' });
    expect(await served(20, '/')).toBe(20);
    expect(await statusOf('/')).toBe(429);
    for (const channel of ['telegram', 'zalo-oa', 'zalo-bot'])
      expect(await statusOf(`/webhooks/${channel}`, {}, 'POST'), channel).not.toBe(429);
  });

  it('count by routes that there are', async () => {
    const { routes } = await start({ ...EVERYTHING, WIDGET_ORIGINS: 'https://portal.example.vn' });
    for (const heavy of Object.keys(HEAVY_ROUTES)) expect(routes).toContain(`GET ${heavy}`);
  });
});

describe('a forged X-Forwarded-For', () => {
  const forging = (call: number): Caller => ({ forwarded: `192.0.2.${call}` });

  it('evades no limit where no proxy is trusted, and the log says once that there seems to be one', async () => {
    const { logged } = await start({ ADDRESS_LIMIT_PER_MINUTE: '10' });
    expect(await served(30, '/', forging)).toBe(10);
    expect(logged().match(/TRUST_PROXY/g)).toHaveLength(1);
    expect(logged()).not.toContain('192.0.2.');
  });

  it('evades none of the limit of questions either', async () => {
    const { app } = await start({ ASK_LIMIT_PER_MINUTE: '3' });
    const statuses: number[] = [];
    for (let call = 0; call < 5; call += 1) {
      const { statusCode } = await app.inject({
        method: 'POST',
        url: '/api/ask',
        headers: { 'x-forwarded-for': `192.0.2.${call}` },
        payload: { conversationId: `nguoi-${call}`, text: 'xin chào' },
      });
      statuses.push(statusCode);
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });

  it('evades none when it comes from another address than the trusted proxy’s', async () => {
    await start({ ADDRESS_LIMIT_PER_MINUTE: '10', TRUST_PROXY: '10.0.0.1, 172.16.0.0/12' });
    expect(await served(30, '/', forging)).toBe(10);
    const proxied = (call: number): Caller => ({ address: '172.17.0.1', ...forging(call) });
    expect(await served(30, '/', proxied)).toBe(30);
  });

  it('evades none when the trusted proxy adds the address that it sees to it', async () => {
    await start({ ADDRESS_LIMIT_PER_MINUTE: '10', TRUST_PROXY: 'true' });
    const added = (call: number): Caller => ({ address: '127.0.0.1', forwarded: `192.0.2.${call}, 203.0.113.9` });
    expect(await served(30, '/', added)).toBe(10);
    expect(await statusOf('/', { address: '127.0.0.1', forwarded: '203.0.113.10' })).toBe(200);
  });
});
