import { describe, expect, it } from 'vitest';
import { accentedTokens } from '../../../knowledge/language/text.js';
import { inPhrases, phrasesIn, phrasesOf } from '../../../knowledge/search/other-words.js';
import { createThesaurus } from '../../../knowledge/thesaurus/thesaurus.js';

const thesaurus = createThesaurus([
  'bến thủy nội địa, bến thuyền',
  'bố trí kinh phí, lo tiền',
  'trách nhiệm, bổn phận',
]);
const weights = new Map([
  ['ben', 2],
  ['thuyen', 5],
  ['thuy', 1],
  ['noi', 1],
  ['dia', 1],
]);
const weight = (syllable: string): number => weights.get(syllable) ?? 3;
const said = (topic: string, text: string) =>
  phrasesOf(topic, thesaurus).wordsIn(phrasesIn(accentedTokens(text), thesaurus), weight);

describe('a topic in the words of a text', () => {
  it('gives each word of a phrase a share, and no more weight than the words that stand for it have', () => {
    const words = said('sửa bến thuyền', 'Nâng cấp bến thủy nội địa');
    expect([...words.keys()]).toEqual(['ben', 'thuyen']);
    for (const { share, weight: own } of words.values()) {
      expect(share).toBeLessThan(1);
      expect(own).toBeLessThanOrEqual((2 + 1 + 1 + 1) / 4);
    }
  });

  it('reads both ways, and a topic without marks', () => {
    expect(said('bến thủy nội địa', 'mở bến thuyền').has('thuy')).toBe(true);
    expect(said('sua ben thuyen', 'bến thủy nội địa').has('thuyen')).toBe(true);
  });

  it('says nothing of the same phrase, nor of a text that holds parts of one', () => {
    expect(said('bến thuyền', 'mở bến thuyền').size).toBe(0);
    expect(said('bến thuyền', 'bến xe nội tỉnh').size).toBe(0);
  });

  it('counts neighbours that a phrase of more than one word stands for', () => {
    const pairs = phrasesOf('sửa bến thuyền', thesaurus).pairsIn(
      phrasesIn(accentedTokens('bến thủy nội địa'), thesaurus),
    );
    expect(pairs).toEqual(new Set([accentedTokens('bến thuyền').join(' ')]));
  });

  it('keeps words of a phrase that would be idle alone, unless all of it is idle', () => {
    const isIdle = (word: string): boolean => ['lo', 'trách', 'nhiệm'].includes(word);
    expect(inPhrases('ai lo tiền'.split(' '), isIdle, thesaurus)).toEqual([false, true, true]);
    expect(inPhrases('trách nhiệm ai'.split(' '), isIdle, thesaurus)).toEqual([false, false, false]);
  });
});
