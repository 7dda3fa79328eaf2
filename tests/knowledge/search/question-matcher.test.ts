import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuestionMatcher } from '../../../knowledge/search/question-matcher.js';
import { viewQuestion } from '../../../knowledge/search/query-terms.js';
import { foldNumber, GAP, pairNumber, wordNumbers } from '../../../knowledge/search/terms.js';

const NOWHERE = { frequencies: (terms: readonly number[]) => terms.map(() => 1) };
const word = fc.constantFrom('sở', 'so', 'số', 'hóa', 'hồ', 'hố', 'sơ', 'xã', '55/KH-UBND', '|');
const text = fc.array(word, { maxLength: 12 }).map((words) => words.flatMap(numbersOf));

/** `|` is a gap. */
function numbersOf(token: string): number[] {
  return token === '|' ? [GAP] : wordNumbers(token);
}

/** Counts by term, each word and pair looked at on its own. */
function naive(words: readonly number[], terms: readonly number[], isFolded: boolean): number[] {
  const seen = words.map((number) => (isFolded && number !== GAP ? foldNumber(number) : number));
  return terms.map(
    (term) =>
      seen.filter((own) => own === term).length +
      seen.filter(
        (own, at) => at > 0 && own !== GAP && seen[at - 1] !== GAP && pairNumber(seen[at - 1] ?? 0, own) === term,
      ).length,
  );
}

describe('the matcher of a question', () => {
  it('counts what a look at each word and pair counts, in both views, headings at their weight', () => {
    fc.assert(
      fc.property(text, text, text, (question, body, heading) => {
        const accented = viewQuestion(question, false, NOWHERE, 10);
        const folded = viewQuestion(question, true, NOWHERE, 10);
        const matcher = createQuestionMatcher(question, accented, folded);
        const found = matcher.count(Uint32Array.from(body), Uint32Array.from(heading), 0.5);
        for (const [view, counts, isFolded] of [
          [accented, found.accented.counts, false],
          [folded, found.folded.counts, true],
        ] as const) {
          const inBody = naive(body, view.terms, isFolded);
          const inHeading = naive(heading, view.terms, isFolded);
          expect([...counts]).toEqual(inBody.map((count, slot) => count + 0.5 * (inHeading[slot] ?? 0)));
          const located = view.terms.map(() => 0);
          let last = -1;
          matcher.locate(Uint32Array.from(body), isFolded, (position, slot) => {
            expect(position).toBeGreaterThanOrEqual(last);
            last = position;
            located[slot] = (located[slot] ?? 0) + 1;
          });
          expect(located).toEqual(inBody);
        }
      }),
      { numRuns: 300 },
    );
  });
});
