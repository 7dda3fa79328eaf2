import { describe, expect, it } from 'vitest';
import { pdfReader } from '../../../ingestion/readers/pdf-reader.js';
import { planOf } from '../../../ingestion/read-plan.js';
import { chromiumIsHere, printPage } from '../formats/pdf-writer.js';

const HEADER = ['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn hoàn thành'];
const WORK = [
  'Rà soát, sắp xếp lại các điểm tập kết rác trên địa bàn, bảo đảm khoảng cách với khu dân cư theo quy chuẩn',
  'Lắp đặt thùng phân loại',
  'Tổ chức ngày chủ nhật xanh, vận động mỗi hộ tham gia ít nhất một buổi trong quý và ghi sổ theo dõi ở tổ dân phố',
];
const row = (at: number): string[] => [
  String(at + 1),
  `${WORK[at % WORK.length] ?? ''} đợt ${at + 1}`,
  at % 2 === 0 ? 'Phòng Kinh tế, Hạ tầng và Đô thị' : 'Công an phường',
  at % 3 === 0 ? '' : 'Trạm Y tế phường',
  `Tháng ${1 + (at % 12)}/2026`,
];

const style = (
  align: string,
  room: number,
): string => `@page { size: A4 landscape; margin: 20mm; @bottom-center { content: counter(page) } }
body { font: 12pt 'Liberation Serif', serif } p { margin: 0 0 4pt; text-align: justify }
table { border-collapse: collapse; width: 100% } td, th { padding: ${room}pt 6pt; vertical-align: ${align}; text-align: left } th { text-align: center }
.facts td:nth-child(2), .facts th:nth-child(2) { width: 40% } .head td { width: 50%; text-align: center }`;
const LETTERHEAD =
  '<table class="head"><tr><td>ỦY BAN NHÂN DÂN<br>PHƯỜNG MINH KHAI<br>Số: 7/KH-UBND</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>Minh Khai, ngày 05 tháng 01 năm 2026</td></tr></table>';
const FOOT =
  '<table class="head"><tr><td>Nơi nhận:<br>- Như trên;<br>- Lưu: VT.</td><td>TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH<br>Lê Văn Bình</td></tr></table>';

function page(rows: readonly (readonly string[])[], align: string, room: number): string {
  const cells = (cols: readonly string[], tag: string): string =>
    cols.length === 1
      ? `<tr><td colspan="5"><b>${cols[0] ?? ''}</b></td></tr>`
      : `<tr>${cols.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<html><head><meta charset="utf-8"><style>${style(align, room)}</style></head><body>${LETTERHEAD}
<p>KẾ HOẠCH</p><p>Vệ sinh môi trường năm 2026</p><p>I. MỤC TIÊU</p><p>- 95% hộ phân loại rác tại nguồn.</p><p>II. NHIỆM VỤ</p><p>Các đơn vị thực hiện theo danh mục sau:</p>
<table class="facts"><tbody>${cells(HEADER, 'th')}${rows.map((cols) => cells(cols, 'td')).join('')}</tbody></table>
<p>Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo Ủy ban nhân dân phường để xem xét, giải quyết theo quy định của pháp luật.</p>${FOOT}</body></html>`;
}

async function rowsOf(html: string): Promise<{ rows: string[][]; paragraphs: string[] }> {
  const { blocks } = await pdfReader.read(await printPage(html), 'thu.pdf');
  return {
    rows: blocks.flatMap((block) => (block.kind === 'row' ? [block.cells.map((cell) => cell.text)] : [])),
    paragraphs: blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text.text] : [])),
  };
}

describe.skipIf(!chromiumIsHere)('a table without ruling lines', () => {
  it.each([
    ['cells at the top', 'top', 2],
    ['cells in the middle', 'middle', 6],
  ])('gives every cell, with %s', async (_what, align, room) => {
    const rows = Array.from({ length: 9 }, (_, at) => row(at));
    const read = await rowsOf(page(rows, align, room));
    expect(read.rows).toEqual([HEADER, ...rows]);
  });

  it('goes on over pages, whole rows and rows that a page cuts', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => row(at));
    const read = await rowsOf(page(rows, 'top', 2));
    expect(read.rows.filter(([first]) => first !== 'TT')).toEqual(rows);
  });

  it('keeps the names of its groups as rows, and the words around it as paragraphs', async () => {
    const rows = [['I. Thu gom rác'], row(0), row(1), ['II. Vận động nhân dân'], row(2), row(3)];
    const { rows: read, paragraphs } = await rowsOf(page(rows, 'top', 2));
    expect(read.filter(([first]) => /^\d/u.test(first ?? ''))).toEqual([row(0), row(1), row(2), row(3)]);
    expect(paragraphs.join('\n')).toMatch(/Các đơn vị thực hiện theo danh mục sau:/u);
    expect(paragraphs.join('\n')).toMatch(/Trong quá trình thực hiện, .* pháp luật\./u);
    const source = await pdfReader.read(await printPage(page(rows, 'top', 2)), 'thu.pdf');
    const { records, plan } = planOf(source, Buffer.of(), 'thu.pdf', { access: 'public', isDigest: false });
    expect(plan).toMatchObject({ issuer: 'Ủy ban nhân dân phường Minh Khai', signer: 'Lê Văn Bình' });
    expect(records.filter(({ type }) => type === 'task').map(({ group, leads }) => [group, leads.length])).toEqual([
      ['Thu gom rác', 1],
      ['Thu gom rác', 1],
      ['Vận động nhân dân', 1],
      ['Vận động nhân dân', 1],
    ]);
  });

  it('is not seen in letterheads, signatures and text in two columns', async () => {
    const html = `<html><head><meta charset="utf-8"><style>${style('top', 2)} .two { columns: 2 }</style></head><body>${LETTERHEAD}
<p>KẾ HOẠCH</p><p>Vệ sinh môi trường năm 2026</p><div class="two">${Array.from({ length: 14 }, (_, at) => `<p>${at + 1}. ${WORK[at % 3] ?? ''}.</p>`).join('')}</div>${FOOT}</body></html>`;
    expect((await rowsOf(html)).rows).toEqual([]);
  });
});
