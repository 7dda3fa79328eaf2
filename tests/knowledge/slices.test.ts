import { describe, expect, it } from 'vitest';
import { createSlices } from '../../knowledge/slices.js';

describe('a slice of work', () => {
  it('is over after its time, and the next begins when others had their turn', async () => {
    let now = 0;
    const slices = createSlices(10, () => now);
    now = 9;
    expect(slices.isOver()).toBe(false);
    now = 10;
    expect(slices.isOver()).toBe(true);
    let isServed = false;
    setImmediate(() => (isServed = true));
    await slices.next();
    expect(isServed).toBe(true);
    expect(slices.isOver()).toBe(false);
    now = 20;
    expect(slices.isOver()).toBe(true);
  });
});
