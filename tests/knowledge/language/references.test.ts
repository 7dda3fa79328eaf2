import { describe, expect, it } from 'vitest';
import { findReferences, referenceKey } from '../../../knowledge/language/references.js';
import { hasPlans, planText } from './plan-texts.js';

const show = (text: string): string[] =>
  findReferences(text).map(({ number, type, issuedOn }) => [number, type ?? '-', issuedOn ?? '-'].join(' | '));

describe('findReferences', () => {
  it.each([
    ['Nghị quyết số 03-NQ/TU ngày 26/10/2021 của Ban Thường vụ', ['03-NQ/TU | Nghị quyết | 2021-10-26']],
    ['thực hiện Nghị quyết số 03-\nNQ/TU ngày 26/10/2021', ['03-NQ/TU | Nghị quyết | 2021-10-26']],
    ['Chương trình hành động số 14 – CTr/QU ngày 19/5/2022', ['14-CTr/QU | Chương trình hành động | 2022-05-19']],
    ['Kế hoạch số \n325/KH-UBND ngày 19/12/2023', ['325/KH-UBND | Kế hoạch | 2023-12-19']],
    ['Nghị định 30/2020/NĐ-CP', ['30/2020/NĐ-CP | Nghị định | -']],
    ['Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15', ['91/2025/QH15 | - | -']],
    ['Nghị quyết 1669/NQ-UBTVQH15 ngày 16 tháng 6 năm 2025', ['1669/NQ-UBTVQH15 | Nghị quyết | 2025-06-16']],
    ['Công văn số 1712/UBND-VP', ['1712/UBND-VP | Công văn | -']],
    ['Quyết định số 17/QĐ-UBQGCD&amp;S ngày 04/4/2023', ['17/QĐ-UBQGCD&S | Quyết định | 2023-04-04']],
    ['Quyết định số 707/QĐ-UBND của UBND tỉnh ngày 24/3/2022', ['707/QĐ-UBND | Quyết định | 2022-03-24']],
    ['Nghị quyết 06/TU - ngày 26/3 hàng năm', ['06/TU | Nghị quyết | -']],
    ['Đề án 06/CP', ['06/CP | Đề án | -']],
    ['Thông tư số 09/2023/TT-BTTTT', ['09/2023/TT-BTTTT | Thông tư | -']],
    ['ke hoach 67/KH-UBND, 30/2020/nd-cp', ['67/KH-UBND | Kế hoạch | -', '30/2020/nd-cp | Nghị định | -']],
  ])('reads "%s"', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  it.each([
    'Kế hoạch 05 năm',
    '12/12 huyện',
    '40/63 tỉnh',
    '4G/5G',
    '24/7',
    'ngày 30/6/2024',
    'số 185 Giảng Võ',
    'Số:      /KH-UBND',
    '10.179/10.277',
  ])('finds none in "%s"', (text) => {
    expect(show(text)).toEqual([]);
  });

  it('gives the whole citation with its offsets', () => {
    const text = 'Căn cứ Nghị quyết số 03-\nNQ/TU ngày 26/10/2021 của Thành ủy';
    const [mention] = findReferences(text);
    expect(mention?.text).toBe('Nghị quyết số 03-NQ/TU ngày 26/10/2021');
    expect(text.slice(mention?.start, mention?.end)).toBe('Nghị quyết số 03-\nNQ/TU ngày 26/10/2021');
  });
});

describe('referenceKey', () => {
  it('is one for every spelling of a number', () => {
    const spellings = ['03-NQ/TU', '03 – NQ/TU', '3-nq/tu', ' 03-\nNQ/TU '];
    expect(new Set(spellings.map(referenceKey)).size).toBe(1);
    expect(referenceKey('30/2020/NĐ-CP')).toBe(referenceKey('30/2020/nd-cp'));
    expect(referenceKey('17/QĐ-A&amp;B')).toBe(referenceKey('17/QĐ-A&B'));
    expect(referenceKey('17/QĐ-UBND')).not.toBe(referenceKey('17/QĐ-UBQGCĐS'));
  });
});

describe.skipIf(!hasPlans)('findReferences in the plans', () => {
  it('keeps the four numbers that one decision is cited with', () => {
    const numbers = findReferences(planText('hai-duong-2023')).filter(({ issuedOn }) => issuedOn === '2023-04-04');
    expect(numbers.map(({ number }) => number)).toEqual([
      '17/QĐ-UBQGČĐS',
      '17/QĐ-UBND',
      '17/QĐ-UBQGCS',
      '17/QĐ-UBQGCD&S',
    ]);
  });

  it('finds the bases of a plan whose lines are wrapped', () => {
    const numbers = new Set(findReferences(planText('hai-an-2024')).map(({ number }) => number));
    expect([...numbers]).toEqual(['03-NQ/TU', '284/QĐ-UBND', '14-CTr/QU', '55/KH-UBND', '325/KH-UBND', '06/CP']);
  });
});
