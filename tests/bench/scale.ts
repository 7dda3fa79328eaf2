/** The whole retrieval beside exhaustive searches over the same passages, the benchmark's hidden among made ones. */
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { readBenchmark, type BenchmarkQuestion } from './benchmark-set.js';
import { exhaustiveSearch, plainSearch } from './exhaustive-search.js';
import { measure, type Answered } from './retrieval-measure.js';
import { openScaleCorpus, type ScaleCorpus } from './scale-corpus.js';
import type { BenchSection, Figure } from './section.js';
import { percentile } from './statistics.js';

const BENCHMARK = '../shared/benchmarks/ViRHE4QA_v2.csv';
const PLAIN_SIZE = 10_000;
/** From this size on a corpus of a tenth is measured too, to show what growth costs. */
const GROWN_SIZE = 100_000;
/** Beyond this size searches that read every posting are left out. */
const LARGEST_EXHAUSTIVE = 200_000;
const DEPTH = 10;
const ASKED = 200;
/** Other questions asked first, so that what is measured is a service that runs and not one that just began. */
const WARMING = 50;
const MEBIBYTE = 2 ** 20;

/** Plan ids of the best passages for a question. */
type Search = (text: string) => Promise<readonly string[]>;

interface Ran {
  readonly 'MRR@10': number;
  readonly wall: readonly number[];
  /** Milliseconds of processor time: they say the same on a machine that others share. */
  readonly processor: readonly number[];
}

export const scale: BenchSection = {
  title: 'retrieval among many passages',
  async open(wanted) {
    if (!existsSync(BENCHMARK)) return null;
    const { contexts, questions } = readBenchmark(BENCHMARK);
    const size = wanted ?? PLAIN_SIZE;
    const stride = Math.floor(questions.length / ASKED);
    const sample = questions.filter((_, at) => at % stride === 0).slice(0, ASKED);
    const others = questions.filter((_, at) => at % stride === 1).slice(0, WARMING);
    const tenth = size >= GROWN_SIZE ? await openScaleCorpus(size / 10, contexts) : null;
    const corpus = await openScaleCorpus(size, contexts);
    const isExhaustive = size <= LARGEST_EXHAUSTIVE;
    const full = isExhaustive ? exhaustiveSearch(corpus) : null;
    const plain = isExhaustive ? plainSearch(corpus.database) : null;
    const searches = {
      own: ownSearch(corpus),
      ...(tenth === null ? {} : { tenth: ownSearch(tenth) }),
      ...(plain === null ? {} : { plain: async (text: string) => plain(text, DEPTH) }),
      ...(full === null ? {} : { full: async (text: string) => full(text, DEPTH) }),
    };
    return {
      async measure(): Promise<readonly Figure[]> {
        await runAll(searches, others);
        const { own = NONE, tenth: small, plain: plainRun, full: fullRun } = await runAll(searches, sample);
        return [
          { what: 'passages', value: corpus.passages, unit: 'count' },
          { what: 'MRR@10', value: own['MRR@10'], unit: '%' },
          { what: 'p50', value: percentile(own.wall, 0.5), unit: 'ms' },
          { what: 'p95', value: percentile(own.wall, 0.95), unit: 'ms' },
          { what: 'p95 of processor time', value: percentile(own.processor, 0.95), unit: 'ms' },
          ...compareGrowth(own, small),
          ...compareExhaustive(own, plainRun, fullRun, size),
          { what: 'loading', value: corpus.loadSeconds, unit: 's' },
          { what: 'fitting and placing vectors', value: corpus.vectorSeconds, unit: 's' },
          { what: 'store with its index', value: corpus.bytes.store / MEBIBYTE, unit: 'MB' },
          { what: 'lexical index in it', value: corpus.bytes.lexical / MEBIBYTE, unit: 'MB' },
          { what: 'vectors on disk', value: corpus.bytes.vectors / MEBIBYTE, unit: 'MB' },
          { what: 'resident memory', value: process.memoryUsage().rss / MEBIBYTE, unit: 'MB' },
        ];
      },
      async close() {
        await tenth?.close();
        await corpus.close();
      },
    };
  },
};

function compareGrowth(own: Ran, tenth: Ran | undefined): Figure[] {
  if (tenth === undefined) return [];
  const growth = (share: number): number => percentile(own.processor, share) / percentile(tenth.processor, share);
  return [
    { what: 'MRR@10 among a tenth of the passages', value: tenth['MRR@10'], unit: '%' },
    { what: 'p95 among a tenth', value: percentile(tenth.wall, 0.95), unit: 'ms' },
    { what: 'p50 of processor time to that of a tenth', value: growth(0.5), unit: '×', atMost: 4 },
    { what: 'p95 of processor time to that of a tenth', value: growth(0.95), unit: '×', atMost: 4 },
  ];
}

function compareExhaustive(own: Ran, plain: Ran | undefined, full: Ran | undefined, size: number): Figure[] {
  if (plain === undefined || full === undefined) return [];
  const gain = own['MRR@10'] - Math.max(plain['MRR@10'], full['MRR@10']);
  const ratio = (of: 'wall' | 'processor'): number => percentile(plain[of], 0.95) / percentile(own[of], 0.95);
  const wanted = size >= GROWN_SIZE ? { atLeast: 10 } : {};
  return [
    { what: 'MRR@10 of a plain FTS5 OR', value: plain['MRR@10'], unit: '%' },
    { what: 'MRR@10 of exhaustive BM25 on words and pairs', value: full['MRR@10'], unit: '%' },
    { what: 'MRR@10 above the better of both', value: gain, unit: '%', atLeast: -1 },
    { what: 'p95 of a plain FTS5 OR', value: percentile(plain.wall, 0.95), unit: 'ms' },
    { what: 'p95 of exhaustive BM25 on words and pairs', value: percentile(full.wall, 0.95), unit: 'ms' },
    { what: 'plain p95 to p95', value: ratio('wall'), unit: '×', ...wanted },
    { what: 'plain p95 to p95, processor time', value: ratio('processor'), unit: '×', ...wanted },
  ];
}

function ownSearch({ retriever }: ScaleCorpus): Search {
  return async (text) => (await retriever.search({ text, limit: DEPTH })).map((hit) => hit.passage.planId);
}

/** Each question goes through all searches before the next one, so that other work on the machine slows all alike. */
async function runAll(
  searches: Readonly<Record<string, Search>>,
  questions: readonly BenchmarkQuestion[],
): Promise<Readonly<Record<string, Ran>>> {
  const runs = Object.entries(searches).map(([name, search]) => ({
    name,
    search,
    wall: new Array<number>(),
    processor: new Array<number>(),
    answers: new Array<Answered>(),
  }));
  for (const { text, gold } of questions) {
    for (const { search, wall, processor, answers } of runs) {
      const [start, before] = [performance.now(), process.cpuUsage()];
      const found = await search(text);
      wall.push(performance.now() - start);
      const spent = process.cpuUsage(before);
      processor.push((spent.user + spent.system) / 1000);
      answers.push({ ranked: distinct(found.map(positionOf)), gold });
    }
  }
  return Object.fromEntries(
    runs.map(({ name, wall, processor, answers }) => [name, { wall, processor, 'MRR@10': measure(answers)['MRR@10'] }]),
  );
}

const NONE: Ran = { 'MRR@10': 0, wall: [], processor: [] };

/** Of the benchmark's context; -1 for a made plan. */
function positionOf(planId: string): number {
  return /^c\d+$/u.test(planId) ? Number(planId.slice(1)) : -1;
}

/** Several passages of one context count once; made ones stay, each in its place. */
function distinct(ranked: readonly number[]): number[] {
  return ranked.filter((position, at) => position < 0 || ranked.indexOf(position) === at);
}
