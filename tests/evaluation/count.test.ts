import { describe, expect, it } from 'vitest';
import { statesCount } from './count.js';

describe('a stated count', () => {
  it.each([
    ['Phụ lục 1 có tất cả 45 nhiệm vụ.', 45],
    ['Tổng cộng: 45', 45],
    ['Có 45, gồm 5 nhóm', 45],
    ['có tổng số 45 nhiệm vụ', 45],
    ['(45 nhiệm vụ)', 45],
    ['Có 08 nhiệm vụ', 8],
    ['1.970 dịch vụ công', 1970],
    ['Từ 3 nguồn.', 3],
    ['Có hai mươi bảy chỉ tiêu', 27],
    ['Có hai mươi lăm chỉ tiêu', 25],
    ['Có mười một nhóm', 11],
    ['Mười nhiệm vụ', 10],
    ['Năm nhiệm vụ thuộc nhóm này', 5],
    ['Có năm mươi nhiệm vụ', 50],
    ['một trăm linh năm xã', 105],
    ['có hai trăm ba mươi lăm xã', 235],
    ['Chín chỉ tiêu do Sở TTTT chủ trì', 9],
    ['- 6 chỉ tiêu', 6],
    ['1. Có 6 chỉ tiêu', 6],
  ])('stands in "%s" as %i', (text, count) => {
    expect(statesCount(text, count)).toBe(true);
  });

  it.each([
    ['a list marker', '6. Tỷ lệ dân số có hồ sơ sức khỏe điện tử', 6],
    ['a list marker with a bracket', 'Gồm:\n  6) Tỷ lệ hồ sơ', 6],
    ['a marker inside a line', 'gồm: 5) hồ sơ; 6) báo cáo', 6],
    ['a percentage', 'đạt 27% số hồ sơ, 27 % dân số, 27 phần trăm', 27],
    ['a date', 'ngày 27/6/2023, trước 3/27, tháng 27', 27],
    ['a document number', 'Quyết định số 17/QĐ-UBND, Kế hoạch số 17, 14 – CTr/QU', 17],
    ['a spaced document number', 'Chương trình hành động số 14 – CTr/QU', 14],
    ['a number behind a hyphen', 'mẫu NQ-27 và 06-27', 27],
    ['the label of an appendix', 'Theo Phụ lục 2', 2],
    ['a decimal', 'chiếm 8,48 và 8.48', 8],
    ['the fraction of a decimal', 'chiếm 8,48 và 8.48', 48],
    ['a part of a longer number', 'có 145 nhiệm vụ và 45.000 người', 45],
    ['a part of a word', 'IPv6, 4G', 6],
    ['a part of a number in words', 'hai mươi bảy chỉ tiêu', 7],
    ['tens without their units', 'hai mươi bảy chỉ tiêu', 20],
    ['a year', 'trong năm 2023, hằng năm, năm nay', 5],
    ['an ordinal', 'nhiệm vụ thứ ba', 3],
    ['a fixed phrase', 'một số nhiệm vụ, một cửa liên thông', 1],
    ['half a word', 'đầu tư', 4],
    ['a percentage in words', 'năm mươi phần trăm hồ sơ', 50],
  ])('is not %s', (_, text, count) => {
    expect(statesCount(text, count)).toBe(false);
  });
});
