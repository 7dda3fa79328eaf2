import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../../knowledge/index.js';
import { textPlan } from '../plans.js';

const HEAD = 'KẾ HOẠCH\nPhòng cháy rừng xã Ea Trang năm 2026\n\n';
const duties = (...items: readonly string[]): readonly PlanRecord[] =>
  textPlan(
    `${HEAD}I. TỔ CHỨC THỰC HIỆN\n\n${items.map((item, at) => (item.startsWith('-') ? item : `${at + 1}. ${item}`)).join('\n\n')}\n`,
  ).records;

describe('persons who answer for work', () => {
  it.each([
    ['Đ/c Chủ tịch UBND xã chỉ đạo chung, chịu trách nhiệm trước UBND tỉnh.', ['Đ/c Chủ tịch UBND xã']],
    [
      'Đồng chí Y Thoan Niê - Phó Chủ tịch UBND xã trực tiếp chỉ đạo việc phát dọn đường băng.',
      ['Đồng chí Y Thoan Niê - Phó Chủ tịch UBND xã'],
    ],
    [
      'Đ/c Hà Văn Lực - PCT UBND xã phụ trách lâm nghiệp trực tiếp chỉ đạo, giao ban sáng thứ 2 hàng tuần.',
      ['Đ/c Hà Văn Lực - PCT UBND xã phụ trách lâm nghiệp'],
    ],
    [
      'Ông Lê Văn Tám, Trưởng trạm Kiểm lâm phụ trách trực gác, xong trong tháng 3/2026.',
      ['Ông Lê Văn Tám, Trưởng trạm Kiểm lâm'],
    ],
    ['Trưởng các buôn đi từng rẫy nhắc người dân không đốt thực bì.', ['Trưởng các buôn']],
    ['Bí thư Chi bộ, Trưởng thôn chịu trách nhiệm nếu để xảy ra cháy.', ['Bí thư Chi bộ', 'Trưởng thôn']],
    ['Đ/c Nguyễn Văn A và đ/c Trần Thị B theo dõi các buôn phía bắc.', ['Đ/c Nguyễn Văn A', 'đ/c Trần Thị B']],
    [
      'Công an xã tuần tra các tuyến rừng; đ/c Thiếu tá Nông Văn Quyết phụ trách.',
      ['Công an xã', 'đ/c Thiếu tá Nông Văn Quyết'],
    ],
  ])('are shown as written: %s', (item, leads) => {
    const [record, ...others] = duties(item);
    expect(others).toEqual([]);
    expect(record).toMatchObject({ type: 'duty', leads, presumed: [], review: [] });
  });

  it('charge others where they only hand work on', () => {
    expect(duties('Chủ tịch UBND xã yêu cầu các đoàn thể vận động hội viên.')[0]?.leads).toEqual(['các đoàn thể']);
  });

  it('are the bodies of the heading where it says so, and themselves where they are named in full', () => {
    const [own, full] = duties(
      'Các thôn, buôn',
      '- Trưởng buôn chịu trách nhiệm lập tổ trực.',
      '- Chủ tịch UBND các xã giáp ranh chịu trách nhiệm trước Chủ tịch UBND tỉnh.',
    );
    expect(own?.leads).toEqual(['Các thôn, buôn']);
    expect(full?.leads).toEqual(['Chủ tịch UBND các xã giáp ranh']);
  });

  it('stand in tables by their office and by their name', () => {
    const { records } = textPlan(
      `${HEAD}I. NHIỆM VỤ\n\n| TT | Nội dung | Người chịu trách nhiệm | Bộ phận tham gia | Thời điểm xong |\n|---|---|---|---|---|\n| 1 | Cắm biển cấm lửa | Đ/c Hà Văn Lực, đ/c Y Thoan Niê | Công an xã<br>Trạm Y tế xã | Trước mùa khô |\n| 2 | Mua máy thổi gió | Kế toán xã |  | Cuối mỗi học kỳ |\n`,
      'thu.md',
    );
    expect(records.map(({ leads, coordinators }) => [leads, coordinators])).toEqual([
      [
        ['Đ/c Hà Văn Lực', 'đ/c Y Thoan Niê'],
        ['Công an xã', 'Trạm Y tế xã'],
      ],
      [['Kế toán xã'], []],
    ]);
    expect(records.map(({ deadline }) => deadline?.parts.map(({ kind }) => kind))).toEqual([['event'], ['event']]);
  });
});

describe('who works with whom', () => {
  it.each([
    [
      'Hội Nông dân xã phối hợp Đoàn Thanh niên xã vận động hội viên ký cam kết.',
      ['Hội Nông dân xã'],
      ['Đoàn Thanh niên xã'],
    ],
    ['Giao Công an xã phối hợp với Trạm Y tế xã tổ chức diễn tập.', ['Công an xã'], ['Trạm Y tế xã']],
    [
      'Công an xã phối hợp Ban Quản lý rừng phòng hộ lắp đặt bảng cấp dự báo.',
      ['Công an xã'],
      ['Ban Quản lý rừng phòng hộ'],
    ],
    ['Công an xã phối hợp với Trạm Y tế xã tổ chức diễn tập.', [], ['Công an xã', 'Trạm Y tế xã']],
  ])('is told by how the work is handed on: %s', (item, leads, coordinators) => {
    expect(duties(item)[0]).toMatchObject({ leads, coordinators });
  });

  it('names a partner up to the bracket that shortens its name', () => {
    const [record] = duties(
      'Công an xã',
      '- Phối hợp với Công ty TNHH MTV Trồng, khai thác cây công nghiệp Đắk Min (gọi tắt là Công ty Đắk Min) dọn thực bì.',
    );
    expect(record?.coordinators).toContain('Công ty TNHH MTV Trồng, khai thác cây công nghiệp Đắk Min');
  });
});
