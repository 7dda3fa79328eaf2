import { parseDeadline, PROVINCES, splitAgencies } from '../../knowledge/index.js';
import { columnOf, type ColumnRole } from '../records/columns.js';
import { isKnownName, isShortName } from '../records/presumed-agencies.js';
import { EMPTY_TEXT, joinTexts, type TrackedText } from '../text/tracked-text.js';
import type { SourceLine } from './source-lines.js';

const FIRST_HEADING = /^(?:TT|STT|Số TT)$/iu;
const AS_ABOVE = /^[-–\s]*(?:nt|như trên)[-–\s]*$/iu;
/** A time opens with words of times. */
const TIME =
  /^(?:\d|(?:trước|sau|trong|từ|đến|hết|đầu|cuối|giữa|quý|tháng|tuần|năm|ngày|giai đoạn|kỳ|định kỳ|mỗi|hằng|hàng|thường xuyên|xong|hoàn thành|chậm nhất|khi|theo|ngay)(?!\p{L}))/iu;
const MIN_COLUMNS = 4;
const MAX_COLUMNS = 7;
/** A row of more lines is no row. */
const MAX_LINES = 16;

interface Header {
  readonly lines: readonly SourceLine[];
  readonly roles: readonly ColumnRole[];
}

/**
 * Tables whose cells stand below one another, each on lines of its own, as they come out of a page that was copied: a
 * header of known headings, and rows that begin with the next number. What stands in which column is told by contents.
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
  for (let at = from; at < lines.length && found.length <= MAX_COLUMNS; at += 1) {
    const line = lines[at];
    const isFirst = at === from;
    if (line === undefined || line.cells !== null) break;
    if (isFirst ? !FIRST_HEADING.test(line.text.text) : line.blanksBefore > 0) break;
    if (columnOf(line.text.text) === null) break;
    found.push(line);
  }
  const roles = found.map(({ text }) => columnOf(text.text)?.role ?? 'note');
  const isWhole = found.length >= MIN_COLUMNS && found.length <= MAX_COLUMNS;
  return isWhole && roles[1] === 'title' && roles.includes('lead') ? { lines: found, roles } : null;
}

function tableAt(
  lines: readonly SourceLine[],
  from: number,
  header: Header,
): { readonly rows: readonly SourceLine[]; readonly end: number } | null {
  const rows: { readonly number: TrackedText; readonly first: SourceLine; readonly lines: TrackedText[] }[] = [];
  let goesOn = false;
  let at = from;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined || line.cells !== null) break;
    const again = headerAt(lines, at);
    if (again !== null && rows.length > 0) {
      at += again.lines.length;
      goesOn = true;
      continue;
    }
    const number = line.numbersBefore?.find(({ text }) => Number(text) === rows.length + 1);
    if (number !== undefined) rows.push({ number, first: line, lines: [line.text] });
    else if (line.blanksBefore === 0 || goesOn) rows.at(-1)?.lines.push(line.text);
    else break;
    goesOn = false;
    at += 1;
  }
  if (rows.length < 2 || rows.some((row) => row.lines.length > MAX_LINES)) return null;
  return {
    rows: rows.map(({ number, first, lines: words }) => ({
      ...first,
      cells: [number, ...cellsOf(words, header.roles.slice(1))],
      blanksBefore: 0,
    })),
    end: at,
  };
}

/** The lines of a row in columns: of all ways to part them in order, the one whose cells fit their headings best. */
function cellsOf(lines: readonly TrackedText[], roles: readonly ColumnRole[]): TrackedText[] {
  const known = new Map<string, { readonly fit: number; readonly cells: readonly TrackedText[] }>();
  const best = (from: number, column: number): { readonly fit: number; readonly cells: readonly TrackedText[] } => {
    const role = roles[column];
    if (role === undefined) return { fit: from === lines.length ? 0 : -Infinity, cells: [] };
    const key = `${from} ${column}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let chosen: { fit: number; cells: readonly TrackedText[] } = { fit: -Infinity, cells: [] };
    for (let to = from; to <= lines.length; to += 1) {
      const rest = best(to, column + 1);
      const cell = to === from ? EMPTY_TEXT : joinTexts(lines.slice(from, to), ' ');
      const fit = fitOf(cell.text, role) + rest.fit;
      if (fit > chosen.fit) chosen = { fit, cells: [cell, ...rest.cells] };
    }
    known.set(key, chosen);
    return chosen;
  };
  return [...best(0, 0).cells];
}

function fitOf(text: string, role: ColumnRole): number {
  if (text === '') return role === 'title' ? -10 : -1;
  const goesOnAbove = /^\p{Ll}/u.test(text) && !AS_ABOVE.test(text) ? -2 : 0;
  if (role === 'lead' || role === 'coordinator' || role === 'both') {
    if (AS_ABOVE.test(text)) return 3;
    const names = splitAgencies(text);
    if (
      /(?:,|;|(?<!\p{L})(?:và|các))$/u.test(text) ||
      names.some((name) => PROVINCES.some((place) => name.startsWith(place)))
    )
      return -4;
    if (names.every(isKnownName)) return 3 + goesOnAbove;
    return names.every((name) => /^\p{Lu}/u.test(name) && isShortName(name)) ? 1 + goesOnAbove : -4;
  }
  if (role === 'deadline') {
    const isTime = TIME.test(text) && parseDeadline(text, { year: null }).parts.length > 0;
    return AS_ABOVE.test(text) || isTime ? 3 : -4;
  }
  return role === 'title' ? 0 : goesOnAbove;
}
