import type { Database } from '../../knowledge/index.js';
import type { Role } from '../console/contract/session.js';

export interface SessionRecord {
  readonly accountId: number;
  readonly accountName: string;
  readonly role: Role;
}

/** Open sessions under the hashes of their tokens. One that is too old or idle too long is as good as none. */
export interface SessionStore {
  open(tokenHash: string, accountId: number): Promise<void>;
  /** The session, and notes that it is in use; null for an unknown or ended one and for a disabled account. */
  find(tokenHash: string): Promise<SessionRecord | null>;
  end(tokenHash: string): Promise<void>;
}

export interface SessionLimits {
  /** From sign-in to the end, whatever happens between. */
  readonly absoluteMs: number;
  /** Between two requests. */
  readonly idleMs: number;
}

/** Within this time a further request writes nothing. */
const SEEN_EVERY_MS = 60_000;

interface SessionRow {
  readonly account_id: number;
  readonly name: string;
  readonly role: Role;
  readonly seen_at: number;
}

export function createSessionStore(options: {
  readonly database: Database;
  readonly now: () => number;
  readonly limits: SessionLimits;
}): SessionStore {
  const { database, now, limits } = options;
  return {
    open: (tokenHash, accountId) =>
      database.transact((raw) => {
        const at = now();
        raw
          .prepare('DELETE FROM session WHERE created_at <= ? OR seen_at <= ?')
          .run(at - limits.absoluteMs, at - limits.idleMs);
        raw
          .prepare('INSERT INTO session (token_hash, account_id, created_at, seen_at) VALUES (?, ?, ?, ?)')
          .run(tokenHash, accountId, at, at);
        raw.prepare('UPDATE account SET signed_in_at = ? WHERE id = ?').run(at, accountId);
      }),
    async find(tokenHash) {
      const at = now();
      const row = await database.read((raw) =>
        raw
          .prepare<[string, number, number], SessionRow>(
            `SELECT account_id, name, role, seen_at FROM session JOIN account ON account.id = account_id
             WHERE token_hash = ? AND session.created_at > ? AND seen_at > ? AND is_disabled = 0`,
          )
          .get(tokenHash, at - limits.absoluteMs, at - limits.idleMs),
      );
      if (row === undefined) return null;
      // A store that takes no writes must not sign people out while they look for the reason.
      if (at - row.seen_at >= SEEN_EVERY_MS && database.health().writable)
        await database.transact((raw) =>
          raw.prepare('UPDATE session SET seen_at = ? WHERE token_hash = ?').run(at, tokenHash),
        );
      return { accountId: row.account_id, accountName: row.name, role: row.role };
    },
    end: (tokenHash) =>
      database.transact((raw) => {
        raw.prepare('DELETE FROM session WHERE token_hash = ?').run(tokenHash);
      }),
  };
}
