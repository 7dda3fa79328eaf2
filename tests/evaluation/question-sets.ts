import { readFileSync } from 'node:fs';
import { parseQuestions, type EvaluationQuestion } from './question.js';

/** Every question of all sets, those kept aside among them. */
export function readAllQuestions(): EvaluationQuestion[] {
  const own = ['own', 'tuning', 'unseen', 'further', 'fresh', 'everyday', 'mixed', 'recent'];
  const files = own.map((name) => new URL(`${name}-questions.jsonl`, import.meta.url));
  return ['../shared/eval/questions.jsonl', ...files].flatMap((file) => parseQuestions(readFileSync(file, 'utf8')));
}
