import { IngestionError } from '../errors.js';
import type { SourceDocument, UncertainText } from '../ports.js';
import { EMPTY_TEXT, placeText, type TrackedText } from '../text/tracked-text.js';
import { decodeLegacyLetters } from './legacy-letters.js';
import { joinLines } from './join-lines.js';
import { assertWithin } from './limits.js';
import {
  cellLines,
  cleanText,
  singleSpaced,
  type RawBlock,
  type RawCell,
  type RawParagraph,
  type RawTable,
} from './raw-document.js';
import type { SourceLine } from './source-lines.js';
import { layOut, placedText } from './table-grid.js';

/** Recognised words below this mean want a person's eye. 0-100. */
const SURE = 80;
const RULE = /^[\s_=*~–—−-]{3,}$/u;

/**
 * One text out of what a reader found, and its blocks: a paragraph's lines end in a line feed, cells stand apart by a
 * tab. Sentences that a line or a page broke are joined as in a plain text. @throws IngestionError `empty-document`,
 * `too-complex`
 */
export function composeDocument(raw: readonly RawBlock[], fileName: string): SourceDocument {
  const parts: string[] = [];
  const lines: SourceLine[] = [];
  let length = 0;
  const append = (text: string, end: string): TrackedText => {
    const start = length;
    parts.push(text, end);
    length += text.length + end.length;
    assertWithin('characters', length, fileName);
    return placeText(text, start);
  };

  const uncertain: UncertainText[] = [];
  const note = ({ text: words, offsets }: TrackedText, confidence: number | undefined): void => {
    const start = offsets[0];
    if (confidence === undefined || confidence >= SURE || start === undefined) return;
    uncertain.push({ span: { start, end: start + words.length }, confidence });
  };

  const addParagraph = (paragraph: RawParagraph): void => {
    const pieces = cleanText(paragraph.text)
      .split('\n')
      .map((piece) => singleSpaced(piece).trim())
      .filter((piece) => piece !== '' && !RULE.test(piece));
    for (const [i, piece] of pieces.entries()) {
      const shown = i === 0 && paragraph.numbering !== null ? `${paragraph.numbering} ${piece}` : piece;
      const text = append(shown, '\n');
      note(text, paragraph.confidence);
      lines.push({
        text,
        cells: null,
        bold: paragraph.bold,
        heading: paragraph.heading,
        blanksBefore: i === 0 ? 1 : 0,
        indent: 0,
        page: paragraph.page,
      });
    }
  };

  const addTable = (table: RawTable): void => {
    const placed = placedText(table);
    if (placed !== null) {
      placed.forEach(addParagraph);
      return;
    }
    for (const [i, row] of layOut(table, fileName).entries()) {
      const filled = row.cells.filter((cell) => cell.text !== '');
      if (filled.length === 0) continue;
      const written = new Map<unknown, TrackedText>();
      const breaks: number[] = [];
      const cells = row.cells.map((cell) => {
        const known = written.get(cell.source);
        if (known !== undefined || cell.source === null) return known ?? EMPTY_TEXT;
        const text = append(cell.text, '\t');
        written.set(cell.source, text);
        if (row.page === null) breaks.push(...breaksIn(cell.source, text.offsets[0] ?? 0));
        note(text, cell.source.paragraphs[0]?.confidence);
        return text;
      });
      append('', '\n');
      lines.push({
        text: EMPTY_TEXT,
        cells,
        bold: filled.every((cell) => cell.bold),
        heading: null,
        blanksBefore: i === 0 ? 1 : 0,
        indent: 0,
        page: row.page,
        breaks,
      });
    }
  };

  for (const block of decodeLegacyLetters(raw)) {
    if (block.kind === 'paragraph') addParagraph(block);
    else addTable(block);
  }
  const text = parts.join('');
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new IngestionError('empty-document', `Cannot read "${fileName}": it holds no words`);
  return { text, blocks: joinLines(lines), ...(uncertain.length > 0 ? { uncertain } : {}) };
}

/** Where a cell breaks its lines, once it stands at `start`. Formats with pages break them wherever a column ends. */
function breaksIn(cell: RawCell, start: number): number[] {
  let at = start;
  return cellLines(cell)
    .slice(0, -1)
    .map((line) => {
      const end = at + line.length;
      at = end + 1;
      return end;
    });
}
