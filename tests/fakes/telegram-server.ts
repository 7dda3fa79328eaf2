/** A strict Bot API: unknown methods, unknown fields and breached limits are refused as Telegram refuses them. */
import { z } from 'zod';
import { parseBody, parseForm, startFakeHttp, type FakeCall, type FakeHttp, type FakeReply } from './http-fake.js';

export interface Delivered {
  readonly chatId: string;
  readonly text: string;
  readonly buttons: readonly { readonly label: string; readonly data: string }[];
  readonly quote: string | null;
  readonly file: { readonly name: string; readonly bytes: Buffer } | null;
}

export interface FakeTelegram extends FakeHttp {
  readonly delivered: Delivered[];
  /** What was refused because a client must not do it. */
  readonly violations: string[];
  readonly blocked: Set<string>;
  readonly updates: { readonly update_id: number }[];
  readonly webhook: { url: string; secret: string | null };
  readonly acknowledged: string[];
}

export const TELEGRAM_TOKEN = '4242:TELEGRAM-secret_token';

const Entity = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold'), offset: z.int().min(0), length: z.int().min(1) }),
  z.strictObject({ type: z.literal('text_link'), offset: z.int().min(0), length: z.int().min(1), url: z.url() }),
]);
const CallbackButton = z.strictObject({
  text: z.string().min(1),
  callback_data: z.string().refine((data) => Buffer.byteLength(data) >= 1 && Buffer.byteLength(data) <= 64),
});
const KEYBOARD = z.strictObject({ inline_keyboard: z.array(z.array(CallbackButton).max(8)) });
const REPLY_TO = z.strictObject({ message_id: z.int(), allow_sending_without_reply: z.boolean() });
const CHAT_ID = z.string().regex(/^-?\d+$/);
const MAX_UPLOAD_BYTES = 50 * 1024 * 1024;

/** A file travels in a form; whatever is no text in JSON is JSON text there. */
const Document = z.strictObject({
  chat_id: CHAT_ID,
  caption: z.string().max(1024).optional(),
  reply_markup: z.string().transform(parseBody).pipe(KEYBOARD).optional(),
  reply_parameters: z.string().transform(parseBody).pipe(REPLY_TO).optional(),
  document: z.custom<{ readonly name: string; readonly bytes: Buffer }>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      'bytes' in value &&
      Buffer.isBuffer(value.bytes) &&
      value.bytes.length > 0 &&
      value.bytes.length <= MAX_UPLOAD_BYTES,
  ),
});

const METHODS = {
  getMe: z.strictObject({}),
  getWebhookInfo: z.strictObject({}),
  setMyCommands: z.strictObject({
    commands: z.array(
      z.strictObject({ command: z.string().regex(/^[a-z0-9_]{1,32}$/), description: z.string().min(1).max(256) }),
    ),
  }),
  setWebhook: z.strictObject({
    url: z.url({ protocol: /^https$/ }),
    secret_token: z.string().regex(/^[\w-]{1,256}$/),
    allowed_updates: z.array(z.string()),
    max_connections: z.int().min(1).max(100),
  }),
  deleteWebhook: z.strictObject({}),
  getUpdates: z.strictObject({ offset: z.int(), timeout: z.int(), allowed_updates: z.array(z.string()) }),
  sendChatAction: z.strictObject({ chat_id: z.string(), action: z.literal('typing') }),
  answerCallbackQuery: z.strictObject({ callback_query_id: z.string(), text: z.string().max(200).optional() }),
  sendMessage: z.strictObject({
    chat_id: CHAT_ID,
    text: z.string().min(1).max(4096),
    entities: z.array(Entity).optional(),
    reply_markup: KEYBOARD.optional(),
    reply_parameters: REPLY_TO.optional(),
    link_preview_options: z.strictObject({ is_disabled: z.boolean() }).optional(),
  }),
} as const;

const isMethod = (name: string): name is keyof typeof METHODS => Object.hasOwn(METHODS, name);
const ok = (result: unknown): FakeReply => ({ status: 200, body: { ok: true, result } });
export const telegramRefusal = (code: number, description: string, parameters?: object): FakeReply => ({
  status: code,
  body: { ok: false, error_code: code, description, ...(parameters ? { parameters } : {}) },
});

export async function startFakeTelegram(): Promise<FakeTelegram> {
  const state = {
    delivered: [] as Delivered[],
    violations: [] as string[],
    blocked: new Set<string>(),
    updates: [] as { readonly update_id: number }[],
    webhook: { url: '', secret: null as string | null },
    acknowledged: [] as string[],
  };

  type Sent = Pick<z.output<typeof Document>, 'chat_id' | 'reply_markup' | 'reply_parameters'>;
  const deliver = (message: Sent, text: string, file: Delivered['file']): FakeReply => {
    if (state.blocked.has(message.chat_id)) return telegramRefusal(403, 'Forbidden: bot was blocked by the user');
    const rows = message.reply_markup?.inline_keyboard ?? [];
    state.delivered.push({
      chatId: message.chat_id,
      text,
      buttons: rows.flat().map(({ text: label, callback_data }) => ({ label, data: callback_data })),
      quote: message.reply_parameters ? `${message.reply_parameters.message_id}` : null,
      file,
    });
    const chat = { id: Number(message.chat_id), type: 'private' };
    return ok({ message_id: state.delivered.length, date: 0, chat });
  };

  const takeDocument = (call: FakeCall, refuse: (code: number, why: string) => FakeReply): FakeReply => {
    const form = Object.fromEntries(parseForm(call) ?? []);
    // A file may stand under a name of its own, which the field then points at.
    const { document } = form;
    const attached = typeof document === 'string' ? /^attach:\/\/(.+)$/.exec(document)?.[1] : undefined;
    if (attached !== undefined) form['document'] = form[attached] ?? '';
    const { [attached ?? '']: _pointedAt, ...fields } = form;
    const parsed = Document.safeParse(fields);
    if (!parsed.success) return refuse(400, `Bad Request: ${parsed.error.issues[0]?.message ?? ''}`);
    return deliver(parsed.data, parsed.data.caption ?? '', parsed.data.document);
  };

  const answer = async (call: FakeCall): Promise<FakeReply> => {
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(call.path) ?? [];
    const refuse = (code: number, why: string): FakeReply => {
      state.violations.push(`${method}: ${why}`);
      return telegramRefusal(code, why);
    };
    if (token !== TELEGRAM_TOKEN) return refuse(401, 'Unauthorized');
    if (method === 'sendDocument') return takeDocument(call, refuse);
    if (!isMethod(method)) return refuse(404, 'Not Found');
    if (call.method !== 'POST' || !call.headers['content-type']?.startsWith('application/json'))
      return refuse(400, 'Bad Request: expected a JSON POST');
    const parsed = METHODS[method].safeParse(parseBody(call.body));
    if (!parsed.success) return refuse(400, `Bad Request: ${parsed.error.issues[0]?.message ?? ''} ${call.body}`);
    switch (method) {
      case 'getMe':
        return ok({ id: 4242, is_bot: true, first_name: 'Kế hoạch', username: 'kehoach_bot' });
      case 'getWebhookInfo':
        return ok({ url: state.webhook.url, has_custom_certificate: false, pending_update_count: 0 });
      case 'setWebhook': {
        const { url, secret_token } = METHODS.setWebhook.parse(parsed.data);
        Object.assign(state.webhook, { url, secret: secret_token });
        return ok(true);
      }
      case 'deleteWebhook':
        Object.assign(state.webhook, { url: '', secret: null });
        return ok(true);
      case 'getUpdates': {
        if (state.webhook.url !== '') return refuse(409, 'Conflict: a webhook is active');
        const { offset } = METHODS.getUpdates.parse(parsed.data);
        const waiting = state.updates.filter(({ update_id }) => update_id >= offset);
        if (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
        return ok(waiting);
      }
      case 'answerCallbackQuery':
        state.acknowledged.push(METHODS.answerCallbackQuery.parse(parsed.data).callback_query_id);
        return ok(true);
      case 'sendMessage': {
        const message = METHODS.sendMessage.parse(parsed.data);
        if ((message.entities ?? []).some(({ offset, length }) => offset + length > message.text.length))
          return refuse(400, "Bad Request: can't parse entities");
        return deliver(message, message.text, null);
      }
      default:
        return ok(true);
    }
  };
  return Object.assign(await startFakeHttp(answer), state);
}

let lastUpdate = 1000;

/** A text message of a private chat, as Telegram sends it. */
export function textUpdate(chat: number, text: string, extra: object = {}) {
  lastUpdate += 1;
  return {
    update_id: lastUpdate,
    message: {
      message_id: lastUpdate,
      date: 1_780_000_000,
      chat: { id: chat, type: 'private', first_name: 'An' },
      from: { id: chat, is_bot: false, first_name: 'An' },
      text,
      ...extra,
    },
  };
}

export function tapUpdate(chat: number, data: string) {
  lastUpdate += 1;
  return {
    update_id: lastUpdate,
    callback_query: {
      id: `tap-${lastUpdate}`,
      from: { id: chat, is_bot: false, first_name: 'An' },
      chat_instance: '1',
      data,
      message: { message_id: 1, date: 1, chat: { id: chat, type: 'private' } },
    },
  };
}
