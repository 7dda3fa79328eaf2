/** Words of a question that belong to the name of those who are asked about. */
import type { CatalogRecord, Interpretation } from '../../knowledge/index.js';
import { accentedTokens } from '../../knowledge/index.js';
import { standing } from './evidence.js';

/** "UBND xã có rừng": the words stand in the very name that is asked about, and say which of its kind are meant. */
export function qualifies(
  entry: CatalogRecord,
  tokens: readonly string[],
  { agencies, role }: Interpretation,
): boolean {
  const { leads, coordinators, assignees } = entry.record;
  return (
    agencies.some((agency) => standing(agency, role, entry).kind !== 'none') &&
    [...leads, ...coordinators, ...assignees].some((name) => {
      const own = new Set(accentedTokens(name));
      return tokens.every((token) => own.has(token));
    })
  );
}
