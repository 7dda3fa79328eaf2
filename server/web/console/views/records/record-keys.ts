import type { RecordFilter } from '../../../../console/contract/records.js';

export const RECORDS_KEY = ['records'];

/** Below `/api/console`; what is not chosen is left out. */
export function recordsPath(path: string, filter: RecordFilter, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(more);
  for (const [name, value] of Object.entries(filter))
    if (value !== undefined && value.trim() !== '') query.set(name, value);
  return `${path}?${query.toString()}`;
}
