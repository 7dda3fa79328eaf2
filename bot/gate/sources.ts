/** What claims are looked up in, read once for a draft. */
import type { Catalog, CatalogRecord, Day, Figure, StoredPassage } from '../../knowledge/index.js';
import type { FigurePlace } from '../answer/draft.js';

export interface Sources {
  readonly catalog: Catalog;
  readonly passages: ReadonlyMap<string, StoredPassage>;
  readonly today: Day;
}

export function recordsOf(keys: readonly string[], { catalog }: Sources): readonly CatalogRecord[] {
  return keys.flatMap((key) => catalog.record(key) ?? []);
}

/** The figure of the record that is meant. */
export function figureAt(place: FigurePlace, { catalog }: Sources): Figure | null {
  const entry = catalog.record(place.recordKey);
  return (
    entry?.record.figures.find(
      (own) =>
        own.text === place.text &&
        own.clause === place.clause &&
        own.level === place.level &&
        own.period?.from === place.period?.from &&
        own.period?.to === place.period?.to,
    ) ?? null
  );
}
