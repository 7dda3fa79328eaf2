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

/** Whether a row says of itself that it is part of the one above. */
export function isPart(title: string): boolean {
  return /^trong do(?![a-z])/.test(plain(title));
}

function plain(title: string): string {
  return fold(title)
    .replace(/^[-–+•*\s]+/u, '')
    .trim();
}
