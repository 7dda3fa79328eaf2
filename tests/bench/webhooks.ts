/** Accepted webhooks a second and the time to their 200, beside a bare route that only parses the same JSON. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startFakeTelegram, textUpdate, type FakeTelegram } from '../fakes/telegram-server.js';
import { TELEGRAM_SECRET } from '../bot/channels/open-desk.js';
import type { BenchSection, Figure } from './section.js';
import { percentile } from './statistics.js';

const SECONDS = 5;
const CONNECTIONS = 64;
const QUIET_RATE = 50;
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const script = fileURLToPath(new URL('webhook-service.ts', import.meta.url));

type Kind = 'bare' | 'paused' | 'working';

async function withService<T>(kind: Kind, telegram: FakeTelegram, use: (port: number) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-webhooks-'));
  const child: ChildProcess = fork(script, [kind, dataDir, telegram.root], { execArgv: ['--import', 'tsx'] });
  try {
    const [port]: unknown[] = await once(child, 'message');
    return await use(Number(port));
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Milliseconds until the answer was there. */
function post(port: number): Promise<number> {
  const body = JSON.stringify(
    textUpdate(1 + Math.floor(Math.random() * 500), 'Đơn vị nào chủ trì nhiệm vụ số hóa hồ sơ?'),
  );
  const startedMs = performance.now();
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-telegram-bot-api-secret-token': TELEGRAM_SECRET,
    };
    const sent = request(
      { agent, port, host: '127.0.0.1', path: '/webhooks/telegram', method: 'POST', headers },
      (response) => {
        if (response.statusCode !== 200) reject(new Error(`Answered ${response.statusCode ?? 0}`));
        response.resume().on('end', () => resolve(performance.now() - startedMs));
      },
    );
    sent.on('error', reject).end(body);
  });
}

async function flood(port: number) {
  const times: number[] = [];
  const endMs = performance.now() + SECONDS * 1000;
  const one = async (): Promise<void> => {
    while (performance.now() < endMs) times.push(await post(port));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  return { perSecond: Math.round(times.length / SECONDS), p99Ms: percentile(times, 0.99) };
}

async function trickle(port: number) {
  const times: Promise<number>[] = [];
  for (let count = 0; count < QUIET_RATE * SECONDS; count += 1) {
    times.push(post(port));
    await new Promise((resolve) => setTimeout(resolve, 1000 / QUIET_RATE));
  }
  return { p99Ms: percentile(await Promise.all(times), 0.99) };
}

export const webhooks: BenchSection = {
  title: 'webhooks beside a bare route',
  async open() {
    const telegram = await startFakeTelegram();
    telegram.webhook.url = 'https://example.vn/webhooks/telegram';
    return {
      async measure(): Promise<readonly Figure[]> {
        const bare = await withService('bare', telegram, flood);
        const paused = await withService('paused', telegram, flood);
        const working = await withService('working', telegram, trickle);
        return [
          { what: 'bare route', value: bare.perSecond, unit: '/s' },
          { what: 'accepted', value: paused.perSecond, unit: '/s' },
          { what: 'share of the bare route', value: (100 * paused.perSecond) / bare.perSecond, unit: '%' },
          { what: 'accepted, p99 of the flood', value: paused.p99Ms, unit: 'ms' },
          { what: `${QUIET_RATE} a second while answering, p99`, value: working.p99Ms, unit: 'ms' },
          { what: 'answered meanwhile', value: telegram.delivered.length, unit: 'count' },
        ];
      },
      async close() {
        await telegram.close();
        agent.destroy();
      },
    };
  },
};
