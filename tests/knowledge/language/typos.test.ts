import { describe, expect, it } from 'vitest';
import { createSpellingLearner } from '../../../knowledge/language/spelling.js';
import { slipForms, soundForms } from '../../../knowledge/language/typos.js';

const learner = createSpellingLearner();
learner.add('thành trì giải xử nguồn');
const spelling = learner.finish();
const texts = (forms: readonly { readonly text: string }[]): string[] => forms.map((form) => form.text).sort();

describe('typos', () => {
  it.each(['thah', 'thanhh', 'thnah', 'thanj', 'tthanh'])('"%s" is one slip from a known word', (typed) => {
    expect(texts(slipForms(typed, spelling))).toEqual(['thành']);
  });

  it('two slips are too many', () => expect(slipForms('tanj', spelling)).toEqual([]));

  it.each([
    ['chi', ['trì']],
    ['dai', ['giải']],
    ['su', ['xử']],
    ['nguong', ['nguồn']],
  ])('"%s" sounds like a known word', (typed, meant) => expect(texts(soundForms(typed, spelling))).toEqual(meant));
});
