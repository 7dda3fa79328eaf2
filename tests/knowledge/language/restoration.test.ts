import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createNormaliser } from '../../../knowledge/language/normaliser.js';
import { fold, toneKey } from '../../../knowledge/language/text.js';
import { parseQuestions } from '../../evaluation/question.js';
import { hasPlans, planText } from './plan-texts.js';

const PLANS = ['hai-duong-2023', 'hai-phong-cds-2022', 'hai-phong-dti-2022', 'ha-noi-2024', 'hai-an-2024'];
const QUESTIONS = '../shared/eval/questions.jsonl';

const plain = createNormaliser({ expandAbbreviations: (text) => text, corpus: [] });

/** Share of the words of properly accented questions that are read as they were meant, when typed by `write`. */
function shareRead(write: (text: string) => string): number {
  const normaliser = createNormaliser({ expandAbbreviations: (text) => text, corpus: PLANS.map(planText) });
  let words = 0;
  let right = 0;
  for (const { style, turns } of parseQuestions(readFileSync(QUESTIONS, 'utf8'))) {
    if (style !== 'formal' && style !== 'casual') continue;
    for (const turn of turns) {
      const meant = wordsOf(turn);
      const read = wordsOf(normaliser.normalise(write(turn)).text);
      words += meant.length;
      right += meant.filter((word, at) => read[at] !== undefined && toneKey(read[at]) === toneKey(word)).length;
    }
  }
  expect(words).toBeGreaterThan(1000);
  return right / words;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  );
}

describe('words of a question', () => {
  it.each([
    'bên nào đứng ra lo khâu này vậy ạ',
    'mỗi huyện có mấy người làm việc này',
    'cái bản kế hoạch đó nói gì về chỗ đậu xe',
    'kể hết những dòng bỏ trống ô thời hạn',
    'thế năm ngoái thì đạt bao nhiêu phần trăm',
  ])('that no plan holds are restored, and left alone where they bear their marks: "%s"', (text) => {
    expect(plain.normalise(fold(text)).text).toBe(text);
    expect(plain.normalise(text).text).toBe(text);
  });

  it('of few surroundings do not take the place of frequent ones that were never seen beside a neighbour', () => {
    const normaliser = createNormaliser({
      expandAbbreviations: (text) => text,
      corpus: ['cơ quan, cơ quan, cơ sở, cơ quan, cơ sở, cơ quan', 'Tỉnh có đường; thôn có nước; xã có trạm'],
    });
    expect(normaliser.normalise('ban co san').text).toMatch(/^\S+ có /u);
  });

  it.skipIf(!hasPlans)('are left as they were typed where they bear their marks', () => {
    expect(shareRead((text) => text)).toBeGreaterThanOrEqual(0.997);
  });

  it.skipIf(!hasPlans)('get their marks back where they were typed without', () => {
    expect(shareRead(fold)).toBeGreaterThanOrEqual(0.98);
  });
});
