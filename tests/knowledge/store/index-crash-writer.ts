/** A process that adds, replaces and removes plans for ever, with both indexes in step; its test kills it at any point. */
import { writeSync } from 'node:fs';
import {
  createPlanStore,
  createLexicalIndex,
  createVectorLeg,
  knowledgeMigrations,
  openDatabase,
  repairIndex,
} from '../../../knowledge/index.js';
import { seeded } from '../../bench/question-noise.js';
import { crashPlan } from './index-crash-plans.js';

const [dataDir = '', seed = '1'] = process.argv.slice(2);
const random = seeded(Number(seed));
const database = await openDatabase({ dataDir, migrations: knowledgeMigrations });
const index = createLexicalIndex(database.raw);
const repaired = await repairIndex(database, index);
const store = createPlanStore({ database, indexers: [index] });
// Written vectors are saved soon, so that kills meet a saving too.
const leg = createVectorLeg({ index, dataDir, saveAfterMs: 5 });
leg.refresh();
writeSync(1, `open ${repaired ?? 'whole'}\n`);
for (let step = 0; ; step += 1) {
  const content = crashPlan(random);
  if (random() < 0.25) await store.remove(content.plan.id);
  else await store.replace(content);
  leg.refresh();
  writeSync(1, `step ${leg.health().state}\n`);
  if (random() < 0.3) await new Promise((resolve) => setTimeout(resolve, 30 * random()));
}
