import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { documentNodes } from './html-document.js';
import { assertWithin } from './limits.js';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

const DROPPED = new Set(
  'script style noscript template head title nav aside iframe object svg math button select textarea input audio video canvas map dialog'.split(
    ' ',
  ),
);
const FRAME_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'menu', 'menubar']);
const MAYBE_MENU = new Set(['ul', 'ol', 'div', 'section', 'table', 'p', 'td']);
const MENU_LINKS = 3;
const MENU_SHARE = 0.7;

/** What holds the document, and what of it is menus and the page's own frame. */
export interface Page {
  readonly nodes: readonly Node[];
  isDropped(element: Element): boolean;
  /** Characters of text inside, white space at the ends of each piece aside. */
  readonly lengthOf: (element: Element) => number;
}

/** @throws IngestionError `too-complex` for elements nested too deeply */
export function parsePage(html: string, fileName: string): Page {
  let depth = 0;
  const document = parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1;
        assertWithin('depth', depth, fileName);
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
  const sizes = new Map<Element, TextSize>();
  const mains: Element[] = [];
  const whole = measure(document.childNodes, sizes, mains, false, 0, fileName);
  const root = mains.find((element) => (sizes.get(element)?.text ?? 0) * 2 > whole.text);
  return {
    nodes: documentNodes(root === undefined ? document.childNodes : [root], (tagName) => DROPPED.has(tagName)),
    isDropped: (element) => isFrame(element, root !== undefined) || isMenu(element, sizes.get(element)),
    lengthOf: (element) => sizes.get(element)?.text ?? 0,
  };
}

export function isElement(node: DefaultTreeAdapterTypes.Node): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text' && 'value' in node;
}

export function attribute(element: Element, name: string): string {
  return element.attrs.find((entry) => entry.name === name)?.value ?? '';
}

interface TextSize {
  readonly text: number;
  readonly linked: number;
  readonly links: number;
}

function measure(
  nodes: readonly Node[],
  sizes: Map<Element, TextSize>,
  mains: Element[],
  inLink: boolean,
  depth: number,
  fileName: string,
): TextSize {
  assertWithin('depth', depth, fileName);
  let text = 0;
  let linked = 0;
  let links = 0;
  for (const node of nodes) {
    if (isText(node)) {
      const length = node.value.trim().length;
      text += length;
      if (inLink) linked += length;
    } else if (isElement(node) && !DROPPED.has(node.tagName)) {
      if (node.tagName === 'main' || node.tagName === 'article' || attribute(node, 'role') === 'main') mains.push(node);
      const inner = measure(node.childNodes, sizes, mains, inLink || node.tagName === 'a', depth + 1, fileName);
      sizes.set(node, inner);
      text += inner.text;
      linked += inner.linked;
      links += inner.links + (node.tagName === 'a' ? 1 : 0);
    }
  }
  return { text, linked, links };
}

function isFrame(element: Element, hasMain: boolean): boolean {
  if (DROPPED.has(element.tagName) || FRAME_ROLES.has(attribute(element, 'role').toLowerCase())) return true;
  if (element.attrs.some(({ name }) => name === 'hidden')) return true;
  if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribute(element, 'style'))) return true;
  return !hasMain && element.tagName === 'footer';
}

/** Links and little else. */
function isMenu(element: Element, size: TextSize | undefined): boolean {
  if (size === undefined || !MAYBE_MENU.has(element.tagName)) return false;
  return size.links >= MENU_LINKS && size.linked > size.text * MENU_SHARE;
}
