/** What an outsider may see: public plans, and nothing that names, lists or cites another. */
import type { Catalog, CatalogPlan, Interpretation } from '../knowledge/index.js';

/** The catalog without internal plans; positions of records stay those of the ranking. */
export function publicOnly(catalog: Catalog): Catalog {
  const plans = catalog.plans.filter((entry) => entry.plan.access === 'public');
  if (plans.length === catalog.plans.length) return catalog;
  const isPublic = (entry: { readonly plan: { readonly access: string } } | null): boolean =>
    entry?.plan.access === 'public';
  return {
    ...catalog,
    plans,
    plan: (id) => {
      const found = catalog.plan(id);
      return isPublic(found) ? found : null;
    },
    record: (key) => {
      const found = catalog.record(key);
      return isPublic(found) ? found : null;
    },
  };
}

/** Whether a conversation may see what is internal; without an answer it may not. */
export interface Sight {
  readonly maySeeInternal?: (conversationId: string) => boolean;
}

/** The catalog as one conversation may see it: nothing of an internal plan is named, listed, cited or exported to outsiders. */
export function visibleCatalog(catalog: Catalog, conversationId: string, { maySeeInternal }: Sight): Catalog {
  return (maySeeInternal?.(conversationId) ?? false) ? catalog : publicOnly(catalog);
}

/** A remembered question without plans that are no longer visible. */
export function onlyVisible(before: Interpretation, plans: readonly CatalogPlan[]): Interpretation {
  const planIds = before.scope.planIds.filter((id) => plans.some((entry) => entry.plan.id === id));
  return { ...before, scope: { ...before.scope, planIds } };
}
