/** Schemas of `/api/console/records`. */
import { z } from 'zod';

export const RECORD_TYPES = ['task', 'duty', 'target', 'result'] as const;
export const RECORD_FIELDS = ['title', 'leads', 'coordinators', 'deadline', 'figures'] as const;
export const RECORD_LEVELS = ['tỉnh', 'huyện', 'xã'] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const words = z.string().trim().max(200);

export const RecordFilter = z.object({
  plan: z.string().max(80).optional(),
  type: z.enum(RECORD_TYPES).optional(),
  level: z.enum(RECORD_LEVELS).optional(),
  agency: words.optional(),
  role: z.enum(['any', 'lead', 'coordinator']).default('any'),
  state: z.enum(['all', 'review', 'corrected', 'checked']).default('all'),
  /** Records whose deadline falls between these days, both included. */
  from: day.optional(),
  to: day.optional(),
  search: words.optional(),
});
export type RecordFilter = z.output<typeof RecordFilter>;

export const RECORDS_A_PAGE = 50;
export const RecordQuery = RecordFilter.extend({ page: z.coerce.number().int().min(1).max(100_000).default(1) });
export const RecordExportQuery = RecordFilter.extend({ format: z.enum(['xlsx', 'csv']) });

const Seen = z.object({ revision: z.number().int().min(0), version: z.number().int().min(1) });
export const RecordParams = z.object({
  plan: z.string().max(80),
  index: z.coerce.number().int().min(0).max(1_000_000),
});

export const RecordRowSchema = z.object({
  plan: z.string(),
  planTitle: z.string(),
  index: z.number(),
  type: z.enum(RECORD_TYPES),
  title: z.string(),
  leads: z.array(z.string()),
  coordinators: z.array(z.string()),
  /** Names that answers give no role until a person confirms it. */
  presumed: z.object({ leads: z.array(z.string()), coordinators: z.array(z.string()) }),
  deadline: z.string().nullable(),
  figures: z.array(z.string()),
  locator: z.string(),
  page: z.number().nullable(),
  /** The document's own words. */
  quote: z.string(),
  review: z.array(z.string()),
  corrected: z.array(z.object({ field: z.enum(RECORD_FIELDS), original: z.string() })),
  isChecked: z.boolean(),
});
export type RecordRow = z.output<typeof RecordRowSchema>;

export const RecordListSchema = z.object({
  /** How many fit; `rows` are one page of them, those that wait for a person first. */
  total: z.number(),
  /** Of those that fit, how many wait for a person. */
  reviews: z.number(),
  plans: z.array(z.object({ id: z.string(), title: z.string(), records: z.number(), reviews: z.number() })),
  rows: z.array(RecordRowSchema),
});

/** What the service makes of words for a field. */
export const FieldReadingSchema = z.object({
  words: z.string(),
  agencies: z.array(z.object({ issued: z.string(), name: z.string(), isKnown: z.boolean() })),
  days: z.array(z.string()),
  figures: z.array(z.string()),
  doubt: z.enum(['empty', 'unknown-agency', 'unread-deadline', 'unread-figures']).nullable(),
});
export type FieldReading = z.output<typeof FieldReadingSchema>;
export const FieldReadingQuery = z.object({
  plan: z.string().max(80),
  field: z.enum(RECORD_FIELDS),
  text: z.string().max(4000),
});

const HistoryStep = z.object({
  id: z.number(),
  action: z.enum(['correct', 'undo', 'discard']),
  field: z.enum([...RECORD_FIELDS, 'review']),
  before: z.string(),
  /** Null: as the document says again. */
  after: z.string().nullable(),
  author: z.string(),
  at: z.number(),
  inEffect: z.boolean(),
});

export const RecordDetailSchema = z.object({
  row: RecordRowSchema,
  /** Words of every field: as read from the document, and as they stand. */
  fields: z.array(z.object({ field: z.enum(RECORD_FIELDS), asRead: z.string(), present: FieldReadingSchema })),
  /** The text of the document around the record, which is `marked`. */
  source: z.object({ before: z.string(), marked: z.string(), after: z.string() }),
  history: z.array(HistoryStep),
  canUndo: z.boolean(),
  seen: Seen,
});
export type RecordDetail = z.output<typeof RecordDetailSchema>;

export const CorrectionBody = z.object({
  seen: Seen,
  changes: z.array(z.object({ field: z.enum(RECORD_FIELDS), text: z.string().max(4000) })).max(RECORD_FIELDS.length),
  /** Marks the record as checked. */
  isChecked: z.boolean(),
});
export const UndoBody = z.object({ seen: Seen });

export const WaitingListSchema = z.array(
  z.object({
    id: z.number(),
    plan: z.string(),
    locator: z.string(),
    title: z.string(),
    field: z.enum([...RECORD_FIELDS, 'review']),
    cause: z.enum(['changed', 'moved', 'gone']),
    /** What the document said, what a person made of it, and what it says now; null where its place is gone. */
    original: z.string(),
    corrected: z.string(),
    now: z.string().nullable(),
    candidate: z.object({ index: z.number(), locator: z.string(), title: z.string() }).nullable(),
    author: z.string(),
    at: z.number(),
  }),
);
export type WaitingCorrections = z.output<typeof WaitingListSchema>;
export const SettleParams = z.object({ id: z.coerce.number().int().min(1) });
export const SettleBody = z.object({ apply: z.boolean() });
