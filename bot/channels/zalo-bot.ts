import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { BotError } from '../errors.js';
import { backoffMs } from './backoff.js';
import type { Channel, ChannelAlarm, Delivery } from './channel.js';
import { secretComparer } from './constant-time.js';
import { readBotEvent } from './zalo-bot-events.js';
import type { ZaloPost, ZaloReply } from './zalo-call.js';

export interface ZaloBotOptions {
  readonly token: string;
  readonly webhookSecret: string;
  /** Posts to the root of the API; the token is part of every path and must not leave this file. */
  readonly post: ZaloPost;
  readonly alarm: ChannelAlarm;
  /** How long one fetch waits for a message; a stop waits for it too. Default 5 s. */
  readonly pollSeconds?: number;
  /** Wait before the next fetch after one more than `faults` that failed on end, in milliseconds. */
  readonly faultWaitMs?: (faults: number) => number;
}

const HEADER = 'x-bot-api-secret-token';
const MAX_CHARS = 1900;
const LONGEST_FAULT_WAIT_MS = 60_000;
const LOOK_FOR_WEBHOOK_MS = 60_000;
const LONGEST_KEEP_WAIT_MS = 30_000;
/** Tries to keep an event that was fetched, once the desk stops. */
const LAST_TRIES = 5;
const LAST_TRY_AFTER_MS = 200;
const IDLE = 408;

const Reply = z.object({
  ok: z.boolean(),
  result: z.unknown().optional(),
  error_code: z.number().optional(),
});
const Sent = z.object({ message_id: z.union([z.string(), z.number()]).transform(String) });
const WebhookInfo = z.object({ url: z.string().nullish() });
const Me = z.object({ account_name: z.string().optional(), display_name: z.string().optional() });

type Accept = Parameters<Channel['run']>[0];

/** The Zalo Bot platform; success is `ok: true` in the body, whatever the HTTP status. */
export function createZaloBot(options: ZaloBotOptions): Channel {
  const { alarm, pollSeconds = 5, faultWaitMs = backoffMs } = options;
  let faults = 0;
  const botId = options.token.split(':')[0] ?? '';
  const isSecret = secretComparer(options.webhookSecret);
  const post = (method: string, body: unknown, timeoutMs?: number, signal?: AbortSignal): Promise<ZaloReply> =>
    options.post(`/bot${options.token}/${method}`, body, {
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
      ...(signal === undefined ? {} : { signal }),
    });

  const call = async (method: string, body: unknown, signal?: AbortSignal): Promise<unknown> => {
    const answered = resultOf(await post(method, body, undefined, signal));
    if (answered.ok) return answered.result;
    const { reason } = answered;
    throw new BotError('channel-call-failed', `Cannot call ${method} of the Zalo bot: ${reason}`, { reason });
  };

  const webhookUrl = async (signal?: AbortSignal): Promise<string | null> => {
    const info = WebhookInfo.safeParse(await call('getWebhookInfo', {}, signal));
    return info.success && info.data.url ? info.data.url : null;
  };

  /**
   * The platform gives an event once and takes no confirmation: what was fetched is held here until it is on disk, and
   * nothing more is fetched before.
   */
  const keep = async (raws: readonly unknown[], accept: Accept, signal: AbortSignal): Promise<void> => {
    let lastTries = 0;
    for (let tries = 0; lastTries < LAST_TRIES; tries += 1) {
      try {
        await accept(raws);
        return;
      } catch {
        alarm({ channel: 'zalo-bot', code: 'event-not-kept' });
        if (hasEnded(signal)) {
          lastTries += 1;
          await sleep(LAST_TRY_AFTER_MS);
        } else await wait(Math.min(LONGEST_KEEP_WAIT_MS, 500 * 2 ** tries), signal);
      }
    }
    alarm({ channel: 'zalo-bot', code: 'event-lost' });
  };

  /** Until aborted or until somebody sets a webhook. A fetch is never cut off: what it was about to bring would be lost. */
  const poll = async (accept: Accept, signal: AbortSignal): Promise<void> => {
    while (!signal.aborted) {
      const answered = resultOf(await post('getUpdates', { timeout: `${pollSeconds}` }, (pollSeconds + 15) * 1000));
      if (answered.ok || answered.code === IDLE) faults = 0;
      if (answered.ok) await keep(Array.isArray(answered.result) ? answered.result : [answered.result], accept, signal);
      else if (answered.code !== IDLE && !hasEnded(signal)) {
        if ((await webhookUrl(signal)) !== null) return;
        throw new BotError('channel-call-failed', `Cannot call getUpdates of the Zalo bot: ${answered.reason}`);
      }
    }
  };

  return {
    name: 'zalo-bot',
    traits: { maxChars: MAX_CHARS, hasButtons: false, maxButtons: 0, hasLinks: false, hasFiles: false },
    verify: ({ header }) => (isSecret(header(HEADER)) ? 'genuine' : 'forged'),
    introduce: async () => undefined,
    read: (raw) => readBotEvent(raw, botId),
    ready: async () => undefined,
    send: async (part) => deliveryOf(await post('sendMessage', { chat_id: part.chatId, text: part.text })),
    async typing(chatId) {
      await post('sendChatAction', { chat_id: chatId, action: 'typing' });
    },
    acknowledge: async () => undefined,
    async run(accept, signal) {
      while (!signal.aborted) {
        try {
          if ((await webhookUrl(signal)) === null) await poll(accept, signal);
          else {
            faults = 0;
            await wait(LOOK_FOR_WEBHOOK_MS, signal);
          }
        } catch (error) {
          if (hasEnded(signal)) return;
          alarm({ channel: 'zalo-bot', code: error instanceof BotError ? 'polling:call-failed' : 'polling:fault' });
          await wait(Math.min(LONGEST_FAULT_WAIT_MS, faultWaitMs(faults)), signal);
          faults += 1;
        }
      }
    },
    async inspect() {
      const me = Me.safeParse(await call('getMe', {}));
      const name = me.success ? (me.data.display_name ?? me.data.account_name) : undefined;
      return { account: name ?? '–', webhook: await webhookUrl(), trouble: null };
    },
    webhook: {
      async set(url) {
        await call('setWebhook', { url, secret_token: options.webhookSecret });
      },
      async remove() {
        await call('deleteWebhook', {});
      },
    },
  };
}

type Answered =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly code: number | null; readonly reason: string };

function resultOf(reply: ZaloReply): Answered {
  if (reply.kind !== 'body') return { ok: false, code: null, reason: reply.reason };
  const parsed = Reply.safeParse(reply.body);
  if (parsed.success && parsed.data.ok) return { ok: true, result: parsed.data.result };
  const code = parsed.success ? (parsed.data.error_code ?? reply.status) : reply.status;
  return { ok: false, code, reason: `http-${code}` };
}

function deliveryOf(reply: ZaloReply): Delivery {
  if (reply.kind === 'not-sent') return { kind: 'later', afterMs: null, reason: reply.reason };
  const answered = resultOf(reply);
  if (answered.ok) {
    const sent = Sent.safeParse(answered.result);
    return { kind: 'sent', messageId: sent.success ? sent.data.message_id : null };
  }
  const { code, reason } = answered;
  if (code === null || code === IDLE || code >= 500 || code < 400) return { kind: 'unknown', reason };
  if (code === 429) return { kind: 'later', afterMs: null, reason: 'rate-limit' };
  return { kind: 'refused', reason, scope: code === 401 || code === 404 ? 'account' : 'person' };
}

/** Asked anew, since it changes while something is awaited. */
function hasEnded(signal: AbortSignal): boolean {
  return signal.aborted;
}

async function wait(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
