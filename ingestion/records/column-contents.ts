import { findAgencies, fold, parseDeadline } from '../../knowledge/index.js';
import type { RowBlock } from '../ports.js';
import { countWords } from '../structure/sentences.js';
import { columnOf, type Column } from './columns.js';
import { looksLikeBody } from './presumed-agencies.js';

const FIGURE = /^(?:≥|>=|>|≤|<=|<|trên|dưới|tối thiểu|tối đa|ít nhất|từ|khoảng|đạt)?\s*\d[\d.,]*\s*(?:%|\p{L}|$)/iu;
const LEAST_SHARE = 0.6;

const MAX_UNIT_WORDS = 3;

/**
 * Columns whose cells say what their headings do not: below "Lộ trình", the years of indicators hold figures ("90%") where
 * those of work hold crosses or days; below "Đơn vị" stand units of measure ("Tấn", "%") as well as bodies.
 */
export function settledByContents(columns: readonly Column[], rows: readonly RowBlock[]): readonly Column[] {
  return byField(columns, rows).map((column, at) => {
    const cells = rows.map((row) => row.cells[at]?.text ?? '').filter((text) => text !== '');
    if (column.role === 'lead' && /^don vi$/.test(fold(column.heading).trim()))
      return cells.some((cell) => MEASURE.test(cell.trim())) && cells.every(isUnit)
        ? { ...column, role: 'unit' }
        : column;
    if (column.role !== 'deadline' || column.year === null) return column;
    const figures = cells.filter((text) => FIGURE.test(text) && parseDeadline(text, { year: null }).parts.length === 0);
    return figures.length > 0 && figures.length >= cells.length * LEAST_SHARE ? { ...column, role: 'target' } : column;
  });
}

/** What surely measures: one such cell tells a column of units from one of short names ("BGH", "Tư pháp"). */
const MEASURE =
  /^(?:[%‰]|(?:nghìn |triệu |tỷ )?(?:tấn|tạ|kg|ha|m[23²³]?|km|đồng|usd|lượt|người|hộ|con|cây|lít|kwh|mw)|(?:nghìn|triệu|tỷ)(?: đồng)?|hồ sơ|doanh nghiệp|lớp|cuộc|giường|điểm|tiêu chí|mô hình|sản phẩm|thuê bao|tổ hợp tác|hợp tác xã|htx|ấp|thôn|xã|nhà|đồng hồ)(?:[/ ].{0,20})?$/iu;

function isUnit(cell: string): boolean {
  return countWords(cell) <= MAX_UNIT_WORDS && findAgencies(cell).length === 0 && !looksLikeBody(cell);
}

/**
 * "Nhiệm vụ | Hoạt động": where the first of two columns of work covers several rows, or stands once above rows that leave
 * it empty, it names their field, and the second one is the work.
 */
function byField(columns: readonly Column[], rows: readonly RowBlock[]): readonly Column[] {
  const fieldAt = columns.findIndex(({ role }) => role === 'title');
  const workAt = fieldAt + 1;
  const work = columns[workAt];
  if (fieldAt < 0 || work?.role !== 'product' || columnOf(work.heading)?.role !== 'title') return columns;
  const pairs = rows
    .map(({ cells }) => ({ field: cells[fieldAt]?.text ?? '', work: cells[workAt]?.text ?? '' }))
    .filter((pair) => pair.field !== pair.work);
  const filled = pairs.filter((pair) => pair.work !== '');
  const covered = filled.filter((pair, i) => i > 0 && (pair.field === '' || pair.field === filled[i - 1]?.field));
  if (covered.length === 0 || filled.length < pairs.length) return columns;
  return columns.map((column, at) =>
    at === fieldAt ? { ...column, role: 'group' } : at === workAt ? { ...column, role: 'title' } : column,
  );
}
