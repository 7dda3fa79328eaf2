import type { ChannelEvent } from './channel.js';
import { parseCommand } from './commands.js';
import { readTap } from './taps.js';

export function isErasure({ content }: ChannelEvent): boolean {
  return content.kind === 'text' && parseCommand(content.text)?.kind === 'erase';
}

/** Words and taps that take data or a consent back, or give it: they are heard whatever else is not. */
export function takesBack(event: ChannelEvent): boolean {
  const { content } = event;
  if (content.kind === 'tap') return readTap(content.data)?.kind === 'consent';
  if (content.kind !== 'text') return content.kind === 'left';
  return isErasure(event) || parseCommand(content.text)?.kind === 'consent';
}
