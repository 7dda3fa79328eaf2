/** The whole retrieval beside exhaustive searches over the same passages, the benchmark's hidden among made ones. */
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { readBenchmark } from './benchmark-set.js';
import { exhaustiveSearch, plainSearch } from './exhaustive-search.js';
import { measure, type Answered } from './retrieval-measure.js';
import { openScaleCorpus } from './scale-corpus.js';
import type { BenchSection, Figure } from './section.js';
import { percentile } from './statistics.js';

const BENCHMARK = '../shared/benchmarks/ViRHE4QA_v2.csv';
const PLAIN_SIZE = 10_000;
const DEPTH = 10;
const ASKED = 200;
const MEBIBYTE = 2 ** 20;

export const scale: BenchSection = {
  title: 'retrieval among many passages',
  async open(size) {
    if (!existsSync(BENCHMARK)) return null;
    const { contexts, questions } = readBenchmark(BENCHMARK);
    const stride = Math.floor(questions.length / ASKED);
    const sample = questions.filter((_, at) => at % stride === 0).slice(0, ASKED);
    const corpus = await openScaleCorpus(size ?? PLAIN_SIZE, contexts);
    const plain = plainSearch(corpus.database);
    const exhaustive = exhaustiveSearch(corpus);
    const searches: readonly ((text: string) => Promise<readonly string[]>)[] = [
      async (text) => (await corpus.retriever.search({ text, limit: DEPTH })).map((hit) => hit.passage.planId),
      async (text) => plain(text, DEPTH),
      async (text) => exhaustive(text, DEPTH),
    ];
    return {
      async measure(): Promise<readonly Figure[]> {
        const runs = searches.map(() => ({ times: new Array<number>(), answers: new Array<Answered>() }));
        // Each question goes through all searches before the next one, so that other work on the machine slows all alike.
        for (const { text, gold } of sample) {
          for (const [at, search] of searches.entries()) {
            const start = performance.now();
            const found = await search(text);
            runs[at]?.times.push(performance.now() - start);
            runs[at]?.answers.push({ ranked: distinct(found.map(positionOf)), gold });
          }
        }
        const [own = NONE, orSearch = NONE, full = NONE] = runs.map(({ times, answers }) => ({
          ...measure(answers),
          p50: percentile(times, 0.5),
          p95: percentile(times, 0.95),
        }));
        const quality = own['MRR@10'] - Math.max(orSearch['MRR@10'], full['MRR@10']);
        return [
          { what: 'passages', value: corpus.passages, unit: 'count' },
          { what: 'MRR@10', value: own['MRR@10'], unit: '%' },
          { what: 'MRR@10 of a plain FTS5 OR', value: orSearch['MRR@10'], unit: '%' },
          { what: 'MRR@10 of exhaustive BM25 on words and pairs', value: full['MRR@10'], unit: '%' },
          { what: 'MRR@10 above the better of both', value: quality, unit: '%', atLeast: -1 },
          { what: 'p50', value: own.p50, unit: 'ms' },
          { what: 'p95', value: own.p95, unit: 'ms' },
          { what: 'p95 of a plain FTS5 OR', value: orSearch.p95, unit: 'ms' },
          { what: 'p95 of exhaustive BM25 on words and pairs', value: full.p95, unit: 'ms' },
          {
            what: 'plain p95 to p95',
            value: orSearch.p95 / own.p95,
            unit: '×',
            ...(corpus.passages >= 100_000 ? { atLeast: 10 } : {}),
          },
          { what: 'loading', value: corpus.loadSeconds, unit: 's' },
          { what: 'fitting and placing vectors', value: corpus.vectorSeconds, unit: 's' },
          { what: 'store with its index', value: corpus.bytes.store / MEBIBYTE, unit: 'MB' },
          { what: 'vectors on disk', value: corpus.bytes.vectors / MEBIBYTE, unit: 'MB' },
          { what: 'resident memory', value: process.memoryUsage().rss / MEBIBYTE, unit: 'MB' },
        ];
      },
      close: () => corpus.close(),
    };
  },
};

const NONE = { 'MRR@10': 0, p50: 0, p95: 0 };

/** Of the benchmark's context; -1 for a made plan. */
function positionOf(planId: string): number {
  return /^c\d+$/u.test(planId) ? Number(planId.slice(1)) : -1;
}

/** Several passages of one context count once; made ones stay, each in its place. */
function distinct(ranked: readonly number[]): number[] {
  return ranked.filter((position, at) => position < 0 || ranked.indexOf(position) === at);
}
