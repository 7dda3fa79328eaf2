import { describe, expect, it } from 'vitest';
import { FIRST_PART_CHARS, paginate } from '../../../bot/answer/paging.js';

/** So long that a part holds two of them. */
const item = (number: number) => `${number}. ${'x'.repeat(Math.floor(FIRST_PART_CHARS / 2.5))}`;

describe('a long list', () => {
  it('goes on by a line at least, however long the line is', () => {
    const long = 'y'.repeat(FIRST_PART_CHARS + 1);
    const first = paginate([long, '1. Một'], []);
    expect(first.shown).toContain(long);
    expect(paginate(first.rest.split('\n'), [])).toEqual({ shown: '1. Một', rest: '' });
  });

  it('says again under which heading its next part goes on', () => {
    const { shown, rest } = paginate(
      ['Mở đầu:', '▪ Kế hoạch A', item(1), item(2), item(3), '▪ Kế hoạch B', item(4)],
      [],
    );
    expect(shown.split('\n').map((line) => line.slice(0, 12))).toEqual([
      'Mở đầu:',
      '▪ Kế hoạch A',
      item(1).slice(0, 12),
      item(2).slice(0, 12),
      '(Còn 2 dòng,',
    ]);
    expect(rest.split('\n')).toEqual(['▪ Kế hoạch A', item(3), '▪ Kế hoạch B', item(4)]);
  });

  it('does not end with a heading whose items are in the next part', () => {
    const { shown, rest } = paginate(['▪ Kế hoạch A', item(1), item(2), '▪ Kế hoạch B', item(3)], []);
    expect(shown).not.toContain('Kế hoạch B');
    expect(rest.split('\n')).toEqual(['▪ Kế hoạch B', item(3)]);
  });

  it('does not put items under the heading of another list', () => {
    const lines = ['▪ Kế hoạch A', item(1), 'Ngoài ra có 2 mục:', item(1), item(2)];
    expect(paginate(lines, []).rest.split('\n')).toEqual([item(2)]);
  });

  it('that is shown whole offers what is behind it in its last line', () => {
    const { shown, rest } = paginate(
      ['▪ Kế hoạch A', '1. Một'],
      ['Ngoài ra có 1 mục giao chung cho “các sở”.', '2. Hai'],
    );
    expect(shown).toBe('▪ Kế hoạch A\n1. Một\nNgoài ra có 1 mục giao chung cho “các sở” (nhắn “xem tiếp” để xem).');
    expect(rest).toBe('2. Hai');
  });
});
