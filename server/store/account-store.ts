import type { Database } from '../../knowledge/index.js';
import type { Role } from '../console/contract/session.js';

export interface Account {
  readonly id: number;
  /** Lower case; unique. */
  readonly name: string;
  readonly role: Role;
  readonly isDisabled: boolean;
  readonly createdAt: number;
  readonly signedInAt: number | null;
}

/** An account with what its passwords are checked against. */
export interface AccountSecrets extends Account {
  readonly passwordHash: string;
  readonly configuredHash: string | null;
}

export interface AccountChange {
  readonly role?: Role;
  readonly isDisabled?: boolean;
  readonly passwordHash?: string;
  readonly configuredHash?: string;
}

/**
 * The console's accounts. An account is never removed, so that the audit log keeps naming somebody; a disabled one takes
 * no sign-in. Whatever ends an account's rights as they were also ends its sessions, in the same transaction.
 */
export interface AccountStore {
  /** By name. */
  list(): Promise<readonly Account[]>;
  byName(name: string): Promise<AccountSecrets | null>;
  byId(id: number): Promise<AccountSecrets | null>;
  /** `taken`: another account has this name. */
  create(
    account: Pick<AccountSecrets, 'name' | 'role' | 'passwordHash' | 'configuredHash'>,
  ): Promise<Account | 'taken'>;
  /**
   * `last-admin`: it would leave no administrator who can sign in. Ends the account's sessions, except the one of
   * `keepSession` (hash of its token).
   */
  change(id: number, change: AccountChange, keepSession?: string): Promise<'changed' | 'missing' | 'last-admin'>;
}

interface AccountRow {
  readonly id: number;
  readonly name: string;
  readonly role: Role;
  readonly password_hash: string;
  readonly configured_hash: string | null;
  readonly is_disabled: 0 | 1;
  readonly created_at: number;
  readonly signed_in_at: number | null;
}

export function createAccountStore({ database, now }: { database: Database; now: () => number }): AccountStore {
  return {
    list: () =>
      database.read((raw) => raw.prepare<[], AccountRow>('SELECT * FROM account ORDER BY name').all().map(accountOf)),
    byName: (name) =>
      database.read((raw) =>
        secretsOf(raw.prepare<[string], AccountRow>('SELECT * FROM account WHERE name = ?').get(name)),
      ),
    byId: (id) =>
      database.read((raw) =>
        secretsOf(raw.prepare<[number], AccountRow>('SELECT * FROM account WHERE id = ?').get(id)),
      ),
    create: ({ name, role, passwordHash, configuredHash }) =>
      database.transact((raw) => {
        const at = now();
        const row = raw
          .prepare<unknown[], AccountRow>(
            `INSERT INTO account (name, role, password_hash, configured_hash, created_at, password_changed_at)
             VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING *`,
          )
          .get(name, role, passwordHash, configuredHash, at, at);
        return row === undefined ? 'taken' : accountOf(row);
      }),
    change: (id, change, keepSession = '') =>
      database.transact((raw) => {
        const row = raw.prepare<[number], AccountRow>('SELECT * FROM account WHERE id = ?').get(id);
        if (row === undefined) return 'missing';
        const role = change.role ?? row.role;
        const isDisabled = change.isDisabled ?? row.is_disabled === 1;
        if (row.role === 'admin' && row.is_disabled === 0 && (role !== 'admin' || isDisabled)) {
          const others = raw
            .prepare("SELECT 1 FROM account WHERE role = 'admin' AND is_disabled = 0 AND id <> ?")
            .get(id);
          if (others === undefined) return 'last-admin';
        }
        raw
          .prepare(
            `UPDATE account SET role = @role, is_disabled = @isDisabled,
               password_hash = coalesce(@passwordHash, password_hash),
               configured_hash = coalesce(@configuredHash, configured_hash),
               password_changed_at = iif(@passwordHash IS NULL, password_changed_at, @at) WHERE id = @id`,
          )
          .run({
            id,
            role,
            isDisabled: isDisabled ? 1 : 0,
            passwordHash: change.passwordHash ?? null,
            configuredHash: change.configuredHash ?? null,
            at: now(),
          });
        raw.prepare('DELETE FROM session WHERE account_id = ? AND token_hash <> ?').run(id, keepSession);
        return 'changed';
      }),
  };
}

function accountOf({ id, name, role, is_disabled, created_at, signed_in_at }: AccountRow): Account {
  return { id, name, role, isDisabled: is_disabled === 1, createdAt: created_at, signedInAt: signed_in_at };
}

function secretsOf(row: AccountRow | undefined): AccountSecrets | null {
  if (row === undefined) return null;
  return { ...accountOf(row), passwordHash: row.password_hash, configuredHash: row.configured_hash };
}
