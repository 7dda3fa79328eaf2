import { describe, expect, it } from 'vitest';
import { createTurnstile } from '../../../bot/channels/turnstile.js';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the turnstile', () => {
  it('lets one in at a time, in order, and the event loop turn in between', async () => {
    const turnstile = createTurnstile();
    const seen: string[] = [];
    const entering = ['một', 'hai', 'ba'].map((name) => turnstile.enter().then(() => seen.push(name)));
    const between = (async () => {
      while (!seen.includes('ba')) {
        await turn();
        seen.push('·');
      }
    })();
    await Promise.all([...entering, between]);
    expect(seen.filter((one) => one !== '·')).toEqual(['một', 'hai', 'ba']);
    expect(seen.join('')).toMatch(/^·*một·+hai·+ba/);
  });

  it('lets nobody in while something goes first, and everybody afterwards', async () => {
    const turnstile = createTurnstile();
    let end: () => void = () => undefined;
    const first = turnstile.first(() => new Promise<void>((resolve) => (end = resolve)));
    let isIn = false;
    const entering = turnstile.enter().then(() => (isIn = true));
    for (let count = 0; count < 10; count += 1) await turn();
    expect(isIn).toBe(false);
    end();
    await first;
    await entering;
    expect(isIn).toBe(true);
  });

  it('gives way for a while only, and also after what went first has failed', async () => {
    const turnstile = createTurnstile();
    void turnstile.first(() => new Promise(() => undefined));
    await turnstile.enter();
    const failing = createTurnstile();
    await expect(failing.first(() => Promise.reject(new Error('store')))).rejects.toThrow('store');
    await failing.enter();
  });
});
