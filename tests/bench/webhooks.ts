/**
 * Accepted webhooks a second beside a bare route that only parses the same JSON, the time to their 200 while the worker
 * answers from the plans, and answers a second from the webhook to the platform.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { TELEGRAM_SECRET } from '../bot/channels/open-desk.js';
import { PLANS_FOLDER } from '../evaluation/plan-texts.js';
import { parseQuestions } from '../evaluation/question.js';
import { startFakeTelegram, textUpdate, type FakeTelegram } from '../fakes/telegram-server.js';
import type { BenchSection, Figure } from './section.js';
import { percentile } from './statistics.js';

const SECONDS = 5;
const CONNECTIONS = 64;
const ARRIVALS_A_SECOND = 50;
const ARRIVING_SECONDS = 10;
const BURST = 300;
const PEOPLE = 500;
const DRAINED_WITHIN_MS = 120_000;
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const script = fileURLToPath(new URL('webhook-service.ts', import.meta.url));
const OWN_QUESTIONS = join(import.meta.dirname, '..', 'evaluation', 'own-questions.jsonl');

type Kind = 'bare' | 'paused' | 'working';

async function withService<T>(kind: Kind, telegram: FakeTelegram, use: (port: number) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-webhooks-'));
  const plans = existsSync(PLANS_FOLDER) ? PLANS_FOLDER : '';
  const child: ChildProcess = fork(script, [kind, dataDir, telegram.root, plans], { execArgv: ['--import', 'tsx'] });
  try {
    const [port]: unknown[] = await once(child, 'message');
    return await use(Number(port));
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const questions = parseQuestions(readFileSync(OWN_QUESTIONS, 'utf8')).flatMap(({ turns: [first] }) => first ?? []);
let asked = 0;

/** Posts the next question of the next person; gives the milliseconds until the answer was there. */
function post(port: number): Promise<number> {
  asked += 1;
  const body = JSON.stringify(textUpdate(1 + (asked % PEOPLE), questions[asked % questions.length] ?? ''));
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

/** Arrivals keep to their times, however long an answer takes. */
async function arrive(port: number): Promise<readonly number[]> {
  const startedMs = performance.now();
  const times: Promise<number>[] = [];
  for (let count = 0; count < ARRIVALS_A_SECOND * ARRIVING_SECONDS; count += 1) {
    const dueMs = (count * 1000) / ARRIVALS_A_SECOND;
    await sleep(Math.max(0, dueMs - (performance.now() - startedMs)));
    times.push(post(port));
  }
  return Promise.all(times);
}

/** People who were answered; every first answer brings the notice along, which does not count. */
async function answered(telegram: FakeTelegram, wanted: number): Promise<void> {
  const endMs = performance.now() + DRAINED_WITHIN_MS;
  while (answersIn(telegram) < wanted) {
    if (performance.now() > endMs) throw new Error(`Answered ${answersIn(telegram)} of ${wanted}`);
    await sleep(20);
  }
}

const answersIn = ({ delivered }: FakeTelegram): number => new Set(delivered.map(({ chatId }) => chatId)).size;

async function work(telegram: FakeTelegram, port: number) {
  // Not measured: what is loaded and compiled at the first questions.
  for (let count = 0; count < PEOPLE; count += 1) await post(port);
  await answered(telegram, PEOPLE);
  telegram.delivered.length = 0;
  const times = await arrive(port);
  await answered(telegram, PEOPLE);
  telegram.delivered.length = 0;
  const startedMs = performance.now();
  await Promise.all(Array.from({ length: BURST }, () => post(port)));
  await answered(telegram, BURST);
  return {
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    perSecond: (1000 * BURST) / (performance.now() - startedMs),
  };
}

export const webhooks: BenchSection = {
  title: 'webhooks beside a bare route',
  runs: 3,
  async open() {
    const telegram = await startFakeTelegram();
    telegram.webhook.url = 'https://example.vn/webhooks/telegram';
    return {
      async measure(): Promise<readonly Figure[]> {
        telegram.delivered.length = 0;
        const bare = await withService('bare', telegram, flood);
        const paused = await withService('paused', telegram, flood);
        const working = await withService('working', telegram, (port) => work(telegram, port));
        const share = (100 * paused.perSecond) / bare.perSecond;
        return [
          { what: 'bare route', value: bare.perSecond, unit: '/s' },
          { what: 'accepted, worker paused', value: paused.perSecond, unit: '/s' },
          { what: 'share of the bare route', value: share, unit: '%', atLeast: 25 },
          { what: 'accepted in the flood, p99', value: paused.p99Ms, unit: 'ms' },
          { what: `accepted at ${ARRIVALS_A_SECOND} a second while answering, p50`, value: working.p50Ms, unit: 'ms' },
          {
            what: `accepted at ${ARRIVALS_A_SECOND} a second while answering, p99`,
            value: working.p99Ms,
            unit: 'ms',
            atMost: 100,
          },
          { what: 'answered end to end', value: working.perSecond, unit: '/s' },
        ];
      },
      async close() {
        await telegram.close();
        agent.destroy();
      },
    };
  },
};
