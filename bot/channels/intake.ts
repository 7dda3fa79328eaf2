import type { ChannelInbox, NewEvent } from '../store/channel-inbox.js';
import type { Channel, IncomingRequest } from './channel.js';

export type IntakeVerdict = 'accepted' | 'ignored' | 'forged';

/**
 * Takes one webhook call: verified, then on disk, then answered for; the worker replies. What is unknown or concerns
 * nobody is ignored. Rejects with KnowledgeError when the store takes no writes, so that the platform sends it again.
 */
export async function takeIn(
  channel: Channel,
  request: IncomingRequest,
  inbox: ChannelInbox,
  now: number,
): Promise<IntakeVerdict> {
  const verdict = channel.verify(request);
  if (verdict !== 'genuine') return verdict === 'forged' ? 'forged' : 'ignored';
  const event = newEvent(channel, parseJson(request.body), request.body);
  if (event === null) return 'ignored';
  await inbox.accept(channel.name, [event], now);
  return 'accepted';
}

/** Events that were fetched instead of pushed: all are on disk before the platform is told so. */
export async function takeInFetched(
  channel: Channel,
  raws: readonly unknown[],
  inbox: ChannelInbox,
  now: number,
): Promise<void> {
  const events = raws.map((raw) => newEvent(channel, raw, JSON.stringify(raw))).filter((event) => event !== null);
  if (events.length > 0) await inbox.accept(channel.name, events, now);
}

function newEvent(channel: Channel, parsed: unknown, raw: string | Buffer): NewEvent | null {
  const event = channel.read(parsed);
  if (event === null) return null;
  return { key: event.key, chatId: event.chatId, sequence: event.sequence, raw };
}

function parseJson(body: Buffer): unknown {
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    return parsed;
  } catch {
    return null;
  }
}
