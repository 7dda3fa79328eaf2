import { describe, expect, it } from 'vitest';
import { placeQuote } from '../../server/quote-place.js';

const passages = [
  { locator: 'I', text: 'Xây dựng cổng dữ liệu mở của tỉnh.' },
  { locator: 'Phụ lục 1 › 1', text: '1 | Tích hợp **chữ ký số** vào hệ thống | Văn phòng' },
  { locator: 'Phụ lục 1 › 2', text: 'Sở Nội vụ chủ trì. Xây dựng cổng dữ liệu mở của tỉnh.' },
];

const quoted = (edges: { locator: string | null; from: string; to: string }, words = 0): string[] =>
  placeQuote(passages, { words, ...edges }).map(
    ({ passage, start, end }) => passages[passage]?.text.slice(start, end) ?? '',
  );

describe('placing a quote in its document', () => {
  it('finds the words whatever marks and cell borders stand between them', () => {
    expect(quoted({ locator: null, from: 'tích hợp chữ ký', to: 'hệ thống văn phòng' })).toEqual([
      'Tích hợp **chữ ký số** vào hệ thống | Văn phòng',
    ]);
  });

  it('takes the occurrence at the locator where the wording stands twice', () => {
    const edges = { from: 'xây dựng cổng', to: 'của tỉnh', words: 8 };
    expect(placeQuote(passages, { ...edges, locator: 'Phụ lục 1 › 2' })[0]?.passage).toBe(2);
    expect(placeQuote(passages, { ...edges, locator: 'I' })[0]?.passage).toBe(0);
    expect(placeQuote(passages, { ...edges, locator: null })[0]?.passage).toBe(0);
  });

  it('marks every passage that a quote runs over', () => {
    expect(quoted({ locator: null, from: 'vào hệ thống', to: 'sở nội vụ' })).toEqual([
      'vào hệ thống | Văn phòng',
      'Sở Nội vụ',
    ]);
  });

  it('takes short quotes, whose first and last words overlap', () => {
    expect(quoted({ locator: null, from: 'sở nội vụ chủ trì', to: 'sở nội vụ chủ trì' })).toEqual([
      'Sở Nội vụ chủ trì',
    ]);
  });

  it('ends where the length of the quote points, when its last words stand twice', () => {
    const twice = [{ locator: 'I', text: 'phê duyệt theo cấp độ một và theo cấp độ hai' }];
    const lengths = [4, 9].map((words) => {
      return placeQuote(twice, { locator: 'I', from: 'phê duyệt', to: 'cấp độ', words })[0]?.end;
    });
    expect(lengths).toEqual([21, 40]);
  });

  it('falls back to the whole passage at the locator, and then to nothing', () => {
    expect(quoted({ locator: 'I', from: 'không có ở đây', to: 'không có' })).toEqual([
      'Xây dựng cổng dữ liệu mở của tỉnh.',
    ]);
    expect(quoted({ locator: 'X', from: 'không có ở đây', to: '' })).toEqual([]);
    expect(quoted({ locator: null, from: '', to: '' })).toEqual([]);
  });
});
