import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlanId } from '../../../knowledge/index.js';
import { foldNumber, pairNumber, wordNumbers } from '../../../knowledge/search/terms.js';
import { createLexicalIndex } from '../../../knowledge/store/lexical-index.js';
import { useTemporaryStores } from '../store/temporary-store.js';
import { HAI_AN, HAI_DUONG, searchPassages } from './search-plans.js';

const stores = useTemporaryStores();
const [first, second] = [HAI_DUONG.plan.id, HAI_AN.plan.id];

async function loadedIndex() {
  const database = await stores.open(stores.folder());
  const index = createLexicalIndex(database.raw);
  index.add(first, HAI_DUONG.passages);
  index.add(second, HAI_AN.passages);
  return { database, index };
}

const folded = (text: string): number[] => wordNumbers(text).map(foldNumber);

describe('the lexical index', () => {
  it('gives each plan a run of ids of its own', async () => {
    const { index } = await loadedIndex();
    expect(index.ranges().map(({ planId, first: from, last }) => [planId, last - from + 1])).toEqual([
      [first, 4],
      [second, 2],
    ]);
    expect(index.totals()).toMatchObject({ passages: 6, sections: 6 });
  });

  it('finds candidates without diacritics, and only in the ranges asked', async () => {
    const { index } = await loadedIndex();
    const terms = folded('môi trường mạng');
    expect(index.load(index.candidates(terms, 10, null)).map((passage) => passage.planId)).toEqual([first, second]);
    const only = index.ranges().filter((range) => range.planId === second);
    expect(index.load(index.candidates(terms, 10, only)).map((passage) => passage.planId)).toEqual([second]);
  });

  it('filters many ranges before it limits', async () => {
    const database = await stores.open(stores.folder());
    const index = createLexicalIndex(database.raw);
    for (let at = 0; at < 40; at += 1)
      index.add(parsePlanId(`p${at}`), searchPassages([`chuyển đổi số ${'xã '.repeat(at)}`]));
    const wanted = index.ranges().slice(20);
    const found = index.load(index.candidates(folded('chuyển đổi'), 5, wanted)).map((passage) => passage.planId);
    expect(found).toHaveLength(5);
    expect(wanted.map((range) => range.planId)).toEqual(expect.arrayContaining(found));
  });

  it('counts the passages of every term, and forgets a plan without a trace', async () => {
    const { database, index } = await loadedIndex();
    const [a = 0, b = 0] = wordNumbers('hồ sơ');
    expect(index.frequencies([a, pairNumber(a, b), foldNumber(a), 12_345])).toEqual([3, 3, 3, 0]);
    index.remove(first);
    expect(index.frequencies([a])).toEqual([1]);
    index.remove(second);
    expect(database.raw.prepare('SELECT count(*) FROM search_term').pluck().get()).toBe(0);
    expect(index.candidates(folded('hồ sơ'), 10, null)).toEqual([]);
  });

  it('never gives an id twice', async () => {
    const { index } = await loadedIndex();
    const before = index.ranges().find((range) => range.planId === second);
    index.add(second, HAI_AN.passages);
    const after = index.ranges().find((range) => range.planId === second);
    expect(after?.first).toBeGreaterThan(before?.last ?? Infinity);
    expect(after?.stamp).not.toBe(before?.stamp);
    expect(index.totals().passages).toBe(6);
  });

  it('agrees with a count by hand after any loading and removing', async () => {
    const words = ['sở', 'nội', 'vụ', 'số', 'hóa', '55/KH-UBND'];
    const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
    const step = fc.record({ plan: fc.constantFrom('a', 'b', 'c'), texts: fc.array(text, { maxLength: 3 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        const database = await stores.open(stores.folder());
        const index = createLexicalIndex(database.raw);
        const truth = new Map<string, readonly string[]>();
        for (const { plan, texts } of steps) {
          index.add(parsePlanId(plan), searchPassages(texts));
          truth.set(plan, texts);
        }
        const all = [...truth.values()].flat();
        for (const word of words) {
          const numbers = wordNumbers(word);
          const holding = all.filter((candidate) => candidate.split(' ').includes(word)).length;
          expect(index.frequencies([numbers.at(-1) ?? 0])).toEqual([holding]);
        }
        expect(index.totals().passages).toBe(all.length);
        await database.close();
      }),
      { numRuns: 10 },
    );
  });
});
