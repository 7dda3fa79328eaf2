import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldNumber, GAP, pairNumber, wordKeys, wordNumber, wordNumbers } from '../../../knowledge/search/terms.js';

describe('word numbers', () => {
  it('are one for both placements of a tone mark', () => {
    expect(wordNumbers('hoà thuỷ uỷ')).toEqual(wordNumbers('hòa thủy ủy'));
  });

  it('tell accents apart, and are one in the folded view', () => {
    const forms = ['bộ', 'bố', 'bò', 'bổ', 'bơ', 'bờ', 'bớ', 'bỏ', 'bo', 'bô'];
    const numbers = wordNumbers(forms.join(' '));
    expect(new Set(numbers).size).toBe(forms.length);
    expect(new Set(numbers.map(foldNumber)).size).toBe(1);
  });

  it('tell đ from d', () => {
    expect(wordNumber('đa')).not.toBe(wordNumber('da'));
    expect(foldNumber(wordNumber('đa'))).toBe(foldNumber(wordNumber('da')));
  });

  it('divide words whose line break was lost, but not a product name', () => {
    expect(wordKeys('sinh viênKhoa')).toEqual(wordKeys('sinh viên khoa'));
    expect(wordKeys('YouTube')).toEqual(['youtube']);
  });

  it.each([
    ['Kế hoạch 55/KH-UBND', 'ke hoach 55/kh-ubnd'],
    ['Chương trình số 14 – CTr/QU', 'chuong trinh 14-ctr/qu'],
    ['Nghị định 30/2020/NĐ-CP', 'nghi dinh 30/2020/nd-cp'],
  ])('keep the document number of "%s" whole', (text, other) => {
    const whole = (value: string): number | undefined =>
      wordNumbers(value)
        .map((word) => (word === GAP ? GAP : foldNumber(word)))
        .at(-1);
    expect(wordNumbers(text).at(-2)).toBe(GAP);
    expect(whole(text)).toBe(whole(other));
  });

  it('are whole, exact and never the gap, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of wordKeys(text).map(wordNumber)) {
          expect(word).toBeGreaterThan(GAP);
          expect(word).toBeLessThan(2 ** 32);
          expect(foldNumber(word)).toBeGreaterThan(GAP);
          expect(Number.isSafeInteger(pairNumber(word, word))).toBe(true);
        }
      }),
    );
  });

  it('of pairs stand above every word and know the order', () => {
    const [a, b] = [wordNumber('chủ'), wordNumber('trì')];
    expect(pairNumber(a, b)).toBeGreaterThanOrEqual(2 ** 32);
    expect(pairNumber(a, b)).not.toBe(pairNumber(b, a));
  });
});
