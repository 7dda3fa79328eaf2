/** Time to the answer of `POST /api/ask` of the started service: with the five full plans, and with many more beside them. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { PLANS_FOLDER } from '../evaluation/plan-texts.js';
import { parseQuestions } from '../evaluation/question.js';
import { runToEnd, startService } from '../server/running-service.js';
import { UNLIMITED } from '../server/unlimited.js';
import { addFurtherPlans } from './further-plans.js';
import type { BenchSection, Figure } from './section.js';
import { percentile } from './statistics.js';

const OWN_QUESTIONS = join(import.meta.dirname, '..', 'evaluation', 'own-questions.jsonl');
/** Long enough for the vectors of the larger store on a slow machine. */
const READY_WITHIN_MS = 30 * 60_000;

/** What stands beside the five plans in the second part. */
const FURTHER = { passages: 100_000, records: 20_000 };

interface Served {
  readonly address: string;
  readonly name: string;
  readonly atMost: number;
  stop(): Promise<void>;
}

export const questionLatency: BenchSection = {
  title: 'one question over HTTP',
  runs: 5,
  /** `scale`: passages beside the five plans, in the place of 100 000. */
  async open(scale) {
    if (!existsSync(PLANS_FOLDER)) return null;
    const passages = scale ?? FURTHER.passages;
    const records = Math.round((FURTHER.records * passages) / FURTHER.passages);
    const questions = parseQuestions(readFileSync(OWN_QUESTIONS, 'utf8'));
    const services = [
      await serve('five plans', 50, async () => undefined),
      await serve(`${passages} further passages, ${records} further records`, 150, (dataDir) =>
        addFurtherPlans(dataDir, passages, records),
      ),
    ];
    let asked = 0;
    return {
      async measure(): Promise<readonly Figure[]> {
        const figures: Figure[] = [];
        for (const { name, address, atMost } of services) {
          const times: number[] = [];
          for (const { turns, audience } of questions) {
            asked += 1;
            for (const text of turns)
              times.push(await timeOf(address, { conversationId: `b${asked}`, text, audience }));
          }
          figures.push(
            { what: `${name}: p50`, value: percentile(times, 0.5), unit: 'ms' },
            { what: `${name}: p95`, value: percentile(times, 0.95), unit: 'ms', atMost },
            { what: `${name}: p99`, value: percentile(times, 0.99), unit: 'ms' },
            { what: `${name}: slowest`, value: Math.max(...times), unit: 'ms' },
          );
        }
        return figures;
      },
      async close() {
        for (const service of services) await service.stop();
      },
    };
  },
};

/** The started service on a store with the five plans and what `fill` puts beside them. */
async function serve(name: string, atMost: number, fill: (dataDir: string) => Promise<void>): Promise<Served> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-questions-'));
  const environment = {
    DATA_DIR: dataDir,
    SAMPLE_PLANS: 'false',
    LOG_LEVEL: 'warn',
    ...UNLIMITED,
  };
  await runToEnd('cli/ingest.js', [PLANS_FOLDER], environment);
  await fill(dataDir);
  const service = await startService(environment);
  await ready(service.address);
  return {
    name,
    address: service.address,
    atMost,
    async stop() {
      await service.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function timeOf(address: string, body: object): Promise<number> {
  const start = performance.now();
  const response = await fetch(`${address}api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  await response.json();
  const time = performance.now() - start;
  if (response.status !== 200) throw new Error(`Cannot measure: a question was answered ${response.status}`);
  return time;
}

/** Once the vector index is built, so that every run does the whole work of a question. */
async function ready(address: string): Promise<void> {
  for (let waitedMs = 0; waitedMs < READY_WITHIN_MS; waitedMs += 200) {
    const health: unknown = await (await fetch(`${address}health/ready`)).json();
    if (JSON.stringify(health).includes('"vectors":"ready"')) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('Cannot measure: the vector index is not ready after half an hour');
}
