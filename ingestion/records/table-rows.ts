import { findAgencies, fold } from '../../knowledge/index.js';
import type { RowBlock } from '../ports.js';
import { parseLabel } from '../structure/labels.js';
import { countWords } from '../structure/sentences.js';
import { withoutOrphan } from '../structure/headings.js';
import { EMPTY_TEXT, joinTexts, sliceText, trimText, withoutRepeats, type TrackedText } from '../text/tracked-text.js';
import { wording } from '../wording.js';
import { combineHeaders, isSecondHeader, repeatsHeader, sameHeadings } from './table-headers.js';
import { goesOnCells } from './cut-cells.js';
import { withRepeated } from './repeated-cells.js';
import { createSubRows, isPart, type ParentRow, withoutEnded } from './sub-rows.js';
import { settledByContents } from './column-contents.js';
import { columnOf, columnsByContent, columnsOf, isHeaderRow, type Column, type Heading } from './columns.js';

/** One table with its columns, and its rows as they mean: no headers, no halves, group rows turned into groups. */
export interface ReadTable {
  readonly columns: readonly Column[];
  /** False when the columns were told by content. */
  readonly hasHeader: boolean;
  readonly rows: readonly ReadRow[];
  readonly groups: readonly GroupRow[];
}

/** A group row as it stands. */
export interface GroupRow {
  readonly text: TrackedText;
  readonly path: readonly string[];
  readonly page: number | null;
}

export interface ReadRow {
  readonly cells: readonly TrackedText[];
  /** Number as issued, without punctuation; null when the row shows none. */
  readonly number: string | null;
  /** From 1, within the table. */
  readonly position: number;
  /** Labels of the groups from the outside in ("II", or the group's words where it has no label), and of the row it is part of. */
  readonly groupPath: readonly string[];
  /** Words of the row it is part of, else of the innermost group, without its label. */
  readonly group: string | null;
  readonly page: number | null;
  readonly extraCells: boolean;
  /** Source offsets of the line breaks inside cells. */
  readonly breaks: readonly number[];
}

interface Group {
  readonly rank: number;
  readonly label: string;
  readonly title: string;
}

const NUMBERING_ROW = /^\(?(?:\d{1,2}|[A-ZĐ])\)?(?:\s*=.*)?$/;
const NUMBER_CELL = /^\(?(\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-HK]|[a-zđ])[.)/]*$/u;
const TOTAL = /^(?:tong|tong cong|cong|tong so)$/;

/** Rows are asked for their records and for their passages. */
const known = new WeakMap<readonly RowBlock[], readonly ReadTable[]>();

/** Cuts consecutive rows into tables at each new header, and reads each. */
export function readTables(rows: readonly RowBlock[]): readonly ReadTable[] {
  const before = known.get(rows);
  if (before !== undefined) return before;
  const tables = cutTables(rows);
  known.set(rows, tables);
  return tables;
}

function cutTables(rows: readonly RowBlock[]): ReadTable[] {
  const tables: { header: readonly Heading[] | null; rows: RowBlock[] }[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    if (row === undefined) break;
    const open = tables[tables.length - 1];
    if ((isHeaderRow(row) && !(open !== undefined && namesAgencies(row))) || repeatsHeader(row, open?.header ?? null)) {
      let headings: readonly Heading[] = row.cells.map((cell) => ({ upper: cell.text, lower: '' }));
      const below = rows[i + 1];
      if (below !== undefined && isSecondHeader(row, below)) {
        headings = combineHeaders(
          row.cells.map((cell) => cell.text),
          below.cells.map((cell) => cell.text),
        );
        i += 1;
      }
      if (open?.header !== undefined && open.header !== null && sameHeadings(open.header, headings)) continue;
      tables.push({ header: headings, rows: [] });
      continue;
    }
    if (open === undefined) tables.push({ header: null, rows: [row] });
    else open.rows.push(row);
  }
  return tables.filter((table) => table.rows.length > 0).map((table) => readTable(table.header, table.rows));
}

/** A row that names somebody under a role is data, however much its words look like headings. */
function namesAgencies(row: RowBlock): boolean {
  return row.cells.some((cell) => {
    const role = columnOf(cell.text)?.role;
    return (role === 'lead' || role === 'coordinator' || role === 'both') && findAgencies(cell.text).length > 0;
  });
}

const SEPARATOR = ' › ';

/** Where a row stands: "Phụ lục 1 › I › 17"; `at` of `count` tables at one place. */
export function rowLocator(place: string, count: number, at: number, row: ReadRow): string {
  return tableLocator(place, count, at, [...row.groupPath, row.number ?? wording.row(row.position)]);
}

export function tableLocator(place: string, count: number, at: number, path: readonly string[]): string {
  return [place, count === 1 ? '' : wording.table(at + 1), ...path].filter((part) => part !== '').join(SEPARATOR);
}

function readTable(header: readonly Heading[] | null, rows: readonly RowBlock[]): ReadTable {
  const columns = header === null ? columnsByContent(rows) : settledByContents(columnsOf(header), rows);
  const numberAt = columns.findIndex((column) => column.role === 'number');
  const titleAt = Math.max(
    0,
    columns.findIndex((column) => column.role === 'title'),
  );
  const read: {
    cells: TrackedText[];
    number: string | null;
    groups: Group[];
    parent: ParentRow | null;
    page: number | null;
    extra: boolean;
    breaks: readonly number[];
  }[] = [];
  let groups: Group[] = [];
  const subRows = createSubRows();
  const named: GroupRow[] = [];
  for (const [i, row] of rows.entries()) {
    const extra = row.cells.length > columns.length;
    const cells = fit(row.cells, columns.length);
    const filled = cells.filter((cell) => cell.text !== '');
    if (filled.length === 0 || isNumbering(row)) continue;
    const title = cells[titleAt]?.text ?? '';
    if (filled.length === 1 && subRows.opens(title)) continue;
    const group = groupOf(row, cells, numberAt, titleAt, rows[i + 1]);
    if (group !== null) {
      subRows.close();
      groups = [...groups.filter((open) => open.rank < group.rank), group];
      named.push({
        text: joinTexts(withoutRepeats(filled), ' '),
        path: groups.map((open) => open.label),
        page: row.page,
      });
      continue;
    }
    const previous = read[read.length - 1];
    if (
      previous !== undefined &&
      previous.groups === groups &&
      !(filled.length > 1 && isPart(title)) &&
      continues(cells, numberAt, titleAt, previous.cells, row)
    ) {
      previous.cells = previous.cells.map((cell, at) =>
        cell.text === cells[at]?.text ? cell : joinTexts([cell, cells[at] ?? EMPTY_TEXT], ' '),
      );
      previous.breaks = [...previous.breaks, ...row.breaks];
      continue;
    }
    if ([cells[titleAt], filled[0]].some((cell) => TOTAL.test(fold(cell?.text ?? '').trim()))) continue;
    const { number, cells: numbered } = takeNumber(cells, numberAt, titleAt);
    groups = withoutEnded(groups, previous?.number ?? null, number);
    const parent = subRows.parentOf(title, number);
    const whole =
      number === null && previous?.groups === groups ? withField(numbered, columns, previous.cells) : numbered;
    read.push({
      cells: withRepeated(whole, columns, previous),
      number,
      groups,
      parent,
      page: row.page,
      extra,
      breaks: row.breaks,
    });
  }
  return {
    columns,
    hasHeader: header !== null,
    groups: named,
    rows: read.map((row, i) => ({
      cells: row.cells,
      number: row.number,
      position: i + 1,
      page: row.page,
      extraCells: row.extra,
      breaks: row.breaks,
      groupPath: [
        ...row.groups.map((group) => group.label),
        ...(row.parent?.number == null ? [] : [row.parent.number]),
      ],
      group: row.parent?.title ?? row.groups[row.groups.length - 1]?.title ?? null,
    })),
  };
}

/** A row below a number and a field that cover several rows belongs to that field. */
function withField(
  cells: readonly TrackedText[],
  columns: readonly Column[],
  above: readonly TrackedText[],
): TrackedText[] {
  return cells.map((cell, at) => (cell.text === '' && columns[at]?.role === 'group' ? (above[at] ?? cell) : cell));
}

/** A row that only names what follows: "II. Về thể chế số", alone or beside its numeral. */
function groupOf(
  row: RowBlock,
  cells: readonly TrackedText[],
  numberAt: number,
  titleAt: number,
  next: RowBlock | undefined,
): Group | null {
  const filled = cells.map((cell, at) => ({ cell, at })).filter(({ cell }) => cell.text !== '');
  const distinct = new Set(filled.map(({ cell }) => cell.text));
  if (distinct.size > 2) return null;
  const first = filled[0];
  if (first === undefined) return null;
  const numeral = numberAt >= 0 && first.at === numberAt && distinct.size === 2 ? first.cell.text : null;
  if (distinct.size === 2 && (numeral === null || cells[titleAt]?.text !== filled[1]?.cell.text)) return null;
  const words = numeral === null ? first.cell.text : (cells[titleAt]?.text ?? '');
  if (distinct.size === 1 && numberAt >= 0 && first.at !== numberAt && first.at !== titleAt) return null;
  if (distinct.size === 1 && NUMBER_CELL.test(words)) return null;
  const label = numeral === null ? parseLabel(words) : null;
  const mark = numeral?.replace(/(?<![.)/\s])[.)/\s]+$/, '') ?? label?.text ?? '';
  const rank =
    mark === ''
      ? 3.5
      : /^[A-H]$/.test(mark) && !/^[IVX]+$/.test(mark)
        ? 2
        : /^[IVXLC]+$/.test(mark)
          ? 3
          : 4 + mark.split('.').length;
  const opensChildren = mark !== '' && (next?.cells[Math.max(0, numberAt)]?.text ?? '').startsWith(`${mark}.`);
  if (mark !== '' && rank > 3 && !row.bold && !opensChildren) return null;
  if (mark === '' && !row.bold && (/^\p{Ll}/u.test(words) || countWords(words) > 20 || numberAt < 0)) return null;
  if (mark === '' && numberAt >= 0 && first.at === numberAt && countWords(words) < 2) return null;
  const title = withoutOrphan(label === null ? words : words.slice(label.length).trim());
  return { rank, label: mark === '' ? title : mark, title };
}

/** The rest of a row that a page break cut: no number, and either no title or a title that goes on. */
function continues(
  cells: readonly TrackedText[],
  numberAt: number,
  titleAt: number,
  previous: readonly TrackedText[],
  row: RowBlock,
): boolean {
  if (numberAt >= 0 && (cells[numberAt]?.text ?? '') !== '') return false;
  const title = cells[titleAt]?.text ?? '';
  if (title === '') return true;
  const before = previous[titleAt]?.text ?? '';
  if (parseLabel(title) !== null) return false;
  if (/^[\p{Ll}(),;]/u.test(title)) return !/[.]$/.test(before);
  if (numberAt >= 0 && !row.bold && !/[.]$/.test(before) && goesOnCells(cells, previous, titleAt)) return true;
  return (
    numberAt >= 0 &&
    !row.bold &&
    cells.filter((cell) => cell.text !== '').length === 1 &&
    /[,;]$|\p{Ll}$/u.test(before) &&
    countWords(title) > 20
  );
}

function takeNumber(
  cells: TrackedText[],
  numberAt: number,
  titleAt: number,
): { number: string | null; cells: TrackedText[] } {
  if (numberAt >= 0) {
    const cell = cells[numberAt]?.text ?? '';
    return { number: cell === '' ? null : (NUMBER_CELL.exec(cell)?.[1] ?? cell.replace(/(?<![.)])[.)]+$/, '')), cells };
  }
  const title = cells[titleAt];
  const label = title === undefined ? null : parseLabel(title.text);
  if (title === undefined || label === null) return { number: null, cells };
  const rest = trimText(sliceText(title, label.length));
  return {
    number: label.text === '' ? null : label.text,
    cells: cells.map((cell, at) => (at === titleAt ? rest : cell)),
  };
}

function fit(cells: readonly TrackedText[], width: number): TrackedText[] {
  const kept = cells.slice(0, width);
  const extra = cells.slice(width).filter((cell) => cell.text !== '');
  while (kept.length < width) kept.push(EMPTY_TEXT);
  const last = kept[width - 1];
  if (extra.length > 0 && last !== undefined) kept[width - 1] = joinTexts([last, ...extra], ' ');
  return kept;
}

function isNumbering(row: RowBlock): boolean {
  const filled = row.cells.filter((cell) => cell.text !== '');
  return filled.length >= 3 && filled.every((cell) => NUMBERING_ROW.test(cell.text));
}
