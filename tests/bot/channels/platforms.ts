/** The three platforms in one shape, for what must hold on each of them. */
import type { ChannelName } from '../../../bot/channels/channel.js';
import type { ChannelSettings } from '../../../bot/channels/channel-settings.js';
import type { Fault, FakeHttp } from '../../fakes/http-fake.js';
import { startFakeTelegram, TELEGRAM_TOKEN, telegramRefusal, textUpdate } from '../../fakes/telegram-server.js';
import {
  botText,
  startFakeZaloBot,
  ZALO_BOT_SECRET,
  ZALO_BOT_TOKEN,
  zaloBotRefusal,
} from '../../fakes/zalo-bot-server.js';
import { OA, oaText, signedOaEvent, startFakeZaloOa } from '../../fakes/zalo-oa-server.js';
import { settingsFor, TELEGRAM_SECRET } from './open-desk.js';

export interface WebhookCall {
  readonly body: string;
  readonly headers: Record<string, string>;
}

export interface Platform {
  readonly fake: FakeHttp & {
    readonly delivered: { readonly chatId: string; readonly text: string }[];
    readonly violations: string[];
  };
  readonly settings: ChannelSettings;
  says(chat: string, text: string): WebhookCall;
  photo(chat: string): WebhookCall;
  /** A genuine call that this program knows nothing of. */
  stranger(): WebhookCall;
  isSend(call: { readonly path: string }): boolean;
  /** What the platform says of a person who may not be written to, of too many calls, and of an account in trouble. */
  readonly refused: Fault;
  readonly tooMany: Fault;
  readonly barred: Fault;
}

const refusal = (body: object, status = 200): Fault => ({ kind: 'reply', status, body });

async function telegram(): Promise<Platform> {
  const fake = await startFakeTelegram();
  fake.webhook.url = 'https://example.vn/webhooks/telegram';
  const call = (update: object): WebhookCall => ({
    body: JSON.stringify(update),
    headers: { 'x-telegram-bot-api-secret-token': TELEGRAM_SECRET },
  });
  return {
    fake,
    settings: settingsFor({ telegram: fake.root }),
    says: (chat, text) => call(textUpdate(Number(chat), text)),
    photo: (chat) => call(textUpdate(Number(chat), '', { text: undefined, photo: [{ file_id: 'a' }] })),
    stranger: () => call({ update_id: 1, chat_boost: {} }),
    isSend: ({ path }) => path.endsWith('/sendMessage'),
    refused: { kind: 'reply', ...telegramRefusal(403, 'Forbidden: bot was blocked by the user') },
    tooMany: { kind: 'reply', ...telegramRefusal(429, 'Too Many Requests: retry after 6', { retry_after: 6 }) },
    barred: { kind: 'reply', ...telegramRefusal(401, 'Unauthorized') },
  };
}

async function zaloOa(): Promise<Platform> {
  const fake = await startFakeZaloOa();
  const settings = settingsFor({ zaloOa: fake.root });
  return {
    fake,
    settings: {
      ...settings,
      zaloOa: settings.zaloOa === null ? null : { ...settings.zaloOa, rateHoldMs: 50 },
    },
    says: (chat, text) => signedOaEvent(oaText(chat, text)),
    photo: (chat) => signedOaEvent({ ...oaText(chat, ''), event_name: 'user_send_image' }),
    stranger: () => signedOaEvent({ event_name: 'user_seen_message', sender: { id: '1' }, recipient: { id: OA.oaId } }),
    isSend: ({ path }) => path === '/v3.0/oa/message/cs',
    refused: refusal({ error: -244, message: 'blocked' }),
    tooMany: refusal({ error: -32, message: 'rate limit' }),
    barred: refusal({ error: -224, message: 'package' }),
  };
}

async function zaloBot(): Promise<Platform> {
  const fake = await startFakeZaloBot();
  const call = (event: object): WebhookCall => ({
    body: JSON.stringify(event),
    headers: { 'x-bot-api-secret-token': ZALO_BOT_SECRET },
  });
  return {
    fake,
    settings: settingsFor({ zaloBot: fake.root }),
    says: (chat, text) => call(botText(chat, text)),
    photo: (chat) => call({ ...botText(chat, ''), event_name: 'message.image.received' }),
    stranger: () => call({ event_name: 'message.reaction.received', message: {} }),
    isSend: ({ path }) => path.endsWith('/sendMessage'),
    refused: { kind: 'reply', ...zaloBotRefusal(403, 'blocked') },
    tooMany: { kind: 'reply', ...zaloBotRefusal(429, 'Quota exceeded') },
    barred: { kind: 'reply', ...zaloBotRefusal(401, 'Unauthorized') },
  };
}

export const PLATFORMS: readonly (readonly [ChannelName, () => Promise<Platform>])[] = [
  ['telegram', telegram],
  ['zalo-oa', zaloOa],
  ['zalo-bot', zaloBot],
];

/** None of these may be shown to anybody; ids and words of people neither. */
export const SECRETS: readonly string[] = [
  TELEGRAM_TOKEN,
  TELEGRAM_TOKEN.split(':')[1] ?? '',
  TELEGRAM_SECRET,
  ZALO_BOT_TOKEN,
  ZALO_BOT_TOKEN.split(':')[1] ?? '',
  ZALO_BOT_SECRET,
  OA.appSecret,
  OA.secretKey,
  'REFRESH-',
  'ACCESS-',
];
