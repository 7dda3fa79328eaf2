/**
 * Tables that a page shows without ruling lines, told by a header of known column names and by the white space that runs
 * down between the columns below it. A page that begins with rows of the table before goes on with its columns.
 */
import { bandsOf, type PieceBand } from './aligned-bands.js';
import { boundsOf, LEAST_ROWS, MAX_GAP, opensRows } from './aligned-columns.js';
import { headerAt, type AlignedHeader } from './aligned-header.js';
import { crosses, numberOf, rowsOf } from './aligned-rows.js';
import { confidenceOf, joinWrappedText, linesOf } from './page-lines.js';
import type { PagePieces, TextPiece } from './page-pieces.js';
import type { PlacedTable } from './page-tables.js';
import { rawParagraph, type RawCell, type RawRow } from './raw-document.js';

/** Columns of a table that its page did not end: where each but the last ends. */
export interface OpenColumns {
  readonly bounds: readonly number[];
  readonly isNumbered: boolean;
  /** Numbers stand in the middle of their rows. */
  readonly isCentred: boolean;
}

export interface AlignedPage {
  readonly tables: readonly PlacedTable[];
  readonly rest: readonly TextPiece[];
  /** Of the last table, where nothing stands below it but the page's own number. */
  readonly open: OpenColumns | null;
}

const NO_BAND: PieceBand = { pieces: [], base: 0, size: 0, gaps: 0 };
const FOOT = /^(?:nơi nhận|ghi chú:)/iu;
const PAGE_NUMBER = /^[-–\s]*\d{1,4}[-–\s]*$/u;

/** Takes aligned tables out of the pieces that stand in no ruled table. */
export function takeAlignedTables(
  page: PagePieces,
  pieces: readonly TextPiece[],
  before: OpenColumns | null,
): AlignedPage {
  const none: AlignedPage = { tables: [], rest: pieces, open: null };
  const bands = bandsOf(pieces);
  const tables: PlacedTable[] = [];
  const taken = new Set<TextPiece>();
  let open: OpenColumns | null = null;
  let at = 0;
  if (before !== null) {
    const from = bands.findIndex((band) => !isPageNumber(band));
    const header = from < 0 ? null : headerAt(bands, from);
    const goesOn = from < 0 ? null : tableFrom(bands, from, header, before);
    if (goesOn !== null) at = take(goesOn);
  }
  for (; at < bands.length; at += 1) {
    const header = headerAt(bands, at);
    const table = header === null ? null : tableFrom(bands, at, header, null);
    if (table !== null) at = take(table) - 1;
  }
  return tables.length === 0 ? none : { tables, rest: pieces.filter((piece) => !taken.has(piece)), open };

  function take(found: FoundTable): number {
    for (const band of bands.slice(found.from, found.to)) for (const piece of band.pieces) taken.add(piece);
    const isLast = bands.slice(found.to).every(isPageNumber);
    open = isLast ? { bounds: found.bounds, isNumbered: found.isNumbered, isCentred: found.isCentred } : null;
    const top = bands[found.from];
    const bottom = bands[found.to - 1];
    tables.push({
      top: (top?.base ?? 0) - (top?.size ?? 0),
      bottom: bottom?.base ?? 0,
      openTop: found.isCut,
      openBottom: false,
      goesOn: found.isCut,
      table: { kind: 'table', rows: found.rows.map((row) => rawRow(row, found, page.page)) },
    });
    return found.to;
  }
}

/** Bands of a page that are a table. */
export interface FoundTable {
  /** Bands from (header included) and to (excluded). */
  readonly from: number;
  readonly to: number;
  readonly bounds: readonly number[];
  readonly isNumbered: boolean;
  readonly isCentred: boolean;
  /** Its first row goes on a row of the page before. */
  readonly isCut: boolean;
  readonly rows: readonly (readonly PieceBand[])[];
}

/** The table whose header stands at `at`, or that goes on there with the columns of the page before. */
export function tableFrom(
  bands: readonly PieceBand[],
  at: number,
  header: AlignedHeader | null,
  before: OpenColumns | null,
): FoundTable | null {
  const start = at + (header?.bands ?? 0);
  const bounds = before?.bounds ?? boundsOf(bands, start, header?.columns ?? []);
  if (bounds === null) return null;
  const isNumbered = before?.isNumbered ?? bands.slice(start).some((band) => numberOf(band, bounds) !== null);
  let to = start;
  while (to < bands.length && belongs(bands, to, start, bounds, isNumbered)) to += 1;
  const body = bands.slice(start, to);
  const rows = rowsOf(body, bounds, isNumbered, before !== null && !before.isCentred);
  if (before === null && rows.length < LEAST_ROWS) return null;
  if (before !== null && !rows.some((row) => row.some((band) => numberOf(band, bounds) !== null))) return null;
  const isCentred =
    before?.isCentred ??
    (isNumbered &&
      rows.some(
        (row) =>
          row.length > 1 &&
          numberOf(row[0] ?? NO_BAND, bounds) === null &&
          row.some((band) => numberOf(band, bounds) !== null),
      ));
  const isCut = before !== null && (rows[0] ?? []).every((band) => numberOf(band, bounds) === null);
  return {
    from: at,
    to,
    bounds,
    isNumbered,
    isCentred,
    isCut,
    rows: header === null ? rows : [bands.slice(at, start), ...rows],
  };
}

function belongs(
  bands: readonly PieceBand[],
  at: number,
  start: number,
  bounds: readonly number[],
  isNumbered: boolean,
): boolean {
  const band = bands[at];
  const above = bands[at - 1];
  if (band === undefined || FOOT.test(band.pieces[0]?.text.trim() ?? '') || isPageNumber(band)) return false;
  if (at > start && above !== undefined && band.base - above.base > MAX_GAP * band.size) return false;
  if (!crosses(band, bounds)) return true;
  return isNumbered && (numberOf(band, bounds) !== null || opensRows(bands, at + 1));
}

function isPageNumber({ pieces }: PieceBand): boolean {
  return PAGE_NUMBER.test(pieces.map(({ text }) => text).join(' '));
}

function rawRow(row: readonly PieceBand[], found: FoundTable, page: number): RawRow {
  return { cells: cellsOfRow(row, found).map(({ pieces, columnSpan }) => cellOf(pieces, columnSpan, page)), page };
}

interface CellPieces {
  readonly pieces: readonly TextPiece[];
  readonly columnSpan: number;
}

/** The pieces of each cell of a row; the name of a group stands over all columns behind its number. */
export function cellsOfRow(row: readonly PieceBand[], { bounds }: FoundTable): CellPieces[] {
  const pieces = row.flatMap((band) => band.pieces);
  const columns = bounds.length + 1;
  const [first] = row;
  if (first !== undefined && row.length <= 2 && row.every((band) => crosses(band, bounds))) {
    const [end = 0] = bounds;
    if (numberOf(first, bounds) === null) return [{ pieces, columnSpan: columns }];
    return [
      { pieces: pieces.filter(({ right }) => right <= end + 1), columnSpan: 1 },
      { pieces: pieces.filter(({ right }) => right > end + 1), columnSpan: columns - 1 },
    ];
  }
  return Array.from({ length: columns }, (_, at) => ({
    pieces: pieces.filter(({ left, right }) => {
      const middle = (left + right) / 2;
      return middle > (bounds[at - 1] ?? -Infinity) && middle <= (bounds[at] ?? Infinity);
    }),
    columnSpan: 1,
  }));
}

function cellOf(pieces: readonly TextPiece[], columnSpan: number, page: number): RawCell {
  const lines = linesOf(pieces);
  const text = joinWrappedText(lines.map((line) => line.text));
  const bold = lines.length > 0 && lines.every((line) => line.bold);
  return {
    paragraphs: text === '' ? [] : [rawParagraph(text, { bold, page, ...confidenceOf(lines) })],
    columnSpan,
    rowSpan: 1,
  };
}
