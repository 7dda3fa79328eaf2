import type { DefaultTreeAdapterTypes } from 'parse5';
import { singleSpaced } from './raw-document.js';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** The motto that opens a document of the state, and the line that opens one of the Party. */
const MOTTO = /cộng\s+h(?:òa|oà)\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam|đảng\s+cộng\s+sản\s+việt\s+nam/iu;
/** What never stands behind the end of a document. */
const GOES_ON = /phụ\s+lục|nơi\s+nhận/iu;
/** Words behind the document (remarks of readers, links to others) are fewer than this share of it. */
const MAX_REST = 0.2;
/** The name and the number of the issuer may stand in front of the motto, within so many characters. */
const LETTERHEAD_LENGTH = 300;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The nodes of the document that a page shows, from its letterhead on, without what the site puts around it. All nodes
 * where there is no letterhead, or where words behind it may still belong to the document.
 */
export function documentNodes(nodes: readonly Node[], isLeftOut: (tagName: string) => boolean): readonly Node[] {
  const words: string[] = [];
  const places = new Map<Node, Stretch>();
  const linked: Stretch[] = [];
  const tables: Stretch[] = [];
  let length = 0;
  const visit = (node: Node): void => {
    const start = length;
    if ('value' in node) {
      const text = ` ${singleSpaced(node.value.normalize('NFC'))}`;
      words.push(text);
      length += text.length;
    } else if ('tagName' in node && !isLeftOut(node.tagName)) {
      for (const child of node.childNodes) visit(child);
      if (node.tagName === 'a') linked.push({ start, end: length });
      if (node.tagName === 'table' && holdsFacts(node)) tables.push({ start, end: length });
    }
    places.set(node, { start, end: length });
  };
  for (const node of nodes) visit(node);
  const text = words.join('');
  const motto = MOTTO.exec(text)?.index;
  if (motto === undefined) return nodes;
  const isLinked = (at: number): boolean => linked.some(({ start, end }) => start <= at && at < end);
  if (isLinked(motto)) return nodes;

  let current = nodes;
  let end = length;
  for (;;) {
    const at = current.findIndex((node) => holds(places.get(node), motto));
    const inner = current[at];
    const place = inner === undefined ? undefined : places.get(inner);
    if (inner === undefined || place === undefined) return current;
    const rest = text.slice(place.end, end);
    const plain = rest.length - lengthOf(linked, place.end, end);
    const isWhole =
      !GOES_ON.test(rest) &&
      !tables.some((table) => table.start >= place.end && table.end <= end) &&
      plain <= MAX_REST * (place.end - place.start);
    const lengthIn = (element: Element): number => {
      const own = places.get(element);
      return own === undefined ? 0 : own.end - own.start;
    };
    const isFact = 'tagName' in inner && inner.tagName === 'table' && !laysOutPage(inner, lengthIn);
    if (!isWhole || isFact || !('childNodes' in inner))
      return current.filter((node, i) => i >= at || motto - (places.get(node)?.start ?? 0) <= LETTERHEAD_LENGTH);
    current = inner.childNodes;
    end = place.end;
  }
}

function holds(place: Stretch | undefined, at: number): boolean {
  return place !== undefined && place.start <= at && at < place.end;
}

function lengthOf(stretches: readonly Stretch[], from: number, to: number): number {
  return stretches
    .filter(({ start, end }) => start >= from && end <= to)
    .reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Three rows or more, one of them of three cells. */
function holdsFacts(table: Element): boolean {
  const rows = rowsIn(table);
  return rows.length >= 3 && rows.some((row) => row.childNodes.filter(isCell).length >= 3);
}

/** Rows of a table, without those of tables inside it. */
export function rowsIn(table: Element): Element[] {
  return table.childNodes.flatMap((node): Element[] => {
    if (!('tagName' in node)) return [];
    if (node.tagName === 'tr') return [node];
    return /^(?:tbody|thead|tfoot)$/u.test(node.tagName) ? rowsIn(node) : [];
  });
}

export function isCell(node: Node): node is Element {
  return 'tagName' in node && (node.tagName === 'td' || node.tagName === 'th');
}

/** Whether a table only lays out a page: one cell without headings beside it holds a table of its own and most of the words. */
export function laysOutPage(table: Element, lengthOfText: (element: Element) => number): boolean {
  const cells = rowsIn(table).flatMap((row) => row.childNodes.filter(isCell));
  const whole = cells.reduce((sum, cell) => sum + lengthOfText(cell), 0);
  return cells.some((cell) => lengthOfText(cell) * 2 > whole && holdsTable(cell));
}

function holdsTable(element: Element): boolean {
  return element.childNodes.some((node) => {
    if (!('tagName' in node)) return false;
    if (node.tagName !== 'table') return holdsTable(node);
    const rows = rowsIn(node);
    return (rows.length >= 2 && rows.some((row) => row.childNodes.filter(isCell).length >= 2)) || holdsTable(node);
  });
}
