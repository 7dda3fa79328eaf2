import {
  fold,
  foldedTokens,
  sameAgency,
  type Agency,
  type Catalog,
  type CatalogRecord,
  type DeadlinePart,
} from '../../knowledge/index.js';
import type { RecordFilter } from './contract/records.js';

/** Records that fit a filter: those that wait for a person first, else in the order of the plans. */
export function selectRecords(catalog: Catalog, filter: RecordFilter): readonly CatalogRecord[] {
  const wanted = foldedTokens(filter.search ?? '');
  const agency = filter.agency ? catalog.registers.parseAgency(filter.agency) : null;
  const fits = catalog.records.filter(
    (entry) =>
      (filter.plan === undefined || entry.plan.id === filter.plan) &&
      (filter.type === undefined || entry.record.type === filter.type) &&
      inState(entry, filter.state) &&
      (filter.level === undefined || entry.record.figures.some(({ level }) => level === filter.level)) &&
      (agency === null || stands(entry, agency, filter.role)) &&
      inWindow(entry, filter) &&
      (wanted.length === 0 || holds(entry, wanted)),
  );
  return [...fits.filter(needsReview), ...fits.filter((entry) => !needsReview(entry))];
}

export function needsReview({ record }: CatalogRecord): boolean {
  return record.review.length > 0;
}

function inState(entry: CatalogRecord, state: RecordFilter['state']): boolean {
  if (state === 'review') return needsReview(entry);
  if (state === 'corrected') return entry.record.corrected !== undefined;
  return state === 'all' || entry.record.checkedAt !== undefined;
}

/** By the agency that the words name; by the words where they name none that is known. */
function stands(entry: CatalogRecord, agency: Agency, role: RecordFilter['role']): boolean {
  const agencies = [
    ...(role === 'coordinator' ? [] : entry.leads),
    ...(role === 'lead' ? [] : entry.coordinators),
    ...(role === 'any' ? entry.assignees : []),
  ];
  const words = fold(agency.name);
  return agencies.some((own) =>
    agency.kind === 'other' ? fold(own.name).includes(words) : sameAgency(own, agency) || fold(own.name) === words,
  );
}

function inWindow({ record }: CatalogRecord, { from, to }: RecordFilter): boolean {
  if (from === undefined && to === undefined) return true;
  return (record.deadline?.parts ?? []).some(
    (part: DeadlinePart) =>
      part.kind === 'interval' && (from === undefined || part.to >= from) && (to === undefined || part.to <= to),
  );
}

/** Every word stands there; the last may be the beginning of one, for it is still being typed. */
function holds({ record }: CatalogRecord, wanted: readonly string[]): boolean {
  const words = [record.title, record.locator, ...record.leads, ...record.coordinators, record.quote].join(' ');
  const text = ` ${foldedTokens(words).join(' ')} `;
  return wanted.every((word, index) => text.includes(index < wanted.length - 1 ? ` ${word} ` : ` ${word}`));
}
