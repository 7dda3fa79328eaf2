import { describe, expect, it } from 'vitest';
import { textPlan } from '../plans.js';
import { textReader } from '../../../ingestion/readers/text-readers.js';

const HEADER = 'TT\nNội dung công việc\nĐơn vị làm chính\nĐơn vị phối hợp\nThời hạn\n';
const rows = (text: string): string[][] =>
  textReader
    .read(Buffer.from(text), 'thu.txt')
    .blocks.flatMap((block) => (block.kind === 'row' ? [block.cells.map((cell) => cell.text)] : []));

describe('a table whose cells stand below one another', () => {
  it('is read row by row, also where cells take several lines and a page repeats the header', () => {
    expect(
      rows(
        `BIỂU PHÂN CÔNG\n\n${HEADER}1\nThành lập Ban Chỉ đạo\nphường\nVăn phòng HĐND và\nUBND phường\nCông an phường\nTrước 20/8/2026\n2\nTập huấn phần mềm\n\n6\n\n${HEADER}\nTrạm Y tế phường\nnt\nQuý IV/2026 và\nQuý I/2027\n3\nSơ kết\nCông an phường\nCác phòng, đơn vị\nTháng 12/2026\n\nTổng số: 03 nhiệm vụ.`,
      ),
    ).toEqual([
      ['TT', 'Nội dung công việc', 'Đơn vị làm chính', 'Đơn vị phối hợp', 'Thời hạn'],
      ['1', 'Thành lập Ban Chỉ đạo phường', 'Văn phòng HĐND và UBND phường', 'Công an phường', 'Trước 20/8/2026'],
      ['2', 'Tập huấn phần mềm', 'Trạm Y tế phường', 'nt', 'Quý IV/2026 và Quý I/2027'],
      ['3', 'Sơ kết', 'Công an phường', 'Các phòng, đơn vị', 'Tháng 12/2026'],
    ]);
  });

  it('goes on behind the number of a page, which is no number of a row, and below the names of groups', () => {
    const header = 'STT\nNội dung nhiệm vụ\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian\nSản phẩm\n';
    expect(
      rows(
        `Phụ lục I\nPHÂN CÔNG NHIỆM VỤ\n\n${header}I\nCải cách thủ tục\n1\nRà soát thủ tục thuộc thẩm quyền của\n\n                   2\n\nHội đồng nhân dân\nSở Tư pháp\nCác sở, ngành\nCả năm\nBáo cáo rà soát\n2\nCông khai thủ tục\nVăn phòng UBND tỉnh\nThường xuyên\nII\nXây dựng thể chế\n\n                   3\n\n3\nSoạn thảo Nghị quyết\nSở Tài chính; Sở Nội\nvụ\nQuý III/2026\nNghị quyết\n\n                   4\n\nPhụ lục II\nDANH SÁCH XÃ\n\nXã Hòa An.`,
      ),
    ).toEqual([
      ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian', 'Sản phẩm'],
      ['I', 'Cải cách thủ tục', '', '', '', ''],
      [
        '1',
        'Rà soát thủ tục thuộc thẩm quyền của Hội đồng nhân dân',
        'Sở Tư pháp',
        'Các sở, ngành',
        'Cả năm',
        'Báo cáo rà soát',
      ],
      ['2', 'Công khai thủ tục', 'Văn phòng UBND tỉnh', '', 'Thường xuyên', ''],
      ['II', 'Xây dựng thể chế', '', '', '', ''],
      ['3', 'Soạn thảo Nghị quyết', 'Sở Tài chính; Sở Nội vụ', '', 'Quý III/2026', 'Nghị quyết'],
    ]);
  });

  it('keeps the rest of its last row behind the end of a page', () => {
    expect(
      rows(
        `BIỂU\n\n${HEADER}1\nThành lập Ban Chỉ đạo\nCông an phường\nTrạm Y tế phường\nTháng 3/2026\n2\nTổ chức kiểm tra các\n\n7\n\ncơ sở kinh doanh\nCông an phường\nTrạm Y tế phường\nTháng 9/2026\n\nPhường báo cáo kết quả với thành phố.`,
      ).at(-1),
    ).toEqual(['2', 'Tổ chức kiểm tra các cơ sở kinh doanh', 'Công an phường', 'Trạm Y tế phường', 'Tháng 9/2026']);
  });

  it('holds its figures where they stand alone on their lines', () => {
    expect(
      rows(
        'BIỂU CHỈ TIÊU\n\nTT\nChỉ tiêu\nĐVT\nKế hoạch 2026\nĐơn vị theo dõi\n1\nSố lao động có việc làm\nngười\n2\nSở Nội vụ\n2\nTỷ lệ hộ nghèo\n%\n1,5\nSở Nông nghiệp và Môi trường\n3\nSố lớp dạy nghề\nlớp\n40\nSở Nội vụ\n',
      ).slice(1),
    ).toEqual([
      ['1', 'Số lao động có việc làm', 'người', '2', 'Sở Nội vụ'],
      ['2', 'Tỷ lệ hộ nghèo', '%', '1,5', 'Sở Nông nghiệp và Môi trường'],
      ['3', 'Số lớp dạy nghề', 'lớp', '40', 'Sở Nội vụ'],
    ]);
  });

  it('is read where every line stands apart', () => {
    const spaced =
      `BIỂU\n${HEADER}1\nLập danh sách\nCông an phường\nTrạm Y tế phường\nTháng 3/2026\n2\nSơ kết\nTrạm Y tế phường\nnt\nQuý IV/2026\n`.replaceAll(
        '\n',
        '\n\n',
      );
    expect(rows(spaced).slice(1)).toEqual([
      ['1', 'Lập danh sách', 'Công an phường', 'Trạm Y tế phường', 'Tháng 3/2026'],
      ['2', 'Sơ kết', 'Trạm Y tế phường', 'nt', 'Quý IV/2026'],
    ]);
  });

  it('is none where no numbers follow the headings', () => {
    expect(rows(`${HEADER}Mở lớp tập huấn\nCông an phường\n`)).toEqual([]);
  });
});

describe('recipients beside a signature', () => {
  it('are no rows of a table, whatever stands behind their tabs', () => {
    const { records } = textPlan(
      'KẾ HOẠCH\nChuyển đổi số phường Tam An năm 2026\n\nI. NHIỆM VỤ\n\n1. Mở lớp tập huấn cho cán bộ phường.\n\nNơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- UBND tỉnh (b/c);\tCHỦ TỊCH\n- Các phòng, trung tâm;\n- 27 khối phố, thôn;\t(đã ký)\n- Lưu: VT.\tVi Quang Trung\n',
    );
    expect(records.map(({ title }) => title)).toEqual(['Mở lớp tập huấn cho cán bộ phường.']);
  });
});
