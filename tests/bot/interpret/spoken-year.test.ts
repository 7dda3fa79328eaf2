import { describe, expect, it } from 'vitest';
import { findPlanScope } from '../../../bot/interpret/plan-scope.js';
import { parseDay } from '../../../knowledge/index.js';

const today = parseDay('2026-06-15');
const yearsOf = (text: string, spokenYear: number | null): readonly number[] =>
  findPlanScope(text, text, [], { today, spokenYear, agencies: [] }).contentYears;

describe('a year told by another', () => {
  it.each([
    ['năm sau thì đặt mức nào?', 2023],
    ['thế năm trước đạt bao nhiêu', 2021],
    ['năm nay thì sao', 2026],
    ['năm ngoái đạt bao nhiêu', 2025],
    ['năm tới đặt mức nào', 2027],
  ])('"%s" after a question about 2022 is of %i', (text, year) => {
    expect(yearsOf(text, 2022)).toEqual([year]);
  });

  it('is counted from today where no year was spoken of', () => {
    expect(yearsOf('năm sau thì đặt mức nào?', null)).toEqual([2027]);
    expect(yearsOf('thế năm trước đạt bao nhiêu', null)).toEqual([2025]);
  });
});
