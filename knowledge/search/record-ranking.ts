/**
 * Ranks records by a topic in people's words: BM25 over syllables and syllable bigrams, in an accented and a folded
 * view. Records are few (tens of thousands at most) and live in memory, so postings are plain maps.
 */
import { accentedTokens, fold } from '../language/text.js';

const K1 = 1.2;
const B = 0.6;
/** Share of the accented view; the folded view forgives a wrong restoration of diacritics. */
const ACCENTED_SHARE = 0.7;
const BIGRAM_WEIGHT = 0.6;
/** A syllable that no record holds weighs like one that this many hold: it may be a word of talk, not of the matter. */
const UNSEEN_AS_FOUND = 6;
const UNSEEN_SHARE = 0.05;

/** Text of one record by field weight; the title weighs most. */
export interface RankedFields {
  readonly title: string;
  readonly context: string;
}

export interface RecordScore {
  readonly position: number;
  readonly score: number;
  /** Share of the topic's informative syllables (by inverse document frequency) that stand in the record, 0–1. */
  readonly coverage: number;
  /** The same for the record's title alone. */
  readonly titleCoverage: number;
  /** Share of the title's own informative syllables that the topic names, 0–1. */
  readonly specificity: number;
}

export interface RecordRanking {
  /** Best first; only positions in `among` (all when absent) that share a syllable with the topic. */
  rank(topic: string, among?: ReadonlySet<number>): readonly RecordScore[];
  /** Inverse document frequency of a syllable (any spelling of tone), by its folded form. */
  weight(syllable: string): number;
  /** Whether any record holds the syllable, in any spelling. */
  knows(syllable: string): boolean;
}

interface View {
  readonly postings: ReadonlyMap<string, readonly (readonly [position: number, frequency: number])[]>;
  readonly lengths: readonly number[];
  readonly averageLength: number;
}

const CONTEXT_WEIGHT = 0.35;

/** Builds the index over all records once; a change of the catalog builds a new one. */
export function createRecordRanking(records: readonly RankedFields[]): RecordRanking {
  const titles = records.map((record) => accentedTokens(record.title));
  const contexts = records.map((record) => accentedTokens(record.context));
  const accented = buildView(titles, contexts);
  const foldedTitles = titles.map((tokens) => tokens.map(fold));
  const foldedContexts = contexts.map((tokens) => tokens.map(fold));
  const folded = buildView(foldedTitles, foldedContexts);
  const titleSets = foldedTitles.map((tokens) => new Set(tokens));
  const contextSets = foldedContexts.map((tokens) => new Set(tokens));
  const inverse = (view: View, term: string): number => {
    const found = view.postings.get(term)?.length ?? Math.min(UNSEEN_AS_FOUND, records.length * UNSEEN_SHARE);
    return Math.log(1 + (records.length - found + 0.5) / (found + 0.5));
  };

  const weight = (syllable: string): number => inverse(folded, fold(syllable));

  const scoreView = (view: View, tokens: readonly string[], share: number, scores: Map<number, number>): void => {
    for (const [term, factor] of withBigrams(tokens)) {
      const idf = inverse(view, term) * factor * share;
      for (const [position, frequency] of view.postings.get(term) ?? []) {
        const length = (view.lengths[position] ?? 0) / (view.averageLength || 1);
        const gain = (idf * frequency * (K1 + 1)) / (frequency + K1 * (1 - B + B * length));
        scores.set(position, (scores.get(position) ?? 0) + gain);
      }
    }
  };

  return {
    weight,
    knows: (syllable) => folded.postings.has(fold(syllable)),
    rank(topic, among) {
      const tokens = accentedTokens(topic);
      const foldedTokens = tokens.map(fold);
      const scores = new Map<number, number>();
      scoreView(accented, tokens, ACCENTED_SHARE, scores);
      scoreView(folded, foldedTokens, 1 - ACCENTED_SHARE, scores);
      const unique = [...new Set(foldedTokens)];
      const total = unique.reduce((sum, token) => sum + weight(token), 0) || 1;
      const ranked: RecordScore[] = [];
      for (const [position, score] of scores) {
        if (among && !among.has(position)) continue;
        const title = titleSets[position] ?? new Set<string>();
        const context = contextSets[position] ?? new Set<string>();
        const inTitle = sumOf(
          unique.filter((token) => title.has(token)),
          weight,
        );
        const inEither = sumOf(
          unique.filter((token) => title.has(token) || context.has(token)),
          weight,
        );
        const own = sumOf(title, weight) || 1;
        ranked.push({
          position,
          score,
          coverage: inEither / total,
          titleCoverage: inTitle / total,
          specificity: inTitle / own,
        });
      }
      return ranked.sort((a, b) => b.score - a.score || a.position - b.position);
    },
  };
}

function sumOf(tokens: Iterable<string>, weight: (token: string) => number): number {
  let sum = 0;
  for (const token of tokens) sum += weight(token);
  return sum;
}

/** Each distinct syllable once and each adjacent pair once, with its weight. */
function withBigrams(tokens: readonly string[]): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    terms.set(token, 1);
    const next = tokens[index + 1];
    if (next !== undefined) terms.set(`${token} ${next}`, BIGRAM_WEIGHT);
  }
  return terms;
}

function buildView(titles: readonly (readonly string[])[], contexts: readonly (readonly string[])[]): View {
  const postings = new Map<string, [number, number][]>();
  const lengths: number[] = [];
  for (const [position, title] of titles.entries()) {
    const frequencies = new Map<string, number>();
    const count = (tokens: readonly string[], weight: number): void => {
      for (const [index, token] of tokens.entries()) {
        frequencies.set(token, (frequencies.get(token) ?? 0) + weight);
        const next = tokens[index + 1];
        if (next !== undefined)
          frequencies.set(`${token} ${next}`, (frequencies.get(`${token} ${next}`) ?? 0) + weight);
      }
    };
    const context = contexts[position] ?? [];
    count(title, 1);
    count(context, CONTEXT_WEIGHT);
    lengths.push(title.length + CONTEXT_WEIGHT * context.length);
    for (const [term, frequency] of frequencies) {
      const list = postings.get(term);
      if (list) list.push([position, frequency]);
      else postings.set(term, [[position, frequency]]);
    }
  }
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
  return { postings, lengths, averageLength };
}
