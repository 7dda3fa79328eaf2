import { describe, expect, it } from 'vitest';
import { withLoadedNames } from '../../../bot/interpret/loaded-names.js';
import { readPlan } from '../../../ingestion/read-plan.js';
import { loadCatalog } from '../../../knowledge/catalog.js';
import { findAgencies, parseAgency, type CatalogPlan, type Plan } from '../../../knowledge/index.js';

/** A plan whose table names these agencies. */
async function planNaming(...names: readonly string[]): Promise<readonly CatalogPlan[]> {
  const rows = names.map((name, at) => `| ${at + 1} | Rà soát hồ sơ lưu trữ số ${at + 1} | ${name} |`);
  const text = `ỦY BAN NHÂN DÂN TỈNH SƠN HẠ\nSố: 31/KH-UBND\nSơn Hạ, ngày 12 tháng 01 năm 2026\n\n# KẾ HOẠCH\nChuyển đổi số tỉnh Sơn Hạ năm 2026\n\n## PHỤ LỤC 1: DANH MỤC NHIỆM VỤ\n| TT | Nội dung | Đơn vị chủ trì |\n|---|---|---|\n${rows.join('\n')}\n`;
  const content = await readPlan(Buffer.from(text), 'son-ha-2026.md', { access: 'public', isDigest: false });
  const plan: Plan = { ...content.plan, version: 1 };
  const keyed = content.records.map((record) => ({ ...record, planId: plan.id, key: `${plan.id}#${record.index}` }));
  const catalog = await loadCatalog({
    generation: () => Promise.resolve(1),
    list: () => Promise.resolve([plan]),
    stamps: () => Promise.resolve(new Map([[plan.id, '1']])),
    sections: () => Promise.resolve(content.sections),
    records: () => Promise.resolve(keyed),
  });
  return catalog.plans;
}

function read(text: string, plans: readonly CatalogPlan[]): string[] {
  return withLoadedNames(text, findAgencies(text), plans, { parseAgency }).map(({ agency }) => agency.name);
}

describe('names that people cut short', () => {
  it('are the one loaded name that they fit', async () => {
    const plans = await planNaming('Sở Thông tin và Truyền thông', 'Sở Y tế');
    expect(read('Sở Thông tin làm gì', plans)).toEqual(['Sở Thông tin và Truyền thông']);
  });

  it('stay as they are where several loaded names fit', async () => {
    const plans = await planNaming('Sở Thông tin và Truyền thông', 'Sở Thông tin và Thống kê');
    expect(read('Sở Thông tin làm gì', plans)).not.toContain('Sở Thông tin và Truyền thông');
    expect(read('Sở Thông tin làm gì', plans)).not.toContain('Sở Thông tin và Thống kê');
  });
});

describe('names that no rule of names reads', () => {
  it('are found whole where a plan gives them a role, in any case', async () => {
    const plans = await planNaming('Viễn thông Sơn Hạ', 'Sở Chuyển giao và Trực tuyến', 'Sở Y tế');
    expect(read('viễn thông sơn hạ làm gì', plans)).toEqual(['Viễn thông Sơn Hạ']);
    expect(read('Sở Chuyển giao và Trực tuyến cùng Sở Y tế làm gì', plans)).toEqual([
      'Sở Chuyển giao và Trực tuyến',
      'Sở Y tế',
    ]);
  });

  it('go before a shorter name that begins like them, and stay out of longer ones', async () => {
    const plans = await planNaming('Tổ Ứng cứu 5', 'Tổ Ứng cứu 5 + 1');
    expect(read('Tổ Ứng cứu 5 + 1 làm gì', plans)).toEqual(['Tổ Ứng cứu 5 + 1']);
    expect(read('Tổ Ứng cứu 5 làm gì', plans)).toEqual(['Tổ Ứng cứu 5']);
  });

  it('are no words that are said of many', async () => {
    const plans = await planNaming('Các trường học trên địa bàn', 'Doanh nghiệp thu gom');
    expect(read('các trường học trên địa bàn làm gì', plans)).not.toContain('Các trường học trên địa bàn');
    expect(read('doanh nghiệp thu gom làm gì', plans)).not.toContain('Doanh nghiệp thu gom');
  });
});
