import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlanId } from '../../../knowledge/index.js';
import { foldNumber, pairNumber, wordNumbers } from '../../../knowledge/search/terms.js';
import type { LexicalIndex, SoughtTerm } from '../../../knowledge/search/ports.js';
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

const LIMITS = { candidates: 10, postings: 1000 };

/** Words of a text as terms to look for, each worth one. */
function sought(index: LexicalIndex, text: string): SoughtTerm[] {
  const terms = wordNumbers(text).map(foldNumber);
  return index.frequencies(terms).map((frequency, at) => ({ term: terms[at] ?? 0, frequency, weight: 1 }));
}

describe('the lexical index', () => {
  it('gives each plan a run of ids of its own', async () => {
    const { index } = await loadedIndex();
    expect(index.ranges().map(({ planId, first: from, last }) => [planId, last - from + 1])).toEqual([
      [first, 4],
      [second, 2],
    ]);
    expect(index.totals()).toMatchObject({ passages: 6, sections: 6 });
  });

  it('finds candidates without diacritics, and only in the ranges asked; few passages are all candidates', async () => {
    const { index } = await loadedIndex();
    const terms = sought(index, 'môi trường mạng');
    expect(index.load(index.candidates(terms, LIMITS, null)).map((passage) => passage.planId)).toEqual([first, second]);
    const only = index.ranges().filter((range) => range.planId === second);
    expect(index.load(index.candidates(terms, LIMITS, only)).map((passage) => passage.planId)).toEqual([
      second,
      second,
    ]);
  });

  it('filters many ranges before it limits', async () => {
    const database = await stores.open(stores.folder());
    const index = createLexicalIndex(database.raw);
    for (let at = 0; at < 40; at += 1)
      index.add(parsePlanId(`p${at}`), searchPassages([`chuyển đổi số ${'xã '.repeat(at)}`]));
    const terms = sought(index, 'chuyển đổi');
    for (const wanted of [index.ranges().slice(20), index.ranges().filter((_, at) => at % 2 === 0)]) {
      const ids = index.candidates(terms, { candidates: 5, postings: 1000 }, wanted);
      const found = index.load(ids).map((passage) => passage.planId);
      expect(found).toHaveLength(5);
      expect(wanted.map((range) => range.planId)).toEqual(expect.arrayContaining(found));
    }
  });

  it('counts the passages of every term, and forgets a plan without a trace', async () => {
    const { database, index } = await loadedIndex();
    const [a = 0, b = 0] = wordNumbers('hồ sơ');
    expect(index.frequencies([a, pairNumber(a, b), foldNumber(a), 12_345])).toEqual([3, 3, 3, 0]);
    index.remove(first);
    expect(index.frequencies([a])).toEqual([1]);
    index.remove(second);
    expect(database.raw.prepare('SELECT count(*) FROM search_term').pluck().get()).toBe(0);
    expect(index.candidates(sought(index, 'hồ sơ'), LIMITS, null)).toEqual([]);
  });

  it('reads no more postings than it may, the first terms first', async () => {
    const database = await stores.open(stores.folder());
    const index = createLexicalIndex(database.raw);
    index.add(first, searchPassages(Array.from({ length: 50 }, (_, at) => (at === 40 ? 'kế hoạch quý' : 'kế hoạch'))));
    const terms = sought(index, 'quý kế');
    expect(index.candidates(terms, { candidates: 20, postings: 5 }, null)).toEqual([1, 2, 3, 4, 41]);
    expect(index.candidates(terms, { candidates: 20, postings: 1 }, null)).toEqual([41]);
  });

  it('finds what a walk over all passages finds', async () => {
    const words = ['sở', 'nội', 'vụ', 'số', 'hóa', 'xã'];
    const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
    const plans = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 20 });
    const database = await stores.open(stores.folder());
    const index = createLexicalIndex(database.raw);
    fc.assert(
      fc.property(plans, text, fc.integer({ min: 1, max: 6 }), (texts, question, step) => {
        for (const { planId } of index.ranges()) index.remove(planId);
        texts.forEach((passages, at) => index.add(parsePlanId(`p${at}`), searchPassages(passages)));
        const wanted = index.ranges().filter((_, at) => at % step === 0);
        const terms = sought(index, [...new Set(question.split(' '))].join(' '));
        const scored = wanted
          .flatMap((range) => index.loadRange(range.first, range.last))
          .map(({ id, words: held }) => {
            const folded = new Set(Array.from(held, foldNumber));
            return { id, score: terms.filter(({ term }) => folded.has(term)).length };
          })
          .filter(({ score }) => score > 0)
          .sort((a, b) => b.score - a.score || a.id - b.id);
        const limits = { candidates: 4, postings: 10_000 };
        const found = index.candidates(terms, limits, wanted);
        const count = wanted.reduce((sum, range) => sum + range.last - range.first + 1, 0);
        if (count > limits.candidates) expect(found).toEqual(scored.slice(0, 4).map(({ id }) => id));
        else expect(found).toEqual(expect.arrayContaining(scored.map(({ id }) => id)));
      }),
      { numRuns: 8 },
    );
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
    const database = await stores.open(stores.folder());
    const index = createLexicalIndex(database.raw);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        for (const { planId } of index.ranges()) index.remove(planId);
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
      }),
      { numRuns: 10 },
    );
  });
});
