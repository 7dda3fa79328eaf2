import { describe, expect, it } from 'vitest';
import { fold } from '../../../knowledge/language/text.js';
import { tokenise } from '../../../knowledge/language/tokens.js';

/** Every character of the basic plane between two letters, alone and behind a mark. */
const SAMPLES = Array.from({ length: 0x10000 }, (_, code) => `Ộ${String.fromCharCode(code)}b`).concat(
  'Sở TT&amp;TT, 25% số xã\n\n– đạt 1.200 ha',
  'e\u0302\u0323 đ\u0323\u0302',
  '😀 𝐀1 \ud800a a\udc00',
);

describe('folding a text', () => {
  it('gives what decomposing the whole text and dropping its marks gives', () => {
    const decomposed = (text: string): string =>
      text
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('đ', 'd');
    expect(SAMPLES.filter((text) => fold(text) !== decomposed(text))).toEqual([]);
  });
});

describe('tokens of a text', () => {
  it('are its runs of letters, digits and marks on them, and every other sign alone', () => {
    const runs = (text: string): string[] => text.match(/&amp;|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
    const sliced = (text: string): string[] => tokenise(text).map(({ start, end }) => text.slice(start, end));
    expect(SAMPLES.filter((text) => sliced(text).join('|') !== runs(text).join('|'))).toEqual([]);
  });

  it('know the line breaks in front of them', () => {
    expect(tokenise('Sở\nNội vụ \n\n chủ trì').map(({ breaks }) => breaks)).toEqual([0, 1, 0, 2, 0]);
  });
});
