import { describe, expect, it } from 'vitest';
import { createPlanStore, createRetriever, expandAbbreviations, type PlanContent } from '../../../knowledge/index.js';
import { createLexicalIndex } from '../../../knowledge/store/lexical-index.js';
import { useTemporaryStores } from '../store/temporary-store.js';
import { searchPlan } from './search-plans.js';

const stores = useTemporaryStores();

const titled = (id: string, title: string, texts: readonly string[]): PlanContent => {
  const content = searchPlan(id, texts);
  return { ...content, plan: { ...content.plan, title } };
};

async function searching(...plans: readonly PlanContent[]) {
  const database = await stores.open(stores.folder());
  const index = createLexicalIndex(database.raw);
  const store = createPlanStore({ database, indexers: [index] });
  for (const plan of plans) await store.replace(plan);
  const retriever = createRetriever({ store, index, expandAbbreviations });
  await retriever.refresh();
  return async (text: string) => (await retriever.search({ text, limit: 3 })).map((hit) => hit.passage.key);
}

describe('a question that names its plan or a part of it', () => {
  it('is answered by the passage on its matter, not by the one that repeats the title', async () => {
    const search = await searching(
      titled('a', 'Kế hoạch cải cách hành chính tỉnh Cà Mau năm 2025', [
        'Kế hoạch cải cách hành chính tỉnh Cà Mau năm 2025',
        'Bố trí kinh phí từ ngân sách địa phương và nguồn huy động hợp pháp.',
        'Tuyên truyền trên đài phát thanh.',
      ]),
      titled('b', 'Kế hoạch cải cách hành chính tỉnh Hậu Giang năm 2025', [
        'Bố trí kinh phí từ ngân sách địa phương và nguồn huy động hợp pháp.',
      ]),
    );
    expect(
      (await search('ngân sách địa phương bố trí kinh phí nào cho cải cách hành chính tỉnh Cà Mau năm 2025'))[0],
    ).toBe('a#1');
    expect((await search('ngân sách địa phương bố trí kinh phí nào cho cải cách hành chính tỉnh Hậu Giang'))[0]).toBe(
      'b#0',
    );
  });

  it('is answered from the appendix that it names, in either way of counting', async () => {
    const row = 'Sở Y tế chủ trì chỉ tiêu hồ sơ sức khỏe.';
    const search = await searching(
      titled('a', 'Kế hoạch', [`PHỤ LỤC I. Danh mục | ${row}`, `PHỤ LỤC II. Chỉ tiêu | ${row}`]),
    );
    expect((await search('trong phụ lục 2 Sở Y tế chủ trì gì'))[0]).toBe('a#1');
    expect((await search('phụ lục I: Sở Y tế chủ trì gì'))[0]).toBe('a#0');
  });

  it('finds what the plan abbreviates, by its own definition too', async () => {
    const search = await searching(
      titled('a', 'Kế hoạch', [
        'Giao Tổ công tác liên ngành (TCTLN) theo dõi. Sở TTTT tổng hợp.',
        'TCTLN họp mỗi quý một lần.',
        'Sở Nông nghiệp và Môi trường họp mỗi năm một lần.',
      ]),
    );
    expect((await search('tổ công tác liên ngành họp khi nào'))[0]).toBe('a#1');
    expect((await search('TCTLN họp khi nào'))[0]).toBe('a#1');
    expect((await search('Sở Thông tin và Truyền thông làm gì'))[0]).toBe('a#0');
  });
});
