/** Keeps a service that fails from being asked again and again: after faults it rests, then one call tries it. */
export interface Circuit {
  /** Takes the turn to try where it returns true: `passed`, `failed` or `spared` must follow. */
  mayTry(): boolean;
  passed(): void;
  failed(atLeastMs: number | null, isFinal: boolean): void;
  /** The turn was not used. */
  spared(): void;
  readonly isOpen: boolean;
}

const FAULTS_TO_OPEN = 3;
const FIRST_REST_MS = 15_000;
const LONGEST_REST_MS = 10 * 60_000;

/** @param now Milliseconds that only grow. */
export function createCircuit(now: () => number): Circuit {
  let faults = 0;
  let rests = 0;
  let closedAt = 0;
  let isTrying = false;

  return {
    get isOpen() {
      return rests > 0;
    },
    mayTry() {
      if (rests === 0) return true;
      if (now() < closedAt || isTrying) return false;
      isTrying = true;
      return true;
    },
    passed() {
      faults = 0;
      rests = 0;
      isTrying = false;
    },
    failed(atLeastMs, isFinal) {
      const wasTrying = isTrying;
      isTrying = false;
      faults += 1;
      // Calls that were under way when it opened say nothing new.
      if (rests > 0 && !wasTrying) return;
      if (!isFinal && atLeastMs === null && rests === 0 && faults < FAULTS_TO_OPEN) return;
      const restMs = isFinal ? LONGEST_REST_MS : Math.max(atLeastMs ?? 0, FIRST_REST_MS * 2 ** rests);
      closedAt = now() + Math.min(restMs, LONGEST_REST_MS);
      rests += 1;
    },
    spared() {
      isTrying = false;
    },
  };
}
