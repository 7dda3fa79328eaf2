/** Work that fills the processor begins one piece a turn of the event loop, and what must not wait goes before it. */
export interface Turnstile {
  /** Resolves when a piece of work may begin; in order of asking. */
  enter(): Promise<void>;
  /** Runs what must not wait: nothing enters meanwhile, for at most `LONGEST_HOLD_MS` on end. */
  first<T>(run: () => Promise<T>): Promise<T>;
}

/** So that a flood of what goes first slows the rest down and does not stop it. */
const LONGEST_HOLD_MS = 250;

export function createTurnstile(): Turnstile {
  let urgent = 0;
  let last: Promise<void> = Promise.resolve();

  const pass = async (): Promise<void> => {
    const since = performance.now();
    // Two turns: a connection is taken in the first, what it sends is read in the second.
    for (let turn = 0; turn < 2; turn += 1) await eventLoopTurn();
    while (urgent > 0 && performance.now() - since < LONGEST_HOLD_MS) await eventLoopTurn();
  };

  return {
    enter() {
      last = last.then(pass);
      return last;
    },
    async first(run) {
      urgent += 1;
      try {
        return await run();
      } finally {
        urgent -= 1;
      }
    },
  };
}

function eventLoopTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
