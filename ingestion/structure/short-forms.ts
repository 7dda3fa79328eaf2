import { definedShortForms, headsShortForms, shortFormOf, type ShortForm } from '../../knowledge/index.js';
import { isHeaderRow } from '../records/columns.js';
import type { Block, RowBlock } from '../ports.js';

/** Abbreviations that a document defines: in its sentences, one a line, and in tables of them. The first meaning counts. */
export function shortFormsOf(blocks: readonly Block[]): ShortForm[] {
  const lines = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text.text] : block.cells.map((cell) => cell.text),
  );
  const forms = new Map(definedShortForms(lines.join('\n')).map(({ short, full }) => [short, full]));
  for (const row of listedShortForms(blocks).forms) if (!forms.has(row.short)) forms.set(row.short, row.full);
  return [...forms].map(([short, full]) => ({ short, full }));
}

/** Rows of a table of abbreviations say nothing else. */
export function withoutShortFormRows<Row extends RowBlock>(rows: readonly Row[]): readonly Row[] {
  const { rows: listed } = listedShortForms(rows);
  return listed.size === 0 ? rows : rows.filter((row) => !listed.has(row));
}

function listedShortForms(blocks: readonly Block[]): {
  readonly forms: ShortForm[];
  readonly rows: ReadonlySet<Block>;
} {
  const forms: ShortForm[] = [];
  const rows = new Set<Block>();
  let isList = false;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      isList = false;
      continue;
    }
    const filled = block.cells.map((cell) => cell.text).filter((text) => text !== '');
    const words = filled.filter((text) => !/^\d{1,3}[.)]?$/.test(text));
    if (words.some(headsShortForms)) isList = true;
    else if (isList && (isHeaderRow(block) || block.afterGap || words.length !== 2)) isList = false;
    if (isList) rows.add(block);
    const [short, full] = words;
    const form =
      words.length === 2 && short !== undefined && full !== undefined ? shortFormOf(short, full, isList) : null;
    if (form !== null) forms.push(form);
  }
  return { forms, rows };
}
