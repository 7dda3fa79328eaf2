/** Work on the thread that answers is done in slices of this length. Milliseconds. */
const SLICE_MS = 10;

/** Tells long work when others have waited long enough for it. */
export interface Slices {
  /** Cheap: asked after every piece of work. */
  isOver(): boolean;
  /** Lets everything that waits for the thread go first, then begins the next slice. */
  next(): Promise<void>;
}

export function createSlices(sliceMs = SLICE_MS, now: () => number = () => performance.now()): Slices {
  let since = now();
  return {
    isOver: () => now() - since >= sliceMs,
    async next() {
      await new Promise((resolve) => setImmediate(resolve));
      since = now();
    },
  };
}
