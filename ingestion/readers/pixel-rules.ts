import type { Rule } from './page-pieces.js';
import { INK, type PixelPage } from './pixel-page.js';

/** Shorter strokes belong to letters. */
const MIN_LENGTH_INCHES = 0.28;
/** A side of a low cell that joins two lines may be shorter. */
const MIN_SIDE_INCHES = 0.12;
/** How near the ends of such a side come to those lines. Pixels. */
const TOUCH = 5;
/** White pixels inside a line that a scanner left; the feet of letters stand further apart. */
const MAX_BREAK = 1;
/** Strokes this near to one another are one line. */
const MAX_THICKNESS = 4;

/** Straight lines of a page picture, in pixels. */
export function pixelRules(page: PixelPage, dpi: number): Rule[] {
  const least = Math.round(dpi * MIN_LENGTH_INCHES);
  const lines = strokes(page, 'horizontal', least);
  const sides = strokes(page, 'vertical', Math.round(dpi * MIN_SIDE_INCHES));
  return [...lines, ...sides.filter((side) => side.to - side.from >= least || joinsLines(side, lines))];
}

/** A heading of one line between two lines is as low as its letters are high, but no letter touches both. */
function joinsLines({ at, from, to }: Rule, lines: readonly Rule[]): boolean {
  const touches = (end: number): boolean =>
    lines.some((line) => Math.abs(line.at - end) <= TOUCH && line.from <= at + TOUCH && line.to >= at - TOUCH);
  return touches(from) && touches(to);
}

function strokes(page: PixelPage, direction: Rule['direction'], least: number): Rule[] {
  const flat = direction === 'horizontal';
  const across = flat ? page.height : page.width;
  const along = flat ? page.width : page.height;
  const step = flat ? 1 : page.width;
  const open: { first: number; last: number; from: number; to: number }[] = [];
  const done: typeof open = [];
  for (let at = 0; at < across; at += 1) {
    const start = flat ? at * page.width : at;
    for (const run of runs(page.pixels, start, step, along, least)) {
      const same = open.find((stroke) => run.from <= stroke.to + MAX_BREAK && run.to >= stroke.from - MAX_BREAK);
      if (same === undefined) open.push({ first: at, last: at, ...run });
      else {
        same.last = at;
        same.from = Math.min(same.from, run.from);
        same.to = Math.max(same.to, run.to);
      }
    }
    for (let i = open.length - 1; i >= 0; i -= 1) {
      const stroke = open[i];
      if (stroke === undefined || at - stroke.last <= MAX_BREAK) continue;
      done.push(stroke);
      open.splice(i, 1);
    }
  }
  return [...done, ...open]
    .filter((stroke) => stroke.last - stroke.first <= MAX_THICKNESS * 2)
    .map((stroke) => ({ direction, at: (stroke.first + stroke.last) / 2, from: stroke.from, to: stroke.to }));
}

function runs(
  pixels: Uint8Array,
  start: number,
  step: number,
  length: number,
  least: number,
): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = -1;
  let last = -1;
  for (let i = 0, at = start; i < length; i += 1, at += step) {
    if ((pixels[at] ?? 255) >= INK) continue;
    if (from >= 0 && i - last > MAX_BREAK) {
      if (last - from >= least) found.push({ from, to: last });
      from = i;
    } else if (from < 0) from = i;
    last = i;
  }
  if (from >= 0 && last - from >= least) found.push({ from, to: last });
  return found;
}
