import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlanId } from '../../../knowledge/domain/plan.js';
import type { PassageIndexer } from '../../../knowledge/ports.js';
import { createPlanStore } from '../../../knowledge/store/plan-store.js';
import { passage, planContent, record } from './plan-content.js';
import { describePlanStore } from './plan-store-contract.js';
import { useTemporaryStores } from './temporary-store.js';

const stores = useTemporaryStores();

describePlanStore('the plan store on SQLite', async (indexers) => {
  const dataDir = stores.folder();
  const [here, there] = [await stores.open(dataDir), await stores.open(dataDir)];
  return {
    store: createPlanStore({ database: here, indexers }),
    elsewhere: createPlanStore({ database: there, indexers }),
  };
});

describe('the plan store on SQLite', () => {
  it('refuses stored JSON that this program does not write, naming the place', async () => {
    const database = await stores.open(stores.folder());
    const store = createPlanStore({ database, indexers: [] });
    const id = parsePlanId('a');
    await store.replace(planContent(id, 'x'));
    database.raw.exec(
      `UPDATE record SET payload = json_set(payload, '$.deadline.parts[0].to', '2023-02-30') WHERE position = 1`,
    );
    await expect(store.records(id)).rejects.toThrow(/record "a#1"/);
    await expect(store.records(id)).rejects.toMatchObject({ code: 'store-unreadable' });
    expect(await store.passages(id)).toHaveLength(2);
  });

  it('reads 20,000 records and single passages of as many', async () => {
    const store = createPlanStore({ database: await stores.open(stores.folder()), indexers: [] });
    const id = parsePlanId('lon');
    const indexes = Array.from({ length: 20_000 }, (_, index) => index);
    await store.replace(
      planContent(
        id,
        'x',
        {},
        {
          records: indexes.map((index) => record(index, `Nhiệm vụ ${index} `.repeat(8))),
          passages: indexes.map((index) => passage(index, `Đoạn ${index} `.repeat(60))),
        },
      ),
    );
    expect(await store.records(id)).toHaveLength(20_000);
    const keys = indexes.filter((index) => index % 200 === 0).map((index) => `${id}#${index}`);
    expect((await store.passagesByKey(keys)).map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
  });

  it('agrees with a naive model after any sequence of changes', async () => {
    const ids = ['a', 'b', 'c'] as const;
    const change = fc.record({
      id: fc.constantFrom(...ids),
      body: fc.constantFrom('1', '2', '3'),
      action: fc.constantFrom('load', 'load', 'fail', 'remove'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        const indexed = new Map<string, readonly string[]>();
        let isBroken = false;
        const indexer: PassageIndexer = {
          add(id, passages) {
            if (isBroken) throw new RangeError('index');
            indexed.set(
              id,
              passages.map((item) => item.text),
            );
          },
          remove: (id) => void indexed.delete(id),
        };
        const database = await stores.open(stores.folder());
        const store = createPlanStore({ database, indexers: [indexer] });
        const model = new Map<string, string[]>();
        for (const { id, body, action } of changes) {
          const planId = parsePlanId(id);
          const generation = await store.generation();
          const history = model.get(id) ?? [];
          let hasChanged: boolean;
          if (action === 'remove') {
            hasChanged = model.delete(id);
            expect(await store.remove(planId)).toBe(hasChanged);
          } else {
            isBroken = action === 'fail';
            const before = indexed.get(id);
            const outcome = await store.replace(planContent(id, body, { number: null })).catch(() => null);
            isBroken = false;
            hasChanged = outcome !== null && outcome.kind !== 'unchanged';
            expect(hasChanged).toBe(action === 'load' && history.at(-1) !== body);
            if (hasChanged) model.set(id, [...history, body]);
            else if (before !== undefined) indexed.set(id, before);
          }
          expect((await store.generation()) > generation).toBe(hasChanged);
        }
        expect((await store.list()).map((plan) => plan.id)).toEqual([...model.keys()].sort());
        expect([...indexed.keys()].sort()).toEqual([...model.keys()].sort());
        for (const [id, history] of model) {
          const planId = parsePlanId(id);
          expect(await store.versions(planId)).toEqual(history.map((_, index) => history.length - index));
          expect(await Promise.all(history.map((_, index) => store.text(planId, index + 1)))).toEqual(history);
          expect((await store.passages(planId)).map((item) => item.text)).toEqual(indexed.get(id));
        }
        await database.close();
      }),
      { numRuns: 40 },
    );
  });
});
