/** Sums of scores by passage id: an open-addressed table that is used again by every question. Ids are positive. */
export interface ScoreTable {
  clear(): void;
  add(id: number, score: number): void;
  /** At most `limit` ids, highest score first; ties by id. */
  best(limit: number): number[];
}

const BUCKETS = 2048;
const FIRST_SIZE = 1 << 12;

export function createScoreTable(): ScoreTable {
  let ids = new Int32Array(FIRST_SIZE);
  let scores = new Float64Array(FIRST_SIZE);
  /** Slots in use, in the order of their first use. */
  let used = new Int32Array(FIRST_SIZE >> 1);
  let count = 0;

  const slotOf = (id: number): number => {
    const mask = ids.length - 1;
    let slot = (Math.imul(id, 0x9e3779b1) >>> 7) & mask;
    while (ids[slot] !== 0 && ids[slot] !== id) slot = (slot + 1) & mask;
    return slot;
  };

  const grow = (): void => {
    const [oldIds, oldScores, oldUsed] = [ids, scores, used];
    ids = new Int32Array(2 * oldIds.length);
    scores = new Float64Array(ids.length);
    used = new Int32Array(ids.length >> 1);
    for (let at = 0; at < count; at += 1) {
      const old = oldUsed[at] ?? 0;
      const id = oldIds[old] ?? 0;
      const slot = slotOf(id);
      ids[slot] = id;
      scores[slot] = oldScores[old] ?? 0;
      used[at] = slot;
    }
  };

  return {
    clear() {
      for (let at = 0; at < count; at += 1) ids[used[at] ?? 0] = 0;
      count = 0;
    },
    add(id, score) {
      const slot = slotOf(id);
      if (ids[slot] === id) {
        scores[slot] = (scores[slot] ?? 0) + score;
        return;
      }
      ids[slot] = id;
      scores[slot] = score;
      used[count] = slot;
      count += 1;
      if (count === used.length) grow();
    },
    best(limit) {
      let highest = 0;
      for (let at = 0; at < count; at += 1) highest = Math.max(highest, scores[used[at] ?? 0] ?? 0);
      if (highest === 0) return [];
      const scale = (BUCKETS - 1) / highest;
      const sizes = new Int32Array(BUCKETS);
      for (let at = 0; at < count; at += 1) {
        const bucket = Math.floor((scores[used[at] ?? 0] ?? 0) * scale);
        sizes[bucket] = (sizes[bucket] ?? 0) + 1;
      }
      // The lowest bucket that still is needed; only what lies in it or above is put in order.
      let lowest = BUCKETS - 1;
      for (let held = sizes[lowest] ?? 0; held < limit && lowest > 0; held += sizes[lowest] ?? 0) lowest -= 1;
      const kept: { readonly id: number; readonly score: number }[] = [];
      for (let at = 0; at < count; at += 1) {
        const slot = used[at] ?? 0;
        const score = scores[slot] ?? 0;
        if (Math.floor(score * scale) >= lowest) kept.push({ id: ids[slot] ?? 0, score });
      }
      return kept
        .sort((a, b) => b.score - a.score || a.id - b.id)
        .slice(0, limit)
        .map((entry) => entry.id);
    },
  };
}
