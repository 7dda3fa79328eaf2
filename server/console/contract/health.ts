/** Schemas of `/api/console/health`. */
import { z } from 'zod';

export const HealthSchema = z.object({
  status: z.enum(['ready', 'degraded', 'unavailable']),
  store: z.enum(['writable', 'full', 'read-only', 'unreadable']),
  index: z.enum(['ready', 'unreadable']),
  vectors: z.enum(['ready', 'building', 'unavailable']),
  plans: z.number(),
  search: z.object({ embedder: z.string(), passages: z.number() }),
  /** Null where none is configured. */
  languageModel: z.object({ name: z.string(), state: z.enum(['ready', 'slow', 'down', 'budget-used-up']) }).nullable(),
  /** Bytes; `free` and `total` are null where the system does not say. */
  storage: z.object({
    free: z.number().nullable(),
    total: z.number().nullable(),
    store: z.number(),
    originals: z.number(),
    lastBackup: z.object({ at: z.iso.datetime(), file: z.string(), bytes: z.number(), plans: z.number() }).nullable(),
  }),
  /** The service's time, in milliseconds since the epoch: ages are told by it. */
  now: z.number(),
  channels: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      /** Names of the environment variables that it lacks; empty where the channel is on. */
      missing: z.array(z.string()),
      isOn: z.boolean(),
      waiting: z.number(),
      failed: z.number(),
      unknown: z.number(),
    }),
  ),
  failures: z.array(
    z.object({
      jobId: z.number(),
      channel: z.string(),
      /** Why, as the platform or the program named it; null where nothing is known. */
      reason: z.string().nullable(),
      finishedAt: z.number(),
    }),
  ),
});
export type Health = z.output<typeof HealthSchema>;

export const DeliveryParams = z.object({ jobId: z.coerce.number().int().min(1) });
