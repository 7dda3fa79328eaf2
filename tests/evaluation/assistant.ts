import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Day } from '../../knowledge/domain/day.js';
import type { PlanId } from '../../knowledge/domain/plan.js';
import type { Question } from '../../knowledge/domain/question.js';
import { createAssistant, type Assistant as ServerAssistant } from '../../server/assistant.js';
import { createCommandLogger } from '../../server/cli/command-logger.js';
import { clockOn, SYSTEM_CLOCK } from '../../server/clock.js';
import { readConfig } from '../../server/config.js';
import { viewAnswer } from '../../server/views.js';

/** The assistant as a client of `POST /api/ask` sees it, without HTTP. */
export interface Assistant {
  /** Resolves with the JSON of the contract, which the caller checks. */
  ask(question: Question): Promise<unknown>;
  /** Also takes the temporary store away. */
  close(): Promise<void>;
}

export interface AssistantOptions {
  /** A temporary store holds exactly this folder; null: the store of `DATA_DIR`, as it is. */
  readonly plansFolder: string | null;
  /** Null: the clock of the machine. */
  readonly today: Day | null;
  readonly warn: (line: string) => void;
  /** Variables over those of the process. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** @throws Error when the folder holds no plan that can be loaded. */
export async function openAssistant({ plansFolder, today, warn, environment }: AssistantOptions): Promise<Assistant> {
  const config = { ...readConfig({ ...process.env, ...environment }), samplePlans: false };
  const temporary = plansFolder === null ? null : await mkdtemp(path.join(tmpdir(), 'evaluation-'));
  const removeTemporary = async (): Promise<void> => {
    if (temporary !== null) await rm(temporary, { recursive: true, force: true });
  };
  try {
    const clock = today === null ? SYSTEM_CLOCK : clockOn(today);
    const dataDir = temporary ?? config.dataDir;
    const assistant = await createAssistant({ ...config, dataDir }, { clock, logger: createCommandLogger() });
    try {
      if (plansFolder !== null) await loadPlans(assistant, plansFolder, warn);
      await assistant.refresh();
    } catch (error) {
      await assistant.close();
      throw error;
    }
    const titleOf = (id: PlanId): string | null => assistant.catalog().plan(id)?.plan.title ?? null;
    return {
      ask: async (question) => viewAnswer(await assistant.ask(question), titleOf, () => null),
      async close() {
        await assistant.close();
        await removeTemporary();
      },
    };
  } catch (error) {
    await removeTemporary();
    throw error;
  }
}

async function loadPlans(assistant: ServerAssistant, folder: string, warn: (line: string) => void): Promise<void> {
  const reports = await assistant.ingestion.ingestPaths([folder], { access: 'public' });
  for (const { fileName, outcome, reason } of reports) {
    if (outcome === 'failed' || outcome === 'refused') warn(`${fileName}: ${reason ?? outcome}`);
  }
  if ((await assistant.plans.list()).length === 0) throw new Error(`Cannot load the plans "${folder}": no plan there`);
}
