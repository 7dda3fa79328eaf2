import type { Section, Span } from '../../knowledge/index.js';
import type { Block, ParagraphBlock, RowBlock } from '../ports.js';
import { coverSpans, sliceText, spanOf, trimText, type TrackedText } from '../text/tracked-text.js';
import { countWords } from './sentences.js';
import { isClosing, isHeading, isLeadIn, withoutOrphan, handsOn } from './headings.js';
import { BULLET_RANK, TOP_ARABIC_RANK, parseLabel, type Label } from './labels.js';
import { extendPath, isBelowUnlabelled, newNode, placed, withTitle, type OutlineNode } from './outline-nodes.js';
import { zoneOf, type Zone } from './zones.js';

/** A section with what its content inherits from it. */
export interface OutlineSection extends Section {
  readonly zone: Zone;
  /** "II. MỤC TIÊU" from the root down to this section. */
  readonly headings: readonly string[];
  /** Number and title as they stand. */
  readonly heading: TrackedText;
}

/** A paragraph or list item of the body, in document order. */
export interface OutlineItem {
  readonly kind: 'item';
  /** Cleaned text; a number stays in front, a bullet does not. */
  readonly text: TrackedText;
  /** Text without its number. */
  readonly body: TrackedText;
  readonly label: Label | null;
  readonly section: number | null;
  readonly locator: string;
  readonly headings: readonly string[];
  /** Only opens what follows ("gồm:"), and states nothing alone. */
  readonly leadIn: boolean;
  /** The item this one hangs under. */
  readonly parent: OutlineItem | null;
  /** Speaks for the whole section or document, at its end. */
  readonly closing: boolean;
  readonly zone: Zone;
  readonly page: number | null;
}

/** Rows that stand together. */
export interface OutlineTable {
  readonly kind: 'table';
  readonly rows: readonly RowBlock[];
  readonly section: number | null;
  /** Locator of the place the table stands in; empty outside sections. */
  readonly locator: string;
  readonly headings: readonly string[];
  readonly zone: Zone;
}

export interface Outline {
  readonly sections: readonly OutlineSection[];
  readonly content: readonly (OutlineItem | OutlineTable)[];
}

const SEPARATOR = ' › ';

/** Builds the section tree of a document's body. Numbering decides depth; heading marks only help where there is none. */
export function buildOutline(body: readonly Block[]): Outline {
  const sections: { -readonly [K in keyof OutlineSection]: OutlineSection[K] }[] = [];
  const content: (OutlineItem | OutlineTable)[] = [];
  const root: OutlineNode = newNode({
    rank: -1,
    label: null,
    path: [],
    section: null,
    item: null,
    headings: [],
    zone: 'unknown',
    markdownDepth: null,
  });
  let stack: OutlineNode[] = [root];
  const top = (): OutlineNode => stack[stack.length - 1] ?? root;
  /** Below a table outside every section stands what holds for all its rows: who reports, and when. */
  let belowTable = false;
  const popTo = (rank: number): void => {
    stack = stack.filter((node) => node.rank < rank);
  };

  for (let i = 0; i < body.length; i += 1) {
    const block = body[i];
    if (block === undefined) break;
    if (block.kind === 'row') {
      const rows: RowBlock[] = [];
      let next: Block | undefined = block;
      while (next?.kind === 'row') {
        rows.push(next);
        i += 1;
        next = body[i];
      }
      i -= 1;
      popTo(BULLET_RANK);
      const node = top();
      content.push({
        kind: 'table',
        rows,
        section: node.section,
        locator: node.path.join(SEPARATOR),
        headings: node.headings,
        zone: node.zone,
      });
      belowTable = node.section === null;
      grow(sections, node.section, spanOfRows(rows));
      continue;
    }
    const { block: paragraph, used } = withTitle(block, body, i);
    i += used;
    const label = placed(parseLabel(paragraph.text.text), stack);
    const next = body[i + 1];
    if (label !== null) {
      popTo(label.rank);
      const parent = top();
      const heading = isHeading(paragraph, label, next, parent.childHeadings.get(label.rank));
      parent.childHeadings.set(label.rank, heading);
      if (heading) openSection(paragraph, label, label.rank);
      else addItem(paragraph, label, next);
    } else if (isHeading(paragraph, null, next, undefined)) {
      const depth = paragraph.marks.heading;
      stack = stack.filter((node) => node === root || !isBelowUnlabelled(node, depth));
      openSection(paragraph, null, top().rank + 0.25);
    } else {
      const behindList = top().item !== null || top().bullets > 0;
      const closing = isClosing(paragraph, next, behindList);
      if (closing) stack = stack.filter(({ rank, label: own }) => rank < TOP_ARABIC_RANK && own?.kind !== 'arabic');
      else popTo(BULLET_RANK);
      addItem(paragraph, null, next, closing);
    }
  }
  return { sections, content: finish(content) };

  function openSection(paragraph: ParagraphBlock, label: Label | null, rank: number): void {
    const parent = top();
    const title = withoutOrphan(
      trimText(sliceText(paragraph.text, label?.length ?? 0)).text.replace(/(?<!\s)\s*:$/, ''),
    );
    const path = extendPath(parent, label?.locator ?? shorten(title));
    const shown = label === null || label.text === '' ? title : title === '' ? label.text : `${label.text}. ${title}`;
    const index = sections.length;
    const zone = zoneOf(title === '' ? (label?.text ?? '') : title, parent.zone);
    const headings = [...parent.headings, shown];
    sections.push({
      index,
      parent: parent.section,
      label: label?.text ?? '',
      title,
      locator: path.join(SEPARATOR),
      span: spanOf(paragraph.text),
      page: paragraph.page,
      zone,
      headings,
      heading: paragraph.text,
    });
    grow(sections, parent.section, spanOf(paragraph.text));
    stack.push(
      newNode({
        rank,
        label,
        path,
        section: index,
        item: null,
        headings,
        zone,
        markdownDepth: paragraph.marks.heading,
      }),
    );
  }

  function addItem(paragraph: ParagraphBlock, label: Label | null, next: Block | undefined, closing = false): void {
    const parent = top();
    const bulleted = label !== null && label.text === '';
    let name: string | null;
    if (bulleted) {
      parent.bullets += 1;
      name = `${label.kind === 'plus' ? 'dấu cộng' : 'gạch đầu dòng'} ${parent.bullets}`;
    } else if (label !== null) name = label.locator;
    else if (closing) name = 'đoạn kết';
    else {
      parent.paragraphs += 1;
      name = `đoạn ${parent.paragraphs}`;
    }
    const path = extendPath(parent, name);
    const body = trimText(sliceText(paragraph.text, label?.length ?? 0));
    const leadIn = isLeadIn(paragraph, label, next);
    const item: OutlineItem = {
      kind: 'item',
      text: bulleted ? body : paragraph.text,
      body,
      label,
      section: parent.section,
      locator: path.join(SEPARATOR),
      headings: parent.handedTo === null || !bulleted ? parent.headings : [...parent.headings, parent.handedTo],
      leadIn,
      parent: parent.item,
      closing,
      zone: belowTable && parent.section === null ? 'organisation' : parent.zone,
      page: paragraph.page,
    };
    content.push(item);
    grow(sections, parent.section, spanOf(paragraph.text));
    if (label === null) parent.handedTo = leadIn && handsOn(body.text) ? body.text.replace(/(?<!\s)\s*:$/, '') : null;
    if (label !== null) {
      const headings = leadIn ? [...parent.headings, body.text.replace(/(?<!\s)\s*:$/, '')] : parent.headings;
      stack.push(
        newNode({
          rank: label.rank,
          label,
          path,
          section: parent.section,
          item,
          headings,
          zone: parent.zone,
          markdownDepth: null,
        }),
      );
    }
  }
}

function grow(sections: { span: Span; readonly parent: number | null }[], at: number | null, span: Span): void {
  for (let index = at; index !== null;) {
    const section = sections[index];
    if (section === undefined) return;
    section.span = coverSpans(section.span, span);
    index = section.parent;
  }
}

export function spanOfRows(rows: readonly RowBlock[]): Span {
  const spans = rows.flatMap((row) => row.cells.filter((cell) => cell.text !== '').map(spanOf));
  return spans.reduce(coverSpans, spans[0] ?? { start: 0, end: 0 });
}

/** The only paragraph of its place needs no number in its locator. */
function finish(content: readonly (OutlineItem | OutlineTable)[]): (OutlineItem | OutlineTable)[] {
  const lone = new Set<string>();
  for (const entry of content) {
    if (entry.kind !== 'item') continue;
    const match = /^(.*?)(?: › )?đoạn (\d+)$/.exec(entry.locator);
    if (match === null) continue;
    const place = match[1] ?? '';
    if (match[2] === '1') lone.add(place);
    else lone.delete(place);
  }
  return content.map((entry) => {
    if (entry.kind !== 'item') return entry;
    const match = /^(.*?) › đoạn 1$/.exec(entry.locator);
    return match?.[1] !== undefined && lone.has(match[1]) ? { ...entry, locator: match[1] } : entry;
  });
}

function shorten(title: string): string {
  return countWords(title) <= 12 ? title : `${title.split(/\s+/).slice(0, 12).join(' ')}…`;
}
