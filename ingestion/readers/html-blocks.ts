import { attribute, isElement, isText, parsePage, type Element, type Node, type Page } from './html-page.js';
import { isCell, laysOutPage, rowsIn } from './html-document.js';
import { assertWithin, LIMITS } from './limits.js';
import { listNumber, type NumberStyle } from './list-numbers.js';
import { singleSpaced, type RawBlock, type RawCell, type RawParagraph, type RawRow } from './raw-document.js';
import { createTextRuns } from './text-runs.js';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr o:p q ruby s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const LIST_STYLES: Readonly<Record<string, NumberStyle>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

interface Place {
  readonly bold: boolean;
  readonly heading: number | null;
}

/** Blocks of a page in reading order; a table inside a cell gives its words to the cell. */
export function readHtml(html: string, fileName: string): RawBlock[] {
  const page = parsePage(html, fileName);
  return blocksOf(page.nodes, page, fileName, { bold: false, heading: null });
}

function blocksOf(nodes: readonly Node[], page: Page, fileName: string, at: Place): RawBlock[] {
  const blocks: RawBlock[] = [];
  const runs = createTextRuns();
  let numbering: string | null = null;
  const close = (heading: number | null): void => {
    const paragraph = runs.take({ heading, numbering });
    if (paragraph === null) return;
    blocks.push(paragraph);
    numbering = null;
  };

  const walk = (node: Node, place: Place): void => {
    if (isText(node)) {
      runs.add(singleSpaced(node.value), place.bold);
      return;
    }
    if (!isElement(node) || page.isDropped(node)) return;
    const { tagName } = node;
    if (tagName === 'br') {
      runs.breakLine();
      return;
    }
    const bold = BOLD.has(tagName) || boldOf(node, place.bold);
    if (INLINE.has(tagName)) {
      for (const child of node.childNodes) walk(child, { ...place, bold });
      return;
    }
    close(place.heading);
    if (tagName === 'table' && laysOutPage(node, page.lengthOf)) {
      for (const cell of rowsIn(node).flatMap((row) => row.childNodes.filter(isCell)))
        if (!page.isDropped(cell)) blocks.push(...blocksOf(cell.childNodes, page, fileName, { bold, heading: null }));
      return;
    }
    if (tagName === 'table') {
      blocks.push({ kind: 'table', rows: rowsOf(node, page, fileName, { ...place, bold }) });
      return;
    }
    if (tagName === 'pre') {
      for (const line of plainText(node, page).split('\n')) {
        runs.add(line, bold);
        runs.breakLine();
      }
      close(place.heading);
      return;
    }
    const level = /^h([1-6])$/u.exec(tagName)?.[1];
    const inner: Place = { bold, heading: level === undefined ? place.heading : Number(level) };
    let position = Number(attribute(node, 'start')) || 1;
    for (const child of node.childNodes) {
      if (isElement(child) && child.tagName === 'li') {
        close(inner.heading);
        numbering = tagName === 'ol' ? listNumber(LIST_STYLES[attribute(node, 'type')] ?? 'decimal', position) : '-';
        position += 1;
      }
      walk(child, inner);
    }
    close(inner.heading);
    if (tagName === 'ul' || tagName === 'ol' || tagName === 'li') numbering = null;
  };

  for (const node of nodes) walk(node, at);
  close(at.heading);
  return blocks;
}

function rowsOf(table: Element, page: Page, fileName: string, at: Place): RawRow[] {
  const rows: RawRow[] = [];
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (!isElement(node) || page.isDropped(node)) continue;
      if (node.tagName === 'tr') {
        const cells = node.childNodes
          .filter(isElement)
          .filter((cell) => (cell.tagName === 'td' || cell.tagName === 'th') && !page.isDropped(cell))
          .map((cell) => cellOf(cell, page, fileName, at));
        if (cells.length > 0) rows.push({ cells, page: null });
      } else if (/^(?:tbody|thead|tfoot|caption)$/u.test(node.tagName)) visit(node.childNodes);
    }
  };
  visit(table.childNodes);
  return rows;
}

function cellOf(cell: Element, page: Page, fileName: string, at: Place): RawCell {
  const bold = cell.tagName === 'th' || boldOf(cell, at.bold);
  const inner = blocksOf(cell.childNodes, page, fileName, { bold, heading: null });
  const paragraphs = inner.flatMap((block): readonly RawParagraph[] =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.cells.flatMap((nested) => nested.paragraphs)),
  );
  const columnSpan = spanOf(cell, 'colspan');
  assertWithin('columns', columnSpan, fileName);
  return { paragraphs, columnSpan, rowSpan: Math.min(spanOf(cell, 'rowspan'), LIMITS.cells) };
}

function spanOf(cell: Element, name: string): number {
  const span = Number.parseInt(attribute(cell, name), 10);
  return Number.isFinite(span) && span > 1 ? span : 1;
}

function boldOf(element: Element, inherited: boolean): boolean {
  const weight = /font-weight\s*:\s*([a-z]+|\d{3})/iu.exec(attribute(element, 'style'))?.[1]?.toLowerCase();
  if (weight === undefined) return inherited;
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

function plainText(element: Element, page: Page): string {
  return element.childNodes
    .map((node) => (isText(node) ? node.value : isElement(node) && !page.isDropped(node) ? plainText(node, page) : ''))
    .join('');
}
