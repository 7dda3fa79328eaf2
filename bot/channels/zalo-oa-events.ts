/** Reads webhook events of a Zalo Official Account. Ids are strings of digits too long for a number. */
import { z } from 'zod';
import type { ChannelEvent, EventContent, Unread } from './channel.js';
import { readTap } from './taps.js';

const Id = z.string().regex(/^\d{1,40}$/);
const Envelope = z.object({
  event_name: z.string(),
  timestamp: z.union([z.string(), z.number()]).transform(String),
  sender: z.object({ id: Id, admin_id: z.union([z.string(), z.number()]).nullish() }).optional(),
  recipient: z.object({ id: Id }).optional(),
  follower: z.object({ id: Id }).optional(),
  oa_id: Id.optional(),
  user_id: Id.optional(),
  message: z.object({ msg_id: z.string().optional(), text: z.string().optional() }).optional(),
});

const UNREAD: Readonly<Record<string, Unread>> = {
  user_send_image: 'photo',
  user_send_gif: 'photo',
  user_send_video: 'photo',
  user_send_audio: 'voice',
  user_send_file: 'file',
  user_send_sticker: 'sticker',
  user_send_location: 'other',
  user_send_link: 'other',
  user_send_business_card: 'other',
};

export function readOaEvent(raw: unknown): ChannelEvent | null {
  const parsed = Envelope.safeParse(raw);
  if (!parsed.success) return null;
  const { event_name: name, timestamp, sender, recipient, message, follower } = parsed.data;
  const content = contentOf(name, parsed.data);
  if (content === null) return null;
  const isOwn = name.startsWith('oa_send_');
  const userId = follower?.id ?? parsed.data.user_id ?? (isOwn ? recipient?.id : sender?.id);
  const oaId = parsed.data.oa_id ?? (isOwn ? sender?.id : recipient?.id) ?? '';
  if (userId === undefined) return null;
  const messageId = message?.msg_id ?? null;
  return {
    key: messageId === null ? `${name}:${userId}:${timestamp}` : `${oaId}:${name}:${messageId}`,
    chatId: userId,
    sequence: sequenceOf(timestamp),
    messageId: content.kind === 'text' ? messageId : null,
    content,
  };
}

function contentOf(name: string, event: z.output<typeof Envelope>): EventContent | null {
  if (name === 'user_send_text') {
    const text = event.message?.text?.trim() ?? '';
    // A button's payload comes back as if the person had typed it.
    if (readTap(text) !== null) return { kind: 'tap', data: text, tapId: '' };
    return text === '' ? null : { kind: 'text', text };
  }
  if (name === 'follow') return { kind: 'joined' };
  if (name === 'unfollow') return { kind: 'left' };
  // The account's own sends come back too; only those that a person at the console wrote name an admin.
  if (name.startsWith('oa_send_')) return event.sender?.admin_id ? { kind: 'officer' } : null;
  const what = UNREAD[name];
  return what === undefined ? null : { kind: 'unread', what };
}

/** The time of sending orders messages; it is not part of an id, so that a number serves. */
function sequenceOf(timestamp: string): number {
  const ms = Number(timestamp);
  return Number.isSafeInteger(ms) ? ms : 0;
}
