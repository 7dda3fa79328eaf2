import { describe, expect, it } from 'vitest';
import { expandAbbreviations, definedAbbreviations } from '../../../knowledge/language/abbreviations.js';
import { findAgencies } from '../../../knowledge/language/agencies.js';
import { splitAgencies } from '../../../knowledge/language/agency-cells.js';
import { findDeadlines } from '../../../knowledge/language/deadline-prose.js';
import { parseDeadline } from '../../../knowledge/language/deadlines.js';
import { findFigures } from '../../../knowledge/language/figures.js';
import { findReferences } from '../../../knowledge/language/references.js';

const readers: readonly [string, (text: string) => unknown][] = [
  ['findAgencies', findAgencies],
  ['splitAgencies', splitAgencies],
  ['findDeadlines', (text) => findDeadlines(text, { year: 2024 })],
  ['parseDeadline', (text) => parseDeadline(text, { year: 2024 })],
  ['findFigures', (text) => findFigures(text, { year: 2024 })],
  ['findReferences', findReferences],
  ['expandAbbreviations', expandAbbreviations],
  ['definedAbbreviations', definedAbbreviations],
];
const units = [
  ' ',
  '\n',
  '1',
  '(',
  '-',
  'số ',
  'trên ',
  'năm ',
  'xã, ',
  'các ',
  'Sở ',
  'UBND ',
  'A-',
  '1/',
  'tháng 1, ',
  'định kỳ hàng ',
  'Ban Chỉ đạo ',
  '12,5 % ',
  'Sở Y tế, Nội vụ, ',
  'từ cấp tỉnh ',
];

describe('reading', () => {
  it.each(readers)('%s takes no more than linear time on repeated words', (_, read) => {
    for (const unit of units) {
      const text = unit.repeat(Math.ceil(20_000 / unit.length));
      const start = performance.now();
      read(text);
      expect(performance.now() - start, JSON.stringify(unit)).toBeLessThan(1_500);
    }
  });
});
