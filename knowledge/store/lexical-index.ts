import type { Passage } from '../domain/passage.js';
import type { PlanId } from '../domain/plan.js';
import type { IndexTotals, LexicalIndex, PlanRange } from '../search/ports.js';
import { createCandidateReader } from './candidate-reader.js';
import { createPassageReader } from './passage-reader.js';
import { WORDS_FORMAT, wordsOfPassages } from '../search/passage-words.js';
import type { PreparedPassages } from '../ports.js';
import { foldNumber, GAP, pairNumber } from '../search/terms.js';
import type { SqliteHandle } from './sqlite-handle.js';

const NO_ENTRY: PreparedPassages['entries'][number] = {
  body: new Uint32Array(0),
  heading: new Uint32Array(0),
  text: '',
};

interface WordsRow {
  readonly words: Buffer;
  readonly heading: Buffer;
}

/** The lexical index in the tables of migration 2. `add` and `remove` belong inside the store's own transaction. */
export function createLexicalIndex(raw: SqliteHandle): LexicalIndex {
  const insertPassage = raw.prepare(
    'INSERT INTO search_passage (plan_id, position, section, words, heading) VALUES (?, ?, ?, ?, ?)',
  );
  const insertText = raw.prepare('INSERT INTO search_text (rowid, body) VALUES (?, ?)');
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
  const readWords = raw.prepare<[number, number], WordsRow>(
    'SELECT words, heading FROM search_passage WHERE id BETWEEN ? AND ?',
  );
  const readCandidates = createCandidateReader(raw);
  const dataVersion = raw.prepare<[], number>('PRAGMA data_version').pluck();
  let seenVersion = -1;
  const passages = createPassageReader(raw);
  let ranges: readonly PlanRange[] | null = null;
  let totals: IndexTotals | null = null;
  const forget = (): void => {
    ranges = totals = null;
  };
  /** What was read is kept until this or another process changes the store. */
  const follow = (): void => {
    const version = dataVersion.get() ?? 0;
    if (version !== seenVersion) forget();
    seenVersion = version;
  };
  const currentRanges = (): readonly PlanRange[] => {
    follow();
    if (ranges === null) passages.follow((ranges = readRanges.all()));
    return ranges;
  };

  const changeTerms = (changes: ReadonlyMap<number, number>): void => {
    for (const [term, count] of changes) addTerm.run(term, count);
  };

  const remove = (planId: PlanId): void => {
    const range = readPlan.get(planId);
    if (range === undefined) return;
    const changes = new Map<number, number>();
    for (const row of readWords.iterate(range.first, range.last))
      countTerms(changes, wordsOf(row.words), wordsOf(row.heading), -1);
    forget();
    deleteText.run(range.first, range.last);
    deletePassages.run(range.first, range.last);
    deletePlan.run(planId);
    changeTerms(changes);
    for (const term of changes.keys()) dropTerms.run(term);
  };

  return {
    file: raw.memory ? null : raw.name,
    add(planId, added, prepared) {
      forget();
      remove(planId);
      if (added.length === 0) return;
      const { terms, entries } = prepared?.format === WORDS_FORMAT ? prepared : preparePassages(added);
      let first = 0;
      let last = 0;
      let words = 0;
      for (const [at, passage] of added.entries()) {
        const { body, heading, text } = entries[at] ?? NO_ENTRY;
        last = Number(
          insertPassage.run(planId, passage.index, passage.section, bytesOf(body), bytesOf(heading)).lastInsertRowid,
        );
        if (first === 0) first = last;
        insertText.run(last, text);
        words += body.length;
      }
      changeTerms(terms);
      const sections = new Set(added.map((passage) => passage.section ?? -1 - passage.index)).size;
      insertPlan.run(planId, first, last, added.length, sections, words);
    },
    remove,
    snapshot: (read) => (raw.inTransaction ? read() : raw.transaction(read)()),
    totals() {
      follow();
      return (totals ??= readTotals.get() ?? { passages: 0, sections: 0, words: 0 });
    },
    ranges: currentRanges,
    frequencies: (terms) => terms.map((term) => readTerm.get(term) ?? 0),
    candidates: (terms, limits, wanted) => readCandidates(terms, limits, wanted, currentRanges()),
    load(ids) {
      currentRanges();
      return passages.load(ids);
    },
    loadRange(first, last) {
      currentRanges();
      return passages.loadRange(first, last);
    },
  };
}

/** Everything that `add` writes of the passages: most of its work, which needs no store and so may go to any thread. */
export function preparePassages(passages: readonly Passage[]): PreparedPassages {
  const terms = new Map<number, number>();
  const entries = wordsOfPassages(passages).map(({ body, heading }) => {
    countTerms(terms, body, heading, 1);
    return { body, heading, text: ftsText(body, heading) };
  });
  return { format: WORDS_FORMAT, entries, terms };
}

function bytesOf(words: Uint32Array): Buffer {
  return Buffer.from(words.buffer, words.byteOffset, words.byteLength);
}

/** A copy, on a word's border. */
function wordsOf(bytes: Buffer): Uint32Array {
  return new Uint32Array(Uint8Array.prototype.slice.call(bytes).buffer);
}

/** The folded words and pairs of a passage as tokens, each once. */
function ftsText(words: Uint32Array, heading: Uint32Array): string {
  const tokens = new Set<number>();
  for (const field of [words, heading]) {
    let previous = GAP;
    for (const word of field) {
      const folded = word === GAP ? GAP : foldNumber(word);
      if (folded !== GAP) tokens.add(folded);
      if (folded !== GAP && previous !== GAP) tokens.add(pairNumber(previous, folded));
      previous = folded;
    }
  }
  return Array.from(tokens, (token) => token.toString(36)).join(' ');
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
