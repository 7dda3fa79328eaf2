import type { Rule } from './page-pieces.js';

/** A cell of a ruled table by its edges; spans count the grid's columns and rows. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface RuledTable {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: number;
  /** No line closes the table there: a page cut its last or first row. */
  readonly openTop: boolean;
  readonly openBottom: boolean;
  readonly cells: readonly RuledCell[];
}

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

/** Tables whose rules touch one another, from the top. `tolerance` is how far off a crossing may be. */
export function findRuledTables(rules: readonly Rule[], tolerance: number): RuledTable[] {
  return connected(rules, tolerance)
    .map((group) => gridOf(group, tolerance))
    .filter((grid) => grid.xs.length >= 2 && grid.ys.length >= 2 && grid.xs.length + grid.ys.length >= 5)
    .map((grid) => tableOf(grid, tolerance))
    .sort((a, b) => a.top - b.top);
}

/** Rules in groups that touch; a sweep from the top with open groups, since pages hold few rules at any height. */
function connected(rules: readonly Rule[], tolerance: number): Rule[][] {
  const parents = rules.map((_, at) => at);
  const find = (at: number): number => {
    let root = at;
    for (let up = parents[root]; up !== undefined && up !== root; up = parents[root]) root = up;
    parents[at] = root;
    return root;
  };
  const verticals = rules.flatMap((rule, at) => (rule.direction === 'vertical' ? [{ rule, at }] : []));
  for (const [at, rule] of rules.entries()) {
    if (rule.direction === 'vertical') continue;
    for (const other of verticals)
      if (
        other.rule.at >= rule.from - tolerance &&
        other.rule.at <= rule.to + tolerance &&
        rule.at >= other.rule.from - tolerance &&
        rule.at <= other.rule.to + tolerance
      )
        parents[find(other.at)] = find(at);
  }
  const groups = new Map<number, Rule[]>();
  for (const [at, rule] of rules.entries()) {
    const root = find(at);
    const group = groups.get(root) ?? [];
    groups.set(root, group);
    group.push(rule);
  }
  return [...groups.values()];
}

function gridOf(rules: readonly Rule[], tolerance: number): Grid {
  const horizontal = rules.filter((rule) => rule.direction === 'horizontal');
  const vertical = rules.filter((rule) => rule.direction === 'vertical');
  return {
    xs: merged(vertical, tolerance),
    ys: merged([...horizontal, ...ends(rules)], tolerance),
    horizontal,
    vertical,
  };
}

/** Where a page cuts a row, its sides run on without a line below or above. */
function ends(rules: readonly Rule[]): Rule[] {
  const sides = rules.filter((rule) => rule.direction === 'vertical');
  if (sides.length < 2) return [];
  const top = Math.min(...sides.map((rule) => rule.from));
  const bottom = Math.max(...sides.map((rule) => rule.to));
  return [top, bottom].map((at) => ({ direction: 'horizontal', at, from: 0, to: 0 }));
}

/** Different places of rules, in order; rules closer than the tolerance are one. */
function merged(rules: readonly Rule[], tolerance: number): number[] {
  const places: number[] = [];
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b)) {
    const last = places.at(-1);
    if (last === undefined || at - last > tolerance) places.push(at);
  }
  return places;
}

function tableOf({ xs, ys, horizontal, vertical }: Grid, tolerance: number): RuledTable {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const x = (at: number): number => xs[at] ?? 0;
  const y = (at: number): number => ys[at] ?? 0;
  const parted = (rules: readonly Rule[], at: number, along: number): boolean =>
    rules.some(
      (rule) => Math.abs(rule.at - at) <= tolerance && rule.from - tolerance <= along && rule.to + tolerance >= along,
    );
  const openRight = (row: number, column: number): boolean =>
    column + 1 < columns && !parted(vertical, x(column + 1), (y(row) + y(row + 1)) / 2);
  const openBelow = (row: number, column: number): boolean =>
    row + 1 < rows && !parted(horizontal, y(row + 1), (x(column) + x(column + 1)) / 2);
  const taken = new Set<number>();
  const cells: RuledCell[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let columnSpan = 1;
      while (openRight(row, column + columnSpan - 1) && !taken.has(row * columns + column + columnSpan))
        columnSpan += 1;
      let rowSpan = 1;
      while (Array.from({ length: columnSpan }, (_, at) => column + at).every((at) => openBelow(row + rowSpan - 1, at)))
        rowSpan += 1;
      for (let i = 0; i < rowSpan; i += 1)
        for (let j = 0; j < columnSpan; j += 1) taken.add((row + i) * columns + column + j);
      cells.push({
        row,
        column,
        rowSpan,
        columnSpan,
        left: x(column),
        right: x(column + columnSpan),
        top: y(row),
        bottom: y(row + rowSpan),
      });
    }
  const closed = (at: number): boolean => horizontal.some((rule) => Math.abs(rule.at - at) <= tolerance);
  return {
    left: x(0),
    right: x(columns),
    top: y(0),
    bottom: y(rows),
    rows,
    openTop: !closed(y(0)),
    openBottom: !closed(y(rows)),
    cells,
  };
}
