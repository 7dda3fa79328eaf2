import Excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import { workbookReader } from '../../../ingestion/readers/workbook-reader.js';

async function blocks(fill: (workbook: Excel.Workbook) => void): Promise<(string | string[])[]> {
  const workbook = new Excel.Workbook();
  fill(workbook);
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  const document = await workbookReader.read(bytes, 'thu.xlsx');
  return document.blocks.map((block) =>
    block.kind === 'paragraph' ? block.text.text : block.cells.map((cell) => cell.text),
  );
}

describe('a workbook', () => {
  it('gives title rows as paragraphs and the rows below the header as a table, sheet by sheet', async () => {
    const read = await blocks((workbook) => {
      const one = workbook.addWorksheet('Một');
      one.addRow(['PHỤ LỤC 1']);
      one.mergeCells('A1:C1');
      one.addRow(['DANH MỤC NHIỆM VỤ']);
      one.addRow([]);
      one.addRow(['STT', 'Nhiệm vụ', 'Chủ trì']);
      one.addRow([1, 'Việc một', 'Sở Nội vụ']);
      one.addRow([2, 'Việc hai', null]);
      one.mergeCells('C5:C6');
      const two = workbook.addWorksheet('Hai');
      two.addRow(['STT', 'Chỉ tiêu', 'ĐVT']);
      two.addRow([1, 'Tỷ lệ', '%']);
      workbook.addWorksheet('Ẩn', { state: 'hidden' }).addRow(['Không đọc']);
    });
    expect(read).toEqual([
      'PHỤ LỤC 1',
      'DANH MỤC NHIỆM VỤ',
      ['STT', 'Nhiệm vụ', 'Chủ trì'],
      ['1', 'Việc một', 'Sở Nội vụ'],
      ['2', 'Việc hai', 'Sở Nội vụ'],
      ['STT', 'Chỉ tiêu', 'ĐVT'],
      ['1', 'Tỷ lệ', '%'],
    ]);
  });

  it('shows dates, shares, decimals, formulas and rich text as a person sees them', async () => {
    const read = await blocks((workbook) => {
      const sheet = workbook.addWorksheet('Một');
      sheet.addRow(['STT', 'Nội dung', 'Thời hạn', 'Tỷ lệ', 'Số', 'Tổng']);
      const row = sheet.addRow([
        1,
        { richText: [{ text: 'Việc ' }, { text: 'đậm', font: { bold: true } }] },
        new Date(Date.UTC(2025, 5, 30)),
        0.905,
        8.48,
        { formula: '1+1', result: 2 },
      ]);
      row.getCell(3).numFmt = 'dd/mm/yyyy';
      row.getCell(4).numFmt = '0.0%';
    });
    expect(read[1]).toEqual(['1', 'Việc đậm', '30/06/2025', '90,5%', '8,48', '2']);
  });

  it('with more columns or cells than a plan has is refused before it is built', async () => {
    await expect(
      blocks((workbook) => workbook.addWorksheet('Rộng').addRow(Array.from({ length: 10_000 }, (_, at) => `c${at}`))),
    ).rejects.toMatchObject({ code: 'too-complex' });
  });

  it('that is cut off is refused as damaged', async () => {
    const workbook = new Excel.Workbook();
    workbook.addWorksheet('Một').addRow(['Kế hoạch']);
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    await expect(workbookReader.read(bytes.subarray(0, bytes.length - 100), 'thu.xlsx')).rejects.toMatchObject({
      code: 'damaged-file',
    });
  });
});
