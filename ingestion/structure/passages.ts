import type { Passage } from '../../knowledge/index.js';
import type { ParagraphBlock } from '../ports.js';
import { joinTexts, spanOf, withoutRepeats, type TrackedText } from '../text/tracked-text.js';
import { readTables, rowLocator, tableLocator } from '../records/table-rows.js';
import { wording } from '../wording.js';
import type { DocumentParts } from './document-parts.js';
import type { Outline, OutlineItem, OutlineTable } from './outline.js';
import { cutText } from './cut-text.js';
import { countWords } from './sentences.js';

/** Neighbouring list items up to this length are found and quoted together. */
const SHORT_WORDS = 18;
const MAX_TOGETHER_WORDS = 90;
/** A shorter group row says nothing that its rows' headings do not say. */
const GROUP_WORDS = 6;

type Draft = Omit<Passage, 'index'>;

/** Every stretch of the document that can be found and quoted, in document order. */
export function makePassages(parts: DocumentParts, outline: Outline): Passage[] {
  const drafts: Draft[] = [
    ...fromBlocks(joinBlocks(parts.head), wording.heading),
    ...parts.preamble.flatMap((block) => fromBlocks(block, wording.preamble)),
    ...bodyPassages(outline),
    ...fromBlocks(joinBlocks(parts.signature), wording.signature),
  ];
  return drafts.sort((a, b) => a.span.start - b.span.start).map((draft, index) => ({ ...draft, index }));
}

function joinBlocks(blocks: readonly ParagraphBlock[]): { text: TrackedText; page: number | null } {
  return {
    text: joinTexts(
      blocks.map((block) => block.text),
      ' ',
    ),
    page: blocks[0]?.page ?? null,
  };
}

function fromBlocks(block: { text: TrackedText; page: number | null }, locator: string): Draft[] {
  if (block.text.text === '') return [];
  return cutText(block.text).map((text) => ({
    section: null,
    locator,
    headings: [],
    text: text.text,
    span: spanOf(text),
    page: block.page,
  }));
}

function bodyPassages(outline: Outline): Draft[] {
  const drafts: Draft[] = [];
  let together: OutlineItem[] = [];
  const close = (): void => {
    const first = together[0];
    if (first === undefined) return;
    const text = joinTexts(
      together.map((item) => item.text),
      '\n',
    );
    const last = together[together.length - 1];
    const locator =
      together.length === 1 || last === undefined ? first.locator : joinLocators(first.locator, last.locator);
    drafts.push({
      section: first.section,
      locator,
      headings: first.headings,
      text: text.text,
      span: spanOf(text),
      page: first.page,
    });
    together = [];
  };
  for (const entry of outline.content) {
    if (entry.kind === 'table') {
      close();
      drafts.push(...tablePassages(entry));
      continue;
    }
    const words = countWords(entry.text.text);
    const first = together[0];
    const fits =
      first !== undefined &&
      entry.label !== null &&
      entry.label.rank === first.label?.rank &&
      entry.section === first.section &&
      entry.parent === first.parent &&
      entry.headings.length === first.headings.length &&
      together.reduce((sum, item) => sum + countWords(item.text.text), words) <= MAX_TOGETHER_WORDS;
    const short =
      words <= SHORT_WORDS &&
      !entry.leadIn &&
      entry.label !== null &&
      entry.zone !== 'targets' &&
      entry.zone !== 'organisation';
    if (!short || !fits) close();
    if (short) {
      together.push(entry);
      continue;
    }
    for (const text of cutText(entry.text)) {
      drafts.push({
        section: entry.section,
        locator: entry.locator,
        headings: entry.headings,
        text: text.text,
        span: spanOf(text),
        page: entry.page,
      });
    }
  }
  close();
  for (const section of outline.sections) {
    if (
      /^(?:phụ lục|biểu|mẫu|phần|chương)/iu.test(section.locator) &&
      section.parent === null &&
      section.title !== ''
    ) {
      drafts.push({
        section: section.index,
        locator: section.locator,
        headings: [],
        text: section.heading.text,
        span: spanOf(section.heading),
        page: section.page,
      });
    }
  }
  return drafts;
}

/** A row is a passage, its cells in their order with a space between them; so is a group row, and a header is none. */
function tablePassages(table: OutlineTable): Draft[] {
  const tables = readTables(table.rows);
  const draft = (text: TrackedText, locator: string, headings: readonly string[], page: number | null): Draft[] =>
    countWords(text.text) < 3
      ? []
      : cutText(text).map((part) => ({
          section: table.section,
          locator,
          headings,
          text: part.text,
          span: spanOf(part),
          page,
        }));
  return tables.flatMap((read, i) => [
    ...read.groups.flatMap((group) =>
      countWords(group.text.text) < GROUP_WORDS
        ? []
        : draft(group.text, tableLocator(table.locator, tables.length, i, group.path), table.headings, group.page),
    ),
    ...read.rows.flatMap((row) =>
      draft(
        joinTexts(withoutRepeats(row.cells), ' '),
        rowLocator(table.locator, tables.length, i, row),
        row.group === null ? table.headings : [...table.headings, row.group],
        row.page,
      ),
    ),
  ]);
}

function joinLocators(first: string, last: string): string {
  const tail = last.split(' › ').pop() ?? last;
  return `${first} – ${tail.replace(/^(?:gạch đầu dòng|dấu cộng) /, '')}`;
}
