import { columnOf, type ColumnRole } from '../records/columns.js';
import { isUpperCase, parseLabel } from '../structure/labels.js';
import { EMPTY_TEXT, joinTexts, sliceText, trimText, type TrackedText } from '../text/tracked-text.js';
import type { SourceLine } from './source-lines.js';
import { cellsOf } from './stacked-cells.js';

const FIRST_HEADING = /^(?:TT|STT|Số TT)$/iu;
const MIN_COLUMNS = 4;
const MAX_COLUMNS = 9;
/** A row of more lines is no row. */
const MAX_LINES = 24;
/** "II", "B.", "III. Bảo hiểm xã hội": a group of rows; its name may stand on the next line. */
const GROUP = /^([IVX]{1,5}|[A-H])(?:[.)/]?$|[.)/]\s+(?=\p{Lu}))/u;
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'G', 'H'];
/** What stands below a table. */
const FOOT = /^(?:ghi chú|nơi nhận|tổng (?:số|cộng)|(?:người|đơn vị) lập biểu)(?!\p{L})/iu;

interface Header {
  readonly lines: readonly SourceLine[];
  readonly roles: readonly ColumnRole[];
  /** Blank lines that part any two lines of the table. */
  readonly pace: number;
}

interface StackedRow {
  readonly number: TrackedText;
  readonly first: SourceLine;
  readonly lines: TrackedText[];
  /** The name of a group of rows. */
  readonly isGroup: boolean;
}

/**
 * Tables whose cells stand below one another, each on lines of its own, as they come out of a page that was copied: a
 * header of known headings, and rows that begin with the next number, over the ends of pages and with groups between
 * them. What stands in which column is told by contents.
 */
export function readStackedTables(lines: readonly SourceLine[]): readonly SourceLine[] {
  const read: SourceLine[] = [];
  for (let at = 0; at < lines.length;) {
    const header = headerAt(lines, at);
    const table = header === null ? null : tableAt(lines, at + header.lines.length, header);
    const line = lines[at];
    if (header === null || table === null || line === undefined) {
      if (line !== undefined) read.push(line);
      at += 1;
      continue;
    }
    read.push({ ...line, cells: header.lines.map(({ text }) => text) }, ...table.rows);
    at = table.end;
  }
  return read;
}

function headerAt(lines: readonly SourceLine[], from: number): Header | null {
  const found: SourceLine[] = [];
  const pace = Math.min(1, lines[from + 1]?.blanksBefore ?? 0);
  for (let at = from; at < lines.length && found.length <= MAX_COLUMNS; at += 1) {
    const line = lines[at];
    const isFirst = at === from;
    if (line === undefined || line.cells !== null) break;
    if (isFirst ? !FIRST_HEADING.test(line.text.text) : line.blanksBefore !== pace || line.numbersBefore !== undefined)
      break;
    if (columnOf(line.text.text) === null) break;
    found.push(line);
  }
  const roles = found.map(({ text }) => columnOf(text.text)?.role ?? 'note');
  const isWhole = found.length >= MIN_COLUMNS && found.length <= MAX_COLUMNS;
  const isAssigned = roles.includes('lead') || roles.includes('both') || roles.includes('target');
  return isWhole && roles[1] === 'title' && isAssigned ? { lines: found, roles, pace } : null;
}

function tableAt(
  lines: readonly SourceLine[],
  from: number,
  header: Header,
): { readonly rows: readonly SourceLine[]; readonly end: number } | null {
  const rows: StackedRow[] = [];
  const figures = header.roles.filter((role) => role === 'target' || role === 'result').length;
  let goesOn = false;
  let at = from;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined || line.cells !== null || endsTable(line.text.text)) break;
    const again = headerAt(lines, at);
    if (again !== null && rows.length > 0) {
      at += again.lines.length;
      goesOn = true;
      continue;
    }
    const open = rows.at(-1);
    const isApart = !goesOn && open !== undefined && hasGap(line, header.pace);
    const next = nextNumbers(rows);
    const { number, cells } = numbersOf(line, header.pace, next, figures === 0 ? null : { figures, open });
    const group = number === null ? groupOf(line.text, rows) : null;
    if (isApart && number === null && !runsOn(lines, at, header, rows, next)) break;
    for (const cell of cells) open?.lines.push(cell);
    if (number !== null) rows.push({ number, first: line, lines: [line.text], isGroup: false });
    else if (group !== null)
      rows.push({
        number: group,
        first: line,
        lines: [trimText(sliceText(line.text, /^\S+\s*/u.exec(line.text.text)?.[0].length ?? 0))],
        isGroup: true,
      });
    else open?.lines.push(line.text);
    goesOn = false;
    at += 1;
  }
  while (rows.at(-1)?.isGroup === true) rows.pop();
  const numbered = rows.filter((row) => !row.isGroup);
  if (numbered.length < 2 || numbered.some((row) => row.lines.length > MAX_LINES)) return null;
  const roles = header.roles.slice(1);
  return {
    rows: rows.map(({ number, first, lines: words, isGroup }) => ({
      ...first,
      cells: isGroup
        ? [number, joinTexts(words, ' '), ...roles.slice(1).map(() => EMPTY_TEXT)]
        : [number, ...cellsOf(words, roles).cells],
      blanksBefore: 0,
    })),
    end: at,
  };
}

function endsTable(text: string): boolean {
  const kind = parseLabel(text)?.kind;
  return kind === 'appendix' || kind === 'part' || kind === 'chapter' || kind === 'article' || FOOT.test(text);
}

/** The numbers that the next row may have: the next one, or the first below the name of a group. */
function nextNumbers(rows: readonly StackedRow[]): readonly number[] {
  const last = rows.findLast((row) => !row.isGroup);
  const next = last === undefined ? 1 : Number(last.number.text) + 1;
  return rows.at(-1)?.isGroup === true ? [next, 1] : [next];
}

/** More blank lines stand in front of the line than everywhere in the table. */
function hasGap({ blanksBefore, numbersBefore = [] }: SourceLine, pace: number): boolean {
  return blanksBefore - numbersBefore.length > pace * (numbersBefore.length + 1);
}

/** The number that opens a row here, and the figures that fill cells of the row before. */
function numbersOf(
  line: SourceLine,
  pace: number,
  next: readonly number[],
  filled: { readonly figures: number; readonly open: StackedRow | undefined } | null,
): { readonly number: TrackedText | null; readonly cells: readonly TrackedText[] } {
  const cells: TrackedText[] = [];
  let number: TrackedText | null = null;
  const held = filled?.open?.lines.filter(({ text }) => /^[\d.,]+\s*%?$/u.test(text)).length ?? 0;
  for (const { text, isBeforeBlank } of line.numbersBefore ?? []) {
    if (isBeforeBlank && pace === 0) continue;
    const isFull = filled === null || filled.open === undefined || held + cells.length >= filled.figures;
    if (number === null && isFull && next.includes(Number(text.text))) number = text;
    else if (filled !== null && number === null) cells.push(text);
  }
  return { number, cells };
}

/** The number of a group of rows: the next Roman one, or the next letter. */
function groupOf(text: TrackedText, rows: readonly StackedRow[]): TrackedText | null {
  const numeral = GROUP.exec(text.text)?.[1];
  if (numeral === undefined) return null;
  const groups = rows.filter((row) => row.isGroup).map((row) => row.number.text);
  const isNext = [ROMANS, LETTERS].some((series) => {
    const last = groups.findLast((group) => series.includes(group));
    return numeral === series[last === undefined ? 0 : series.indexOf(last) + 1];
  });
  return isNext ? sliceText(text, 0, numeral.length) : null;
}

/**
 * Whether the table goes on behind a gap: the next row, the name of a group or the header follows before anything else
 * begins; or, where a page ends, the line is the rest of a sentence or fills a cell that is still empty.
 */
function runsOn(
  lines: readonly SourceLine[],
  from: number,
  header: Header,
  rows: readonly StackedRow[],
  next: readonly number[],
): boolean {
  const opensPage = lines[from]?.opensPage === true;
  const tail: TrackedText[] = [];
  for (let at = from; at < lines.length && at - from <= MAX_LINES; at += 1) {
    const line = lines[at];
    if (line === undefined || line.cells !== null || endsTable(line.text.text)) break;
    if (isUpperCase(line.text.text) && line.text.text.length > 12) break;
    if (at > from && hasGap(line, header.pace) && line.opensPage !== true) break;
    const isGroup = groupOf(line.text, rows) !== null;
    if (at === from && isGroup) continue;
    if (isGroup || headerAt(lines, at) !== null) return true;
    if (at > from && numbersOf(line, header.pace, next, null).number !== null) return true;
    if (at === from && !opensPage) return false;
    tail.push(line.text);
  }
  const open = rows.at(-1);
  if (!opensPage || tail.length === 0 || open === undefined) return false;
  if (/^\p{Ll}/u.test(tail[0]?.text ?? '')) return true;
  const roles = header.roles.slice(1);
  return !open.isGroup && cellsOf([...open.lines, ...tail], roles).fit > cellsOf(open.lines, roles).fit;
}
