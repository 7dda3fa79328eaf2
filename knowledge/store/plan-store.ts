import { parsePlanId, type PlanId } from '../domain/plan.js';
import type { Section } from '../domain/section.js';
import type { PassageIndexer, PlanStore, StoredPassage } from '../ports.js';
import type { Database } from './database.js';
import { readHistory, writeAccess } from './plan-history.js';
import { removePlan, replacePlan } from './plan-replacement.js';
import { correctedRecords, readRecords, reviewCounts } from './plan-records.js';
import { parseItemKey, passageOf, planOf, sectionOf } from './plan-rows.js';
import type { PassageRow, PlanRow, SectionRow } from './plan-tables.js';
import type { SqliteHandle, SqliteStatement } from './sqlite-handle.js';

type FindPassage = SqliteStatement<[string, number], PassageRow>;
type Counts = Awaited<ReturnType<PlanStore['counts']>> extends ReadonlyMap<PlanId, infer C> ? C : never;

export interface PlanStoreDependencies {
  /** Opened with `knowledgeMigrations`. */
  readonly database: Database;
  /** Called inside every changing transaction. */
  readonly indexers: readonly PassageIndexer[];
  readonly clock?: () => Date;
}

/** The `PlanStore` of this program: one SQLite file, shared with other processes. */
export function createPlanStore({ database, indexers, clock = () => new Date() }: PlanStoreDependencies): PlanStore {
  // Every question reads passages; the other statements are prepared where they are needed.
  const findPassage: FindPassage = database.raw.prepare(
    `SELECT passage.* FROM plan JOIN passage ON passage.plan_row = plan.row_id
     WHERE plan.plan_id = ? AND plan.is_current = 1 AND passage.position = ?`,
  );
  /** What one version of a plan has of something, in document order; nothing when there is no such version. */
  const itemsOf = <Item>(readItems: (raw: SqliteHandle, id: PlanId, planRow: number) => Item[]) => {
    return (id: PlanId, version?: number): Promise<Item[]> =>
      database.read((raw) => {
        const row = findVersion(raw, id, version);
        return row === undefined ? [] : readItems(raw, id, row.row_id);
      });
  };

  return {
    list: () =>
      database.read((raw) =>
        raw.prepare<[], PlanRow>('SELECT * FROM plan WHERE is_current = 1 ORDER BY plan_id').all().map(planOf),
      ),
    counts: () => database.read(countItems),
    plan: (id, version) =>
      database.read((raw) => {
        const row = findVersion(raw, id, version);
        return row === undefined ? null : planOf(row);
      }),
    stamps: () => database.read(readStamps),
    sections: itemsOf(readSections),
    records: (id, version) =>
      version === undefined ? database.read((raw) => correctedRecords(raw, id)) : itemsOf(readRecords)(id, version),
    passages: itemsOf(readPassages),
    passagesByKey: (keys) => database.read(() => findPassages(findPassage, keys)),
    text: (id, version) =>
      database.read((raw) => {
        const row = findVersion(raw, id, version);
        if (row === undefined) return null;
        const found = raw
          .prepare<[number], { text: string }>('SELECT text FROM source_text WHERE plan_row = ?')
          .get(row.row_id);
        return found?.text ?? null;
      }),
    versions: (id) =>
      database.read((raw) => {
        const rows = raw.prepare<[string], { version: number }>(
          'SELECT version FROM plan WHERE plan_id = ? ORDER BY version DESC',
        );
        return rows.all(id).map((row) => row.version);
      }),
    history: (id) => database.read((raw) => readHistory(raw, id)),
    setAccess: (id, access) => database.transact((raw) => writeAccess(raw, id, access)),
    replace: (content) => database.transact((raw) => replacePlan(raw, indexers, content, clock())),
    remove: (id) => database.transact((raw) => removePlan(raw, indexers, id)),
    outdated: (extractor) =>
      database.read((raw) => {
        const rows = raw.prepare<[string], PlanRow>(
          'SELECT * FROM plan WHERE is_current = 1 AND extractor <> ? ORDER BY plan_id',
        );
        return rows.all(extractor).map((row) => ({
          id: parsePlanId(row.plan_id),
          contentHash: row.content_hash,
          fileName: row.file_name,
          isDigest: row.is_digest === 1,
          access: row.access,
        }));
      }),
    generation: () =>
      database.read((raw) => {
        const row = raw.prepare<[], { value: number }>("SELECT value FROM state WHERE name = 'generation'").get();
        return row?.value ?? 0;
      }),
  };
}

function findVersion(raw: SqliteHandle, id: PlanId, version: number | undefined): PlanRow | undefined {
  return version === undefined
    ? raw.prepare<[string], PlanRow>('SELECT * FROM plan WHERE plan_id = ? AND is_current = 1').get(id)
    : raw.prepare<[string, number], PlanRow>('SELECT * FROM plan WHERE plan_id = ? AND version = ?').get(id, version);
}

function readSections(raw: SqliteHandle, _id: PlanId, planRow: number): Section[] {
  const rows = raw.prepare<[number], SectionRow>('SELECT * FROM section WHERE plan_row = ? ORDER BY position');
  return rows.all(planRow).map(sectionOf);
}

function readPassages(raw: SqliteHandle, id: PlanId, planRow: number): StoredPassage[] {
  const rows = raw.prepare<[number], PassageRow>('SELECT * FROM passage WHERE plan_row = ? ORDER BY position');
  return rows.all(planRow).map((row) => passageOf(id, row));
}

function findPassages(find: FindPassage, keys: readonly string[]): StoredPassage[] {
  return keys.flatMap((key) => {
    const parsed = parseItemKey(key);
    const row = parsed === null ? undefined : find.get(parsed.planId, parsed.index);
    return parsed === null || row === undefined ? [] : [passageOf(parsePlanId(parsed.planId), row)];
  });
}

/** Corrections are only ever added, or removed with their plan. */
function readStamps(raw: SqliteHandle): ReadonlyMap<PlanId, string> {
  const rows = raw.prepare<[], { plan_id: string; stamp: string }>(
    `SELECT plan_id, concat_ws(' ', row_id, version, content_hash, extractor, access, loaded_at,
       (SELECT concat_ws(' ', count(*), max(id), max(made_at)) FROM record_correction
        WHERE record_correction.plan_id = plan.plan_id)) AS stamp
     FROM plan WHERE is_current = 1`,
  );
  return new Map(rows.all().map(({ plan_id, stamp }) => [parsePlanId(plan_id), stamp]));
}

function countItems(raw: SqliteHandle): ReadonlyMap<PlanId, Counts> {
  const rows = raw.prepare<[], Counts & { readonly plan_id: string }>(
    `SELECT plan_id,
       (SELECT count(*) FROM record WHERE plan_row = row_id AND type = 'task') AS task,
       (SELECT count(*) FROM record WHERE plan_row = row_id AND type = 'duty') AS duty,
       (SELECT count(*) FROM record WHERE plan_row = row_id AND type = 'target') AS target,
       (SELECT count(*) FROM record WHERE plan_row = row_id AND type = 'result') AS result,
       (SELECT count(*) FROM section WHERE plan_row = row_id) AS section,
       (SELECT count(*) FROM passage WHERE plan_row = row_id) AS passage,
       (SELECT count(*) FROM record WHERE plan_row = row_id AND needs_review = 1) AS review
     FROM plan WHERE is_current = 1 ORDER BY plan_id`,
  );
  const reviews = reviewCounts(raw);
  return new Map(
    rows.all().map(({ plan_id, ...counts }) => {
      const review = reviews.get(plan_id) ?? counts.review;
      return [parsePlanId(plan_id), { ...counts, review }];
    }),
  );
}
