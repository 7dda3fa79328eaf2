import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellEnds } from '../../server/cell-ends.js';

/** The text with a bar for each cell that ends. */
const barred = (text: string, source: string): string =>
  [...cellEnds(text, source)].reverse().reduce((left, { at, count }) => {
    return `${left.slice(0, at)}${'│'.repeat(count)}${left.slice(at)}`;
  }, text);

describe('the cells of a row', () => {
  it.each([
    [
      '2 Lắp wifi Phòng Kinh tế Công an xã',
      '2\tLắp wifi\tPhòng Kinh tế\tCông an xã',
      '2│ Lắp wifi│ Phòng Kinh tế│ Công an xã',
    ],
    [
      '4 Cấp chữ ký số Sở A Thường xuyên',
      '4\tCấp chữ ký số\tSở A\t\tThường xuyên',
      '4│ Cấp chữ ký số│ Sở A││ Thường xuyên',
    ],
    ['1 Nuôi ong trên mái Sở B', '| 1 | Nuôi ong\n trên mái | Sở B |', '1│ Nuôi ong trên mái│ Sở B'],
  ])('end where the document parts them: %s', (text, source, shown) => {
    expect(barred(text, source)).toBe(shown);
  });

  it.each([
    ['1. Phòng Văn hóa chủ trì, theo dõi.', '1. Phòng Văn hóa\nchủ trì,  theo dõi.'],
    ['khác hẳn', 'một\tđoạn\tkhác'],
    ['dài hơn nguồn', 'dài\thơn'],
    ['', 'a\tb'],
  ])('are none in prose, nor where the text is another: %s', (text, source) => {
    expect(cellEnds(text, source)).toEqual([]);
  });

  it('are found again for any cells', () => {
    const cell = fc.stringMatching(/^[a-zđăâ0-9]+( [a-zđăâ0-9]+){0,3}$/u);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
        expect(barred(cells.join(' '), cells.join('\t'))).toBe(cells.join('│ '));
      }),
    );
  });
});
