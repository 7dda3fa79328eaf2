import { describe, expect, it } from 'vitest';
import { createPlanStore, repairIndex } from '../../../knowledge/index.js';
import { createLexicalIndex } from '../../../knowledge/store/lexical-index.js';
import { HAI_AN, HAI_DUONG } from '../search/search-plans.js';
import { useTemporaryStores } from './temporary-store.js';

const stores = useTemporaryStores();

async function loaded() {
  const database = await stores.open(stores.folder());
  const index = createLexicalIndex(database.raw);
  await repairIndex(database, index);
  const store = createPlanStore({ database, indexers: [index] });
  await store.replace(HAI_DUONG);
  await store.replace(HAI_AN);
  return { database, index };
}

describe('an index that is not in step with its store', () => {
  it.each([
    ['other passages', "DELETE FROM search_plan WHERE plan_id = 'hai-an'"],
    ['missing passages', 'DELETE FROM search_passage WHERE id = 2'],
    ['missing postings', 'DELETE FROM search_text WHERE rowid = 2'],
    ['format', "UPDATE state SET value = 1 WHERE name = 'search-format'"],
    ['unreadable', 'DROP TABLE search_plan'],
    ['unreadable', 'DROP TABLE search_text'],
  ])('is found out as having %s, and made again with new ids', async (fault, damage) => {
    const { database, index } = await loaded();
    expect(await repairIndex(database, index)).toBeNull();
    const before = index.ranges().map((range) => range.stamp);
    database.raw.exec(damage);
    expect(await repairIndex(database, index)).toBe(fault);
    expect(await repairIndex(database, index)).toBeNull();
    expect(index.totals().passages).toBe(6);
    const after = index.ranges();
    expect(after.map(({ planId }) => planId)).toEqual(['hai-duong', 'hai-an']);
    expect(after[0]?.first).toBe(7);
    expect(after.filter(({ stamp }) => before.includes(stamp))).toEqual([]);
  });
});
