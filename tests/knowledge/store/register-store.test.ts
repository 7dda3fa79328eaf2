import { describe, expect, it } from 'vitest';
import { createRegisterStore } from '../../../knowledge/store/register-store.js';
import { createPlanStore } from '../../../knowledge/store/plan-store.js';
import { describeRegisterStore } from './register-store-contract.js';
import { useTemporaryStores } from './temporary-store.js';

const stores = useTemporaryStores();

describeRegisterStore('SQLite register store', async (shipped) => {
  const database = await stores.open(stores.folder());
  const plans = createPlanStore({ database, indexers: [] });
  return {
    store: createRegisterStore({ database, shipped }),
    generation: () => plans.generation(),
    upgraded: (facts) => createRegisterStore({ database, shipped: facts }),
  };
});

describe('the registers of a new store', () => {
  it('hold what the program ships', async () => {
    const database = await stores.open(stores.folder());
    const lines = await createRegisterStore({ database }).lines();
    expect(new Set(lines.map(({ register }) => register))).toEqual(new Set(['alias', 'successor', 'place', 'service']));
    expect(lines.every(({ own }) => own === null)).toBe(true);
  });
});
