import { performance } from 'node:perf_hooks';
import type { Assistant } from './assistant.js';
import type { EvaluationQuestion } from './question.js';
import { replySchema, type Reply } from './reply.js';
import { hitsCitation, scoreReply, type Failure, type Rule } from './score.js';

export interface Outcome {
  readonly question: EvaluationQuestion;
  /** Null when the assistant threw or answered against the contract; `failures` then says how. */
  readonly reply: Reply | null;
  readonly failures: readonly { readonly rule: Rule | 'fault'; readonly reason: string }[];
  /** Null when the item does not score citations. */
  readonly cited: boolean | null;
  /** One entry a turn. */
  readonly latenciesMs: readonly number[];
}

/**
 * Asks every question in a conversation of its own, one after the other, and scores the last turn. A fault of the
 * assistant fails the item and the run goes on.
 */
export async function evaluate(
  assistant: Pick<Assistant, 'ask'>,
  questions: readonly EvaluationQuestion[],
  afterEach: (outcome: Outcome) => void = () => undefined,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    const outcome = await evaluateOne(assistant, question);
    outcomes.push(outcome);
    afterEach(outcome);
  }
  return outcomes;
}

async function evaluateOne(assistant: Pick<Assistant, 'ask'>, question: EvaluationQuestion): Promise<Outcome> {
  const latenciesMs: number[] = [];
  let last: unknown = null;
  try {
    for (const text of question.turns) {
      const start = performance.now();
      last = await assistant.ask({ conversationId: `evaluation-${question.id}`, text, audience: question.audience });
      latenciesMs.push(performance.now() - start);
    }
  } catch (error) {
    return failed(
      question,
      latenciesMs,
      `the assistant failed: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const parsed = replySchema.safeParse(last);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    return failed(question, latenciesMs, `the answer breaks the contract: ${issues.join('; ')}`);
  }
  const failures: Failure[] = scoreReply(question, parsed.data);
  return { question, reply: parsed.data, failures, cited: hitsCitation(question, parsed.data), latenciesMs };
}

function failed(question: EvaluationQuestion, latenciesMs: readonly number[], reason: string): Outcome {
  const cited = question.expect.cite.length === 0 ? null : false;
  return { question, reply: null, failures: [{ rule: 'fault', reason }], cited, latenciesMs };
}
