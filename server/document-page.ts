import { formatDay, planStatus, type Day, type Plan, type StoredPassage } from '../knowledge/index.js';
import { cellEnds } from './cell-ends.js';
import { markup, type Markup } from './markup.js';
import type { Marked } from './quote-place.js';
import { DOCUMENT_PAGE, STATUS_LABELS } from './wording.js';

export interface DocumentPage {
  readonly plan: Plan;
  readonly passages: readonly StoredPassage[];
  readonly marks: readonly Marked[];
  /** The document's text as it was read, in which the passages' spans count; null where it is not kept. */
  readonly source: string | null;
  readonly today: Day;
}

/** A whole document as it was read, with the quoted words marked. */
export function renderDocument({ plan, passages, marks, source, today }: DocumentPage): Markup {
  const marked = new Map(marks.map((mark) => [mark.passage, mark]));
  const first = marks[0]?.passage;
  const body = passages.map((passage, index) => {
    const headings = newHeadings(passages[index - 1]?.headings ?? [], passage.headings);
    const row = { passage, source: source?.slice(passage.span.start, passage.span.end) ?? '' };
    return markup`${headings}${renderPassage(row, marked.get(index), index === first)}`;
  });
  const jump = first === undefined ? markup`` : markup`<a class="jump" href="#trich-dan">${DOCUMENT_PAGE.jump}</a>`;
  return renderPage(
    plan.title,
    markup`<header class="bar"><a href="/">${DOCUMENT_PAGE.back}</a>${jump}</header>
      <main>
        <h1>${plan.title}</h1>
        ${plan.access === 'internal' ? markup`<p class="internal">${DOCUMENT_PAGE.internal}</p>` : markup``}
        ${plan.isDigest ? markup`<p class="digest">${DOCUMENT_PAGE.digest}</p>` : markup``}
        <dl>
          ${facts(plan, today).map(
            ([term, value]) =>
              markup`<div>
                <dt>${term}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
        </dl>
        <article>${body}</article>
        <p class="note">${DOCUMENT_PAGE.extracted}</p>
      </main>`,
  );
}

export function renderMissingDocument(): Markup {
  return renderPage(
    DOCUMENT_PAGE.notFound,
    markup`<header class="bar"><a href="/">${DOCUMENT_PAGE.back}</a></header>
      <main><h1>${DOCUMENT_PAGE.notFound}</h1></main>`,
  );
}

function renderPage(title: string, body: Markup): Markup {
  return markup`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Trợ lý Kế hoạch</title>
        <link rel="icon" href="/assets/chat/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/colours.css" />
        <link rel="stylesheet" href="/assets/document/document.css" />
      </head>
      <body>
        ${body}
      </body>
    </html>`;
}

function facts(plan: Plan, today: Day): readonly (readonly [string, string])[] {
  const { period, issuedOn } = plan;
  return [
    [DOCUMENT_PAGE.number, plan.number ?? DOCUMENT_PAGE.noNumber],
    ...(plan.issuer === null ? [] : [[DOCUMENT_PAGE.issuer, plan.issuer] as const]),
    ...(issuedOn === null ? [] : [[DOCUMENT_PAGE.issuedOn, formatDay(issuedOn)] as const]),
    ...(period === null
      ? []
      : [[DOCUMENT_PAGE.period, `${formatDay(period.from)} – ${formatDay(period.to)}`] as const]),
    [DOCUMENT_PAGE.status, STATUS_LABELS[planStatus(plan, today)]],
  ];
}

/** The headings that this passage stands under and the one before it did not. */
function newHeadings(before: readonly string[], now: readonly string[]): readonly Markup[] {
  const changed = now.findIndex((heading, level) => heading !== before[level]);
  if (changed === -1) return [];
  return now.slice(changed).map((heading, offset) => {
    const level = Math.min(changed + offset, 3);
    return (
      [
        markup`<h2>${heading}</h2>`,
        markup`<h3>${heading}</h3>`,
        markup`<h4>${heading}</h4>`,
        markup`<h5>${heading}</h5>`,
      ][level] ?? markup``
    );
  });
}

interface Row {
  readonly passage: StoredPassage;
  readonly source: string;
}

function renderPassage({ passage, source }: Row, mark: Marked | undefined, isFirst: boolean): Markup {
  const { text, page } = passage;
  const shownPage = page === null ? markup`` : markup` <small>${DOCUMENT_PAGE.page(page)}</small>`;
  const ends = cellEnds(text, source);
  /** A stretch of the text with a bar where a cell of the table ends, so that who leads stands apart from who helps. */
  const stretch = (from: number, to: number): readonly Markup[] => {
    const inside = ends.filter(({ at }) => from <= at && at < to);
    return [...inside, null].map((end, index) => {
      const words = text.slice(inside[index - 1]?.at ?? from, end?.at ?? to);
      return markup`${words}${Array.from({ length: end?.count ?? 0 }, () => CELL_END)}`;
    });
  };
  if (mark === undefined) return markup`<p>${stretch(0, text.length)}${shownPage}</p>`;
  const before = stretch(0, mark.start);
  const quoted = stretch(mark.start, mark.end);
  const after = stretch(mark.end, text.length);
  const shown = isFirst ? markup`<mark id="trich-dan">${quoted}</mark>` : markup`<mark>${quoted}</mark>`;
  return markup`<p>${before}${shown}${after}${shownPage}</p>`;
}

const CELL_END = markup`<span class="cell" aria-hidden="true"></span>`;
