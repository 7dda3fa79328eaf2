/** Keeps one person who floods from taking the answers of everybody else. Nothing of it is stored. */
export interface FloodLimit {
  /**
   * What becomes of a message that came at `at` (milliseconds): `over` is dropped, and `told` is the first of a flood that
   * is, where the person is told so. A flood ends with a quiet minute.
   */
  admit(conversation: string, at: number): 'answered' | 'told' | 'over';
}

const MINUTE_MS = 60_000;
/** People who are remembered; beyond, those who wrote longest ago are forgotten. */
const MOST_PEOPLE = 10_000;

interface Recent {
  /** When the answered messages of the last minute came, oldest first; no more than are allowed. */
  readonly answered: number[];
  lastOverAt: number;
}

/** At most `perMinute` messages of one conversation within any minute, by when they came, however late they are served. */
export function createFloodLimit(perMinute: number): FloodLimit {
  const people = new Map<string, Recent>();
  const recall = (conversation: string): Recent => {
    const recent = people.get(conversation) ?? { answered: [], lastOverAt: -Infinity };
    people.delete(conversation);
    people.set(conversation, recent);
    const [oldest] = people.keys();
    if (people.size > MOST_PEOPLE && oldest !== undefined) people.delete(oldest);
    return recent;
  };
  return {
    admit(conversation, at) {
      const recent = recall(conversation);
      const { answered, lastOverAt } = recent;
      while (answered[0] !== undefined && answered[0] <= at - MINUTE_MS) answered.shift();
      if (answered.length < perMinute) {
        answered.push(at);
        return 'answered';
      }
      recent.lastOverAt = at;
      return at - lastOverAt > MINUTE_MS ? 'told' : 'over';
    },
  };
}
