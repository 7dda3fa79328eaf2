import { columnOf } from '../records/columns.js';
import { parseLabel } from '../structure/labels.js';
import { joinTexts, type TrackedText } from '../text/tracked-text.js';
import type { SourceLine } from './source-lines.js';

const NUMBER = /^\(?(?:\d{1,3}(?:\.\d{1,2})*|[IVXLC]{1,6}|[A-Za-zĐđ])\)?[.)]?$/u;
const MIN_WIDTH = 3;
/** A row is cut this often at most. */
const MAX_LINES = 12;
/** The end of a last cell is short. */
const MAX_LETTERS = 60;

/**
 * Rows whose cells hold line breaks of their own, as tables copied out of a document do: the line ends inside a cell, and
 * the next line begins with the rest of it. They are joined where the parts together have as many cells as the header.
 */
export function joinBrokenRows(lines: readonly SourceLine[]): readonly SourceLine[] {
  const joined: SourceLine[] = [];
  let width = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.cells === null && line.blanksBefore > 0 && parseLabel(line.text.text) !== null) width = 0;
    if (line.cells !== null && isHeader(line.cells)) width = line.cells.length;
    const whole = width >= MIN_WIDTH && line.cells !== null ? wholeRow(lines, at, width) : null;
    joined.push(whole?.line ?? line);
    at = whole?.last ?? at;
  }
  return joined;
}

function isHeader(cells: readonly TrackedText[]): boolean {
  return cells.length >= MIN_WIDTH && cells.filter(({ text }) => columnOf(text) !== null).length * 2 > cells.length;
}

function wholeRow(
  lines: readonly SourceLine[],
  from: number,
  width: number,
): { readonly line: SourceLine; readonly last: number } | null {
  const first = lines[from];
  if (first === undefined || first.cells === null || first.cells.length >= width) return null;
  let cells: readonly TrackedText[] = first.cells;
  let last = from;
  for (let at = from + 1; at < lines.length && at - from <= MAX_LINES; at += 1) {
    const next = lines[at];
    if (next === undefined || next.blanksBefore > 0) break;
    const parts = next.cells ?? [next.text];
    if (!goesOn(parts, cells, width)) break;
    const [rest, ...others] = parts;
    const open = cells.at(-1);
    if (rest === undefined || open === undefined) break;
    cells = [...cells.slice(0, -1), joinTexts([open, rest], ' '), ...others];
    last = at;
  }
  return cells.length === width && last > from ? { line: { ...first, cells, text: first.text }, last } : null;
}

function goesOn(parts: readonly TrackedText[], cells: readonly TrackedText[], width: number): boolean {
  const rest = parts[0]?.text ?? '';
  if (rest === '' || (cells.at(-1)?.text ?? '') === '' || NUMBER.test(rest)) return false;
  if (cells.length + parts.length - 1 > width) return false;
  if (parts.length > 1 || cells.length < width) return true;
  return rest.length <= MAX_LETTERS && parseLabel(rest) === null && /^[\p{Ll}\d(]/u.test(rest);
}
