import type { Migration } from '../../knowledge/index.js';
import { hashOfCode, newInvitationCode } from '../members/invitation-code.js';
import type { Invitation, Members, Redeemed } from '../ports.js';
import type { ChannelStoreParts } from './channel-inbox.js';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** Wrong codes within an hour, of one person and of all: more are not looked at. */
const MOST_OF_ONE = 5;
const MOST_OF_ALL = 500;

/** Codes are kept as hashes, people as keyed hashes. A member is whoever used an invitation that still stands. */
export const createMemberTables: Migration = {
  number: 26,
  name: 'members',
  up: (raw) => {
    raw.exec(`
      CREATE TABLE invitation (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        code_hash TEXT NOT NULL UNIQUE,
        agency TEXT NOT NULL,
        issued_by TEXT NOT NULL,
        issued_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL,
        used_at INTEGER,
        revoked_at INTEGER
      ) STRICT;
      CREATE TABLE member (
        person TEXT PRIMARY KEY,
        invitation_id INTEGER NOT NULL UNIQUE REFERENCES invitation (id) ON DELETE CASCADE,
        bound_at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE wrong_code (
        id INTEGER PRIMARY KEY,
        person TEXT NOT NULL,
        at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX wrong_code_by_age ON wrong_code (at);
    `);
  },
};

/** A stored invitation; how it stands depends on the time. */
type InvitationRow = Omit<Invitation, 'state'>;

export function createMembers({ database: { raw }, people }: ChannelStoreParts, now: () => number = Date.now): Members {
  const { vault, writes } = people;
  const agencyOf = raw.prepare<[string], { agency: string }>(
    `SELECT agency FROM member JOIN invitation ON invitation.id = member.invitation_id
     WHERE person = ? AND revoked_at IS NULL`,
  );
  const stateOf = ({ usedAt, revokedAt, expiresAt }: InvitationRow): Invitation['state'] => {
    if (revokedAt !== null) return 'revoked';
    if (usedAt !== null) return 'used';
    return expiresAt <= now() ? 'expired' : 'open';
  };
  return {
    agencyOf: (conversationId) => agencyOf.get(vault.personOf(conversationId))?.agency ?? null,
    async issue({ agency, days, by }) {
      const code = newInvitationCode();
      const at = now();
      const id = await writes.run((handle) => {
        const added = handle
          .prepare(
            'INSERT INTO invitation (code_hash, agency, issued_by, issued_at, expires_at) VALUES (?, ?, ?, ?, ?)',
          )
          .run(hashOfCode(code), agency, by, at, at + days * DAY_MS);
        return Number(added.lastInsertRowid);
      });
      return { id, code, expiresAt: at + days * DAY_MS };
    },
    list: async () =>
      raw
        .prepare<[], InvitationRow>(
          `SELECT id, agency, issued_by AS issuedBy, issued_at AS issuedAt, expires_at AS expiresAt, used_at AS usedAt,
             revoked_at AS revokedAt FROM invitation ORDER BY id DESC`,
        )
        .all()
        .map((row) => ({ ...row, state: stateOf(row) })),
    revoke: (id) =>
      writes.run((handle) => {
        handle.prepare('DELETE FROM member WHERE invitation_id = ?').run(id);
        const marked = handle.prepare('UPDATE invitation SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL');
        return marked.run(now(), id).changes > 0;
      }),
    redeem(conversationId, code) {
      const person = vault.personOf(conversationId);
      const at = now();
      return writes.run((handle): Redeemed => {
        handle.prepare('DELETE FROM wrong_code WHERE at <= ?').run(at - HOUR_MS);
        const wrong = handle
          .prepare<[string], { own: number; all: number }>(
            'SELECT count(*) FILTER (WHERE person = ?) AS own, count(*) AS "all" FROM wrong_code',
          )
          .get(person);
        if ((wrong?.own ?? 0) >= MOST_OF_ONE || (wrong?.all ?? 0) >= MOST_OF_ALL) return { kind: 'throttled' };
        const found = handle
          .prepare<[string, number, string], { id: number; agency: string }>(
            `SELECT id, agency FROM invitation WHERE code_hash = ? AND revoked_at IS NULL AND (
               (used_at IS NULL AND expires_at > ?)
               OR EXISTS (SELECT 1 FROM member WHERE invitation_id = invitation.id AND person = ?))`,
          )
          .get(hashOfCode(code), at, person);
        if (found === undefined) {
          handle.prepare('INSERT INTO wrong_code (person, at) VALUES (?, ?)').run(person, at);
          return { kind: 'refused' };
        }
        handle.prepare('UPDATE invitation SET used_at = coalesce(used_at, ?) WHERE id = ?').run(at, found.id);
        handle
          .prepare('INSERT OR REPLACE INTO member (person, invitation_id, bound_at) VALUES (?, ?, ?)')
          .run(person, found.id, at);
        return { kind: 'bound', agency: found.agency };
      });
    },
  };
}
