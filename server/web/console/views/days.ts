const DAY_MS = 24 * 60 * 60 * 1000;
const VIET_NAM_MS = 7 * 60 * 60 * 1000;

export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The last `count` days up to today in Viet Nam. */
export function lastDays(count: number, nowMs = Date.now()): Days {
  const day = (ms: number): string => new Date(ms + VIET_NAM_MS).toISOString().slice(0, 10);
  return { from: day(nowMs - (count - 1) * DAY_MS), to: day(nowMs) };
}

/** Every day of both ends, for a chart that shows days without questions too; at most a year. */
export function everyDay({ from, to }: Days): readonly string[] {
  const first = Date.parse(from);
  const count = Math.min(366, Math.max(0, Math.floor((Date.parse(to) - first) / DAY_MS) + 1));
  return Array.from({ length: count }, (_, index) => new Date(first + index * DAY_MS).toISOString().slice(0, 10));
}
