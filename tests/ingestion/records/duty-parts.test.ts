import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../../knowledge/index.js';
import { textPlan } from '../plans.js';

const organisation = (body: string): readonly PlanRecord[] =>
  textPlan(`KẾ HOẠCH\nPhòng chống thiên tai tỉnh Cà Mau năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n\n${body}`).records;

describe('the parts of a duty', () => {
  it('keep the sentence that only says when with the work in front of it', () => {
    const duties = organisation(
      '1. Sở Y tế\n\n- Tập huấn cấp cứu cho 90 tình nguyện viên. Thời gian hoàn thành: trong quý II/2026.\n\n- Mua 200 cơ số thuốc. Báo cáo UBND tỉnh trước ngày 15/5/2026.',
    );
    expect(duties.map(({ title, deadline }) => [title, deadline?.text])).toEqual([
      ['Tập huấn cấp cứu cho 90 tình nguyện viên. Thời gian hoàn thành: trong quý II/2026.', 'trong quý II/2026'],
      ['Mua 200 cơ số thuốc.', undefined],
      ['Báo cáo UBND tỉnh trước ngày 15/5/2026.', 'trước ngày 15/5/2026'],
    ]);
  });

  it('keep the clause that only says when with the work in front of it', () => {
    const [duty, ...more] = organisation(
      '1. Công an tỉnh\n\n- Chủ trì, phối hợp Sở Xây dựng kiểm tra 40 bến đò; hoàn thành trong quý III/2026.',
    );
    expect(more).toEqual([]);
    expect(duty).toMatchObject({ coordinators: ['Sở Xây dựng'], deadline: { text: 'trong quý III/2026' } });
  });

  it('are all of the one that opens the item', () => {
    const duties = organisation(
      '1. Ban ATGT các xã, phường: Xây dựng kế hoạch trước ngày 25/01/2026. Mỗi tháng tổ chức ít nhất 01 buổi tuyên truyền. Báo cáo kết quả trước ngày 10 tháng cuối quý.',
    );
    expect(duties.map(({ type, leads }) => [type, ...leads])).toEqual(
      Array.from({ length: 3 }, () => ['duty', 'Ban ATGT các xã, phường']),
    );
  });

  it('keep the sentence that only says with whom', () => {
    const [duty, ...more] = organisation(
      '1. Sở Y tế\n\na) Mở lớp sơ cứu. Thời gian thực hiện: Tháng 5/2026. Đơn vị phối hợp: Sở Tài chính.',
    );
    expect(more).toEqual([]);
    expect(duty).toMatchObject({
      leads: ['Sở Y tế'],
      coordinators: ['Sở Tài chính'],
      deadline: { text: 'Tháng 5/2026' },
    });
  });

  it('do not end at the letter of the next part', () => {
    const [duty, ...more] = organisation(
      '1. UBND các xã, phường\n\na. Rà soát hộ vùng trũng; b. Bố trí nơi sơ tán; c. Trực 24/24 giờ khi có bão.',
    );
    expect(more).toEqual([]);
    expect(duty?.title).toContain('b. Bố trí nơi sơ tán; c. Trực');
  });
});
