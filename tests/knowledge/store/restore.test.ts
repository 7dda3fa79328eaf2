import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../../knowledge/store/database.js';
import { knowledgeMigrations } from '../../../knowledge/store/migrations.js';
import { createPlanStore } from '../../../knowledge/store/plan-store.js';
import { restoreDatabase } from '../../../knowledge/store/restore.js';
import { planContent } from './plan-content.js';
import { useTemporaryStores } from './temporary-store.js';

const stores = useTemporaryStores();
const migrations = knowledgeMigrations;
const plansOf = (database: Database) => createPlanStore({ database, indexers: [] });
const idsOf = async (database: Database): Promise<string[]> => (await plansOf(database).list()).map((plan) => plan.id);
const load = (database: Database, id: string) => plansOf(database).replace(planContent(id, id, { number: null }));

describe('restoreDatabase', () => {
  it('brings a backup back under processes that use the store, and keeps what was there', async () => {
    const dataDir = stores.folder();
    const from = join(stores.folder(), 'copy.sqlite');
    const running = await stores.open(dataDir);
    await load(running, 'a');
    await running.backup(from);
    for (const id of ['b', 'c', 'd']) await load(running, id);
    const generation = await plansOf(running).generation();

    await restoreDatabase({ dataDir, migrations, from, clock: () => new Date('2026-11-21T08:00:00Z') });
    expect(await idsOf(running)).toEqual(['a']);
    expect(await plansOf(running).generation()).toBeGreaterThan(generation);
    expect(running.raw.pragma('integrity_check', { simple: true })).toBe('ok');
    await load(running, 'e');
    expect(await idsOf(await stores.open(dataDir))).toEqual(['a', 'e']);
    expect(readdirSync(dataDir).filter((name) => name.startsWith('restoring'))).toEqual([]);

    const before = join(dataDir, 'backups', 'before-restore-20261121T080000000Z.sqlite');
    await restoreDatabase({ dataDir, migrations, from: before });
    expect(await idsOf(running)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('brings a backup of an older program up to date', async () => {
    const dataDir = stores.folder();
    const from = join(stores.folder(), 'copy.sqlite');
    const old = await stores.open(stores.folder());
    await load(old, 'a');
    await old.backup(from);
    const later = { number: 90, name: 'later', up: (raw: Database['raw']) => raw.exec('CREATE TABLE later (a TEXT)') };
    const running = await stores.open(dataDir, { migrations: [...migrations, later] });
    await restoreDatabase({ dataDir, migrations: [...migrations, later], from });
    expect(await idsOf(running)).toEqual(['a']);
    expect(running.raw.prepare('SELECT count(*) FROM later').pluck().get()).toBe(0);
  });

  it('takes the place of a store that cannot be opened, and of none', async () => {
    const from = join(stores.folder(), 'copy.sqlite');
    const source = await stores.open(stores.folder());
    await load(source, 'a');
    await source.backup(from);
    const damaged = stores.folder();
    writeFileSync(join(damaged, 'assistant.sqlite'), 'không phải cơ sở dữ liệu '.repeat(100));
    for (const dataDir of [damaged, join(stores.folder(), 'new')]) {
      await restoreDatabase({ dataDir, migrations, from });
      expect(await idsOf(await stores.open(dataDir))).toEqual(['a']);
    }
    expect(readdirSync(join(damaged, 'backups'))[0]).toMatch(/^damaged-/);
  });

  it('changes nothing when the file is no usable backup', async () => {
    const dataDir = stores.folder();
    const running = await stores.open(dataDir);
    await load(running, 'a');
    const files = stores.folder();
    writeFileSync(join(files, 'empty.sqlite'), '');
    writeFileSync(join(files, 'text.sqlite'), 'văn bản '.repeat(200));
    const newer = await stores.open(stores.folder(), {
      migrations: [...migrations, { number: 91, name: 'x', up: () => undefined }],
    });
    await newer.backup(join(files, 'newer.sqlite'));
    const codes = {
      empty: 'store-unreadable',
      text: 'store-unreadable',
      missing: 'store-unreadable',
      newer: 'store-newer-than-program',
    };
    for (const [name, code] of Object.entries(codes)) {
      const from = join(files, `${name}.sqlite`);
      await expect(restoreDatabase({ dataDir, migrations, from }), name).rejects.toMatchObject({ code });
    }
    expect(await idsOf(running)).toEqual(['a']);
    expect(readdirSync(dataDir).filter((name) => !name.startsWith('assistant.sqlite'))).toEqual([]);
  });
});
