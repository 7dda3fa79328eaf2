import type { Passage } from '../../knowledge/index.js';
import type { ParagraphBlock } from '../ports.js';
import { joinTexts, sliceText, spanOf, trimText, type TrackedText } from '../text/tracked-text.js';
import { wording } from '../wording.js';
import type { DocumentParts } from './document-parts.js';
import type { Outline, OutlineItem, OutlineTable } from './outline.js';
import { countWords, splitClauses, splitSentences } from './sentences.js';

const MAX_WORDS = 140;
/** Neighbouring list items up to this length are found and quoted together. */
const SHORT_WORDS = 18;
const MAX_TOGETHER_WORDS = 90;

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
  return cut(block.text).map((text) => ({
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
    for (const text of cut(entry.text)) {
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

/** A row is a passage: its cells in their order, with a space between them. */
function tablePassages(table: OutlineTable): Draft[] {
  return table.rows.flatMap((row) => {
    const text = joinTexts(row.cells, ' ');
    if (countWords(text.text) < 3) return [];
    return cut(text).map((part): Draft => ({
      section: table.section,
      locator: table.locator,
      headings: table.headings,
      text: part.text,
      span: spanOf(part),
      page: row.page,
    }));
  });
}

/** Pieces of at most `MAX_WORDS` at sentence ends; a longer sentence is cut at its clauses, and only then inside one. */
function cut(text: TrackedText): TrackedText[] {
  if (countWords(text.text) <= MAX_WORDS) return [text];
  const units = splitSentences(text).flatMap((sentence) =>
    countWords(sentence.text) <= MAX_WORDS ? [sentence] : byClauses(sentence),
  );
  return pack(text, units);
}

function byClauses(sentence: TrackedText): TrackedText[] {
  return splitClauses(sentence).flatMap((clause) => {
    const pieces: TrackedText[] = [];
    let rest = clause;
    while (countWords(rest.text) > MAX_WORDS) {
      const end = [...rest.text.matchAll(/\s+/g)][MAX_WORDS - 1]?.index ?? rest.text.length;
      pieces.push(sliceText(rest, 0, end));
      rest = trimText(sliceText(rest, end));
    }
    return [...pieces, rest];
  });
}

/** Neighbouring units together while they fit; each piece is cut from the whole, so that marks between units stay. */
function pack(text: TrackedText, units: readonly TrackedText[]): TrackedText[] {
  const starts = unitStarts(text, units);
  const pieces: TrackedText[] = [];
  let from = 0;
  let words = 0;
  for (const [i, unit] of units.entries()) {
    const count = countWords(unit.text);
    const start = starts[i] ?? 0;
    if (words > 0 && words + count > MAX_WORDS) {
      pieces.push(trimText(sliceText(text, from, start)));
      from = start;
      words = 0;
    }
    words += count;
  }
  pieces.push(trimText(sliceText(text, from)));
  return pieces;
}

function unitStarts(text: TrackedText, units: readonly TrackedText[]): number[] {
  let at = 0;
  return units.map((unit) => {
    const found = text.text.indexOf(unit.text, at);
    at = found < 0 ? at : found + unit.text.length;
    return found < 0 ? at : found;
  });
}

function joinLocators(first: string, last: string): string {
  const tail = last.split(' › ').pop() ?? last;
  return `${first} – ${tail.replace(/^(?:gạch đầu dòng|dấu cộng) /, '')}`;
}
