import { z } from 'zod';
import { parsePlanId, type Database, type Migration } from '../../knowledge/index.js';
import type { CuratedAnswer, CuratedAnswerStore } from '../ports.js';

/** `questions` is a JSON list of wordings. Who wrote it is the name of an account of the console. */
export const createCuratedAnswerTable: Migration = {
  number: 24,
  name: 'curated answers',
  up: (raw) => {
    raw.exec(`
      CREATE TABLE curated_answer (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        questions TEXT NOT NULL,
        text TEXT NOT NULL,
        plan_id TEXT NOT NULL,
        quote TEXT NOT NULL,
        author TEXT NOT NULL,
        updated_at INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE curated_version (id INTEGER PRIMARY KEY CHECK (id = 1), value INTEGER NOT NULL) STRICT;
      INSERT INTO curated_version VALUES (1, 0);
    `);
  },
};

interface Row {
  readonly id: number;
  readonly questions: string;
  readonly text: string;
  readonly plan_id: string;
  readonly quote: string;
  readonly author: string;
  readonly updated_at: number;
}

const QuestionsSchema = z.array(z.string());

export function createCuratedAnswerStore({
  database,
  now,
}: {
  readonly database: Database;
  readonly now: () => number;
}): CuratedAnswerStore {
  const { raw } = database;
  const version = raw.prepare<[], { value: number }>('SELECT value FROM curated_version');
  const values = ({ questions, text, source, authorName }: Omit<CuratedAnswer, 'id' | 'updatedAt'>) =>
    [JSON.stringify(questions), text, source.planId, source.quote, authorName, now()] as const;
  const write = <T>(change: () => T): Promise<T> =>
    database.transact(() => {
      const done = change();
      raw.prepare('UPDATE curated_version SET value = value + 1').run();
      return done;
    });
  return {
    list: () =>
      database.read(() => raw.prepare<[], Row>('SELECT * FROM curated_answer ORDER BY id DESC').all().map(read)),
    version: () => Promise.resolve(String(version.get()?.value ?? 0)),
    add: (answer) =>
      write(() =>
        Number(
          raw
            .prepare(
              'INSERT INTO curated_answer (questions, text, plan_id, quote, author, updated_at) VALUES (?, ?, ?, ?, ?, ?)',
            )
            .run(...values(answer)).lastInsertRowid,
        ),
      ),
    change: (id, answer) =>
      write(
        () =>
          raw
            .prepare(
              'UPDATE curated_answer SET questions = ?, text = ?, plan_id = ?, quote = ?, author = ?, updated_at = ? WHERE id = ?',
            )
            .run(...values(answer), id).changes > 0,
      ),
    remove: (id) => write(() => raw.prepare('DELETE FROM curated_answer WHERE id = ?').run(id).changes > 0),
  };
}

function read({ id, questions, text, plan_id, quote, author, updated_at }: Row): CuratedAnswer {
  return {
    id,
    questions: QuestionsSchema.parse(JSON.parse(questions)),
    text,
    source: { planId: parsePlanId(plan_id), quote },
    authorName: author,
    updatedAt: updated_at,
  };
}
