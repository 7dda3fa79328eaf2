import { columnOf } from '../records/columns.js';
import type { PieceBand } from './aligned-bands.js';
import { linesOf } from './page-lines.js';
import type { TextPiece } from './page-pieces.js';

/** Header of a table without ruling lines: its columns from the left, each with its heading and the room it takes. */
export interface AlignedHeader {
  readonly columns: readonly HeaderColumn[];
  /** Bands that the header takes. */
  readonly bands: number;
}

export interface HeaderColumn {
  readonly heading: string;
  readonly left: number;
  readonly right: number;
}

const LEAST_COLUMNS = 3;
const MAX_BANDS = 4;
const MAX_WORDS = 9;
/** White space, in letter sizes, that parts two headings, and between the lines of one. */
const HEADING_GAP = 0.75;
const LINE_PITCH = 1.75;
/** What opens the first row below a header: a number of its own. */
const ROW_NUMBER = /^(?:\d{1,3}|[IVX]{1,5}|[A-H])[.)]?$/u;

/**
 * Known column headings side by side, over one line or several: three at least, most of them known, one of them a number
 * or a title. Letterheads and signatures have none of it.
 */
export function headerAt(bands: readonly PieceBand[], at: number): AlignedHeader | null {
  const first = bands[at];
  if (first === undefined || !bands.slice(at, at + MAX_BANDS).some((band) => band.gaps >= LEAST_COLUMNS - 1))
    return null;
  let found: AlignedHeader | null = null;
  for (let count = 1; count <= MAX_BANDS; count += 1) {
    const last = bands[at + count - 1];
    const before = bands[at + count - 2];
    if (last === undefined) break;
    if (count > 1 && before !== undefined && last.base - before.base > LINE_PITCH * last.size) break;
    if (count > 1 && ROW_NUMBER.test(partsOf(last.pieces)[0]?.heading ?? '') && found !== null) break;
    const columns = partsOf(bands.slice(at, at + count).flatMap((band) => band.pieces));
    if (isHeader(columns) && keeps(found, columns)) found = { columns, bands: count };
    else if (found !== null) break;
  }
  return found;
}

/** The next line says which: "Đơn vị" above "phối hợp". */
const HALF = /^(?:đơn vị|cơ quan)$/iu;

/** A further line of headings leaves to every column its meaning. */
function keeps(found: AlignedHeader | null, columns: readonly HeaderColumn[]): boolean {
  if (found === null) return true;
  const role = (heading = ''): string | null => columnOf(heading)?.role ?? null;
  return (
    found.columns.length <= columns.length &&
    found.columns.every(({ heading, left, right }) => {
      const now = columns.find((one) => one.left <= left && one.right >= right);
      const meaning = role(now?.heading);
      return role(heading) === null || meaning === role(heading) || (HALF.test(heading) && meaning !== null);
    })
  );
}

function isHeader(columns: readonly HeaderColumn[]): boolean {
  if (columns.length < LEAST_COLUMNS) return false;
  if (columns.some(({ heading }) => heading.split(' ').length > MAX_WORDS || /[.:;]$/u.test(heading))) return false;
  const known = columns.flatMap(({ heading }) => columnOf(heading)?.role ?? []);
  const roles = new Set(known);
  return (
    known.length >= LEAST_COLUMNS &&
    known.length * 3 >= columns.length * 2 &&
    roles.size >= LEAST_COLUMNS &&
    (roles.has('number') || roles.has('title'))
  );
}

/** Pieces whose room overlaps or nearly touches stand in one column, whatever line they are on. */
function partsOf(pieces: readonly TextPiece[]): HeaderColumn[] {
  const columns: { pieces: TextPiece[]; left: number; right: number }[] = [];
  for (const piece of pieces.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && piece.left - last.right <= HEADING_GAP * piece.size) {
      last.pieces.push(piece);
      last.right = Math.max(last.right, piece.right);
    } else columns.push({ pieces: [piece], left: piece.left, right: piece.right });
  }
  return columns.map(({ pieces: own, left, right }) => ({ heading: wordsOf(own), left, right }));
}

function wordsOf(pieces: readonly TextPiece[]): string {
  return linesOf(pieces)
    .map(({ text }) => text)
    .join(' ');
}
