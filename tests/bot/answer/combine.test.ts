import { describe, expect, it } from 'vitest';
import { combine } from '../../../bot/answer/combine.js';
import { draft } from '../../../bot/answer/draft.js';

const found = (text: string) => draft({ kind: 'answer', reason: 'found', text });
const absent = (text: string) => draft({ kind: 'refuse', reason: 'absent', text });

describe('the answers to several questions of one message', () => {
  it('are numbered in the order of the questions', () => {
    expect(combine([found('Một.'), found('Hai.')]).text).toBe('(1) Một.\n\n(2) Hai.');
  });

  it('begin with what is answered, and end with what is not', () => {
    expect(combine([absent('Tôi không tìm thấy.'), found('Hai.')])).toMatchObject({
      kind: 'answer',
      text: 'Hai.\n\nÝ còn lại tôi không tìm thấy trong kế hoạch đã nạp.',
    });
    expect(combine([found('Một.'), absent('a'), absent('b'), found('Bốn.')]).text).toBe(
      '(1) Một.\n\n(2) Bốn.\n\nCác ý còn lại tôi không tìm thấy trong kế hoạch đã nạp.',
    );
  });

  it('keep what is refused for another reason than a search in vain', () => {
    const refused = draft({ kind: 'refuse', reason: 'personal', text: 'Không cung cấp.' });
    expect(combine([refused, found('Hai.')]).text).toBe('(1) Không cung cấp.\n\n(2) Hai.');
  });

  it('are one refusal where nothing is found', () => {
    expect(combine([absent('a'), absent('a')])).toMatchObject({ kind: 'refuse', text: 'a' });
    expect(combine([absent('a'), absent('b')])).toMatchObject({ kind: 'refuse', text: '(1) a\n\n(2) b' });
  });
});
