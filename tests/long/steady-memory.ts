export interface MemorySample {
  /** Questions answered so far. */
  readonly asked: number;
  /** Used heap after a collection, and what the process holds. Bytes. */
  readonly heap: number;
  readonly rss: number;
}

export interface MemoryGrowth {
  /** Of the least square line through the used heap. Bytes a question. */
  readonly heapPerQuestion: number;
  /** Between the middle of the first third and that of the last third. Bytes. */
  readonly heap: number;
  readonly rss: number;
}

/** How memory grew over the samples, which begin once everything is warm. @throws Error for fewer than nine samples. */
export function growthOf(samples: readonly MemorySample[]): MemoryGrowth {
  if (samples.length < 9) throw new Error(`Cannot judge memory by ${samples.length} samples: expected nine or more`);
  const third = Math.floor(samples.length / 3);
  const [first, last] = [samples.slice(0, third), samples.slice(-third)];
  return {
    heapPerQuestion: slopeOf(samples.map(({ asked, heap }) => [asked, heap] as const)),
    heap: middleOf(last.map(({ heap }) => heap)) - middleOf(first.map(({ heap }) => heap)),
    rss: middleOf(last.map(({ rss }) => rss)) - middleOf(first.map(({ rss }) => rss)),
  };
}

function slopeOf(points: readonly (readonly [number, number])[]): number {
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const over = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const under = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return under === 0 ? 0 : over / under;
}

function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
