import type { FastifyBaseLogger } from 'fastify';
import {
  createChannelDesk,
  createConversation,
  createConversationStore,
  createListExporter,
  paceConversation,
  type ChannelDesk,
  type ChannelDeskDeps,
  type ChannelSettings,
  type ListExporter,
  type People,
} from '../bot/index.js';
import type { Database } from '../knowledge/index.js';
import type { Assistant } from './assistant.js';
import { codeOf } from './citation-code.js';
import { isPublic } from './citation-link.js';
import { SYSTEM_CLOCK } from './clock.js';
import type { Config } from './config.js';
import { describeFault } from './fault-answers.js';
import type { Metrics } from './metrics/metrics.js';
import { keeperOf } from './people.js';

/** The channels of this configuration, or null where all are off. */
export function openChannels(
  config: Config,
  assistant: Pick<Assistant, 'database' | 'conversationDeps' | 'catalog' | 'people'>,
  logger: FastifyBaseLogger,
  metrics?: Metrics,
): ChannelDesk | null {
  const { database, conversationDeps, people, catalog } = assistant;
  const { states, clock } = conversationDeps;
  const openConversation: ChannelDeskDeps['openConversation'] = (held, turnstile) => {
    const conversation = createConversation(paceConversation({ ...conversationDeps, states: held }, turnstile));
    return metrics?.observe(conversation) ?? conversation;
  };
  const titleOf = (id: string): string | null => {
    const found = assistant.catalog().plans.find(({ plan }) => plan.id === id && plan.access === 'public');
    return found?.plan.title ?? null;
  };
  const lists = createListExporter(conversationDeps);
  const counted =
    metrics === undefined
      ? {}
      : {
          onDelivery: (channel: string, outcome: Parameters<Metrics['delivered']>[1]) =>
            metrics.delivered(channel, outcome),
          onDropped: (channel: string) => metrics.dropped(channel),
        };
  return open(
    config,
    { database, people, catalog, states, clock, openConversation, titleOf, lists, ...counted },
    logger,
  );
}

/** The same channels without anybody who answers: for looking at them, setting them up and retrying. Not to be started. */
export function openChannelTools(
  config: Config,
  { database, people }: { readonly database: Database; readonly people: People },
  logger: FastifyBaseLogger,
): ChannelDesk | null {
  const nobody = (): never => {
    throw new Error('Nobody answers here');
  };
  const answering = {
    database,
    people,
    catalog: nobody,
    states: createConversationStore({ database, people }),
    clock: SYSTEM_CLOCK,
    openConversation: () => ({ turn: nobody }),
    titleOf: () => null,
    lists: NO_LISTS,
  };
  return open(config, answering, logger);
}

const NO_LISTS: ListExporter = {
  find: () => Promise.resolve(null),
  ofList: () => Promise.resolve({ kind: 'unknown' }),
  ofConversation: () => Promise.resolve({ kind: 'unknown' }),
};

type Answering = Pick<
  ChannelDeskDeps,
  | 'database'
  | 'people'
  | 'catalog'
  | 'states'
  | 'clock'
  | 'openConversation'
  | 'titleOf'
  | 'lists'
  | 'onDelivery'
  | 'onDropped'
>;

function open(config: Config, answering: Answering, logger: FastifyBaseLogger): ChannelDesk | null {
  const settings = settingsOf(config);
  if (settings.telegram === null && settings.zaloOa === null && settings.zaloBot === null) return null;
  const { publicUrl } = config;
  return createChannelDesk({
    ...answering,
    keeper: keeperOf(config),
    settings,
    linkOf: (citation) =>
      publicUrl !== null && isPublic(answering.catalog(), citation) ? `${publicUrl}/t/${codeOf(citation)}` : null,
    listUrlOf: (token) => (publicUrl === null ? null : `${publicUrl}/lists/${token}`),
    alarm: (event) => logger.warn(event, 'channel needs attention'),
    onFault: (error) => logger.error({ fault: describeFault(error) }, 'channel work failed'),
  });
}

function settingsOf({ channels, secrets, zaloOauthRoot, zaloOa, channelLimits }: Config): ChannelSettings {
  const { telegram, zaloOa: oa, zaloBot } = channels;
  return {
    limits: channelLimits,
    telegram:
      telegram.state === 'on' && secrets.telegramBotToken !== null
        ? {
            token: secrets.telegramBotToken,
            webhookSecret: secrets.telegramWebhookSecret,
            apiRoot: telegram.apiRoot,
          }
        : null,
    zaloOa:
      oa.state === 'on' &&
      zaloOa.appId !== null &&
      secrets.zaloOaAppSecret !== null &&
      secrets.zaloOaSecretKey !== null &&
      secrets.zaloOaRefreshToken !== null
        ? {
            ...zaloOa,
            appId: zaloOa.appId,
            appSecret: secrets.zaloOaAppSecret,
            secretKey: secrets.zaloOaSecretKey,
            refreshToken: secrets.zaloOaRefreshToken,
            apiRoot: oa.apiRoot,
            oauthRoot: zaloOauthRoot,
          }
        : null,
    zaloBot:
      zaloBot.state === 'on' && secrets.zaloBotToken !== null && secrets.zaloBotWebhookSecret !== null
        ? { token: secrets.zaloBotToken, webhookSecret: secrets.zaloBotWebhookSecret, apiRoot: zaloBot.apiRoot }
        : null,
  };
}
