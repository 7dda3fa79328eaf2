import { z } from 'zod';
import { MAX_QUESTION_CHARS } from '../bot/index.js';

/** Schemas of the contract's JSON. The message of an issue is an API error code where one fits. */
export const QuestionTextSchema = z
  .string()
  .max(MAX_QUESTION_CHARS, { error: 'text-too-long' })
  .refine((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text), { error: 'empty-text' });

/** What is wrong with a question's text, as an API error code. */
export function questionProblem(text: string): 'empty-text' | 'text-too-long' | undefined {
  if (text.length > MAX_QUESTION_CHARS) return 'text-too-long';
  return QuestionTextSchema.safeParse(text).success ? undefined : 'empty-text';
}

export const AudienceSchema = z.enum(['officer', 'citizen']).default('citizen');

const Day = z.string();
const Interval = z.object({ from: Day.nullable(), to: Day });
const Recurrence = z.object({ recurrence: z.string() });
const Event = z.object({ event: z.string() });

const DeadlineSchema = z.object({
  text: z.string(),
  from: Day.nullable().optional(),
  to: Day.optional(),
  recurrence: z.string().optional(),
  event: z.string().optional(),
  parts: z.array(z.union([Interval, Recurrence, Event])).optional(),
});

const FigureSchema = z.object({
  direction: z.enum(['reach', 'increase', 'decrease']),
  bound: z.enum(['eq', 'min', 'above', 'max', 'below']),
  value: z.number(),
  unit: z.string(),
  level: z.enum(['tỉnh', 'huyện', 'xã']).nullable(),
  period: z.object({ from: Day, to: Day }).nullable(),
  text: z.string(),
  clause: z.string(),
});

export const RecordSchema = z.object({
  id: z.string(),
  type: z.enum(['task', 'duty', 'target', 'result']),
  document: z.object({ id: z.string(), title: z.string().optional() }),
  title: z.string(),
  leads: z.array(z.string()),
  coordinators: z.array(z.string()),
  assignees: z.array(z.string()),
  leadBasis: z.enum(['stated', 'assigned']),
  /** Names that only the form of the text gives a role, until a person confirms it; in none of the lists above. */
  presumed: z.array(z.object({ role: z.enum(['lead', 'coordinator', 'assignee']), agency: z.string() })),
  deadline: DeadlineSchema.nullable(),
  figures: z.array(FigureSchema),
  product: z.string().nullable(),
  group: z.string().nullable(),
  locator: z.string(),
  page: z.number().nullable(),
  quote: z.string(),
  review: z.array(z.string()),
  sameAs: z.array(z.string()),
  /** Fields that an administrator corrected, with what the document says; absent where all stands as read. */
  corrected: z
    .array(
      z.object({
        field: z.enum(['title', 'leads', 'coordinators', 'deadline', 'figures']),
        original: z.string(),
        at: z.string(),
      }),
    )
    .optional(),
  via: z.string().optional(),
});

const CitationSchema = z.object({
  document: z.object({ id: z.string(), title: z.string() }),
  locator: z.string(),
  page: z.number().nullable(),
  quote: z.string(),
  href: z.string().nullable(),
});

export const AnswerSchema = z.object({
  kind: z.enum(['answer', 'clarify', 'refuse', 'smalltalk']),
  text: z.string(),
  records: z.array(RecordSchema),
  citations: z.array(CitationSchema),
  reason: z.enum([
    'found',
    'empty-cell',
    'premise-corrected',
    'absent',
    'not-found',
    'plan-not-loaded',
    'out-of-scope',
    'personal',
    'unsafe',
    'fault',
  ]),
  options: z.array(z.object({ id: z.string(), label: z.string() })),
  suggestions: z.array(z.string()),
  notices: z.array(z.string()),
  list: z.object({ id: z.string(), scope: z.string(), note: z.string().nullable(), continues: z.boolean() }).optional(),
});

/** What the chat page gets beside the answer. */
export const PageAnswerSchema = AnswerSchema.extend({
  /** Under which the answer can be rated; null where it cannot. */
  exchangeId: z.string().nullable(),
  /** The question whether conversations may be kept, once a person. */
  consentQuestion: z.string().nullable(),
});

export const DocumentIdParams = z.object({ id: z.string() });
