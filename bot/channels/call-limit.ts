/**
 * At most so many calls within any minute, spread by waiting; a burst of up to a quarter of them goes at once.
 */
export interface CallLimit {
  /** Resolves when a call is allowed, in order of asking, or when aborted. */
  take(signal: AbortSignal): Promise<void>;
  /** Lets nothing through for so long, not even who waits already: the platform said that it is too much. */
  hold(ms: number): void;
}

const MINUTE_MS = 60_000;

export function createCallLimit(perMinute: number, now: () => number = Date.now): CallLimit {
  const spacingMs = MINUTE_MS / perMinute;
  const burstMs = (Math.max(1, Math.floor(perMinute / 4)) - 1) * spacingMs;
  /** When the calls of the last minute went, oldest first; no more than are allowed. */
  const gone: number[] = [];
  /** When the next call would go if calls were evenly spread. */
  let evenlyAt = 0;
  let heldUntil = 0;
  let turn: Promise<void> = Promise.resolve();

  const allowedAt = (): number => {
    const oldest = gone.length < perMinute ? undefined : gone[0];
    return Math.max(heldUntil, evenlyAt - burstMs, oldest === undefined ? 0 : oldest + MINUTE_MS);
  };

  const pass = async (signal: AbortSignal): Promise<void> => {
    for (let waitMs = allowedAt() - now(); waitMs > 0; waitMs = allowedAt() - now()) {
      await pause(waitMs, signal);
      if (signal.aborted) return;
    }
    evenlyAt = Math.max(evenlyAt, now()) + spacingMs;
    gone.push(now());
    if (gone.length > perMinute) gone.shift();
  };

  return {
    take(signal) {
      turn = turn.then(() => pass(signal));
      return turn;
    },
    hold(ms) {
      heldUntil = Math.max(heldUntil, now() + ms);
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
