import type { ChannelAlarm } from './channel.js';

/** The same is told once in so long: a platform that is away would fill the log. */
const TOLD_AGAIN_AFTER_MS = 60_000;

/** Tells each code of each channel at most once a minute; what is counted elsewhere is not lost by that. */
export function quietAlarm(alarm: ChannelAlarm, now: () => number): ChannelAlarm {
  const toldAt = new Map<string, number>();
  return (event) => {
    const key = `${event.channel} ${event.code}`;
    if (now() - (toldAt.get(key) ?? -Infinity) < TOLD_AGAIN_AFTER_MS) return;
    toldAt.set(key, now());
    alarm(event);
  };
}
