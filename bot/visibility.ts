/** What an outsider may see: public plans, and nothing that names, lists or cites another. */
import type { Members } from './ports.js';
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

/** Officers see what is internal; nobody else does. */
export interface Sight {
  readonly members?: Pick<Members, 'agencyOf'>;
  /** In place of asking whether it is an officer: for those who look on behalf of somebody. */
  readonly maySeeInternal?: (conversationId: string) => boolean;
}

/** The catalog as one conversation may see it: nothing of an internal plan is named, listed, cited or exported to outsiders. */
export function visibleCatalog(catalog: Catalog, conversationId: string, { members, maySeeInternal }: Sight): Catalog {
  const isOfficer = (members?.agencyOf(conversationId) ?? null) !== null;
  return (maySeeInternal?.(conversationId) ?? isOfficer) ? catalog : publicOnly(catalog);
}

/** A remembered question without plans that are no longer visible. */
export function onlyVisible(before: Interpretation, plans: readonly CatalogPlan[]): Interpretation {
  const planIds = before.scope.planIds.filter((id) => plans.some((entry) => entry.plan.id === id));
  return { ...before, scope: { ...before.scope, planIds } };
}
