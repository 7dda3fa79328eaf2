import { describe, expect, it } from 'vitest';
import { growthOf } from './steady-memory.js';

const MB = 1024 * 1024;
/** 16 samples of a process that keeps so many bytes of each question, with a heap that swings by a megabyte. */
const process = (keptBytes: number) =>
  Array.from({ length: 16 }, (_, at) => {
    const asked = 4000 + 1000 * at;
    const heap = 90 * MB + (at % 2) * MB + keptBytes * asked;
    return { asked, heap, rss: heap + 120 * MB };
  });

describe('the growth of memory', () => {
  it('is next to nothing for a heap that only swings', () => {
    expect(Math.abs(growthOf(process(0)).heapPerQuestion)).toBeLessThan(20);
    expect(growthOf(process(0)).heap).toBeLessThanOrEqual(MB);
  });

  it('shows what is kept of each question', () => {
    expect(growthOf(process(1000)).heapPerQuestion).toBeCloseTo(1000, -2);
    expect(growthOf(process(1000)).rss).toBeGreaterThan(8 * MB);
  });

  it('is not judged by a few samples', () => {
    expect(() => growthOf(process(0).slice(0, 8))).toThrow('expected nine or more');
  });
});
