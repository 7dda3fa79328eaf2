import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HealthSchema } from '../../../server/console/contract/health.js';
import { startConsole, type ConsoleApp, type ConsoleClient } from './console-app.js';

let running: ConsoleApp;
let viewer: ConsoleClient;
beforeAll(async () => {
  running = await startConsole();
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
});
