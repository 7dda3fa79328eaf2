import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { pino } from 'pino';
import { createApp } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import { startApp, type RunningApp } from './running-app.js';

let running: RunningApp | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

describe('GET /health/ready', () => {
  it.each([
    ['the store', 'state', { store: 'unreadable' }],
    ['the index of words', 'search_text', { index: 'unreadable' }],
  ])(
    'answers 503 while %s cannot be read, and 200 again; the process lives all the while',
    async (_what, table, checks) => {
      running = await startApp();
      const { app, assistant } = running;
      const statusOf = async (url: string) => (await app.inject({ url })).statusCode;
      expect(await statusOf('/health/ready')).toBe(200);
      const { raw } = assistant.database;
      raw.exec(`ALTER TABLE ${table} RENAME TO away`);
      const away = await app.inject({ url: '/health/ready' });
      expect([away.statusCode, away.json()]).toMatchObject([503, { status: 'unavailable', checks }]);
      expect(await statusOf('/health/live')).toBe(200);
      raw.exec(`ALTER TABLE away RENAME TO ${table}`);
      expect(await statusOf('/health/ready')).toBe(200);
    },
  );

  it('answers 503, as every route does, to what still comes while the service stops, and ends what was begun', async () => {
    running = await startApp({ SAMPLE_PLANS: 'false' });
    const { assistant, dataDir } = running;
    let begun = (): void => undefined;
    let release = (): void => undefined;
    const isBegun = new Promise<void>((resolve) => (begun = resolve));
    const released = new Promise<void>((resolve) => (release = resolve));
    const app = await createApp({
      assistant: {
        ...assistant,
        async health() {
          begun();
          await released;
          return assistant.health();
        },
      },
      config: readConfig({ DATA_DIR: dataDir }),
      logger: pino({ level: 'silent' }),
    });
    const { port, hostname } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
    const socket = connect(Number(port), hostname);
    let answers = '';
    socket.setEncoding('utf8').on('data', (part: string) => (answers += part));
    const ended = new Promise((resolve) => socket.once('close', resolve));
    const get = (path: string): boolean => socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`);
    get('/health/ready');
    await isBegun;
    const closing = app.close();
    get('/health/ready');
    // Both answers wait in line for the first one.
    await new Promise((resolve) => setTimeout(resolve, 200));
    release();
    await Promise.all([closing, ended]);
    expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 503']);
    expect(answers).toContain('"code":"stopping","message":"Dịch vụ đang khởi động lại');
  });
});
