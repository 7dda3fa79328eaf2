import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../../knowledge/index.js';
import { textPlan } from '../plans.js';

const organisation = (body: string): readonly PlanRecord[] =>
  textPlan(`KẾ HOẠCH\nPhòng chống thiên tai tỉnh Cà Mau năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n\n${body}`).records;

const partners = (words: string): readonly string[] | undefined =>
  organisation(`1. Sở Công Thương\n\n- Chủ trì, phối hợp với ${words}`)[0]?.coordinators;

describe('partners that no register knows', () => {
  it('are told by their form, alone and among others', () => {
    expect(partners('Viễn thông Cà Mau lắp đặt 20 trạm phát sóng.')).toEqual(['Viễn thông Cà Mau']);
    expect(partners('Công an tỉnh, Xí nghiệp Cấp nước số 3 và Sở Xây dựng kiểm tra đường ống.')).toEqual([
      'Công an tỉnh',
      'Xí nghiệp Cấp nước số 3',
      'Sở Xây dựng',
    ]);
    expect(partners('Phòng Kỹ thuật rà soát mạng lưới.')).toEqual(['Phòng Kỹ thuật']);
  });

  it('are left out where more than a name may stand there', () => {
    expect(partners('Xí nghiệp Cấp nước gom rác thải dọc bờ kè sông cái lớn mỗi tuần.')).toEqual([]);
    expect(partners('Phòng chống cháy rừng tổ chức diễn tập.')).toEqual([]);
  });

  it('are named with their number, their field and the department they belong to', () => {
    expect(partners('Thuế cơ sở 5 hướng dẫn kê khai.')).toEqual(['Thuế cơ sở 5']);
    expect(partners('Thanh tra Sở kiểm tra tải trọng xe.')).toEqual(['Thanh tra Sở']);
    const [youth] = organisation('- Ban Tuyên giáo - Nữ công chủ trì tổ chức hội thi.');
    expect(youth?.leads).toEqual(['Ban Tuyên giáo - Nữ công']);
  });
});
