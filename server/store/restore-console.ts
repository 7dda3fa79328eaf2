import { replaceRows, type RestorePart, type SqliteHandle } from '../../knowledge/index.js';

/**
 * What a restore does to the console. Nobody stays signed in; failed sign-ins go on counting; the audit log is not set
 * back, and comes from the backup only where there is none. An account stays as it is here, so that neither a disabled
 * one, nor a role, nor a password that was taken away comes back; one that is not known here comes from the backup.
 */
export const consoleRestore: RestorePart = {
  tables: ['session', 'sign_in_failure', 'audit', 'account'],
  takeOver(raw) {
    raw.exec('DELETE FROM main.session');
    addAccounts(raw);
    if (raw.prepare('SELECT 1 FROM main.audit').get() === undefined) replaceRows(raw, 'audit');
  },
};

/** Told by their names; their numbers are this store's. */
function addAccounts(raw: SqliteHandle): void {
  raw.exec(`
    INSERT INTO main.account
      (name, role, password_hash, configured_hash, is_disabled, created_at, password_changed_at, signed_in_at)
      SELECT name, role, password_hash, configured_hash, is_disabled, created_at, password_changed_at, signed_in_at
      FROM restored.account WHERE true ORDER BY id
      ON CONFLICT DO NOTHING;
  `);
}
