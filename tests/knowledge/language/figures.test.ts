import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../knowledge/domain/figure.js';
import { findFigures } from '../../../knowledge/language/figures.js';
import { hasPlans, tableRows } from './plan-texts.js';

const show = ({ direction, bound, value, unit, level, period }: Figure): string =>
  [direction, bound, value, unit, level ?? '-', period?.from.slice(0, 4) ?? '-'].join(' ');
const read = (text: string, year: number | null = 2023): string[] => findFigures(text, { year }).map(show);

describe('findFigures', () => {
  it.each([
    [
      '80% hồ sơ ở cấp tỉnh; 70% hồ sơ ở cấp huyện và 60% hồ sơ ở cấp xã được xử lý',
      ['reach eq 80 % tỉnh 2023', 'reach eq 70 % huyện 2023', 'reach eq 60 % xã 2023'],
    ],
    [
      '60% hồ sơ công việc tại các cơ quan thành phố; 50% hồ sơ công việc tại cấp huyện',
      ['reach eq 60 % tỉnh 2023', 'reach eq 50 % huyện 2023'],
    ],
    [
      '100% hồ sơ công việc tại cấp quận và cấp phường được xử lý',
      ['reach eq 100 % huyện 2023', 'reach eq 100 % xã 2023'],
    ],
    [
      'năm 2022 đưa Hải Phòng đứng trong top 10, đến năm 2025 đứng trong top 5 toàn quốc',
      ['reach max 10 rank - 2022', 'reach max 5 rank - 2025'],
    ],
    ['Đã đóng cửa 27 bãi rác; còn 63 bãi chưa xử lý', ['reach eq 27 bãi rác - 2023', 'reach eq 63 bãi - 2023']],
    [
      'Hỗ trợ ít nhất 40 mô hình sinh kế; trong đó cấp tỉnh 12, cấp xã 28.',
      ['reach min 40 mô hình - 2023', 'reach eq 12 mô hình tỉnh 2023', 'reach eq 28 mô hình xã 2023'],
    ],
    ['trên 90% người dân nhận tin trước khi lũ về 12 giờ', ['reach above 90 % - 2023']],
    ['giảm 4% số vụ so với trung bình giai đoạn 2018 - 2020', ['decrease eq 4 % - 2023']],
    ['thuộc 10 địa phương dẫn đầu cả nước về PCI', ['reach max 10 rank - 2023']],
    ['xếp thứ 40/63 tỉnh thành', ['reach eq 40 rank - 2023']],
    ['Năng suất lao động hằng năm tăng tối thiểu 7%', ['increase min 7 % - 2023']],
    ['Giảm tối thiểu 10% số vụ tai nạn giao thông', ['decrease min 10 % - 2023']],
    ['Tỷ lệ hộ nghèo giảm còn dưới 1,5%', ['reach below 1.5 % - 2023']],
    ['tăng từ 50% lên 80% vào năm 2025', ['reach eq 80 % - 2025']],
    ['Phấn đấu có trên 150 doanh nghiệp công nghệ số', ['reach above 150 doanh nghiệp - 2023']],
    ['Không quá 5% hồ sơ trễ hạn', ['reach max 5 % - 2023']],
    ['không dưới 80% học sinh', ['reach min 80 % - 2023']],
    ['đạt từ 80% trở lên', ['reach min 80 % - 2023']],
    ['kinh tế số chiếm khoảng 8,48% tổng sản phẩm', ['reach eq 8.48 % - 2023']],
    ['tăng 10.8% so với cùng kỳ năm 2021', ['increase eq 10.8 % - 2023']],
    [
      'Tổng số đạt 2.266.097 thuê bao, ước đạt 116 thuê bao/100 dân',
      ['reach eq 2266097 thuê bao - 2023', 'reach eq 116 thuê bao/100 dân - 2023'],
    ],
    [
      'Kết quả số hóa cấp tỉnh đạt 79,91%, cấp huyện đạt 24,03%, cấp xã đạt 48,78%',
      ['reach eq 79.91 % tỉnh 2023', 'reach eq 24.03 % huyện 2023', 'reach eq 48.78 % xã 2023'],
    ],
    [
      'Tỷ lệ cấp tỉnh, huyện, xã lần lượt là 80%, 70%, 60%',
      ['reach eq 80 % tỉnh 2023', 'reach eq 70 % huyện 2023', 'reach eq 60 % xã 2023'],
    ],
    [
      'Đến năm 2025: 95% dân số tham gia bảo hiểm y tế; đạt 32 giường bệnh/10.000 dân',
      ['reach eq 95 % - 2025', 'reach eq 32 giường bệnh/10.000 dân - 2025'],
    ],
    [
      'Đón 12 triệu lượt khách; doanh thu đạt 25.000 tỷ đồng',
      ['reach eq 12 triệu lượt khách - 2023', 'reach eq 25000 tỷ đồng - 2023'],
    ],
    [
      'Doanh thu năm 2022 đạt 616 tỷ đồng, tăng 2% so với cùng kỳ năm 2021',
      ['reach eq 616 tỷ đồng - 2022', 'increase eq 2 % - 2022'],
    ],
    ['Tốc độ tăng GRDP đạt 8,5-9%', ['increase min 8.5 % - 2023', 'increase max 9 % - 2023']],
    ['25% dân số có chữ ký số (năm 2022: 10%)', ['reach eq 25 % - 2023', 'reach eq 10 % - 2022']],
    [
      'Xây dựng 3 mô hình điểm cấp xã, 2 mô hình cấp huyện',
      ['reach eq 3 mô hình xã 2023', 'reach eq 2 mô hình huyện 2023'],
    ],
    ['100% các phường vận hành hệ thống', ['reach eq 100 % xã 2023']],
    ['100% cơ quan nhà nước từ cấp tỉnh đến cấp xã', ['reach eq 100 % - 2023']],
    ['trên 90 phần trăm người dân', ['reach above 90 % - 2023']],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'Phổ cập dịch vụ mạng di động 4G/5G; chuyển đổi IPv4 sang IPv6',
    'Bảo đảm an toàn thông tin theo mô hình 4 lớp',
    'dịch vụ công trực tuyến mức độ 4; hệ thống thông tin cấp độ 3',
    'Kế hoạch số 174/KH-UBND ngày 27/7/2021 giai đoạn 2021-2025',
    'Nghị định số 85/2017/NĐ-CP; Đề án 06/CP; Kiến trúc phiên bản 3.0; công nghệ 4.0',
    'trong quý II/2022, tháng 6 năm 2022, Ngày 10.10',
    'nộp thuế điện tử là 10.179/10.277',
    'số 185 Giảng Võ; Phụ lục 1; điểm 2 khoản 3 Điều 4',
    '',
  ])('finds none in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('keeps number and clause as issued', () => {
    const [first, second] = findFigures('Phủ trên 80% hộ gia đình, 100% đơn vị hành chính cấp xã', { year: null });
    expect(first).toMatchObject({ text: 'trên 80%', clause: 'Phủ trên 80% hộ gia đình', period: null });
    expect(second).toMatchObject({ text: '100%', clause: '100% đơn vị hành chính cấp xã', level: 'xã' });
  });
});

describe('units that begin like other words', () => {
  it.each([
    ['thay thế 4.200 đồng hồ quá hạn', 'đồng hồ'],
    ['hỗ trợ 4.200 đồng mỗi hộ', 'đồng'],
    ['7/7 ấp phủ sóng', 'ấp'],
    ['thành lập 8 tổ hợp tác', 'tổ hợp tác'],
  ])('are whole: %s', (text, unit) => {
    expect(findFigures(text, { year: 2026 }).map((figure) => figure.unit)).toEqual([unit]);
  });
});

describe.skipIf(!hasPlans)('findFigures in the appendix of targets', () => {
  it('reads at least one figure wherever the target has a percentage, and each percentage of it', () => {
    for (const [, title = ''] of tableRows('hai-duong-2023')) {
      const percentages = [...title.matchAll(/(\d+)\s*%/gu)].map(([, digits]) => Number(digits));
      const found = findFigures(title, { year: 2023 }).filter(({ unit }) => unit === '%');
      expect([...new Set(found.map(({ value }) => value))], title).toEqual([...new Set(percentages)]);
    }
  });

  it.each([
    ['100% sản phẩm từ 3 sao trở lên có mã truy xuất', ['100%']],
    ['Học sinh lớp 9 vào lớp 10 công lập đạt 70%', ['70%']],
    ['100% trường dạy 2 buổi/ngày', ['100%']],
    ['Số đơn thư giải quyết quá 48 giờ không quá 1%', ['không quá 1%']],
    ['90% hộ nhận được tin chậm nhất 30 phút kể từ khi phát tin', ['90%']],
    ['Tỷ lệ nộp trực tuyến của 25 dịch vụ đạt 75%', ['75%']],
    ['Tỷ lệ học sinh khối 6, 7 biết bơi đạt 85%', ['85%']],
    ['Xử lý dứt điểm 14/14 điểm đen', ['14']],
    ['Giảm từ 5% đến 10% số vụ', ['từ 5% đến 10%', 'từ 5% đến 10%']],
    ['Nâng thu nhập từ 65 triệu đồng/người lên 72 triệu đồng/người/năm', ['72']],
    ['Doanh thu bình quân 1 hợp tác xã đạt 2,4 tỷ đồng', ['2,4']],
    ['Phát huy liên kết 4 nhà, sửa chữa 18 nhà dột nát', ['18']],
    ['Sĩ số không quá 35 học sinh/lớp, mỗi lớp 20 bộ bàn ghế', ['không quá 35', '20']],
  ])('leaves out numbers that only tell which things are measured: %s', (text, figures) => {
    expect(findFigures(text, { year: 2026 }).map((figure) => figure.text)).toEqual(figures);
  });
});
