import { type Access, type PlanId } from '../domain/plan.js';
import type { PlanVersion } from '../ports.js';
import { advanceGeneration } from './generation.js';
import { planOf } from './plan-rows.js';
import type { PlanRow } from './plan-tables.js';
import type { SqliteHandle } from './sqlite-handle.js';

/** Versions that are kept, newest first. */
export function readHistory(raw: SqliteHandle, id: PlanId): PlanVersion[] {
  const rows = raw.prepare<[string], PlanRow & { readonly records: number }>(
    `SELECT plan.*, (SELECT count(*) FROM record WHERE plan_row = row_id) AS records
     FROM plan WHERE plan_id = ? ORDER BY version DESC`,
  );
  return rows.all(id).map((row) => ({
    plan: planOf(row),
    loadedAt: row.loaded_at,
    fileName: row.file_name,
    extractor: row.extractor,
    records: row.records,
  }));
}

/** Runs inside a write transaction. A plan that is closed closes its history with it; opening it opens no older version. */
export function writeAccess(raw: SqliteHandle, id: PlanId, access: Access): boolean {
  const current = raw
    .prepare<[string], { access: Access }>('SELECT access FROM plan WHERE plan_id = ? AND is_current = 1')
    .get(id);
  if (current === undefined) return false;
  const which = access === 'internal' ? 'plan_id = @id' : 'plan_id = @id AND is_current = 1';
  raw.prepare(`UPDATE plan SET access = @access WHERE ${which}`).run({ id, access });
  if (current.access !== access) advanceGeneration(raw);
  return true;
}
