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
