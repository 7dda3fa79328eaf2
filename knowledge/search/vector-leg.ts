import { join } from 'node:path';
import { embedWords, type LatentSpace } from './latent-space.js';
import { OFFLINE_EMBEDDER, OfflineEmbeddings } from './offline-embeddings.js';
import { PassageVectors } from './passage-vectors.js';
import type { LexicalIndex, PlanRange, VectorLeg } from './ports.js';
import { searchRanges } from './ranged-search.js';
import { wordNumbers } from './terms.js';
import { createSlices } from '../slices.js';
import { readVectors, saveVectors, type SavedFile } from './vector-files.js';
import { startThread, threadEnd } from './worker-thread.js';

export interface VectorLegDependencies {
  readonly index: LexicalIndex;
  /** Folder of all state; the vectors are kept in `index/` in it and may be deleted at any time. */
  readonly dataDir: string;
  /** Told of builds that failed; retrieval goes on without them. */
  readonly onFault?: (error: unknown) => void;
  /** After a failed build the next one waits this long. Milliseconds, default 60 000. */
  readonly retryMs?: number;
  /** Folded-in vectors are saved once no change came for this long. Milliseconds, default 5 000. */
  readonly saveAfterMs?: number;
  readonly clock?: () => number;
}

const WEIGHT = 0.05;
/** The space is fitted again when this share of the passages it knew has come or gone. */
const REFIT_SHARE = 0.25;
/** Passages read at a time while they are folded in. */
const READ_AT_ONCE = 40;

interface Loaded {
  readonly space: LatentSpace;
  readonly vectors: PassageVectors;
  readonly savedSpace: SavedFile;
  readonly fitted: number;
  readonly generation: number;
  /** By stamp. */
  readonly ranges: Map<string, PlanRange>;
}

/**
 * The offline vector leg: a latent space of the loaded plans and a graph of their passages, fitted in a thread, saved,
 * and kept in step plan by plan. All changes of one leg run one after another.
 */
export function createVectorLeg({
  index,
  dataDir,
  onFault,
  retryMs = 60_000,
  saveAfterMs = 5_000,
  clock = Date.now,
}: VectorLegDependencies): VectorLeg {
  const folder = join(dataDir, 'index');
  const closing = new AbortController();
  let loaded: Loaded | null = null;
  let hasRead = false;
  let drift = 0;
  let reason: string | null = null;
  let retryAt = 0;
  let work: Promise<void> | null = null;
  let saving: NodeJS.Timeout | null = null;

  const open = async (): Promise<void> => {
    const saved = await readVectors(folder, OFFLINE_EMBEDDER);
    if (saved === null) return;
    const { stamp, space, graphFile } = saved;
    if (space === null || stamp.space === null) return;
    const vectors = new PassageVectors({
      embeddings: new OfflineEmbeddings(space),
      dimensions: space.dimensions,
      documents: async () => [],
    });
    const ids = stamp.ranges.flatMap((range) =>
      Array.from({ length: range.last - range.first + 1 }, (_, at) => range.first + at),
    );
    await vectors.open(graphFile, ids);
    const ranges = new Map(stamp.ranges.map((range) => [range.stamp, range]));
    loaded = { space, vectors, savedSpace: stamp.space, fitted: stamp.fitted, generation: stamp.generation, ranges };
    drift = Math.abs(ids.length - stamp.fitted);
  };

  const build = async (): Promise<void> => {
    if (index.file === null) throw new Error('Cannot build vectors: the store has no file');
    await threadEnd(startThread('vector-worker', import.meta.url, { file: index.file, folder }), closing.signal);
    await open();
  };

  const foldIn = async (state: Loaded): Promise<void> => {
    const slices = createSlices();
    const current = new Map(index.ranges().map((range) => [range.stamp, range]));
    for (const [stamp, range] of state.ranges) {
      if (current.has(stamp)) continue;
      for (let id = range.first; id <= range.last; id += 1) state.vectors.remove(id);
      state.ranges.delete(stamp);
      drift += range.last - range.first + 1;
    }
    for (const [stamp, range] of current) {
      if (state.ranges.has(stamp)) continue;
      for (let first = range.first; first <= range.last && !closing.signal.aborted; first += READ_AT_ONCE) {
        for (const passage of index.loadRange(first, Math.min(range.last, first + READ_AT_ONCE - 1))) {
          state.vectors.put(passage.id, embedWords(state.space, passage.words));
          if (slices.isOver()) await slices.next();
        }
      }
      state.ranges.set(stamp, range);
      drift += range.last - range.first + 1;
    }
  };

  const isInStep = (state: Loaded): boolean => {
    const ranges = index.ranges();
    return ranges.length === state.ranges.size && ranges.every((range) => state.ranges.has(range.stamp));
  };

  const save = async (state: Loaded): Promise<void> => {
    const { embeddings: _, dimensions } = state.vectors;
    const { fitted, generation } = state;
    const stamp = { embedderId: OFFLINE_EMBEDDER, dimensions, generation, fitted, ranges: [...state.ranges.values()] };
    await saveVectors(folder, stamp, state.savedSpace, (file) => state.vectors.save(file));
  };

  const saveLater = (): void => {
    if (saving !== null) clearTimeout(saving);
    saving = setTimeout(() => {
      saving = null;
      if (work !== null) saveLater();
      else if (loaded !== null && !closing.signal.aborted) run(save(loaded));
    }, saveAfterMs);
    saving.unref();
  };

  const follow = async (): Promise<void> => {
    if (!hasRead) {
      hasRead = true;
      await open().catch(() => undefined);
    }
    if (loaded !== null && !isInStep(loaded)) {
      await foldIn(loaded);
      if (drift <= REFIT_SHARE * loaded.fitted) saveLater();
    }
    const passages = index.totals().passages;
    const isStale = loaded === null ? passages > 0 : drift > REFIT_SHARE * loaded.fitted;
    if (passages === 0) loaded = null;
    else if (isStale && clock() >= retryAt) {
      await build();
      if (loaded !== null && !isInStep(loaded)) await foldIn(loaded);
    }
    reason = null;
  };

  const run = (task: Promise<void>): void => {
    work = task
      .catch((error: unknown) => {
        if (closing.signal.aborted) return;
        reason = error instanceof Error ? error.message : String(error);
        retryAt = clock() + retryMs;
        onFault?.(error);
      })
      .finally(() => (work = null));
  };

  return {
    embedderId: OFFLINE_EMBEDDER,
    weight: WEIGHT,

    health() {
      if (loaded !== null) return { state: 'ready', reason };
      if (work !== null) return { state: 'building', reason };
      return {
        state: 'unavailable',
        reason: reason ?? (index.totals().passages === 0 ? 'no passage is loaded' : 'not built yet'),
      };
    },

    async search(text, limit, ranges) {
      const state = loaded;
      if (state === null) return null;
      const query = embedWords(state.space, wordNumbers(text));
      if (query.every((value) => value === 0)) return null;
      return searchRanges(state.vectors, query, limit, ranges);
    },

    refresh() {
      if (work !== null || closing.signal.aborted) return;
      if (hasRead && loaded !== null && isInStep(loaded) && drift <= REFIT_SHARE * loaded.fitted) return;
      if (hasRead && loaded === null && (clock() < retryAt || index.totals().passages === 0)) return;
      run(follow());
    },

    async settled() {
      while (work !== null) await work;
    },

    async close() {
      closing.abort();
      if (saving !== null) clearTimeout(saving);
      await work;
    },
  };
}
