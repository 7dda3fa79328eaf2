import { describe, expect, it } from 'vitest';
import { textPlan } from '../plans.js';

describe('abbreviations that a plan defines', () => {
  const plan = textPlan(
    'KẾ HOẠCH\nPhòng, chống dịch bệnh tỉnh Nghệ An năm 2026\n\nI. NHIỆM VỤ\n1. Sở Nông nghiệp và Môi trường (sau đây viết tắt là Sở NN&MT) và Ban Phát triển xã (gọi tắt là Ban PT) cùng làm.\nTTKSBT: Trung tâm Kiểm soát bệnh tật\n2. TTKSBT chủ trì, phối hợp với Ban PT các xã giám sát.\n\nPHỤ LỤC I\nDANH MỤC VIẾT TẮT\n\nSTT\tTừ viết tắt\tNghĩa đầy đủ\n1\tTYT\tTrạm Y tế\n2\tBCĐ\tBan Chỉ đạo phòng, chống dịch\n\nPHỤ LỤC II\nNHIỆM VỤ\n\nSTT\tNhiệm vụ\tChủ trì\n1\tPhun hóa chất\tTYT; TTKSBT\n',
  );

  it('are kept with it, from sentences, lists and tables', () => {
    expect(plan.plan.shortForms).toEqual([
      { short: 'Sở NN&MT', full: 'Sở Nông nghiệp và Môi trường' },
      { short: 'Ban PT', full: 'Ban Phát triển xã' },
      { short: 'TTKSBT', full: 'Trung tâm Kiểm soát bệnh tật' },
      { short: 'TYT', full: 'Trạm Y tế' },
      { short: 'BCĐ', full: 'Ban Chỉ đạo phòng, chống dịch' },
    ]);
  });

  it('name agencies in its sentences and cells, and their table gives no records', () => {
    expect(
      plan.records
        .filter(({ leads }) => leads.length > 0)
        .map(({ locator, leads, review }) => [locator, leads, review]),
    ).toEqual([
      ['I › 2', ['TTKSBT'], []],
      ['Phụ lục II › 1', ['TYT', 'TTKSBT'], []],
    ]);
    expect(plan.records.some(({ locator }) => locator.startsWith('Phụ lục I ›'))).toBe(false);
  });
});
