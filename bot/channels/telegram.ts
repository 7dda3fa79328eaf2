import { setTimeout as sleep } from 'node:timers/promises';
import { autoRetry } from '@grammyjs/auto-retry';
import { Api, GrammyError, HttpError, InputFile } from 'grammy';
import type { WebhookInfo } from 'grammy/types';
import { BotError } from '../errors.js';
import { backoffMs } from './backoff.js';
import type { Channel, ChannelAlarm, Delivery, OutgoingPart, SetupState } from './channel.js';
import { secretComparer } from './constant-time.js';
import { ALLOWED_UPDATES, readUpdate, updateIdOf, type TelegramSelf } from './telegram-updates.js';
import { MENU } from './wording.js';

export interface TelegramOptions {
  readonly token: string;
  /** Null: no webhook call is believed, and updates are fetched. */
  readonly webhookSecret: string | null;
  readonly apiRoot: string;
  readonly alarm: ChannelAlarm;
  /** Default 15 s. */
  readonly timeoutSeconds?: number;
  /** How long one fetch waits for updates. Default 25 s. */
  readonly pollSeconds?: number;
}

const HEADER = 'x-telegram-bot-api-secret-token';
/** Telegram takes 4096; the rest is left for what it counts otherwise. */
const MAX_CHARS = 4000;
const MAX_CAPTION_CHARS = 1000;
/** Telegram takes 100 in all. */
const MAX_BUTTONS = 50;
/** A longer wait is left to the durable queue. */
const LONGEST_WAIT_SECONDS = 5;
const LONGEST_FAULT_WAIT_MS = 60_000;
const LOOK_FOR_WEBHOOK_MS = 60_000;
const WEBHOOK_TROUBLES = [
  [/ssl|tls|certificate/i, 'certificate'],
  [/timed? ?out/i, 'timeout'],
  [/refused|resolve|unreachable|connect/i, 'unreachable'],
] as const;
/** `''` is 443. */
const WEBHOOK_PORTS = ['', '80', '88', '8443'];
/** The connection was never made, so nothing was delivered. */
const NEVER_LEFT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** Telegram through grammY's API client; state, order and limits are the worker's, as on every channel. */
export function createTelegram(options: TelegramOptions): Channel {
  const { alarm, timeoutSeconds = 15, pollSeconds = 25 } = options;
  const self: { id: number; username: string | null } = {
    id: Number(options.token.split(':')[0]),
    username: null,
  };
  const isSecret = options.webhookSecret === null ? () => false : secretComparer(options.webhookSecret);
  const api = new Api(options.token, { apiRoot: options.apiRoot, timeoutSeconds });
  api.config.use(
    autoRetry({
      maxRetryAttempts: 3,
      maxDelaySeconds: LONGEST_WAIT_SECONDS,
      rethrowHttpErrors: true,
      rethrowInternalServerErrors: true,
    }),
  );
  const polling = new Api(options.token, { apiRoot: options.apiRoot, timeoutSeconds: pollSeconds + timeoutSeconds });

  const sendOnce = async (part: OutgoingPart, isFormatted: boolean): Promise<string> => {
    const around = {
      ...(part.thread === undefined ? {} : { message_thread_id: Number(part.thread) }),
      ...(part.rows.length > 0 ? { reply_markup: { inline_keyboard: keyboardOf(part) } } : {}),
      ...(part.quote === null
        ? {}
        : { reply_parameters: { message_id: Number(part.quote), allow_sending_without_reply: true } }),
    };
    if (part.file !== undefined) {
      const document = new InputFile(Buffer.from(part.file.content, 'base64'), part.file.name);
      const caption = part.text.slice(0, MAX_CAPTION_CHARS);
      return `${(await api.sendDocument(part.chatId, document, { ...around, caption })).message_id}`;
    }
    const message = await api.sendMessage(part.chatId, part.text, {
      ...around,
      ...(isFormatted && part.spans.length > 0 ? { entities: entitiesOf(part) } : {}),
      link_preview_options: { is_disabled: true },
    });
    return `${message.message_id}`;
  };

  let learning: Promise<void> | null = null;
  const learn = async (): Promise<void> => {
    const me = await api.getMe();
    Object.assign(self, { id: me.id, username: me.username } satisfies TelegramSelf);
  };
  const introduce = async (): Promise<void> => {
    if (self.username !== null) return;
    learning ??= learn().finally(() => {
      learning = null;
    });
    await learning;
  };

  /** Fetches and looks that failed on end. */
  let faults = 0;
  /** Fetches until aborted or until somebody sets a webhook. */
  const poll = async (accept: (raws: readonly unknown[]) => Promise<void>, signal: AbortSignal): Promise<void> => {
    let offset = 0;
    while (!signal.aborted) {
      // A fetch that is left alone loses nothing: its updates come again, since nothing confirmed them.
      const fetched = polling.getUpdates({ offset, timeout: pollSeconds, allowed_updates: ALLOWED_UPDATES });
      const updates = await orWhenAborted(fetched, [], signal);
      if (updates.length > 0) await accept(updates);
      faults = 0;
      offset = Math.max(offset, ...updates.map((update) => (updateIdOf(update) ?? 0) + 1));
    }
  };

  return {
    name: 'telegram',
    traits: { maxChars: MAX_CHARS, hasButtons: true, maxButtons: MAX_BUTTONS, hasLinks: true, hasFiles: true },
    verify: ({ header }) => (isSecret(header(HEADER)) ? 'genuine' : 'forged'),
    introduce: () => introduce().catch(() => undefined),
    read: (raw) => readUpdate(raw, self),
    ready: async () => undefined,
    async send(part) {
      try {
        return { kind: 'sent', messageId: await sendOnce(part, true) };
      } catch (error) {
        const otherwise = secondTry(part, error);
        if (otherwise === null) return deliveryOf(error);
        try {
          return { kind: 'sent', messageId: await sendOnce(otherwise, false) };
        } catch (second) {
          return deliveryOf(second);
        }
      }
    },
    async typing(chatId) {
      await api.sendChatAction(chatId, 'typing').catch(() => undefined);
    },
    async acknowledge(tapId, text) {
      await api.answerCallbackQuery(tapId, text === '' ? {} : { text }).catch(() => undefined);
    },
    async run(accept, signal) {
      let hasMenu = false;
      while (!signal.aborted) {
        try {
          await introduce();
          if (!hasMenu) await api.setMyCommands(MENU);
          hasMenu = true;
          const { url } = await api.getWebhookInfo();
          if (url === '' || url === undefined) await poll(accept, signal);
          else {
            faults = 0;
            if (options.webhookSecret === null) alarm({ channel: 'telegram', code: 'webhook-without-secret' });
            await wait(LOOK_FOR_WEBHOOK_MS, signal);
          }
        } catch (error) {
          alarm({ channel: 'telegram', code: `polling:${reasonOf(error)}` });
          const told = (error instanceof GrammyError ? (error.parameters.retry_after ?? 0) : 0) * 1000;
          await wait(Math.max(told, Math.min(LONGEST_FAULT_WAIT_MS, backoffMs(faults))), signal);
          faults += 1;
        }
      }
    },
    async inspect() {
      const me = await call('getMe', () => api.getMe());
      const info = await call('getWebhookInfo', () => api.getWebhookInfo());
      return { account: `@${me.username}`, webhook: info.url || null, trouble: webhookTrouble(info) };
    },
    webhook: {
      async set(url) {
        const secret = options.webhookSecret;
        if (secret === null)
          throw new BotError(
            'channel-call-failed',
            'Cannot set the webhook of Telegram: set TELEGRAM_WEBHOOK_SECRET first',
            { reason: 'webhook-without-secret' },
          );
        const { port } = new URL(url);
        if (!WEBHOOK_PORTS.includes(port))
          throw new BotError(
            'channel-call-failed',
            `Cannot set the webhook of Telegram at port ${port}: Telegram calls ports 443, 80, 88 and 8443 alone`,
            { reason: 'webhook-port' },
          );
        await call('setWebhook', () =>
          api.setWebhook(url, { secret_token: secret, allowed_updates: ALLOWED_UPDATES, max_connections: 40 }),
        );
      },
      async remove() {
        await call('deleteWebhook', () => api.deleteWebhook());
      },
    },
  };
}

function entitiesOf(part: OutgoingPart) {
  return part.spans.map((span) =>
    span.kind === 'link'
      ? { type: 'text_link' as const, offset: span.from, length: span.length, url: span.url }
      : { type: 'bold' as const, offset: span.from, length: span.length },
  );
}

function keyboardOf(part: OutgoingPart) {
  return part.rows.map((row) => row.map(({ label, data }) => ({ text: label, callback_data: data })));
}

function isFormatFault(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 400 && /entit|parse|url/i.test(error.description);
}

function isTopicGone(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 400 && /thread|topic/i.test(error.description);
}

/** What was certainly not delivered and would be in another form: without marks or topic, or to the group's new id. */
function secondTry(part: OutgoingPart, error: unknown): OutgoingPart | null {
  if (isFormatFault(error)) return part;
  if (part.thread !== undefined && isTopicGone(error)) return { ...part, thread: undefined };
  const movedTo = error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
  return movedTo === undefined ? null : { ...part, chatId: `${movedTo}`, quote: null };
}

/** An answer of Telegram says what happened; no answer says nothing, unless the call never left. */
function deliveryOf(error: unknown): Delivery {
  const reason = reasonOf(error);
  if (!(error instanceof GrammyError)) {
    return NEVER_LEFT.includes(reason) ? { kind: 'later', afterMs: null, reason } : { kind: 'unknown', reason };
  }
  const { error_code: code, parameters } = error;
  if (code === 429) return { kind: 'later', afterMs: (parameters.retry_after ?? 1) * 1000, reason };
  if (code >= 500) return { kind: 'unknown', reason };
  return { kind: 'refused', reason, scope: code === 401 || code === 404 ? 'account' : 'person' };
}

/** A code without anything that Telegram or the network wrote: that text may hold the token. */
function reasonOf(error: unknown): string {
  if (error instanceof GrammyError) return `http-${error.error_code}`;
  if (error instanceof HttpError) {
    const code: unknown = error.error instanceof Error ? Reflect.get(error.error, 'code') : undefined;
    return typeof code === 'string' && /^[A-Z_]+$/.test(code) ? code : 'no-answer';
  }
  return 'fault';
}

/** A code in place of Telegram's sentence, and nothing for a webhook that is not set any more. */
function webhookTrouble(info: WebhookInfo): SetupState['trouble'] {
  const { url, last_error_message: said, last_error_date: seconds, pending_update_count: undelivered } = info;
  if (!url || said === undefined || seconds === undefined) return null;
  const status = /wrong response from the webhook: (\d{3})/i.exec(said)?.[1];
  const [, kind = 'failed'] = WEBHOOK_TROUBLES.find(([words]) => words.test(said)) ?? [];
  return {
    reason: `webhook-${status === undefined ? kind : `http-${status}`}`,
    at: new Date(seconds * 1000),
    undelivered,
  };
}

async function call<T>(method: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const reason = reasonOf(error);
    throw new BotError('channel-call-failed', `Cannot call ${method} of Telegram: ${reason}`, { reason });
  }
}

async function wait(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}

/** What `work` gives, or `otherwise` as soon as the signal says so; leaves nothing behind on a signal that lives long. */
function orWhenAborted<T>(work: Promise<T>, otherwise: T, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = (): void => resolve(otherwise);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
