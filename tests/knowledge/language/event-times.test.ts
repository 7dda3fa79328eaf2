import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../../../knowledge/language/deadline-prose.js';
import { parseDeadline } from '../../../knowledge/language/deadlines.js';

const find = (text: string): string[] => findDeadlines(text, { year: 2026 }).map(({ deadline }) => deadline.text);

describe('times in prose that no calendar tells', () => {
  it.each([
    ['Niêm yết thực đơn trước khi khai mạc ít nhất 03 ngày.', ['trước khi khai mạc ít nhất 03 ngày']],
    ['Nạo vét kênh trước mùa mưa.', ['trước mùa mưa']],
    ['Tặng quà cho công nhân dịp Tết, lễ.', ['dịp Tết, lễ']],
    ['Đo độ mặn 2 giờ một lần khi có triều cường.', ['2 giờ một lần khi có triều cường']],
    ['Lấy mẫu nước 02 tuần/lần.', ['02 tuần/lần']],
    ['Kiểm tra nhà bếp mỗi học kỳ ít nhất 02 lần.', ['mỗi học kỳ ít nhất 02 lần']],
    ['Bỏ sổ giấy từ năm học 2026 - 2027.', ['từ năm học 2026 - 2027']],
    ['Sơ tán xong chậm nhất 24 giờ trước khi bão đổ bộ.', ['chậm nhất 24 giờ trước khi bão đổ bộ']],
    ['Thu gom rác hằng ngày.', ['hằng ngày']],
    ['Niêm yết giá; hàng ngày kiểm tra cân đối chứng.', ['hàng ngày']],
    ['Xét khen thưởng cuối năm.', ['cuối năm']],
    ['Công bố chỉ số giá theo quý.', ['theo quý']],
    ['Mở quầy lưu động các ngày thứ 3, thứ 5 hàng tuần.', ['các ngày thứ 3, thứ 5 hàng tuần']],
    ['Lắp đèn tại các ngõ; quý IV/2026.', ['quý IV/2026']],
    ['Giảm giá vé mùa thấp điểm (tháng 10 - tháng 12).', ['mùa thấp điểm (tháng 10 - tháng 12)']],
    ['Cao điểm kiểm tra từ 15/5 đến 31/8/2026.', ['từ 15/5 đến 31/8/2026']],
    ['Dọn kè xong trước Lễ 30/4.', ['trước Lễ 30/4']],
    ['Cung cấp số liệu mưa cho Chi cục hằng ngày trước 16 giờ.', ['hằng ngày trước 16 giờ']],
    ['Phát bản tin dự báo cấp cháy hằng ngày;', ['hằng ngày']],
    ['Trực cấp cứu 24/24h trong dịp Tết Nguyên đán.', ['24/24h trong dịp Tết Nguyên đán']],
    ['Trực chỉ huy 24/24 giờ trong các tháng mùa khô; công khai số điện thoại.', ['24/24 giờ trong các tháng mùa khô']],
    ['Tổ chức 02 đợt trong hè 2024.', ['trong hè 2024']],
    ['Báo tin ngay sau khi phát hiện cháy, không quá 30 phút.', ['ngay sau khi phát hiện cháy, không quá 30 phút']],
  ])('are found: %s', (text, deadlines) => {
    expect(find(text)).toEqual(deadlines);
  });

  it.each([
    'Phục vụ nhu cầu hàng ngày của người dân.',
    'Vận động người dân dùng ứng dụng số trong đời sống hằng ngày.',
    'Bố trí trực 24/24 giờ, cấm mọi hành vi dùng lửa.',
    'Kiểm tra hồ sơ trước khi trình ký.',
    'Tỷ lệ chia từ 1/3 đến 1/2 số hộ.',
    'Tổ chức dịp này thành nền nếp.',
  ])('are none elsewhere: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each([
    'Trước khai giảng',
    'Cuối mỗi học kỳ',
    'Dịp Tết Trung thu',
    'chậm nhất 07 ngày sau khi kết thúc đợt mưa',
    'chậm nhất 24 giờ trước khi bão đổ bộ',
  ])('are understood in a cell: %s', (cell) => {
    expect(parseDeadline(cell, { year: 2026 }).parts).toEqual([{ kind: 'event', event: cell }]);
  });

  it('are not made of words that name a place', () => {
    expect(parseDeadline('Trong nhà văn hóa', { year: 2026 }).parts).toEqual([]);
  });
});
