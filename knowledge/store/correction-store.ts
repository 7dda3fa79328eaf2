import { applyCorrections, placeKey, placesOf, standingEntries } from '../corrections/apply-corrections.js';
import { fieldOf, sameField } from '../corrections/field-values.js';
import { undoOf } from '../corrections/undo.js';
import type { CorrectionEntry, RecordPlace } from '../domain/correction.js';
import { parsePlanId, type PlanId } from '../domain/plan.js';
import type { StoredRecord } from '../domain/record.js';
import type { CorrectedRecord, CorrectionOutcome, CorrectionStore, WaitingRecord } from '../ports.js';
import { insertCorrection, readCorrections } from './correction-rows.js';
import type { Database } from './database.js';
import { advanceGeneration } from './generation.js';
import { parseItemKey } from './plan-rows.js';
import { currentRecords, type RecordsAsRead } from './plan-records.js';
import type { SqliteHandle } from './sqlite-handle.js';

export interface CorrectionStoreDependencies {
  /** Opened with `knowledgeMigrations`. */
  readonly database: Database;
  readonly clock?: () => Date;
}

/** A record with all that belongs to its place. */
interface Held {
  readonly asRead: StoredRecord;
  readonly place: RecordPlace;
  readonly present: StoredRecord;
  readonly history: readonly CorrectionEntry[];
  readonly revision: number;
  readonly version: number;
}

/** The `CorrectionStore` beside the plan store of the same database. */
export function createCorrectionStore({
  database,
  clock = () => new Date(),
}: CorrectionStoreDependencies): CorrectionStore {
  /** Runs `change` on the record as it stands, unless the person saw another state of it. */
  const changing = (
    key: string,
    seen: { readonly revision: number; readonly version: number },
    change: (raw: SqliteHandle, held: Held) => boolean,
  ): Promise<CorrectionOutcome> =>
    database.transact((raw) => {
      const held = hold(raw, key);
      if (held === null) return { kind: 'gone' };
      if (held.revision !== seen.revision || held.version !== seen.version)
        return { kind: 'conflict', present: described(held) };
      if (!change(raw, held)) return { kind: 'unchanged', present: described(held) };
      advanceGeneration(raw);
      const now = hold(raw, key);
      return now === null ? { kind: 'gone' } : { kind: 'done', present: described(now) };
    });

  return {
    record: (key) =>
      database.read((raw) => {
        const held = hold(raw, key);
        return held === null ? null : described(held);
      }),
    correct: ({ recordKey, seen, changes, author }) =>
      changing(recordKey, seen, (raw, held) => {
        const at = clock().toISOString();
        const steps = changes.filter(
          (change) => !sameField(fieldOf(held.present, change.field), change) || isCheck(change, held),
        );
        for (const change of steps) {
          const original = fieldOf(held.asRead, change.field);
          const isAsRead = change.field !== 'review' && sameField(original, change);
          insertCorrection(raw, {
            action: 'correct',
            field: change.field,
            place: held.place,
            original,
            before: fieldOf(held.present, change.field),
            after: isAsRead ? null : change,
            author,
            at,
          });
        }
        return steps.length > 0;
      }),
    undo: ({ recordKey, seen, author }) =>
      changing(recordKey, seen, (raw, held) => {
        const at = clock().toISOString();
        const steps = undoOf(held.history);
        for (const { field, after } of steps) {
          insertCorrection(raw, {
            action: 'undo',
            field,
            place: held.place,
            original: fieldOf(held.asRead, field),
            before: fieldOf(held.present, field),
            after,
            author,
            at,
          });
        }
        return steps.length > 0;
      }),
    waiting: () =>
      database.read((raw) => {
        const ids = raw
          .prepare<[], { plan_id: string }>('SELECT DISTINCT plan_id FROM record_correction ORDER BY plan_id')
          .all();
        return ids.flatMap(({ plan_id }) => waitingOf(raw, parsePlanId(plan_id)));
      }),
    settle: ({ correctionId, apply, author }) =>
      database.transact((raw) => {
        const row = raw
          .prepare<[number], { plan_id: string }>('SELECT plan_id FROM record_correction WHERE id = ?')
          .get(correctionId);
        const waiting = row === undefined ? [] : waitingOf(raw, parsePlanId(row.plan_id));
        const found = waiting.find(({ entry }) => entry.id === correctionId);
        if (found === undefined || (apply && found.candidate === null)) return { kind: 'gone' };
        settle(raw, found, apply, author, clock().toISOString());
        advanceGeneration(raw);
        return { kind: 'settled' };
      }),
  };
}

/** Marking as checked counts also where nothing was marked for review. */
function isCheck(change: { readonly field: string }, held: Held): boolean {
  return change.field === 'review' && held.present.checkedAt === undefined;
}

/** Gives the old place up and, where wanted, makes the same correction at the new one. */
function settle(
  raw: SqliteHandle,
  { entry, candidate }: WaitingRecord,
  apply: boolean,
  author: string,
  at: string,
): void {
  const { field, place, original } = entry;
  insertCorrection(raw, {
    action: 'discard',
    field,
    place,
    original,
    before: entry.after ?? original,
    after: null,
    author,
    at,
  });
  const held = apply && candidate !== null ? hold(raw, candidate.key) : null;
  if (held === null) return;
  insertCorrection(raw, {
    action: 'correct',
    field,
    place: held.place,
    original: fieldOf(held.asRead, field),
    before: fieldOf(held.present, field),
    after: entry.after,
    author,
    at,
  });
}

function waitingOf(raw: SqliteHandle, planId: PlanId): readonly WaitingRecord[] {
  const current = currentRecords(raw, planId);
  if (current === null) return [];
  const { records, waiting } = applyCorrections(current.records, readCorrections(raw, planId));
  return waiting.map(({ entry, cause, candidate }) => ({
    entry,
    cause,
    candidate: candidate === null ? null : (records[candidate] ?? null),
  }));
}

function hold(raw: SqliteHandle, key: string): Held | null {
  const parsed = parseItemKey(key);
  const planId = parsed === null ? null : parsePlanId(parsed.planId);
  const current: RecordsAsRead | null = planId === null ? null : currentRecords(raw, planId);
  if (planId === null || current === null) return null;
  const at = current.records.findIndex((record) => record.key === key);
  const [asRead, place] = [current.records[at], placesOf(current.records)[at]];
  const history = readCorrections(raw, planId);
  const present = applyCorrections(current.records, history).records[at];
  if (asRead === undefined || place === undefined || present === undefined) return null;
  const own = history.filter((entry) => placeKey(entry.place) === placeKey(place));
  return { asRead, place, present, history: own, revision: own.at(-1)?.id ?? 0, version: current.version };
}

function described({ asRead, present, history, revision, version }: Held): CorrectedRecord {
  const standing = new Set(standingEntries(history).map((entry) => entry.id));
  return { record: present, asRead, history, standing, canUndo: undoOf(history).length > 0, revision, version };
}
