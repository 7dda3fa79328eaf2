import { describe, expect, it } from 'vitest';
import { parseOptions } from './options.js';
import { parseQuestions } from './question.js';
import { selectQuestions } from './selection.js';

const file = ['--questions', 'q.jsonl'];

describe('the command line of an evaluation', () => {
  it('reads every option', () => {
    expect(parseOptions([...file, '--plans', 'plans', '--today', '2023-06-01', '--only', 'a, b', '--json'])).toEqual({
      questionFile: 'q.jsonl',
      plansFolder: 'plans',
      today: '2023-06-01',
      selection: { kind: 'ids', ids: ['a', 'b'] },
      output: 'json',
    });
    expect(parseOptions(file)).toMatchObject({
      plansFolder: null,
      today: null,
      selection: { kind: 'all' },
      output: 'report',
    });
  });

  it.each([
    ['no file', [], /--questions is missing/],
    ['an unknown option', [...file, '--fast'], /--fast/],
    ['a day that is none', [...file, '--today', '2023-02-30'], /Cannot parse day/],
    ['two selections', [...file, '--every', '4', '--only', 'a'], /exclude each other/],
    ['a step of one', [...file, '--every', '1'], /at least 2/],
    ['a step that is no number', [...file, '--except-every', 'x'], /whole number/],
    ['two outputs', [...file, '--json', '--figures'], /exclude each other/],
    ['no id', [...file, '--only', ','], /at least one id/],
  ])('refuses %s', (_, args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });
});

describe('a selection', () => {
  const questions = parseQuestions(
    ['a', 'b', 'c', 'd', 'e']
      .map((id) =>
        JSON.stringify({
          id,
          type: 'lead',
          style: 'formal',
          audience: 'officer',
          plans: [],
          turns: ['?'],
          expect: { kind: 'answer', all: [], none: [] },
        }),
      )
      .join('\n'),
  );
  const ids = (...args: Parameters<typeof selectQuestions>): string[] => selectQuestions(...args).map(({ id }) => id);

  it('splits a file in two by running number', () => {
    expect(ids(questions, { kind: 'every', step: 2 })).toEqual(['b', 'd']);
    expect(ids(questions, { kind: 'except-every', step: 2 })).toEqual(['a', 'c', 'e']);
  });

  it('takes named items in file order and refuses unknown ones', () => {
    expect(ids(questions, { kind: 'ids', ids: ['d', 'a'] })).toEqual(['a', 'd']);
    expect(() => selectQuestions(questions, { kind: 'ids', ids: ['z'] })).toThrow(/"z"/);
  });
});
