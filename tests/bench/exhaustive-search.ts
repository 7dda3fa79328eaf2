import type { Database } from '../../knowledge/index.js';
import { foldNumber, GAP, pairNumber, wordNumbers } from '../../knowledge/search/terms.js';
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

/** BM25 over every posting of the product's own index: folded words and pairs of the question as the product reads it. */
export function exhaustiveSearch({ database, retriever }: Pick<ScaleCorpus, 'database' | 'retriever'>): Search {
  const find = database.raw
    .prepare<[string, number], string>(
      `SELECT (SELECT plan_id FROM search_passage WHERE id = hits.id) FROM
       (SELECT rowid AS id FROM search_text WHERE search_text MATCH ? ORDER BY rank LIMIT ?) AS hits`,
    )
    .pluck();
  return (text, limit) => {
    const words = wordNumbers(retriever.normaliser.normalise(text).text).map((word) =>
      word === GAP ? GAP : foldNumber(word),
    );
    const terms = new Set(
      words.flatMap((word, at) => {
        const before = words[at - 1] ?? GAP;
        if (word === GAP) return [];
        return before === GAP ? [word] : [word, pairNumber(before, word)];
      }),
    );
    const match = [...terms].map((term) => `"${term.toString(36)}"`).join(' OR ');
    return terms.size === 0 ? [] : find.all(match, limit);
  };
}
