/** A process that replaces one plan for ever and says when it stands in the middle of it; its test kills it. */
import { writeSync } from 'node:fs';
import type { PassageIndexer } from '../../../knowledge/ports.js';
import { openDatabase } from '../../../knowledge/store/database.js';
import { knowledgeMigrations } from '../../../knowledge/store/migrations.js';
import { createPlanStore } from '../../../knowledge/store/plan-store.js';
import { passage, planContent, record } from './plan-content.js';

const [dataDir = '', start = '1'] = process.argv.slice(2);
const items = Array.from({ length: 1500 }, (_, index) => index);
const database = await openDatabase({ dataDir, migrations: knowledgeMigrations });
database.raw.exec('CREATE TABLE IF NOT EXISTS indexed (plan_id TEXT, text TEXT)');
const indexer: PassageIndexer = {
  add(id, passages) {
    const insert = database.raw.prepare('INSERT INTO indexed VALUES (?, ?)');
    for (const { index, text } of passages) {
      insert.run(id, text);
      if (index === 700) writeSync(1, 'middle\n');
    }
  },
  remove: (id) => void database.raw.prepare('DELETE FROM indexed WHERE plan_id = ?').run(id),
};
const store = createPlanStore({ database, indexers: [indexer] });
for (let round = Number(start); ; round += 1) {
  const records = items.map((index) => record(index, `${round}`));
  const passages = items.map((index) => passage(index, `${round}`));
  await store.replace(planContent('a', `${round}`, {}, { records, passages }));
  writeSync(1, `done ${round}\n`);
}
