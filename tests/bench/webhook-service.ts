/** The service that `webhooks.ts` measures: a bare route, or the real one with its worker paused or working. */
import Fastify from 'fastify';
import { pino } from 'pino';
import { createApp } from '../../server/app.js';
import { createAssistant } from '../../server/assistant.js';
import { openChannels } from '../../server/channels.js';
import { SYSTEM_CLOCK } from '../../server/clock.js';
import { readConfig } from '../../server/config.js';
import { TELEGRAM_SECRET } from '../bot/channels/open-desk.js';
import { TELEGRAM_TOKEN } from '../fakes/telegram-server.js';

const [kind = '', dataDir = '', telegramRoot = '', plansFolder = ''] = process.argv.slice(2);

async function openBare() {
  const app = Fastify();
  app.post('/webhooks/telegram', async () => ({ ok: true }));
  return app;
}

async function openReal() {
  const config = readConfig({
    DATA_DIR: dataDir,
    SAMPLE_PLANS: plansFolder === '' ? 'true' : 'false',
    // A few people stand for many here.
    CHANNEL_PERSON_LIMIT_PER_MINUTE: '1000000',
    CHANNEL_TOTAL_LIMIT_PER_MINUTE: '10000000',
    TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN,
    TELEGRAM_WEBHOOK_SECRET: TELEGRAM_SECRET,
    TELEGRAM_API_ROOT: telegramRoot,
  });
  const logger = pino({ level: 'warn' }, pino.destination({ dest: 2, sync: false }));
  const assistant = await createAssistant(config, { clock: SYSTEM_CLOCK, logger });
  if (plansFolder !== '') await assistant.ingestion.ingestPaths([plansFolder], { access: 'public' });
  await assistant.prepare();
  await assistant.settled();
  const channels = openChannels(config, assistant, logger);
  const app = await createApp({ assistant, config, logger, channels });
  // A desk that was not started takes in and never answers.
  if (kind === 'working') await channels?.start();
  return app;
}

const app = await (kind === 'bare' ? openBare() : openReal());
const address = await app.listen({ port: 0, host: '127.0.0.1' });
process.send?.(Number(new URL(address).port));
