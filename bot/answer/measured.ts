/** Figures that a table gives in columns of their own, said beside what they measure. */
import type { CatalogRecord, Figure } from '../../knowledge/index.js';
import { fold, phraseKey } from '../../knowledge/index.js';
import { quoteTitle } from '../wording.js';
import type { Said } from './describe.js';
import { placeOf } from './draft.js';

/** Whether a figure stands in a cell of its own, not in the words of the title. */
export function isApart(figure: Figure, title: string): boolean {
  const at = phraseKey(title).indexOf(phraseKey(figure.text));
  return at < 0 || /[\d.,]$/.test(phraseKey(title).slice(0, at));
}

/** "1.600 Triệu USD (năm 2026)"; the year only where the figure is of one. */
export function figureWords(figure: Figure): string {
  const year = yearOf(figure);
  const unit = figure.unit === 'rank' && !/\p{L}/u.test(figure.text) ? 'thứ ' : '';
  return `${unit}${figure.text}${year === null ? '' : ` (năm ${year})`}`;
}

/** The one calendar year of a figure's period. */
export function yearOf({ period }: Figure): string | null {
  const [from, to] = [period?.from.slice(0, 4), period?.to.slice(0, 4)];
  return from !== undefined && from === to ? from : null;
}

/** `: 1.600 Triệu USD (năm 2026)` behind a title that does not hold its figures; empty where it does. */
export function sayApart({ record }: CatalogRecord, figures: readonly Figure[] = record.figures): Said {
  const apart = figures.filter((figure) => isApart(figure, record.title));
  return {
    text: apart.length === 0 ? '' : `: ${apart.map(figureWords).join('; ')}`,
    claims: apart.map((figure) => ({ kind: 'figure', ...placeOf(record.key, figure) })),
  };
}

/** “Kim ngạch xuất khẩu”: 1.600 Triệu USD (năm 2026). */
export function sayMeasured(entry: CatalogRecord, figures: readonly Figure[] = entry.record.figures): Said {
  const apart = sayApart(entry, figures);
  return {
    text: `${quoteTitle(entry.record.title)}${apart.text}`,
    claims: [{ kind: 'title', recordKey: entry.record.key, text: entry.record.title }, ...apart.claims],
  };
}

/** What the same row says was reached, or what it aims at: the record of the other kind beside this one. */
export function besideOf(entry: CatalogRecord, records: readonly CatalogRecord[]): CatalogRecord | null {
  const { record, plan } = entry;
  const wanted = record.type === 'target' ? 'result' : record.type === 'result' ? 'target' : null;
  if (wanted === null || record.columns.length === 0) return null;
  return (
    records.find(
      (other) =>
        other.plan.id === plan.id &&
        other.record.type === wanted &&
        other.record.locator === record.locator &&
        fold(other.record.title) === fold(record.title),
    ) ?? null
  );
}
