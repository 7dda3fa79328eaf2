import { describe, expect, it } from 'vitest';
import { IngestionError } from '../../../ingestion/errors.js';
import { docxReader } from '../../../ingestion/readers/docx-reader.js';
import { numbered, numberingXml, paragraph, zipDocx } from '../formats/docx-writer.js';

const blocks = (body: string, parts: Readonly<Record<string, string>> = {}): (string | string[])[] =>
  docxReader
    .read(zipDocx(body, parts), 'thu.docx')
    .blocks.map((block) => (block.kind === 'paragraph' ? block.text.text : block.cells.map((cell) => cell.text)));
const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

describe('paragraphs of Word', () => {
  it('are the text that a reader of the page sees', () => {
    expect(
      blocks(
        `<w:p><w:r><w:t>Còn</w:t></w:r><w:del><w:r><w:delText>đã xóa</w:delText></w:r></w:del><w:ins><w:r><w:t xml:space="preserve"> thêm</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:tab/><w:t>tab</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
         <w:p><w:r><w:t>Nghị quyết 03</w:t><w:noBreakHyphen/><w:t>NQ/TU &amp; B</w:t></w:r></w:p>`,
      ),
    ).toEqual(['Còn thêm tab', 'Nghị quyết 03-NQ/TU & B']);
  });

  it('are bold by their runs or their style, and headings by their style', () => {
    const styles = `<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:basedOn w:val="Base"/></w:style></w:styles>`;
    const document = docxReader.read(
      zipDocx(paragraph('Đầu mục', '<w:pStyle w:val="H1"/>') + paragraph('Đậm', '', true) + paragraph('Thường.'), {
        'word/styles.xml': styles,
      }),
      'thu.docx',
    );
    expect(document.blocks.map((block) => (block.kind === 'paragraph' ? block.marks : null))).toEqual([
      { bold: true, heading: 1, numbering: null },
      { bold: true, heading: null, numbering: null },
      { bold: false, heading: null, numbering: null },
    ]);
  });

  it('carry the numbers that Word generates, level by level, begun anew where a list says so', () => {
    const level = (at: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}${level(3, 'lowerLetter', '%4)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;
    expect(
      blocks(
        [
          [1, 0],
          [1, 1],
          [1, 2],
          [1, 2],
          [1, 3],
          [1, 1],
          [1, 2],
          [1, 0],
          [1, 1],
          [2, 0],
        ]
          .map(([list = 0, at = 0], i) => paragraph(`Mục ${'abcdefghij'.charAt(i)}.`, numbered(list, at)))
          .join(''),
        { 'word/numbering.xml': numbering },
      ),
    ).toEqual([
      'I. Mục a.',
      '1. Mục b.',
      '1.1. Mục c.',
      '1.2. Mục d.',
      'a) Mục e.',
      '2. Mục f.',
      '2.1. Mục g.',
      'II. Mục h.',
      '1. Mục i.',
      'I. Mục j.',
    ]);
  });
});

describe('tables of Word', () => {
  it('repeat merged cells and keep the columns in line', () => {
    expect(
      blocks(
        table(
          row(
            cell('TT', '<w:vMerge w:val="restart"/>'),
            cell('Nội dung', '<w:vMerge w:val="restart"/>'),
            cell('Đơn vị', '<w:gridSpan w:val="2"/>'),
          ),
          row(cell('', '<w:vMerge/>'), cell('', '<w:vMerge/>'), cell('Chủ trì'), cell('Phối hợp')),
          row(cell('1'), cell('Việc'), cell('Sở A', '<w:vMerge w:val="restart"/>'), cell('Sở B')),
          row(cell('2'), cell('Việc khác'), cell('', '<w:vMerge w:val="continue"/>'), cell('Sở C')),
          `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('Hàng lùi vào')}${cell('x')}${cell('y')}</w:tr>`,
        ),
      ),
    ).toEqual([
      ['TT', 'Nội dung', 'Đơn vị', 'Đơn vị'],
      ['', '', 'Chủ trì', 'Phối hợp'],
      ['1', 'Việc', 'Sở A', 'Sở B'],
      ['2', 'Việc khác', 'Sở A', 'Sở C'],
      ['', 'Hàng lùi vào', 'x', 'y'],
    ]);
  });

  it('show serial numbers that stand in no text', () => {
    const number = `<w:tc>${paragraph('', numbered(1))}</w:tc>`;
    expect(
      blocks(table(row(number, cell('Một'), cell('A')), row(number, cell('Hai'), cell('B'))), {
        'word/numbering.xml': numberingXml([{ format: 'decimal', text: '%1' }]),
      }),
    ).toEqual([
      ['1', 'Một', 'A'],
      ['2', 'Hai', 'B'],
    ]);
  });

  it('inside a cell give their words to the cell', () => {
    const inner = table(row(cell('trong'), cell('lòng')));
    expect(blocks(table(row(cell('1'), `<w:tc>${paragraph('Ngoài')}${inner}${paragraph('sau')}</w:tc>`)))).toEqual([
      ['1', 'Ngoài trong lòng sau'],
    ]);
  });
});

describe('Word files that are refused', () => {
  const codeOf = (bytes: Uint8Array): string => {
    try {
      docxReader.read(bytes, 'thu.docx');
      return 'read';
    } catch (error) {
      return error instanceof IngestionError ? error.code : String(error);
    }
  };

  it('declare entities, nest without end, unpack too far, or are cut off', () => {
    const whole = zipDocx(paragraph('Kế hoạch'));
    const entities = zipDocx('', {
      'word/document.xml': `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`,
    });
    expect(codeOf(entities)).toBe('too-complex');
    expect(codeOf(zipDocx(`${'<w:sdt>'.repeat(5000)}${'</w:sdt>'.repeat(5000)}`))).toBe('too-complex');
    expect(codeOf(zipDocx(paragraph('a'.repeat(30_000_000))))).toBe('too-complex');
    expect(codeOf(whole.subarray(0, whole.length - 40))).toBe('damaged-file');
    expect(codeOf(zipDocx('<w:p><w:r>'))).toBe('damaged-file');
    expect(codeOf(zipDocx(''))).toBe('empty-document');
  });
});
