import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createPlanStore, createRetriever, expandAbbreviations, KnowledgeError } from '../../../knowledge/index.js';
import { openEmbedder } from '../../../knowledge/search/configured-embedder.js';
import { openVectors } from '../../../knowledge/search/configured-vectors.js';
import { createModelVectorLeg } from '../../../knowledge/search/model-vector-leg.js';
import { OFFLINE_EMBEDDER } from '../../../knowledge/search/offline-embeddings.js';
import { createVectorLeg } from '../../../knowledge/search/vector-leg.js';
import { createLexicalIndex } from '../../../knowledge/store/lexical-index.js';
import {
  EMBEDDING_KEY,
  EMBEDDING_MODEL,
  startFakeEmbeddings,
  type FakeEmbeddings,
} from '../../fakes/embedding-server.js';
import { useTemporaryStores } from '../store/temporary-store.js';
import { HAI_AN, HAI_DUONG, searchPlan } from './search-plans.js';

const stores = useTemporaryStores();
const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

async function served(): Promise<FakeEmbeddings> {
  const fake = await startFakeEmbeddings();
  opened.push(() => fake.http.close());
  return fake;
}

async function legOn(fake: FakeEmbeddings, dataDir = stores.folder()) {
  const database = await stores.open(dataDir);
  const index = createLexicalIndex(database.raw);
  const store = createPlanStore({ database, indexers: [index] });
  const clock = { now: 1_000_000 };
  const faults: unknown[] = [];
  const choice = { kind: 'endpoint' as const, model: EMBEDDING_MODEL, baseUrl: `${fake.http.root}/v1` };
  const embedder = await openEmbedder(choice, EMBEDDING_KEY);
  const leg = createModelVectorLeg({
    embedder,
    index,
    store,
    dataDir,
    standby: createVectorLeg({ index, dataDir }),
    onFault: (error) => faults.push(error),
    clock: () => clock.now,
  });
  opened.push(() => leg.close());
  const retriever = createRetriever({ store, index, expandAbbreviations, vectors: leg });
  const step = async (): Promise<void> => {
    await retriever.refresh();
    await leg.settled();
  };
  return { dataDir, index, store, leg, retriever, embedder, faults, clock, step };
}

async function ready(fake: FakeEmbeddings, dataDir?: string) {
  const all = await legOn(fake, dataDir);
  await all.store.replace(HAI_DUONG);
  await all.store.replace(HAI_AN);
  await all.step();
  return all;
}

describe('the vector leg of a model at an endpoint', () => {
  it('places every passage, takes over from the offline leg, and is stamped', async () => {
    const fake = await served();
    const { dataDir, leg, retriever, embedder, faults } = await ready(fake);
    expect(faults).toEqual([]);
    expect(retriever.health()).toMatchObject({ vector: 'ready', reason: null, embedderId: embedder.id });
    expect(leg.weight).toBeGreaterThan(0.1);
    const kept = readdirSync(join(dataDir, 'index'), { withFileTypes: true });
    expect(kept.filter((entry) => entry.isDirectory())).toHaveLength(1);
    const [hit] = await retriever.search({ text: 'hồ sơ sức khỏe điện tử', limit: 1 });
    expect(hit).toMatchObject({ passage: { key: 'hai-duong#2' }, vector: expect.any(Number) });
  });

  it('lets the offline index serve while it is built', async () => {
    const fake = await served();
    const { store, index, leg, retriever } = await legOn(fake);
    await store.replace(HAI_DUONG);
    const offline = createVectorLeg({ index, dataDir: stores.folder() });
    opened.push(() => offline.close());
    fake.http.delayOf = () => 300;
    await retriever.refresh();
    expect(leg.health().state).toBe('building');
    expect(leg.embedderId).toBe(offline.embedderId);
    expect(leg.weight).toBe(offline.weight);
    expect((await retriever.search({ text: 'hồ sơ sức khỏe', limit: 1 }))[0]?.passage.key).toBe('hai-duong#2');
    await leg.settled();
    expect(leg.embedderId).toContain(EMBEDDING_MODEL);
  });

  it('lets the offline index serve at once when one model takes the place of another', async () => {
    const before = await ready(await served());
    await before.leg.close();
    const fake = await served();
    fake.http.delayOf = () => 1000;
    const { dataDir, leg, retriever, embedder } = await legOn(fake, before.dataDir);
    await retriever.refresh();
    await expect
      .poll(async () => (await retriever.search({ text: 'hồ sơ sức khỏe', limit: 1 }))[0]?.vector)
      .toBeTypeOf('number');
    expect(leg.health().state).toBe('building');
    expect(leg.embedderId).toBe(OFFLINE_EMBEDDER);
    await leg.settled();
    expect(leg.embedderId).toBe(embedder.id);
    expect(leg.embedderId).not.toBe(before.embedder.id);
    const folders = readdirSync(join(dataDir, 'index'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders).toHaveLength(1);
  });

  it('places a plan once, whatever fails in the middle of it', async () => {
    const fake = await served();
    const { store, index, leg, clock, step } = await legOn(fake);
    await store.replace(
      searchPlan(
        'dai',
        Array.from({ length: 80 }, (_, at) => `Nhiệm vụ số ${at} của tổ ${at % 7}.`),
      ),
    );
    fake.http.faultOf = () => (fake.http.calls.length === 2 ? { kind: 'reply', status: 400, body: {} } : undefined);
    await step();
    expect(leg.health().state).toBe('unavailable');
    fake.http.faultOf = () => undefined;
    clock.now += 20_000;
    await step();
    const found = await leg.search('nhiệm vụ số 3', 1000, null);
    expect(found?.nearest.map((match) => match.id).sort((a, b) => a - b)).toEqual(
      index.ranges().flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
    );
  });

  it('comes back from its files, and places only what is new', async () => {
    const fake = await served();
    const first = await ready(fake);
    await first.leg.close();
    const calls = fake.http.calls.length;
    const again = await legOn(fake, first.dataDir);
    await again.step();
    expect(again.leg.health().state).toBe('ready');
    expect(fake.http.calls).toHaveLength(calls);
    await again.store.replace(searchPlan('moi', ['Lắp đặt trạm quan trắc nước thải.']));
    await again.store.remove(HAI_AN.plan.id);
    await again.step();
    expect(fake.http.calls).toHaveLength(calls + 1);
    const hits = await again.retriever.search({ text: 'trạm quan trắc nước thải', limit: 5 });
    expect(hits[0]).toMatchObject({ passage: { key: 'moi#0' }, vector: expect.any(Number) });
  });

  it.each<readonly [string, string, (fake: FakeEmbeddings) => void, (fake: FakeEmbeddings) => void]>([
    [
      'is down',
      'cannot be reached',
      (fake) => (fake.http.faultOf = () => ({ kind: 'reset' })),
      (fake) => (fake.http.faultOf = () => undefined),
    ],
    [
      'is busy',
      'answered 429',
      (fake) => (fake.http.faultOf = () => ({ kind: 'reply', status: 429, body: { error: {} } })),
      (fake) => (fake.http.faultOf = () => undefined),
    ],
    [
      'is slow',
      'no answer within',
      (fake) => (fake.http.delayOf = () => 4000),
      (fake) => (fake.http.delayOf = () => 0),
    ],
    ['changes its size', 'expected 64', (fake) => (fake.dimensions = 8), (fake) => (fake.dimensions = 64)],
    ['gives no numbers', 'no number', (fake) => (fake.poison = 'NaN'), (fake) => (fake.poison = undefined)],
    ['gives nulls', 'no number', (fake) => (fake.poison = null), (fake) => (fake.poison = undefined)],
  ])(
    'goes on by words while the endpoint %s, says so, and recovers by itself',
    async (_, reason, spoil, mend) => {
      const fake = await served();
      const { retriever, faults, clock, step } = await ready(fake);
      spoil(fake);
      const [hit] = await retriever.search({ text: 'hồ sơ sức khỏe điện tử', limit: 1 });
      expect(hit).toMatchObject({ passage: { key: 'hai-duong#2' }, vector: null });
      expect(retriever.health()).toMatchObject({ vector: 'unavailable', reason: expect.stringContaining(reason) });
      expect(faults).toHaveLength(1);
      const calls = fake.http.calls.length;
      await retriever.search({ text: 'nền tảng dữ liệu dùng chung', limit: 1 });
      await step();
      expect(fake.http.calls).toHaveLength(calls);
      mend(fake);
      clock.now += 20_000;
      await step();
      expect(retriever.health()).toMatchObject({ vector: 'ready', reason: null });
      const [again] = await retriever.search({ text: 'hồ sơ sức khỏe điện tử', limit: 1 });
      expect(again?.vector).toEqual(expect.any(Number));
    },
    60_000,
  );

  it('is built once an endpoint that was down at the start is there', async () => {
    const fake = await served();
    fake.http.faultOf = () => ({ kind: 'reply', status: 400, body: { error: {} } });
    const { retriever, clock, step } = await ready(fake);
    expect(retriever.health()).toMatchObject({ vector: 'unavailable', reason: 'the embedder answered 400' });
    fake.http.faultOf = () => undefined;
    clock.now += 20_000;
    await step();
    expect(retriever.health().vector).toBe('ready');
  });
});

describe('a configured embedder', () => {
  it('of a folder without a model, or without the package that reads it, names the cure', async () => {
    const fault = await openEmbedder({ kind: 'transformers', folder: '/nowhere' }, null).catch(
      (error: unknown) => error,
    );
    expect(fault).toBeInstanceOf(KnowledgeError);
    expect(fault).toMatchObject({
      code: 'embedder-unavailable',
      message: expect.stringContaining('EMBEDDINGS=offline'),
    });
  });

  it('that goes away leaves nothing behind', async () => {
    const fake = await served();
    const { dataDir, index, store, leg } = await ready(fake);
    await leg.close();
    const offline = await openVectors({ embeddings: { kind: 'offline' }, apiKey: null, index, store, dataDir });
    opened.push(() => offline.close());
    offline.refresh();
    await offline.settled();
    expect(offline.health().state).toBe('ready');
    expect(existsSync(join(dataDir, 'index', 'vectors.json'))).toBe(true);
    expect(readdirSync(join(dataDir, 'index')).some((name) => name.startsWith('endpoint'))).toBe(false);
  });
});
