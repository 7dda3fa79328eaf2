import Excel from 'exceljs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { IngestionError } from '../../../ingestion/errors.js';
import { workbookReader } from '../../../ingestion/readers/workbook-reader.js';

async function blocks(fill: (workbook: Excel.Workbook) => void): Promise<(string | string[])[]> {
  const workbook = new Excel.Workbook();
  fill(workbook);
  return blocksOf(Buffer.from(await workbook.xlsx.writeBuffer()));
}

function blocksOf(bytes: Uint8Array): (string | string[])[] {
  const document = workbookReader.read(bytes, 'thu.xlsx');
  return document.blocks.map((block) =>
    block.kind === 'paragraph' ? block.text.text : block.cells.map((cell) => cell.text),
  );
}

interface Parts {
  /** Attributes of `workbookPr`. */
  readonly book?: string;
  readonly styles?: string;
  readonly strings?: string;
  /** What stands in `worksheet`. */
  readonly sheet: string;
}

/** A workbook of one sheet, part by part, for what the library does not write. */
function written({ book = '', styles = '', strings = '', sheet }: Parts): Uint8Array {
  const text = (value: string): Uint8Array => new TextEncoder().encode(value);
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
  return zipSync({
    'xl/workbook.xml': text(
      `<workbook xmlns:r="r"><workbookPr ${book}/><sheets><sheet name="Một" sheetId="1" r:id="rId9"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': text(
      `<Relationships>${relation('rId9', 'worksheet', '/xl/worksheets/bang.xml')}${relation('rId1', 'styles', 'styles.xml')}${relation('rId2', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    ),
    'xl/styles.xml': text(`<styleSheet>${styles}</styleSheet>`),
    'xl/sharedStrings.xml': text(`<sst>${strings}</sst>`),
    'xl/worksheets/bang.xml': text(sheet),
  });
}

const row = (cells: string, attributes = ''): string => `<row ${attributes}>${cells}</row>`;
const inline = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const sheetOf = (...rows: string[]): string => `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
const HEADER = row(['STT', 'Nội dung', 'Thời hạn'].map(inline).join(''));

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
    expect(() => blocksOf(bytes.subarray(0, bytes.length - 100))).toThrow(
      expect.objectContaining({ code: 'damaged-file' }),
    );
  });

  it('says a title that covers two rows once, and repeats a cell that covers two rows of a table', async () => {
    const read = await blocks((workbook) => {
      const sheet = workbook.addWorksheet('Một');
      sheet.addRow(['PHỤ LỤC 1']);
      sheet.mergeCells('A1:C2');
      sheet.getCell('A3').value = 'STT';
      sheet.getCell('B3').value = 'Nhiệm vụ';
      sheet.getCell('C3').value = 'Chủ trì';
      sheet.getCell('A4').value = 1;
      sheet.getCell('B4').value = 'Việc một';
      sheet.getCell('C4').value = 'Sở Nội vụ';
      sheet.getCell('A5').value = 2;
      sheet.getCell('B5').value = 'Việc hai';
      sheet.mergeCells('C4:C5');
    });
    expect(read).toEqual([
      'PHỤ LỤC 1',
      ['STT', 'Nhiệm vụ', 'Chủ trì'],
      ['1', 'Việc một', 'Sở Nội vụ'],
      ['2', 'Việc hai', 'Sở Nội vụ'],
    ]);
  });

  it('counts days from 1900 or from 1904, and takes days that are written out', () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const cells = (value: string): string => row(`${inline('1')}${inline('Việc')}${value}`);
    const serial = (value: number): string => cells(`<c s="1"><v>${value}</v></c>`);
    expect(blocksOf(written({ styles, sheet: sheetOf(HEADER, serial(45_838)) }))[1]).toEqual([
      '1',
      'Việc',
      '30/06/2025',
    ]);
    expect(blocksOf(written({ book: 'date1904="1"', styles, sheet: sheetOf(HEADER, serial(44_376)) }))[1]).toEqual([
      '1',
      'Việc',
      '30/06/2025',
    ]);
    expect(blocksOf(written({ sheet: sheetOf(HEADER, cells('<c t="d"><v>2025-06-30T00:00:00</v></c>')) }))[1]).toEqual([
      '1',
      'Việc',
      '30/06/2025',
    ]);
  });

  it('reads formats by what their letters stand for: months, times, shares, money, literals', () => {
    const formats = ['mm/yyyy', 'h:mm', '0%', '#,##0\\ "đồng"', '_-* #,##0\\ _d_-', '[Red]0.0'];
    const styles =
      `<numFmts>${formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>` +
      `<cellXfs>${formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}</cellXfs>`;
    const values = [45_838, 0.3125, 0.5, 1200, 1200, 1.5];
    const cells = values.map((value, at) => `<c s="${at}"><v>${value}</v></c>`).join('');
    const header = row(['STT', 'Nội dung', 'Thời hạn', 'a', 'b', 'c'].map(inline).join(''));
    expect(blocksOf(written({ styles, sheet: sheetOf(header, row(cells)) }))[1]).toEqual([
      '06/2025',
      '07:30',
      '50%',
      '1200',
      '1200',
      '1,5',
    ]);
  });

  it('takes shared strings without their hints, yes and no, kept results of formulas, and no errors', () => {
    const strings =
      '<si><t>STT</t></si><si><r><t>Nội </t></r><r><rPr><b/></rPr><t>dung</t></r><rPh sb="0" eb="1"><t>hint</t></rPh></si><si><t>Thời_x000D_ hạn</t></si>';
    const shared = [0, 1, 2].map((at) => `<c t="s"><v>${at}</v></c>`).join('');
    const values =
      '<c t="b"><v>1</v></c><c t="str"><f>A1</f><v>Việc &lt;một&gt;</v></c><c t="e"><v>#N/A</v></c><c><f>1+1</f></c>';
    expect(blocksOf(written({ strings, sheet: sheetOf(row(shared), row(values)) }))).toEqual([
      ['STT', 'Nội dung', 'Thời hạn'],
      ['Có', 'Việc <một>', '', ''],
    ]);
  });

  it('may prefix its elements, and leaves out rows that are hidden', () => {
    const sheet =
      `<x:worksheet><x:sheetData>${row(['STT', 'Nội dung', 'Thời hạn'].map(inline).join(''))}` +
      `${row(inline('Ẩn'), 'hidden="1"')}${row(['1', 'Việc', 'Quý I'].map(inline).join(''))}</x:sheetData></x:worksheet>`;
    const prefixed = sheet.replace(/<(\/?)(?!x:|\/)/gu, '<$1x:');
    expect(blocksOf(written({ sheet: prefixed }))).toEqual([
      ['STT', 'Nội dung', 'Thời hạn'],
      ['1', 'Việc', 'Quý I'],
    ]);
  });

  it('that declares entities, merges cells twice or without end is refused', () => {
    const merged = (...ranges: string[]): string =>
      `<worksheet><sheetData>${HEADER}</sheetData><mergeCells>${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`;
    const codeOf = (sheet: string): unknown => {
      try {
        return blocksOf(written({ sheet }));
      } catch (error) {
        return error instanceof IngestionError ? error.code : error;
      }
    };
    expect(codeOf('<!DOCTYPE a [<!ENTITY x "ha">]><worksheet>&x;</worksheet>')).toBe('too-complex');
    expect(codeOf(merged('A1:B1', 'B1:C1'))).toBe('damaged-file');
    expect(codeOf(merged('A1:XFD1048576'))).toBe('too-complex');
    expect(codeOf(merged('không'))).toBe('damaged-file');
  });
});
