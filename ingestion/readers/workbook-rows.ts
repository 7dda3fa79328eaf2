import { IngestionError } from '../errors.js';
import { assertWithin } from './limits.js';
import { numberWords, writtenDay } from './workbook-cells.js';
import { createStringItem, type CellString } from './workbook-strings.js';
import { PLAIN_STYLE, type CellStyle } from './workbook-styles.js';
import { localName, walkXml, type XmlElement } from './xml-walk.js';

/** What a person sees in a cell. */
export interface SheetCell {
  readonly text: string;
  readonly bold: boolean;
  /** A merged cell that nobody wrote in is not. */
  readonly filled: boolean;
  /** Row and column of the first cell of the merged ones, or of this one. */
  readonly master: string;
}

export interface SheetRow {
  /** From 1. */
  readonly number: number;
  readonly hidden: boolean;
  /** By column, from 0; undefined where nothing was ever written. */
  readonly cells: (SheetCell | undefined)[];
}

/** What the cells of all sheets share. */
export interface SheetLookups {
  readonly strings: readonly CellString[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: CellStyle;
  value: string | null;
  /** A formula whose value the program did not keep shows nothing, and yet something stands there. */
  computed: boolean;
  inline: CellString | null;
}

/** Rows of one sheet in order, merged cells in every place they cover. @throws IngestionError `damaged-file`, `too-complex` */
export function readSheetRows(
  bytes: Uint8Array,
  fileName: string,
  lookups: SheetLookups,
  counted: { cells: number },
): SheetRow[] {
  const rows = new Map<number, SheetRow>();
  const merged: string[] = [];
  const item = createStringItem();
  let row: SheetRow | null = null;
  let cell: OpenCell | null = null;
  let lastRow = 0;
  let inRow = 0;
  let isValue = false;
  let isInline = false;
  const count = (cells: number): void => {
    counted.cells += cells;
    assertWithin('cells', counted.cells, fileName);
  };

  const openCell = ({ attributes }: XmlElement): OpenCell => {
    inRow += 1;
    count(1);
    const at = attributes['r'];
    const column = at === undefined ? (row?.cells.length ?? 0) : columnAt(at);
    assertWithin('columns', Math.max(inRow, column + 1), fileName);
    const style = lookups.styles[Number(attributes['s'] ?? 0)] ?? PLAIN_STYLE;
    return { column, type: attributes['t'] ?? 'n', style, value: null, computed: false, inline: null };
  };

  walkXml(bytes, fileName, {
    open(element) {
      const name = localName(element.name);
      if (isInline) item.open(name, element);
      else if (name === 'c') cell = openCell(element);
      else if (name === 'v') isValue = true;
      else if (name === 'f' && cell !== null) cell.computed = true;
      else if (name === 'is') isInline = true;
      else if (name === 'row') {
        const { r, hidden } = element.attributes;
        lastRow = r === undefined ? lastRow + 1 : Number(r);
        row = { number: lastRow, hidden: /^(?:1|true)$/u.test(hidden ?? ''), cells: [] };
        rows.set(lastRow, row);
        inRow = 0;
      } else if (name === 'mergeCell') merged.push(element.attributes['ref'] ?? '');
    },
    text(text) {
      if (isInline) item.text(text);
      else if (isValue && cell !== null) cell.value = (cell.value ?? '') + text;
    },
    close(full) {
      const name = localName(full);
      if (name === 'is') {
        isInline = false;
        if (cell !== null) cell.inline = item.take();
      } else if (isInline) item.close(name);
      else if (name === 'v') isValue = false;
      else if (name === 'c' && cell !== null && row !== null) {
        const shown = shownCell(cell, lookups);
        if (shown !== null)
          row.cells[cell.column] = { ...shown, filled: true, master: placeOf(row.number, cell.column) };
        cell = null;
      }
    },
  });
  const covered = new Set<string>();
  for (const range of merged) {
    const area = areaOf(range, fileName);
    count((area.bottom - area.top + 1) * (area.right - area.left + 1));
    mergeCells(rows, area, covered, fileName);
  }
  return [...rows.values()].sort((a, b) => a.number - b.number);
}

/** Null for a cell that has a style alone. */
function shownCell(
  { value, computed, inline, type, style }: OpenCell,
  { strings, from1904 }: SheetLookups,
): Pick<SheetCell, 'text' | 'bold'> | null {
  if (inline !== null) return { text: inline.text, bold: inline.bold ?? style.bold };
  if (value === null) return computed ? { text: '', bold: style.bold } : null;
  if (type === 's') {
    const shared = strings[Number(value)];
    return { text: shared?.text ?? '', bold: shared?.bold ?? style.bold };
  }
  return { text: wordsOf(value, type, style.format, from1904), bold: style.bold };
}

function wordsOf(value: string, type: string, format: string, from1904: boolean): string {
  if (type === 'str' || type === 'inlineStr') return value;
  if (type === 'b') return value === '0' || value === 'false' ? 'Không' : 'Có';
  if (type === 'e') return '';
  return (type === 'd' ? writtenDay(value) : null) ?? numberWords(parseFloat(value), format, from1904);
}

interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function areaOf(range: string, fileName: string): Area {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/u.exec(range);
  if (match === null)
    throw new IngestionError('damaged-file', `Cannot read "${fileName}": it merges "${range}"; expected a range`);
  const [, from = '', top = '', to = from, bottom = top] = match;
  return { top: Number(top), bottom: Number(bottom), left: columnAt(from), right: columnAt(to) };
}

/** Puts the first cell in every place of the area. Areas that cover one another are no workbook's. */
function mergeCells(rows: Map<number, SheetRow>, area: Area, covered: Set<string>, fileName: string): void {
  const { top, bottom, left, right } = area;
  const own = rows.get(top)?.cells[left];
  const first = own ?? { text: '', bold: false, filled: false, master: placeOf(top, left) };
  for (let number = top; number <= bottom; number += 1) {
    const row = rows.get(number) ?? { number, hidden: false, cells: [] };
    rows.set(number, row);
    for (let column = left; column <= right; column += 1) {
      const place = placeOf(number, column);
      if (covered.has(place))
        throw new IngestionError('damaged-file', `Cannot read "${fileName}": it merges cells that are merged already`);
      covered.add(place);
      row.cells[column] = first;
    }
  }
}

function placeOf(row: number, column: number): string {
  return `${row}:${column}`;
}

/** Column of an address such as "C12", from 0. */
function columnAt(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
