/**
 * Ranks records by a topic in people's words: BM25 over syllables and syllable bigrams, in an accented and a folded
 * view. Records are few (tens of thousands at most) and live in memory, so postings are plain maps.
 */
import { accentedTokens, foldSyllable } from '../language/text.js';

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
  readonly postings: ReadonlyMap<string, Postings>;
  /** By position: what the length of the record adds under the fraction of BM25. */
  readonly lengthening: Float64Array;
}

/** The records that hold a term, and how often: one list beside the other. */
interface Postings {
  readonly positions: number[];
  readonly frequencies: number[];
}

const CONTEXT_WEIGHT = 0.35;
const NO_TOKENS: ReadonlySet<string> = new Set();
const NO_POSTINGS: Postings = { positions: [], frequencies: [] };

/** Builds the index over all records once; a change of the catalog builds a new one. */
export function createRecordRanking(records: readonly RankedFields[]): RecordRanking {
  const titles = records.map((record) => accentedTokens(record.title));
  const contexts = records.map((record) => accentedTokens(record.context));
  const accented = buildView(titles, contexts);
  const foldedTitles = titles.map((tokens) => tokens.map(foldSyllable));
  const foldedContexts = contexts.map((tokens) => tokens.map(foldSyllable));
  const folded = buildView(foldedTitles, foldedContexts);
  const titleSets = foldedTitles.map((tokens) => new Set(tokens));
  const contextSets = foldedContexts.map((tokens) => new Set(tokens));
  const inverse = (view: View, term: string): number => {
    const found = view.postings.get(term)?.positions.length ?? Math.min(UNSEEN_AS_FOUND, records.length * UNSEEN_SHARE);
    return Math.log(1 + (records.length - found + 0.5) / (found + 0.5));
  };

  const weight = (syllable: string): number => inverse(folded, foldSyllable(syllable));
  const titleWeights = new Float64Array(records.length);
  const titleWeight = (position: number): number =>
    (titleWeights[position] ||= sumOf(titleSets[position] ?? NO_TOKENS, weight) || 1);

  const scoreView = (view: View, tokens: readonly string[], share: number, scores: Float64Array): void => {
    for (const [term, factor] of withBigrams(tokens)) {
      const idf = inverse(view, term) * factor * share;
      const { positions, frequencies } = view.postings.get(term) ?? NO_POSTINGS;
      for (const [at, position] of positions.entries()) {
        const frequency = frequencies[at] ?? 0;
        const gain = (idf * frequency * (K1 + 1)) / (frequency + (view.lengthening[position] ?? 0));
        scores[position] = (scores[position] ?? 0) + gain;
      }
    }
  };

  return {
    weight,
    knows: (syllable) => folded.postings.has(foldSyllable(syllable)),
    rank(topic, among) {
      const tokens = accentedTokens(topic);
      const foldedTokens = tokens.map(foldSyllable);
      const scores = new Float64Array(records.length);
      scoreView(accented, tokens, ACCENTED_SHARE, scores);
      scoreView(folded, foldedTokens, 1 - ACCENTED_SHARE, scores);
      const unique = [...new Set(foldedTokens)].map((token) => [token, weight(token)] as const);
      const total = sumOf(unique, ([, own]) => own) || 1;
      const ranked: RecordScore[] = [];
      for (const position of among ?? scores.keys()) {
        const score = scores[position] ?? 0;
        if (score === 0) continue;
        const title = titleSets[position] ?? NO_TOKENS;
        const context = contextSets[position] ?? NO_TOKENS;
        let inTitle = 0;
        let inEither = 0;
        for (const [token, own] of unique) {
          const stands = title.has(token);
          if (stands) inTitle += own;
          if (stands || context.has(token)) inEither += own;
        }
        ranked.push({
          position,
          score,
          coverage: inEither / total,
          titleCoverage: inTitle / total,
          specificity: inTitle / titleWeight(position),
        });
      }
      return ranked.sort((a, b) => b.score - a.score || a.position - b.position);
    },
  };
}

function sumOf<Item>(items: Iterable<Item>, weight: (item: Item) => number): number {
  let sum = 0;
  for (const item of items) sum += weight(item);
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
  const postings = new Map<string, Postings>();
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
      if (list) {
        list.positions.push(position);
        list.frequencies.push(frequency);
      } else postings.set(term, { positions: [position], frequencies: [frequency] });
    }
  }
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1) || 1;
  const lengthening = Float64Array.from(lengths, (length) => K1 * (1 - B + B * (length / averageLength)));
  return { postings, lengthening };
}
