import type { Database } from '../../knowledge/index.js';
import { foldedTerms } from '../../knowledge/search/query-terms.js';
import { wordNumbers } from '../../knowledge/search/terms.js';
import type { ScaleCorpus } from './scale-corpus.js';

/** Plan ids of the best passages, best first. */
type Search = (text: string, limit: number) => readonly string[];

/** A plain FTS5 search: any word of the question as typed, ranked by its own bm25(), over the same passages. */
export function plainSearch({ raw }: Database): Search {
  raw.exec(`CREATE VIRTUAL TABLE temp.plain USING fts5 (body, content = '', tokenize = 'unicode61 remove_diacritics 0');
    INSERT INTO temp.plain (rowid, body)
      SELECT search_passage.id, passage.text FROM search_passage
      JOIN plan ON plan.plan_id = search_passage.plan_id AND plan.is_current = 1
      JOIN passage ON passage.plan_row = plan.row_id AND passage.position = search_passage.position;`);
  const find = raw
    .prepare<[string, number], string>(
      `SELECT (SELECT plan_id FROM search_passage WHERE id = hits.id) FROM
       (SELECT rowid AS id FROM temp.plain WHERE plain MATCH ? ORDER BY rank LIMIT ?) AS hits`,
    )
    .pluck();
  return (text, limit) => {
    const words = new Set(
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
    );
    return words.size === 0 ? [] : find.all([...words].map((word) => `"${word}"`).join(' OR '), limit);
  };
}

/**
 * FTS5's own bm25() over every posting, on the product's words: folded words and pairs of the passages as the index keeps
 * them, and of the question as the product reads it.
 */
export function exhaustiveSearch({ database, retriever }: Pick<ScaleCorpus, 'database' | 'retriever'>): Search {
  const { raw } = database;
  raw.exec(
    "CREATE VIRTUAL TABLE temp.whole USING fts5 (body, heading, content = '', tokenize = 'ascii', detail = 'full')",
  );
  const insert = raw.prepare('INSERT INTO temp.whole (rowid, body, heading) VALUES (?, ?, ?)');
  const read = raw.prepare<[number], { id: number; words: Buffer; heading: Buffer }>(
    'SELECT id, words, heading FROM search_passage WHERE id > ? ORDER BY id LIMIT 1000',
  );
  for (let rows = read.all(0); rows.length > 0; rows = read.all(rows.at(-1)?.id ?? 0)) {
    raw.transaction(() => {
      for (const { id, words, heading } of rows) insert.run(id, tokensOf(words), tokensOf(heading));
    })();
  }
  const find = raw
    .prepare<[string, number], string>(
      `SELECT (SELECT plan_id FROM search_passage WHERE id = hits.id) FROM
       (SELECT rowid AS id FROM temp.whole WHERE whole MATCH ? ORDER BY rank LIMIT ?) AS hits`,
    )
    .pluck();
  return (text, limit) => {
    const terms = new Set(foldedTerms(wordNumbers(retriever.normaliser.normalise(text).text)));
    const match = Array.from(terms, (term) => `"${term.toString(36)}"`).join(' OR ');
    return terms.size === 0 ? [] : find.all(match, limit);
  };
}

function tokensOf(bytes: Buffer): string {
  const words = new Uint32Array(Uint8Array.from(bytes).buffer);
  return foldedTerms([...words])
    .map((term) => term.toString(36))
    .join(' ');
}
