import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPlanStore } from '../../../knowledge/index.js';
import { createVectorLeg } from '../../../knowledge/search/vector-leg.js';
import { createLexicalIndex } from '../../../knowledge/store/lexical-index.js';
import { useTemporaryStores } from '../store/temporary-store.js';
import { HAI_AN, HAI_DUONG, searchPlan } from './search-plans.js';

const stores = useTemporaryStores();

async function opened(dataDir = stores.folder()) {
  const database = await stores.open(dataDir);
  const index = createLexicalIndex(database.raw);
  const store = createPlanStore({ database, indexers: [index] });
  const faults: unknown[] = [];
  const leg = createVectorLeg({ index, dataDir, onFault: (error) => faults.push(error) });
  const nearestPlan = async (text: string) => {
    const found = await leg.search(text, 1, null);
    return index.load(found?.nearest.map((match) => match.id) ?? [])[0]?.planId ?? null;
  };
  return { dataDir, index, store, leg, faults, nearestPlan };
}

const files = (dataDir: string): string[] => readdirSync(join(dataDir, 'index')).sort();

describe('the offline vector leg', () => {
  it('is away until its thread has built it, then answers', async () => {
    const { store, leg, faults, nearestPlan } = await opened();
    expect(leg.health()).toEqual({ state: 'unavailable', reason: 'no passage is loaded' });
    await store.replace(HAI_DUONG);
    await store.replace(HAI_AN);
    leg.refresh();
    expect(leg.health().state).toBe('building');
    expect(await leg.search('sức khỏe', 3, null)).toBeNull();
    await leg.settled();
    expect(faults).toEqual([]);
    expect(leg.health()).toEqual({ state: 'ready', reason: null });
    expect(await nearestPlan('tập huấn kỹ năng số cho tổ công nghệ số cộng đồng')).toBe('hai-an');
    await leg.close();
  });

  it('comes back from its files without building again', async () => {
    const { dataDir, store, leg } = await opened();
    await store.replace(HAI_DUONG);
    leg.refresh();
    await leg.settled();
    await leg.close();
    const before = files(dataDir);
    const again = await opened(dataDir);
    again.leg.refresh();
    await again.leg.settled();
    expect(again.leg.health().state).toBe('ready');
    expect(files(dataDir)).toEqual(before);
    await again.leg.close();
  });

  it.each(['graph', 'space', 'vectors'])('builds again when its %s file is broken', async (name) => {
    const { dataDir, store, leg } = await opened();
    await store.replace(HAI_DUONG);
    leg.refresh();
    await leg.settled();
    await leg.close();
    const broken = join(dataDir, 'index', files(dataDir).find((file) => file.startsWith(name)) ?? '');
    writeFileSync(broken, readFileSync(broken).subarray(0, 40));
    const again = await opened(dataDir);
    again.leg.refresh();
    await again.leg.settled();
    expect(again.faults).toEqual([]);
    expect(again.leg.health().state).toBe('ready');
    expect(await again.nearestPlan('hồ sơ sức khỏe điện tử')).toBe('hai-duong');
    await again.leg.close();
  });

  it('follows plans that come and go', async () => {
    const { store, leg, index, nearestPlan } = await opened();
    await store.replace(HAI_DUONG);
    leg.refresh();
    await leg.settled();
    await store.replace(searchPlan('moi', ['Người dân tra cứu hồ sơ sức khỏe điện tử trên điện thoại di động.']));
    leg.refresh();
    await leg.settled();
    const found = await leg.search('hồ sơ sức khỏe điện tử', 10, null);
    expect(index.load(found?.nearest.map((match) => match.id) ?? []).map((passage) => passage.planId)).toContain('moi');
    await store.remove(HAI_DUONG.plan.id);
    leg.refresh();
    await leg.settled();
    expect(await nearestPlan('hồ sơ sức khỏe điện tử')).toBe('moi');
    await leg.close();
  });

  it('searches only the ranges asked', async () => {
    const { store, leg, index } = await opened();
    await store.replace(HAI_DUONG);
    await store.replace(HAI_AN);
    leg.refresh();
    await leg.settled();
    const ranges = index.ranges().filter((range) => range.planId === HAI_AN.plan.id);
    const found = await leg.search('hồ sơ công việc trên môi trường mạng', 10, ranges);
    expect(index.load(found?.nearest.map((match) => match.id) ?? []).map((passage) => passage.planId)).toEqual([
      'hai-an',
      'hai-an',
    ]);
    await leg.close();
  });
});
