import { createHash } from 'node:crypto';
import type { Database } from '../../knowledge/index.js';
import { networkOf } from '../network-of.js';

/**
 * Counts wrong passwords, over restarts. An attempt counts as wrong from its beginning, so that attempts side by side
 * cannot outrun the count; a right password takes back the failures of its name from its address.
 */
export interface SignInThrottle {
  /** The number to give back with `succeeded`, or how long the caller has to wait. */
  begin(name: string, address: string): Promise<{ readonly attempt: number } | { readonly waitMs: number }>;
  succeeded(attempt: number): Promise<void>;
}

const WINDOW_MS = 15 * 60_000;
/** Wrong passwords within the window before the next attempt is held. */
export const SIGN_IN_LIMITS = {
  /** For one name from one address: somebody who forgot a password. */
  nameAndAddress: 5,
  /** From one address, whatever the names. */
  address: 30,
  /** For one name from everywhere: high, since it locks the owner of the name out too. */
  name: 60,
} as const;

interface Count {
  readonly failures: number;
  readonly oldest: number | null;
}

export function createSignInThrottle({ database, now }: { database: Database; now: () => number }): SignInThrottle {
  return {
    begin: (name, address) =>
      database.transact((raw) => {
        const at = now();
        raw.prepare('DELETE FROM sign_in_failure WHERE at <= ?').run(at - WINDOW_MS);
        const [nameHash, addressHash] = [hashOf(name), hashOf(networkOf(address))];
        const count = (where: string, ...keys: string[]): Count =>
          raw
            .prepare<string[], Count>(
              `SELECT count(*) AS failures, min(at) AS oldest FROM sign_in_failure WHERE ${where}`,
            )
            .get(...keys) ?? { failures: 0, oldest: null };
        const held = [
          [count('name_hash = ? AND address_hash = ?', nameHash, addressHash), SIGN_IN_LIMITS.nameAndAddress] as const,
          [count('address_hash = ?', addressHash), SIGN_IN_LIMITS.address] as const,
          [count('name_hash = ?', nameHash), SIGN_IN_LIMITS.name] as const,
        ].filter(([{ failures }, limit]) => failures >= limit);
        if (held.length > 0)
          return { waitMs: Math.max(...held.map(([{ oldest }]) => (oldest ?? at) + WINDOW_MS - at)) };
        const row = raw
          .prepare('INSERT INTO sign_in_failure (name_hash, address_hash, at) VALUES (?, ?, ?)')
          .run(nameHash, addressHash, at);
        return { attempt: Number(row.lastInsertRowid) };
      }),
    succeeded: (attempt) =>
      database.transact((raw) => {
        raw
          .prepare(
            `DELETE FROM sign_in_failure WHERE (name_hash, address_hash) =
             (SELECT name_hash, address_hash FROM sign_in_failure WHERE id = ?)`,
          )
          .run(attempt);
      }),
  };
}

function hashOf(value: string): string {
  return createHash('sha256').update(value).digest('base64url');
}
