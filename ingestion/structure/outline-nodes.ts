import type { Block, ParagraphBlock } from '../ports.js';
import { isTitlePart } from './headings.js';
import { BULLET_RANK, TOP_ARABIC_RANK, parseLabel, type Label } from './labels.js';
import type { OutlineItem } from './outline.js';
import type { Zone } from './zones.js';

/** A numbered place that is open while the blocks below it are read. */
export interface OutlineNode {
  readonly rank: number;
  readonly label: Label | null;
  /** Locator parts from the root. */
  readonly path: readonly string[];
  readonly section: number | null;
  readonly item: OutlineItem | null;
  readonly headings: readonly string[];
  readonly zone: Zone;
  readonly markdownDepth: number | null;
  bullets: number;
  /** Agencies that a line without a number hands the items below it to: "Giao Chi cục Kiểm lâm:". */
  handedTo: string | null;
  paragraphs: number;
  /** Whether the last labelled child was a heading, by rank. */
  readonly childHeadings: Map<number, boolean>;
}

export function newNode(
  fields: Omit<OutlineNode, 'bullets' | 'paragraphs' | 'childHeadings' | 'handedTo'>,
): OutlineNode {
  return { ...fields, bullets: 0, handedTo: null, paragraphs: 0, childHeadings: new Map() };
}

/**
 * Numbering that writers use at different depths takes its depth from what is open: "1)" stands for "1." where nothing
 * above it is numbered so, and "1." stands below "a)" where the letter came first.
 */
export function placed(label: Label | null, stack: readonly OutlineNode[]): Label | null {
  if (label === null || (label.kind !== 'parenthesis' && label.kind !== 'arabic')) return label;
  if (label.rank < TOP_ARABIC_RANK) return label;
  const open = (kind: Label['kind']): OutlineNode | undefined => stack.find((node) => node.label?.kind === kind);
  if (label.kind === 'parenthesis') {
    const sibling = open('parenthesis');
    if (sibling?.label != null) return { ...label, rank: sibling.label.rank };
    return open('arabic') === undefined && open('letter') === undefined ? { ...label, rank: TOP_ARABIC_RANK } : label;
  }
  const letter = open('letter');
  const numbered = open('arabic');
  const letterFirst =
    letter !== undefined && (numbered === undefined || stack.indexOf(letter) < stack.indexOf(numbered));
  return letterFirst ? { ...label, rank: letter.rank + 0.1 * (label.rank - TOP_ARABIC_RANK + 1) } : label;
}

/** A title that stands on the lines below "PHẦN I" or "PHỤ LỤC 1", or below a number that stands alone, joins it. */
export function withTitle(
  first: ParagraphBlock,
  body: readonly Block[],
  at: number,
): { block: ParagraphBlock; used: number } {
  let block = first;
  let used = 0;
  const label = parseLabel(first.text.text);
  if (label === null) return { block, used };
  for (
    let next = body[at + 1];
    next?.kind === 'paragraph' && isTitlePart(block, label, next);
    next = body[at + used + 1]
  ) {
    const space = { text: ' ', offsets: [block.text.offsets[block.text.offsets.length - 1] ?? 0] };
    const text = {
      text: block.text.text + space.text + next.text.text,
      offsets: [...block.text.offsets, ...space.offsets, ...next.text.offsets],
    };
    block = { ...block, text, marks: { ...block.marks, heading: block.marks.heading ?? next.marks.heading } };
    used += 1;
  }
  return { block, used };
}

/** "2" then "2.1" reads "2.1", "III" then "III.1" reads "III.1", since the second number holds the first. */
export function extendPath(parent: OutlineNode, name: string): string[] {
  const last = parent.path[parent.path.length - 1];
  return last !== undefined && /^(?:\d|[IVX]+(?:\.|$)|[A-HĐ](?:\.|$))/.test(last) && name.startsWith(`${last}.`)
    ? [...parent.path.slice(0, -1), name]
    : [...parent.path, name];
}

/** Whether a heading without a number, at this Markdown depth, ends an open place. */
export function isBelowUnlabelled(node: OutlineNode, depth: number | null): boolean {
  if (node.label !== null && node.label.rank >= BULLET_RANK) return true;
  if (node.item !== null) return true;
  if (node.label !== null) return depth !== null && node.markdownDepth !== null && node.markdownDepth >= depth;
  return depth === null || node.markdownDepth === null || node.markdownDepth >= depth;
}
