import { replaceRows, type RestorePart } from '../../knowledge/index.js';

/**
 * What a restore does to the console. Nobody stays signed in, since accounts and passwords may have changed; failed
 * sign-ins go on counting; the audit log is not set back, and comes from the backup only where there is none.
 */
export const consoleRestore: RestorePart = {
  tables: ['session', 'sign_in_failure', 'audit'],
  takeOver(raw) {
    raw.exec('DELETE FROM main.session');
    if (raw.prepare('SELECT 1 FROM main.audit').get() === undefined) replaceRows(raw, 'audit');
  },
};
