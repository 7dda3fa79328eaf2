import type { ChannelStoreParts } from '../store/channel-inbox.js';
import { createTokenStore } from '../store/token-store.js';
import type { Channel, ChannelAlarm } from './channel.js';
import { createTelegram } from './telegram.js';
import { createZaloBot } from './zalo-bot.js';
import { createZaloPost } from './zalo-call.js';
import { createZaloOa } from './zalo-oa.js';
import { createOaTokens } from './zalo-oa-tokens.js';

/** What each channel needs; null where it is off. Roots carry no slash at their end. */
export interface ChannelSettings {
  readonly telegram: {
    readonly token: string;
    readonly webhookSecret: string | null;
    readonly apiRoot: string;
  } | null;
  readonly zaloOa: {
    readonly appId: string;
    readonly appSecret: string;
    readonly secretKey: string;
    readonly refreshToken: string;
    readonly apiRoot: string;
    readonly oauthRoot: string;
    readonly callsPerMinute: number;
    readonly hasButtons: boolean;
    /** The bot is quiet for so long after an officer wrote. */
    readonly officerPauseMs: number;
    /** Nothing is sent for so long once Zalo says that it is too much. Default 10 s. */
    readonly rateHoldMs?: number;
  } | null;
  readonly zaloBot: {
    readonly token: string;
    readonly webhookSecret: string;
    readonly apiRoot: string;
  } | null;
  /** Messages a minute that are answered; those of one person beyond are dropped, those of all wait. Null: no limit. */
  readonly limits?: { readonly person: number; readonly overall: number } | null;
  /** Longest wait for an answer of a platform. Milliseconds, default 15 000. */
  readonly timeoutMs?: number;
}

export interface ChannelSurroundings {
  readonly parts: ChannelStoreParts;
  readonly alarm: ChannelAlarm;
  readonly now: () => number;
}

/** The channels that are on. Nothing is called before they run. */
export function createChannels(
  { telegram, zaloOa, zaloBot, timeoutMs = 15_000 }: ChannelSettings,
  { parts, alarm, now }: ChannelSurroundings,
): readonly Channel[] {
  const channels: Channel[] = [];
  if (telegram) channels.push(createTelegram({ ...telegram, alarm, timeoutSeconds: timeoutMs / 1000 }));
  if (zaloOa) {
    const tokens = createOaTokens({
      store: createTokenStore(parts, 'zalo-oa'),
      post: createZaloPost(zaloOa.oauthRoot, timeoutMs),
      appId: zaloOa.appId,
      appSecret: zaloOa.appSecret,
      seed: zaloOa.refreshToken,
      alarm,
      now,
    });
    channels.push(createZaloOa({ ...zaloOa, post: createZaloPost(zaloOa.apiRoot, timeoutMs), tokens, alarm, now }));
  }
  if (zaloBot) channels.push(createZaloBot({ ...zaloBot, post: createZaloPost(zaloBot.apiRoot, timeoutMs), alarm }));
  return channels;
}
