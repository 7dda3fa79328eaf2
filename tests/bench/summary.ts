import type { Figure } from './section.js';
import { median } from './statistics.js';

/** What the table prints of one figure: its median over the runs, and their range. */
export interface Summary extends Omit<Figure, 'value'> {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly holds: boolean;
}

/** @throws Error when two runs measured different things. */
export function summarise(runs: readonly (readonly Figure[])[]): readonly Summary[] {
  const [first = []] = runs;
  return first.map(({ value: _, ...figure }, at) => {
    const values = runs.map((run) => {
      const same = run[at];
      if (same?.what !== figure.what) throw new Error(`Cannot summarise "${figure.what}": a run did not measure it`);
      return same.value;
    });
    const middle = median(values);
    const holds = middle <= (figure.atMost ?? Infinity) && middle >= (figure.atLeast ?? -Infinity);
    return { ...figure, median: middle, least: Math.min(...values), most: Math.max(...values), holds };
  });
}

export function formatRows(section: string, runs: number, summaries: readonly Summary[]): string {
  const rows = summaries.map((summary) => {
    const { what, unit, median: middle, least, most, holds, atMost, atLeast } = summary;
    const range = runs === 1 ? '' : `${short(least)}–${short(most)}`;
    const limit = atMost === undefined ? (atLeast === undefined ? '' : `≥ ${atLeast}`) : `≤ ${atMost}`;
    return [what, `${short(middle)} ${unit}`, range, limit, limit === '' ? '' : holds ? 'holds' : 'MISSED'];
  });
  const head = [section, runs === 1 ? 'figure' : `median of ${runs}`, 'range', 'wanted', ''];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}

function short(value: number): string {
  return Math.abs(value) >= 100 || Number.isInteger(value) ? String(Math.round(value)) : value.toPrecision(3);
}
