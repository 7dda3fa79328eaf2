import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../../knowledge/index.js';
import { textPlan } from '../plans.js';

const HEAD = 'KẾ HOẠCH\nPhát triển nông thôn tỉnh Nghệ An năm 2026\n\nI. NHIỆM VỤ\nThực hiện theo phụ lục.\n\n';
const inAppendix = (table: string, title = 'PHỤ LỤC I\nDANH MỤC NHIỆM VỤ\n\n'): readonly PlanRecord[] =>
  textPlan(`${HEAD}${title}${table}`).records.filter((record) => record.columns.length > 0 || record.review.length > 0);

describe('cells that say "as above"', () => {
  it('hold what the row above holds, and an empty cell holds nothing', () => {
    const records = inAppendix(
      'STT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn\n1\tMở lớp\tSở Nội vụ\tSở Tài chính\tQuý II/2026\n2\tThi tay nghề\t-nt-\t//\tnt\n3\tTổng kết\tnt\t\t"',
    );
    expect(records.map(({ leads, coordinators, deadline }) => [leads, coordinators, deadline?.text])).toEqual([
      [['Sở Nội vụ'], ['Sở Tài chính'], 'Quý II/2026'],
      [['Sở Nội vụ'], ['Sở Tài chính'], 'Quý II/2026'],
      [['Sở Nội vụ'], [], 'Quý II/2026'],
    ]);
    expect(records[1]?.deadline?.parts).toEqual([{ kind: 'interval', from: '2026-04-01', to: '2026-06-30' }]);
    expect(records[1]?.quote).toBe('2 Thi tay nghề Sở Nội vụ Sở Tài chính Quý II/2026');
  });

  it('hold names line by line as they stand above', () => {
    const records = inAppendix(
      '| TT | Nhiệm vụ | Đơn vị chủ trì | Các đơn vị tham gia |\n|--|--|--|--|\n| 1 | Mở lớp | Sở Nội vụ | Sở Xây dựng<br>UBND các xã ven biển |\n| 2 | Tổng kết | nt | Như trên |',
    );
    expect(records.map(({ coordinators }) => coordinators)).toEqual([
      ['Sở Xây dựng', 'UBND các xã ven biển'],
      ['Sở Xây dựng', 'UBND các xã ven biển'],
    ]);
  });
});
