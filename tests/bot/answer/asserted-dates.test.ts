import { describe, expect, it } from 'vitest';
import { agreement, datesIn } from '../../../bot/answer/asserted-dates.js';

const compare = (asserted: string, stated: string): string => agreement(datesIn(asserted), datesIn(stated));

describe('dates that a question asserts', () => {
  it.each([
    ['hạn là 30/9/2026 phải không', 'Chậm nhất 30/9/2026', 'same'],
    ['ngày 30 tháng 9 phải không', 'trước ngày 30/9/2026', 'same'],
    ['trước 30/9 đúng không', 'trước ngày 30/9/2026', 'same'],
    ['trước 30/9 đúng không', 'chậm nhất ngày 30/9/2026', 'other'],
    ['chậm nhất 30/9 đúng không', 'trước ngày 30/9/2026', 'earlier'],
    ['xong trước tháng 9/2026 phải không', 'Tháng 6/2026', 'earlier'],
    ['xong trước tháng 6/2026 phải không', 'Tháng 6/2026', 'other'],
    ['đến quý II phải không', 'Tháng 6/2026', 'same'],
    ['quý III đúng không', 'Quý 3/2026', 'same'],
    ['quý III đúng không', 'Tháng 9/2026', 'other'],
    ['tháng 6/2025 phải không', 'Tháng 6/2026', 'other'],
    ['tháng 6 phải không', '6/2026', 'same'],
    ['10/10 phải không', 'lấy ngày 10/10 hằng năm', 'same'],
  ])('"%s" beside "%s": %s', (asserted, stated, says) => {
    expect(compare(asserted, stated)).toBe(says);
  });

  it('are no numbers of documents, no shares and no days that do not exist', () => {
    expect(datesIn('Quyết định 17/QĐ-UBND, 12/12 huyện, 31/2/2026, 30,5%')).toHaveLength(1);
  });
});
