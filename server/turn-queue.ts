/** Runs what is asked under one key one at a time, in the order of asking; different keys run together. */
export interface TurnQueue {
  /** Settles as `work` does. A failed turn does not stop the next. */
  run<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
}

export function createTurnQueue(): TurnQueue {
  const last = new Map<string, Promise<unknown>>();
  return {
    async run(key, work) {
      const before = last.get(key) ?? Promise.resolve();
      const turn = before.then(work, work);
      last.set(key, turn);
      try {
        return await turn;
      } finally {
        if (last.get(key) === turn) last.delete(key);
      }
    },
  };
}
