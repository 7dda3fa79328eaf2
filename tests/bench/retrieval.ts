import { performance } from 'node:perf_hooks';
import { readBenchmark, type BenchmarkQuestion } from './benchmark-set.js';
import { halfWithoutDiacritics, seeded, withoutDiacritics, withTypos } from './question-noise.js';
import { withCorpus, type LoadedCorpus } from './retrieval-corpus.js';
import { measure, type Answered } from './retrieval-measure.js';

/** `npm run bench:retrieval -- <csv>`: one JSON line. `even` and `odd` are the halves by position: tuning sees even ones. */
const SEED = 20260101;
const DEPTH = 100;

async function rank(
  corpus: LoadedCorpus,
  question: BenchmarkQuestion,
  write: (text: string) => string,
  times: number[],
): Promise<Answered> {
  const start = performance.now();
  const hits = await corpus.retriever.search({ text: write(question.text), limit: DEPTH });
  times.push(performance.now() - start);
  return { ranked: [...new Set(hits.map((hit) => corpus.positionOf(hit.passage.planId)))], gold: question.gold };
}

async function main(file: string): Promise<void> {
  const { contexts, questions } = readBenchmark(file);
  await withCorpus(contexts, async (corpus) => {
    const random = seeded(SEED);
    const writings: Record<string, (text: string) => string> = {
      accented: (text) => text,
      undiacritised: withoutDiacritics,
      half: (text) => halfWithoutDiacritics(text, random),
      typos: (text) => withTypos(text, random),
    };
    const result: Record<string, unknown> = { file, contexts: contexts.length, health: corpus.retriever.health() };
    for (const [name, write] of Object.entries(writings)) {
      const times: number[] = [];
      const answers: Answered[] = [];
      for (const question of questions) answers.push(await rank(corpus, question, write, times));
      const half = (parity: number) => measure(answers.filter((_, at) => at % 2 === parity));
      times.sort((a, b) => a - b);
      const at = (share: number): number => Math.round(10 * (times[Math.floor(share * (times.length - 1))] ?? 0)) / 10;
      result[name] = { ...measure(answers), even: half(0), odd: half(1), p50Ms: at(0.5), p95Ms: at(0.95) };
    }
    process.stdout.write(`${JSON.stringify(result)}\n`);
  });
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Usage: npm run bench:retrieval -- <csv>\n');
  process.exitCode = 2;
} else await main(file);
