import { describe, expect, it } from 'vitest';
import { embedWords, fitLatentSpace } from '../../../knowledge/search/latent-space.js';
import { wordNumbers } from '../../../knowledge/search/terms.js';

const TEXTS = [
  'bệnh viện khám bệnh cho người dân',
  'bác sĩ khám bệnh tại bệnh viện',
  'bác sĩ điều trị người dân',
  'trường học dạy học sinh',
  'giáo viên dạy học sinh tại trường',
  'giáo viên soạn bài cho trường học',
].map((text) => Uint32Array.from(wordNumbers(text)));

function random(): () => number {
  let state = 1;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

const cosine = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, axis) => sum + value * (b[axis] ?? 0), 0);

describe('a latent space', () => {
  const space = fitLatentSpace(TEXTS, { dimensions: 2, maxTerms: 1000, random: random() });
  const place = (text: string): Float32Array => embedWords(space, wordNumbers(text));

  it('brings words near that stand in like texts, though never together', () => {
    expect(cosine(place('bệnh viện'), place('điều trị bác sĩ'))).toBeGreaterThan(0.8);
    expect(cosine(place('bệnh viện'), place('giáo viên'))).toBeLessThan(0.4);
  });

  it('gives vectors of length one, and zeros for unknown words', () => {
    expect(cosine(place('học sinh'), place('học sinh'))).toBeCloseTo(1, 5);
    expect([...place('xe cộ')]).toEqual([0, 0]);
  });

  it('is the same for the same texts', () => {
    const again = fitLatentSpace(TEXTS, { dimensions: 2, maxTerms: 1000, random: random() });
    expect(again.basis).toEqual(space.basis);
  });

  it('shrinks to what few texts hold', () => {
    const tiny = fitLatentSpace(TEXTS.slice(0, 1), { dimensions: 256, maxTerms: 1000, random: random() });
    expect(tiny.dimensions).toBe(1);
    expect(Math.abs(embedWords(tiny, TEXTS[0] ?? [])[0] ?? 0)).toBeCloseTo(1, 5);
  });
});
