import { describe, expect, it } from 'vitest';
import { mendRowNumbers } from '../../../ingestion/readers/row-numbers.js';

const column = (...texts: readonly string[]): string[] =>
  mendRowNumbers(
    [texts.map((_, at) => at)],
    texts.map((text, picture) => ({ picture, text, left: 0, right: 9, lineTop: 0, lineBottom: 9, confidence: 90 })),
  ).map(({ text }) => text);

describe('numbers of the rows of a scan', () => {
  it('are told by the rows around them', () => {
    expect(column('ÿ', '8', '9', 'H', '1', '2', 'IH', '1', '?')).toEqual([
      '7',
      '8',
      '9',
      'II',
      '1',
      '2',
      'III',
      '1',
      '2',
    ]);
  });

  it('stay as they read where the rows around them say otherwise, or are no numbers', () => {
    expect(column('4', '?', '9', 'a', 'HX')).toEqual(['4', '?', '9', 'a', 'HX']);
    expect(column('TT', 'Nội dung', '?', '2')).toEqual(['TT', 'Nội dung', '?', '2']);
  });

  it('that were mended want an eye', () => {
    const word = { picture: 0, text: 'H', left: 0, right: 9, lineTop: 0, lineBottom: 9, confidence: 90 };
    const [mended] = mendRowNumbers([[0, 1]], [word, { ...word, picture: 1, text: 'I' }]);
    expect(mended).toMatchObject({ text: 'II', confidence: 50 });
  });
});
