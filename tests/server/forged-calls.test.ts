import { describe, expect, it } from 'vitest';
import { createForgedCalls } from '../../server/forged-calls.js';
import { textUpdate } from '../fakes/telegram-server.js';
import { EVERYTHING } from './every-channel.js';
import { startApp } from './running-app.js';
import { SECRET } from './running-channels.js';

describe('webhook calls that prove nothing', () => {
  it('are read from an address until there are too many, and again a minute after the last of them', () => {
    const calls = createForgedCalls(3);
    const held = [0, 1, 2, 3].map((at) => {
      calls.forged('203.0.113.5', at);
      return calls.isHeld('203.0.113.5', at);
    });
    expect(held).toEqual([false, false, false, true]);
    expect(calls.isHeld('203.0.113.6', 4)).toBe(false);
    expect(calls.isHeld('203.0.113.5', 60_002)).toBe(true);
    expect(calls.isHeld('203.0.113.5', 60_004)).toBe(false);
  });

  it('hold back no genuine one that comes from an address where genuine ones come from', () => {
    const calls = createForgedCalls(1);
    calls.proven('203.0.113.5', 0);
    for (let at = 0; at < 10; at += 1) calls.forged('203.0.113.5', at);
    expect(calls.isHeld('203.0.113.5', 20)).toBe(false);
  });

  it('are answered 401, then 429 unread, while the platform’s own are taken in', async () => {
    const running = await startApp({ ...EVERYTHING, SAMPLE_PLANS: 'false' });
    const post = async (remoteAddress: string, secret: string, text = 'xin chào') => {
      const response = await running.app.inject({
        method: 'POST',
        url: '/webhooks/telegram',
        remoteAddress,
        headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
        payload: JSON.stringify(textUpdate(7, text)),
      });
      return response.statusCode;
    };
    const statuses = new Map<number, number>();
    for (let call = 0; call < 400; call += 1) {
      const status = await post('203.0.113.5', `doan-${call}`);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses]).toEqual([
      [401, 301],
      [429, 99],
    ]);
    expect(await post('149.154.160.1', SECRET)).toBe(200);
    for (let call = 0; call < 400; call += 1) expect(await post('149.154.160.1', 'sai')).toBe(401);
    expect(await post('149.154.160.1', SECRET, 'tiếp')).toBe(200);
    await running.close();
  });
});
