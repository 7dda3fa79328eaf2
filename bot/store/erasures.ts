import type { Database, SqliteHandle } from '../../knowledge/index.js';
import type { BatchedWrites } from './batched-writes.js';
import type { Erasure } from './person-keys.js';
import type { PersonVault } from './person-vault.js';

export interface PeopleStoreParts {
  readonly database: Database;
  readonly writes: BatchedWrites;
  readonly vault: PersonVault;
}

export interface ErasedRange {
  /** `kept`: what was kept beyond answering; the conversation goes on. */
  readonly scope: Erasure['scope'];
  readonly now: number;
  /** Job of the channel that answers the erasure and stays. */
  readonly jobId?: number;
}

/** Where sealed columns stand, and what a row is without what was sealed in it. */
const SEALED: readonly SealedPlace[] = [
  { table: 'conversation', column: 'state', person: 'person', without: 'nothing' },
  { table: 'exchange', column: 'content', person: 'person', without: 'nothing' },
  { table: 'exchange', column: 'held_note', person: 'person', without: 'a figure' },
  { table: 'feedback', column: 'note', person: 'person', without: 'a figure' },
  { table: 'inbox', column: 'event', person: 'conversation', without: 'a mark' },
  { table: 'inbox', column: 'memory', person: 'conversation', without: 'a mark' },
  { table: 'outbox', column: 'body', person: 'conversation', without: 'a mark' },
  { table: 'list_link', column: 'content', person: 'conversation', without: 'nothing', key: 'token_hash' },
];

interface SealedPlace {
  readonly table: string;
  readonly column: string;
  /** Column of the person. */
  readonly person: string;
  readonly without: 'nothing' | 'a figure' | 'a mark';
  /** What tells rows apart; the row's number where it is not said. */
  readonly key?: string;
}

/**
 * The part of an erasure that belongs into a transaction of the store: rows go, what has to stay (messages that wait for
 * their answer) is sealed under a fresh key. Pass what it gives to `vault.keys.destroy` once the transaction is on disk;
 * a crash in between is made good by `reapplyErasures`.
 */
export function eraseRows(
  { vault }: Pick<PeopleStoreParts, 'vault'>,
  handle: SqliteHandle,
  person: string,
  { scope, now, jobId = -1 }: ErasedRange,
): Erasure {
  const { id: nextKey } = vault.keys.renew(person);
  deleteRows(handle, person, scope, Number.MAX_SAFE_INTEGER);
  if (scope === 'all') emptyQueue(handle, person, jobId);
  for (const { table, column, person: named, key = 'rowid' } of SEALED) {
    const rows = handle
      .prepare<[string], { id: number | string; sealed: Buffer }>(
        `SELECT ${key} AS id, ${column} AS sealed FROM ${table} WHERE ${named} = ? AND ${column} IS NOT NULL`,
      )
      .all(person);
    const update = handle.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${key} = ?`);
    for (const { id, sealed } of rows) {
      const text = vault.open(sealed);
      if (text !== null) update.run(vault.seal(person, text), id);
    }
  }
  const erasure: Erasure = { person, at: now, scope, nextKey };
  handle.prepare('INSERT OR IGNORE INTO erasure VALUES (?, ?, ?, ?)').run(person, now, scope, nextKey);
  return erasure;
}

function deleteRows(handle: SqliteHandle, person: string, scope: Erasure['scope'], until: number): void {
  handle.prepare('DELETE FROM exchange WHERE person = ? AND created_at <= ?').run(person, until);
  handle
    .prepare('UPDATE feedback SET person = NULL, exchange_id = NULL, note = NULL WHERE person = ? AND created_at <= ?')
    .run(person, until);
  if (scope === 'kept') return;
  handle.prepare('DELETE FROM conversation WHERE person = ? AND updated_at <= ?').run(person, until);
  handle.prepare('DELETE FROM consent WHERE person = ? AND coalesce(decided_at, asked_at) <= ?').run(person, until);
  handle.prepare('DELETE FROM member WHERE person = ? AND bound_at <= ?').run(person, until);
  handle.prepare('DELETE FROM contact WHERE conversation = ? AND last_heard_at <= ?').run(person, until);
}

/** Keys of past events stay, so that a redelivery is still known; they and their hashes say nothing of the person. */
function emptyQueue(handle: SqliteHandle, person: string, jobId: number): void {
  handle.prepare('DELETE FROM outbox WHERE conversation = ? AND inbox_id <> ?').run(person, jobId);
  handle.prepare('DELETE FROM list_link WHERE conversation = ?').run(person);
  handle
    .prepare(
      `UPDATE inbox SET event = NULL, memory = NULL, conversation = '', state = 'done'
       WHERE conversation = ? AND is_open = 0`,
    )
    .run(person);
}

/** Erases in a transaction of its own, then destroys the key. */
export async function erasePerson(parts: PeopleStoreParts, person: string, range: ErasedRange): Promise<void> {
  const erasure = await parts.writes.run((handle) => eraseRows(parts, handle, person, range));
  parts.vault.keys.destroy(erasure);
}

/**
 * Makes every erasure hold in the store as it is now. Call it whenever the store's content came from elsewhere or a crash
 * may have cut an erasure short: after a restore, and at each start. Takes the erasures that the store knows and those
 * listed beside the keys together, destroys what keys are left of them, removes rows of erased people that an older copy
 * brought back, and rows whose key is gone. Resolves with how many rows went.
 */
export async function reapplyErasures({
  database,
  vault,
}: Pick<PeopleStoreParts, 'database' | 'vault'>): Promise<number> {
  const stored = database.raw
    .prepare<[], Erasure & { next_key: Buffer }>('SELECT person, at, scope, next_key FROM erasure')
    .all()
    .map(({ person, at, scope, next_key }): Erasure => ({ person, at, scope, nextKey: next_key }));
  for (const erasure of stored) vault.keys.destroy(erasure);
  const erasures = vault.keys.erasures();
  return database.transact((handle) => {
    const before = changesOf(handle);
    for (const { person, at, scope, nextKey } of erasures) {
      deleteRows(handle, person, scope, at);
      if (scope === 'kept')
        handle
          .prepare(
            "UPDATE consent SET state = 'declined', decided_at = ? WHERE person = ? AND state = 'agreed' AND decided_at <= ?",
          )
          .run(at, person, at);
      handle.prepare('INSERT OR IGNORE INTO erasure VALUES (?, ?, ?, ?)').run(person, at, scope, nextKey);
    }
    for (const place of SEALED) removeUnopenable(handle, vault, place);
    return changesOf(handle) - before;
  });
}

function removeUnopenable(handle: SqliteHandle, vault: PersonVault, place: SealedPlace): void {
  const { table, column, without } = place;
  const ids = handle
    .prepare<[], { key: Buffer }>(
      `SELECT DISTINCT substr(${column}, 1, 8) AS key FROM ${table} WHERE ${column} IS NOT NULL`,
    )
    .all()
    .filter(({ key }) => !vault.isOpenable(key));
  const end =
    without === 'nothing'
      ? `DELETE FROM ${table}`
      : table === 'inbox' && column === 'event'
        ? `UPDATE inbox SET event = NULL, memory = NULL, is_open = 0, state = 'done', finished_at = received_at`
        : `UPDATE ${table} SET ${column} = NULL`;
  const remove = handle.prepare(`${end} WHERE substr(${column}, 1, 8) = ?`);
  for (const { key } of ids) remove.run(key);
}

function changesOf(handle: SqliteHandle): number {
  return handle.prepare<[], { changes: number }>('SELECT total_changes() AS changes').get()?.changes ?? 0;
}
