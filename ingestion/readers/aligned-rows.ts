import type { PieceBand } from './aligned-bands.js';
import { linesOf } from './page-lines.js';

export const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-H])[.)]?$/u;
/** A gap between bands that is so much wider than most parts rows. */
const WIDER = 1.2;
/** Lines of one cell are at least so far apart, in letter sizes. */
const LEAST_PITCH = 0.9;
const MOST_PITCH = 1.8;
const USUAL_PITCH = 1.25;

export function crosses({ pieces }: PieceBand, bounds: readonly number[]): boolean {
  return pieces.some(({ left, right }) => bounds.some((bound) => left < bound - 1 && right > bound + 1));
}

/** The number in a band's first column, or null. */
export function numberOf(band: PieceBand, bounds: readonly number[]): string | null {
  const [end = 0] = bounds;
  const text = linesOf(band.pieces.filter(({ right }) => right <= end + 1))
    .map((line) => line.text)
    .join(' ');
  return ROW_NUMBER.test(text) ? text : null;
}

/** Bands of each row: a row begins where its number stands, or, where cells are centred, at the widest gap above it. */
export function rowsOf(
  body: readonly PieceBand[],
  bounds: readonly number[],
  isNumbered: boolean,
  isCut: boolean,
): PieceBand[][] {
  const gapAbove = (at: number): number => (body[at]?.base ?? 0) - (body[at - 1]?.base ?? 0);
  const size = Math.max(...body.map((band) => band.size));
  const lines = body.flatMap((_, at) => (at > 0 && gapAbove(at) > LEAST_PITCH * size ? [gapAbove(at)] : []));
  const least = Math.min(...lines);
  const pitch = least > MOST_PITCH * size ? USUAL_PITCH * size : least;
  const isWide = (at: number): boolean => gapAbove(at) > pitch * WIDER;
  const starts = new Set<number>([0]);
  if (!isNumbered) for (const at of body.keys()) if (at > 0 && isWide(at)) starts.add(at);
  let previous = -1;
  for (const [at, band] of isNumbered ? body.entries() : []) {
    if (crosses(band, bounds) && numberOf(band, bounds) === null) {
      starts.add(at);
      starts.add(at + 1);
      previous = at;
      continue;
    }
    if (numberOf(band, bounds) === null) continue;
    let begin = at;
    for (let step = Math.max(1, previous + 1); step <= at; step += 1)
      if (isWide(step) && gapAbove(step) > gapAbove(begin)) begin = step;
    const isFirst = previous < 0 && !isCut && !isWide(begin);
    if (!isFirst) starts.add(begin);
    previous = at;
  }
  const rows: PieceBand[][] = [];
  for (const [at, band] of body.entries()) {
    const row = rows.at(-1);
    if (row === undefined || starts.has(at)) rows.push([band]);
    else row.push(band);
  }
  return rows;
}
