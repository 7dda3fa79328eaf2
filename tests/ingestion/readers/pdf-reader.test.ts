import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../../ingestion/ports.js';
import { pdfReader } from '../../../ingestion/readers/pdf-reader.js';
import { chromiumIsHere, printPage } from '../formats/pdf-writer.js';

const SENTENCE = 'Sở Thông tin và Truyền thông chủ trì, phối hợp với Ủy ban nhân dân các huyện, thị xã, thành phố ';
const LONG = `${SENTENCE.repeat(3)}triển khai.`;
const ROWS = Array.from(
  { length: 24 },
  (_, at) => `<tr><td>${at + 1}</td><td>${LONG}</td><td>Sở số ${at + 1}</td></tr>`,
);
const PAGE = `<html><head><meta charset="utf-8"><style>
@page { size: A4; margin: 25mm 20mm; @top-center { content: 'KẾ HOẠCH CỦA TỈNH' } @bottom-center { content: counter(page) } }
body { font: 13pt 'Liberation Serif', serif } p { text-align: justify; text-indent: 10mm; margin: 0 0 4pt }
table { border-collapse: collapse } td, th { border: 1px solid black; padding: 2pt; vertical-align: top }</style></head><body>
${Array.from({ length: 30 }, (_, at) => `<p>${at + 1}. ${LONG}</p>`).join('')}
<table><thead><tr><th>STT</th><th>Nội dung</th><th>Đơn vị chủ trì</th></tr></thead><tbody>${ROWS.join('')}</tbody></table>
</body></html>`;

describe.skipIf(!chromiumIsHere)('a printed document of several pages', () => {
  let blocks: readonly Block[] = [];
  const told: (readonly [number, number])[] = [];
  beforeAll(async () => {
    const progress = (done: number, total: number): void => void told.push([done, total]);
    blocks = (await pdfReader.read(await printPage(PAGE), 'thu.pdf', progress)).blocks;
  });
  const pagesOf = (kind: Block['kind']): (number | null)[] =>
    blocks.filter((block) => block.kind === kind).map((block) => block.page);

  it('tells of every page as it is read', () => {
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(told.map((_, at) => [at + 1, told.length]));
  });

  it('gives its sentences whole, without headers and page numbers', () => {
    const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text.text] : []));
    expect(texts).toEqual(Array.from({ length: 30 }, (_, at) => `${at + 1}. ${LONG}`));
  });

  it('gives every row whole where a page cut it and repeated the header', () => {
    const rows = blocks.flatMap((block) => (block.kind === 'row' ? [block.cells.map((cell) => cell.text)] : []));
    const header = ['STT', 'Nội dung', 'Đơn vị chủ trì'];
    expect(rows.filter((row) => row[0] !== 'STT')).toEqual(
      Array.from({ length: 24 }, (_, at) => [String(at + 1), LONG, `Sở số ${at + 1}`]),
    );
    expect(rows[0]).toEqual(header);
  });

  it('knows the page of every block', () => {
    const pages = [...pagesOf('paragraph'), ...pagesOf('row')];
    expect(pages[0]).toBe(1);
    expect(pages.every((page, at) => page !== null && page >= (pages[at - 1] ?? 1))).toBe(true);
    expect(new Set(pages).size).toBeGreaterThan(3);
  });
});

const HEX = 'ab'.repeat(32);
/** A file whose password is not the empty one. */
const LOCKED = `%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Count 0 /Kids [] >>
endobj
3 0 obj
<< /Filter /Standard /V 1 /R 2 /O <${HEX}> /U <${HEX}> /P -4 >>
endobj
trailer
<< /Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<${HEX}> <${HEX}>] >>
startxref
0
%%EOF
`;

describe('a PDF that cannot be read', () => {
  it('is refused with a reason', async () => {
    await expect(pdfReader.read(Buffer.from(LOCKED), 'thu.pdf')).rejects.toMatchObject({ code: 'encrypted-file' });
    await expect(pdfReader.read(Buffer.from('%PDF-1.7\nrest'), 'thu.pdf')).rejects.toMatchObject({
      code: 'damaged-file',
    });
  });
});
