import { applyCorrections } from '../corrections/apply-corrections.js';
import type { PlanId } from '../domain/plan.js';
import type { StoredRecord } from '../domain/record.js';
import { readCorrections } from './correction-rows.js';
import { recordOf } from './plan-rows.js';
import type { RecordRow } from './plan-tables.js';
import type { SqliteHandle } from './sqlite-handle.js';

export interface RecordsAsRead {
  readonly version: number;
  readonly records: readonly StoredRecord[];
}

/** Records of one version as read from the document. */
export function readRecords(raw: SqliteHandle, id: PlanId, planRow: number): StoredRecord[] {
  const rows = raw.prepare<[number], RecordRow>('SELECT * FROM record WHERE plan_row = ? ORDER BY position');
  return rows.all(planRow).map((row) => recordOf(id, row));
}

/** Records of the current version as read; null when no such plan is loaded. */
export function currentRecords(raw: SqliteHandle, id: PlanId): RecordsAsRead | null {
  const row = raw
    .prepare<[string], { row_id: number; version: number }>(
      'SELECT row_id, version FROM plan WHERE plan_id = ? AND is_current = 1',
    )
    .get(id);
  return row === undefined ? null : { version: row.version, records: readRecords(raw, id, row.row_id) };
}

/** Records of the current version as people left them: what answers are made of. */
export function correctedRecords(raw: SqliteHandle, id: PlanId): readonly StoredRecord[] {
  const current = currentRecords(raw, id);
  return current === null ? [] : applyCorrections(current.records, readCorrections(raw, id)).records;
}

/** How many records of each plan that has corrections wait for a person; the others keep the count of their rows. */
export function reviewCounts(raw: SqliteHandle): ReadonlyMap<string, number> {
  const rows = raw.prepare<[], { plan_id: PlanId }>('SELECT DISTINCT plan_id FROM record_correction').all();
  return new Map(
    rows.map(({ plan_id }) => [
      plan_id,
      correctedRecords(raw, plan_id).filter((record) => record.review.length > 0).length,
    ]),
  );
}
