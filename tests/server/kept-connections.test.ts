import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYTHING } from './every-channel.js';
import { startApp, type RunningApp } from './running-app.js';

/** As long as a busy thread may be late, and more. */
const RESERVE_MS = 10_000;

let running: RunningApp;
let address: string;

beforeAll(async () => {
  running = await startApp(EVERYTHING);
  address = await running.app.listen({ host: '127.0.0.1', port: 0 });
}, 120_000);
afterAll(() => running.close());

async function visit(agent: Agent, path: string): Promise<IncomingMessage> {
  const { port } = new URL(address);
  const request = get({ agent, host: '127.0.0.1', port, path });
  const [response]: IncomingMessage[] = await once(request, 'response');
  if (!response) throw new Error('no response');
  await once(response.resume(), 'end');
  return response;
}

describe('a connection that is kept', () => {
  it.each(['/', '/health/live', '/api/documents', '/nothing', '/assets/colours.css'])(
    'after %s is let go by the client long before the service would',
    async (path) => {
      const agent = new Agent({ keepAlive: true });
      const { headers } = await visit(agent, path);
      agent.destroy();
      expect(headers.connection).toBe('keep-alive');
      const [, told] = /^timeout=(\d+)$/u.exec(String(headers['keep-alive'])) ?? [];
      expect(Number(told)).toBeGreaterThanOrEqual(60);
      expect(running.app.server.keepAliveTimeout).toBeGreaterThanOrEqual(Number(told) * 1000 + RESERVE_MS);
    },
  );

  it('carries one request after the other', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const first = await visit(agent, '/health/live');
    const second = await visit(agent, '/api/documents');
    expect(second.socket).toBe(first.socket);
    agent.destroy();
  });
});
