import { readFileSync } from 'node:fs';
import { parseQuestions, type EvaluationQuestion } from './question.js';

/** Every question of all sets, those kept aside among them. */
export function readAllQuestions(): EvaluationQuestion[] {
  const own = ['own-questions', 'tuning-questions', 'unseen-questions', 'further-questions', 'fresh-questions'];
  return ['../shared/eval/questions.jsonl', ...own.map((name) => new URL(`${name}.jsonl`, import.meta.url))].flatMap(
    (file) => parseQuestions(readFileSync(file, 'utf8')),
  );
}
