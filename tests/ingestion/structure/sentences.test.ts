import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses, splitSentences } from '../../../ingestion/structure/sentences.js';
import { trackRange } from '../../../ingestion/text/tracked-text.js';

const sentences = (text: string): string[] =>
  splitSentences(trackRange(text, 0, text.length)).map((sentence) => sentence.text);

describe('sentences', () => {
  it('end at a stop before a capital, a figure or a quotation', () => {
    expect(sentences('Một việc. 100% xã làm. “Trích” đây… Hết.')).toEqual([
      'Một việc.',
      '100% xã làm.',
      '“Trích” đây…',
      'Hết.',
    ]);
  });

  it('do not end inside brackets, quotations, abbreviations and numbers', () => {
    expect(
      sentences('Sở X (qua TP. Hà Nội. Theo dõi) làm. Tăng 10.8% so với 2.351 tỷ đồng, v.v. Việc TM. UBND ký.'),
    ).toEqual(['Sở X (qua TP. Hà Nội. Theo dõi) làm.', 'Tăng 10.8% so với 2.351 tỷ đồng, v.v. Việc TM. UBND ký.']);
  });

  it('end although a bracket never closes, and where the space is missing', () => {
    expect(sentences('Nâng cấp (đường truyền, thiết bị. Xây dựng kho.')).toEqual([
      'Nâng cấp (đường truyền, thiết bị.',
      'Xây dựng kho.',
    ]);
    expect(sentences('từ quận tới phường.Thực hiện tiếp.')).toEqual(['từ quận tới phường.', 'Thực hiện tiếp.']);
  });

  it('lose no word, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Sở', 'làm', '.', '(', ')', '“', '”', '10%', '...', 'TP.', ';', 'Hết.'), {
          maxLength: 30,
        }),
        (words) => {
          const text = words.join(' ');
          expect(sentences(text).join(' ').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
        },
      ),
    );
  });
});

describe('clauses', () => {
  it('end at semicolons outside brackets', () => {
    const text = '80% cấp tỉnh; 70% cấp huyện (a; b); hết';
    expect(splitClauses(trackRange(text, 0, text.length)).map((clause) => clause.text)).toEqual([
      '80% cấp tỉnh',
      '70% cấp huyện (a; b)',
      'hết',
    ]);
  });
});
