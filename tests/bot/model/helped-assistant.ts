/** The real assistant over small plans, beside a chat server that does as it is told. */
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import {
  createConversation,
  createLanguageModel,
  type LanguageModel,
  type LanguageModelSettings,
  type ModelCall,
} from '../../../bot/index.js';
import { parseDay, type Answer } from '../../../knowledge/index.js';
import { createAssistant, type Assistant } from '../../../server/assistant.js';
import { clockOn } from '../../../server/clock.js';
import { readConfig } from '../../../server/config.js';
import { createMetrics } from '../../../server/metrics/metrics.js';
import { CHAT_KEY, CHAT_MODEL, startFakeChatModel, type FakeChatModel } from '../../fakes/chat-model-server.js';

const FIXTURES = path.join(import.meta.dirname, '../../fixtures');
const PUBLIC = [
  path.join(import.meta.dirname, 'plans/ca-mau-thu-vien-2026.txt'),
  path.join(FIXTURES, 'lao-cai-du-lich-2026.md'),
];
const INTERNAL = path.join(FIXTURES, 'yen-bai-cchc-2026.txt');

export interface HelpedAssistant {
  readonly assistant: Assistant;
  readonly fake: FakeChatModel;
  /** Asks in a conversation of its own, or in the one that is named. */
  ask(text: string, conversationId?: string): Promise<Answer>;
  /** The same plans beside a model of its own, at the same server: what went wrong before does not count. */
  beside(settings: Partial<LanguageModelSettings>): Beside;
  /** Lines of the metrics that hold all of these words. */
  counted(...words: readonly string[]): Promise<string[]>;
  readonly logged: () => string;
  close(): Promise<void>;
}

export interface Beside {
  readonly model: LanguageModel;
  readonly calls: readonly ModelCall[];
  readonly ask: (text: string) => Promise<Answer>;
}

/** @param environment Variables beside those that point at the fake. */
export async function openHelped(environment: Record<string, string> = {}): Promise<HelpedAssistant> {
  const fake = await startFakeChatModel();
  const folder = await mkdtemp(path.join(tmpdir(), 'helped-'));
  const lines: string[] = [];
  const metrics = createMetrics();
  const config = readConfig({
    DATA_DIR: path.join(folder, 'data'),
    SAMPLE_PLANS: 'false',
    LLM_BASE_URL: fake.baseUrl,
    LLM_MODEL: CHAT_MODEL,
    LLM_API_KEY: CHAT_KEY,
    ...environment,
  });
  const assistant = await createAssistant(config, {
    clock: clockOn(parseDay('2026-06-15')),
    logger: pino({ level: 'debug' }, { write: (line: string) => lines.push(line) }),
    metrics,
  });
  for (const [access, files] of [['public', PUBLIC] as const, ['internal', [INTERNAL]] as const]) {
    for (const file of files) {
      const copy = path.join(folder, path.basename(file));
      await copyFile(file, copy);
      await assistant.ingestion.ingestPaths([copy], { access });
    }
  }
  await assistant.refresh();
  let conversations = 0;
  return {
    assistant,
    fake,
    ask: (text, conversationId = `c${(conversations += 1)}`) =>
      assistant.ask({ conversationId, text, audience: 'officer' }),
    beside(settings) {
      const calls: ModelCall[] = [];
      const { languageModel } = config;
      if (languageModel.kind === 'none') throw new Error('no model is configured');
      const model = createLanguageModel(
        { ...languageModel, apiKey: CHAT_KEY, ...settings },
        { onCall: (call) => calls.push(call) },
      );
      const conversation = createConversation({ ...assistant.conversationDeps, model });
      return {
        model,
        calls,
        ask: (text) => conversation.ask({ conversationId: `b${(conversations += 1)}`, text, audience: 'officer' }),
      };
    },
    counted: async (...words) =>
      (await metrics.registry.metrics())
        .split('\n')
        .filter((line) => !line.startsWith('#') && words.every((word) => line.includes(word))),
    logged: () => lines.join(''),
    async close() {
      await assistant.close();
      await fake.http.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A reading that says nothing of its own. */
export const BLANK_READING = {
  intent: 'content',
  plans: [],
  agencies: [],
  role: 'any',
  recordTypes: [],
  listOf: 'records',
  lacking: null,
  planFact: null,
  window: null,
  topic: '',
};
