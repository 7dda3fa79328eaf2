/** 200 conversations at the started service, each with a question every 5 s: alone, and while a long PDF is read. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { PLANS_FOLDER } from '../evaluation/plan-texts.js';
import { parseQuestions } from '../evaluation/question.js';
import { chromiumIsHere, writePdf } from '../ingestion/formats/pdf-writer.js';
import { realPlanParts } from '../ingestion/formats/real-plan-parts.js';
import type { PlanPart } from '../ingestion/formats/small-plan-parts.js';
import { runToEnd, startService } from '../server/running-service.js';
import { UNLIMITED } from '../server/unlimited.js';
import { converse, type Heard } from './conversations.js';
import { fittedPassages, signIn, type Operator } from './operator.js';
import type { BenchSection, Figure } from './section.js';
import { percentile } from './statistics.js';

const QUESTIONS = join(import.meta.dirname, '..', 'evaluation', 'own-questions.jsonl');
const CONVERSATIONS = { conversations: 200, everyMs: 5_000 };
const MINUTE_MS = 60_000;
/** The busy time lasts a minute, and on until the plan is answered from and the index is fitted anew. */
const BUSY_AT_MOST_MS = 5 * MINUTE_MS;
/** The plan with the longest tables so many times over has 500 pages in print. */
const PRINTED_TIMES = 20;
const PASSWORD = 'mat-khau-cua-phep-do';

export const load: BenchSection = {
  title: '200 conversations, a question every 5 s each',
  async open() {
    if (!existsSync(PLANS_FOLDER) || !chromiumIsHere) return null;
    const printed = await writePdf(longPlan());
    const dataDir = mkdtempSync(join(tmpdir(), 'bench-load-'));
    const environment = {
      DATA_DIR: dataDir,
      SAMPLE_PLANS: 'false',
      LOG_LEVEL: 'warn',
      ADMIN_PASSWORD: PASSWORD,
      ...UNLIMITED,
    };
    await runToEnd('cli/ingest.js', [PLANS_FOLDER], environment);
    const service = await startService(environment);
    const texts = parseQuestions(readFileSync(QUESTIONS, 'utf8')).map(({ turns: [first = ''] }) => first);
    const options = { address: service.address, texts, ...CONVERSATIONS };
    while (fittedPassages(dataDir) === 0) await sleep(200);
    return {
      async measure(): Promise<readonly Figure[]> {
        const alone = await converse(options, AbortSignal.timeout(MINUTE_MS));
        const operator = await signIn(service.address, PASSWORD);
        const before = fittedPassages(dataDir);
        const busy = new AbortController();
        const startedMs = performance.now();
        const talking = converse(options, busy.signal);
        const pages = await readWhole(operator, printed);
        const readMs = performance.now() - startedMs;
        const isFitted = (): boolean => fittedPassages(dataDir) > before;
        while (!isFitted() && performance.now() - startedMs < BUSY_AT_MOST_MS) await sleep(200);
        const fittedMs = performance.now() - startedMs;
        await sleep(Math.max(0, MINUTE_MS - fittedMs));
        busy.abort();
        return [
          ...figuresOf('alone', alone),
          ...figuresOf('while reading and fitting', await talking),
          { what: 'pages of the PDF', value: pages, unit: 'count', atLeast: 500 },
          { what: 'until the PDF is read', value: readMs / 1000, unit: 's' },
          { what: 'until the index is fitted anew', value: fittedMs / 1000, unit: 's' },
          {
            what: 'passages fitted anew',
            value: isFitted() ? fittedPassages(dataDir) : 0,
            unit: 'count',
            atLeast: before,
          },
        ];
      },
      async close() {
        await service.stop();
        rmSync(dataDir, { recursive: true, force: true });
      },
    };
  },
};

/** Of another province, so that it is a plan of its own. */
function longPlan(): PlanPart[] {
  const renamed = (text: string): string => text.replaceAll('Hải Dương', 'Lào Cai').replaceAll('HẢI DƯƠNG', 'LÀO CAI');
  const parts = realPlanParts('hai-duong-2023').map((part): PlanPart => {
    if (part.kind === 'line') return { ...part, text: renamed(part.text) };
    return part.kind === 'table' ? { ...part, rows: part.rows.map((row) => row.map(renamed)) } : part;
  });
  return Array.from({ length: PRINTED_TIMES }, () => parts).flat();
}

/** The pages that were read. @throws Error when the service does not load the plan. */
async function readWhole(operator: Operator, printed: Buffer): Promise<number> {
  const id = await operator.upload('lao-cai-2023.pdf', printed);
  for (let pages = 0; ;) {
    await sleep(500);
    const upload = await operator.uploaded(id);
    pages = upload?.pages?.total ?? pages;
    if (upload?.stage !== 'done') continue;
    if (upload.report?.outcome === 'created') return pages;
    throw new Error(
      `Cannot measure: the PDF was ${upload.report?.outcome ?? 'not read'}: ${upload.report?.reason ?? ''}`,
    );
  }
}

function figuresOf(when: string, { times, faults }: Heard): Figure[] {
  for (const fault of new Set(faults)) process.stderr.write(`${when}: not answered: ${fault}\n`);
  return [
    { what: `${when}: questions`, value: times.length, unit: 'count' },
    { what: `${when}: errors`, value: faults.length, unit: 'count', atMost: 0 },
    { what: `${when}: p50`, value: percentile(times, 0.5), unit: 'ms' },
    { what: `${when}: p95`, value: percentile(times, 0.95), unit: 'ms', atMost: 1000 },
    { what: `${when}: slowest`, value: Math.max(0, ...times), unit: 'ms' },
  ];
}
