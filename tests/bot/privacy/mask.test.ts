import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MASKS, maskPersonal } from '../../../bot/privacy/mask.js';
import { hasPlans, planText } from '../../knowledge/language/plan-texts.js';

describe('masking', () => {
  it.each([
    ['gọi tôi số 0912345678 nhé', `gọi tôi số ${MASKS.phone} nhé`],
    ['0912.345.678', MASKS.phone],
    ['+84 912 345 678', MASKS.phone],
    ['84912345678 là số tôi', `${MASKS.phone} là số tôi`],
    ['09 1234 5678', MASKS.phone],
    ['(024) 3825 1234', MASKS.phone],
    ['0243.825.1234', MASKS.phone],
    ['cccd 001201012345', `cccd ${MASKS.identity}`],
    ['001 201 012 345', MASKS.identity],
    ['CMND của em 123456789', `CMND của em ${MASKS.identity}`],
    ['em là 123456789', `em là ${MASKS.identity}`],
    ['hộ chiếu B1234567', `hộ chiếu ${MASKS.identity}`],
    ['ma so thue 0312345678', `ma so thue ${MASKS.identity}`],
    ['stk 19001234567 ngân hàng A', `stk ${MASKS.account} ngân hàng A`],
    ['số tài khoản 0123 456 789', `số tài khoản ${MASKS.account}`],
    ['9704366812345678', MASKS.account],
    ['thư về nguyen.van-a@gmail.com.', `thư về ${MASKS.email}.`],
  ])('takes the number of a person out of "%s"', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
  });

  it.each([
    'Số: 3012/QĐ-UBND ngày 30/12/2022',
    'Kế hoạch 01/KH-UBND ngày 08-09-2023 15 giờ',
    'năm 2022 2023 2024 2025, giai đoạn 2021-2025',
    'kinh phí 500000000 đồng, 120.000.000.000 đồng, 1200000000000',
    'đạt 123456789 lượt, 1.000.000 tài khoản VNeID',
    'tài khoản định danh điện tử 1.000.000 người',
    'tổng đài 19001009, 1022, 024.1022',
    '100% xã, 80,5 %, top 10, 3.000 hồ sơ',
    'Điều 5 khoản 2, mục 1.2.3, Phụ lục 2 STT 17',
  ])('leaves "%s" alone', (text) => {
    expect(maskPersonal(text)).toBe(text);
  });

  it.skipIf(!hasPlans)('changes nothing in the plans themselves', () => {
    for (const key of ['ha-noi-2024', 'hai-an-2024', 'hai-duong-2023', 'hai-phong-cds-2022', 'hai-phong-dti-2022'])
      expect(maskPersonal(planText(key))).toBe(planText(key));
  });

  it('hides every mobile, citizen and card number, however much text is around it, and its time grows with the text', () => {
    const digits = (count: number) =>
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((list) => list.join(''));
    const number = fc.oneof(
      fc.tuple(fc.constantFrom('03', '05', '07', '08', '09'), digits(8)).map((parts) => parts.join('')),
      digits(11).map((rest) => `0${rest}`),
    );
    fc.assert(
      fc.property(fc.lorem(), number, fc.lorem(), (before, secret, after) => {
        expect(maskPersonal(`${before} ${secret} ${after}`)).not.toContain(secret);
      }),
    );
  });
});
