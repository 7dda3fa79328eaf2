import { fold } from '../../knowledge/index.js';
import { withBreaks, type TrackedText } from '../text/tracked-text.js';
import type { Column, ColumnRole } from './columns.js';

/** What writers put down instead of the words in the row above. */
const SIGN = /^(?:["″”“〃]{1,3}|\/\/|''|’’)$/u;
const WORDS = /^(?:nt|n t|nhu tren)$/;
const REPEATING: ReadonlySet<ColumnRole> = new Set([
  'group',
  'lead',
  'coordinator',
  'both',
  'deadline',
  'product',
  'unit',
  'level',
  'note',
]);

const NAMING: ReadonlySet<ColumnRole> = new Set(['lead', 'coordinator', 'both']);

/** Cells that say "as above" ("-nt-", "//") with the words above, names line by line, at the place where they stand themselves. */
export function withRepeated(
  cells: readonly TrackedText[],
  columns: readonly Column[],
  above: { readonly cells: readonly TrackedText[]; readonly breaks: readonly number[] } | undefined,
): TrackedText[] {
  return cells.map((cell, at) => {
    const repeated = above?.cells[at];
    const role = columns[at]?.role;
    if (repeated === undefined || repeated.text === '' || role === undefined || !REPEATING.has(role)) return cell;
    if (!saysAsAbove(cell.text)) return cell;
    const text = NAMING.has(role) ? withBreaks(repeated, above?.breaks ?? []) : repeated.text;
    return { text, offsets: new Array<number>(text.length).fill(cell.offsets[0] ?? 0) };
  });
}

function saysAsAbove(text: string): boolean {
  if (text === '' || text.length > 12) return false;
  const words = fold(text)
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return SIGN.test(text.replace(/\s/gu, '')) || WORDS.test(words);
}
