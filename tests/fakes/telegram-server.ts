/**
 * A strict Bot API: unknown methods, unknown fields and breached limits are refused as Telegram refuses them. A second
 * library drives it in `telegram-server.test.ts`, so that it is not made to one client's measure. It is long because all
 * methods answer from one state.
 */
import { parseBody, parseForm, startFakeHttp, type FakeCall, type FakeHttp, type FakeReply } from './http-fake.js';
import { entityFault, readTelegramHtml, type ReadEntity } from './telegram-html.js';
import { isMethod, METHODS, WEBHOOK_PORTS, type MethodName } from './telegram-methods.js';

export interface Delivered {
  readonly chatId: string;
  readonly text: string;
  /** Marks as the server understood them. */
  readonly entities: readonly ReadEntity[];
  readonly buttons: readonly { readonly label: string; readonly data: string }[];
  readonly quote: string | null;
  /** Topic of a group. */
  readonly thread: number | null;
  readonly file: { readonly name: string; readonly bytes: Buffer } | null;
}

export interface FakeTelegram extends FakeHttp {
  readonly delivered: Delivered[];
  /** What was refused because a client must not do it. */
  readonly violations: string[];
  /** Chats whose person blocked the bot. */
  readonly blocked: Set<string>;
  /** Topics of groups that were deleted. */
  readonly goneTopics: Set<number>;
  /** Groups that became supergroups, with their new ids. */
  readonly migrated: Map<string, string>;
  /** Waiting to be fetched, until an offset confirms them. */
  readonly updates: { readonly update_id: number }[];
  readonly webhook: {
    url: string;
    secret: string | null;
    allowedUpdates?: readonly string[];
    /** What Telegram says of the last delivery that failed. */
    lastError?: { readonly message: string; readonly date: number };
  };
  readonly acknowledged: string[];
  /** Chats that were shown that somebody types. */
  readonly typing: string[];
  readonly menu: { command: string; description: string }[];
  /** Taps whose time to be answered is over. */
  readonly expiredTaps: Set<string>;
  /** Posts an update to the webhook's path at `origin`, as Telegram would; resolves with the status. */
  push(update: object, origin: string): Promise<number>;
}

export const TELEGRAM_TOKEN = '4242:TELEGRAM-secret_token';
const MAX_TEXT = 4096;
const MAX_CAPTION = 1024;
/** A poll that is not answered sooner than this would make tests slow. */
const LONGEST_POLL_MS = 50;

const ok = (result: unknown): FakeReply => ({ status: 200, body: { ok: true, result } });
export const telegramRefusal = (code: number, description: string, parameters?: object): FakeReply => ({
  status: code,
  body: { ok: false, error_code: code, description, ...(parameters ? { parameters } : {}) },
});

type Keyboard = {
  readonly inline_keyboard: readonly (readonly { readonly text: string; readonly callback_data?: string }[])[];
};
type Sendable = {
  readonly chat_id: string;
  readonly reply_markup?: Keyboard | undefined;
  readonly reply_parameters?: { readonly message_id: number } | undefined;
  readonly message_thread_id?: number | undefined;
};

export async function startFakeTelegram(): Promise<FakeTelegram> {
  const state = {
    delivered: [] as Delivered[],
    violations: [] as string[],
    blocked: new Set<string>(),
    goneTopics: new Set<number>(),
    migrated: new Map<string, string>(),
    updates: [] as { readonly update_id: number }[],
    webhook: { url: '', secret: null } as FakeTelegram['webhook'],
    acknowledged: [] as string[],
    typing: [] as string[],
    menu: [] as FakeTelegram['menu'],
    expiredTaps: new Set<string>(),
  };
  const keyboards: (Keyboard | undefined)[] = [];

  /** Formatting is read first; limits hold for what is left. */
  const deliver = (
    message: Sendable,
    said: { readonly text: string; readonly parseMode: string | undefined; readonly entities: readonly ReadEntity[] },
    file: Delivered['file'],
    refuse: Refuse,
  ): FakeReply => {
    const newId = state.migrated.get(message.chat_id);
    if (newId !== undefined)
      return telegramRefusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: Number(newId),
      });
    if (message.message_thread_id !== undefined && state.goneTopics.has(message.message_thread_id))
      return telegramRefusal(400, 'Bad Request: message thread not found');
    if (state.blocked.has(message.chat_id)) return telegramRefusal(403, 'Forbidden: bot was blocked by the user');
    const read = said.parseMode === 'HTML' ? readTelegramHtml(said.text) : { kind: 'text' as const, ...said };
    if (read.kind === 'fault') return refuse(400, read.description);
    const { text, entities } = read;
    const fault = entityFault(text, entities);
    if (fault !== null) return refuse(400, `Bad Request: can't parse entities: ${fault}`);
    if (file === null && text.trim() === '') return refuse(400, 'Bad Request: message text is empty');
    if (file === null && text.length > MAX_TEXT) return refuse(400, 'Bad Request: message is too long');
    if (file !== null && text.length > MAX_CAPTION) return refuse(400, 'Bad Request: message caption is too long');
    const rows = message.reply_markup?.inline_keyboard ?? [];
    state.delivered.push({
      chatId: message.chat_id,
      text,
      entities,
      buttons: rows.flat().map(({ text: label, callback_data = '' }) => ({ label, data: callback_data })),
      quote: message.reply_parameters ? `${message.reply_parameters.message_id}` : null,
      thread: message.message_thread_id ?? null,
      file,
    });
    keyboards.push(message.reply_markup);
    const id = Number(message.chat_id);
    return ok({
      message_id: state.delivered.length,
      date: Math.floor(Date.now() / 1000),
      from: SELF,
      chat: id < 0 ? { id, type: 'supergroup', title: 'Phòng' } : { id, type: 'private', first_name: 'An' },
      ...(file === null
        ? { text, entities }
        : { caption: text, document: { file_id: 'f', file_unique_id: 'u', file_name: file.name } }),
      ...(message.reply_markup ? { reply_markup: message.reply_markup } : {}),
    });
  };

  const setWebhook = (
    {
      url,
      secret_token,
      allowed_updates,
    }: { url: string; secret_token?: string | undefined; allowed_updates?: readonly string[] | undefined },
    refuse: Refuse,
  ): FakeReply => {
    const address = new URL(url);
    if (address.protocol !== 'https:')
      return refuse(400, 'Bad Request: bad webhook: An HTTPS URL must be provided for webhook');
    if (!WEBHOOK_PORTS.includes(address.port))
      return refuse(400, 'Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
    Object.assign(state.webhook, {
      url,
      secret: secret_token ?? null,
      ...(allowed_updates ? { allowedUpdates: allowed_updates } : {}),
    });
    return ok(true);
  };

  const getUpdates = async (
    {
      offset = 0,
      limit = 100,
      timeout = 0,
      allowed_updates = [],
    }: {
      offset?: number | undefined;
      limit?: number | undefined;
      timeout?: number | undefined;
      allowed_updates?: readonly string[] | undefined;
    },
    refuse: Refuse,
  ): Promise<FakeReply> => {
    if (state.webhook.url !== '')
      return refuse(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    const confirmed = state.updates.findIndex(({ update_id }) => update_id >= offset);
    state.updates.splice(0, confirmed === -1 ? state.updates.length : confirmed);
    const wanted = (update: object): boolean =>
      allowed_updates.length === 0 || Object.keys(update).some((name) => allowed_updates.includes(name));
    if (!state.updates.some(wanted) && timeout > 0)
      await new Promise((resolve) => setTimeout(resolve, LONGEST_POLL_MS));
    return ok(state.updates.filter(wanted).slice(0, limit));
  };

  const editKeyboard = (
    { chat_id, message_id, reply_markup }: { chat_id: string; message_id: number; reply_markup?: Keyboard | undefined },
    refuse: Refuse,
  ): FakeReply => {
    const message = state.delivered[message_id - 1];
    if (message === undefined || message.chatId !== chat_id)
      return refuse(400, 'Bad Request: message to edit not found');
    if (JSON.stringify(keyboards[message_id - 1] ?? null) === JSON.stringify(reply_markup ?? null))
      return refuse(
        400,
        'Bad Request: message is not modified: specified new message content and reply markup are exactly the same',
      );
    keyboards[message_id - 1] = reply_markup;
    const buttons = (reply_markup?.inline_keyboard ?? [])
      .flat()
      .map(({ text: label, callback_data: data = '' }) => ({ label, data }));
    state.delivered[message_id - 1] = { ...message, buttons };
    return ok({
      message_id,
      date: 1,
      chat: { id: Number(chat_id), type: 'private', first_name: 'An' },
      text: message.text,
    });
  };

  const answerTo = (method: MethodName, fields: unknown, refuse: Refuse): FakeReply | Promise<FakeReply> => {
    switch (method) {
      case 'getMe':
        return ok({
          ...SELF,
          can_join_groups: true,
          can_read_all_group_messages: false,
          supports_inline_queries: false,
        });
      case 'getWebhookInfo':
        return ok({
          url: state.webhook.url,
          has_custom_certificate: false,
          pending_update_count: state.updates.length,
          ...(state.webhook.lastError
            ? { last_error_date: state.webhook.lastError.date, last_error_message: state.webhook.lastError.message }
            : {}),
          ...(state.webhook.allowedUpdates ? { allowed_updates: state.webhook.allowedUpdates } : {}),
        });
      case 'setMyCommands':
        state.menu.splice(0, Infinity, ...METHODS.setMyCommands.parse(fields).commands);
        return ok(true);
      case 'getMyCommands':
        return ok(state.menu);
      case 'setWebhook':
        return setWebhook(METHODS.setWebhook.parse(fields), refuse);
      case 'deleteWebhook':
        Object.assign(state.webhook, { url: '', secret: null });
        return ok(true);
      case 'getUpdates':
        return getUpdates(METHODS.getUpdates.parse(fields), refuse);
      case 'sendChatAction':
        state.typing.push(METHODS.sendChatAction.parse(fields).chat_id);
        return ok(true);
      case 'answerCallbackQuery': {
        const { callback_query_id } = METHODS.answerCallbackQuery.parse(fields);
        if (state.expiredTaps.has(callback_query_id))
          return telegramRefusal(
            400,
            'Bad Request: query is too old and response timeout expired or query ID is invalid',
          );
        state.acknowledged.push(callback_query_id);
        return ok(true);
      }
      case 'editMessageReplyMarkup':
        return editKeyboard(METHODS.editMessageReplyMarkup.parse(fields), refuse);
      case 'sendMessage': {
        const { text, parse_mode: parseMode, entities = [], ...message } = METHODS.sendMessage.parse(fields);
        const spans = entities.map(({ url, ...span }) => ({ ...span, ...(url === undefined ? {} : { url }) }));
        return deliver(message, { text, parseMode, entities: spans }, null, refuse);
      }
      case 'sendDocument': {
        const {
          caption: text = '',
          parse_mode: parseMode,
          document,
          method: _,
          ...message
        } = METHODS.sendDocument.parse(fields);
        return deliver(message, { text, parseMode, entities: [] }, document, refuse);
      }
    }
  };

  const answer = async (call: FakeCall): Promise<FakeReply> => {
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(call.path) ?? [];
    const refuse: Refuse = (code, why) => {
      state.violations.push(`${method}: ${why}`);
      return telegramRefusal(code, why);
    };
    if (token !== TELEGRAM_TOKEN) return refuse(401, 'Unauthorized');
    if (!isMethod(method)) return refuse(404, 'Not Found');
    const fields = fieldsOf(call);
    if (call.method !== 'POST' || fields === undefined)
      return refuse(400, 'Bad Request: expected a POST of JSON or a form');
    const parsed = METHODS[method].safeParse(fields);
    if (!parsed.success)
      return refuse(
        400,
        `Bad Request: ${parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`,
      );
    return answerTo(method, fields, refuse);
  };

  return Object.assign(await startFakeHttp(answer), state, {
    async push(update: object, origin: string): Promise<number> {
      const { url, secret } = state.webhook;
      const headers = {
        'content-type': 'application/json',
        ...(secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret }),
      };
      const response = await fetch(new URL(new URL(url).pathname, origin), {
        method: 'POST',
        headers,
        body: JSON.stringify(update),
      });
      return response.status;
    },
  });
}

type Refuse = (code: number, why: string) => FakeReply;

const SELF = { id: 4242, is_bot: true, first_name: 'Kế hoạch', username: 'kehoach_bot' };

/** Undefined for what is neither JSON nor a form. */
function fieldsOf(call: FakeCall): unknown {
  const type = call.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) return parseBody(call.body === '' ? '{}' : call.body);
  const form = parseForm(call);
  if (form === undefined) return undefined;
  const fields = Object.fromEntries(form);
  // A file may stand under a name of its own, which the field then points at.
  const { document } = fields;
  const attached = typeof document === 'string' ? /^attach:\/\/(.+)$/.exec(document)?.[1] : undefined;
  if (attached === undefined) return fields;
  const { [attached]: file, ...others } = fields;
  return { ...others, document: file };
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
