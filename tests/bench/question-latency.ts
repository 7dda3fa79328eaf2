/** Time to the answer of `POST /api/ask` of the started service that holds the five full plans. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { PLANS_FOLDER } from '../evaluation/plan-texts.js';
import { parseQuestions } from '../evaluation/question.js';
import { runToEnd, startService } from '../server/running-service.js';
import type { BenchSection, Figure } from './section.js';
import { percentile } from './statistics.js';

const OWN_QUESTIONS = join(import.meta.dirname, '..', 'evaluation', 'own-questions.jsonl');
const SETTLE_MS = 5_000;

export const questionLatency: BenchSection = {
  title: 'one question over HTTP, five plans',
  runs: 5,
  async open() {
    if (!existsSync(PLANS_FOLDER)) return null;
    const dataDir = mkdtempSync(join(tmpdir(), 'bench-questions-'));
    const environment = {
      DATA_DIR: dataDir,
      SAMPLE_PLANS: 'false',
      LOG_LEVEL: 'warn',
      ASK_LIMIT_PER_MINUTE: '1000000',
    };
    await runToEnd('cli/ingest.js', [PLANS_FOLDER], environment);
    const service = await startService(environment);
    const questions = parseQuestions(readFileSync(OWN_QUESTIONS, 'utf8'));
    await ready(service.address);
    let asked = 0;
    return {
      async measure(): Promise<readonly Figure[]> {
        const times: number[] = [];
        const started = performance.now();
        for (const { turns, audience } of questions) {
          asked += 1;
          for (const text of turns)
            times.push(await timeOf(service.address, { conversationId: `b${asked}`, text, audience }));
        }
        return [
          { what: 'p50', value: percentile(times, 0.5), unit: 'ms' },
          { what: 'p95', value: percentile(times, 0.95), unit: 'ms', atMost: 50 },
          { what: 'p99', value: percentile(times, 0.99), unit: 'ms' },
          { what: 'slowest', value: Math.max(...times), unit: 'ms' },
          { what: 'one after the other', value: (1000 * times.length) / (performance.now() - started), unit: '/s' },
        ];
      },
      async close() {
        await service.stop();
        rmSync(dataDir, { recursive: true, force: true });
      },
    };
  },
};

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
  for (let waitedMs = 0; waitedMs < 12 * SETTLE_MS; waitedMs += 200) {
    const health: unknown = await (await fetch(`${address}health/ready`)).json();
    if (JSON.stringify(health).includes('"vectors":"ready"')) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('Cannot measure: the vector index is not ready after a minute');
}
