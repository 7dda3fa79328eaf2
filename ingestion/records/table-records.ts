import {
  findAgencies,
  findDeadlines,
  findFigures,
  fold,
  foldSpace,
  parseAgency,
  parseDeadline,
  splitAgencies,
  type Deadline,
  type RecordType,
} from '../../knowledge/index.js';
import type { OutlineSection, OutlineTable } from '../structure/outline.js';
import { EMPTY_TEXT, coverSpans, spanOf, withBreaks, withoutRepeats, type TrackedText } from '../text/tracked-text.js';
import { withoutShortFormRows } from '../structure/short-forms.js';
import { wording } from '../wording.js';
import { columnFigures } from './column-figures.js';
import { recordColumns, type Column } from './columns.js';
import { isKnownName, isShortName, looksLikeBody, partBodies } from './presumed-agencies.js';
import { presume } from './presumed-roles.js';
import { cellRoles, leadRoles } from './cell-roles.js';
import { daysIn, quoteOf, type RecordContext, type RecordDraft } from './draft.js';
import { readTables, rowLocator, type ReadRow, type ReadTable } from './table-rows.js';

/** Records of the tables at one place: one a row, and one more where a row gives a result beside its target. */
export function tableRecords(
  table: OutlineTable,
  sections: readonly OutlineSection[],
  context: RecordContext,
): RecordDraft[] {
  const section = table.section === null ? null : (sections[table.section] ?? null);
  const tables = readTables(withoutShortFormRows(table.rows));
  return tables.flatMap((read, i) => {
    const locate = (row: ReadRow): string => rowLocator(table.locator, tables.length, i, row);
    return read.rows.flatMap((row) => rowRecords(read, row, { table, section, locate, context }));
  });
}

interface Place {
  readonly table: OutlineTable;
  readonly section: OutlineSection | null;
  readonly locate: (row: ReadRow) => string;
  readonly context: RecordContext;
}

function rowRecords(read: ReadTable, row: ReadRow, at: Place): RecordDraft[] {
  const wordsOf = (text: TrackedText = EMPTY_TEXT, role: Column['role']): string =>
    role === 'lead' || role === 'coordinator' || role === 'both' ? withBreaks(text, row.breaks) : text.text;
  const cell = (role: Column['role']): string =>
    read.columns
      .map((column, i) => (column.role === role ? wordsOf(row.cells[i], role) : ''))
      .filter((text) => text !== '')
      .join('; ');
  const titleAt = read.columns.findIndex((column) => column.role === 'title');
  const title = row.cells[titleAt];
  const review: string[] = [];
  if (!read.hasHeader) review.push(wording.guessedColumns);
  if (row.extraCells) review.push(wording.extraCells);
  if (title === undefined || title.text === '') {
    if (row.cells.every((text) => text.text.length < 4)) return [];
    review.push(wording.missingTitle);
  }
  const both = cellRoles(cell('both'));
  const charged = leadRoles(cell('lead'));
  const leads = [...charged.leads, ...both.leads].flatMap(partBodies);
  const coordinators = [...charged.coordinators, ...splitAgencies(cell('coordinator')), ...both.coordinators].flatMap(
    partBodies,
  );
  const unsure = [...leads, ...coordinators].filter(
    (name) => !isKnownName(name) && (!read.hasHeader || !isShortName(name)),
  );
  for (const name of [...leads, ...coordinators])
    if (
      parseAgency(name).kind === 'other' &&
      !looksLikeBody(name) &&
      findAgencies(name).length === 0 &&
      !unsure.includes(name)
    )
      review.push(wording.unknownAgency(name));
  const filled = withoutRepeats(row.cells).filter((text) => text.text !== '');
  const spans = filled.map(spanOf);
  const type = rowType(read.columns, at);
  const draft: Omit<RecordDraft, 'type' | 'figures'> = {
    title: title?.text ?? '',
    leads,
    coordinators,
    assignees: [],
    leadBasis: 'stated',
    presumed: [],
    deadline: deadlineOf(read.columns, row, title?.text ?? '', at.context, review),
    product: cell('product') === '' ? null : cell('product'),
    group: row.group ?? (cell('group') === '' ? null : cell('group')) ?? at.section?.title ?? null,
    section: at.table.section,
    locator: at.locate(row),
    span: spans.reduce(coverSpans, spans[0] ?? { start: 0, end: 0 }),
    page: row.page,
    quote: quoteOf(filled.map((text) => text.text).join(' ')),
    columns: recordColumns(read.columns, row.cells),
    review,
  };
  const values = columnFigures(read.columns, row.cells, at.context);
  for (const unread of values.unread)
    if (type !== 'task' || /\d/.test(unread)) review.push(wording.unreadFigure(unread));
  const inTitle = type === 'task' ? [] : findFigures(draft.title, at.context);
  const records: RecordDraft[] = [];
  if (type !== 'result')
    records.push({ ...draft, type, figures: values.targets.length > 0 ? values.targets : inTitle });
  if (type === 'result' || values.results.length > 0)
    records.push({
      ...draft,
      type: 'result',
      figures: type === 'result' ? [...inTitle, ...values.targets, ...values.results] : values.results,
    });
  return records.map((record) => presume(record, unsure));
}

function rowType(columns: readonly Column[], at: Place): RecordType {
  if (at.table.zone === 'results') return 'result';
  const heading = fold(columns.find((column) => column.role === 'title')?.heading ?? '');
  const isWork = /nhiem vu|du an|cong viec|hoat dong/.test(heading) && !/chi tieu|muc tieu|tieu chi/.test(heading);
  const has = (...roles: readonly Column['role'][]): boolean => columns.some(({ role }) => roles.includes(role));
  if (has('unit') || (has('target', 'result') && !isWork)) return 'target';
  if (/chi tieu|muc tieu|tieu chi/.test(heading))
    return /nhiem vu/.test(heading) && !/chi tieu/.test(heading) ? 'task' : 'target';
  if (/nhiem vu|du an|cong viec|hoat dong/.test(heading)) return 'task';
  const title = fold(at.section?.title ?? '');
  return at.table.zone === 'targets' || (/chi tieu/.test(title) && !/nhiem vu/.test(title)) ? 'target' : 'task';
}

/** A cell decides where there is a column for it; an empty cell is no deadline. */
function deadlineOf(
  columns: readonly Column[],
  row: ReadRow,
  title: string,
  context: RecordContext,
  review: string[],
): Deadline | null {
  const isMarked = columns.some(
    ({ role, year }, i) => role === 'target' && year !== null && isMark(row.cells[i]?.text),
  );
  if (isMarked || columns.some((column) => column.role === 'deadline')) {
    const cell = deadlineCell(columns, row);
    if (cell.written === '') return null;
    const { parts } = parseDeadline(cell.meant, daysIn(context));
    if (parts.length === 0) review.push(wording.unreadDeadline(cell.written));
    return { text: cell.written, parts };
  }
  const found = findDeadlines(title, daysIn(context));
  return found.length === 1 ? (found[0]?.deadline ?? null) : null;
}

/** A cross under a year or a quarter: the work falls into it. */
const isMark = (cell: string | undefined): boolean => /^[x✓√✔●]$/iu.test(cell ?? '');

/** What a crossed column is headed with at last: "Quý I" of "Thời gian thực hiện Quý I". */
function markedTime(heading: string): string {
  return /(?:năm\s+|quý\s+|tháng\s+)?(?:(?<![IVX])[IVX]+|\d{1,4})(?:\s*\/\s*\d{4})?$/iu.exec(heading)?.[0] ?? heading;
}

/** "4-5" below "Tháng" is "Tháng 4-5". */
function withCounted(cell: string, heading: string): string {
  const counted = /^(tháng|quý)(?: thực hiện)?$/iu.exec(heading.trim())?.[1];
  return counted !== undefined && /^(?:\d{1,2}|[IV]{1,3})(?:\s*(?:[-–,]|và|đến)\s*(?:\d{1,2}|[IV]{1,3}))*$/u.test(cell)
    ? `${counted} ${cell}`
    : cell;
}

/** The words of the deadline's columns: a start and an end make a stretch; a heading "Hoàn thành trước" bounds its days. */
function deadlineCell(columns: readonly Column[], row: ReadRow): { readonly written: string; readonly meant: string } {
  const filledIn = (wanted: (column: Column) => boolean): { text: string; heading: string }[] =>
    columns.flatMap((column, i) => {
      const cell = row.cells[i]?.text ?? '';
      const text = isMark(cell) ? markedTime(column.heading) : withCounted(cell, column.heading);
      return wanted(column) && text !== '' ? [{ text, heading: fold(column.heading) }] : [];
    });
  const own = filledIn(({ role }) => role === 'deadline');
  const filled = own.length > 0 ? own : filledIn((column) => isMark(row.cells[columns.indexOf(column)]?.text));
  const [first, second] = filled;
  const isStretch =
    filled.length === 2 &&
    /bat dau|tu ngay/.test(first?.heading ?? '') &&
    /ket thuc|hoan thanh|den ngay/.test(second?.heading ?? '');
  const written = filled.map(({ text }) => text).join(isStretch ? ' - ' : '; ');
  const isBounded =
    filled.length === 1 && /truoc(?: ngay)?$/.test(first?.heading.trim() ?? '') && /^(?:ngày\s*)?\d/iu.test(written);
  return { written: foldSpace(written), meant: isBounded ? `trước ${written}` : written };
}
