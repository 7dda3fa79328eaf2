import { describe, expect, it } from 'vitest';
import { parseQuestions } from './question.js';

const item = (id: string): object => ({
  id,
  type: 'lead',
  style: 'formal',
  audience: 'officer',
  plans: [],
  turns: ['?'],
  expect: { kind: 'answer', all: [['a']], none: [] },
});

describe('a question file', () => {
  it('is read line by line, blank lines apart', () => {
    const questions = parseQuestions(`${JSON.stringify(item('a'))}\r\n\n${JSON.stringify(item('b'))}\n`);
    expect(questions.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(questions[0]?.expect.cite).toEqual([]);
  });

  it.each([
    ['no JSON', `${JSON.stringify(item('a'))}\n{"id":`, /^Line 2: no JSON object/],
    ['a missing field', `\n${JSON.stringify({ ...item('a'), turns: undefined })}`, /^Line 2: no question \(turns: /],
    ['an unknown type', JSON.stringify({ ...item('a'), type: 'riddle' }), /^Line 1: no question \(type: /],
    [
      'an id used twice',
      `${JSON.stringify(item('a'))}\n${JSON.stringify(item('a'))}`,
      /^Line 2: id "a" stands in line 1 already/,
    ],
    ['nothing', ' \n', /holds no question/],
  ])('with %s is refused with its line', (_, content, message) => {
    expect(() => parseQuestions(content)).toThrow(message);
  });
});
