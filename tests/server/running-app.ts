import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { ChannelDesk, Clock } from '../../bot/index.js';
import { parseDay } from '../../knowledge/index.js';
import { createApp, type App } from '../../server/app.js';
import { createAssistant, type Assistant } from '../../server/assistant.js';
import { openChannels } from '../../server/channels.js';
import { clockOn } from '../../server/clock.js';
import { readConfig } from '../../server/config.js';
import { createMetrics } from '../../server/metrics/metrics.js';
import { addServiceGauges } from '../../server/metrics/service-gauges.js';
import { openConsole, type Console } from '../../server/console/console.js';

export interface RunningApp {
  readonly app: App;
  readonly assistant: Assistant;
  /** Null without `ADMIN_PASSWORD`. */
  readonly console: Console | null;
  /** Not started; null without the secrets of a channel. */
  readonly channels: ChannelDesk | null;
  readonly dataDir: string;
  /** `METHOD pattern` of every route. */
  readonly routes: readonly string[];
  /** Every line that was logged so far. */
  readonly logged: () => string;
  close(): Promise<void>;
}

/** The real app over a store of its own that holds the bundled digests, on 1 March 2024. */
export async function startApp(
  environment: Record<string, string> = {},
  options: { readonly clock?: Pick<Clock, 'now'> } = {},
): Promise<RunningApp> {
  const dataDir = mkdtempSync(join(tmpdir(), 'server-test-'));
  const lines: string[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => lines.push(line) });
  const config = readConfig({ DATA_DIR: dataDir, ...environment });
  const metrics = createMetrics();
  const assistant = await createAssistant(config, { clock: clockOn(parseDay('2024-03-01')), logger, metrics });
  await assistant.prepare();
  const channels = openChannels(config, assistant, logger, metrics);
  addServiceGauges(metrics, { assistant, channels, dataDir });
  const console = await openConsole({
    assistant,
    config,
    channels,
    ...(options.clock ? { clock: options.clock } : {}),
  });
  const routes: string[] = [];
  const onRoute = ({ method, url }: { method: string | readonly string[]; url: string }): void => {
    for (const one of [method].flat()) routes.push(`${one} ${url}`);
  };
  const app = await createApp({ assistant, config, logger, channels, console, metrics, onRoute });
  return {
    app,
    assistant,
    console,
    channels,
    dataDir,
    routes,
    logged: () => lines.join(''),
    async close() {
      await app.close();
      await console?.close();
      await assistant.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
