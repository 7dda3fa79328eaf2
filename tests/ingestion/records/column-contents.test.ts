import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../../knowledge/index.js';
import { textPlan } from '../plans.js';

const HEAD = 'KẾ HOẠCH\nPhát triển nông thôn tỉnh Nghệ An năm 2026\n\nI. NHIỆM VỤ\nThực hiện theo phụ lục.\n\n';
const inAppendix = (table: string, title = 'PHỤ LỤC I\nDANH MỤC NHIỆM VỤ\n\n'): readonly PlanRecord[] =>
  textPlan(`${HEAD}${title}${table}`).records.filter((record) => record.columns.length > 0 || record.review.length > 0);

describe('columns whose cells settle what they are', () => {
  it('hold units of measure below "Đơn vị", and bodies where bodies stand there', () => {
    const [fish] = inAppendix(
      '| Chỉ tiêu | Đơn vị | Thực hiện 2025 | Kế hoạch 2026 |\n|--|--|--|--|\n| Sản lượng tôm | Tấn | 5.100 | Từ 5.600 trở lên |\n| Diện tích nuôi | Ha | 2.310 | >2.350 |',
      'PHỤ LỤC II\nCHỈ TIÊU\n\n',
    );
    expect(fish).toMatchObject({ leads: [], figures: [{ value: 5600, unit: 'Tấn', bound: 'min' }] });
    const [lesson] = inAppendix('| Nhiệm vụ | Đơn vị | Thời hạn |\n|--|--|--|\n| Mở lớp | Sở Nội vụ | Quý I/2026 |');
    expect(lesson).toMatchObject({ leads: ['Sở Nội vụ'] });
  });

  it('name the field where one cell covers the work of several rows', () => {
    const rows = inAppendix(
      '| Nhiệm vụ | Hoạt động | CQ chủ trì |\n|--|--|--|\n| Cải cách thể chế | Rà soát văn bản | Sở Tư pháp |\n|  | Kiểm tra văn bản | Sở Nội vụ |\n| Chuyển đổi số | Số hóa hồ sơ | Sở Nội vụ |',
    );
    expect(rows.map(({ title, group, leads }) => [title, group, leads[0]])).toEqual([
      ['Rà soát văn bản', 'Cải cách thể chế', 'Sở Tư pháp'],
      ['Kiểm tra văn bản', 'Cải cách thể chế', 'Sở Nội vụ'],
      ['Số hóa hồ sơ', 'Chuyển đổi số', 'Sở Nội vụ'],
    ]);
    const [alone] = inAppendix(
      '| Nhiệm vụ | Nội dung | CQ chủ trì |\n|--|--|--|\n| Số hóa hồ sơ | Hồ sơ hộ tịch | Sở Tư pháp |\n| Mở lớp | Kỹ năng số | Sở Nội vụ |',
    );
    expect(alone).toMatchObject({ title: 'Số hóa hồ sơ' });
  });
});
