import { loadCatalog, type Catalog, type PlanStore, type Registers } from '../knowledge/index.js';

/** The plans that questions are answered from, as of the last time that the store was looked at. */
export interface LoadedCatalog {
  readonly current: () => Catalog;
  /** Takes over what changed in the store. One reading follows the other: a slow one never replaces a later one. */
  readonly follow: () => Promise<void>;
}

export async function openCatalog(
  plans: Pick<PlanStore, 'generation' | 'list' | 'stamps' | 'sections' | 'records'>,
  registersNow: () => Promise<Registers>,
): Promise<LoadedCatalog> {
  let catalog = await loadCatalog(plans, await registersNow());
  let reading = Promise.resolve();
  const readChanges = async (): Promise<void> => {
    if ((await plans.generation()) !== catalog.generation)
      catalog = await loadCatalog(plans, await registersNow(), catalog);
  };
  return {
    current: () => catalog,
    follow() {
      const mine = reading.then(readChanges);
      reading = mine.catch(() => undefined);
      return mine;
    },
  };
}
