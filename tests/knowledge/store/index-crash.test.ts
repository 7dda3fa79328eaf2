import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  createLexicalIndex,
  createPlanStore,
  createRetriever,
  createVectorLeg,
  expandAbbreviations,
  repairIndex,
  type Database,
  type PlanStore,
} from '../../../knowledge/index.js';
import { seeded } from '../../bench/question-noise.js';
import { useTemporaryStores } from './temporary-store.js';

const stores = useTemporaryStores();
const writer = fileURLToPath(new URL('index-crash-writer.ts', import.meta.url));
/** `npm run test:long` has more of them. */
const KILLS = Number(process.env['INDEX_KILLS'] ?? '24');
const ANSWERS = 15;
const QUESTIONS = [
  'Sở Y tế chủ trì hồ sơ sức khỏe',
  'chu ky so',
  'nước sạch nông thôn đợt 17',
  'ai hướng dẫn kỹ năng số',
];

/** Kills the writer at some point of its life, and gives what it said. */
async function writeAndKill(dataDir: string, seed: number, random: () => number): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, dataDir, `${seed}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // In the opening, in the middle of writing plans, or once vectors are placed, saved and fitted again as well.
  const kind = random();
  const awaited = kind < 0.1 ? '' : kind < 0.5 ? 'open' : 'step ready';
  const delayMs = (kind < 0.1 ? 3000 : 400) * random();
  let said = '';
  let isDoomed = false;
  const doom = (): void => {
    if (isDoomed || !said.includes(awaited)) return;
    isDoomed = true;
    setTimeout(() => child.kill('SIGKILL'), delayMs);
  };
  doom();
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    doom();
  });
  await new Promise((resolve) => child.once('close', resolve));
  expect(child.signalCode).toBe('SIGKILL');
  return said;
}

/** All that an index holds, with plans and positions in the place of ids. */
async function contentOf(database: Database, store: PlanStore) {
  const index = createLexicalIndex(database.raw);
  const retriever = createRetriever({ store, index, expandAbbreviations });
  await retriever.refresh();
  const answers = await Promise.all(QUESTIONS.map((text) => retriever.search({ text, limit: ANSWERS })));
  return {
    passages: index
      .ranges()
      .toSorted((a, b) => a.planId.localeCompare(b.planId))
      .flatMap(({ first, last }) => index.loadRange(first, last))
      .map(({ planId, position, section, words, heading }) => [planId, position, section, [...words], [...heading]]),
    terms: database.raw.prepare('SELECT term, passages FROM search_term ORDER BY term').all(),
    totals: index.totals(),
    // Equal scores come in the order of ids, which tell nothing here: the last of them may be cut off anywhere.
    answers: answers.map((hits) =>
      hits
        .filter(({ score }) => score > (hits.at(-1)?.score ?? 0))
        .map(({ passage, score }) => `${score.toFixed(6)} ${passage.key}`)
        .sort((a, b) => b.localeCompare(a)),
    ),
  };
}

/** The same plans in a store of their own, indexed for the first time. */
async function freshContent(store: PlanStore): ReturnType<typeof contentOf> {
  const database = await stores.open(stores.folder());
  const fresh = createPlanStore({ database, indexers: [createLexicalIndex(database.raw)] });
  for (const plan of await store.list()) {
    const passages = await store.passages(plan.id);
    const { version: _, ...rest } = plan;
    const text = (await store.text(plan.id)) ?? '';
    await fresh.replace({ plan: rest, text, sections: [], passages, records: [], extractor: 'x', fileName: 'x.txt' });
  }
  const content = await contentOf(database, fresh);
  await database.close();
  return content;
}

/** Every passage has the vector of its text, and nothing else has one. */
async function expectVectors(dataDir: string, database: Database, store: PlanStore): Promise<void> {
  const index = createLexicalIndex(database.raw);
  const faults: unknown[] = [];
  const leg = createVectorLeg({ index, dataDir, onFault: (error) => faults.push(error) });
  leg.refresh();
  await leg.settled();
  expect(faults).toEqual([]);
  const ids = index.ranges().flatMap(({ first, last }) => index.loadRange(first, last));
  expect(leg.health().state).toBe(ids.length === 0 ? 'unavailable' : 'ready');
  // In words of the store itself: others may have no vector where two passages are all that it holds.
  const [first] = ids;
  const [known] = first ? await store.passagesByKey([`${first.planId}#${first.position}`]) : [];
  const everything = await leg.search(known?.text ?? '', 1000, null);
  expect(everything?.nearest.map((match) => match.id).sort((a, b) => a - b) ?? []).toEqual(ids.map(({ id }) => id));
  for (const { id, planId, position } of ids.filter((_, at) => at % 5 === 0)) {
    const [passage] = await store.passagesByKey([`${planId}#${position}`]);
    const found = await leg.search(passage?.text ?? '', 1, null);
    expect(found?.similarity(id)).toBeCloseTo(1, 3);
  }
  await leg.close();
}

describe('a process that is killed while it adds, replaces and removes plans', () => {
  it(
    `leaves indexes that hold what the store holds, ${KILLS} times over`,
    async () => {
      const dataDir = stores.folder();
      const random = seeded(Number(process.env['INDEX_KILLS_SEED'] ?? Date.now() % 100_000));
      const said: string[] = [];
      for (let kill = 0; kill < KILLS; kill += 1) {
        said.push(await writeAndKill(dataDir, kill + 1, random));
        const database = await stores.open(dataDir);
        const index = createLexicalIndex(database.raw);
        // A store that was killed before it was opened has no index yet.
        expect([null, 'format']).toContain(await repairIndex(database, index));
        const store = createPlanStore({ database, indexers: [index] });
        expect(await contentOf(database, store)).toEqual(await freshContent(store));
        await expectVectors(dataDir, database, store);
        await database.close();
      }
      expect(said.join('').split('step').length).toBeGreaterThan(KILLS);
      expect(said.filter((text) => text.includes('step ready')).length).toBeGreaterThan(0);
    },
    60_000 + KILLS * 30_000,
  );
});
