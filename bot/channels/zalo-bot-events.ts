/** Reads events of the Zalo Bot platform, with and without the envelope `{ok, result}`. */
import { z } from 'zod';
import type { ChannelEvent, EventContent, Unread } from './channel.js';

const Id = z.union([z.string(), z.int()]).transform(String);
const Event = z.object({
  event_name: z.string(),
  message: z.object({
    from: z.object({ id: Id, is_bot: z.boolean().optional() }),
    chat: z.object({ id: Id, chat_type: z.string().optional() }),
    text: z.string().optional(),
    message_id: Id,
    // Not documented as a number everywhere; orders messages only.
    date: z
      .union([
        z.int(),
        z
          .string()
          .regex(/^\d{1,15}$/)
          .transform(Number),
      ])
      .optional(),
  }),
});
const Wrapped = z.object({ result: Event });

const UNREAD: Readonly<Record<string, Unread>> = {
  'message.image.received': 'photo',
  'message.sticker.received': 'sticker',
  'message.voice.received': 'voice',
  'message.file.received': 'file',
  'message.unsupported.received': 'other',
};

export function readBotEvent(raw: unknown, botId: string): ChannelEvent | null {
  const wrapped = Wrapped.safeParse(raw);
  const parsed = wrapped.success ? { success: true as const, data: wrapped.data.result } : Event.safeParse(raw);
  if (!parsed.success || parsed.data.message.from.is_bot === true) return null;
  const { event_name: name, message } = parsed.data;
  const content = contentOf(name, message.text);
  if (content === null) return null;
  return {
    key: [botId, message.chat.id, message.from.id, name, message.message_id].join(':'),
    chatId: message.chat.id,
    sequence: Math.trunc(message.date ?? 0),
    messageId: null,
    content,
    ...(/^(?:PRIVATE|USER)$/i.test(message.chat.chat_type ?? 'PRIVATE') ? {} : { isGroup: true }),
  };
}

function contentOf(name: string, text: string | undefined): EventContent | null {
  if (name === 'message.text.received') {
    const said = text?.trim() ?? '';
    return said === '' ? null : { kind: 'text', text: said };
  }
  const what = UNREAD[name];
  return what === undefined ? null : { kind: 'unread', what };
}
