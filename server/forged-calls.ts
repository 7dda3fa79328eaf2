import { createMinuteLimit } from './minute-limit.js';
import { networkOf } from './network-of.js';

/** Calls a minute from one address that may prove nothing; a platform whose secret was mistyped sends fewer. */
const FORGED_PER_MINUTE = 300;
const HELD_FOR_MS = 60_000;
const PROVEN_FOR_MS = 24 * 60 * 60 * 1000;
/** Addresses that are remembered; past it the oldest go. */
const MAX_ADDRESSES = 10_000;

/** From which addresses webhook calls are not even read: many came from there that prove nothing, and none that does. */
export interface ForgedCalls {
  isHeld(address: string, nowMs: number): boolean;
  forged(address: string, nowMs: number): void;
  /** Genuine calls came from there: it is read for a day, whoever else calls through it. */
  proven(address: string, nowMs: number): void;
}

export function createForgedCalls(perMinute = FORGED_PER_MINUTE): ForgedCalls {
  const limit = createMinuteLimit({ each: perMinute, overall: Infinity });
  const heldUntil = new Map<string, number>();
  const provenUntil = new Map<string, number>();
  const remember = (times: Map<string, number>, network: string, until: number): void => {
    times.delete(network);
    times.set(network, until);
    const [oldest] = times.keys();
    if (times.size > MAX_ADDRESSES && oldest !== undefined) times.delete(oldest);
  };
  return {
    isHeld(address, nowMs) {
      if (heldUntil.size === 0) return false;
      const network = networkOf(address);
      return nowMs < (heldUntil.get(network) ?? 0) && nowMs >= (provenUntil.get(network) ?? 0);
    },
    forged(address, nowMs) {
      const network = networkOf(address);
      if (!limit.take(network, nowMs)) remember(heldUntil, network, nowMs + HELD_FOR_MS);
    },
    proven: (address, nowMs) => remember(provenUntil, networkOf(address), nowMs + PROVEN_FOR_MS),
  };
}
