import { mkdtemp, rm } from 'node:fs/promises';
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
  type ManagedRetriever,
  type Passage,
  type PlanContent,
} from '../../knowledge/index.js';

const PASSAGE_WORDS = 140;

export interface LoadedCorpus {
  readonly retriever: ManagedRetriever;
  /** Position of a context by its plan id. */
  positionOf(planId: string): number;
}

/** Loads each context as a plan of its own into a temporary store, and gives `run` the product's retriever over it. */
export async function withCorpus<T>(
  contexts: readonly string[],
  run: (corpus: LoadedCorpus) => Promise<T>,
): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'retrieval-bench-'));
  const database = await openDatabase({ dataDir, migrations: knowledgeMigrations });
  const index = createLexicalIndex(database.raw);
  const store = createPlanStore({ database, indexers: [index] });
  const vectors = createVectorLeg({ index, dataDir });
  const retriever = createRetriever({ store, index, expandAbbreviations, vectors });
  try {
    for (const [position, context] of contexts.entries()) await store.replace(contentOf(position, context));
    await retriever.refresh();
    await vectors.settled();
    return await run({ retriever, positionOf: (planId) => Number(planId.slice(1)) });
  } finally {
    await retriever.close();
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

export function contentOf(position: number, context: string): PlanContent {
  return {
    plan: {
      id: parsePlanId(`c${position}`),
      title: '',
      type: null,
      number: null,
      issuer: null,
      place: null,
      issuedOn: null,
      signer: null,
      signerTitle: null,
      period: null,
      access: 'public',
      isDigest: false,
      shortForms: [],
      contentHash: position.toString(16).padStart(64, '0'),
      references: [],
    },
    text: context,
    sections: [],
    passages: passagesOf(context),
    records: [],
    extractor: 'benchmark',
    fileName: `c${position}.txt`,
  };
}

/** Runs of at most `PASSAGE_WORDS` words, all of one section. */
function passagesOf(context: string): Passage[] {
  const words = [...context.matchAll(/\S+/gu)];
  const passages: Passage[] = [];
  for (let from = 0; from < words.length; from += PASSAGE_WORDS) {
    const run = words.slice(from, from + PASSAGE_WORDS);
    const start = run[0]?.index ?? 0;
    const last = run.at(-1);
    const end = last === undefined ? start : last.index + last[0].length;
    passages.push({
      index: passages.length,
      section: 0,
      locator: '',
      headings: [],
      text: context.slice(start, end),
      span: { start, end },
      page: null,
    });
  }
  return passages;
}
