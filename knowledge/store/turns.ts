/** One connection serves many asynchronous callers; each takes a turn, first come, first served. */
export interface Turns {
  /** Resolves with the function that ends the turn, once every earlier turn has ended. */
  take(): Promise<() => void>;
}

export function createTurns(): Turns {
  let last = Promise.resolve();
  return {
    async take() {
      const previous = last;
      let end: () => void = () => undefined;
      last = new Promise((resolve) => {
        end = resolve;
      });
      await previous;
      return end;
    },
  };
}
