import { performance } from 'node:perf_hooks';
import { median } from './statistics.js';

const ROUNDS = 5;
const STEPS = 12_000_000;

/**
 * Milliseconds of one core for a fixed piece of work: whole numbers, text and a table, as the product mixes them. Figures
 * of two machines, or of a machine that others share, compare through it.
 */
export function calibrate(): number {
  return median(Array.from({ length: ROUNDS }, oneRound));
}

function oneRound(): number {
  const start = performance.now();
  const seen = new Map<string, number>();
  let state = 1;
  for (let step = 0; step < STEPS; step += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    if (step % 8 === 0) {
      const key = `t${state % 5_000}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  if (seen.size === 0) throw new Error('Cannot calibrate: the work was left out');
  return performance.now() - start;
}
