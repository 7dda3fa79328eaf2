import { z } from 'zod';

const interval = z.object({ from: z.string().nullish(), to: z.string().optional() });

const record = z.object({
  type: z.enum(['task', 'duty', 'target', 'result']),
  document: z.object({ id: z.string() }),
  title: z.string(),
  leads: z.array(z.string()),
  coordinators: z.array(z.string()),
  deadline: interval.extend({ text: z.string(), parts: z.array(interval).default([]) }).nullable(),
  figures: z
    .array(
      z.object({
        value: z.number(),
        unit: z.string().nullable(),
        level: z.string().nullable(),
        period: z.object({ from: z.string(), to: z.string() }).nullable(),
      }),
    )
    .default([]),
  locator: z.string(),
  via: z.string().optional(),
});

/** What the grounding checker reads of an answer. */
export const groundingReplySchema = z.object({
  kind: z.enum(['answer', 'clarify', 'refuse', 'smalltalk']),
  text: z.string(),
  records: z.array(record),
  citations: z.array(z.object({ document: z.object({ id: z.string() }), quote: z.string() })),
});

export type GroundingReply = z.infer<typeof groundingReplySchema>;
export type GroundingRecord = GroundingReply['records'][number];

/** Something an answer says that the plans do not. */
export interface Unsupported {
  readonly claim: string;
  readonly why: string;
}
