import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EVERYTHING } from './every-channel.js';
import { startApp, type RunningApp } from './running-app.js';
import { isBuilt, startService } from './running-service.js';

const SLOW = 10;
const open: Socket[] = [];

interface Visitor {
  readonly socket: Socket;
  /** Resolves with what the service said before it hung up. */
  readonly ended: Promise<string>;
}

async function visit(address: string, begin: string): Promise<Visitor> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  open.push(socket);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  let said = '';
  socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<string>((resolve) => socket.once('close', () => resolve(said)));
  socket.write(begin);
  return { socket, ended };
}

afterEach(() => {
  for (const socket of open.splice(0)) socket.destroy();
});

describe('people who send a byte now and then', { timeout: 60_000 }, () => {
  let running: RunningApp;
  let address: string;

  beforeAll(async () => {
    running = await startApp(EVERYTHING);
    address = await running.app.listen({ host: '127.0.0.1', port: 0 });
  }, 120_000);
  afterAll(() => running.close());

  it('are cut off before their headers or their body end, while others are answered', async () => {
    const paths = ['/api/ask', '/api/chat', '/webhooks/telegram', '/api/console/sign-in', '/nothing'];
    const begin = (path: string, end: string): string => `POST ${path} HTTP/1.1\r\nHost: x\r\n${end}`;
    const body = 'Content-Type: application/json\r\nContent-Length: 3000\r\n\r\n';
    const beginnings = [begin('/api/ask', 'X-Slow: '), ...paths.map((path) => begin(path, body))];
    const visitors = await Promise.all(
      beginnings.flatMap((text) => Array.from({ length: SLOW }, () => visit(address, text))),
    );
    const drip = setInterval(() => {
      for (const { socket } of visitors) if (socket.writable) socket.write('a');
    }, 300);
    const asked = JSON.stringify({ conversationId: 'quick', text: 'Đơn vị nào chủ trì nhiệm vụ số hóa hồ sơ?' });
    const quick = await fetch(`${address}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: asked,
    });
    expect(quick.status).toBe(200);
    const said = await Promise.all(visitors.map(({ ended }) => ended));
    clearInterval(drip);
    for (const answer of said) expect(answer).toMatch(/^(?:HTTP\/1\.1 (?:408|404) |$)/u);
  });

  it('are refused what is no request, without a word about the service', async () => {
    for (const nonsense of [
      '\u0016\u0003\u0001 TLS',
      'GET / HTTP/9.9\r\n\r\n',
      `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n\r\n`,
    ]) {
      const { ended } = await visit(address, nonsense);
      const said = await ended;
      expect(said).toMatch(/^HTTP\/1\.1 4\d\d /u);
      expect(said).not.toMatch(/node_modules|\.ts:|fastify/iu);
    }
  });
});

describe.skipIf(!isBuilt)('the limit of connections (needs npm run build)', { timeout: 120_000 }, () => {
  it('hangs up on whoever comes beyond it, and serves again when others leave', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'connections-'));
    const service = await startService({ DATA_DIR: dataDir, MAX_CONNECTIONS: '3', LOG_LEVEL: 'silent' });
    try {
      const waiting = await Promise.all([1, 2, 3].map(() => visit(service.address, 'GET /health/live HTTP/1.1\r\n')));
      const beyond = await visit(service.address, 'GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n');
      expect(await beyond.ended).toBe('');
      for (const { socket } of waiting) socket.destroy();
      await Promise.all(waiting.map(({ ended }) => ended));
      await expect.poll(async () => (await fetch(`${service.address}health/live`).catch(() => null))?.status).toBe(200);
    } finally {
      await service.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});
