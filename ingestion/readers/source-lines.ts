import { fold } from '../../knowledge/index.js';
import { trackRange, trimText, type TrackedText } from '../text/tracked-text.js';
import { cleanMarkup } from './clean-markup.js';

/** One line of a text that carries words or cells. */
export interface SourceLine {
  readonly text: TrackedText;
  /** Cells of a table row; null for running text. */
  readonly cells: readonly TrackedText[] | null;
  readonly bold: boolean;
  readonly heading: number | null;
  /** Blank lines, rules and page marks between this line and the one before. */
  readonly blanksBefore: number;
  /** Characters that stand in front of the first word. */
  readonly indent: number;
  readonly page: number | null;
  /** Lines right in front of this one that hold nothing but a number: a page's, or a row's. */
  readonly numbersBefore?: readonly LoneNumber[];
  /** A page ends in front of this line: its mark, or its number with a blank line behind it. */
  readonly opensPage?: boolean;
  /** Source offsets of the line breaks inside cells. */
  readonly breaks?: readonly number[];
}

/** A line of its own that holds a number alone. */
export interface LoneNumber {
  readonly text: TrackedText;
  /** A blank line follows it, as it follows the number of a page. */
  readonly isBeforeBlank: boolean;
}

const RULE = /^[\s_=*~–—−-]{3,}$/;
/** A longer line is no blank one. */
const MAX_BLANK_CHARS = 200;
export const PAGE_NUMBER = /^(?:[-–—]\s*)?(?:trang\s+)?\d{1,3}(?:\s*\/\s*\d{1,3})?(?:\s*[-–—])?$/i;
const PIPE_RULE = /^\s*(?:\|\s*:?-+:?\s*|:?-{2,}:?\s*)(?:\|\s*:?-+:?\s*)*(?:\|\s*)?$/;

/** Splits a text into lines with words; blank lines, rules, page numbers and running headers are left out. */
export function sourceLines(source: string): SourceLine[] {
  const paged = source.includes('\f');
  const headers = paged ? runningHeaders(source) : new Set<string>();
  const lines: SourceLine[] = [];
  let page = 1;
  let blanks = 0;
  let numbers: LoneNumber[] = [];
  let opensPage = false;
  let start = 0;
  while (start <= source.length) {
    const feed = source.indexOf('\n', start);
    const end = feed < 0 ? source.length : feed;
    let from = start;
    let at = source.slice(from, end);
    while (at.includes('\f')) {
      page += 1;
      blanks += 1;
      opensPage = true;
      from += at.indexOf('\f') + 1;
      at = source.slice(from, end);
    }
    const line = readLine(source, from, end, blanks, paged ? page : null, headers);
    if (line === null) {
      blanks += 1;
      const words = at.trim();
      if (/^\d{1,3}$/.test(words)) {
        const isBeforeBlank =
          feed >= 0 && /^[^\S\n]*(?:\n|\f|$)/.test(source.slice(feed + 1, feed + 1 + MAX_BLANK_CHARS));
        numbers.push({ text: trimText(trackRange(source, from, end)), isBeforeBlank });
        opensPage ||= isBeforeBlank;
      } else if (PAGE_NUMBER.test(words)) opensPage = true;
    } else {
      const before = numbers.length === 0 ? line : { ...line, numbersBefore: numbers };
      lines.push(opensPage ? { ...before, opensPage } : before);
      blanks = 0;
      numbers = [];
      opensPage = false;
    }
    if (feed < 0) break;
    start = feed + 1;
  }
  return lines;
}

function readLine(
  source: string,
  start: number,
  end: number,
  blanksBefore: number,
  page: number | null,
  headers: ReadonlySet<string>,
): SourceLine | null {
  const raw = source.slice(start, end);
  const trimmed = raw.trim();
  if (trimmed === '' || RULE.test(trimmed) || PAGE_NUMBER.test(trimmed) || PIPE_RULE.test(trimmed)) return null;
  if (headers.size > 0 && headers.has(headerKey(trimmed))) return null;
  const tracked = trackRange(source, start, end);
  const indent = raw.length - raw.trimStart().length;
  if (isRow(raw)) {
    const cells = splitCells(tracked).map((cell) => cleanMarkup(cell));
    const filled = cells.filter((cell) => cell.text.text.trim() !== '');
    if (filled.length === 0) return null;
    return {
      text: tracked,
      cells: cells.map((cell) => trimText(cell.text)),
      bold: filled.every((cell) => cell.bold),
      heading: null,
      blanksBefore,
      indent,
      page,
      breaks: [...raw.matchAll(/<br\s*\/?>/giu)].map((tag) => start + tag.index),
    };
  }
  const cleaned = cleanMarkup(tracked);
  const text = trimText(cleaned.text);
  if (text.text === '' || RULE.test(text.text)) return null;
  return { text, cells: null, bold: cleaned.bold, heading: cleaned.heading, blanksBefore, indent, page };
}

/** A row has two tabs or more, one tab between two words, or the bars of a Markdown table. */
function isRow(raw: string): boolean {
  const trimmed = raw.trim();
  if (/^\|.*\|$/.test(trimmed) && trimmed.length > 2) return true;
  if (!raw.includes('\t')) return false;
  if (/^\s*(?:[-–+•●]|[IVX]{1,6}[.)]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\))\t+[^\t]+$/.test(raw)) return false;
  return (raw.match(/\t/g)?.length ?? 0) >= 2 || /\S\t+\S/.test(raw);
}

function splitCells(row: TrackedText): TrackedText[] {
  const separator = row.text.includes('\t') ? /\t/g : /(?<!\\)\|/g;
  const cells: TrackedText[] = [];
  let from = 0;
  for (const match of row.text.matchAll(separator)) {
    cells.push(cut(row, from, match.index));
    from = match.index + 1;
  }
  cells.push(cut(row, from, row.text.length));
  if (separator.source.includes('|')) {
    if (cells[0]?.text.trim() === '') cells.shift();
    if (cells[cells.length - 1]?.text.trim() === '') cells.pop();
  }
  return cells;
}

function cut(row: TrackedText, start: number, end: number): TrackedText {
  return { text: row.text.slice(start, end), offsets: row.offsets.slice(start, end) };
}

/** First and last lines that most pages share, digits aside. */
function runningHeaders(source: string): Set<string> {
  const pages = source.split('\f').map((page) =>
    page
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set([...lines.slice(0, 2), ...lines.slice(-2)].map(headerKey)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set(
    [...counts].filter(([key, count]) => key !== '' && count >= 3 && count * 2 > pages.length).map(([key]) => key),
  );
}

/** A line of a running header, whatever page number stands in it. */
export function headerKey(line: string): string {
  return fold(line).replace(/\d+/g, '#');
}
