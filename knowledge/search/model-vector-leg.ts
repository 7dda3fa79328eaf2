import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlanStore } from '../ports.js';
import type { Embedder } from './embedder.js';
import { PassageVectors } from './passage-vectors.js';
import type { LexicalIndex, PlanRange, VectorLeg } from './ports.js';
import { searchRanges } from './ranged-search.js';
import { modelFolders, readVectors, saveVectors } from './vector-files.js';

export interface ModelVectorLegDependencies {
  readonly embedder: Embedder;
  readonly index: LexicalIndex;
  readonly store: Pick<PlanStore, 'generation' | 'passages'>;
  readonly dataDir: string;
  /** Serves until every passage has its vector; closed then, its files stay for the next change of the model. */
  readonly standby: VectorLeg;
  readonly onFault?: (error: unknown) => void;
  /** After a fault the model is asked again after this long, in the background. Milliseconds, default 10 000. */
  readonly retryMs?: number;
  readonly clock?: () => number;
}

/** Texts of one call. */
const BATCH = 32;
/** New vectors between two savings, so that a process that ends early does not begin anew. */
const SAVE_EVERY = 2_000;
/** A conversation asks about the same words several times. */
const KEPT_QUERIES = 200;

interface Placed {
  readonly vectors: PassageVectors;
  /** By stamp: plans whose passages all have a vector. */
  readonly ranges: Map<string, PlanRange>;
}

/**
 * The vector leg of a real model. A model that is down, slow or wrong never delays a question twice: after the first
 * fault questions go on without it until a call in the background succeeds.
 */
export function createModelVectorLeg({
  embedder,
  index,
  store,
  dataDir,
  standby,
  onFault,
  retryMs = 10_000,
  clock = Date.now,
}: ModelVectorLegDependencies): VectorLeg {
  const folder = join(dataDir, 'index', embedder.id.replace(/[^\w.@-]/gu, '_'));
  const closing = new AbortController();
  let placed: Placed | null = null;
  let hasRead = false;
  let isServing = false;
  let fault: string | null = null;
  let retryAt = 0;
  let work: Promise<void> | null = null;
  let retiring: Promise<void> = Promise.resolve();
  const queries = new Map<string, Float32Array>();

  const failed = (error: unknown): void => {
    if (closing.signal.aborted) return;
    fault = error instanceof Error ? error.message : String(error);
    retryAt = clock() + retryMs;
    onFault?.(error);
  };

  const begin = (dimensions: number): Placed => ({
    vectors: new PassageVectors({ dimensions, documents: async () => [] }).start(index.totals().passages),
    ranges: new Map(),
  });

  const open = async (): Promise<void> => {
    const saved = await readVectors(folder, embedder.id);
    if (saved === null) return;
    const { stamp, graphFile } = saved;
    const vectors = new PassageVectors({ dimensions: stamp.dimensions, documents: async () => [] });
    const ids = stamp.ranges.flatMap((range) =>
      Array.from({ length: range.last - range.first + 1 }, (_, at) => range.first + at),
    );
    await vectors.open(graphFile, ids);
    placed = { vectors, ranges: new Map(stamp.ranges.map((range) => [range.stamp, range])) };
  };

  const save = async ({ vectors, ranges }: Placed): Promise<void> => {
    const generation = await store.generation();
    const { dimensions } = vectors;
    const stamp = { embedderId: embedder.id, dimensions, generation, fitted: 0, ranges: [...ranges.values()] };
    await saveVectors(folder, stamp, null, (file) => vectors.save(file));
  };

  /** False when the plan changed meanwhile: the next refresh sees it. */
  const placePlan = async (range: PlanRange): Promise<boolean> => {
    const texts = new Map((await store.passages(range.planId)).map((passage) => [passage.index, passage]));
    const entries = index.loadRange(range.first, range.last).flatMap(({ id, position }) => {
      const passage = texts.get(position);
      return passage === undefined ? [] : [{ id, text: [...passage.headings, passage.text].join('\n') }];
    });
    if (entries.length !== range.last - range.first + 1) return false;
    for (let from = 0; from < entries.length && !closing.signal.aborted; from += BATCH) {
      const batch = entries.slice(from, from + BATCH);
      const vectors = await embedder.embedPassages(batch.map((entry) => entry.text));
      for (const [at, { id }] of batch.entries()) {
        const vector = vectors[at];
        if (vector === undefined) continue;
        placed ??= begin(vector.length);
        placed.vectors.put(id, vector);
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    return !closing.signal.aborted;
  };

  const follow = async (): Promise<void> => {
    if (!hasRead) {
      hasRead = true;
      await open().catch(() => undefined);
    }
    if (fault !== null) await embedder.embedQuery('kế hoạch');
    let changes = 0;
    const current = new Map(index.ranges().map((range) => [range.stamp, range]));
    for (const [stamp, range] of placed?.ranges ?? []) {
      if (current.has(stamp)) continue;
      for (let id = range.first; id <= range.last; id += 1) placed?.vectors.remove(id);
      placed?.ranges.delete(stamp);
      changes += 1;
    }
    let unsaved = 0;
    for (const [stamp, range] of current) {
      if (placed?.ranges.has(stamp) === true || !(await placePlan(range))) continue;
      placed?.ranges.set(stamp, range);
      changes += 1;
      unsaved += range.last - range.first + 1;
      if (placed === null || unsaved < SAVE_EVERY) continue;
      await save(placed);
      unsaved = 0;
    }
    if (placed !== null && changes > 0 && !closing.signal.aborted) await save(placed);
    fault = null;
    if (!isServing && isInStep()) {
      isServing = true;
      // What it is at is worth ending: the next change of the model begins with it.
      retiring = standby.settled().then(() => standby.close());
      for (const other of await modelFolders(join(dataDir, 'index')))
        if (other !== folder) await rm(other, { recursive: true, force: true });
    }
  };

  const isInStep = (): boolean => {
    const ranges = index.ranges();
    return (
      placed !== null && ranges.length === placed.ranges.size && ranges.every(({ stamp }) => placed?.ranges.has(stamp))
    );
  };

  const embed = async (text: string): Promise<Float32Array> => {
    const known = queries.get(text);
    if (known !== undefined) return known;
    const vector = await embedder.embedQuery(text);
    if (queries.size >= KEPT_QUERIES) queries.clear();
    queries.set(text, vector);
    return vector;
  };

  return {
    get embedderId() {
      return isServing ? embedder.id : standby.embedderId;
    },
    get weight() {
      return isServing ? embedder.weight : standby.weight;
    },

    health() {
      if (fault !== null) return { state: 'unavailable', reason: fault };
      if (isServing) return { state: 'ready', reason: null };
      if (index.totals().passages === 0) return { state: 'unavailable', reason: 'no passage is loaded' };
      return { state: 'building', reason: `${placed?.ranges.size ?? 0} of ${index.ranges().length} plans placed` };
    },

    async search(text, limit, ranges, signal) {
      if (!isServing || placed === null) return standby.search(text, limit, ranges, signal);
      if (fault !== null) return null;
      try {
        const query = await embed(text);
        if (query.length === placed.vectors.dimensions) return searchRanges(placed.vectors, query, limit, ranges);
        throw new Error(`the embedder gave ${query.length} numbers, expected ${placed.vectors.dimensions}`);
      } catch (error) {
        failed(error);
        return null;
      }
    },

    refresh() {
      if (!isServing) standby.refresh();
      if (work !== null || closing.signal.aborted || clock() < retryAt || index.totals().passages === 0) return;
      if (hasRead && isServing && fault === null && isInStep()) return;
      work = follow()
        .catch(failed)
        .finally(() => (work = null));
    },

    async settled() {
      while (work !== null) await work;
      if (isServing) await retiring;
      else await standby.settled();
    },

    async close() {
      closing.abort();
      await work;
      await standby.close();
    },
  };
}
