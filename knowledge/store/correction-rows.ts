import { z } from 'zod';
import type { CorrectionEntry, FieldValue } from '../domain/correction.js';
import { parsePlanId, type PlanId } from '../domain/plan.js';
import type { CorrectionRow } from './correction-tables.js';
import { deadline, figure, parse } from './plan-rows.js';
import type { SqliteHandle } from './sqlite-handle.js';

const names = z.array(z.string());

const fieldValue = z.discriminatedUnion('field', [
  z.object({ field: z.literal('title'), value: z.string() }),
  z.object({ field: z.literal('leads'), value: names }),
  z.object({ field: z.literal('coordinators'), value: names }),
  z.object({ field: z.literal('deadline'), value: deadline.nullable() }),
  z.object({ field: z.literal('figures'), value: z.array(figure) }),
  z.object({ field: z.literal('review'), value: names }),
]) satisfies z.ZodType<FieldValue>;

/** All that was said of the records of a plan, oldest first. */
export function readCorrections(raw: SqliteHandle, id: PlanId): readonly CorrectionEntry[] {
  const rows = raw.prepare<[string], CorrectionRow>('SELECT * FROM record_correction WHERE plan_id = ? ORDER BY id');
  return rows.all(id).map(correctionOf);
}

export function insertCorrection(raw: SqliteHandle, entry: Omit<CorrectionEntry, 'id'>): void {
  const { place } = entry;
  raw
    .prepare(
      `INSERT INTO record_correction
         (plan_id, locator, type, title, occurrence, action, field, original, before, after, author, made_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      place.planId,
      place.locator,
      place.type,
      place.title,
      place.occurrence,
      entry.action,
      entry.field,
      JSON.stringify(entry.original),
      JSON.stringify(entry.before),
      entry.after === null ? null : JSON.stringify(entry.after),
      entry.author,
      entry.at,
    );
}

export function deleteCorrections(raw: SqliteHandle, id: PlanId): void {
  raw.prepare('DELETE FROM record_correction WHERE plan_id = ?').run(id);
}

function correctionOf(row: CorrectionRow): CorrectionEntry {
  const read = (json: string): FieldValue => parse(fieldValue, json, `correction ${row.id}`);
  return {
    id: row.id,
    action: row.action,
    field: row.field,
    place: {
      planId: parsePlanId(row.plan_id),
      locator: row.locator,
      type: row.type,
      title: row.title,
      occurrence: row.occurrence,
    },
    original: read(row.original),
    before: read(row.before),
    after: row.after === null ? null : read(row.after),
    author: row.author,
    at: row.made_at,
  };
}
