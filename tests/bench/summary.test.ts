import { describe, expect, it } from 'vitest';
import { median, percentile } from './statistics.js';
import { formatRows, summarise } from './summary.js';

describe('the summary of a benchmark', () => {
  it('takes the median of the runs and their range', () => {
    const runs = [3, 1, 2].map((value) => [{ what: 'p95', value, unit: 'ms', atMost: 2 } as const]);
    expect(summarise(runs)).toMatchObject([{ what: 'p95', median: 2, least: 1, most: 3, holds: true }]);
  });

  it('marks a figure on the wrong side of what is wanted', () => {
    const [slow, small] = summarise([
      [
        { what: 'p95', value: 51, unit: 'ms', atMost: 50 },
        { what: 'rate', value: 9, unit: '/s', atLeast: 10 },
      ],
    ]);
    expect([slow?.holds, small?.holds]).toEqual([false, false]);
    expect(formatRows('Mục', 1, summarise([[{ what: 'p95', value: 51, unit: 'ms', atMost: 50 }]]))).toContain('MISSED');
  });

  it('refuses runs that measured different things', () => {
    const figure = (what: string) => [{ what, value: 1, unit: 'ms' } as const];
    expect(() => summarise([figure('a'), figure('b')])).toThrow('"a"');
  });
});

describe('statistics', () => {
  it('give the middle and a share of any list', () => {
    expect([median([]), median([4]), median([4, 2]), median([9, 1, 5])]).toEqual([0, 4, 3, 5]);
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect([percentile(hundred, 0.5), percentile(hundred, 0.95), percentile(hundred, 1), percentile([], 0.5)]).toEqual([
      51, 96, 100, 0,
    ]);
  });
});
