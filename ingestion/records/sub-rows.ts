import { fold } from '../../knowledge/index.js';
import { parseLabel } from '../structure/labels.js';

/** The row that rows without a number belong to: "Trong đó: Thu nội địa" below "2. Tổng thu ngân sách". */
export interface ParentRow {
  readonly number: string | null;
  readonly title: string;
}

/** Follows the rows of one table from the top. */
export function createSubRows(): {
  /** The parent of a row, or null where it stands for itself. A row is told once. */
  parentOf(title: string, number: string | null): ParentRow | null;
  /** Whether a row is only the words that open such rows, and says nothing itself. */
  opens(title: string): boolean;
  close(): void;
} {
  let row: ParentRow | null = null;
  let isOpen = false;
  return {
    parentOf(title, number) {
      if (number === null && row !== null && (isPart(title) || (isOpen && parseLabel(title)?.text === ''))) {
        isOpen = true;
        return row;
      }
      if (row !== null && isBelow(number, row.number) && isShare(title)) return { number: null, title: row.title };
      row = { number, title };
      isOpen = false;
      return null;
    },
    opens(title) {
      const opensNow = row !== null && /^trong do\s*:?$/.test(plain(title));
      if (opensNow) isOpen = true;
      return opensNow;
    },
    close() {
      row = null;
      isOpen = false;
    },
  };
}

/** "3.1" below "3". */
function isBelow(number: string | null, above: string | null): boolean {
  const bare = above?.replace(/[.)]$/, '');
  return number !== null && bare !== undefined && number.startsWith(`${bare}.`);
}

/** "- Khu vực đô thị", "Cấp xã": whose share of the row above, no measure of its own. */
function isShare(title: string): boolean {
  return (
    /^[-–+•]/u.test(title.trim()) ||
    /^(?:cap (?:tinh|thanh pho|huyen|quan|xa|phuong)|khu vuc|vung|doi voi|nam|nu|nhom|khoi)(?: [a-z]+){0,4}$/.test(
      plain(title),
    )
  );
}

/** Whether a row says of itself that it is part of the one above. */
export function isPart(title: string): boolean {
  return /^trong do(?![a-z])/.test(plain(title));
}

function plain(title: string): string {
  return fold(title)
    .replace(/^[-–+•*\s]+/u, '')
    .trim();
}

/** Behind "3.1" and "3.2" a row "4" stands below the row "3" no longer. */
export function withoutEnded<Row extends { readonly label: string }>(
  open: Row[],
  before: string | null,
  number: string | null,
): Row[] {
  const last = open[open.length - 1];
  const isEnded = last !== undefined && /^\d+$/.test(number ?? '') && isBelow(before, last.label);
  return isEnded ? open.slice(0, -1) : open;
}
