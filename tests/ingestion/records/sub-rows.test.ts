import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../../knowledge/index.js';
import { textPlan } from '../plans.js';

const HEAD = 'KẾ HOẠCH\nPhát triển nông thôn tỉnh Nghệ An năm 2026\n\nI. NHIỆM VỤ\nThực hiện theo phụ lục.\n\n';
const inAppendix = (table: string, title = 'PHỤ LỤC I\nDANH MỤC NHIỆM VỤ\n\n'): readonly PlanRecord[] =>
  textPlan(`${HEAD}${title}${table}`).records.filter((record) => record.columns.length > 0 || record.review.length > 0);

describe('rows of parts', () => {
  it('belong to the target above them, with a figure of their own', () => {
    const records = inAppendix(
      'STT\tChỉ tiêu\tĐVT\tKế hoạch 2026\n1\tTổng thu ngân sách\ttỷ đồng\t500\n\tTrong đó: Thu nội địa\ttỷ đồng\t320\n\t- Thu xuất nhập khẩu\ttỷ đồng\t180\n2\tSố xã đạt chuẩn\txã\t40',
      'PHỤ LỤC II\nCHỈ TIÊU\n\n',
    );
    expect(records.map(({ locator, group, figures }) => [locator, group, figures.map(({ value }) => value)])).toEqual([
      ['Phụ lục II › 1', 'CHỈ TIÊU', [500]],
      ['Phụ lục II › 1 › dòng 2', 'Tổng thu ngân sách', [320]],
      ['Phụ lục II › 1 › dòng 3', 'Tổng thu ngân sách', [180]],
      ['Phụ lục II › 2', 'CHỈ TIÊU', [40]],
    ]);
  });

  it('may be opened by a row that says no more than that', () => {
    const records = inAppendix(
      'STT\tChỉ tiêu\tĐVT\tKế hoạch 2026\n1\tSố lớp tập huấn\tlớp\t12\n\tTrong đó:\t\t\n\t- Cấp tỉnh\tlớp\t2\n2\tSố hội thi\thội thi\t1',
      'PHỤ LỤC II\nCHỈ TIÊU\n\n',
    );
    expect(records.map(({ locator, group }) => [locator, group])).toEqual([
      ['Phụ lục II › 1', 'CHỈ TIÊU'],
      ['Phụ lục II › 1 › dòng 2', 'Số lớp tập huấn'],
      ['Phụ lục II › 2', 'CHỈ TIÊU'],
    ]);
  });

  it('may be numbered below it, where they name no measure of their own', () => {
    const records = inAppendix(
      'TT\tChỉ tiêu\tĐVT\tKế hoạch 2026\tTheo dõi\n4\tTỷ lệ hộ dùng nước sạch\t\t\tSở Xây dựng\n4.1\t- Khu vực đô thị\t%\t98\tSở Xây dựng\n4.2\tKhu vực nông thôn\t%\t81\tSở Xây dựng\n5\tDiện tích rừng\tha\t900\tSở Nội vụ\n5.1\tDiện tích rừng trồng mới\tha\t120\tSở Nội vụ',
      'PHỤ LỤC II\nCHỈ TIÊU\n\n',
    );
    expect(records.map(({ locator, group }) => [locator, group])).toEqual([
      ['Phụ lục II › 4', 'CHỈ TIÊU'],
      ['Phụ lục II › 4.1', 'Tỷ lệ hộ dùng nước sạch'],
      ['Phụ lục II › 4.2', 'Tỷ lệ hộ dùng nước sạch'],
      ['Phụ lục II › 5', 'CHỈ TIÊU'],
      ['Phụ lục II › 5.1', 'CHỈ TIÊU'],
    ]);
  });

  it('end with the number of the row that they are below', () => {
    const records = inAppendix(
      'TT\tChỉ tiêu\tĐVT\tKế hoạch 2026\n1\tTỷ lệ hộ dùng nước sạch\t\t\n1.1\tKhu vực đô thị\t%\t98\n1.2\tKhu vực nông thôn\t%\t81\n2\tDiện tích rừng\tha\t900',
      'PHỤ LỤC II\nCHỈ TIÊU\n\n',
    );
    expect(records.map(({ locator, group }) => [locator, group])).toEqual([
      ['Phụ lục II › 1 › 1.1', 'Tỷ lệ hộ dùng nước sạch'],
      ['Phụ lục II › 1 › 1.2', 'Tỷ lệ hộ dùng nước sạch'],
      ['Phụ lục II › 2', 'CHỈ TIÊU'],
    ]);
  });
});
