import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScoreTable } from '../../../knowledge/search/score-table.js';

describe('the table of scores', () => {
  it('gives what sorting all sums gives, also when it is used again', () => {
    const table = createScoreTable();
    const entry = fc.tuple(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6000 }), fc.integer({ min: 1, max: 400 }), (entries, limit) => {
        const sums = new Map<number, number>();
        table.clear();
        for (const [id, score] of entries) {
          table.add(id, score);
          sums.set(id, (sums.get(id) ?? 0) + score);
        }
        const sorted = [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
        expect(table.best(limit)).toEqual(sorted.slice(0, limit).map(([id]) => id));
      }),
      { numRuns: 40 },
    );
  });

  it('holds many more ids than it began with', () => {
    const table = createScoreTable();
    for (let id = 1; id <= 50_000; id += 1) table.add(id, id);
    expect(table.best(3)).toEqual([50_000, 49_999, 49_998]);
  });
});
