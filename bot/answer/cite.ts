import type { CatalogRecord, Citation, Plan, Section, StoredPassage } from '../../knowledge/index.js';
import { words } from '../../knowledge/index.js';

/** Words as tokens: a document number counts as several. */
const MAX_QUOTE_WORDS = 95;

/** The citation of a record: where it stands and its own words. */
export function citeRecord(entry: CatalogRecord): Citation {
  return {
    document: { id: entry.plan.id, title: entry.plan.title },
    locator: entry.record.locator,
    page: entry.record.page,
    quote: clip(entry.record.quote),
  };
}

/** The citation of a passage, showing `quote`, which must be part of it. */
export function citePassage(plan: Plan, passage: StoredPassage, quote = passage.text): Citation {
  return {
    document: { id: plan.id, title: plan.title },
    locator: passage.locator,
    page: passage.page,
    quote: clip(quote),
  };
}

/** The citation of a heading, by its own words. */
export function citeSection(plan: Plan, section: Section): Citation {
  return {
    document: { id: plan.id, title: plan.title },
    locator: section.locator,
    page: section.page,
    quote: clip(section.title),
  };
}

/** The first words, as many as a quotation may have; a citation shows enough to recognise, not a page. */
export function clip(text: string): string {
  if (words(text).length <= MAX_QUOTE_WORDS) return text;
  const parts = text.split(/(?<=\s)/);
  let count = 0;
  const end = parts.findIndex((part) => (count += words(part).length) > MAX_QUOTE_WORDS);
  return parts
    .slice(0, end === -1 ? parts.length : end)
    .join('')
    .trimEnd();
}
