import { IngestionError } from '../errors.js';

/** What one document may cost. Bytes of the file itself are limited before any reader sees it. */
export const LIMITS = {
  /** Bytes of all parts of a packed document (.docx, .xlsx) after unpacking. */
  expandedBytes: 200 * 1024 * 1024,
  /** Parts of a packed document. */
  parts: 20_000,
  /** Elements that hold one another. */
  depth: 400,
  columns: 200,
  cells: 500_000,
  pages: 2_000,
  /** A scan takes seconds a page. */
  scannedPages: 300,
  characters: 20_000_000,
} as const;

export type LimitName = keyof typeof LIMITS;

/** @throws IngestionError `too-complex` */
export function assertWithin(name: LimitName, amount: number, fileName: string, limit: number = LIMITS[name]): void {
  if (amount > limit)
    throw new IngestionError('too-complex', `Cannot read "${fileName}": ${amount} ${name}; expected at most ${limit}`);
}
