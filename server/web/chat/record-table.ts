import { withText } from './answer-text.js';
import { renderExport } from './list-download.js';
import type { Reply, Row, Source } from './service.js';
import { WORDING } from './wording.js';

/** Rows shown at first, and added by each "xem thêm". */
const STEP = 12;
const { table: SAID } = WORDING;

interface Column {
  readonly header: string;
  readonly read: (row: Row) => string;
}

/** A complete list as a table with its scope on top, the rest on demand, and the file. */
export function renderList(reply: Reply, list: NonNullable<Reply['list']>): DocumentFragment {
  const { records: rows, citations } = reply;
  const fragment = document.createDocumentFragment();
  fragment.append(withText('p', `${list.scope}.`));
  const columns = COLUMNS.filter(({ read }) => rows.some((row) => read(row) !== ''));
  const table = document.createElement('table');
  table.setAttribute('role', 'table');
  table.append(withText('caption', list.scope, 'visually-hidden'), renderHead(columns));
  const region = document.createElement('div');
  region.className = 'rows';
  region.append(table);
  const bar = document.createElement('div');
  bar.className = 'under-table';
  const status = withText('span', '', 'count');
  status.setAttribute('role', 'status');
  const more = withText('button', '', 'more');
  more.type = 'button';
  bar.append(status, more, renderExport(list.id));
  fragment.append(region, bar);

  const placeOf = placesOf(citations);
  let shown = 0;
  const showNext = (): HTMLElement | null => {
    const from = shown;
    shown = Math.min(rows.length, shown + STEP);
    const added = appendRows(table, rows, { from, to: shown, columns, placeOf });
    const left = rows.length - shown;
    more.hidden = left === 0;
    more.textContent = SAID.more(Math.min(STEP, left), left);
    if (rows.length > STEP) status.textContent = SAID.shown(shown, rows.length);
    return added;
  };
  more.addEventListener('click', () => showNext()?.focus());
  showNext();
  if (list.note !== null) fragment.append(...list.note.split('\n').map((line) => withText('p', line)));
  return fragment;
}

const COLUMNS: readonly Column[] = [
  { header: SAID.title, read: ({ title }) => title },
  { header: SAID.leads, read: (row) => (row.leadBasis === 'stated' ? row.leads.join('; ') : '') },
  {
    header: SAID.charged,
    read: ({ leadBasis, leads, assignees, coordinators }) => {
      const named = [...(leadBasis === 'stated' ? leads : []), ...coordinators];
      const charged = [...(leadBasis === 'stated' ? [] : leads), ...assignees];
      return charged.filter((name, index) => !named.includes(name) && charged.indexOf(name) === index).join('; ');
    },
  },
  { header: SAID.presumed, read: ({ presumed }) => [...new Set(presumed.map(({ agency }) => agency))].join('; ') },
  { header: SAID.coordinators, read: ({ coordinators }) => coordinators.join('; ') },
  { header: SAID.deadline, read: ({ deadline }) => deadline?.text ?? '' },
];

function renderHead(columns: readonly Column[]): HTMLTableSectionElement {
  const head = document.createElement('thead');
  head.setAttribute('role', 'rowgroup');
  const row = document.createElement('tr');
  row.setAttribute('role', 'row');
  row.append(...[SAID.position, ...columns.map(({ header }) => header), SAID.locator].map(headCell));
  head.append(row);
  return head;
}

function headCell(text: string): HTMLTableCellElement {
  const cell = withText('th', text);
  cell.scope = 'col';
  cell.setAttribute('role', 'columnheader');
  return cell;
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly Column[];
  readonly placeOf: (row: Row) => string | null;
}

/** Rows of one group in one body, its name on top. Gives the first row that was added, ready to be focused. */
function appendRows(table: HTMLTableElement, rows: readonly Row[], part: Part): HTMLElement | null {
  const severalPlans = new Set(rows.map(({ document: { id } }) => id)).size > 1;
  const headings = rows.map((row) => headingOf(row, severalPlans));
  const hasGroups = headings.some((heading) => heading !== headings[0]) || (headings[0] ?? '') !== '';
  let first: HTMLElement | null = null;
  for (let index = part.from; index < part.to; index += 1) {
    const row = rows[index];
    if (row === undefined) break;
    let body = table.tBodies[table.tBodies.length - 1];
    if (body === undefined || (hasGroups && (index === 0 || headings[index] !== headings[index - 1]))) {
      body = table.createTBody();
      body.setAttribute('role', 'rowgroup');
      if (hasGroups) body.append(groupRow(headings[index] || SAID.other, part.columns.length + 2));
    }
    const added = renderRow(row, index + 1, part);
    body.append(added);
    first ??= added;
  }
  return first;
}

function headingOf({ document: { id, title }, group, via }: Row, severalPlans: boolean): string {
  const parts = [via === undefined ? '' : SAID.byGroup, severalPlans ? (title ?? id) : '', via ?? group ?? ''];
  return parts.filter((part) => part !== '').join(' – ');
}

function groupRow(text: string, span: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.className = 'group';
  row.setAttribute('role', 'row');
  const cell = withText('th', text);
  cell.colSpan = span;
  cell.scope = 'rowgroup';
  cell.setAttribute('role', 'rowheader');
  row.append(cell);
  return row;
}

function renderRow(row: Row, position: number, { columns, placeOf }: Part): HTMLTableRowElement {
  const line = document.createElement('tr');
  line.setAttribute('role', 'row');
  line.tabIndex = -1;
  const locator = cellOf(SAID.locator, '');
  const href = placeOf(row);
  if (href === null) locator.textContent = row.locator;
  else {
    const link = withText('a', row.locator);
    link.href = href;
    link.target = '_blank';
    link.rel = 'noopener';
    link.setAttribute('aria-label', SAID.openPlace(row.locator));
    locator.append(link);
  }
  line.append(
    cellOf(SAID.position, String(position)),
    ...columns.map(({ header, read }) => cellOf(header, read(row))),
    locator,
  );
  return line;
}

/** On a phone each row becomes a card, where the header stands in front of each value. */
function cellOf(header: string, text: string): HTMLTableCellElement {
  const cell = withText('td', text);
  cell.setAttribute('role', 'cell');
  cell.dataset['header'] = header;
  return cell;
}

function placesOf(citations: readonly Source[]): (row: Row) => string | null {
  const exact = new Map(citations.map((one) => [`${one.document.id}|${one.locator}|${one.quote}`, one.href]));
  const near = new Map(citations.map((one) => [`${one.document.id}|${one.locator}`, one.href]));
  return ({ document: { id }, locator, quote }) =>
    exact.get(`${id}|${locator}|${quote}`) ?? near.get(`${id}|${locator}`) ?? null;
}
