import { z } from 'zod';

export const QUESTION_TYPES = [
  'lead',
  'target',
  'policy',
  'deadline',
  'list',
  'coordinate',
  'service',
  'compare',
  'count',
  'legal',
  'followup',
  'refuse',
  'clarify',
  'smalltalk',
  'attack',
] as const;
export const QUESTION_STYLES = ['formal', 'unaccented', 'abbrev', 'typo', 'casual'] as const;

const kind = z.enum(['answer', 'clarify', 'refuse', 'smalltalk']);
const text = z.string().min(1);

const question = z.object({
  id: text,
  type: z.enum(QUESTION_TYPES),
  style: z.enum(QUESTION_STYLES),
  audience: z.enum(['officer', 'citizen']),
  plans: z.array(text),
  turns: z.array(z.string()).min(1),
  expect: z.object({
    kind,
    kind_any: z.array(kind).min(1).optional(),
    all: z.array(z.array(text).min(1)),
    none: z.array(text),
    count: z.number().int().nonnegative().optional(),
    records: z.array(text).min(1).optional(),
    cite: z.array(z.object({ plan: text, quote: text })).default([]),
  }),
  note: z.string().optional(),
});

/** One item of a question file; the fields are those of the shared question format. */
export type EvaluationQuestion = z.infer<typeof question>;

/** A question file that cannot be used; the message names the line, from 1. */
export class QuestionFileError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'QuestionFileError';
  }
}

/**
 * Reads JSON Lines; blank lines do not count.
 * @throws QuestionFileError for a line that is no JSON or no question, for an id used twice, and for an empty file.
 */
export function parseQuestions(content: string): EvaluationQuestion[] {
  const questions: EvaluationQuestion[] = [];
  const lineOfId = new Map<string, number>();
  for (const [index, line] of content.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    const item = parseQuestion(line, index + 1);
    const earlier = lineOfId.get(item.id);
    if (earlier !== undefined) {
      throw new QuestionFileError(`Line ${index + 1}: id "${item.id}" stands in line ${earlier} already`);
    }
    lineOfId.set(item.id, index + 1);
    questions.push(item);
  }
  if (questions.length === 0)
    throw new QuestionFileError('The file holds no question: expected one JSON object a line');
  return questions;
}

function parseQuestion(line: string, lineNumber: number): EvaluationQuestion {
  let json: unknown;
  try {
    json = JSON.parse(line.replace(/^\ufeff/u, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new QuestionFileError(`Line ${lineNumber}: no JSON object (${reason})`, { cause });
  }
  const result = question.safeParse(json);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.') || 'item'}: ${issue.message}`);
  throw new QuestionFileError(`Line ${lineNumber}: no question (${faults.join('; ')})`);
}
