/** Reads updates of the Telegram Bot API; https://core.telegram.org/bots/api#update. */
import { z } from 'zod';
import type { ChannelEvent, EventContent, Unread } from './channel.js';

export interface TelegramSelf {
  readonly id: number;
  /** Null until Telegram was asked. */
  readonly username: string | null;
}

const User = z.object({ id: z.int(), is_bot: z.boolean().optional() });
const Chat = z.object({ id: z.int(), type: z.string() });
const Entity = z.object({ type: z.string(), offset: z.int(), length: z.int() });
const Place = z.looseObject({
  chat: Chat,
  message_thread_id: z.int().optional(),
  is_topic_message: z.boolean().optional(),
});
const Message = Place.extend({
  message_id: z.int(),
  from: User.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  entities: z.array(Entity).optional(),
  caption_entities: z.array(Entity).optional(),
  media_group_id: z.string().optional(),
  reply_to_message: z.object({ from: User.optional() }).optional(),
});
const Update = z.object({
  update_id: z.int(),
  message: Message.optional(),
  callback_query: z
    .object({
      id: z.string(),
      from: User,
      data: z.string().optional(),
      message: Place.optional(),
    })
    .optional(),
  my_chat_member: z.object({ chat: Chat, new_chat_member: z.object({ status: z.string() }) }).optional(),
});

export const ALLOWED_UPDATES = ['message', 'callback_query', 'my_chat_member'] as const;

const UNREAD: Readonly<Record<string, Unread>> = {
  photo: 'photo',
  video: 'photo',
  animation: 'photo',
  video_note: 'photo',
  voice: 'voice',
  audio: 'voice',
  document: 'file',
  sticker: 'sticker',
  location: 'other',
  contact: 'other',
  poll: 'other',
  dice: 'other',
  story: 'other',
  paid_media: 'other',
  checklist: 'other',
  game: 'other',
};

export function updateIdOf(raw: unknown): number | null {
  const parsed = z.object({ update_id: z.int() }).safeParse(raw);
  return parsed.success ? parsed.data.update_id : null;
}

export function readUpdate(raw: unknown, self: TelegramSelf): ChannelEvent | null {
  const parsed = Update.safeParse(raw);
  if (!parsed.success) return null;
  const { update_id, message, callback_query: query, my_chat_member: member } = parsed.data;
  const event = (
    { chat, message_thread_id: thread, is_topic_message: isInTopic }: z.output<typeof Place>,
    content: EventContent,
    messageId: string | null = null,
  ): ChannelEvent => ({
    key: `${update_id}`,
    chatId: `${chat.id}`,
    sequence: update_id,
    messageId,
    content,
    ...(isInTopic === true && thread !== undefined ? { thread: `${thread}` } : {}),
    ...(chat.type === 'private' ? {} : { isGroup: true }),
  });
  if (query?.data !== undefined && query.message !== undefined)
    return event(query.message, { kind: 'tap', data: query.data, tapId: query.id });
  // Who comes back to a bot that was blocked presses "Restart", which says /start: that is what is welcomed.
  if (member !== undefined && member.chat.type === 'private' && member.new_chat_member.status !== 'member')
    return event(member, { kind: 'left' });
  if (message === undefined || message.from?.is_bot === true) return null;
  const isPrivate = message.chat.type === 'private';
  const meant = isPrivate ? 'surely' : message.chat.type === 'channel' ? 'not' : isAddressed(message, self);
  if (meant === 'not') return null;
  const content = contentOf(message, self);
  if (content === null) return null;
  const single = event(message, content, isPrivate ? null : `${message.message_id}`);
  // Pictures that were sent together come one by one, and are worth one word.
  const album = content.kind === 'unread' ? message.media_group_id : undefined;
  const addressed = album === undefined ? single : { ...single, key: `album:${message.chat.id}:${album}` };
  return meant === 'perhaps' ? { ...addressed, isPresumed: true } : addressed;
}

/** In a group the assistant speaks only when it is spoken to; `perhaps` where it does not know its name yet. */
function isAddressed(message: z.output<typeof Message>, { id, username }: TelegramSelf): 'surely' | 'perhaps' | 'not' {
  if (message.reply_to_message?.from?.id === id) return 'surely';
  const said = message.text ?? message.caption ?? '';
  const named = (message.entities ?? message.caption_entities ?? []).flatMap(({ type, offset, length }) => {
    if (type !== 'mention' && type !== 'bot_command') return [];
    return /@(\w+)$/.exec(said.slice(offset, offset + length))?.[1]?.toLowerCase() ?? [];
  });
  if (username === null) return named.length > 0 ? 'perhaps' : 'not';
  return named.includes(username.toLowerCase()) ? 'surely' : 'not';
}

function contentOf(message: z.output<typeof Message>, { username }: TelegramSelf): EventContent | null {
  if (message.text !== undefined) {
    const text = username === null ? message.text : message.text.replaceAll(new RegExp(`@${username}\\b`, 'gi'), ' ');
    return { kind: 'text', text: text.trim() };
  }
  const kind = Object.keys(UNREAD).find((name) => message[name] !== undefined);
  const what = kind === undefined ? undefined : UNREAD[kind];
  return what === undefined ? null : { kind: 'unread', what };
}
