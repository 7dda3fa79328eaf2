/** A strict Zalo OA API with its sign-in service: HTTP 200 for failures, single-use refresh tokens that rotate. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseBody, startFakeHttp, type FakeCall, type FakeHttp, type FakeReply } from './http-fake.js';

export interface FakeZaloOa extends FakeHttp {
  readonly delivered: {
    readonly chatId: string;
    readonly text: string;
    readonly quote: string | null;
    readonly buttons: readonly { readonly label: string; readonly data: string }[];
  }[];
  readonly violations: string[];
  /** Error that a person's messages are refused with. */
  readonly refusals: Map<string, number>;
  readonly refreshes: string[];
  /** Makes the present access token expired. */
  expire(): void;
  /** A fresh refresh token from the account's console; the ones before are worth nothing any more. */
  issue(): string;
}

export const OA = {
  appId: '3141592653589793238',
  appSecret: 'APP-SECRET-xyz',
  secretKey: 'OA-SECRET-KEY-xyz',
  refreshToken: 'REFRESH-0',
  oaId: '9007199254740993123',
} as const;

const Button = z.strictObject({
  title: z.string().min(1).max(100),
  type: z.literal('oa.query.show'),
  payload: z.string().min(1).max(1000),
});
const Attachment = z.strictObject({
  type: z.literal('template'),
  payload: z.strictObject({ buttons: z.array(Button).min(1).max(5) }),
});
const Message = z.strictObject({
  recipient: z.strictObject({ user_id: z.string().regex(/^\d+$/) }),
  message: z.strictObject({
    text: z.string().min(1),
    quote_message_id: z.string().optional(),
    attachment: Attachment.optional(),
  }),
});
const failure = (error: number, message: string): FakeReply => ({ status: 200, body: { error, message } });

export async function startFakeZaloOa(): Promise<FakeZaloOa> {
  const delivered: FakeZaloOa['delivered'] = [];
  const violations: string[] = [];
  const refusals = new Map<string, number>();
  const refreshes: string[] = [];
  let generation = 0;
  let isExpired = false;

  const refresh = (call: FakeCall): FakeReply => {
    const form = new URLSearchParams(call.body);
    if (!call.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) violations.push('not a form');
    if (call.headers['secret_key'] !== OA.appSecret) violations.push('wrong secret_key');
    if (form.get('app_id') !== OA.appId || form.get('grant_type') !== 'refresh_token') violations.push('wrong form');
    const used = form.get('refresh_token') ?? '';
    refreshes.push(used);
    if (used !== `REFRESH-${generation}`) {
      return {
        status: 200,
        body: { error_name: 'Invalid refresh token.', error: -14020, error_description: 'used before' },
      };
    }
    generation += 1;
    isExpired = false;
    return {
      status: 200,
      body: { access_token: `ACCESS-${generation}`, refresh_token: `REFRESH-${generation}`, expires_in: '90000' },
    };
  };

  const send = (call: FakeCall): FakeReply => {
    const token = call.headers['access_token'];
    if (token !== `ACCESS-${generation}`) return failure(-216, 'Access token is invalid');
    if (isExpired) return failure(-220, 'Access token has expired');
    const parsed = Message.safeParse(parseBody(call.body));
    if (!parsed.success || !call.headers['content-type']?.startsWith('application/json')) {
      violations.push(`bad message ${call.body}`);
      return failure(-201, 'Params is invalid');
    }
    const { recipient, message } = parsed.data;
    if (message.text.length > 2000) {
      violations.push('text too long');
      return failure(-210, 'text exceeds limit');
    }
    const refusal = refusals.get(recipient.user_id);
    if (refusal !== undefined) return failure(refusal, 'refused');
    const buttons = (message.attachment?.payload.buttons ?? []).map(({ title: label, payload: data }) => ({
      label,
      data,
    }));
    delivered.push({ chatId: recipient.user_id, text: message.text, quote: message.quote_message_id ?? null, buttons });
    return {
      status: 200,
      body: {
        data: { message_id: `m${delivered.length}`, user_id: recipient.user_id, sent_time: '1' },
        error: 0,
        message: 'Success',
      },
    };
  };

  const http = await startFakeHttp((call) => {
    if (call.method === 'POST' && call.path === '/v4/oa/access_token') return refresh(call);
    if (call.method === 'POST' && call.path === '/v3.0/oa/message/cs') return send(call);
    violations.push(`unknown ${call.method} ${call.path}`);
    return failure(404, 'Empty API');
  });
  return Object.assign(http, {
    delivered,
    violations,
    refusals,
    refreshes,
    expire: () => {
      isExpired = true;
    },
    issue: () => {
      generation += 1;
      return `REFRESH-${generation}`;
    },
  });
}

/** An event as Zalo posts it: body and headers with its signature. */
export function signedOaEvent(event: object, prefix = 'mac=', at = Date.now()) {
  const timestamp = `${at}`;
  const body = JSON.stringify({ app_id: OA.appId, ...event, timestamp });
  const mac = createHash('sha256').update(`${OA.appId}${body}${timestamp}${OA.secretKey}`).digest('hex');
  return { body, headers: { 'x-zevent-signature': `${prefix}${mac}`, 'content-type': 'application/json' } };
}

let lastMessage = 0;

export function oaText(userId: string, text: string) {
  lastMessage += 1;
  return {
    sender: { id: userId },
    recipient: { id: OA.oaId },
    user_id_by_app: '1',
    event_name: 'user_send_text',
    message: { msg_id: `msg-${lastMessage}`, text },
  };
}
