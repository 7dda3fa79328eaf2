import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { BotError } from '../errors.js';
import { createCallLimit } from './call-limit.js';
import type { Channel, ChannelAlarm, Delivery, IncomingRequest, OutgoingPart, Verdict } from './channel.js';
import { isSameSecret } from './constant-time.js';
import type { ZaloPost, ZaloReply } from './zalo-call.js';
import { readOaEvent } from './zalo-oa-events.js';
import type { OaTokens } from './zalo-oa-tokens.js';

export interface ZaloOaOptions {
  readonly appId: string;
  /** Signs webhook calls; another than the app's secret. */
  readonly secretKey: string;
  readonly post: ZaloPost;
  readonly tokens: OaTokens;
  readonly callsPerMinute: number;
  /** Buttons in place of numbered options; Zalo's own library calls them unsupported. */
  readonly hasButtons: boolean;
  /** Nothing is sent for so long once Zalo says that it is too much. Default 10 s. */
  readonly rateHoldMs?: number;
  readonly alarm: ChannelAlarm;
  readonly now: () => number;
}

/** Zalo takes 2,000 and refuses longer text whole. */
const MAX_CHARS = 1900;
const MAX_BUTTONS = 5;
const MAX_BUTTON_TITLE = 100;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Zalo takes messages to a person for so long after that person's last one, */
const WINDOW_MS = 7 * DAY_MS;
/** and for so long without a charge. */
const FREE_MS = 2 * DAY_MS;
/** Zalo redelivers for almost two hours; keys of events are known for longer than this. */
const OLDEST_EVENT_MS = 3 * DAY_MS;
const RATE_HOLD_MS = 10_000;
/** Each is a sum over the whole body. */
const MAX_TIMESTAMPS = 4;
const REFRESH_LOOK_MS = 30 * 60 * 1000;

const TOKEN_REFUSED = [-216, -220];
const RATE_LIMITED = [-32];
/** Of this person, whatever is tried: no such user, not a follower, blocked, out of the window. */
const PERSON_REFUSED = [-213, -218, -227, -230, -232, -244];
const WINDOW_OVER = [-230, -232];
/** The account lacks a verification, a permission or a package. */
const ACCOUNT_REFUSED = [-221, -223, -224];
const TOO_LONG = -210;

const Result = z.object({
  error: z.number(),
  data: z.object({ message_id: z.string().optional() }).nullish(),
});

/** A Zalo Official Account; success is `error: 0` in the body, whatever the HTTP status. */
export function createZaloOa(options: ZaloOaOptions): Channel {
  const limit = createCallLimit(options.callsPerMinute, options.now);

  const sendWith = (token: string, part: OutgoingPart): Promise<ZaloReply> =>
    options.post('/v3.0/oa/message/cs', bodyOf(part, options.hasButtons), { headers: { access_token: token } });

  /** A token; without one, what becomes of the part, which was not sent. */
  const signIn = async (refused?: string): Promise<string | Delivery> => {
    try {
      return await options.tokens.access(refused);
    } catch (error) {
      if (error instanceof BotError && error.code === 'channel-token-broken')
        return { kind: 'refused', reason: 'token-broken', scope: 'account' };
      return { kind: 'later', afterMs: null, reason: 'sign-in-failed' };
    }
  };

  /** A part whose form Zalo refused goes once more without quote and buttons: whether an account takes them is not settled. */
  const sendFitting = async (token: string, part: OutgoingPart): Promise<ZaloReply> => {
    const reply = await sendWith(token, part);
    const isBare = part.quote === null && (part.rows.length === 0 || !options.hasButtons);
    return isBare || !isFormRefused(reply) ? reply : sendWith(token, { ...part, quote: null, rows: [] });
  };

  const send = async (part: OutgoingPart): Promise<Delivery> => {
    const token = await signIn();
    if (typeof token !== 'string') return token;
    const first = await sendFitting(token, part);
    if (!TOKEN_REFUSED.includes(errorOf(first) ?? 0)) return deliveryOf(first);
    const fresh = await signIn(token);
    return typeof fresh === 'string' ? deliveryOf(await sendFitting(fresh, part)) : fresh;
  };

  return {
    name: 'zalo-oa',
    traits: {
      maxChars: MAX_CHARS,
      hasButtons: options.hasButtons,
      maxButtons: MAX_BUTTONS,
      hasLinks: false,
      hasFiles: false,
    },
    verify: (request) => verify(request, options),
    introduce: async () => undefined,
    read: readOaEvent,
    ready: (signal) => limit.take(signal),
    async send(part, lastHeardAt) {
      const silentMs = options.now() - lastHeardAt;
      if (silentMs > WINDOW_MS) return { kind: 'refused', reason: 'window-over', scope: 'person' };
      const delivery = await send(part);
      // Only an operator's retry comes so late.
      if (delivery.kind === 'sent' && silentMs > FREE_MS) options.alarm({ channel: 'zalo-oa', code: 'send-billed' });
      if (delivery.kind === 'later' && delivery.reason === 'rate-limit') limit.hold(options.rateHoldMs ?? RATE_HOLD_MS);
      return delivery;
    },
    typing: async () => undefined,
    acknowledge: async () => undefined,
    async run(_accept, signal) {
      while (!signal.aborted) {
        // Keeps the refresh token in use: it dies when nobody needs it for three months.
        await options.tokens.access().catch(() => options.alarm({ channel: 'zalo-oa', code: 'sign-in-failed' }));
        await sleep(REFRESH_LOOK_MS, undefined, { signal }).catch(() => undefined);
      }
    },
    async inspect() {
      await options.tokens.access();
      return { account: `app ${options.appId}`, webhook: null, trouble: null };
    },
    webhook: null,
  };
}

function verify({ header, body }: IncomingRequest, { appId, secretKey, now }: ZaloOaOptions): Verdict {
  const text = body.toString('utf8');
  // Saving the address in Zalo's console sends an empty object, which must be answered well and does nothing.
  if (text.length <= 16 && text.trim() === '{}') return 'ignored';
  const signature = header('x-zevent-signature');
  if (signature === undefined) return 'forged';
  const given = signature.replace(/^mac=/, '').trim().toLowerCase();
  const times = [...new Set([...timestampsOf(text), header('x-zevent-timestamp')])].filter(
    (time) => time !== undefined,
  );
  const time = times.find((candidate) => isSameSecret(given, macOf(appId, body, candidate, secretKey)));
  if (time === undefined) return 'forged';
  return now() - Number(time) > OLDEST_EVENT_MS ? 'ignored' : 'genuine';
}

/** The event's own time, and times that parts of it may bear: which one comes first is not said. */
function timestampsOf(text: string): readonly (string | undefined)[] {
  return [...text.matchAll(/"timestamp"\s*:\s*"?(\d{1,20})"?/g)].slice(0, MAX_TIMESTAMPS).map(([, time]) => time);
}

function macOf(appId: string, body: Buffer, timestamp: string, secretKey: string): string {
  return createHash('sha256').update(appId).update(body).update(timestamp).update(secretKey).digest('hex');
}

function bodyOf(part: OutgoingPart, hasButtons: boolean) {
  const buttons = part.rows.flat().slice(0, MAX_BUTTONS);
  const attachment = {
    type: 'template',
    payload: {
      buttons: buttons.map(({ label, data }) => ({
        title: label.slice(0, MAX_BUTTON_TITLE),
        type: 'oa.query.show',
        payload: data,
      })),
    },
  };
  return {
    recipient: { user_id: part.chatId },
    message: {
      text: part.text,
      ...(part.quote === null ? {} : { quote_message_id: part.quote }),
      ...(hasButtons && buttons.length > 0 ? { attachment } : {}),
    },
  };
}

function errorOf(reply: ZaloReply): number | null {
  const result = reply.kind === 'body' ? Result.safeParse(reply.body) : null;
  return result?.success === true ? result.data.error : null;
}

/** Certainly refused, for a reason that has nothing to do with the account, the person, the pace or the length. */
function isFormRefused(reply: ZaloReply): boolean {
  const error = errorOf(reply) ?? 0;
  const others = [...TOKEN_REFUSED, ...RATE_LIMITED, ...PERSON_REFUSED, ...ACCOUNT_REFUSED, TOO_LONG];
  return error !== 0 && !others.includes(error) && deliveryOf(reply).kind === 'refused';
}

function deliveryOf(reply: ZaloReply): Delivery {
  if (reply.kind === 'not-sent') return { kind: 'later', afterMs: null, reason: reply.reason };
  if (reply.kind === 'no-answer') return { kind: 'unknown', reason: reply.reason };
  const result = Result.safeParse(reply.body);
  if (!result.success)
    return reply.status === 429
      ? { kind: 'later', afterMs: null, reason: 'rate-limit' }
      : { kind: 'unknown', reason: `http-${reply.status}` };
  const { error, data } = result.data;
  if (error === 0) return { kind: 'sent', messageId: data?.message_id ?? null };
  if (RATE_LIMITED.includes(error)) return { kind: 'later', afterMs: null, reason: 'rate-limit' };
  if (TOKEN_REFUSED.includes(error)) return { kind: 'refused', reason: 'token-refused', scope: 'account' };
  if (WINDOW_OVER.includes(error)) return { kind: 'refused', reason: 'window-over', scope: 'person' };
  if (PERSON_REFUSED.includes(error)) return { kind: 'refused', reason: `zalo${error}`, scope: 'person' };
  if (ACCOUNT_REFUSED.includes(error)) return { kind: 'refused', reason: `zalo${error}`, scope: 'account' };
  return reply.status >= 500
    ? { kind: 'unknown', reason: `http-${reply.status}` }
    : { kind: 'refused', reason: `zalo${error}`, scope: 'person' };
}
