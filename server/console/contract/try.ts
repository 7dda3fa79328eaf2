/** Schemas of `/api/console/try`: one question with everything that led to its answer. */
import { z } from 'zod';

export const MAX_TRIED_CHARS = 1000;

/** The question stands in the address, so it is shorter than one of a person may be. */
export const TryQuery = z.object({
  text: z.string().trim().min(1, { error: 'empty-text' }).max(MAX_TRIED_CHARS, { error: 'text-too-long' }),
  audience: z.enum(['officer', 'citizen']).default('officer'),
  sees: z.enum(['public', 'internal']).default('public'),
});
export type TryAudience = z.output<typeof TryQuery>['audience'];

const ModelTask = z.enum(['interpret', 'word']);
const Said = z.object({ name: z.string(), value: z.string() });

export const TrialSchema = z.object({
  answer: z.object({
    kind: z.enum(['answer', 'clarify', 'refuse', 'smalltalk']),
    reason: z.string(),
    text: z.string(),
    citations: z.array(z.object({ title: z.string(), locator: z.string(), quote: z.string() })),
    options: z.array(z.string()),
  }),
  latencyMs: z.number(),
  /** How the question was understood, in words; null where nothing had to be. */
  understood: z.object({ sentence: z.string(), parts: z.array(Said) }).nullable(),
  /** The same as the program holds it. */
  interpretation: z.string(),
  /** Null where no language model is set. What it said is JSON, null where it said nothing of use. */
  model: z
    .object({
      calls: z.array(z.object({ task: ModelTask, said: z.string().nullable() })),
      uses: z.array(z.object({ task: ModelTask, use: z.enum(['used', 'offered', 'no-better', 'discarded']) })),
    })
    .nullable(),
  searches: z.array(
    z.object({
      text: z.string(),
      hits: z.array(
        z.object({
          key: z.string(),
          title: z.string(),
          locator: z.string(),
          text: z.string(),
          score: z.number(),
          lexical: z.number().nullable(),
          vector: z.number().nullable(),
          coverage: z.number(),
        }),
      ),
    }),
  ),
  rankings: z.array(
    z.object({
      topic: z.string(),
      total: z.number(),
      candidates: z.array(
        z.object({
          key: z.string(),
          score: z.number(),
          type: z.enum(['task', 'duty', 'target', 'result']),
          title: z.string(),
          leads: z.array(z.string()),
          locator: z.string(),
          plan: z.string(),
        }),
      ),
    }),
  ),
  verdicts: z.array(
    z.object({
      holds: z.boolean(),
      /** Kinds of what was said that no claim bears. */
      unclaimed: z.array(z.string()),
      claims: z.array(z.object({ says: z.string(), source: z.string(), holds: z.boolean() })),
    }),
  ),
});
export type Trial = z.output<typeof TrialSchema>;
