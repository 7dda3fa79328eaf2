import { words, type Catalog, type Citation } from '../knowledge/index.js';

/** Words at each end of a quote that an address tells. */
export const EDGE_WORDS = 8;

/** Where a quote stands, as an address tells it. */
export interface CitedPlace {
  readonly locator: string;
  readonly from: string;
  readonly to: string;
  readonly words: number;
}

export function placeCited({ locator, quote }: Pick<Citation, 'locator' | 'quote'>): CitedPlace {
  const quoted = words(quote);
  const [from, to] = [quoted.slice(0, EDGE_WORDS), quoted.slice(-EDGE_WORDS)];
  return { locator, from: from.join(' '), to: to.join(' '), words: quoted.length };
}

/** Where a citation opens: the page of its document, told the first and last words of the quote. */
export function linkOf(citation: Citation, publicUrl: string | null): string {
  return `${publicUrl ?? ''}${pageAt(citation.document.id, placeCited(citation))}`;
}

/** The page of a document with a quote marked, as a path of this service. */
export function pageAt(id: string, { locator, from, to, words: count }: CitedPlace): string {
  const query = new URLSearchParams({ locator, from, to, words: String(count) });
  return `/documents/${id}?${query.toString()}#trich-dan`;
}

/** Only public plans have a page that anybody may open. */
export function isPublic(catalog: Pick<Catalog, 'plan'>, citation: Citation): boolean {
  return catalog.plan(citation.document.id)?.plan.access === 'public';
}
