import { afterEach, expect } from 'vitest';
import { pino } from 'pino';
import type { ChannelDesk } from '../../bot/index.js';
import { createApp } from '../../server/app.js';
import { openChannels } from '../../server/channels.js';
import { readConfig } from '../../server/config.js';
import { createMetrics } from '../../server/metrics/metrics.js';
import { addServiceGauges } from '../../server/metrics/service-gauges.js';
import { TELEGRAM_TOKEN } from '../fakes/telegram-server.js';
import { OA } from '../fakes/zalo-oa-server.js';
import { startApp, type RunningApp } from './running-app.js';

export const SECRET = 'telegram-webhook-secret';

export const telegramAt = (root: string): Record<string, string> => ({
  TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN,
  TELEGRAM_WEBHOOK_SECRET: SECRET,
  TELEGRAM_API_ROOT: root,
});

export const oaAt = (root: string): Record<string, string> => ({
  ZALO_OA_APP_ID: OA.appId,
  ZALO_OA_APP_SECRET: OA.appSecret,
  ZALO_OA_SECRET_KEY: OA.secretKey,
  ZALO_OA_REFRESH_TOKEN: OA.refreshToken,
  ZALO_OA_API_ROOT: root,
  ZALO_OAUTH_ROOT: root,
});

/** The real app with its channels over fake platforms; all that a test opened is closed after it. */
export function useChannels() {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.close();
  });
  return {
    track<Fake extends { close(): Promise<void> }>(fake: Fake): Fake {
      open.push(fake);
      return fake;
    },
    async start(environment: Record<string, string>) {
      const running: RunningApp = await startApp(environment);
      open.push(running);
      const config = readConfig({ DATA_DIR: running.dataDir, ...environment });
      const lines: string[] = [];
      const logger = pino({ level: 'debug' }, { write: (line: string) => lines.push(line) });
      const metrics = createMetrics();
      const { assistant, dataDir } = running;
      const channels: ChannelDesk | null = openChannels(config, assistant, logger, metrics);
      addServiceGauges(metrics, { assistant, channels, dataDir });
      const app = await createApp({ assistant, config, logger, channels, metrics });
      await channels?.start();
      open.push({
        close: async () => {
          await channels?.stop();
          await app.close();
        },
      });
      const post = (url: string, body: string, headers: Record<string, string> = {}) =>
        app.inject({ method: 'POST', url, headers: { 'content-type': 'application/json', ...headers }, payload: body });
      const update = (event: object) =>
        post('/webhooks/telegram', JSON.stringify(event), { 'x-telegram-bot-api-secret-token': SECRET });
      return { ...running, app, channels, post, update, logged: () => lines.join('') };
    },
  };
}

export const until = async (condition: () => boolean): Promise<void> => {
  for (let waitedMs = 0; !condition() && waitedMs < 15_000; waitedMs += 20)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(condition()).toBe(true);
};
