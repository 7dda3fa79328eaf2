import { describe, expect, it } from 'vitest';
import { textReader } from '../../../ingestion/readers/text-readers.js';

const rows = (text: string): string[][] =>
  textReader
    .read(Buffer.from(text), 'thu.txt')
    .blocks.flatMap((block) => (block.kind === 'row' ? [block.cells.map((cell) => cell.text)] : []));
const HEADER = 'TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian';

describe('a row whose cells hold line breaks', () => {
  it('is one row where its parts have as many cells as the header', () => {
    expect(
      rows(
        `${HEADER}\n4\tTrình chính sách miễn, giảm \nphí, lệ phí\tSở Tài chính\tVăn phòng UBND tỉnh, Sở Tư \npháp\tKỳ họp giữa \nnăm 2026\n5\tMở lớp\tSở Nội vụ\t\tQuý I`,
      ).slice(1),
    ).toEqual([
      [
        '4',
        'Trình chính sách miễn, giảm phí, lệ phí',
        'Sở Tài chính',
        'Văn phòng UBND tỉnh, Sở Tư pháp',
        'Kỳ họp giữa năm 2026',
      ],
      ['5', 'Mở lớp', 'Sở Nội vụ', '', 'Quý I'],
    ]);
  });

  it('stays as it is where the next row has a number, or the parts do not fill the header', () => {
    const text = `${HEADER}\n1\tMở lớp\tSở Nội vụ\n2\tRà soát\tSở Tư pháp\nNhân lực\n3\tTổng kết\tSở Y tế\t\tQuý IV`;
    expect(
      rows(text)
        .slice(1)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ['1', 'Mở lớp', 'Sở Nội vụ'],
      ['2', 'Rà soát', 'Sở Tư pháp'],
      ['3', 'Tổng kết', 'Sở Y tế'],
    ]);
  });
});
