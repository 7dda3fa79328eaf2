import { z } from 'zod';

/** What scoring reads of the answer of `POST /api/ask`; further fields are ignored. */
export const replySchema = z.object({
  kind: z.enum(['answer', 'clarify', 'refuse', 'smalltalk']),
  text: z.string(),
  reason: z.string().optional(),
  records: z.array(z.object({ title: z.string(), via: z.string().nullish() })).default([]),
  citations: z.array(z.object({ document: z.object({ id: z.string() }), quote: z.string() })).default([]),
});

export type Reply = z.infer<typeof replySchema>;
