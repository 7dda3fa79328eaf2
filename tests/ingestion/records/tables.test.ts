import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../../knowledge/index.js';
import { textPlan } from '../plans.js';

const HEAD = 'KẾ HOẠCH\nPhát triển nông thôn tỉnh Nghệ An năm 2026\n\nI. NHIỆM VỤ\nThực hiện theo phụ lục.\n\n';
const inAppendix = (table: string, title = 'PHỤ LỤC I\nDANH MỤC NHIỆM VỤ\n\n'): readonly PlanRecord[] =>
  textPlan(`${HEAD}${title}${table}`).records.filter((record) => record.columns.length > 0 || record.review.length > 0);

describe('columns', () => {
  it('are known by their headings in any order and wording', () => {
    const [record] = inAppendix(
      '| Tiến độ | Cơ quan phối hợp | TT | Cơ quan thực hiện | Tên công việc | Kết quả đầu ra | Ghi chú |\n|--|--|--|--|--|--|--|\n| Quý III/2026 | Sở Y tế; Công an tỉnh | 1 | Sở Nội vụ | Rà soát danh mục | Báo cáo | Mới |',
    );
    expect(record).toMatchObject({
      type: 'task',
      title: 'Rà soát danh mục',
      leads: ['Sở Nội vụ'],
      coordinators: ['Sở Y tế', 'Công an tỉnh'],
      product: 'Báo cáo',
      locator: 'Phụ lục I › 1',
    });
    expect(record?.deadline).toEqual({
      text: 'Quý III/2026',
      parts: [{ kind: 'interval', from: '2026-07-01', to: '2026-09-30' }],
    });
    expect(record?.columns.map((column) => column.role)).toEqual([
      'deadline',
      'coordinator',
      'lead',
      'product',
      'note',
    ]);
  });

  it('of units and years give a target, and a result beside it', () => {
    const records = inAppendix(
      '| STT | Chỉ tiêu | ĐVT | Kết quả năm 2025 | Mục tiêu năm 2026 | Đơn vị theo dõi |\n|--|--|--|--|--|--|\n| 1 | Tỷ lệ hộ nghèo | % | 4,5 | ≤ 3 | Sở Nội vụ |\n| 2 | Số xã đạt chuẩn | xã | 300 | 320 | Sở Nông nghiệp và Môi trường |',
      'PHỤ LỤC II\nCHỈ TIÊU\n\n',
    );
    expect(
      records.map((record) => [
        record.type,
        record.title,
        record.figures.map((figure) => [figure.bound, figure.value, figure.unit, figure.period?.from]),
      ]),
    ).toEqual([
      ['target', 'Tỷ lệ hộ nghèo', [['max', 3, '%', '2026-01-01']]],
      ['result', 'Tỷ lệ hộ nghèo', [['eq', 4.5, '%', '2025-01-01']]],
      ['target', 'Số xã đạt chuẩn', [['eq', 320, 'xã', '2026-01-01']]],
      ['result', 'Số xã đạt chuẩn', [['eq', 300, 'xã', '2025-01-01']]],
    ]);
    expect(records[0]?.leads).toEqual(['Sở Nội vụ']);
  });

  it('may stand in two header rows', () => {
    const [record] = inAppendix(
      '| TT | Nội dung | Đơn vị thực hiện | | Thời gian | Sản phẩm |\n|--|--|--|--|--|--|\n| | | Chủ trì | Phối hợp | | |\n| (1) | (2) | (3) | (4) | (5) | (6) |\n| 1 | Xây dựng kho dữ liệu | Sở Khoa học và Công nghệ | Các sở, ngành | Tháng 6/2026 | Kho dữ liệu |',
    );
    expect(record).toMatchObject({
      leads: ['Sở Khoa học và Công nghệ'],
      coordinators: ['Các sở, ngành'],
      locator: 'Phụ lục I › 1',
    });
    expect(record?.columns.map((column) => column.heading)).toEqual([
      'Đơn vị thực hiện Chủ trì',
      'Đơn vị thực hiện Phối hợp',
      'Thời gian',
      'Sản phẩm',
    ]);
  });

  it('of one cell for both roles are read apart', () => {
    const [record] = inAppendix(
      'STT\tNhiệm vụ\tCơ quan chủ trì, phối hợp\tThời hạn\n1\tMở lớp tập huấn\tChủ trì: Sở Nội vụ; phối hợp: Sở Tài chính, UBND các xã\tTrước 30/9/2026',
    );
    expect(record).toMatchObject({ leads: ['Sở Nội vụ'], coordinators: ['Sở Tài chính', 'UBND các xã'] });
    expect(record?.deadline?.parts).toEqual([{ kind: 'interval', from: null, to: '2026-09-29' }]);
  });

  it('without a header are told by content, and marked for review', () => {
    const records = inAppendix(
      '1\tNâng cấp phần mềm quản lý hồ sơ của tỉnh\tSở Nội vụ\tNăm 2026\n2\tXây dựng cổng dữ liệu mở của tỉnh\tSở Khoa học và Công nghệ\tQuý II/2026',
    );
    expect(records).toHaveLength(2);
    expect(records[1]).toMatchObject({
      leads: ['Sở Khoa học và Công nghệ'],
      title: 'Xây dựng cổng dữ liệu mở của tỉnh',
    });
    expect(records[1]?.review).toEqual(['Bảng không có hàng tiêu đề; các cột được nhận theo nội dung']);
  });
});

describe('rows', () => {
  it('that only name what follows are groups, nested by their numbering', () => {
    const records = inAppendix(
      'STT\tNhiệm vụ\tChủ trì\nA\tHÀNH CHÍNH\t\nI\tThể chế\t\n1\tBan hành quy chế\tSở Nội vụ\n2\tRà soát thủ tục\tSở Tư pháp\nII\tTổ chức\t\n1\tSắp xếp đơn vị\tSở Nội vụ\nB\tKINH TẾ\t\n1\tHỗ trợ doanh nghiệp\tSở Tài chính',
    );
    expect(records.map((record) => [record.locator, record.group])).toEqual([
      ['Phụ lục I › A › I › 1', 'Thể chế'],
      ['Phụ lục I › A › I › 2', 'Thể chế'],
      ['Phụ lục I › A › II › 1', 'Tổ chức'],
      ['Phụ lục I › B › 1', 'KINH TẾ'],
    ]);
  });

  it('with a number that later numbers hold are groups, and a bold row is one', () => {
    const records = inAppendix(
      '| STT | Nhiệm vụ | Chủ trì |\n|--|--|--|\n| 1 | Hạ tầng số | |\n| 1.1 | Mở rộng mạng | Sở A |\n| 1.2 | Phủ sóng xã | Sở B |\n| | **Nhân lực** | |\n| 2 | Mở lớp | Sở C |',
    );
    expect(records.map((record) => [record.locator, record.title, record.group])).toEqual([
      ['Phụ lục I › 1 › 1.1', 'Mở rộng mạng', 'Hạ tầng số'],
      ['Phụ lục I › 1 › 1.2', 'Phủ sóng xã', 'Hạ tầng số'],
      ['Phụ lục I › Nhân lực › 2', 'Mở lớp', 'Nhân lực'],
    ]);
  });

  it('that a page break cut are one, and repeated headers are none', () => {
    const records = inAppendix(
      'STT\tNhiệm vụ\tChủ trì\tPhối hợp\n1\tXây dựng nền tảng dùng chung cho\tSở Khoa học và\tUBND cấp\n\n7\n\nSTT\tNhiệm vụ\tChủ trì\tPhối hợp\n\tcác cơ quan của tỉnh\tCông nghệ\txã\n2\tMở lớp\tSở Nội vụ\t',
    );
    expect(records.map((record) => [record.title, record.leads, record.coordinators])).toEqual([
      ['Xây dựng nền tảng dùng chung cho các cơ quan của tỉnh', ['Sở Khoa học và Công nghệ'], ['UBND cấp xã']],
      ['Mở lớp', ['Sở Nội vụ'], []],
    ]);
  });

  it('without a number are named by their place', () => {
    const records = inAppendix('Nhiệm vụ\tĐơn vị chủ trì\nMở lớp tập huấn\tSở Nội vụ\nRà soát thủ tục\tSở Tư pháp');
    expect(records.map((record) => record.locator)).toEqual(['Phụ lục I › dòng 1', 'Phụ lục I › dòng 2']);
  });

  it('leave out totals and rules, and say which cell was not understood', () => {
    const records = inAppendix('STT\tNhiệm vụ\tChủ trì\tThời hạn\n1\tMở lớp\tSở Nội vụ\tkhông rõ\n\tTổng cộng\t\t');
    expect(records).toHaveLength(1);
    expect(records[0]?.deadline).toEqual({ text: 'không rõ', parts: [] });
    expect(records[0]?.review).toEqual(['Thời hạn "không rõ" chưa đọc được']);
  });
});

describe('a heading in two rows', () => {
  it('gives each figure the level that stands below its year', () => {
    const [target, result] = inAppendix(
      '| TT | Chỉ tiêu | ĐVT | Thực hiện 2025 | Kế hoạch 2026 | Kế hoạch 2026 |\n|--|--|--|--|--|--|\n| TT | Chỉ tiêu | ĐVT | Thực hiện 2025 | Cấp tỉnh | Cấp xã |\n| 1 | Thời gian trả kết quả (không quá) | ngày | 7 | 3 | 5 |',
      'PHỤ LỤC II\nCHỈ TIÊU\n\n',
    );
    expect(target?.figures).toMatchObject([
      { value: 3, level: 'tỉnh', bound: 'max', period: { to: '2026-12-31' } },
      { value: 5, level: 'xã', bound: 'max' },
    ]);
    expect(result).toMatchObject({ type: 'result', figures: [{ value: 7, level: null, bound: 'eq' }] });
  });
});

describe('lines of a cell', () => {
  it('that begin with an agency each name one, and a name that goes on stays whole', () => {
    const [record] = inAppendix(
      'TT\tNhiệm vụ\tChủ trì\tPhối hợp\n1\tTrồng rừng<br>ven biển\tUBND xã An Hòa<br>UBND xã Bình Minh\tSở Giáo dục<br>và Đào tạo',
    );
    expect(record).toMatchObject({
      title: 'Trồng rừng ven biển',
      leads: ['UBND xã An Hòa', 'UBND xã Bình Minh'],
      coordinators: ['Sở Giáo dục và Đào tạo'],
    });
  });
});

describe('figures in columns', () => {
  it('are the target, not the number in its title', () => {
    const [record] = inAppendix('TT\tChỉ tiêu\tNăm 2026\n1\tTỷ lệ đơn trả lời trong 24 giờ\t90%');
    expect(record?.figures.map(({ value }) => value)).toEqual([90]);
  });
});

describe('words below a table that stands in no section', () => {
  it('charge whom they name, and say when to report', () => {
    const { records } = textPlan(
      'KẾ HOẠCH\nTrồng cây năm 2026 của tỉnh Nghệ An\n\nTT\tNhiệm vụ\tChủ trì\n1\tTrồng phi lao\tSở Nội vụ\n\nThủ trưởng các sở, ngành xây dựng kế hoạch trước ngày 15/02/2026.\n\nBáo cáo kết quả trước ngày 05/12/2026.',
    );
    expect(records.slice(1)).toMatchObject([
      { type: 'duty', leads: ['Thủ trưởng các sở, ngành'], deadline: { text: 'trước ngày 15/02/2026' } },
      { type: 'duty', leads: [], deadline: { text: 'trước ngày 05/12/2026' } },
    ]);
  });
});

describe('several tables', () => {
  it('in one appendix are told apart, and tables stand in the body as well', () => {
    const plan = textPlan(
      'KẾ HOẠCH\nKiểm tra năm 2026 của huyện Yên Thành\n\nI. NHIỆM VỤ\n\nSTT\tNội dung\tĐơn vị thực hiện\n1\tKiểm tra đầu năm\tPhòng Nội vụ\n\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ theo dõi, báo cáo.\n\nPHỤ LỤC\n\nSTT\tChỉ tiêu\tNăm 2026\n1\tTỷ lệ đúng hạn\t95%\n\nSTT\tNhiệm vụ\tChủ trì\n1\tTổng kết\tVăn phòng HĐND và UBND',
    );
    expect(plan.records.map((record) => [record.type, record.locator, record.title])).toEqual([
      ['task', 'I › 1', 'Kiểm tra đầu năm'],
      ['duty', 'II › 1', 'Phòng Nội vụ theo dõi, báo cáo.'],
      ['target', 'Phụ lục › Bảng 1 › 1', 'Tỷ lệ đúng hạn'],
      ['task', 'Phụ lục › Bảng 2 › 1', 'Tổng kết'],
    ]);
    expect(plan.records[2]?.figures).toMatchObject([{ value: 95, unit: '%' }]);
  });
});

describe('years as columns of a table of tasks', () => {
  it('keep their figures: those of past years are results', () => {
    const records = inAppendix(
      '| TT | Nhiệm vụ | 2025 | 2026 | Chủ trì |\n|--|--|--|--|--|\n| 1 | Cứng hóa kênh mương | 12 km | 20 km | Sở Xây dựng |\n| 2 | Ban hành quy chế tưới | Đã dự thảo | Ban hành | Sở Xây dựng |',
    );
    expect(
      records.map(({ type, title, figures, review }) => [
        type,
        title,
        figures.map((one) => `${one.value} ${one.unit}`),
        review,
      ]),
    ).toEqual([
      ['task', 'Cứng hóa kênh mương', ['20 km'], []],
      ['result', 'Cứng hóa kênh mương', ['12 km'], []],
      ['task', 'Ban hành quy chế tưới', [], []],
    ]);
  });

  it('tell by a cross when the work is done', () => {
    const [record] = inAppendix(
      '| TT | Nhiệm vụ | Chủ trì | Thời gian thực hiện | Thời gian thực hiện | Thời gian thực hiện |\n|--|--|--|--|--|--|\n|  |  |  | Quý I | Quý II | Quý III |\n| 1 | Nạo vét kênh cấp hai | Sở Xây dựng | x |  | X |',
    );
    expect(record?.deadline).toEqual({
      text: 'Quý I; Quý III',
      parts: [
        { kind: 'interval', from: '2026-01-01', to: '2026-03-31' },
        { kind: 'interval', from: '2026-07-01', to: '2026-09-30' },
      ],
    });
    const [row] = inAppendix(
      '| TT | Nhiệm vụ | Chủ trì | Năm 2026 | Năm 2027 |\n|--|--|--|--|--|\n| 1 | Nạo vét kênh cấp ba | Sở Xây dựng |  | x |',
    );
    expect(row?.deadline).toMatchObject({ text: 'Năm 2027', parts: [{ from: '2027-01-01', to: '2027-12-31' }] });
  });
});

describe('columns of years below words that mean nothing else', () => {
  it('hold figures, each of its year', () => {
    const [record] = inAppendix(
      '| TT | Nội dung công việc | Chủ trì | Khối lượng | Khối lượng |\n|--|--|--|--|--|\n| TT | Nội dung công việc | Chủ trì | Năm 2026 | Năm 2027 |\n| 1 | Lắp biển chỉ dẫn | Sở Nội vụ | 50 biển | 30 biển |',
    );
    expect(record).toMatchObject({
      type: 'task',
      figures: [
        { value: 50, unit: 'biển', period: { from: '2026-01-01', to: '2026-12-31' } },
        { value: 30, unit: 'biển', period: { from: '2027-01-01', to: '2027-12-31' } },
      ],
    });
  });
});

describe('years below a heading of times', () => {
  it('hold figures where the cells are shares and counts, and times where they are crosses', () => {
    const [target] = inAppendix(
      '| TT | Chỉ tiêu | Lộ trình | Lộ trình |\n|--|--|--|--|\n| TT | Chỉ tiêu | Năm 2026 | Năm 2027 |\n| 1 | Tỷ lệ máy trạm nhiễm mã độc | dưới 3% | dưới 1,5% |',
      'PHỤ LỤC II\nCHỈ TIÊU\n\n',
    );
    expect(target).toMatchObject({
      type: 'target',
      deadline: null,
      figures: [
        { bound: 'below', value: 3, period: { to: '2026-12-31' } },
        { bound: 'below', value: 1.5, period: { to: '2027-12-31' } },
      ],
    });
    const [task] = inAppendix(
      '| TT | Nhiệm vụ | Thời gian | Thời gian |\n|--|--|--|--|\n| TT | Nhiệm vụ | Năm 2026 | Năm 2027 |\n| 1 | Mở lớp | x | |',
    );
    expect(task?.deadline?.parts).toEqual([{ kind: 'interval', from: '2026-01-01', to: '2026-12-31' }]);
  });
});
