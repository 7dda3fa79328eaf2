import type { EvaluationQuestion } from './question.js';

/** Which items of a file run. Running numbers are positions in the file, from 1. */
export type Selection =
  | { readonly kind: 'all' }
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | { readonly kind: 'every'; readonly step: number }
  | { readonly kind: 'except-every'; readonly step: number };

/** @throws RangeError for an id that the file does not hold. */
export function selectQuestions(questions: readonly EvaluationQuestion[], selection: Selection): EvaluationQuestion[] {
  switch (selection.kind) {
    case 'all':
      return [...questions];
    case 'ids': {
      const missing = selection.ids.filter((id) => !questions.some((question) => question.id === id));
      if (missing.length > 0) throw new RangeError(`No question has the id "${missing.join('", "')}"`);
      return questions.filter(({ id }) => selection.ids.includes(id));
    }
    case 'every':
      return questions.filter((_, index) => (index + 1) % selection.step === 0);
    case 'except-every':
      return questions.filter((_, index) => (index + 1) % selection.step !== 0);
  }
}
