import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { LatentSpace } from './latent-space.js';
import type { PlanRange } from './ports.js';

/** What the saved vectors are of. They are used only where every field fits; otherwise they are made again. */
export interface VectorStamp {
  readonly format: 1;
  readonly embedderId: string;
  readonly dimensions: number;
  /** Of the store when the space was fitted. */
  readonly generation: number;
  /** Passages that the space was fitted on; 0 for a model. */
  readonly fitted: number;
  readonly ranges: readonly PlanRange[];
  /** Null for a model, which keeps its own. */
  readonly space: SavedFile | null;
  readonly graph: SavedFile;
}

export interface SavedFile {
  readonly name: string;
  readonly sha256: string;
}

const STAMP = 'vectors.json';

/**
 * Writes both files and then the stamp that names them, each whole or not at all; what an older stamp named is removed.
 * `write` gets a path for the graph.
 */
export async function saveVectors(
  folder: string,
  stamp: Omit<VectorStamp, 'format' | 'space' | 'graph'>,
  space: LatentSpace | SavedFile | null,
  writeGraph: (file: string) => Promise<void>,
): Promise<VectorStamp> {
  await mkdir(folder, { recursive: true });
  const tag = `${Date.now().toString(36)}-${process.pid}`;
  const savedSpace =
    space === null || 'name' in space
      ? space
      : await keep(folder, `space-${tag}.bin`, (file) => writeFile(file, packSpace(space)));
  const graph = await keep(folder, `graph-${tag}.hnsw`, writeGraph);
  const whole: VectorStamp = { format: 1, ...stamp, space: savedSpace, graph };
  await keep(folder, STAMP, (file) => writeFile(file, JSON.stringify(whole)));
  const current = new Set([STAMP, savedSpace?.name, graph.name]);
  for (const name of await readdir(folder)) {
    if (!current.has(name) && /^(?:space|graph|vectors)[-.]/u.test(name)) await rm(join(folder, name), { force: true });
  }
  return whole;
}

/** Null when there is none, or when anything of it is missing, damaged or of another kind. */
export async function readVectors(
  folder: string,
  embedderId: string,
): Promise<{ readonly stamp: VectorStamp; readonly space: LatentSpace | null; readonly graphFile: string } | null> {
  try {
    const stamp = parseStamp(await readFile(join(folder, STAMP), 'utf8'));
    if (stamp === null || stamp.embedderId !== embedderId) return null;
    const graphFile = join(folder, stamp.graph.name);
    if ((await digest(graphFile)) !== stamp.graph.sha256) return null;
    if (stamp.space === null) return { stamp, space: null, graphFile };
    const bytes = await readFile(join(folder, stamp.space.name));
    if (createHash('sha256').update(bytes).digest('hex') !== stamp.space.sha256) return null;
    const space = unpackSpace(bytes);
    return space.dimensions === stamp.dimensions ? { stamp, space, graphFile } : null;
  } catch {
    return null;
  }
}

async function keep(folder: string, name: string, write: (file: string) => Promise<void>): Promise<SavedFile> {
  const draft = join(folder, `${name}.part`);
  await write(draft);
  const handle = await open(draft, 'r+');
  await handle.sync().finally(() => handle.close());
  const sha256 = await digest(draft);
  await rename(draft, join(folder, name));
  return { name, sha256 };
}

async function digest(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

function parseStamp(text: string): VectorStamp | null {
  const value: unknown = JSON.parse(text);
  return isStamp(value) ? value : null;
}

function isStamp(value: unknown): value is VectorStamp {
  if (typeof value !== 'object' || value === null) return false;
  const stamp: Partial<Record<keyof VectorStamp, unknown>> = value;
  return (
    stamp.format === 1 &&
    typeof stamp.embedderId === 'string' &&
    typeof stamp.dimensions === 'number' &&
    typeof stamp.fitted === 'number' &&
    Array.isArray(stamp.ranges) &&
    (stamp.space === null || isSavedFile(stamp.space)) &&
    isSavedFile(stamp.graph)
  );
}

function isSavedFile(value: unknown): value is SavedFile {
  if (typeof value !== 'object' || value === null) return false;
  const file: Partial<Record<keyof SavedFile, unknown>> = value;
  return typeof file.name === 'string' && /^[\w.-]+$/u.test(file.name) && typeof file.sha256 === 'string';
}

/** Two counts, then terms, weights and basis, each as little-endian numbers of their own type. */
function packSpace({ dimensions, rows, weights, basis }: LatentSpace): Buffer {
  const terms = Float64Array.from(rows.keys());
  const parts = [Float64Array.of(dimensions, terms.length), terms, weights, basis];
  return Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)));
}

function unpackSpace(bytes: Buffer): LatentSpace {
  const { buffer } = Uint8Array.from(bytes);
  const [dimensions = 0, count = 0] = new Float64Array(buffer, 0, 2);
  const terms = new Float64Array(buffer, 16, count);
  const weights = new Float32Array(buffer, 16 + 8 * count, count);
  const basis = new Float32Array(buffer, 16 + 12 * count, count * dimensions);
  return { dimensions, rows: new Map(Array.from(terms, (term, row) => [term, row])), weights, basis };
}

/** Each model's vectors lie in a folder of their own beside the offline files. */
export async function modelFolders(index: string): Promise<string[]> {
  const entries = await readdir(index, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(index, entry.name));
}
