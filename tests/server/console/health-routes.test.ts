import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HealthSchema } from '../../../server/console/contract/health.js';
import { textUpdate } from '../../fakes/telegram-server.js';
import { SECRET, telegramAt } from '../running-channels.js';
import { startConsole, type ConsoleApp, type ConsoleClient } from './console-app.js';

let running: ConsoleApp;
let viewer: ConsoleClient;
beforeAll(async () => {
  // Its channels are not started: what comes in waits.
  running = await startConsole(telegramAt('http://127.0.0.1:9'));
  viewer = await running.asRole('viewer');
});
afterAll(() => running.close());

const health = async () => {
  const { status, body } = await viewer.call('GET', '/health');
  expect(status).toBe(200);
  return HealthSchema.parse(body);
};

describe('GET /api/console/health', () => {
  it('says whether the index of words can be read, while it cannot and when it can again', async () => {
    expect(await health()).toMatchObject({ store: 'writable', index: 'ready' });
    const { raw } = running.assistant.database;
    raw.exec('ALTER TABLE search_text RENAME TO away');
    expect(await health()).toMatchObject({ status: 'unavailable', store: 'writable', index: 'unreadable' });
    raw.exec('ALTER TABLE away RENAME TO search_text');
    expect(await health()).toMatchObject({ store: 'writable', index: 'ready' });
  });

  it('counts the messages that wait, channel by channel', async () => {
    const waiting = async () =>
      Object.fromEntries((await health()).channels.map(({ name, waiting: count }) => [name, count]));
    expect(await waiting()).toEqual({ telegram: 0, 'zalo-oa': 0, 'zalo-bot': 0 });
    for (const message of [1, 2, 3]) {
      const { statusCode } = await running.app.inject({
        method: 'POST',
        url: '/webhooks/telegram',
        headers: { 'x-telegram-bot-api-secret-token': SECRET },
        payload: textUpdate(message, `câu hỏi ${message}`),
      });
      expect(statusCode).toBe(200);
    }
    expect(await waiting()).toEqual({ telegram: 3, 'zalo-oa': 0, 'zalo-bot': 0 });
  });
});
