/** What the methods of the Bot API that a bot of this kind uses take; https://core.telegram.org/bots/api. */
import { z } from 'zod';
import { parseBody } from './http-fake.js';

const ENTITY_TYPES = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'code',
  'pre',
  'blockquote',
  'text_link',
] as const;
export const WEBHOOK_PORTS = ['', '443', '80', '88', '8443'];
const MAX_UPLOAD_BYTES = 50 * 1024 * 1024;
const MAX_CALLBACK_BYTES = 64;

const ChatId = z.union([z.int(), z.string().regex(/^-?\d+$/)]).transform(String);
const Entity = z
  .strictObject({
    type: z.enum(ENTITY_TYPES),
    offset: z.int().min(0),
    length: z.int().min(1),
    url: z.url().optional(),
  })
  .refine(({ type, url }) => (type === 'text_link') === (url !== undefined));
const CallbackButton = z.strictObject({
  text: z.string().min(1),
  callback_data: z
    .string()
    .refine((data) => Buffer.byteLength(data) >= 1 && Buffer.byteLength(data) <= MAX_CALLBACK_BYTES, {
      message: 'BUTTON_DATA_INVALID',
    }),
});
const LinkButton = z.strictObject({ text: z.string().min(1), url: z.url() });
export const Keyboard = z.strictObject({
  inline_keyboard: z.array(z.array(z.union([CallbackButton, LinkButton])).max(8)).max(100),
});
const ReplyTo = z.strictObject({ message_id: z.int(), allow_sending_without_reply: z.boolean().optional() });
const Commands = z.array(
  z.strictObject({
    command: z.string().regex(/^[a-z0-9_]{1,32}$/, { message: 'BOT_COMMAND_INVALID' }),
    description: z.string().min(1).max(256),
  }),
);
const ParseMode = z.enum(['HTML', 'Markdown', 'MarkdownV2']);
const File = z.custom<{ readonly name: string; readonly bytes: Buffer }>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'bytes' in value &&
    Buffer.isBuffer(value.bytes) &&
    value.bytes.length > 0 &&
    value.bytes.length <= MAX_UPLOAD_BYTES,
);
/** In a form, whatever is no text or file is JSON text. */
const inForm = <Schema extends z.ZodType>(schema: Schema) => z.string().transform(parseBody).pipe(schema);

export const METHODS = {
  getMe: z.strictObject({}),
  getWebhookInfo: z.strictObject({}),
  getMyCommands: z.strictObject({}),
  setMyCommands: z.strictObject({ commands: Commands, language_code: z.string().optional() }),
  setWebhook: z.strictObject({
    url: z.url(),
    secret_token: z
      .string()
      .regex(/^[\w-]{1,256}$/)
      .optional(),
    allowed_updates: z.array(z.string()).optional(),
    max_connections: z.int().min(1).max(100).optional(),
    drop_pending_updates: z.boolean().optional(),
  }),
  deleteWebhook: z.strictObject({ drop_pending_updates: z.boolean().optional() }),
  getUpdates: z.strictObject({
    offset: z.int().optional(),
    limit: z.int().min(1).max(100).optional(),
    timeout: z.int().min(0).optional(),
    allowed_updates: z.array(z.string()).optional(),
  }),
  sendChatAction: z.strictObject({ chat_id: ChatId, action: z.enum(['typing', 'upload_document']) }),
  answerCallbackQuery: z.strictObject({
    callback_query_id: z.string(),
    text: z.string().max(200, { message: 'MESSAGE_TOO_LONG' }).optional(),
    show_alert: z.boolean().optional(),
  }),
  editMessageReplyMarkup: z.strictObject({
    chat_id: ChatId,
    message_id: z.int(),
    reply_markup: Keyboard.optional(),
  }),
  sendMessage: z.strictObject({
    chat_id: ChatId,
    message_thread_id: z.int().optional(),
    text: z.string(),
    parse_mode: ParseMode.optional(),
    entities: z.array(Entity).optional(),
    reply_markup: Keyboard.optional(),
    reply_parameters: ReplyTo.optional(),
    link_preview_options: z.strictObject({ is_disabled: z.boolean() }).optional(),
  }),
  sendDocument: z.strictObject({
    chat_id: ChatId,
    message_thread_id: inForm(z.int()).optional(),
    caption: z.string().optional(),
    parse_mode: ParseMode.optional(),
    reply_markup: inForm(Keyboard).optional(),
    reply_parameters: inForm(ReplyTo).optional(),
    document: File,
    // Some clients name the method in the form too.
    method: z.literal('sendDocument').optional(),
  }),
} as const;

export type MethodName = keyof typeof METHODS;
export const isMethod = (name: string): name is MethodName => Object.hasOwn(METHODS, name);
