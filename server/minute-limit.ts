const WINDOW_MS = 60_000;
/** Callers that are counted at a time; past it the oldest counts go. */
const MAX_CALLERS = 50_000;

/** Counts what callers take in a minute, each for itself and all together. A minute begins with the first of it. */
export interface MinuteLimit {
  /** Whether `weight` more may be taken; what may not is not counted. */
  take(caller: string, nowMs: number, weight?: number): boolean;
}

export function createMinuteLimit({ each, overall }: { readonly each: number; readonly overall: number }): MinuteLimit {
  const callers = new Map<string, { count: number; until: number }>();
  let all = { count: 0, until: 0 };
  return {
    take(caller, nowMs, weight = 1) {
      if (nowMs >= all.until) all = { count: 0, until: nowMs + WINDOW_MS };
      const known = callers.get(caller);
      const own = known === undefined || nowMs >= known.until ? { count: 0, until: nowMs + WINDOW_MS } : known;
      if (own.count >= each || all.count >= overall) return false;
      own.count += weight;
      all.count += weight;
      callers.delete(caller);
      callers.set(caller, own);
      for (const [id, { until }] of callers) {
        if (callers.size <= MAX_CALLERS && nowMs < until) break;
        callers.delete(id);
      }
      return true;
    },
  };
}
