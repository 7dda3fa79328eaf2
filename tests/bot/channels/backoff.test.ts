import { describe, expect, it } from 'vitest';
import { backoffMs } from '../../../bot/channels/backoff.js';
import { botText, startFakeZaloBot, zaloBotRefusal } from '../../fakes/zalo-bot-server.js';
import { settingsFor, until, useDesks } from './running-desk.js';

const desks = useDesks();

describe('the wait before another try', () => {
  it('doubles up to five minutes, give or take a half, in whole milliseconds', () => {
    for (let attempts = 0; attempts < 40; attempts += 1) {
      const middle = Math.min(300_000, 1000 * 2 ** attempts);
      for (let draw = 0; draw < 50; draw += 1) {
        const ms = backoffMs(attempts);
        expect(ms).toBeGreaterThanOrEqual(middle / 2);
        expect(ms).toBeLessThanOrEqual(middle * 1.5);
        expect(Number.isInteger(ms)).toBe(true);
      }
    }
  });

  it('is seldom the same twice', () => {
    expect(new Set(Array.from({ length: 100 }, () => backoffMs(6))).size).toBeGreaterThan(50);
  });

  it('keeps people whom the Zalo bot refused together from coming back together', async () => {
    const bot = desks.track(await startFakeZaloBot());
    bot.faultOf = ({ path }) =>
      path.endsWith('/sendMessage') ? { kind: 'reply', ...zaloBotRefusal(429, 'Quota exceeded') } : undefined;
    const now = new Date();
    const settings = settingsFor({ zaloBot: bot.root });
    const running = await desks.open(settings, desks.folder(), { backoffMs: null, now: () => now });
    for (let person = 0; person < 12; person += 1) await running.post('zalo-bot', botText(`a${person}`, 'hỏi'));
    const postponed = running.database.raw.prepare<[], number>('SELECT due_at FROM inbox WHERE attempts = 1').pluck();
    await until(() => postponed.all().length === 12);
    const waits = postponed.all().map((dueAt) => dueAt - now.getTime());
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(500);
    expect(Math.max(...waits)).toBeLessThanOrEqual(1500);
    expect(new Set(waits).size).toBeGreaterThan(1);
  });
});
