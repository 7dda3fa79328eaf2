import { fold } from '../../knowledge/index.js';
import type { RowBlock } from '../ports.js';
import { countWords } from '../structure/sentences.js';
import { columnOf, type Heading } from './columns.js';

/** "Chủ trì | Phối hợp" below a merged "Đơn vị thực hiện": headings, no number, and nothing that repeats as data would. */
export function isSecondHeader(header: RowBlock, below: RowBlock): boolean {
  const filled = below.cells.filter((cell) => cell.text !== '');
  if (
    filled.length < 2 ||
    filled.some((cell) => countWords(cell.text) > 8) ||
    /^[\dIVX]+[.)]?$/.test(below.cells[0]?.text ?? '')
  )
    return false;
  const same = below.cells.filter((cell, at) => cell.text !== '' && cell.text === header.cells[at]?.text).length;
  const sub = filled.filter((cell) =>
    /^(?:chủ trì|phối hợp|bắt đầu|kết thúc|hoàn thành|(?:năm |quý )?(?:19|20)?\d{2,4}|năm \d{4}|(?:quý )?(?:I{1,3}|IV)|quý \d|tháng \d{1,2}|cơ quan.*|đơn vị.*|kết quả.*|mục tiêu.*|kế hoạch.*)$/iu.test(
      cell.text,
    ),
  ).length;
  const first = below.cells[0]?.text ?? '';
  const known = below.cells.filter(
    (cell, at) => cell.text !== '' && cell.text !== header.cells[at]?.text && columnOf(cell.text) !== null,
  ).length;
  const isBelow = first === '' || first === header.cells[0]?.text;
  const merged = header.cells.some((cell, at) => cell.text === '' || cell.text === header.cells[at + 1]?.text);
  return (
    same < filled.length &&
    ((sub >= 2 && sub + same >= filled.length) || (isBelow && merged && known >= 2 && known + same >= filled.length))
  );
}

/** Two header rows as one; an empty upper cell belongs to the one before it. */
export function combineHeaders(above: readonly string[], below: readonly string[]): Heading[] {
  let last = '';
  return Array.from({ length: Math.max(above.length, below.length) }, (_, at) => {
    const head = above[at] ?? '';
    const sub = below[at] ?? '';
    if (head !== '') last = head;
    if (sub === '' || sub === head) return { upper: head, lower: '' };
    return { upper: head === '' ? last : head, lower: sub };
  });
}

export function repeatsHeader(row: RowBlock, header: readonly Heading[] | null): boolean {
  return (
    header !== null &&
    sameHeadings(
      header,
      row.cells.map((cell) => ({ upper: cell.text, lower: '' })),
    )
  );
}

export function sameHeadings(a: readonly Heading[], b: readonly Heading[]): boolean {
  const key = (headings: readonly Heading[]): string =>
    fold(headings.map(({ upper, lower }) => `${upper} ${lower}`).join('|')).replace(/\s+/g, '');
  return key(a) === key(b);
}
