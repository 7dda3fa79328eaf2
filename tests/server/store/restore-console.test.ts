import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { restoreDatabase } from '../../../knowledge/store/restore.js';
import { ALL_MIGRATIONS } from '../../../server/store/migrations.js';
import { consoleRestore } from '../../../server/store/restore-console.js';
import { useTemporaryStores } from '../../knowledge/store/temporary-store.js';

const stores = useTemporaryStores();
const ACCOUNT = `INSERT INTO account (id, name, role, password_hash, created_at, password_changed_at)
  VALUES (1, 'quản trị', 'admin', 'x', 1, 1)`;
const SESSION = "INSERT INTO session VALUES ('token', 1, 1, 1)";
const note = (action: string): string =>
  `INSERT INTO audit (at, account_name, action, detail) VALUES (1, 'quản trị', '${action}', '{}')`;

describe('the console in a restore', () => {
  it('signs everybody out and keeps the audit log as it is, protected as before', async () => {
    const dataDir = stores.folder();
    const from = join(stores.folder(), 'copy.sqlite');
    const running = await stores.open(dataDir, { migrations: ALL_MIGRATIONS });
    running.raw.exec(`${ACCOUNT}; ${SESSION}; ${note('first')}`);
    await running.backup(from);
    running.raw.exec(`DELETE FROM account; ${note('second')}`);
    await restoreDatabase({ dataDir, migrations: ALL_MIGRATIONS, from, parts: [consoleRestore] });
    expect(running.raw.prepare('SELECT name FROM account').pluck().all()).toEqual(['quản trị']);
    expect(running.raw.prepare('SELECT * FROM session').all()).toEqual([]);
    expect(running.raw.prepare('SELECT action FROM audit ORDER BY id').pluck().all()).toEqual(['first', 'second']);
    expect(() => running.raw.exec('DELETE FROM audit')).toThrow('takes rows only');
    const fresh = stores.folder();
    await restoreDatabase({ dataDir: fresh, migrations: ALL_MIGRATIONS, from, parts: [consoleRestore] });
    const restored = await stores.open(fresh, { migrations: ALL_MIGRATIONS });
    expect(restored.raw.prepare('SELECT action FROM audit').pluck().all()).toEqual(['first']);
  });
});
