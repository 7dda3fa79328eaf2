import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createLexicalIndex,
  createPlanStore,
  createRetriever,
  createVectorLeg,
  expandAbbreviations,
  knowledgeMigrations,
  openDatabase,
  parsePlanId,
  type Database,
  type ManagedRetriever,
  type Passage,
  type PlanContent,
  type PlanStore,
} from '../../knowledge/index.js';
import { seeded } from './question-noise.js';
import { contentOf } from './retrieval-corpus.js';
import { createTextMaker, type TextMaker } from './scale-text.js';

const SEED = 20260202;
/** Passages of one made plan: 100 to 300. */
const PLAN = { least: 100, spread: 201 };
const SECTION_PASSAGES = 6;
const PLANS_DIR = '../shared/plans';

export interface ScaleCorpus {
  readonly database: Database;
  readonly retriever: ManagedRetriever;
  readonly passages: number;
  readonly loadSeconds: number;
  readonly vectorSeconds: number;
  readonly bytes: { readonly store: number; readonly lexical: number; readonly vectors: number };
  close(): Promise<void>;
}

/**
 * A temporary store of `size` made passages with each context of a benchmark hidden among them as a plan of its own
 * (`c<position>`), and the product's retriever over it. `BENCH_STORE` names a folder in which it stays for later runs, in a
 * folder of its size.
 */
export async function openScaleCorpus(size: number, contexts: readonly string[]): Promise<ScaleCorpus> {
  const keptIn = process.env['BENCH_STORE'];
  const dataDir = keptIn !== undefined ? join(keptIn, String(size)) : await mkdtemp(join(tmpdir(), 'bench-scale-'));
  const database = await openDatabase({ dataDir, migrations: knowledgeMigrations });
  const index = createLexicalIndex(database.raw);
  const store = createPlanStore({ database, indexers: [index] });
  const vectors = createVectorLeg({ index, dataDir, onFault: (error) => process.stderr.write(`${String(error)}\n`) });
  const retriever = createRetriever({ store, index, expandAbbreviations, vectors });
  const start = performance.now();
  if ((await store.list()).length === 0) await load(store, size, contexts);
  const loadSeconds = (performance.now() - start) / 1000;
  const startedVectors = performance.now();
  await retriever.refresh();
  await vectors.settled();
  const vectorSeconds = (performance.now() - startedVectors) / 1000;
  return {
    database,
    retriever,
    passages: index.totals().passages,
    loadSeconds,
    vectorSeconds,
    bytes: {
      lexical: lexicalSize(database),
      store: await sizeOf(dataDir, (name) => name.startsWith('assistant.sqlite')),
      vectors: await sizeOf(join(dataDir, 'index'), () => true),
    },
    async close() {
      await retriever.close();
      await database.close();
      if (keptIn === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function load(store: PlanStore, size: number, contexts: readonly string[]): Promise<void> {
  const random = seeded(SEED);
  const maker = createTextMaker([...contexts, ...planTexts()], random);
  const hidden = contexts.map((context, position) => ({ at: Math.floor(random() * size), position, context }));
  hidden.sort((a, b) => a.at - b.at);
  let made = 0;
  let next = 0;
  for (let plan = 0; made < size; plan += 1) {
    for (let due = hidden[next]; due !== undefined && due.at <= made; due = hidden[next]) {
      await store.replace(contentOf(due.position, due.context));
      next += 1;
    }
    const content = madePlan(plan, Math.min(size - made, PLAN.least + Math.floor(random() * PLAN.spread)), maker);
    await store.replace(content);
    made += content.passages.length;
  }
  for (const { position, context } of hidden.slice(next)) await store.replace(contentOf(position, context));
}

/** A plan of `count` made passages. */
export function madePlan(number: number, count: number, maker: TextMaker): PlanContent {
  maker.turn();
  const passages: Passage[] = [];
  let headings: string[] = [];
  for (let index = 0; index < count; index += 1) {
    if (index % SECTION_PASSAGES === 0) headings = [maker.heading(), maker.heading()];
    const text = maker.passage();
    const section = Math.floor(index / SECTION_PASSAGES);
    passages.push({
      index,
      section,
      locator: `${section + 1}`,
      headings,
      text,
      span: { start: 0, end: 1 },
      page: null,
    });
  }
  const id = `made-${number}`;
  const blank = contentOf(0, '');
  return {
    ...blank,
    plan: {
      ...blank.plan,
      id: parsePlanId(id),
      title: maker.heading(),
      contentHash: (2 ** 40 + number).toString(16).padStart(64, '0'),
    },
    passages,
    fileName: `${id}.txt`,
  };
}

/** The shared plans, for their words; none where they are not on this machine. */
export function planTexts(): string[] {
  if (!existsSync(PLANS_DIR)) return [];
  const names = readdirSync(PLANS_DIR).filter((name) => name.endsWith('.txt'));
  return names.map((name) => readFileSync(join(PLANS_DIR, name), 'utf8'));
}

/** Of the tables that retrieval reads. */
function lexicalSize({ raw }: Database): number {
  return (
    raw
      .prepare<[], number>("SELECT sum(pgsize) FROM dbstat WHERE aggregate = 1 AND name LIKE 'search%'")
      .pluck()
      .get() ?? 0
  );
}

async function sizeOf(folder: string, counts: (name: string) => boolean): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(names.filter(counts).map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
