import { describe, expect, it } from 'vitest';
import { htmlReader } from '../../../ingestion/readers/html-reader.js';

const blocks = (html: string): (string | string[])[] =>
  htmlReader
    .read(Buffer.from(html), 'thu.html')
    .blocks.map((block) => (block.kind === 'paragraph' ? block.text.text : block.cells.map((cell) => cell.text)));

describe('a page', () => {
  it('gives its paragraphs without scripts, menus, hidden parts and comments', () => {
    const menu = '<ul><li><a>Một</a></li><li><a>Hai</a></li><li><a>Ba</a></li></ul>';
    expect(
      blocks(
        `<html><body>${menu}<script>x()</script><div style="display: none">Ẩn</div><!-- Không --><p>Điều&nbsp;1.\n Phạm   vi</p>Chữ <b>đậm</b> liền<div>Khối</div></body></html>`,
      ),
    ).toEqual(['Điều 1. Phạm vi', 'Chữ đậm liền', 'Khối']);
  });

  it('is read inside its main element where it has one', () => {
    expect(
      blocks('<body><p>Quảng cáo</p><main><h2>I. MỤC TIÊU</h2><p>Nâng cao chất lượng phục vụ.</p></main></body>'),
    ).toEqual(['I. MỤC TIÊU', 'Nâng cao chất lượng phục vụ.']);
  });

  it('numbers its lists as a browser does', () => {
    expect(
      blocks('<ol start="3"><li>Ba</li><li>Bốn</li></ol><ol type="a"><li>Chữ</li></ol><ul><li>Gạch</li></ul>'),
    ).toEqual(['3. Ba', '4. Bốn', 'a) Chữ', '- Gạch']);
  });

  it('loses no paragraph for an unclosed tag', () => {
    expect(blocks('<p>Một<p>Hai<div>Ba<table><tr><td>a<td>b<tr><td>c<td>d</table>')).toEqual([
      'Một',
      'Hai',
      'Ba',
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});

describe('a table', () => {
  it('repeats merged cells in every position they cover', () => {
    expect(
      blocks(
        `<table><tr><th rowspan="2">TT</th><th rowspan="2">Nội dung</th><th colspan="2">Đơn vị thực hiện</th></tr>
         <tr><th>Chủ trì</th><th>Phối hợp</th></tr>
         <tr><td>1</td><td>Việc một</td><td rowspan="2">Sở A</td><td>Sở B</td></tr>
         <tr><td>2</td><td>Việc hai</td><td>Sở C</td></tr></table>`,
      ),
    ).toEqual([
      ['TT', 'Nội dung', 'Đơn vị thực hiện', 'Đơn vị thực hiện'],
      ['', '', 'Chủ trì', 'Phối hợp'],
      ['1', 'Việc một', 'Sở A', 'Sở B'],
      ['2', 'Việc hai', 'Sở A', 'Sở C'],
    ]);
  });

  it('goes on a row whose number hangs over several lines', () => {
    expect(
      blocks(
        `<table><tr><td rowspan="2">1</td><td rowspan="2">Việc</td><td rowspan="2">Sở A</td><td>Tờ trình</td></tr><tr><td>Quyết định</td></tr></table>`,
      ),
    ).toEqual([
      ['1', 'Việc', 'Sở A', 'Tờ trình'],
      ['', '', '', 'Quyết định'],
    ]);
  });

  it('joins broken lines and nested tables into the cell they stand in', () => {
    expect(
      blocks(
        `<table><tr><td>1</td><td>Sở\n Thông tin<br>và Truyền thông<p>chủ trì</p></td><td><table><tr><td>trong</td><td>lòng</td></tr></table></td></tr></table>`,
      ),
    ).toEqual([['1', 'Sở Thông tin và Truyền thông chủ trì', 'trong lòng']]);
  });

  it('that only places text gives paragraphs, column by column', () => {
    expect(
      blocks(
        `<table><tr><td><p>UBND TỈNH A</p><p>Số: 1/KH-UBND</p></td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</td></tr></table>`,
      ),
    ).toEqual(['UBND TỈNH A', 'Số: 1/KH-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']);
  });
});

describe('a page of a legal web site', () => {
  const letterhead =
    '<table><tr><td>SỞ Y TẾ</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</td></tr></table>';
  const facts =
    '<table><tr><td><table><tr><th>TT</th><th>Chỉ tiêu</th><th>Năm 2026</th></tr><tr><td>1</td><td>Tiêm chủng</td><td>95%</td></tr></table></td></tr></table>';
  const text = '<p>Tiêm chủng đầy đủ cho trẻ em dưới một tuổi trên địa bàn toàn tỉnh trong năm nay.</p>'.repeat(4);

  it('begins with the letterhead and ends with the document', () => {
    const page = (inside: string): string =>
      `<body><table><tr><td><table><tr><td>Số hiệu</td><td>9/KH-SYT</td></tr><tr><td>Loại</td><td>Kế hoạch</td></tr></table>
       <div>${letterhead}<p>KẾ HOẠCH</p>${text}${inside}</div><div>Bình luận</div></td><td><p>Tin xem nhiều</p></td></tr></table></body>`;
    const read = blocks(page(''));
    expect(read.slice(0, 4)).toEqual([
      'SỞ Y TẾ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'KẾ HOẠCH',
    ]);
    expect(read.at(-1)).toMatch(/^Tiêm chủng đầy đủ/u);
    expect(blocks(page(facts)).slice(-2)).toEqual([
      ['TT', 'Chỉ tiêu', 'Năm 2026'],
      ['1', 'Tiêm chủng', '95%'],
    ]);
  });

  it('keeps an appendix that stands outside the frame of the letterhead', () => {
    const read = blocks(
      `<body><div>${letterhead}<p>KẾ HOẠCH</p>${text}</div><div><p>PHỤ LỤC I</p>${facts}</div></body>`,
    );
    expect(read).toContain('PHỤ LỤC I');
    expect(read.at(-1)).toEqual(['1', 'Tiêm chủng', '95%']);
  });
});
