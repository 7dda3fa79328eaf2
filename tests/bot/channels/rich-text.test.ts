import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bold, join, link, plain, splitRich } from '../../../bot/channels/rich-text.js';

describe('splitting', () => {
  it('cuts where the sense does: paragraphs, then lines, then sentences, then words', () => {
    const cut = (text: string): string[] => splitRich(plain(text), 20).map((piece) => piece.text);
    expect(cut('Một đoạn ngắn.\n\nHai. Và nữa')).toEqual(['Một đoạn ngắn.', 'Hai. Và nữa']);
    expect(cut('1. Sở Y tế chủ trì\n2. Sở Nội vụ')).toEqual(['1. Sở Y tế chủ trì', '2. Sở Nội vụ']);
    expect(cut('Câu một ngắn. Câu hai dài hơn')).toEqual(['Câu một ngắn.', 'Câu hai dài hơn']);
    expect(cut('một hai ba bốn năm sáu bảy')).toEqual(['một hai ba bốn năm', 'sáu bảy']);
  });

  it('loses nothing but space, keeps the limit, and never cuts a letter in two', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ế', 'e\u0302\u0301', '😀', ' ', '\n', '. '), maxLength: 300 });
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 40 }), (whole, max) => {
        const pieces = splitRich(plain(whole), max).map((piece) => piece.text);
        expect(pieces.join('').replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''));
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(max);
          expect(piece.trim()).not.toBe('');
          expect(piece).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
          expect(piece).not.toMatch(/^\p{M}/u);
        }
      }),
    );
  });

  it('takes marks along', () => {
    const rich = join([bold('Nguồn:'), link('Kế hoạch A', 'https://a.vn'), plain('hết')], '\n');
    expect(rich.spans.map((span) => rich.text.slice(span.from, span.from + span.length))).toEqual([
      'Nguồn:',
      'Kế hoạch A',
    ]);
    for (const piece of splitRich(rich, 12))
      for (const span of piece.spans) expect(rich.text).toContain(piece.text.slice(span.from, span.from + span.length));
  });
});
