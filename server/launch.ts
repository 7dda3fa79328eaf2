import type { AddressInfo } from 'node:net';
import closeWithGrace from 'close-with-grace';
import { pino } from 'pino';
import { createApp } from './app.js';
import { createAssistant, type Assistant } from './assistant.js';
import { openChannels } from './channels.js';
import { openConsole } from './console/console.js';
import { startUpkeep } from './upkeep.js';
import { SYSTEM_CLOCK } from './clock.js';
import type { Config } from './config.js';
import { ServerError } from './errors.js';
import { createMetrics } from './metrics/metrics.js';
import { addServiceGauges } from './metrics/service-gauges.js';
import { START } from './wording.js';

const STOP_WITHIN_MS = 10_000;

/** Opens the store, serves, and stops when the process is told to. Resolves once questions are answered. */
export async function launch(config: Config): Promise<void> {
  const logger = pino({ level: config.logLevel, base: null }, pino.destination({ dest: 2, sync: false }));
  const metrics = createMetrics();
  const assistant = await createAssistant(config, { clock: SYSTEM_CLOCK, logger, metrics });
  if (config.samplePlans && assistant.catalog().plans.length === 0) say(START.sampling);
  await assistant.people.reapplyErasures();
  await assistant.prepare();
  const channels = openChannels(config, assistant, logger, metrics);
  addServiceGauges(metrics, { assistant, channels, dataDir: config.dataDir });
  const console = await openConsole({ assistant, config, channels });
  const app = await createApp({ assistant, config, logger, channels, console, metrics });
  app.server.maxConnections = config.maxConnections;
  try {
    await app.listen({ host: config.host, port: config.port, listenTextResolver: () => 'listening' });
  } catch (error) {
    await assistant.close();
    throw describeListenError(error, config);
  }
  const upkeep = startUpkeep(assistant, logger);
  await channels?.start();
  closeWithGrace({ delay: STOP_WITHIN_MS, logger: false }, async ({ err }) => {
    if (err !== undefined) logger.fatal({ fault: err.name }, 'stopping after a fault');
    say(START.stopping);
    await Promise.all([app.close(), channels?.stop(), console?.close()]);
    await upkeep.stop();
    await assistant.close();
  });
  await greet(assistant, config, localAddress(config, app.server.address()));
}

async function greet(assistant: Assistant, config: Config, local: string): Promise<void> {
  for (const line of featureLines(config)) say(line);
  say(START.loaded((await assistant.plans.list()).length));
  const questions = await assistant.suggestions();
  if (questions.length > 0) say([START.tryThese, ...questions.map((question) => `  - ${question}`)].join('\n'));
  say(START.ready(config.publicUrl === null ? local : `${config.publicUrl}/`));
  if (config.publicUrl !== null) say(START.here(local));
  say(START.stop);
}

function featureLines({
  channels,
  console,
  embeddings,
  languageModel,
  operatorName,
  publicUrl,
  trustProxy,
}: Config): readonly string[] {
  const entries = [
    [START.channels.telegram, channels.telegram],
    [START.channels.zaloOa, channels.zaloOa],
    [START.channels.zaloBot, channels.zaloBot],
  ] as const;
  const lines = entries.map(([name, channel]) =>
    channel.state === 'off' ? START.off(name, channel.missing) : START.served(name),
  );
  const isOpen = publicUrl !== null || entries.some(([, channel]) => channel.state === 'on');
  return [
    ...lines,
    console === 'off' ? START.off(START.console, ['ADMIN_PASSWORD']) : START.served(`${START.console} (/admin)`),
    ...(embeddings.kind === 'offline' ? [] : [START.served(`EMBEDDINGS=${embeddings.kind}`)]),
    // Nothing here speaks TLS: whoever serves https stands in front.
    ...(publicUrl?.startsWith('https:') === true && trustProxy === false ? [START.proxyUnnamed] : []),
    // Who keeps the data is part of an informed agreement (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15).
    ...(operatorName === null && isOpen ? [START.operatorUnnamed] : []),
    languageModel.kind === 'none'
      ? START.off(START.languageModel, ['LLM_BASE_URL'])
      : START.served(`${START.languageModel} (${languageModel.model}, ${new URL(languageModel.baseUrl).host})`),
  ];
}

function localAddress(config: Config, bound: AddressInfo | string | null): string {
  const port = typeof bound === 'object' && bound !== null ? bound.port : config.port;
  const everywhere = config.host === '0.0.0.0' || config.host === '::';
  const host = everywhere ? 'localhost' : config.host;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

function describeListenError(cause: unknown, { host, port }: Config): unknown {
  const code: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : undefined;
  if (code === 'EADDRINUSE') {
    return new ServerError(
      'port-in-use',
      `Cannot listen on port ${port}: another program uses it. Stop that program, or set PORT to a free port, for instance PORT=${port === 65_535 ? 3000 : port + 1}.`,
      { cause },
    );
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EACCES') {
    return new ServerError(
      'address-unavailable',
      `Cannot listen on "${host}" port ${port}: ${code}. Set HOST to an address of this machine (127.0.0.1, 0.0.0.0) and PORT to one that may be used.`,
      { cause },
    );
  }
  return cause;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
