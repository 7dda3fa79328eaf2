import { words, type Catalog, type Citation } from '../knowledge/index.js';

const EDGE_WORDS = 8;

/** Where a citation opens: the page of its document, told the first and last words of the quote. */
export function linkOf(citation: Citation, publicUrl: string | null): string {
  const quoted = words(citation.quote);
  const query = new URLSearchParams({
    locator: citation.locator,
    from: quoted.slice(0, EDGE_WORDS).join(' '),
    to: quoted.slice(-EDGE_WORDS).join(' '),
    words: String(quoted.length),
  });
  return `${publicUrl ?? ''}/documents/${citation.document.id}?${query.toString()}#trich-dan`;
}

/** Only public plans have a page that anybody may open. */
export function isPublic(catalog: Pick<Catalog, 'plan'>, citation: Citation): boolean {
  return catalog.plan(citation.document.id)?.plan.access === 'public';
}
