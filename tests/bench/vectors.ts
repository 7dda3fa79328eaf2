/** The graph of passage vectors beside an exact search over the same vectors of the offline embedder. */
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { embedWords, fitLatentSpace } from '../../knowledge/search/latent-space.js';
import { PassageVectors } from '../../knowledge/search/passage-vectors.js';
import { wordNumbers } from '../../knowledge/search/terms.js';
import { createExactVectors } from '../knowledge/search/exact-vectors.js';
import { readBenchmark } from './benchmark-set.js';
import { seeded } from './question-noise.js';
import { planTexts } from './scale-corpus.js';
import { createTextMaker } from './scale-text.js';
import type { BenchSection, Figure } from './section.js';
import { percentile } from './statistics.js';

const BENCHMARK = '../shared/benchmarks/ViRHE4QA_v2.csv';
const PLAIN_SIZE = 10_000;
const PLAN_PASSAGES = 200;
const FITTED = 4_000;
const SPACE = { dimensions: 256, maxTerms: 30_000 };
const SEED = 20_260_505;
const NEAREST = 10;
const ASKED = 200;
/** Passages of one plan that comes and goes. */
const CHANGED = 200;

export const vectors: BenchSection = {
  title: 'nearest vectors of passages',
  /** `scale`: vectors in the graph, in the place of 10 000. */
  async open(scale) {
    if (!existsSync(BENCHMARK)) return null;
    const size = scale ?? PLAIN_SIZE;
    const { contexts, questions } = readBenchmark(BENCHMARK);
    const random = seeded(SEED);
    const maker = createTextMaker([...contexts, ...planTexts()], random);
    const made = Array.from({ length: size + CHANGED }, (_, at) => {
      if (at % PLAN_PASSAGES === 0) maker.turn();
      return wordNumbers(maker.passage());
    });
    const texts = [...contexts.map(wordNumbers), ...made]
      .slice(0, size + CHANGED)
      .map((words) => Uint32Array.from(words));
    const stride = Math.ceil(texts.length / FITTED);
    const space = fitLatentSpace(
      texts.filter((_, at) => at % stride === 0),
      { ...SPACE, random },
    );
    const points = texts.map((words) => embedWords(space, words));
    const queries = questions.slice(0, ASKED).map(({ text }) => embedWords(space, wordNumbers(text)));
    const { graph: tenth } = fill(points.slice(0, Math.ceil(size / 10)), space.dimensions);
    const { graph, seconds } = fill(points.slice(0, size), space.dimensions);
    const oracle = createExactVectors().start(size);
    for (const [id, point] of points.slice(0, size).entries()) oracle.put(id, point);
    const changed = points.slice(size);
    return {
      async measure(): Promise<readonly Figure[]> {
        const own: number[] = [];
        const exact: number[] = [];
        let found = 0;
        for (const query of queries) {
          let start = performance.now();
          const matches = graph.nearest(query, NEAREST);
          own.push(performance.now() - start);
          start = performance.now();
          const truth = new Set(oracle.nearest(query, NEAREST).map(({ id }) => id));
          exact.push(performance.now() - start);
          found += matches.filter(({ id }) => truth.has(id)).length;
        }
        const large = costOfChange(graph, changed, size);
        const small = costOfChange(tenth, changed, size);
        return [
          { what: 'vectors', value: graph.size, unit: 'count' },
          { what: 'dimensions', value: space.dimensions, unit: 'count' },
          { what: `recall@${NEAREST}`, value: (100 * found) / (NEAREST * queries.length), unit: '%', atLeast: 98 },
          { what: 'p50', value: percentile(own, 0.5), unit: 'ms' },
          { what: 'p95', value: percentile(own, 0.95), unit: 'ms' },
          { what: 'p95 of the exact search', value: percentile(exact, 0.95), unit: 'ms' },
          { what: 'placing all', value: seconds, unit: 's' },
          { what: `placing a plan of ${CHANGED}`, value: large.added, unit: 'ms' },
          { what: 'to the same in a tenth', value: large.added / small.added, unit: '×' },
          { what: 'taking it out', value: large.removed, unit: 'ms' },
        ];
      },
      close: async () => undefined,
    };
  },
};

function fill(points: readonly Float32Array[], dimensions: number): { graph: PassageVectors; seconds: number } {
  const graph = new PassageVectors({ dimensions, documents: async () => [] });
  const start = performance.now();
  graph.start(2 * points.length);
  for (const [id, point] of points.entries()) graph.put(id, point);
  return { graph, seconds: (performance.now() - start) / 1000 };
}

/** Milliseconds to add these vectors to a graph, and to take them out again. */
function costOfChange(
  graph: PassageVectors,
  points: readonly Float32Array[],
  firstId: number,
): { readonly added: number; readonly removed: number } {
  const start = performance.now();
  for (const [at, point] of points.entries()) graph.put(firstId + at, point);
  const placed = performance.now();
  for (const at of points.keys()) graph.remove(firstId + at);
  return { added: placed - start, removed: performance.now() - placed };
}
