import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../../knowledge/store/database.js';
import { createPlanStore } from '../../../knowledge/store/plan-store.js';
import type { StoreHealth } from '../../../knowledge/store/store-health.js';
import { planContent } from './plan-content.js';
import { useTemporaryStores } from './temporary-store.js';

const stores = useTemporaryStores();
const big = (id: string) => planContent(id, `${id} `.repeat(150_000), { number: null });
const small = (id: string) => planContent(id, id, { number: null });

function forbidGrowth(database: Database): void {
  const pages = Number(database.raw.pragma('page_count', { simple: true }));
  database.raw.pragma(`max_page_count = ${pages + 2}`);
}

describe('a store on a full disk', () => {
  it('tells it, keeps what it has, reads on, and recovers by a later write', async () => {
    const alarms: StoreHealth[] = [];
    const database = await stores.open(stores.folder(), { onHealth: (health) => alarms.push(health) });
    const plans = createPlanStore({ database, indexers: [] });
    await plans.replace(small('first'));
    const generation = await plans.generation();
    forbidGrowth(database);
    await expect(plans.replace(big('second'))).rejects.toMatchObject({ code: 'store-full' });
    expect(database.health()).toEqual({ writable: false, reason: 'full' });
    expect((await plans.list()).map((plan) => plan.id)).toEqual(['first']);
    expect(await plans.generation()).toBe(generation);
    await plans.replace(small('first'));
    expect(database.health().writable).toBe(false);

    database.raw.pragma('max_page_count = 1000000');
    await plans.replace(big('second'));
    expect(database.health()).toEqual({ writable: true, reason: null });
    expect(alarms.map((health) => health.reason)).toEqual(['full', null]);
  });

  it('notices by itself that there is room again', async () => {
    const database = await stores.open(stores.folder(), { probeIntervalMs: 30 });
    const plans = createPlanStore({ database, indexers: [] });
    forbidGrowth(database);
    await expect(plans.replace(big('first'))).rejects.toMatchObject({ code: 'store-full' });
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(database.health().writable).toBe(false);
    database.raw.pragma('max_page_count = 1000000');
    await vi.waitFor(() => expect(database.health().writable).toBe(true));
    expect(database.raw.prepare('SELECT count(*) FROM store_probe').pluck().get()).toBe(0);
  });

  it("tells it when Kysely's writes fail", async () => {
    const database = await stores.open(stores.folder());
    forbidGrowth(database);
    const tables = database.tables<{ state: { name: string; value: number } }>();
    const write = tables
      .insertInto('state')
      .values({ name: 'x'.repeat(100_000), value: 1 })
      .execute();
    await expect(write).rejects.toMatchObject({ code: 'store-full' });
    expect(database.health().writable).toBe(false);
  });
});

/** A file system of 3 MB; null where mounting is not allowed. */
function mountSmallDisk(folder: string): string | null {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return null;
  }
}

describe('a store on a small disk', () => {
  let mounted: string | null = null;
  afterEach(() => {
    if (mounted !== null) execFileSync('umount', ['-l', mounted], { stdio: 'ignore' });
    mounted = null;
  });

  it('survives that the disk fills up and is emptied again', async (context) => {
    const folder = stores.folder();
    mounted = mountSmallDisk(folder);
    if (mounted === null) context.skip();
    const dataDir = join(folder, 'data');
    const database = await stores.open(dataDir, { probeIntervalMs: 30 });
    const plans = createPlanStore({ database, indexers: [] });
    await plans.replace(small('first'));
    expect(() => writeFileSync(join(folder, 'ballast'), Buffer.alloc(4_000_000))).toThrow();
    await expect(plans.replace(big('second'))).rejects.toMatchObject({ code: 'store-full' });
    expect(database.health().writable).toBe(false);
    expect((await plans.list()).map((plan) => plan.id)).toEqual(['first']);
    await expect(database.backup(join(dataDir, 'copy.sqlite'))).rejects.toMatchObject({ code: 'backup-failed' });

    rmSync(join(folder, 'ballast'));
    await vi.waitFor(() => expect(database.health().writable).toBe(true));
    await plans.replace(small('second'));
    await database.close();
    const again = await stores.open(dataDir);
    expect(again.raw.pragma('integrity_check', { simple: true })).toBe('ok');
    expect((await createPlanStore({ database: again, indexers: [] }).list()).map((plan) => plan.id)).toEqual([
      'first',
      'second',
    ]);
    await again.close();
  });
});
