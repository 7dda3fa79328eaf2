import { isUpperCase, parseLabel } from '../structure/labels.js';
import { takeAlignedTables, type OpenColumns } from './aligned-tables.js';
import { orderColumns } from './page-columns.js';
import { confidenceOf, joinWrappedText, linesOf, type PageLine } from './page-lines.js';
import type { PagePieces } from './page-pieces.js';
import { joinCutRow, takeTables, type PlacedTable } from './page-tables.js';
import { endsSentence, OPENER } from './join-lines.js';
import { rawParagraph, type RawBlock } from './raw-document.js';
import { headerKey, PAGE_NUMBER } from './source-lines.js';

/** Lines at either end of a page among which running headers and page numbers stand. */
const EDGE_LINES = 2;
/** A first line indented by this many letter sizes opens a paragraph. */
const INDENT = 1;
const NEAR_LINES = 2.6;
/** Page numbers in Roman numerals, and letters that a browser paints again where a page cut their accents. */
const STRAY = /^(?:[ivxl]{1,6}|\p{L}{1,2})$/u;

interface FlowLine extends PageLine {
  readonly kind: 'line';
  readonly page: number;
  /** Right edge that the page's text keeps. */
  readonly margin: number;
  readonly leftMargin: number;
}

type FlowEntry = FlowLine | (PlacedTable & { readonly kind: 'table' });

/** Blocks of a document whose pages are known: headers and page numbers left out, sentences joined over lines and pages. */
export function flowPages(pages: readonly PagePieces[], tolerance?: number): RawBlock[] {
  let columns: OpenColumns | null = null;
  const read = pages.map((page) => {
    const { entries, open } = readPage(page, tolerance, columns);
    columns = open;
    return entries;
  });
  const headers = runningHeaders(read);
  const entries = read.flatMap((page) =>
    page.filter((entry, at) => entry.kind === 'table' || !isEdge(entry, at, page.length, headers)),
  );
  const blocks: RawBlock[] = [];
  let open: FlowLine[] = [];
  /** The table before was cut by the end of its page. */
  let cut = false;
  const close = (): void => {
    const first = open[0];
    if (first !== undefined)
      blocks.push(
        rawParagraph(joinWrappedText(open.map((line) => line.text)), {
          bold: open.every((line) => line.bold),
          page: first.page,
          ...confidenceOf(open),
        }),
      );
    open = [];
  };
  for (const entry of entries) {
    if (entry.kind === 'table') {
      close();
      const before = blocks.at(-1);
      const joined = (cut || entry.goesOn) && before?.kind === 'table' ? joinCutRow(before, entry.table) : null;
      if (joined === null) blocks.push(entry.table);
      else blocks[blocks.length - 1] = joined;
      cut = entry.openBottom;
      continue;
    }
    cut = false;
    const last = open.at(-1);
    if (last !== undefined && !goesOn(open, last, entry)) close();
    open.push(entry);
  }
  close();
  return blocks;
}

function readPage(
  page: PagePieces,
  tolerance: number | undefined,
  before: OpenColumns | null,
): { readonly entries: FlowEntry[]; readonly open: OpenColumns | null } {
  const ruled = takeTables(page, tolerance);
  const aligned = takeAlignedTables(page, ruled.rest, before);
  const tables = [...ruled.tables, ...aligned.tables].sort((a, b) => a.top - b.top);
  const { rest } = aligned;
  const lines = linesOf(rest);
  const rights = lines.map((line) => line.right).sort((a, b) => a - b);
  const lefts = lines.map((line) => line.left).sort((a, b) => a - b);
  const margin = rights[Math.floor(rights.length * 0.9)] ?? page.width;
  const leftMargin = lefts[Math.floor(lefts.length * 0.1)] ?? 0;
  const entries: FlowEntry[] = [];
  let from = -Infinity;
  for (const table of [...tables, null]) {
    const until = table?.top ?? Infinity;
    const between = lines.filter((line) => line.base > from && line.base <= until);
    for (const line of orderColumns(between))
      entries.push({ ...line, kind: 'line', page: page.page, margin, leftMargin });
    if (table !== null) entries.push({ ...table, kind: 'table' });
    from = table === null ? until : Math.max(from, table.top);
  }
  return { entries, open: aligned.open };
}

/** Whether a line was wrapped there, and the next one is no beginning of its own. */
function goesOn(open: readonly FlowLine[], last: FlowLine, next: FlowLine): boolean {
  const first = open[0] ?? last;
  if (parseLabel(next.text) !== null || OPENER.test(next.text)) return false;
  if (Math.abs(last.size - next.size) > last.size * 0.15) return false;
  if (last.bold !== next.bold && (last.bold || isUpperCase(next.text))) return false;
  if (isUpperCase(last.text) !== isUpperCase(next.text) && (isUpperCase(next.text) || isUpperCase(last.text)))
    return false;
  if (last.page === next.page && next.base - last.base > NEAR_LINES * last.size) return false;
  if (last.page === next.page && next.base < last.base) return false;
  const word = next.text.split(' ')[0] ?? '';
  const letter = (next.right - next.left) / Math.max(1, next.text.length);
  const wrapped = last.right + letter * (word.length + 1) > last.margin - letter;
  if (last.page !== next.page && endsSentence(last.text)) return false;
  const indented = next.left > next.leftMargin + INDENT * next.size;
  if (wrapped && indented && first.left <= next.left + 1 && endsSentence(last.text)) return false;
  if (wrapped) return true;
  return !endsSentence(last.text) && /^\p{Ll}/u.test(next.text);
}

function isEdge(entry: FlowLine, at: number, count: number, headers: ReadonlySet<string>): boolean {
  if (at >= EDGE_LINES && at < count - EDGE_LINES) return false;
  return PAGE_NUMBER.test(entry.text) || STRAY.test(entry.text) || headers.has(headerKey(entry.text));
}

/** First and last lines that most pages share, digits aside. */
function runningHeaders(pages: readonly (readonly FlowEntry[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edges = [...page.slice(0, EDGE_LINES), ...page.slice(-EDGE_LINES)];
    for (const key of new Set(edges.flatMap((entry) => (entry.kind === 'line' ? [headerKey(entry.text)] : []))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 3 && count * 2 > pages.length).map(([key]) => key));
}
