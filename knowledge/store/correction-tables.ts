import type { Migration } from './migration.js';

/**
 * What people said of records, step by step; nothing is changed or taken out but with its plan. A step is bound to a
 * place of the document and to what stood there, never to a row of `record`, which goes with its version.
 */
export const createCorrectionTables: Migration = {
  number: 3,
  name: 'corrections',
  up(raw) {
    raw.exec(`
      CREATE TABLE record_correction (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        plan_id TEXT NOT NULL,
        locator TEXT NOT NULL,
        type TEXT NOT NULL CHECK (type IN ('task', 'duty', 'target', 'result')),
        title TEXT NOT NULL,
        occurrence INTEGER NOT NULL CHECK (occurrence >= 0),
        action TEXT NOT NULL CHECK (action IN ('correct', 'undo', 'discard')),
        field TEXT NOT NULL CHECK (field IN ('title', 'leads', 'coordinators', 'deadline', 'figures', 'review')),
        original TEXT NOT NULL CHECK (json_valid(original)),
        before TEXT NOT NULL CHECK (json_valid(before)),
        after TEXT CHECK (after IS NULL OR json_valid(after)),
        author TEXT NOT NULL,
        made_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX record_correction_plan ON record_correction (plan_id, id);
    `);
  },
};

export interface CorrectionRow {
  readonly id: number;
  readonly plan_id: string;
  readonly locator: string;
  readonly type: 'task' | 'duty' | 'target' | 'result';
  readonly title: string;
  readonly occurrence: number;
  readonly action: 'correct' | 'undo' | 'discard';
  readonly field: 'title' | 'leads' | 'coordinators' | 'deadline' | 'figures' | 'review';
  readonly original: string;
  readonly before: string;
  readonly after: string | null;
  readonly author: string;
  readonly made_at: string;
}
