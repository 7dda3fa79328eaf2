import { withSearchCorpus } from '../store/search-corpus.js';
import { embedWords, fitLatentSpace } from './latent-space.js';
import { OFFLINE_EMBEDDER, OfflineEmbeddings } from './offline-embeddings.js';
import { PassageVectors } from './passage-vectors.js';
import { saveVectors, type VectorStamp } from './vector-files.js';

export interface VectorBuild {
  /** The store's file. */
  readonly file: string;
  /** Where the vectors are saved. */
  readonly folder: string;
}

const DIMENSIONS = 256;
const MAX_TERMS = 30_000;
/** Beyond this many passages the space is fitted on an even sample of them. */
const MAX_FITTED = 20_000;
const SEED = 20_240_101;

/** Fits a space on the stored passages, places all of them in it, and saves both. Null for an empty store. */
export function buildVectors({ file, folder }: VectorBuild): Promise<VectorStamp | null> {
  return withSearchCorpus(file, async ({ generation, ranges, passages }) => {
    const total = ranges.reduce((sum, range) => sum + range.last - range.first + 1, 0);
    if (total === 0) return null;
    const stride = Math.ceil(total / MAX_FITTED);
    const sample = ranges.flatMap((range) =>
      passages(range).flatMap((passage) => (passage.id % stride === 0 ? [passage.words] : [])),
    );
    if (sample.length === 0) return null;
    const space = fitLatentSpace(sample, { dimensions: DIMENSIONS, maxTerms: MAX_TERMS, random: seeded(SEED) });
    const { dimensions } = space;
    const vectors = new PassageVectors({
      embeddings: new OfflineEmbeddings(space),
      dimensions,
      documents: async () => [],
    });
    vectors.start(Math.ceil(1.25 * total));
    for (const range of ranges)
      for (const passage of passages(range)) vectors.put(passage.id, embedWords(space, passage.words));
    const stamp = { embedderId: OFFLINE_EMBEDDER, dimensions, generation, fitted: total, ranges };
    return saveVectors(folder, stamp, space, (graph) => vectors.save(graph));
  });
}

/** The same numbers every time, 0 to 1, so that the same plans give the same space. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
