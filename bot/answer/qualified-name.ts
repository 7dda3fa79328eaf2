/** Words of a question that belong to the name of those who are asked about. */
import type { CatalogRecord, Interpretation } from '../../knowledge/index.js';
import { accentedTokens, groupCovers, sameAgency } from '../../knowledge/index.js';

/** "UBND xã có rừng": the words stand in the very name that is asked about, and say which of its kind are meant. */
export function qualifies(entry: CatalogRecord, tokens: readonly string[], { agencies }: Interpretation): boolean {
  const { leads, coordinators, assignees, record } = entry;
  const named = [
    ...leads.map((own, at) => ({ own, name: record.leads[at] })),
    ...coordinators.map((own, at) => ({ own, name: record.coordinators[at] })),
    ...assignees.map((own, at) => ({ own, name: record.assignees[at] })),
  ];
  return named.some(({ own, name = '' }) => {
    const words = new Set(accentedTokens(name));
    return (
      tokens.every((token) => words.has(token)) &&
      agencies.some((agency) => sameAgency(own, agency) || groupCovers(own, agency))
    );
  });
}
