import BetterSqlite3 from 'better-sqlite3';
import type { IndexedPassage, PlanRange } from '../search/ports.js';
import { createLexicalIndex } from './lexical-index.js';

/** One snapshot of the indexed passages, as a thread of its own reads it. */
export interface SearchCorpus {
  readonly generation: number;
  readonly ranges: readonly PlanRange[];
  readonly passages: (range: PlanRange) => readonly IndexedPassage[];
}

/** Opens the store of `file` for reading, gives `use` one snapshot of it, and closes it. */
export async function withSearchCorpus<T>(file: string, use: (corpus: SearchCorpus) => Promise<T>): Promise<T> {
  const raw = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
  try {
    raw.pragma('busy_timeout = 5000');
    raw.exec('BEGIN');
    const index = createLexicalIndex(raw);
    const ranges = index.ranges();
    const generation = raw.prepare<[], number>("SELECT value FROM state WHERE name = 'generation'").pluck().get() ?? 0;
    return await use({ generation, ranges, passages: (range) => index.loadRange(range.first, range.last) });
  } finally {
    raw.close();
  }
}
