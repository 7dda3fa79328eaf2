import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../../knowledge/index.js';
import { textPlan } from '../plans.js';

const HEAD = 'KẾ HOẠCH\nPhát triển nông thôn tỉnh Nghệ An năm 2026\n\nI. NHIỆM VỤ\nThực hiện theo phụ lục.\n\n';
const inAppendix = (table: string): readonly PlanRecord[] =>
  textPlan(`${HEAD}PHỤ LỤC I\nDANH MỤC NHIỆM VỤ\n\n${table}`).records.filter(
    (record) => record.columns.length > 0 || record.review.length > 0,
  );

describe('cells of those in charge', () => {
  it('tell who joins in and which of several leads', () => {
    const rows = inAppendix(
      '| TT | Việc cần làm | Đơn vị thực hiện | Cùng làm | Tháng |\n|--|--|--|--|--|\n| 1 | Nuôi biển | Trung tâm Khuyến nông chủ trì, Chi cục Thủy sản phối hợp | | 4-5 |\n| 2 | Thả giống | Chi cục Thủy sản (đầu mối), Sở Tài chính | Bộ đội Biên phòng | 12 |',
    );
    expect(rows.map(({ leads, coordinators, deadline }) => [leads, coordinators, deadline])).toEqual([
      [
        ['Trung tâm Khuyến nông'],
        ['Chi cục Thủy sản'],
        { text: 'Tháng 4-5', parts: [{ kind: 'interval', from: '2026-04-01', to: '2026-05-31' }] },
      ],
      [
        ['Chi cục Thủy sản', 'Sở Tài chính'],
        ['Bộ đội Biên phòng'],
        { text: 'Tháng 12', parts: [{ kind: 'interval', from: '2026-12-01', to: '2026-12-31' }] },
      ],
    ]);
  });
});
