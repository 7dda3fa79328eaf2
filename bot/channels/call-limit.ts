/** At most so many calls a minute, spread by waiting; a burst of up to a quarter of them goes at once. */
export interface CallLimit {
  /** Resolves when a call is allowed, in order of asking, or when aborted. */
  take(signal: AbortSignal): Promise<void>;
  /** Lets nothing through for so long: the platform said that it is too much. */
  hold(ms: number): void;
}

const MINUTE_MS = 60_000;

export function createCallLimit(perMinute: number, now: () => number = Date.now): CallLimit {
  const spacingMs = MINUTE_MS / perMinute;
  const burstMs = (Math.max(1, Math.floor(perMinute / 4)) - 1) * spacingMs;
  /** When the next call would go if calls were evenly spread. */
  let nextAt = 0;
  return {
    async take(signal) {
      nextAt = Math.max(nextAt, now() - burstMs) + spacingMs;
      const waitMs = nextAt - spacingMs - now();
      if (waitMs > 0) await pause(waitMs, signal);
    },
    hold(ms) {
      nextAt = Math.max(nextAt, now() + ms);
    },
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
