/** From a correction to the first answer that says it, with 20,000 records loaded. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readField, type CatalogRecord } from '../../knowledge/index.js';
import { createAssistant, type Assistant } from '../../server/assistant.js';
import { createCommandLogger } from '../../server/cli/command-logger.js';
import { SYSTEM_CLOCK } from '../../server/clock.js';
import { PLANS_FOLDER } from '../evaluation/plan-texts.js';
import { addFurtherPlans } from './further-plans.js';
import type { BenchSection, Figure } from './section.js';
import { percentile } from './statistics.js';

const FURTHER = { passages: 4_000, records: 20_000 };
const CORRECTED_PLAN = 'hai-duong-2023';
const CORRECTIONS = 20;

export const corrections: BenchSection = {
  title: 'a correction until it is answered',
  async open() {
    if (!existsSync(PLANS_FOLDER)) return null;
    const dataDir = mkdtempSync(join(tmpdir(), 'bench-corrections-'));
    await addFurtherPlans(dataDir, FURTHER.passages, FURTHER.records);
    const assistant = await createAssistant(
      { dataDir, samplePlans: false },
      { clock: SYSTEM_CLOCK, logger: createCommandLogger() },
    );
    await assistant.ingestion.ingestPaths([PLANS_FOLDER], { access: 'public' });
    await assistant.refresh();
    await assistant.settled();
    return {
      async measure(): Promise<readonly Figure[]> {
        const { records } = assistant.catalog();
        const tasks = records.filter(
          ({ plan, record }) => plan.id === CORRECTED_PLAN && record.type === 'task' && record.leads.length === 1,
        );
        const times: number[] = [];
        for (const task of tasks) {
          if (times.length === CORRECTIONS) break;
          // A task whose words other tasks share is not answered alone.
          if (!(await answers(assistant, task)).includes(task.record.title)) continue;
          times.push(await correctedMs(assistant, task, `Sở Thử nghiệm ${times.length + 1}`));
        }
        return [
          { what: 'records', value: records.length, unit: 'count', atLeast: FURTHER.records },
          { what: 'corrected', value: times.length, unit: 'count', atLeast: CORRECTIONS },
          { what: 'until it is answered, p50', value: percentile(times, 0.5), unit: 'ms', atMost: 1000 },
          { what: 'until it is answered, slowest', value: Math.max(...times), unit: 'ms' },
        ];
      },
      async close() {
        await assistant.close();
        rmSync(dataDir, { recursive: true, force: true });
      },
    };
  },
};

let asked = 0;

/** The records of the answer to who leads a task, as JSON. */
async function answers(assistant: Assistant, { record, plan }: CatalogRecord): Promise<string> {
  asked += 1;
  const text = `Đơn vị nào chủ trì nhiệm vụ “${record.title}” trong ${plan.title}?`;
  const { records } = await assistant.ask({ conversationId: `bench-${asked}`, text, audience: 'officer' });
  return JSON.stringify(records);
}

/** @throws Error when the answer does not say it. */
async function correctedMs(assistant: Assistant, task: CatalogRecord, lead: string): Promise<number> {
  const { record, plan } = task;
  const present = await assistant.corrections.record(record.key);
  const startedMs = performance.now();
  await assistant.corrections.correct({
    recordKey: record.key,
    seen: { revision: present?.revision ?? 0, version: plan.version },
    changes: [readField('leads', lead, plan).value],
    author: 'bench',
  });
  await assistant.refresh();
  const said = await answers(assistant, task);
  const ms = performance.now() - startedMs;
  if (!said.includes(lead)) throw new Error(`Cannot measure: "${record.title}" is not answered as it was corrected`);
  return ms;
}
