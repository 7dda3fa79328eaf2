import { describe, expect, it } from 'vitest';
import { loadCatalog, type Catalog } from '../../knowledge/catalog.js';
import { parsePlanId } from '../../knowledge/domain/plan.js';
import { compileRegisters } from '../../knowledge/registers/registers.js';
import { createCorrectionStore } from '../../knowledge/store/correction-store.js';
import { createPlanStore } from '../../knowledge/store/plan-store.js';
import { planContent, record } from './store/plan-content.js';
import { useTemporaryStores } from './store/temporary-store.js';

const stores = useTemporaryStores();
const [BEES, ROADS] = [parsePlanId('nuoi-ong-2030'), parsePlanId('lam-duong-2030')];

async function open() {
  const database = await stores.open(stores.folder());
  const store = createPlanStore({ database, indexers: [] });
  for (const [id, title] of [
    [BEES, 'Nuôi ong trên sân thượng trụ sở'],
    [ROADS, 'Rải nhựa đường liên xã'],
  ] as const)
    await store.replace(
      planContent(id, id, { number: null }, { records: [record(0, title), record(1, `${title} hai`)] }),
    );
  return { store, corrections: createCorrectionStore({ database }) };
}

/** What a catalog says, whatever it took over. */
const said = ({ plans, records, ranking }: Catalog) => ({
  plans: plans.map(({ plan }) => plan),
  records: records.map((entry) => entry.record),
  ranked: ['nuoi ong', 'rải nhựa', 'tổ ong mật', 'hai'].map((topic) => ranking.rank(topic)),
  weights: ['ong', 'đường', 'vắng'].map((word) => [ranking.weight(word), ranking.knows(word)]),
});

describe('a catalog that takes the place of another', () => {
  it('keeps plans that did not change and reads those that did, and says what a fresh one says', async () => {
    const { store, corrections } = await open();
    const first = await loadCatalog(store);
    await corrections.correct({
      recordKey: `${BEES}#0`,
      seen: { revision: 0, version: 1 },
      changes: [{ field: 'title', value: 'Nuôi tổ ong mật' }],
      author: 'hoa',
    });
    const second = await loadCatalog(store, undefined, first);
    expect(second.plan(ROADS)).toBe(first.plan(ROADS));
    expect(second.record(`${BEES}#0`)?.record.title).toBe('Nuôi tổ ong mật');
    expect(said(second)).toEqual(said(await loadCatalog(store)));

    await store.setAccess(ROADS, 'internal');
    const third = await loadCatalog(store, undefined, second);
    expect(third.plan(BEES)).toBe(second.plan(BEES));
    expect(third.plan(ROADS)?.plan.access).toBe('internal');

    await store.remove(BEES);
    const fourth = await loadCatalog(store, undefined, third);
    expect(said(fourth)).toEqual(said(await loadCatalog(store)));
    expect(fourth.ranking.knows('ong')).toBe(false);
  });

  it('reads everything again under other registers', async () => {
    const { store } = await open();
    const first = await loadCatalog(store);
    const second = await loadCatalog(store, compileRegisters([]), first);
    expect(second.plan(ROADS)).not.toBe(first.plan(ROADS));
    expect((await loadCatalog(store, second.registers, second)).plan(ROADS)).toBe(second.plan(ROADS));
  });
});
