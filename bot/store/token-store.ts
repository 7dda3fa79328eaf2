import { z } from 'zod';
import type { ChannelStoreParts } from './channel-inbox.js';

export interface Tokens {
  /** Empty before the first refresh. */
  readonly accessToken: string;
  readonly refreshToken: string;
}

export interface HeldTokens extends Tokens {
  /** `broken`: nobody knows whether the refresh token was used; only new tokens from the platform's console help. */
  readonly state: 'ready' | 'refreshing' | 'broken';
  readonly expiresAt: number;
  readonly leaseUntil: number | null;
}

/** Tokens of an account, sealed; one process at a time may refresh them. */
export interface TokenStore {
  /** Starts from `seed`, the configured refresh token, where nothing is held or another seed was configured before. */
  read(seed: string): Promise<HeldTokens>;
  /**
   * Takes the right to refresh until `leaseUntil`. Gives null where another holds it or the tokens are broken. A lease
   * that ran out left an unknown outcome: the tokens become broken.
   */
  lease(now: number, leaseUntil: number): Promise<Tokens | null>;
  /** Both tokens and their expiry at once. */
  save(tokens: Tokens, expiresAt: number): Promise<void>;
  /** Gives the right back: `ready` when the refresh token was certainly not used. */
  release(state: 'ready' | 'broken'): Promise<void>;
}

const TokensSchema = z.object({ accessToken: z.string(), refreshToken: z.string() });

interface TokenRow {
  readonly seed: string;
  readonly tokens: Buffer;
  readonly state: 'ready' | 'refreshing' | 'broken';
  readonly expires_at: number;
  readonly lease_until: number | null;
}

export function createTokenStore(parts: ChannelStoreParts, name: string): TokenStore {
  const { database, people } = parts;
  const { writes, sealing } = people;
  const find = database.raw.prepare<[string], TokenRow>('SELECT * FROM channel_token WHERE name = ?');
  const held = (row: TokenRow): HeldTokens => ({
    ...TokensSchema.parse(JSON.parse(sealing.open(row.tokens))),
    state: row.state,
    expiresAt: row.expires_at,
    leaseUntil: row.lease_until,
  });
  const set = (state: string, leaseUntil: number | null): void => {
    database.raw
      .prepare('UPDATE channel_token SET state = ?, lease_until = ? WHERE name = ?')
      .run(state, leaseUntil, name);
  };
  return {
    read(seed) {
      const mark = sealing.hash(`seed:${seed}`);
      return writes.run((raw) => {
        const row = find.get(name);
        if (row?.seed === mark) return held(row);
        const tokens = { accessToken: '', refreshToken: seed };
        raw
          .prepare(
            `INSERT OR REPLACE INTO channel_token (name, seed, tokens, state, expires_at, lease_until)
             VALUES (?, ?, ?, 'ready', 0, NULL)`,
          )
          .run(name, mark, sealing.seal(JSON.stringify(tokens)));
        return { ...tokens, state: 'ready', expiresAt: 0, leaseUntil: null };
      });
    },
    lease: (now, leaseUntil) =>
      writes.run(() => {
        const row = find.get(name);
        if (row === undefined || row.state === 'broken') return null;
        if (row.state === 'refreshing') {
          if ((row.lease_until ?? 0) <= now) set('broken', null);
          return null;
        }
        set('refreshing', leaseUntil);
        const { accessToken, refreshToken } = held(row);
        return { accessToken, refreshToken };
      }),
    save: (tokens, expiresAt) =>
      writes.run((raw) => {
        raw
          .prepare(
            "UPDATE channel_token SET tokens = ?, expires_at = ?, state = 'ready', lease_until = NULL WHERE name = ?",
          )
          .run(sealing.seal(JSON.stringify(tokens)), expiresAt, name);
      }),
    release: (state) => writes.run(() => set(state, null)),
  };
}
