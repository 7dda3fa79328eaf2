import { describe, expect, it } from 'vitest';
import {
  createPlanStore,
  createRegisterStore,
  createRetriever,
  expandAbbreviations,
  PassageRetriever,
  type VectorLeg,
} from '../../../knowledge/index.js';
import { createLexicalIndex } from '../../../knowledge/store/lexical-index.js';
import { useTemporaryStores } from '../store/temporary-store.js';
import { HAI_AN, HAI_DUONG, searchPlan } from './search-plans.js';

const stores = useTemporaryStores();

async function loaded(vectors?: VectorLeg) {
  const database = await stores.open(stores.folder());
  const index = createLexicalIndex(database.raw);
  const store = createPlanStore({ database, indexers: [index] });
  await store.replace(HAI_DUONG);
  await store.replace(HAI_AN);
  const retriever = createRetriever({
    store,
    index,
    expandAbbreviations,
    ...(vectors === undefined ? {} : { vectors }),
  });
  await retriever.refresh();
  return { store, retriever };
}

describe('the retriever', () => {
  it.each([
    ['đơn vị nào chủ trì hồ sơ sức khỏe điện tử', 'hai-duong#2'],
    ['don vi nao chu tri ho so suc khoe dien tu', 'hai-duong#2'],
    ['đơn vị nào chủ trì hồ sơ sức khoẻ điệnn tử', 'hai-duong#2'],
    ['kế hoạch 3889/KH-UBND', 'hai-duong#3'],
    ['ke hoach so 3889/kh-ubnd', 'hai-duong#3'],
    ['tap huan ky nang so', 'hai-an#1'],
    ['nền tảng chia sẻ dữ liệu dùng chung', 'hai-duong#1'],
  ])('answers "%s" with the passage that says it', async (text, key) => {
    const { retriever } = await loaded();
    const [best] = await retriever.search({ text, limit: 3 });
    expect(best?.passage.key).toBe(key);
    expect(best?.coverage).toBeGreaterThan(0.6);
  });

  it('reads passages again when plans change, and not when people correct records', async () => {
    const database = await stores.open(stores.folder());
    const index = createLexicalIndex(database.raw);
    const store = createPlanStore({ database, indexers: [index] });
    await store.replace(HAI_DUONG);
    let reads = 0;
    const counting = {
      ...store,
      passages: (...args: Parameters<typeof store.passages>) => {
        reads += 1;
        return store.passages(...args);
      },
    };
    const retriever = createRetriever({ store: counting, index, expandAbbreviations });
    await retriever.refresh();
    expect(reads).toBe(1);
    await createRegisterStore({ database }).save({
      entry: { register: 'alias', key: 'x', value: { short: 'X', name: 'Sở Y tế' } },
      isDisabled: false,
      isNew: true,
      seen: 0,
      author: 'an',
    });
    await retriever.refresh();
    expect(reads).toBe(1);
    await store.replace(HAI_AN);
    await retriever.refresh();
    expect(reads).toBe(3);
  });

  it('looks only into the plans asked for', async () => {
    const { retriever } = await loaded();
    const hits = await retriever.search({
      text: 'hồ sơ công việc trên môi trường mạng',
      limit: 10,
      planIds: [HAI_AN.plan.id],
    });
    expect(hits[0]?.passage.key).toBe('hai-an#0');
    expect(new Set(hits.map((hit) => hit.passage.planId))).toEqual(new Set(['hai-an']));
    expect(await retriever.search({ text: 'hồ sơ', limit: 10, planIds: [] })).toEqual([]);
  });

  it('covers little of a question about something else', async () => {
    const { retriever } = await loaded();
    const [best] = await retriever.search({ text: 'giá vé máy bay đi Đà Nẵng cuối tuần', limit: 1 });
    expect(best?.coverage ?? 0).toBeLessThan(0.35);
  });

  it('finds nothing for an empty question, and keeps to the limit', async () => {
    const { retriever } = await loaded();
    expect(await retriever.search({ text: ' ?! ', limit: 5 })).toEqual([]);
    expect(await retriever.search({ text: 'hồ sơ nhiệm vụ chủ trì', limit: 1 })).toHaveLength(1);
  });

  it('follows the store', async () => {
    const { store, retriever } = await loaded();
    await store.replace(searchPlan('moi', ['Ứng dụng trợ lý ảo trả lời người dân tại bộ phận một cửa.']));
    await retriever.refresh();
    const [best] = await retriever.search({ text: 'tro ly ao o bo phan mot cua', limit: 1 });
    expect(best?.passage.key).toBe('moi#0');
    expect(retriever.normaliser.normalise('tro ly ao').text).toBe('trợ lý ảo');
    await store.remove(searchPlan('moi', []).plan.id);
    expect((await retriever.search({ text: 'trợ lý ảo', limit: 5 })).map((hit) => hit.passage.planId)).not.toContain(
      'moi',
    );
  });

  it('goes on lexically while the vector leg is away, and says so', async () => {
    const away: VectorLeg = {
      embedderId: 'test',
      weight: 0.5,
      health: () => ({ state: 'building', reason: 'first build' }),
      search: async () => null,
      refresh: () => undefined,
      settled: async () => undefined,
      close: async () => undefined,
    };
    const { retriever } = await loaded(away);
    const [best] = await retriever.search({ text: 'hồ sơ sức khỏe điện tử', limit: 1 });
    expect(best).toMatchObject({ passage: { key: 'hai-duong#2' }, vector: null });
    expect(retriever.health()).toEqual({ vector: 'building', reason: 'first build', embedderId: 'test', passages: 6 });
  });

  it('is a retriever of LangChain', async () => {
    const { retriever } = await loaded();
    const documents = await new PassageRetriever({ retriever, limit: 2 }).invoke('hồ sơ sức khỏe điện tử');
    expect(documents[0]).toMatchObject({ id: 'hai-duong#2', metadata: { planId: 'hai-duong', locator: '3' } });
    expect(documents).toHaveLength(2);
  });
});
