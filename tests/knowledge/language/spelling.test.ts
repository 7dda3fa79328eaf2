import { describe, expect, it } from 'vitest';
import { createSpellingLearner } from '../../../knowledge/language/spelling.js';
import { toneKey } from '../../../knowledge/language/text.js';

function learn(...texts: string[]) {
  const learner = createSpellingLearner();
  for (const text of texts) learner.add(text);
  return learner.finish();
}

describe('spelling learnt from texts', () => {
  it('counts a word under every placement of its tone mark, and writes it as the texts do most', () => {
    const spelling = learn('hòa bình', 'hòa giải', 'hoà hợp');
    expect(spelling.form(toneKey('hoà'))).toMatchObject({ text: 'hòa', count: 3 });
  });

  it('lists the forms of a folded word, most frequent first', () => {
    expect(
      learn('sở số số')
        .forms('so')
        .map((form) => form.text),
    ).toEqual(['số', 'sở']);
    expect(learn('sở').forms('xa')).toEqual([]);
  });

  it('knows pairs, which end at marks and numbers', () => {
    const spelling = learn('sở nội vụ, vụ việc 5 việc gì');
    const id = (word: string): number => spelling.form(toneKey(word))?.id ?? -1;
    expect(spelling.pairs(id('nội'), id('vụ'))).toBe(1);
    expect(spelling.pairs(id('vụ'), id('vụ'))).toBe(0);
    expect(spelling.pairs(id('việc'), id('việc'))).toBe(0);
  });
});
