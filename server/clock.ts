import { dayAt, type Day } from '../knowledge/index.js';
import type { Clock } from '../bot/index.js';

export const SYSTEM_CLOCK: Clock = { now: () => new Date(), today: () => dayAt(new Date()) };

/** A clock that runs, on a day that stands still: what `--today` asks for. */
export function clockOn(today: Day): Clock {
  return { now: () => new Date(), today: () => today };
}
