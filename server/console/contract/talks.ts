/** Schemas of `/api/console/talks`, `/overview` and `/curated`. */
import { z } from 'zod';

const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
export const DaysQuery = z.object({ from: Day, to: Day });
/** Groups of questions alike. */
export const GROUPS_A_PAGE = 20;
export const TalksQuery = DaysQuery.extend({
  channel: z.string().max(20).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

export const TalkSchema = z.object({
  id: z.string(),
  channel: z.string(),
  at: z.number(),
  question: z.string(),
  /** How it was understood, line by line. */
  understood: z.array(z.object({ name: z.string(), value: z.string() })),
  kind: z.string(),
  reason: z.string(),
  answer: z.string(),
  sources: z.array(z.object({ document: z.string(), locator: z.string(), quote: z.string() })),
  rating: z.string().nullable(),
  note: z.string().nullable(),
  isTroubled: z.boolean(),
});
export type Talk = z.output<typeof TalkSchema>;

export const TalksSchema = z.object({
  /** Groups on all pages. */
  total: z.number(),
  groups: z.array(z.object({ title: z.string(), troubled: z.number(), talks: z.array(TalkSchema) })),
  channels: z.array(z.object({ name: z.string(), label: z.string() })),
});
export type Talks = z.output<typeof TalksSchema>;

const Counted = z.object({ name: z.string(), count: z.number() });
/** Milliseconds. */
const Latency = z.object({ p50: z.number(), p95: z.number() });
export const OverviewSchema = z.object({
  days: z.array(z.object({ day: z.string(), channel: z.string(), kind: z.string(), count: z.number() })),
  reasons: z.array(Counted),
  ratings: z.array(Counted),
  latency: Latency.extend({ days: z.array(Latency.extend({ day: z.string() })) }),
  agencies: z.array(Counted),
  tasks: z.array(Counted),
});
export type Overview = z.output<typeof OverviewSchema>;

export const CuratedBody = z.object({
  questions: z.array(z.string().trim().min(3).max(500)).min(1).max(20),
  text: z.string().trim().min(1).max(2000),
  planId: z.string().min(1).max(80),
  quote: z.string().trim().min(1).max(1000),
});
export type CuratedForm = z.output<typeof CuratedBody>;

export const CuratedParams = z.object({ id: z.coerce.number().int().min(1) });

export const CuratedListSchema = z.object({
  answers: z.array(
    CuratedBody.extend({
      id: z.number(),
      authorName: z.string(),
      updatedAt: z.number(),
      /** Place of the quote; null while the plan does not say it, and then the answer is not used. */
      locator: z.string().nullable(),
    }),
  ),
  plans: z.array(z.object({ id: z.string(), title: z.string() })),
});
export type CuratedList = z.output<typeof CuratedListSchema>;
