import { parseDeadline, PROVINCES, splitAgencies } from '../../knowledge/index.js';
import type { ColumnRole } from '../records/columns.js';
import { isKnownName, isShortName } from '../records/presumed-agencies.js';
import { EMPTY_TEXT, joinTexts, type TrackedText } from '../text/tracked-text.js';

/** No cell ends so: its rest stands on the next line. */
const OPEN_END = /(?<!\p{L})(?:của|và|hoặc|với|cho|trong|theo|thuộc|về|tại|để|do|từ|bằng|các|những|trên)$/iu;
const AS_ABOVE = /^[-–\s]*(?:nt|như trên)[-–\s]*$/iu;
/** A time opens with words of times. */
const TIME =
  /^(?:\d|(?:trước|sau|trong|từ|đến|hết|đầu|cuối|giữa|cả|suốt|quý|tháng|tuần|năm|ngày|giai đoạn|kỳ|định kỳ|mỗi|hằng|hàng|thường xuyên|liên tục|xong|hoàn thành|chậm nhất|muộn nhất|khi|theo|ngay)(?!\p{L}))/iu;
/** A count or a share, with what it counts behind it at most. */
const FIGURE = /^(?:[<>≥≤]=?\s*)?\d[\d.,]*(?:\s*[-–]\s*\d[\d.,]*)?(?:\s*%|\s\p{L}[\p{L}\s/]{0,20})?$/u;
/** A time without a year is one too. */
const ANY_YEAR = { year: 2000 };
const MAX_UNIT_WORDS = 4;
const UNIT = /^(?:%|‰|\p{L}[\p{L}\d²³%/.\s]{0,20})$/u;

/** Cells of one row, and how well they suit their headings. */
export interface StackedCells {
  readonly fit: number;
  readonly cells: readonly TrackedText[];
}

/** The lines of a row in columns: of all ways to part them in order, the one whose cells fit their headings best. */
export function cellsOf(lines: readonly TrackedText[], roles: readonly ColumnRole[]): StackedCells {
  const known = new Map<string, StackedCells>();
  const best = (from: number, column: number): StackedCells => {
    const role = roles[column];
    if (role === undefined) return { fit: from === lines.length ? 0 : -Infinity, cells: [] };
    const key = `${from} ${column}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let chosen: StackedCells = { fit: -Infinity, cells: [] };
    for (let to = from; to <= lines.length; to += 1) {
      const rest = best(to, column + 1);
      const cell = to === from ? EMPTY_TEXT : joinTexts(lines.slice(from, to), ' ');
      const fit = fitOf(cell.text, role) + rest.fit;
      if (fit > chosen.fit) chosen = { fit, cells: [cell, ...rest.cells] };
    }
    known.set(key, chosen);
    return chosen;
  };
  return best(0, 0);
}

/** How well a cell's words suit its heading. */
export function fitOf(text: string, role: ColumnRole): number {
  if (text === '') return role === 'title' ? -10 : role === 'lead' || role === 'both' ? -2 : -1;
  if (OPEN_END.test(text)) return -4;
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
    const isTime = TIME.test(text) && parseDeadline(text, ANY_YEAR).parts.length > 0;
    return AS_ABOVE.test(text) || isTime ? 3 : -4;
  }
  if (role === 'target' || role === 'result') return FIGURE.test(text) || /^[-–]$/.test(text) ? 3 : -4;
  if (role === 'unit') return UNIT.test(text) && text.split(' ').length <= MAX_UNIT_WORDS ? 1 : -4;
  return role === 'title' ? 0 : goesOnAbove;
}
