import { RecordFilter } from '../../../../console/contract/records.js';

export const RECORDS_KEY = ['records'];

/** Below `/api/console`; what is not chosen is left out. */
export function recordsPath(path: string, filter: RecordFilter, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(more);
  for (const [name, value] of Object.entries(filter))
    if (value !== undefined && value.trim() !== '') query.set(name, value);
  return `${path}?${query.toString()}`;
}

/** Of the address: the filter that the view opens with. */
const OPENS_WITH = ['plan', 'state'] as const;

/** The records of a plan (null: of all) that wait for a person. */
export function doubtsAddress(planId: string | null): string {
  const query = new URLSearchParams({ state: 'review', ...(planId === null ? {} : { plan: planId }) });
  return `/ban-ghi?${query.toString()}`;
}

/** All records of a plan. */
export function recordsAddress(planId: string): string {
  return `/ban-ghi?${new URLSearchParams({ plan: planId }).toString()}`;
}

/** What the address asks for; everything where it asks for what there is not. */
export function filterOf(search: URLSearchParams): RecordFilter {
  const asked = OPENS_WITH.flatMap((name) => {
    const value = search.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const parsed = RecordFilter.safeParse(Object.fromEntries(asked));
  return parsed.success ? parsed.data : EVERY;
}

export const EVERY: RecordFilter = { role: 'any', state: 'all' };
