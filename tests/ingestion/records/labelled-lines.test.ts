import { describe, expect, it } from 'vitest';
import { textPlan } from '../plans.js';

const HEAD = 'KẾ HOẠCH\nPhát triển thư viện tỉnh Hà Nam năm 2026\n\nI. NHIỆM VỤ\n\n';
const rows = (body: string): unknown[] =>
  textPlan(HEAD + body).records.map(({ title, leads, coordinators, deadline, locator }) => [
    title.replace(/\.$/, ''),
    leads,
    coordinators,
    deadline?.text ?? null,
    locator,
  ]);

describe('lines that each say one thing of the work above them', () => {
  it.each([
    [
      'bare lines',
      '1. Số hóa sách địa chí.\n\nĐơn vị chủ trì: Sở Nội vụ.\n\nĐơn vị phối hợp: Công an tỉnh; UBND các xã.\n\nThời gian hoàn thành: Quý II/2026.',
      'I › 1',
    ],
    [
      'bullets',
      '1. Số hóa sách địa chí.\n\n- Cơ quan chủ trì: Sở Nội vụ.\n\n- Cơ quan phối hợp: Công an tỉnh; UBND các xã.\n\n- Thời hạn: Quý II/2026.',
      'I › 1',
    ],
    [
      'letters',
      '1. Số hóa sách địa chí\n\na) Nội dung: quét 1.200 cuốn.\n\nb) Đơn vị thực hiện: Sở Nội vụ.\n\nc) Phối hợp: Công an tỉnh; UBND các xã.\n\nd) Thời gian thực hiện: Quý II/2026.',
      'I › 1',
    ],
    [
      'the same paragraph',
      '1. Số hóa sách địa chí. Cơ quan chủ trì: Sở Nội vụ; cơ quan phối hợp: Công an tỉnh, UBND các xã; thời gian: Quý II/2026.',
      'I › 1',
    ],
    [
      'the same bullets as the work',
      '- Số hóa sách địa chí\n\n- Chủ trì: Sở Nội vụ\n\n- Phối hợp: Công an tỉnh; UBND các xã\n\n- Thời gian: Quý II/2026',
      'I › gạch đầu dòng 1',
    ],
  ])('are read as %s', (_, body, locator) => {
    expect(rows(body)).toEqual([
      ['Số hóa sách địa chí', ['Sở Nội vụ'], ['Công an tỉnh', 'UBND các xã'], 'Quý II/2026', locator],
    ]);
  });

  it('speak each of the item in front where one place holds several', () => {
    expect(
      rows(
        '1. Thư viện lưu động\n\n- Đưa xe sách về các trường\n\n- Đơn vị chủ trì: Sở Giáo dục và Đào tạo\n\n- Mở tủ sách tại đồn biên phòng\n\n- Đơn vị chủ trì: Công an tỉnh',
      ),
    ).toEqual([
      ['Đưa xe sách về các trường', ['Sở Giáo dục và Đào tạo'], [], null, 'I › 1 › gạch đầu dòng 1'],
      ['Mở tủ sách tại đồn biên phòng', ['Công an tỉnh'], [], null, 'I › 1 › gạch đầu dòng 3'],
    ]);
  });

  it('hold the line that tells the work in full, and the partners of a lead that joins them', () => {
    expect(
      rows(
        '1. Xây dựng tủ sách\n\n- Nội dung: Tổ chức 06 lớp đọc sách.\n\n- Phân công: Sở Nội vụ chủ trì; UBND các xã phối hợp.\n\n- Thời gian: Tháng 4/2026.',
      ),
    ).toEqual([['Xây dựng tủ sách', ['Sở Nội vụ'], ['UBND các xã'], 'Tháng 4/2026', 'I › 1']]);
  });

  it('leave the work with whom the heading charges where they name no lead', () => {
    const duties = textPlan(
      'KẾ HOẠCH\nPhát triển thư viện tỉnh Hà Nam năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ\n\n- Tập huấn 40 thủ thư\n\n+ Thời gian: quý II/2026.\n\n+ Đơn vị phối hợp: Sở Tài chính.\n\n- Hằng năm kiểm kê sách\n\n+ Thời gian: tháng 12.\n',
    ).records;
    expect(
      duties.map(({ type, leads, coordinators, deadline }) => [type, leads, coordinators, deadline?.text]),
    ).toEqual([
      ['duty', ['Sở Nội vụ'], ['Sở Tài chính'], 'quý II/2026'],
      ['duty', ['Sở Nội vụ'], [], 'tháng 12'],
    ]);
  });

  it('make no work of a heading that only names whom it charges', () => {
    const { records } = textPlan(
      'KẾ HOẠCH\nPhát triển thư viện tỉnh Hà Nam năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ\n\n- Thời gian: báo cáo trước ngày 15/6/2026.\n',
    );
    expect(records.filter(({ type }) => type === 'task')).toEqual([]);
  });
});

describe('numbers of parts with numbers below them', () => {
  it('stand below their part and above plain numbers', () => {
    const plan = textPlan(
      'KẾ HOẠCH\nPhát triển thư viện tỉnh Hà Nam năm 2026\n\nĐiều I. QUAN ĐIỂM\n\nI.1. Chung\n\n- Bảo đảm ai cũng đọc được.\n\nPHẦN D. TỔ CHỨC THỰC HIỆN\n\nD1. Sở Nội vụ (gọi tắt là SNV)\n\n- Lập danh mục sách, xong trước Lễ 30/4.\n\nD2. UBND các xã, phường, đặc khu Cù Lao\n\n1. Bố trí phòng đọc.\n\nCác đơn vị nghiêm túc triển khai thực hiện Kế hoạch này.\n',
    );
    expect(plan.sections.map(({ locator }) => locator)).toEqual([
      'Điều I',
      'Điều I › I.1',
      'Phần D',
      'Phần D › D1',
      'Phần D › D2',
    ]);
    const duties = plan.records.filter(({ type }) => type === 'duty');
    expect(duties.map(({ leads }) => leads)).toEqual([['Sở Nội vụ'], ['UBND các xã, phường, đặc khu Cù Lao']]);
    expect(duties[0]?.deadline).toEqual({
      text: 'trước Lễ 30/4',
      parts: [{ kind: 'interval', from: null, to: '2026-04-29' }],
    });
  });
});
