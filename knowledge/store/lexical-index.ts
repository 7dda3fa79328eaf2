import type { PlanId } from '../domain/plan.js';
import type { Passage } from '../domain/passage.js';
import type { IndexedPassage, IndexTotals, LexicalIndex, PlanRange } from '../search/ports.js';
import { foldNumber, GAP, pairNumber, wordNumbers } from '../search/terms.js';
import type { SqliteHandle } from './sqlite-handle.js';

const HEADING_WEIGHT = 0.5;
/** More ranges than this are told apart row by row instead of by one query each. */
const RANGE_QUERIES = 12;
/** About 1 kB each. */
const KEPT_PASSAGES = 20_000;

interface PassageRow {
  readonly id: number;
  readonly plan_id: PlanId;
  readonly position: number;
  readonly section: number | null;
  readonly words: Buffer;
  readonly heading: Buffer;
}

/** The lexical index in the tables of migration 2. `add` and `remove` belong inside the store's own transaction. */
export function createLexicalIndex(raw: SqliteHandle): LexicalIndex {
  const insertPassage = raw.prepare(
    'INSERT INTO search_passage (plan_id, position, section, words, heading) VALUES (?, ?, ?, ?, ?)',
  );
  const insertText = raw.prepare('INSERT INTO search_text (rowid, body, heading) VALUES (?, ?, ?)');
  const insertPlan = raw.prepare(
    `INSERT INTO search_plan (plan_id, stamp, first_id, last_id, passages, sections, words)
     VALUES (?, lower(hex(randomblob(8))), ?, ?, ?, ?, ?)`,
  );
  const addTerm = raw.prepare(
    'INSERT INTO search_term (term, passages) VALUES (?, ?) ON CONFLICT (term) DO UPDATE SET passages = passages + excluded.passages',
  );
  const dropTerms = raw.prepare('DELETE FROM search_term WHERE term = ? AND passages <= 0');
  const deleteText = raw.prepare('DELETE FROM search_text WHERE rowid BETWEEN ? AND ?');
  const deletePassages = raw.prepare('DELETE FROM search_passage WHERE id BETWEEN ? AND ?');
  const deletePlan = raw.prepare('DELETE FROM search_plan WHERE plan_id = ?');
  const readPlan = raw.prepare<[string], PlanRange>(
    'SELECT plan_id AS planId, first_id AS first, last_id AS last, stamp FROM search_plan WHERE plan_id = ?',
  );
  const readRanges = raw.prepare<[], PlanRange>(
    'SELECT plan_id AS planId, first_id AS first, last_id AS last, stamp FROM search_plan ORDER BY first_id',
  );
  const readTotals = raw.prepare<[], IndexTotals>(
    `SELECT ifnull(sum(passages), 0) AS passages, ifnull(sum(sections), 0) AS sections, ifnull(sum(words), 0) AS words
     FROM search_plan`,
  );
  const readTerm = raw.prepare<[number], number>('SELECT passages FROM search_term WHERE term = ?').pluck();
  const readPassage = raw.prepare<[number], PassageRow>('SELECT * FROM search_passage WHERE id = ?');
  const readPassages = raw.prepare<[number, number], PassageRow>(
    'SELECT * FROM search_passage WHERE id BETWEEN ? AND ? ORDER BY id',
  );
  const ranked = `FROM search_text WHERE search_text MATCH ? AND rank MATCH 'bm25(1.0, ${HEADING_WEIGHT})'`;
  const matchAll = raw.prepare<[string, number], number>(`SELECT rowid ${ranked} ORDER BY rank LIMIT ?`).pluck();
  const matchRange = raw.prepare<[string, number, number, number], { id: number; score: number }>(
    `SELECT rowid AS id, rank AS score ${ranked} AND rowid BETWEEN ? AND ? ORDER BY rank LIMIT ?`,
  );
  const matchPlans = raw
    .prepare<[string, string, number], number>(
      `SELECT rowid ${ranked}
       AND (SELECT plan_id FROM search_passage WHERE id = search_text.rowid) IN (SELECT value FROM json_each(?))
       ORDER BY rank LIMIT ?`,
    )
    .pluck();

  const dataVersion = raw.prepare<[], number>('PRAGMA data_version').pluck();
  let seenVersion = -1;
  const passages = new Map<number, IndexedPassage>();
  /** Passages never change under their id, but go: the copies kept are dropped with any change of the store. */
  const keptPassages = (): Map<number, IndexedPassage> => {
    const version = dataVersion.get() ?? 0;
    if (version !== seenVersion || passages.size > KEPT_PASSAGES) passages.clear();
    seenVersion = version;
    return passages;
  };

  const changeTerms = (changes: ReadonlyMap<number, number>): void => {
    for (const [term, count] of changes) addTerm.run(term, count);
  };

  const remove = (planId: PlanId): void => {
    const range = readPlan.get(planId);
    if (range === undefined) return;
    const changes = new Map<number, number>();
    for (const row of readPassages.iterate(range.first, range.last)) {
      const passage = passageOf(row);
      countTerms(changes, passage.words, passage.heading, -1);
    }
    passages.clear();
    deleteText.run(range.first, range.last);
    deletePassages.run(range.first, range.last);
    deletePlan.run(planId);
    changeTerms(changes);
    for (const term of changes.keys()) dropTerms.run(term);
  };

  return {
    file: raw.memory ? null : raw.name,
    add(planId, added) {
      remove(planId);
      if (added.length === 0) return;
      const changes = new Map<number, number>();
      let first = 0;
      let last = 0;
      let words = 0;
      for (const passage of added) {
        const body = Uint32Array.from(wordNumbers(passage.text));
        const heading = headingNumbers(passage);
        last = Number(
          insertPassage.run(planId, passage.index, passage.section, bytesOf(body), bytesOf(heading)).lastInsertRowid,
        );
        if (first === 0) first = last;
        insertText.run(last, ftsText(body), ftsText(heading));
        countTerms(changes, body, heading, 1);
        words += body.length;
      }
      changeTerms(changes);
      const sections = new Set(added.map((passage) => passage.section ?? -1 - passage.index)).size;
      insertPlan.run(planId, first, last, added.length, sections, words);
    },
    remove,
    totals: () => readTotals.get() ?? { passages: 0, sections: 0, words: 0 },
    ranges: () => readRanges.all(),
    frequencies: (terms) => terms.map((term) => readTerm.get(term) ?? 0),
    candidates(terms, limit, ranges) {
      if (terms.length === 0) return [];
      const match = terms.map(ftsToken).join(' OR ');
      if (ranges === null) return matchAll.all(match, limit);
      if (ranges.length > RANGE_QUERIES) {
        return matchPlans.all(match, JSON.stringify(ranges.map((range) => range.planId)), limit);
      }
      return ranges
        .flatMap((range) => matchRange.all(match, range.first, range.last, limit))
        .sort((a, b) => a.score - b.score || a.id - b.id)
        .slice(0, limit)
        .map((row) => row.id);
    },
    load(ids) {
      const kept = keptPassages();
      return ids.flatMap((id) => {
        const known = kept.get(id);
        if (known !== undefined) return [known];
        const row = readPassage.get(id);
        if (row === undefined) return [];
        const passage = passageOf(row);
        kept.set(id, passage);
        return [passage];
      });
    },
    loadRange: (first, last) => readPassages.all(first, last).map(passageOf),
  };
}

function headingNumbers(passage: Passage): Uint32Array {
  const numbers = passage.headings.flatMap((heading, index) => (index === 0 ? [] : [GAP]).concat(wordNumbers(heading)));
  return Uint32Array.from(numbers);
}

function bytesOf(words: Uint32Array): Buffer {
  return Buffer.from(words.buffer, words.byteOffset, words.byteLength);
}

function passageOf(row: PassageRow): IndexedPassage {
  const { id, plan_id: planId, position, section } = row;
  return { id, planId, position, section, words: wordsOf(row.words), heading: wordsOf(row.heading) };
}

/** Copies when the bytes do not lie on a word's border. */
function wordsOf(bytes: Buffer): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, bytes.byteLength / 4);
}

function ftsToken(term: number): string {
  return `"${term.toString(36)}"`;
}

/** Folded words, then folded pairs, as tokens. */
function ftsText(words: Uint32Array): string {
  const tokens: string[] = [];
  const pairs: string[] = [];
  let previous = GAP;
  for (const word of words) {
    const folded = word === GAP ? GAP : foldNumber(word);
    if (folded !== GAP) tokens.push(folded.toString(36));
    if (folded !== GAP && previous !== GAP) pairs.push(pairNumber(previous, folded).toString(36));
    previous = folded;
  }
  return `${tokens.join(' ')} ${pairs.join(' ')}`;
}

/** Counts this passage for every term of it, in both views. */
function countTerms(counts: Map<number, number>, words: Uint32Array, heading: Uint32Array, by: 1 | -1): void {
  const terms = new Set<number>();
  for (const field of [words, heading]) {
    let previous = GAP;
    for (const word of field) {
      if (word !== GAP) {
        terms.add(word).add(foldNumber(word));
        if (previous !== GAP)
          terms.add(pairNumber(previous, word)).add(pairNumber(foldNumber(previous), foldNumber(word)));
      }
      previous = word;
    }
  }
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + by);
}
