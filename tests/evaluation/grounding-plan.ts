import { folded, plain, wordsOf } from './grounding-words.js';

/** A row of a plan's table, cells as issued by the column they stand under. */
export interface Row {
  readonly kind: 'row';
  readonly appendix: string;
  /** The heading row above, "II. Về thể chế số". */
  readonly group: string;
  readonly number: string;
  readonly title: string;
  readonly lead: string;
  readonly coordinator: string;
  /** Null where the table has no such column. */
  readonly deadline: string | null;
  readonly text: string;
}

/** A paragraph of prose under its headings, the nearest last. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly headings: readonly string[];
  /** Whether the part of the plan around it tells what was reached. */
  readonly reports: boolean;
}

export type Place = Row | Paragraph;

/** A plan as naively read: lines, labels at their beginning, tabs between cells. */
export interface PlanText {
  readonly id: string;
  readonly text: string;
  readonly folded: string;
  readonly rows: readonly Row[];
  /** Every place at which `words` stand in a row; rows by their title. */
  placesOf(words: string): readonly Place[];
}

const LABELS: readonly RegExp[] = [
  /^PHẦN [IVX]+\b|^PHỤ LỤC/u,
  /^[IVX]+\./u,
  /^\d+\.(?!\d)/u,
  /^\d+\.\d+\.?/u,
  /^[a-zđ]\)/u,
  /^[-–]/u,
  /^\+/u,
];
/** Prose without a label stands as deep as a dash. */
const UNLABELLED = 5;

export function readPlan(id: string, raw: string): PlanText {
  const lines = plain(raw)
    .split(/\r?\n|\f/u)
    .filter((line) => line.trim() !== '' && !/^\s*\d{1,3}\s*$/u.test(line));
  const rows = readRows(lines);
  const paragraphs = readParagraphs(lines);
  const text = lines.join('\n');
  const whole = folded(text);
  const titled = rows.map((place) => ({ place, words: folded(place.title) }));
  const single = paragraphs.map((place) => ({ place, words: folded(place.text) }));
  const joined = joinNext(paragraphs).map((place) => ({ place, words: folded(place.text) }));
  const known = new Map<string, readonly Place[]>();
  return {
    id,
    text,
    folded: whole,
    rows,
    placesOf(words) {
      const wanted = folded(words);
      if (wanted.trim() === '') return [];
      const places = known.get(wanted) ?? find(wanted);
      known.set(wanted, places);
      return places;
    },
  };

  function find(wanted: string): readonly Place[] {
    const stated = [...titled, ...single].filter((entry) => entry.words.includes(wanted));
    return (stated.length > 0 ? stated : joined.filter((entry) => entry.words.includes(wanted))).map(
      ({ place }) => place,
    );
  }
}

/** The header row says what a column holds; a row whose first cells are empty goes on with the row before. */
function readRows(lines: readonly string[]): Row[] {
  const rows: { cells: string[]; columns: Columns; appendix: string; group: string }[] = [];
  let columns: Columns | null = null;
  let appendix = '';
  let group = '';
  for (const line of lines) {
    const heading = /^\s*PHỤ LỤC (\d+)/u.exec(line);
    if (heading?.[1] !== undefined) appendix = heading[1];
    if (!line.includes('\t')) continue;
    const cells = line.split('\t').map((cell) => cell.trim());
    const header = columnsOf(cells);
    if (header) columns = header;
    else if (!columns) continue;
    else if (/^\d+$/u.test(cells[0] ?? '')) rows.push({ cells, columns, appendix, group });
    else if (/^[IVX]+\b/u.test(cells[0] ?? '')) group = cells.join(' ').trim();
    else if (cells[0] === '') {
      const last = rows.at(-1);
      if (last) last.cells = cells.map((cell, index) => `${last.cells[index] ?? ''} ${cell}`.trim());
    }
  }
  return rows.map(({ cells, columns: at, appendix: of, group: under }) => ({
    kind: 'row',
    appendix: of,
    group: under,
    number: cells[0] ?? '',
    title: cells[at.title] ?? '',
    lead: cells[at.lead] ?? '',
    coordinator: cells[at.coordinator] ?? '',
    deadline: at.deadline === -1 ? null : (cells[at.deadline] ?? ''),
    text: cells.join(' '),
  }));
}

interface Columns {
  readonly title: number;
  readonly lead: number;
  readonly coordinator: number;
  readonly deadline: number;
}

function columnsOf(cells: readonly string[]): Columns | null {
  const find = (name: RegExp): number => cells.findIndex((cell) => name.test(cell.toLowerCase()));
  const lead = find(/^(?:đơn vị )?chủ trì$/u);
  if (lead === -1) return null;
  return { title: 1, lead, coordinator: find(/phối hợp/u), deadline: find(/thời gian|thời hạn/u) };
}

/**
 * Lines wrapped by a page's width go on until a label, or until a sentence has ended and a capital begins; elsewhere a
 * line is a paragraph unless it begins with a small letter.
 */
function readParagraphs(lines: readonly string[]): Paragraph[] {
  const prose = lines.filter((line) => !line.includes('\t')).map((line) => line.trim());
  const wrapped = prose.filter((line) => line.length > 120).length < prose.length / 20;
  const texts: string[] = [];
  for (const line of prose) {
    const last = texts.at(-1);
    const ended = !wrapped || last === undefined || /[.;:]$/u.test(last);
    const begins = LABELS.some((label) => label.test(line)) || (ended && !/^\p{Ll}/u.test(line));
    if (last === undefined || begins) texts.push(line);
    else texts[texts.length - 1] = `${last} ${line}`;
  }
  const open: { depth: number; text: string }[] = [];
  return texts.map((text) => {
    const depth = depthOf(text);
    const headings = open.filter((heading) => heading.depth < depth).map((heading) => heading.text);
    if (LABELS.some((label) => label.test(text))) {
      while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
      open.push({ depth, text });
    }
    const reports = open.some((heading) => heading.depth === 0 && /KẾT QUẢ/u.test(heading.text));
    return { kind: 'paragraph', text, headings, reports };
  });
}

function depthOf(text: string): number {
  const depth = LABELS.findIndex((label) => label.test(text));
  return depth === -1 ? UNLABELLED : depth;
}

/** Each paragraph with the three behind it, for what an extraction joined. */
function joinNext(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((paragraph, index) => ({
    ...paragraph,
    text: paragraphs
      .slice(index, index + 4)
      .map(({ text }) => text)
      .join(' '),
  }));
}

/** The years that a plan's own title names. */
export function yearsOfTitle(plan: PlanText): string[] {
  const head = plan.text.split('\n').slice(0, 40).join(' ');
  return wordsOf(head.slice(0, 600)).filter((word) => /^20\d\d$/u.test(word));
}
