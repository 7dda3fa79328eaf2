import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { parseDay } from '../../knowledge/index.js';
import { createApp, type App } from '../../server/app.js';
import { createAssistant, type Assistant } from '../../server/assistant.js';
import { clockOn } from '../../server/clock.js';
import { readConfig } from '../../server/config.js';

export interface RunningApp {
  readonly app: App;
  readonly assistant: Assistant;
  readonly dataDir: string;
  /** Every line that was logged so far. */
  readonly logged: () => string;
  close(): Promise<void>;
}

/** The real app over a store of its own that holds the bundled digests, on 1 March 2024. */
export async function startApp(environment: Record<string, string> = {}): Promise<RunningApp> {
  const dataDir = mkdtempSync(join(tmpdir(), 'server-test-'));
  const lines: string[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => lines.push(line) });
  const config = readConfig({ DATA_DIR: dataDir, ...environment });
  const assistant = await createAssistant(config, { clock: clockOn(parseDay('2024-03-01')), logger });
  await assistant.prepare();
  const app = await createApp({ assistant, config, logger });
  return {
    app,
    assistant,
    dataDir,
    logged: () => lines.join(''),
    async close() {
      await app.close();
      await assistant.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
