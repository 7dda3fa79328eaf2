import { API_ERRORS, type ApiErrorCode } from '../errors.js';
import { markup, type Markup } from '../markup.js';
import { API_DOCS, API_MESSAGES } from '../wording.js';
import { describe, fieldsOf, type Field } from './describe-shape.js';
import type { ApiDescription, DescribedRoute } from './read-description.js';

/** The description of the API as a page without a script, under the content policy of every page. */
export function renderDocs({ title, lead, groups }: ApiDescription): Markup {
  const tags = [...groups.entries()].map(([tag, routes], index) => ({ tag, routes, id: `nhom-${index + 1}` }));
  return markup`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${API_DOCS.title} – ${title}</title>
        <link rel="icon" href="/assets/chat/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/colours.css" />
        <link rel="stylesheet" href="/assets/docs/docs.css" />
      </head>
      <body>
        <header class="bar"><a href="/">${API_DOCS.back}</a><a href="/docs/json">${API_DOCS.json}</a></header>
        <main>
          <h1>${API_DOCS.title}: ${title}</h1>
          <p>${lead}</p>
          <p>${API_DOCS.lead}</p>
          <nav aria-label="${API_DOCS.contents}">
            ${tags.map(
              ({ tag, routes, id }) =>
                markup`<div>
                  <a class="group" href="#${id}">${tag}</a>
                  <ul>
                    ${routes.map((route) => markup`<li><a href="#${idOf(route)}">${route.summary}</a></li>`)}
                  </ul>
                </div>`,
            )}
          </nav>
          ${tags.map(
            ({ tag, routes, id }) => markup`<section aria-labelledby="${id}">
              <h2 id="${id}">${tag}</h2>
              ${routes.map(renderRoute)}
            </section>`,
          )}
        </main>
      </body>
    </html>`;
}

function renderRoute(route: DescribedRoute): Markup {
  const { method, path, summary, parameters, body, answer, faults } = route;
  const codes = faults.flatMap(({ status, codes: ofStatus }) => ofStatus.map((code) => [status, code] as const));
  const given = parameters.map(({ name, required, schema }) => describe(name, schema, required));
  return markup`<article id="${idOf(route)}">
    <h3>${summary}</h3>
    <p class="route"><code>${method} ${path}</code></p>
    ${renderFields(API_DOCS.parameters, given)}
    ${body === null ? markup`` : renderFields(API_DOCS.body, fieldsOf(body))}
    ${answer === null ? markup`` : folded(API_DOCS.answer, renderFields(API_DOCS.answer, fieldsOf(answer)))}
    ${folded(API_DOCS.faults(codes.length), renderFaults(codes))}
  </article>`;
}

function renderFields(title: string, fields: readonly Field[]): Markup {
  if (fields.length === 0) return markup``;
  return renderTable(
    title,
    [API_DOCS.field, API_DOCS.type, API_DOCS.rule],
    fields.map((field) => [
      markup`<code>${field.path}</code>`,
      markup`<code>${field.type}</code>`,
      markup`${ruleOf(field)}`,
    ]),
  );
}

function ruleOf({ isRequired, maxLength, preset }: Field): string {
  return [
    isRequired ? API_DOCS.required : API_DOCS.optional,
    ...(maxLength === null ? [] : [API_DOCS.atMost(maxLength)]),
    ...(preset === null ? [] : [API_DOCS.preset(preset)]),
  ].join(', ');
}

function renderFaults(codes: readonly (readonly [status: string, code: string])[]): Markup {
  return renderTable(
    API_DOCS.faults(codes.length),
    [API_DOCS.status, API_DOCS.code, API_DOCS.meaning],
    codes.map(([status, code]) => [
      markup`${status}`,
      markup`<code>${code}</code>`,
      markup`${isApiError(code) ? API_MESSAGES[code] : ''}`,
    ]),
  );
}

/** A wide table scrolls inside its frame, which the keyboard reaches. */
function renderTable(title: string, heads: readonly string[], rows: readonly (readonly Markup[])[]): Markup {
  return markup`<div class="frame" role="group" aria-label="${title}" tabindex="0">
    <table>
      <caption>${title}</caption>
      <thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>
        ${rows.map((cells) => markup`<tr>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`)}
      </tbody>
    </table>
  </div>`;
}

function folded(title: string, content: Markup): Markup {
  return markup`<details><summary>${title}</summary>${content}</details>`;
}

function idOf({ method, path }: DescribedRoute): string {
  return `${method}${path}`
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/-$/, '');
}

function isApiError(code: string): code is ApiErrorCode {
  return code in API_ERRORS;
}
