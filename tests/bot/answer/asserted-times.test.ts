import { describe, expect, it } from 'vitest';
import { assertsTime, timeAgreement } from '../../../bot/answer/asserted-dates.js';
import { figuresHold } from '../../../bot/answer/figures.js';
import { findFigures } from '../../../knowledge/index.js';

describe('times that are asserted', () => {
  it.each([
    ['xong trước ngày 6 tháng 9 năm 2023 đúng không', 'trước ngày 06/9/2023', 'same'],
    ['6 tháng một lần phải không', '6 tháng một lần', 'same'],
    ['hằng quý phải không', 'Thường xuyên', 'other'],
    ['ngày 20 hằng tháng phải không', 'định kỳ ngày 15 hàng tháng', 'other'],
    ['Ban hành kế hoạch trước ngày 30/6/2023 đúng không', 'trước ngày 30/6/2023', 'same'],
    ['Ban hành kế hoạch trước ngày 30/5/2023 đúng không', 'trước ngày 30/6/2023', 'other'],
    ['theo Quyết định số 5/QĐ-UBND ngày 3/4/2022, xong trước 30/6/2023 phải không', 'trước 30/6/2023', 'same'],
  ])('"%s" beside "%s" is %s', (asserted, stated, says) => {
    expect(timeAgreement(asserted, stated)).toBe(says);
  });

  it('are not the rhythm in the name of the task itself', () => {
    const title = 'Tổng hợp báo cáo hằng năm về chuyển đổi số';
    expect(assertsTime('Sở Y tế chủ trì báo cáo hằng năm phải không', title)).toBe(false);
    expect(timeAgreement('báo cáo hằng năm xong trước 15/12/2023 phải không', 'trước 15/12/2023', title)).toBe('same');
  });
});

describe('figures that are asserted with a bound', () => {
  const [floor] = findFigures('đạt tối thiểu 52% số hộ', { year: 2026 });
  it.each([
    ['ít nhất 52%', true],
    ['từ 52% trở lên', true],
    ['không dưới 52%', true],
    ['52%', true],
    ['không quá 52%', false],
    ['thấp hơn 52%', false],
    ['không trên 52%', false],
    ['52% trở xuống', false],
  ])('"%s" of a floor of 52%% holds: %s', (words, holds) => {
    expect(floor?.bound).toBe('min');
    expect(figuresHold(['52%'], floor ? [floor] : [], words)).toBe(holds);
  });

  it('shares no percent sign with what stands beside it', () => {
    const found = findFigures('Đạt 95% hồ sơ, trong đó cấp tỉnh 15, cấp xã 45.', { year: 2026 });
    expect(found.flatMap(({ unit, value }) => (unit === '%' && value !== 95 ? [value] : []))).toEqual([]);
    expect(found.some(({ unit, value }) => unit === '%' && value === 95)).toBe(true);
  });
});
