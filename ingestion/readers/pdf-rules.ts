import { OPS } from './pdf-library.js';
import type { Rule } from './page-pieces.js';

export type Matrix = readonly [number, number, number, number, number, number];
/** What a page draws, operator by operator. */
export interface DrawingList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A filled bar this thin is a drawn line. Points. */
const MAX_THICKNESS = 3;
const MIN_LENGTH = 4;
const SLANT = 1;
const STROKES: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill]);
/** Path commands of the library: move, line, curve, quadratic curve, close; with how many numbers each takes. */
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
const OPERANDS = [2, 2, 6, 4, 0];

/** Horizontal and vertical lines that the page draws, in the coordinates that `view` leads to. */
export function readRules(list: DrawingList, view: Matrix): Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = view;
  for (const [at, operator] of list.fnArray.entries()) {
    const args = list.argsArray[at];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? view;
    else if (operator === OPS.transform && isMatrix(args)) matrix = multiply(matrix, args);
    else if (operator === OPS.paintFormXObjectBegin && Array.isArray(args)) {
      saved.push(matrix);
      if (isMatrix(args[0])) matrix = multiply(matrix, args[0]);
    } else if (operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? view;
    else if (operator === OPS.constructPath && Array.isArray(args)) {
      const paint: unknown = args[0];
      if (typeof paint !== 'number' || !(STROKES.has(paint) || FILLS.has(paint))) continue;
      for (const path of subpaths(args[1], matrix)) addPath(path, STROKES.has(paint), rules);
    }
  }
  return rules;
}

function subpaths(given: unknown, matrix: Matrix): Point[][] {
  const data: unknown = Array.isArray(given) ? given[0] : given;
  if (!(data instanceof Float32Array)) return [];
  const paths: Point[][] = [];
  let open: Point[] = [];
  for (let at = 0; at < data.length;) {
    const command = data[at] ?? CLOSE;
    const operands = OPERANDS[command] ?? 0;
    const point = place(matrix, data[at + operands - 1] ?? 0, data[at + operands] ?? 0);
    at += operands + 1;
    if (command === MOVE) {
      paths.push(open);
      open = [point];
    } else if (command === LINE) open.push(point);
    else if (command === CLOSE && open[0] !== undefined) open.push(open[0]);
    else open = [];
  }
  paths.push(open);
  return paths.filter((path) => path.length >= 2);
}

function addPath(path: readonly Point[], stroked: boolean, rules: Rule[]): void {
  const xs = path.map((point) => point.x);
  const ys = path.map((point) => point.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= MAX_THICKNESS && right - left >= MIN_LENGTH)
    rules.push({ direction: 'horizontal', at: (top + bottom) / 2, from: left, to: right });
  else if (right - left <= MAX_THICKNESS && bottom - top >= MIN_LENGTH)
    rules.push({ direction: 'vertical', at: (left + right) / 2, from: top, to: bottom });
  else if (stroked)
    for (const [i, point] of path.entries()) {
      const next = path[i + 1];
      if (next === undefined) break;
      if (Math.abs(point.y - next.y) <= SLANT && Math.abs(point.x - next.x) >= MIN_LENGTH)
        rules.push({ direction: 'horizontal', at: point.y, ...range(point.x, next.x) });
      else if (Math.abs(point.x - next.x) <= SLANT && Math.abs(point.y - next.y) >= MIN_LENGTH)
        rules.push({ direction: 'vertical', at: point.x, ...range(point.y, next.y) });
    }
}

function range(one: number, other: number): { from: number; to: number } {
  return { from: Math.min(one, other), to: Math.max(one, other) };
}

export function place([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d] = outer;
  const [p, q, r, s, t, u] = inner;
  const origin = place(outer, t, u);
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, origin.x, origin.y];
}

export function isMatrix(value: unknown): value is Matrix {
  return (
    (Array.isArray(value) || value instanceof Float32Array || value instanceof Float64Array) &&
    value.length === 6 &&
    Array.from<unknown>(value).every((entry) => typeof entry === 'number')
  );
}
