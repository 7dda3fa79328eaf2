import { describe, expect, it } from 'vitest';
import type { DeadlinePart } from '../../../knowledge/domain/deadline.js';
import { findDeadlines } from '../../../knowledge/language/deadline-prose.js';
import { parseDeadline } from '../../../knowledge/language/deadlines.js';
import { hasPlans, planText } from './plan-texts.js';

const show = (part: DeadlinePart): string => {
  if (part.kind === 'interval') return `${part.from ?? ''}..${part.to}`;
  return part.kind === 'recurrence' ? part.recurrence : `event: ${part.event}`;
};
const parse = (phrase: string, year: number | null = 2024): string =>
  parseDeadline(phrase, { year }).parts.map(show).join(' | ');
const find = (text: string, year: number | null = 2024): string[] =>
  findDeadlines(text, { year }).map(({ deadline }) => `${deadline.text} = ${deadline.parts.map(show).join(' | ')}`);

describe('parseDeadline', () => {
  it.each([
    ['Năm 2023', '2023-01-01..2023-12-31'],
    ['Tháng 12/2023', '2023-12-01..2023-12-31'],
    ['T12/2024', '2024-12-01..2024-12-31'],
    ['Từ 15/5/2024', 'event: Từ 15/5/2024'],
    ['Từ tháng 6/2023', 'event: Từ tháng 6/2023'],
    ['bắt đầu từ ngày 01/9/2024', 'event: bắt đầu từ ngày 01/9/2024'],
    ['Năm học 2024 - 2025', '2024-09-01..2025-08-31'],
    ['12/2023', '2023-12-01..2023-12-31'],
    ['tháng 2/2024', '2024-02-01..2024-02-29'],
    ['trước tháng 9/2023', '..2023-08-31'],
    ['Truoc thang 9/2023', '..2023-08-31'],
    ['trước 30/9/2026', '..2026-09-29'],
    ['trước ngày 01/01/2025', '..2024-12-31'],
    ['trước quý III/2024', '..2024-06-30'],
    ['trước năm 2025', '..2024-12-31'],
    ['chậm nhất trước ngày 15 tháng 12 năm 2024', '..2024-12-14'],
    ['Chậm nhất 15/11/2024', '..2024-11-15'],
    ['đến hết quý III/2024', '..2024-09-30'],
    ['Đến 31/12/2025', '..2025-12-31'],
    ['trong tháng 4/2022', '2022-04-01..2022-04-30'],
    ['trong quý II/2022', '2022-04-01..2022-06-30'],
    ['quý1/2024', '2024-01-01..2024-03-31'],
    ['Q4/2024', '2024-10-01..2024-12-31'],
    ['ngày 30/6/2024', '..2024-06-30'],
    ['31.12.2024', '..2024-12-31'],
    ['30/6', '..2024-06-30'],
    ['6 tháng – 30/6/2024; cả năm – 30/12/2024', '..2024-06-30 | ..2024-12-30'],
    ['6 tháng đầu năm 2024', '2024-01-01..2024-06-30'],
    ['6 tháng cuối năm', '2024-07-01..2024-12-31'],
    ['Cả năm', '2024-01-01..2024-12-31'],
    ['Quý I-II/2024', '2024-01-01..2024-06-30'],
    ['Quý III, IV năm 2024', '2024-07-01..2024-09-30 | 2024-10-01..2024-12-31'],
    ['Từ tháng 3 đến tháng 6/2024', '2024-03-01..2024-06-30'],
    ['tháng 3-6/2024', '2024-03-01..2024-06-30'],
    ['Tháng 6, tháng 12/2024', '2024-06-01..2024-06-30 | 2024-12-01..2024-12-31'],
    ['Quý IV/2024 - Quý II/2025', '2024-10-01..2025-06-30'],
    ['01/3/2024 - 30/6/2024', '2024-03-01..2024-06-30'],
    ['Giai đoạn 2023 - 2025', '2023-01-01..2025-12-31'],
    ['Năm 2024 và các năm tiếp theo', '2024-01-01..2024-12-31 | ongoing'],
    ['định kỳ hàng tháng, quý, năm', 'monthly | quarterly | yearly'],
    ['Hằng năm', 'yearly'],
    ['hàng tuần', 'weekly'],
    ['Định kỳ 6 tháng một lần', 'half-yearly'],
    ['6 tháng, năm', 'half-yearly | yearly'],
    ['2 lần/năm', 'half-yearly'],
    ['Mỗi tháng 01 buổi', 'monthly'],
    ['03 tin/tuần', 'weekly'],
    ['Trước ngày 25 hằng tháng', 'monthly'],
    ['Trước ngày 20 tháng cuối quý', 'quarterly'],
    ['trước ngày 20/12 hằng năm', 'yearly'],
    ['Thường xuyên', 'ongoing'],
    ['Thường xuyên, năm 2024', 'ongoing | 2024-01-01..2024-12-31'],
    ['khi có hướng dẫn của Bộ Y tế', 'event: khi có hướng dẫn của Bộ Y tế'],
    ['sau khi được phê duyệt', 'event: sau khi được phê duyệt'],
    ['60 ngày kể từ ngày bắt đầu xử lý dữ liệu', 'event: 60 ngày kể từ ngày bắt đầu xử lý dữ liệu'],
    ['Kỳ họp giữa năm 2026', 'event: Kỳ họp giữa năm 2026'],
    ['Trong vòng 15 ngày kể từ ngày ban hành', 'event: Trong vòng 15 ngày kể từ ngày ban hành'],
    ['Theo tiến độ dự án', 'event: Theo tiến độ dự án'],
  ])('reads "%s"', (phrase, expected) => {
    expect(parse(phrase)).toBe(expected);
  });

  it.each([
    '',
    'xyz',
    'đầu năm 2025',
    'từ năm 2024',
    'ngày 31/2/2024',
    'tháng 13/2024',
    'Theo phụ lục 3 và 4 tháng',
    'đợt 1: 15/3'.slice(0, 5),
  ])('gives no part for "%s"', (phrase) => {
    expect(parseDeadline(phrase, { year: 2024 }).parts.filter(({ kind }) => kind !== 'event')).toEqual([]);
  });

  it('keeps the phrase as issued, but for white space', () => {
    expect(parseDeadline(' Năm\n2023 ', { year: null }).text).toBe('Năm 2023');
  });

  it('invents no year', () => {
    expect(parse('Tháng 9', null)).toBe('');
    expect(parse('Quý II', null)).toBe('');
    expect(parse('Tháng 3, tháng 9/2025', null)).toBe('2025-03-01..2025-03-31 | 2025-09-01..2025-09-30');
  });
});

describe('the days of a list', () => {
  it.each([
    [
      'Hoàn thành trước 30/6 đối với khối huyện; 31/12 đối với khối xã.',
      ['trước 30/6 đối với khối huyện; 31/12 đối với khối xã = ..2024-06-29 | ..2024-12-30'],
    ],
    [
      'Chậm nhất ngày 15/5 (đợt 1), ngày 15/9 (đợt 2)',
      ['Chậm nhất ngày 15/5 (đợt 1), ngày 15/9 (đợt 2) = ..2024-05-15 | ..2024-09-15'],
    ],
    [
      'nộp hồ sơ trước 31/3, 30/6, 30/9/2024',
      ['trước 31/3, 30/6, 30/9/2024 = ..2024-03-30 | ..2024-06-29 | ..2024-09-29'],
    ],
    [
      'xong trước tháng 4/2024 đối với trường công, tháng 8/2024 đối với trường tư',
      ['trước tháng 4/2024 đối với trường công, tháng 8/2024 đối với trường tư = ..2024-03-31 | ..2024-07-31'],
    ],
    ['báo cáo trước 15/6 và 15/12 hằng năm', ['trước 15/6 và 15/12 hằng năm = yearly']],
    ['hoàn thành trước 30/6, 5/12 phường đạt chuẩn', ['trước 30/6 = ..2024-06-29']],
  ])('share the bound of the first in "%s"', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('findDeadlines', () => {
  it.each([
    [
      'Sở Y tế ban hành Kế hoạch trước ngày 15/3/2025; báo cáo kết quả trước ngày 20/12/2025.',
      ['trước ngày 15/3/2025 = ..2025-03-14', 'trước ngày 20/12/2025 = ..2025-12-19'],
    ],
    [
      'Các đơn vị báo cáo tuần trước 14 giờ 30 ngày thứ Sáu, báo cáo tháng trước ngày 22 gửi Văn phòng.',
      ['tuần trước 14 giờ 30 ngày thứ Sáu, báo cáo tháng trước ngày 22 = weekly | monthly'],
    ],
    ['Đảng ủy trình Ban Thường vụ trước ngày 20-12-2026.', ['trước ngày 20-12-2026 = ..2026-12-19']],
    ['Gửi báo cáo tuần trước ngày 20/5/2026.', ['trước ngày 20/5/2026 = ..2026-05-19']],
    ['xây dựng kế hoạch, hoàn thành trong quý1/2024.', ['trong quý1/2024 = 2024-01-01..2024-03-31']],
    ['báo cáo UBND trong quý II/2022 và thực hiện', ['trong quý II/2022 = 2022-04-01..2022-06-30']],
    [
      'kết quả thực hiện kế hoạch 6 tháng (ngày 30/6/2024) và cả năm (ngày 30/12/2024).',
      ['6 tháng (ngày 30/6/2024) và cả năm (ngày 30/12/2024) = ..2024-06-30 | ..2024-12-30'],
    ],
    [
      'Định kỳ hàng tháng, quý, năm, các phòng báo cáo',
      ['Định kỳ hàng tháng, quý, năm = monthly | quarterly | yearly'],
    ],
    ['đối chiếu dữ liệu người tham gia bảo hiểm hằng quý.', ['hằng quý = quarterly']],
    ['Mở chuyên mục, phát sóng mỗi tuần 01 lần.', ['mỗi tuần 01 lần = weekly']],
    [
      'Cung cấp danh sách cho Thuế tỉnh trước ngày 20 tháng đầu mỗi quý.',
      ['trước ngày 20 tháng đầu mỗi quý = quarterly'],
    ],
    ['định kỳ 6 tháng, 1 năm báo cáo Ban Chỉ đạo', ['định kỳ 6 tháng, 1 năm = half-yearly | yearly']],
    ['gửi báo cáo chậm nhất ngày 25 hằng tháng', ['chậm nhất ngày 25 hằng tháng = monthly']],
    [
      'Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12',
      ['trước ngày 15/6 = ..2024-06-14', 'trước ngày 15/12 = ..2024-12-14'],
    ],
    [
      'phát triển hệ thống (khi có hướng dẫn của Bộ Y tế), bảo đảm',
      ['khi có hướng dẫn của Bộ Y tế = event: khi có hướng dẫn của Bộ Y tế'],
    ],
    ['hoàn thành chậm nhất vào 30 tháng 9 năm 2025', ['chậm nhất vào 30 tháng 9 năm 2025 = ..2025-09-30']],
    ['Thời hạn hoàn thành: 30/11/2025', ['Thời hạn hoàn thành: 30/11/2025 = ..2025-11-30']],
    ['Sở nào phải báo cáo trước tháng 9', ['trước tháng 9 = ..2024-08-31']],
  ])('in "%s"', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it.each([
    'Quyết định số 12/QĐ-UBND ngày 04/01/2024 của UBND tỉnh',
    'giai đoạn 2021-2025, định hướng đến năm 2030',
    'Trong năm 2022, đã ban hành 15 văn bản',
    'đã được triển khai thử nghiệm trong tháng 6 năm 2022',
    'ngày 26/3 hàng năm là Ngày Chuyển đổi số',
    'Năng suất lao động hàng năm tăng tối thiểu 7%',
    'thi đua, khen thưởng hàng năm',
    'so với cùng kỳ năm 2021',
    'Thường xuyên rà soát, kiểm tra',
    'Luật có hiệu lực từ ngày 01/7/2024',
    'tính đến ngày 31/12/2023 toàn tỉnh có 20 trạm',
    'ngân hàng quy định; trước khi trình UBND; trước mắt tập trung',
    'tháng 10 - Tháng tiêu dùng số',
    'tham gia chữa cháy rừng khi có yêu cầu; điều tra nguyên nhân',
    'Tỷ lệ hộ gia đình tự diệt bọ gậy hằng tuần',
    'đưa nội dung vào sinh hoạt chi bộ hằng tháng',
    'gắn với bình xét gia đình văn hóa cuối năm',
  ])('finds none in "%s"', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('gives offsets into the text as it was given', () => {
    const text = 'Báo cáo UBND tỉnh\ntrước ngày 15/3/2025 và hoàn thành trước tháng 9/2025.';
    expect(findDeadlines(text, { year: null }).map(({ start, end }) => text.slice(start, end))).toEqual([
      'trước ngày 15/3/2025',
      'trước tháng 9/2025',
    ]);
  });
});

describe.skipIf(!hasPlans)('findDeadlines in the plans', () => {
  it.each([
    ['ha-noi-2024', 4],
    ['hai-duong-2023', 3],
    ['hai-an-2024', 3],
    ['hai-phong-dti-2022', 0],
  ])('finds the deadlines of %s and nothing else', (key, count) => {
    expect(find(planText(key))).toHaveLength(count);
  });
});
