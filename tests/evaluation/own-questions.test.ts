import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { containsWords, foldText, quoteWords } from './fold.js';
import { readPlanTexts } from './plan-texts.js';
import { parseQuestions, QUESTION_STYLES, QUESTION_TYPES, type EvaluationQuestion } from './question.js';

const questions = parseQuestions(readFileSync(new URL('own-questions.jsonl', import.meta.url), 'utf8'));
const plans = readPlanTexts();
const planWords = new Map([...(plans ?? [])].map(([id, text]) => [id, quoteWords(text)]));
const LONGEST_QUOTE_WORDS = 15;
/** A group with one of these judges an answer instead of naming a fact of a plan. */
const JUDGEMENTS = ['không', 'đúng', 'có', 'phải', 'không ghi'];

describe('the own question set', () => {
  it('is large, numbered in file order, and covers every type and style in both halves', () => {
    expect(questions.length).toBeGreaterThanOrEqual(150);
    expect(questions.map(({ id }) => id)).toEqual(
      questions.map((_, index) => `own-${String(index + 1).padStart(3, '0')}`),
    );
    for (const half of [0, 1]) {
      const part = questions.filter((_, index) => index % 2 === half);
      expect(new Set(part.map(({ type }) => type))).toEqual(new Set(QUESTION_TYPES));
      expect(new Set(part.map(({ style }) => style))).toEqual(new Set(QUESTION_STYLES));
    }
  });

  it('asks each question once', () => {
    const asked = questions.map(({ turns }) => foldText(turns.join(' // ')));
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('has gold that can be scored', () => {
    expect(questions.flatMap(scoringFaults)).toEqual([]);
  });

  it.skipIf(plans === null)('has gold that stands in the plans (skipped without them)', () => {
    expect(questions.flatMap(planFaults)).toEqual([]);
  });
});

function scoringFaults({ id, type, plans: ids, turns, expect: gold }: EvaluationQuestion): string[] {
  const faults: string[] = [];
  if (gold.cite.some(({ plan }) => !ids.includes(plan))) faults.push('cites a plan that is not named');
  if ((gold.kind === 'answer') !== gold.cite.length > 0) faults.push('answers without a span, or the other way round');
  if (gold.count !== undefined && !gold.all.flat().includes(String(gold.count)))
    faults.push('its count is in no group');
  if ((type === 'followup') !== turns.length > 1) faults.push('several turns belong to a follow-up');
  const untouchable = [turns.at(-1) ?? '', ...gold.all.flat(), ...gold.cite.map(({ quote }) => quote)].map(foldText);
  for (const unwanted of gold.none) {
    if (untouchable.some((text) => text.includes(foldText(unwanted))))
      faults.push(`unwanted but right or asked: ${unwanted}`);
  }
  return faults.map((fault) => `${id}: ${fault}`);
}

function planFaults({ id, plans: ids, expect: gold }: EvaluationQuestion): string[] {
  const faults: string[] = [];
  for (const { plan, quote } of gold.cite) {
    const words = quoteWords(quote);
    if (words.length > LONGEST_QUOTE_WORDS) faults.push(`long quote (${words.length} words): ${quote}`);
    if (!containsWords(planWords.get(plan) ?? [], words)) faults.push(`no quote of ${plan}: ${quote}`);
  }
  const stands = (text: string): boolean =>
    ids.some((plan) => containsWords(planWords.get(plan) ?? [], quoteWords(text)));
  for (const group of gold.all) {
    const judges = group.some((alternative) => JUDGEMENTS.includes(alternative) || alternative === String(gold.count));
    if (!judges && !group.some(stands)) faults.push(`in no plan: ${group.join(' | ')}`);
  }
  for (const fragment of gold.records ?? []) if (!stands(fragment)) faults.push(`no record of a plan: ${fragment}`);
  return faults.map((fault) => `${id}: ${fault}`);
}
