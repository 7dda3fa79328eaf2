import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IngestionError } from '../../../ingestion/errors.js';
import type { SourceDocument } from '../../../ingestion/ports.js';
import { readerFor } from '../../../ingestion/readers/registry.js';
import { textReader } from '../../../ingestion/readers/text-readers.js';

const read = (text: string): SourceDocument => textReader.read(Buffer.from(text), 'thu.txt');
const paragraphs = (text: string): string[] =>
  read(text).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text.text] : []));
const rows = (text: string): string[][] =>
  read(text).blocks.flatMap((block) => (block.kind === 'row' ? [block.cells.map((cell) => cell.text)] : []));

const WRAPPED = [
  '1. Sở Nội vụ chủ trì, phối hợp với các cơ quan có liên quan tham mưu cho Ban',
  'Chỉ đạo cải cách hành chính triển khai thực hiện Nghị quyết số 03-',
  'NQ/TU ngày 26/10/2021 của Ban Thường vụ Tỉnh ủy về chuyển đổi số đến năm',
  '2025, định hướng đến năm 2030.',
  '2. Sở Tài chính bố trí kinh phí thường xuyên để thực hiện các nhiệm vụ được giao',
  'tại Kế hoạch theo quy định.',
  'a) Hướng dẫn các cơ quan, đơn vị, địa phương lập dự toán kinh phí hằng năm bảo',
  'đảm tiết kiệm, hiệu quả.',
];
const JOINED = [
  '1. Sở Nội vụ chủ trì, phối hợp với các cơ quan có liên quan tham mưu cho Ban Chỉ đạo cải cách hành chính triển khai thực hiện Nghị quyết số 03-NQ/TU ngày 26/10/2021 của Ban Thường vụ Tỉnh ủy về chuyển đổi số đến năm 2025, định hướng đến năm 2030.',
  '2. Sở Tài chính bố trí kinh phí thường xuyên để thực hiện các nhiệm vụ được giao tại Kế hoạch theo quy định.',
  'a) Hướng dẫn các cơ quan, đơn vị, địa phương lập dự toán kinh phí hằng năm bảo đảm tiết kiệm, hiệu quả.',
];

describe('lines of a text', () => {
  it('are joined where a page wrapped them, document numbers without a gap', () => {
    expect(paragraphs(WRAPPED.join('\n'))).toEqual(JOINED);
  });

  it('are joined as well where every line is followed by an empty one', () => {
    expect(paragraphs(WRAPPED.join('\n\n'))).toEqual(JOINED);
  });

  it('that a page break cut inside a sentence are joined over blank lines and the page number', () => {
    expect(
      paragraphs(
        '- Hệ thống đã kết nối với Cổng dịch vụ công Quốc gia. Hiện\n\n12\n\nnay, đã tích hợp 570 dịch vụ.\n\n- Mục sau.',
      ),
    ).toEqual([
      '- Hệ thống đã kết nối với Cổng dịch vụ công Quốc gia. Hiện nay, đã tích hợp 570 dịch vụ.',
      '- Mục sau.',
    ]);
  });

  it('lose page numbers, rules and headers that run through the pages', () => {
    const page = (n: number): string =>
      `KẾ HOẠCH CẢI CÁCH ${n}\n\nĐoạn văn của trang số ${['một', 'hai', 'ba', 'bốn'][n] ?? ''}.\n\n${n + 1}\n`;
    const source = [0, 1, 2, 3].map(page).join('\f');
    expect(paragraphs(source)).toEqual([
      'Đoạn văn của trang số một.',
      'Đoạn văn của trang số hai.',
      'Đoạn văn của trang số ba.',
      'Đoạn văn của trang số bốn.',
    ]);
    expect(read(source).blocks.map((block) => block.page)).toEqual([1, 2, 3, 4]);
    expect(paragraphs('Trên\n_____\nTrang 3/10\n---\n- 4 -\nDưới')).toEqual(['Trên', 'Dưới']);
  });

  it('keep headings apart from what follows', () => {
    expect(paragraphs('KẾ HOẠCH\nChuyển đổi số năm 2024\n\nI. MỤC TIÊU\nNâng cao chất lượng.')).toEqual([
      'KẾ HOẠCH',
      'Chuyển đổi số năm 2024',
      'I. MỤC TIÊU',
      'Nâng cao chất lượng.',
    ]);
  });
});

describe('marks of Markdown and HTML', () => {
  it('are stripped, and remembered as hints', () => {
    const document = read(
      '## **2. Về thể chế số**\n\n**Nơi nhận:**\n\n- Một mục (*trừ hồ sơ mật*) và <b>chữ đậm</b> &amp; &#39;trích&#39; tại <https://dx.mic.gov.vn>\n\n**2.** Các Sở',
    );
    expect(
      document.blocks.map((block) =>
        block.kind === 'paragraph' ? [block.text.text, block.marks.bold, block.marks.heading] : [],
      ),
    ).toEqual([
      ['2. Về thể chế số', true, 2],
      ['Nơi nhận:', true, null],
      ["- Một mục (trừ hồ sơ mật) và chữ đậm & 'trích' tại https://dx.mic.gov.vn", false, null],
      ['2. Các Sở', false, null],
    ]);
  });

  it('leave a footnote sign, a product and an underscored name alone', () => {
    expect(paragraphs('Số liệu ước tính (*), 3 * 4 = 12, tệp ke_hoach_2024')).toEqual([
      'Số liệu ước tính (*), 3 * 4 = 12, tệp ke_hoach_2024',
    ]);
  });

  it('take a star as a bullet', () => {
    expect(paragraphs('* Một\n* Hai *nhấn*')).toEqual(['- Một', '- Hai nhấn']);
  });
});

describe('rows', () => {
  it('come from tabs and from pipes, empty cells kept', () => {
    expect(rows('STT\tNội dung\tChủ trì\n1\tViệc\t\n')).toEqual([
      ['STT', 'Nội dung', 'Chủ trì'],
      ['1', 'Việc', ''],
    ]);
    expect(rows('| STT | Nội dung | Chủ trì |\n|---|:---|---|\n| 1 | **Việc** | |\n')).toEqual([
      ['STT', 'Nội dung', 'Chủ trì'],
      ['1', 'Việc', ''],
    ]);
  });

  it('are not taken from a label that a tab follows', () => {
    expect(paragraphs('I.\tMỤC TIÊU\n-\tMột việc')).toEqual(['I. MỤC TIÊU', '- Một việc']);
  });
});

describe('text of the document', () => {
  it('is NFC with line feeds, and every offset points at its letter', () => {
    const document = read('\ufeffKe\u0302\u0301 hoa\u0323ch\r\nsố 1\r\n');
    expect(document.text).toBe('Kế hoạch\nsố 1\n');
    for (const block of document.blocks) {
      if (block.kind !== 'paragraph') continue;
      for (const [i, at] of block.text.offsets.entries()) {
        const char = block.text.text[i] ?? '';
        if (char.trim() !== '') expect(document.text[at]).toBe(char);
      }
    }
  });

  it('holds every word of any text, in order', () => {
    const line = fc
      .array(
        fc.constantFrom(
          'Sở',
          'Nội',
          'vụ',
          '**đậm**',
          '100%',
          'phối',
          '(hợp)',
          'a)',
          '-',
          '1.',
          '03-',
          'NQ/TU',
          '\t',
          '|',
        ),
        { maxLength: 12 },
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const source = lines.join('\n');
        // Numbers alone are page numbers, and a document of them is empty.
        if (!/\p{L}{2}/u.test(source)) return;
        const words = (text: string): string => (text.match(/\p{L}+/gu) ?? []).join('');
        const document = read(source);
        const kept = document.blocks
          .map((block) =>
            block.kind === 'paragraph' ? block.text.text : block.cells.map((cell) => cell.text).join(' '),
          )
          .join(' ');
        expect(words(kept)).toBe(words(source));
        for (const block of document.blocks) {
          const texts = block.kind === 'paragraph' ? [block.text] : block.cells;
          for (const text of texts) {
            expect(text.offsets.length).toBe(text.text.length);
            expect([...text.offsets].every((offset, i) => i === 0 || offset >= (text.offsets[i - 1] ?? 0))).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('files that are no text', () => {
  const codeOf = (bytes: Uint8Array, name = 'thu.txt'): string => {
    try {
      void readerFor(bytes, name).read(bytes, name);
      return 'read';
    } catch (error) {
      return error instanceof IngestionError ? error.code : String(error);
    }
  };

  it('are refused with a reason of their own', () => {
    expect(codeOf(new Uint8Array([1, 0, 2, 0, 3]))).toBe('not-text');
    expect(codeOf(Buffer.from('PK\u0003\u0004rest'))).toBe('not-text');
    expect(codeOf(new Uint8Array([0xc4, 0x90, 0xe9, 0x20, 0x41]))).toBe('bad-encoding');
    expect(codeOf(Buffer.from('  \n\n\t '))).toBe('empty-document');
    expect(codeOf(new Uint8Array([1, 0, 2, 0, 3]), 'thu.docx')).toBe('damaged-file');
    expect(codeOf(Buffer.from('x'), 'thu.docx')).toBe('read');
    expect(codeOf(Buffer.from('x'), 'thu.odt')).toBe('unsupported-format');
    expect(codeOf(Buffer.from('x'), 'thu')).toBe('unsupported-format');
  });

  it('are told from marked UTF-16', () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Kế hoạch năm 2024', 'utf16le')]);
    expect(paragraphs('Kế hoạch năm 2024')).toEqual(['Kế hoạch năm 2024']);
    expect(textReader.read(utf16, 'thu.txt').text).toBe('Kế hoạch năm 2024');
  });

  it('never break the reader, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(codeOf(bytes)).toMatch(/^(?:read|not-text|bad-encoding|empty-document)$/);
      }),
      { numRuns: 300 },
    );
  });
});
