import { assertWithin } from './limits.js';
import type { NumberCounter } from './docx-numbering.js';
import type { StyleLookup } from './docx-styles.js';
import { docxTable, type DocxCell, type DocxRow } from './docx-tables.js';
import { decodeAbcFont } from './legacy-letters.js';
import { rawParagraph, type RawBlock, type RawParagraph } from './raw-document.js';
import { createTextRuns, type TextRuns } from './text-runs.js';
import { isOn, walkXml, type XmlElement } from './xml-walk.js';

/** Deleted and moved text, and the second form of a drawing that older programs show. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText']);

interface OpenParagraph {
  readonly runs: TextRuns;
  styleId: string | null;
  heading: number | null;
  numId: string | null;
  level: number | null;
}

interface OpenRun {
  bold: boolean | null;
  hidden: boolean;
  font: string | null;
}

interface OpenTable {
  readonly rows: DocxRow[];
  cell: DocxCell | null;
}

/** Blocks of `word/document.xml` in reading order; a table inside a cell gives its words to the cell. */
export function readDocxBody(
  bytes: Uint8Array,
  fileName: string,
  { styles, numbers }: { readonly styles: StyleLookup; readonly numbers: NumberCounter },
): RawBlock[] {
  const blocks: RawBlock[] = [];
  const tables: OpenTable[] = [];
  const paragraphs: OpenParagraph[] = [];
  const path: string[] = [];
  let skipping = 0;
  let run: OpenRun = { bold: null, hidden: false, font: null };
  let inText = false;

  const put = (paragraph: RawParagraph): void => {
    const table = tables.at(-1);
    if (table === undefined) {
      if (paragraph.text.trim() !== '') blocks.push(paragraph);
    } else table.cell?.paragraphs.push(paragraph);
  };

  const closeParagraph = (): void => {
    const open = paragraphs.pop();
    if (open === undefined) return;
    const style = styles(open.styleId);
    const numId = open.numId ?? style.numId;
    const numbering = numId === null || numId === '0' ? null : numbers.next(numId, open.level ?? style.level ?? 0);
    const given = { heading: open.heading ?? style.heading, numbering };
    put(open.runs.take(given) ?? rawParagraph('', given));
  };

  const openCell = ({ name, attributes }: XmlElement): boolean => {
    const table = tables.at(-1);
    const row = table?.rows.at(-1);
    if (name === 'w:tbl') tables.push({ rows: [], cell: null });
    else if (name === 'w:tr') table?.rows.push({ cells: [], before: 0 });
    else if (name === 'w:tc' && table !== undefined) {
      table.cell = { paragraphs: [], columnSpan: 1, merge: 'none' };
      row?.cells.push(table.cell);
    } else if (name === 'w:gridBefore' && row !== undefined) row.before = spanOf(attributes, fileName);
    else if (name === 'w:gridSpan' && table?.cell) table.cell.columnSpan = spanOf(attributes, fileName);
    else if (name === 'w:vMerge' && table?.cell)
      table.cell.merge = attributes['w:val'] === 'restart' ? 'begins' : 'goes-on';
    else return false;
    return true;
  };

  const closeTable = (): void => {
    const done = tables.pop();
    if (done === undefined) return;
    const outer = tables.at(-1)?.cell;
    if (outer) for (const row of done.rows) for (const cell of row.cells) outer.paragraphs.push(...cell.paragraphs);
    else if (tables.length === 0) blocks.push(docxTable(done.rows));
  };

  walkXml(bytes, fileName, {
    open(element) {
      const { name, attributes } = element;
      path.push(name);
      if (skipping > 0 || SKIPPED.has(name)) {
        skipping += 1;
        return;
      }
      if (openCell(element)) return;
      const paragraph = paragraphs.at(-1);
      const parent = path.at(-2);
      if (name === 'w:p')
        paragraphs.push({ runs: createTextRuns(), styleId: null, heading: null, numId: null, level: null });
      else if (name === 'w:r') run = { bold: null, hidden: false, font: null };
      else if (paragraph === undefined) return;
      else if (name === 'w:t') inText = true;
      else if (parent === 'w:r' && (name === 'w:br' || name === 'w:cr')) paragraph.runs.breakLine();
      else if (parent === 'w:r' && name === 'w:tab') paragraph.runs.add(' ', true);
      else if (parent === 'w:r' && name === 'w:noBreakHyphen') paragraph.runs.add('-', true);
      else if (parent === 'w:rPr' && path.at(-3) === 'w:r') {
        if (name === 'w:b') run.bold = isOn(element);
        else if (name === 'w:vanish') run.hidden = isOn(element);
        else if (name === 'w:rFonts') run.font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? null;
        else if (name === 'w:rStyle') run.bold ??= styles(attributes['w:val'] ?? null).bold;
      } else if (name === 'w:pStyle') paragraph.styleId = attributes['w:val'] ?? null;
      else if (name === 'w:outlineLvl' && Number(attributes['w:val']) < 9)
        paragraph.heading = Number(attributes['w:val']) + 1;
      else if (parent === 'w:numPr' && name === 'w:numId') paragraph.numId = attributes['w:val'] ?? null;
      else if (parent === 'w:numPr' && name === 'w:ilvl') paragraph.level = Number(attributes['w:val']);
    },
    text(text) {
      const paragraph = paragraphs.at(-1);
      if (!inText || run.hidden || paragraph === undefined) return;
      const style = styles(paragraph.styleId);
      paragraph.runs.add(decodeAbcFont(text, run.font ?? style.font), run.bold ?? style.bold ?? false);
    },
    close(name) {
      path.pop();
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      if (name === 'w:t') inText = false;
      else if (name === 'w:p') closeParagraph();
      else if (name === 'w:tc') closeCell(tables.at(-1));
      else if (name === 'w:tbl') closeTable();
    },
  });
  return blocks;
}

function closeCell(table: OpenTable | undefined): void {
  if (table !== undefined) table.cell = null;
}

function spanOf(attributes: XmlElement['attributes'], fileName: string): number {
  const span = Number(attributes['w:val']);
  assertWithin('columns', span, fileName);
  return Number.isInteger(span) && span > 0 ? span : 1;
}
