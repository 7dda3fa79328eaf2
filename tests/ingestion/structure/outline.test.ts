import { describe, expect, it } from 'vitest';
import type { PlanContent } from '../../../knowledge/index.js';
import { textPlan } from '../plans.js';

const HEAD = 'KẾ HOẠCH\nCải cách hành chính tỉnh Gia Lai năm 2025\n\n';
const tree = (plan: PlanContent): string[] => plan.sections.map((section) => `${section.locator} | ${section.title}`);
const places = (plan: PlanContent): string[] =>
  plan.passages
    .filter((passage) => passage.section !== null)
    .map((passage) => `${passage.locator} | ${passage.text.slice(0, 24).trim()}`);

describe('the section tree', () => {
  it('follows the numbering of plans from PHẦN down to +', () => {
    const plan = textPlan(
      `${HEAD}PHẦN I\nĐÁNH GIÁ CHUNG\n\nI. KẾT QUẢ\n\n1. Về thể chế\n\n1.1. Văn bản\n\n- Đã ban hành 12 văn bản.\n\nPHẦN II\nNHIỆM VỤ\n\nI. NỘI DUNG\n\n1. Thể chế\n\na) Văn bản\n\n- Rà soát văn bản:\n\n+ Văn bản của tỉnh được rà soát trong quý I.\n\n+ Văn bản của huyện được rà soát trong quý II.\n\nb) Thủ tục\n\n- Công khai thủ tục.`,
    );
    expect(tree(plan)).toEqual([
      'Phần I | ĐÁNH GIÁ CHUNG',
      'Phần I › I | KẾT QUẢ',
      'Phần I › I › 1 | Về thể chế',
      'Phần I › I › 1.1 | Văn bản',
      'Phần II | NHIỆM VỤ',
      'Phần II › I | NỘI DUNG',
      'Phần II › I › 1 | Thể chế',
      'Phần II › I › 1 › a | Văn bản',
      'Phần II › I › 1 › b | Thủ tục',
    ]);
    expect(plan.sections.map((section) => section.parent)).toEqual([null, 0, 1, 2, null, 4, 5, 6, 6]);
    expect(places(plan)).toContain('Phần II › I › 1 › a › gạch đầu dòng 1 › dấu cộng 1 – 2 | Văn bản của tỉnh được rà');
  });

  it('knows d, đ, e, g in their order, and other labels: A., 1), 1/, Điều', () => {
    const plan = textPlan(
      `${HEAD}A. MỤC TIÊU\n\n1) Chung\nMột câu chung.\n\n2) Riêng\nMột câu riêng.\n\nB. NHIỆM VỤ\n\n1/ Thể chế\nd) Mục d được làm.\nđ) Mục đ được làm.\ne) Mục e được làm.\ng) Mục g được làm.`,
    );
    expect(tree(plan)).toEqual(['A | MỤC TIÊU', 'A › 1 | Chung', 'A › 2 | Riêng', 'B | NHIỆM VỤ', 'B › 1 | Thể chế']);
    expect(places(plan).at(-1)).toMatch(/^B › 1 › d – g \| d\) Mục d được làm/);
    const articles = textPlan(
      'QUYẾT ĐỊNH\nBan hành Quy chế làm việc của tỉnh Gia Lai năm 2025\n\nĐiều 1. Phạm vi\n1. Quy chế này quy định chế độ làm việc.\n2. Quy chế áp dụng trong tỉnh.\n\nĐiều 2. Nguyên tắc\nCác sở làm việc theo quy chế.',
    );
    expect(tree(articles)).toEqual(['Điều 1 | Phạm vi', 'Điều 2 | Nguyên tắc']);
  });

  it('trusts numbering and not the depth of Markdown marks', () => {
    const plan = textPlan(
      `${HEAD}# I. MỤC TIÊU\n\n#### 1. Chung\n\nMột câu.\n\n## 1.1. Nhỏ\n\nHai câu.\n\n### II. NHIỆM VỤ\n\n# 1. Thể chế\n\nBa câu.`,
    );
    expect(tree(plan)).toEqual(['I | MỤC TIÊU', 'I › 1 | Chung', 'I › 1.1 | Nhỏ', 'II | NHIỆM VỤ', 'II › 1 | Thể chế']);
  });

  it('takes headings without numbers from their marks', () => {
    const plan = textPlan(
      '# Kế hoạch cải cách hành chính tỉnh Gia Lai năm 2025\n\n## Mục tiêu\n\n- 90% hồ sơ đúng hạn.\n\n## Nhiệm vụ\n\n### Thể chế\n\n- Rà soát văn bản.\n\n### Thủ tục\n\n- Công khai thủ tục.\n\n## Tổ chức thực hiện\n\n- Sở Nội vụ theo dõi, báo cáo.',
    );
    expect(tree(plan)).toEqual([
      'Mục tiêu | Mục tiêu',
      'Nhiệm vụ | Nhiệm vụ',
      'Nhiệm vụ › Thể chế | Thể chế',
      'Nhiệm vụ › Thủ tục | Thủ tục',
      'Tổ chức thực hiện | Tổ chức thực hiện',
    ]);
    expect(plan.records.map((record) => [record.type, record.leads])).toEqual([
      ['target', []],
      ['task', []],
      ['task', []],
      ['duty', ['Sở Nội vụ']],
    ]);
  });

  it('takes numbers without a dot or a space, and a number that stands alone', () => {
    const plan = textPlan(
      `${HEAD}I. NHIỆM VỤ\n\n1.Thể chế\n\n1.1 Rà soát văn bản.\n\n1.2.Công khai thủ tục.\n\nII.\nTỔ CHỨC THỰC HIỆN\n\n1.Sở Nội vụ\nTheo dõi.`,
    );
    expect(tree(plan)).toEqual(['I | NHIỆM VỤ', 'I › 1 | Thể chế', 'II | TỔ CHỨC THỰC HIỆN', 'II › 1 | Sở Nội vụ']);
    expect(plan.records.map((record) => record.locator)).toEqual(['I › 1.1', 'I › 1.2', 'II › 1']);
  });

  it('covers what stands below a section with its span', () => {
    const plan = textPlan(`${HEAD}I. MỤC TIÊU\n\n1. Chung\n\nMột câu cuối cùng.\n\nII. NHIỆM VỤ\n\nHai.`);
    const [first] = plan.sections;
    expect(plan.text.slice(first?.span.start, first?.span.end)).toBe('I. MỤC TIÊU\n\n1. Chung\n\nMột câu cuối cùng.');
  });
});

describe('passages', () => {
  it('are cut at sentence ends, and keep the headings above them', () => {
    const sentence = 'Câu này có đúng mười từ để đếm cho dễ nhé.';
    const plan = textPlan(
      `${HEAD}I. NHIỆM VỤ\n\n1. Thể chế\n\n${Array.from({ length: 30 }, () => sentence).join(' ')}`,
    );
    const long = plan.passages.filter((passage) => passage.locator === 'I › 1');
    expect(long.length).toBeGreaterThan(1);
    expect(long.every((passage) => passage.text.endsWith('nhé.') && passage.text.split(' ').length <= 140)).toBe(true);
    expect(long.map((passage) => passage.text).join(' ')).toBe(Array.from({ length: 30 }, () => sentence).join(' '));
    expect(long[0]?.headings).toEqual(['I. NHIỆM VỤ', '1. Thể chế']);
  });

  it('hold a row as its cells in order, and short neighbours together', () => {
    const plan = textPlan(
      `${HEAD}I. KINH PHÍ\n\n1. Ngân sách tỉnh;\n\n2. Ngân sách xã;\n\n3. Nguồn khác.\n\nPHỤ LỤC\n\nSTT\tNhiệm vụ\tChủ trì\n1\tMở lớp tập huấn\tSở Nội vụ`,
    );
    expect(plan.passages.map((passage) => passage.text)).toContain(
      '1. Ngân sách tỉnh;\n2. Ngân sách xã;\n3. Nguồn khác.',
    );
    expect(plan.passages.at(-1)?.text).toBe('1 Mở lớp tập huấn Sở Nội vụ');
  });
});

describe('a heading', () => {
  it('loses a bracket at its end that it never opened', () => {
    const plan = textPlan(
      `${HEAD}I. NHIỆM VỤ ĐÃ ĐƯỢC PHÊ DUYỆT)\n\n- Rà soát văn bản.\n\nII. NHIỆM VỤ MỚI (BỔ SUNG)\n\n- Sửa đổi văn bản.`,
    );
    expect(tree(plan)).toEqual(['I | NHIỆM VỤ ĐÃ ĐƯỢC PHÊ DUYỆT', 'II | NHIỆM VỤ MỚI (BỔ SUNG)']);
  });
});
