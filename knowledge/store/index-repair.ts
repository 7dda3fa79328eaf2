import { parsePlanId } from '../domain/plan.js';
import type { LexicalIndex } from '../search/ports.js';
import { WORDS_FORMAT } from '../search/passage-words.js';
import type { Database } from './database.js';
import { passageOf } from './plan-rows.js';
import type { PassageRow } from './plan-tables.js';
import { renewIndexTables } from './search-migration.js';
import type { SqliteHandle } from './sqlite-handle.js';

const FORMAT = 'search-format';

/**
 * Brings the lexical index in step with the stored plans where it is not: made in another way, damaged, or of other
 * passages. The index is written with its plans in one transaction, so that a crash alone never makes this necessary.
 * Reads two small tables and a few postings when nothing is wrong. @returns what was wrong, or null;
 * an empty store has nothing that could be.
 */
export async function repairIndex(database: Database, index: LexicalIndex): Promise<string | null> {
  const fault = await database.read(findFault).catch(() => 'unreadable');
  if (fault === null) return null;
  const remade = await database.transact((raw) => {
    // Another process may have been faster.
    if (findFaultSafely(raw) === null) return 0;
    renewIndexTables(raw);
    const plans = currentPlans(raw);
    for (const { row_id, plan_id } of plans) {
      const planId = parsePlanId(plan_id);
      const rows = raw.prepare<[number], PassageRow>('SELECT * FROM passage WHERE plan_row = ? ORDER BY position');
      index.add(
        planId,
        rows.all(row_id).map((row) => passageOf(planId, row)),
      );
    }
    raw
      .prepare('INSERT INTO state (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value')
      .run(FORMAT, WORDS_FORMAT);
    return plans.length;
  });
  return remade === 0 ? null : fault;
}

function findFaultSafely(raw: SqliteHandle): string | null {
  try {
    return findFault(raw);
  } catch {
    return 'unreadable';
  }
}

function findFault(raw: SqliteHandle): string | null {
  const format = raw.prepare<[string], number>('SELECT value FROM state WHERE name = ?').pluck().get(FORMAT);
  if (format !== WORDS_FORMAT) return 'format';
  const differing = raw
    .prepare<[], number>(
      `SELECT count(*) FROM (
         SELECT plan_id, (SELECT count(*) FROM passage WHERE plan_row = row_id) AS passages FROM plan WHERE is_current = 1
       ) AS stored FULL JOIN search_plan USING (plan_id)
       WHERE ifnull(stored.passages, 0) <> ifnull(search_plan.passages, 0)`,
    )
    .pluck()
    .get();
  if (differing !== 0) return 'other passages';
  const [held, indexed] = raw
    .prepare<[], [number, number]>(
      'SELECT (SELECT ifnull(sum(passages), 0) FROM search_plan), (SELECT count(*) FROM search_passage)',
    )
    .raw()
    .get() ?? [0, 0];
  if (held !== indexed) return 'missing passages';
  const isFound = raw.prepare<[], number>('SELECT count(*) FROM search_text_docsize').pluck().get() === indexed;
  return isFound ? null : 'missing postings';
}

function currentPlans(raw: SqliteHandle): readonly { readonly row_id: number; readonly plan_id: string }[] {
  return raw
    .prepare<[], { row_id: number; plan_id: string }>(
      'SELECT row_id, plan_id FROM plan WHERE is_current = 1 ORDER BY row_id',
    )
    .all();
}
