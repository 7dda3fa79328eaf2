import { parseDeadline } from '../../knowledge/index.js';
import type { RowBlock } from '../ports.js';
import type { Column } from './columns.js';

const FIGURE = /^(?:≥|>=|>|≤|<=|<|trên|dưới|tối thiểu|tối đa|ít nhất|từ|khoảng|đạt)?\s*\d[\d.,]*\s*(?:%|\p{L}|$)/iu;
const LEAST_SHARE = 0.6;

/**
 * Columns whose cells say what their headings do not: below "Lộ trình", the years of indicators hold figures ("90%") where
 * those of work hold crosses or days.
 */
export function settledByContents(columns: readonly Column[], rows: readonly RowBlock[]): readonly Column[] {
  return columns.map((column, at) => {
    if (column.role !== 'deadline' || column.year === null) return column;
    const cells = rows.map((row) => row.cells[at]?.text ?? '').filter((text) => text !== '');
    const figures = cells.filter((text) => FIGURE.test(text) && parseDeadline(text, { year: null }).parts.length === 0);
    return figures.length > 0 && figures.length >= cells.length * LEAST_SHARE ? { ...column, role: 'target' } : column;
  });
}
