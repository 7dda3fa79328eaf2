import type { PeopleStoreParts } from './erasures.js';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** An exchange nobody agreed to keep stays so long for its buttons and for feedback. */
export const HELD_MS = DAY_MS;
/** A conversation left alone for this long starts afresh. */
export const STATE_MS = 2 * HOUR_MS;
/** Figures name nobody; two years of them show what changed from plan to plan. */
const FIGURES_MS = 730 * DAY_MS;
/** The queue keeps failed messages for a week; a key outlives whatever it may have sealed. */
const KEY_SLACK_MS = 8 * DAY_MS;

/**
 * Removes what is older than it may be: memories of conversations, held exchanges, what was agreed to, ratings' texts
 * (the rating stays as a figure), marks of contact, agreements and keys of people who no longer come. Resolves with how many rows went.
 */
export async function sweepPeople(
  { database, vault }: Pick<PeopleStoreParts, 'database' | 'vault'>,
  { now, retentionMs }: { readonly now: number; readonly retentionMs: number },
): Promise<number> {
  const old = now - retentionMs;
  const removed = await database.transact((handle) => {
    const run = (sql: string, ...values: readonly number[]): number => handle.prepare(sql).run(...values).changes;
    return [
      run('DELETE FROM conversation WHERE updated_at < ?', now - STATE_MS),
      // What nobody allowed to be kept leaves the bare rating behind.
      run(
        `UPDATE feedback SET person = NULL, exchange_id = NULL, note = NULL
         WHERE exchange_id IN (SELECT id FROM exchange WHERE keep = 'held' AND created_at < ?)`,
        now - HELD_MS,
      ),
      run("DELETE FROM exchange WHERE keep = 'held' AND created_at < ?", now - HELD_MS),
      run("DELETE FROM exchange WHERE keep <> 'held' AND created_at < ?", old),
      run(
        `UPDATE feedback SET person = NULL, exchange_id = NULL, note = NULL
         WHERE created_at < ? AND (person IS NOT NULL OR note IS NOT NULL)`,
        old,
      ),
      run('DELETE FROM feedback WHERE created_at < ?', now - FIGURES_MS),
      run('DELETE FROM contact WHERE last_heard_at < ? AND coalesce(paused_until, 0) < ?', old, now),
      run(
        `DELETE FROM consent WHERE coalesce(decided_at, asked_at) < ? AND person NOT IN (SELECT person FROM exchange)
         AND person NOT IN (SELECT conversation FROM contact)`,
        old,
      ),
      run("DELETE FROM turn WHERE day < date(?, 'unixepoch', '+7 hours')", (now - FIGURES_MS) / 1000),
    ].reduce((sum, count) => sum + count, 0);
  });
  vault.keys.destroyUnused(now - Math.max(retentionMs, HELD_MS) - KEY_SLACK_MS);
  return removed;
}
