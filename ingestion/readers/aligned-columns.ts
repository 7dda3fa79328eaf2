import type { PieceBand } from './aligned-bands.js';
import type { AlignedHeader } from './aligned-header.js';
import { ROW_NUMBER } from './aligned-rows.js';
import { linesOf } from './page-lines.js';

export const LEAST_ROWS = 2;
/** White space between bands, in letter sizes, that no row holds. */
export const MAX_GAP = 6;

/** Between each two headings the middle of the widest white space that (nearly) every band below leaves free. */
export function boundsOf(
  bands: readonly PieceBand[],
  start: number,
  columns: AlignedHeader['columns'],
): number[] | null {
  const body: PieceBand[] = [];
  for (let at = start; at < bands.length; at += 1) {
    const band = bands[at];
    const above = bands[at - 1];
    if (band === undefined || (above !== undefined && band.base - above.base > MAX_GAP * band.size)) break;
    if (isGroup(band)) continue;
    if (isRunning(band, columns)) {
      if (opensRows(bands, at + 1)) continue;
      break;
    }
    body.push(band);
  }
  if (body.length < LEAST_ROWS) return null;
  const bounds: number[] = [];
  for (const [at, column] of columns.entries()) {
    const next = columns[at + 1];
    if (next === undefined) break;
    const bound = freeBetween(column.right, next.left, body);
    if (bound === null) return null;
    bounds.push(bound);
  }
  return bounds;
}

/** The middle of the widest stretch between two headings that no band covers; a twentieth of the bands may. */
function freeBetween(from: number, to: number, bands: readonly PieceBand[]): number | null {
  const edges = new Set([from, to]);
  for (const { pieces } of bands)
    for (const { left, right } of pieces)
      for (const edge of [left, right]) if (edge > from && edge < to) edges.add(edge);
  const places = [...edges].sort((a, b) => a - b);
  let best: { middle: number; width: number } | null = null;
  let begin: number | null = null;
  for (const [at, place] of places.entries()) {
    const next = places[at + 1];
    if (next === undefined) break;
    const middle = (place + next) / 2;
    const covered = bands.filter(({ pieces }) => pieces.some(({ left, right }) => left < middle && right > middle));
    if (covered.length > bands.length / 20) {
      begin = null;
      continue;
    }
    begin ??= place;
    if (best === null || next - begin > best.width) best = { middle: (begin + next) / 2, width: next - begin };
  }
  return best !== null && best.width >= 2 ? best.middle : null;
}

/** "II. Vận động nhân dân", a line alone: the name of a group of rows. */
export function isGroup({ pieces, gaps }: PieceBand): boolean {
  if (gaps > 0) return false;
  const text = linesOf(pieces)
    .map((line) => line.text)
    .join(' ');
  return /^(?:[IVX]{1,5}|[A-H]|\d{1,2})[.)]\s*\p{L}/u.test(text);
}

/** A line of words without a gap that runs under several headings: a paragraph, or the name of a group of rows. */
function isRunning({ pieces, size }: PieceBand, columns: AlignedHeader['columns']): boolean {
  const middles = columns.map(({ left, right }) => (left + right) / 2);
  let right = -Infinity;
  let left = 0;
  for (const piece of pieces) {
    if (piece.left - right > 0.9 * size) left = piece.left;
    right = Math.max(right, piece.right);
    const end = right;
    const start = left;
    if (middles.filter((middle) => middle > start && middle < end).length >= 2) return true;
  }
  return false;
}

export function opensRows(bands: readonly PieceBand[], at: number): boolean {
  return bands.slice(at, at + 3).some(({ pieces }) => ROW_NUMBER.test(pieces[0]?.text.trim() ?? ''));
}
