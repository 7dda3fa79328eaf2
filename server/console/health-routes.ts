import { z } from 'zod';
import { CHANNEL_NAMES, type ChannelName } from '../../bot/index.js';
import type { Config } from '../config.js';
import { ApiError } from '../errors.js';
import { measureStorage } from '../storage.js';
import { START } from '../wording.js';
import type { Console } from './console.js';
import { consoleRoute, type ConsoleRoute } from './console-route.js';
import { DeliveryParams, HealthSchema, type Health } from './contract/health.js';

const SHOWN_FAILURES = 100;

/** What the service is doing, and sending again what did not arrive. */
export function healthRoutes({ assistant, channels, config }: Console): readonly ConsoleRoute[] {
  return [
    consoleRoute({
      method: 'GET',
      url: '/health',
      role: 'viewer',
      reply: HealthSchema,
      async handle() {
        const [{ status, checks }, storage] = await Promise.all([assistant.health(), measureStorage(config.dataDir)]);
        const { search, languageModel } = assistant.parts();
        return {
          status,
          ...checks,
          search: { embedder: search.embedderId, passages: search.passages },
          languageModel,
          storage: { ...storage, store: storage.store + storage.log },
          now: assistant.clock.now().getTime(),
          plans: assistant.catalog().plans.length,
          channels: CHANNEL_NAMES.map((name) => describeChannel(name, config, channels)),
          failures: (channels?.failures(SHOWN_FAILURES) ?? []).map(({ jobId, channel, reason, finishedAt }) => ({
            jobId,
            channel: labelOf(channel),
            reason,
            finishedAt,
          })),
        };
      },
    }),
    consoleRoute({
      method: 'POST',
      url: '/health/deliveries/:jobId/retry',
      role: 'editor',
      action: 'delivery.retried',
      params: DeliveryParams,
      reply: z.null(),
      async handle({ params: { jobId }, note }) {
        if (!(await channels?.retry(jobId))) throw new ApiError('no-such-entry');
        note(String(jobId));
        return null;
      },
    }),
  ];
}

const SETTINGS = { telegram: 'telegram', 'zalo-oa': 'zaloOa', 'zalo-bot': 'zaloBot' } as const satisfies Record<
  ChannelName,
  keyof Config['channels']
>;

function labelOf(name: string): string {
  const known = CHANNEL_NAMES.find((one) => one === name);
  return known === undefined ? name : START.channels[SETTINGS[known]];
}

function describeChannel(name: ChannelName, config: Config, desk: Console['channels']): Health['channels'][number] {
  const state = config.channels[SETTINGS[name]];
  const missing = state.state === 'off' ? [...state.missing] : [];
  const counts = desk?.counts(name) ?? { waiting: 0, failed: 0, unknown: 0 };
  return { name, label: labelOf(name), missing, isOn: state.state === 'on', ...counts };
}
