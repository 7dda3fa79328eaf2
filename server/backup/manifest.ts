import { z } from 'zod';
import { ServerError } from '../errors.js';

export const MANIFEST_NAME = 'manifest.json';
export const STORE_NAME = 'store.sqlite';
export const MAX_MANIFEST_BYTES = 64 * 1024 * 1024;
export const ORIGINAL_PREFIX = 'originals/';
const FORMAT = 1;

const Digest = z.string().regex(/^[0-9a-f]{64}$/);
const Bytes = z.number().int().nonnegative();

const ManifestSchema = z.object({
  kind: z.literal('tro-ly-ke-hoach backup'),
  format: z.literal(FORMAT),
  madeAt: z.string(),
  /** Tells whether a data key is the one that sealed what the store holds; null where there was none yet. */
  keyMark: z.string().nullable(),
  migrations: z.array(z.number().int()),
  plans: Bytes,
  store: z.object({ sha256: Digest, bytes: Bytes }),
  originals: z.array(z.object({ sha256: Digest, bytes: Bytes })),
});

/** The first file of a backup: what it holds, and the digest of each file that follows. */
export type Manifest = z.output<typeof ManifestSchema>;

export function createManifest(content: Omit<Manifest, 'kind' | 'format'>): Manifest {
  return { kind: 'tro-ly-ke-hoach backup', format: FORMAT, ...content };
}

/** @throws ServerError `backup-unreadable` for what no program of this kind wrote, or a newer one. */
export function parseManifest(text: string, file: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new ServerError('backup-unreadable', `Cannot restore "${file}": its manifest is damaged`, { cause });
  }
  const parsed = ManifestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const format = z.object({ kind: z.literal('tro-ly-ke-hoach backup'), format: z.number() }).safeParse(value);
  const state =
    format.success && format.data.format > FORMAT ? 'a newer program wrote it' : 'it is no backup of this program';
  throw new ServerError('backup-unreadable', `Cannot restore "${file}": ${state}`, { cause: parsed.error });
}
