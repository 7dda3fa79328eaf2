/** Records by what they say, or leave open, of a deadline or of agencies. */
import type { CatalogRecord, Interpretation } from '../../knowledge/index.js';
import { fold } from '../../knowledge/index.js';

/** "Nhiệm vụ có ghi đơn vị phối hợp", "đã có thời hạn cụ thể": records that say something of it. */
export function askedHaving(text: string): 'deadline' | 'coordinator' | null {
  const folded = fold(text);
  const said = '(?:co|da co|co neu|co ghi|duoc ghi|ghi ro|ghi)(?: (?:ghi|neu|ro|them|ca|ten))*';
  if (!/\b(?:nhiem vu|chi tieu|viec|dong|muc|du an|dau viec)\b/.test(folded)) return null;
  if (new RegExp(`\\b${said} (?:don vi|co quan|ben) phoi hop\\b(?! (?:nao|gi|la|voi))`).test(folded))
    return 'coordinator';
  return new RegExp(
    `\\b${said} (?:thoi gian hoan thanh|(?:thoi )?han hoan thanh|thoi han(?! hoan thanh))\\b(?! (?:nao|gi|la|truoc|trong|den|hang|moi|thang|quy|thuong|\\d))`,
  ).test(folded)
    ? 'deadline'
    : null;
}

export function has({ record }: CatalogRecord, what: 'deadline' | 'coordinator'): boolean {
  return what === 'deadline' ? record.deadline !== null : record.coordinators.length > 0;
}

export function lacks(entry: CatalogRecord, what: Interpretation['lacking']): boolean {
  if (what === 'deadline')
    return entry.record.deadline === null && entry.record.columns.some((column) => column.role === 'deadline');
  if (what === 'coordinator')
    return (
      entry.record.coordinators.length === 0 && entry.record.columns.some((column) => column.role === 'coordinator')
    );
  return entry.record.leads.length === 0 && entry.record.columns.some((column) => column.role === 'lead');
}

/** "Chỉ tiêu nào có mức 30%": one of the record's percentages is each of these. */
export function hasFigures({ record }: CatalogRecord, figures: readonly string[]): boolean {
  return figures.every((text) =>
    record.figures.some(
      ({ unit, value }) => unit === '%' && value === Number(text.replace(/[\s%]/g, '').replace(',', '.')),
    ),
  );
}
