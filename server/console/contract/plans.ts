/** Schemas of `/api/console/plans`. */
import { z } from 'zod';

export const AccessSchema = z.enum(['public', 'internal']);
export const RecordTypeSchema = z.enum(['task', 'duty', 'target', 'result']);

export const PlanSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  place: z.string().nullable(),
  /** YYYY-MM-DD. */
  issuedOn: z.string().nullable(),
  period: z.object({ from: z.string(), to: z.string() }).nullable(),
  status: z.enum(['draft', 'upcoming', 'in-force', 'past']),
  version: z.number(),
  access: AccessSchema,
  isDigest: z.boolean(),
  counts: z.object({
    task: z.number(),
    duty: z.number(),
    target: z.number(),
    result: z.number(),
    section: z.number(),
    passage: z.number(),
    review: z.number(),
  }),
});
export type PlanSummary = z.output<typeof PlanSummarySchema>;

export const PlanListSchema = z.object({ plans: z.array(PlanSummarySchema) });

export const PlanVersionSchema = z.object({
  version: z.number(),
  /** ISO instant. */
  loadedAt: z.string(),
  fileName: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  access: AccessSchema,
  isDigest: z.boolean(),
  records: z.number(),
  /** Whether the file differs from that of the version before; if not, it was read by newer rules, or its access changed. */
  isNewFile: z.boolean(),
});
export type PlanVersionView = z.output<typeof PlanVersionSchema>;

export const PlanDetailSchema = PlanSummarySchema.extend({
  signer: z.string().nullable(),
  legalBases: z.array(z.string()),
  /** Newest first. */
  versions: z.array(PlanVersionSchema),
});
export type PlanDetail = z.output<typeof PlanDetailSchema>;

export const PlanParams = z.object({ id: z.string().max(80) });
export const VersionParams = PlanParams.extend({ version: z.coerce.number().int().min(1) });
export const AccessBody = z.object({ access: AccessSchema });

/** A record of a version as one line of a table. */
export const RecordLineSchema = z.object({
  type: RecordTypeSchema,
  title: z.string(),
  leads: z.array(z.string()),
  coordinators: z.array(z.string()),
  deadline: z.string().nullable(),
  locator: z.string(),
});
export type RecordLine = z.output<typeof RecordLineSchema>;
export const VersionRecordsSchema = z.object({ records: z.array(RecordLineSchema) });

const Field = z.enum(['title', 'leads', 'coordinators', 'assignees', 'deadline', 'figures', 'product']);
export const VersionChangesSchema = z.object({
  /** The version compared with: the one before. */
  since: z.number(),
  changes: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('added'), record: RecordLineSchema }),
      z.object({ kind: z.literal('removed'), record: RecordLineSchema }),
      z.object({
        kind: z.literal('changed'),
        record: RecordLineSchema,
        fields: z.array(z.object({ field: Field, before: z.string(), after: z.string() })),
      }),
    ]),
  ),
});
export type VersionChanges = z.output<typeof VersionChangesSchema>;

/** `keep`: a loaded plan stays as visible as it is, and a new one is public. */
export const UploadAccessSchema = z.enum(['keep', 'public', 'internal']);
export type UploadAccess = z.output<typeof UploadAccessSchema>;
export const UploadQuery = z.object({ access: UploadAccessSchema.default('keep') });

const Report = z.object({
  outcome: z.enum(['created', 'updated', 'unchanged', 'refused', 'failed', 'skipped']),
  reason: z.string().nullable(),
  planId: z.string().nullable(),
  title: z.string().nullable(),
  version: z.number().nullable(),
  notes: z.array(z.string()),
  records: z.object({ task: z.number(), duty: z.number(), target: z.number(), result: z.number() }),
  review: z.number(),
  reasons: z.array(z.object({ reason: z.string(), count: z.number() })),
  seconds: z.number(),
});
export const UploadSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  bytes: z.number(),
  stage: z.enum(['waiting', 'reading', 'extracting', 'storing', 'done']),
  /** Pages read, where the reader counts them. */
  pages: z.object({ done: z.number(), total: z.number() }).nullable(),
  report: Report.nullable(),
});
export type Upload = z.output<typeof UploadSchema>;
/** The last files sent up, newest first. */
export const UploadListSchema = z.object({ uploads: z.array(UploadSchema) });
