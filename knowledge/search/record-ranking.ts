/**
 * Ranks records by a topic in people's words: BM25 over syllables and syllable bigrams, in an accented and a folded
 * view. Records are few (tens of thousands at most) and live in memory, so postings are plain maps, a plan's apart from
 * the others': a change of one plan leaves the rest as it is.
 */
import { accentedTokens, foldSyllable } from '../language/text.js';
import {
  CONTEXT_WEIGHT,
  createRecordSegment,
  type Postings,
  type RankedFields,
  type RecordSegment,
} from './record-segment.js';
import { createStandIns, saidInstead } from './stand-ins.js';

const K1 = 1.2;
const B = 0.6;
/** Share of the accented view; the folded view forgives a wrong restoration of diacritics. */
const ACCENTED_SHARE = 0.7;
const BIGRAM_WEIGHT = 0.6;
/** A syllable that no record holds weighs like one that this many hold: it may be a word of talk, not of the matter. */
const UNSEEN_AS_FOUND = 6;
const UNSEEN_SHARE = 0.05;

export interface RecordScore {
  readonly position: number;
  readonly score: number;
  /**
   * Share of the topic's informative syllables (by inverse document frequency) that stand in the record, 0–1; what
   * stands there in other words counts for less.
   */
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

/** Over records that stand in one segment. */
export function createRecordRanking(records: readonly RankedFields[]): RecordRanking {
  return rankSegments([createRecordSegment(records)]);
}

/** One of the two forms in which words are compared, over all segments. */
interface View {
  /** How many records hold the term. */
  found(term: string): number;
  /** What holds it, by segment. */
  postings(term: string): readonly Held[];
  /** By position: what the length of the record adds under the fraction of BM25. */
  readonly lengthening: Float64Array;
}

/** The postings of a term in one segment. */
interface Held {
  readonly segment: number;
  /** Position of the segment's first record. */
  readonly base: number;
  readonly postings: Postings;
}

const NO_TOKENS: ReadonlySet<string> = new Set();

/** Terms whose segments are kept: each is asked for again and again, and is a walk over all segments. */
const KEPT_TERMS = 20_000;

/** Over the records of all segments; positions go on from one to the next. */
export function rankSegments(segments: readonly RecordSegment[]): RecordRanking {
  const size = segments.reduce((sum, segment) => sum + segment.size, 0);
  const accented = viewOf(segments, 'accented');
  const folded = viewOf(segments, 'folded');
  const titles = segments.flatMap((segment) => segment.titles);
  const contexts = segments.flatMap((segment) => segment.contexts);
  const inverse = (view: View, term: string): number => {
    const found = view.found(term) || Math.min(UNSEEN_AS_FOUND, size * UNSEEN_SHARE);
    return Math.log(1 + (size - found + 0.5) / (found + 0.5));
  };

  const weight = (syllable: string): number => inverse(folded, foldSyllable(syllable));
  const titleWeights = new Float64Array(size);
  const titleWeight = (position: number): number =>
    (titleWeights[position] ||= sumOf(titles[position] ?? NO_TOKENS, weight) || 1);

  const starts = startsOf(segments);
  /** The segments that have any of these positions. */
  const segmentsOf = (among: ReadonlySet<number>): ReadonlySet<number> => {
    const wanted = new Set<number>();
    let [segment, from, to] = [0, 0, 0];
    for (const position of among) {
      if (position < from || position >= to) {
        segment = lastAtMost(starts, position);
        from = starts[segment] ?? 0;
        to = from + (segments[segment]?.size ?? 0);
      }
      wanted.add(segment);
    }
    return wanted;
  };

  const scoreView = (
    view: View,
    tokens: readonly string[],
    share: number,
    wanted: ReadonlySet<number> | null,
    scores: Float64Array,
  ): void => {
    for (const [term, factor] of withBigrams(tokens)) {
      const idf = inverse(view, term) * factor * share;
      for (const { segment, base, postings } of view.postings(term)) {
        if (wanted !== null && !wanted.has(segment)) continue;
        for (const [at, own] of postings.positions.entries()) {
          const position = base + own;
          const frequency = postings.frequencies[at] ?? 0;
          const gain = (idf * frequency * (K1 + 1)) / (frequency + (view.lengthening[position] ?? 0));
          scores[position] = (scores[position] ?? 0) + gain;
        }
      }
    }
  };

  const standIns = createStandIns(segments, starts);

  return {
    weight,
    knows: (syllable) => folded.found(foldSyllable(syllable)) > 0,
    rank(topic, among) {
      const tokens = accentedTokens(topic);
      const foldedTokens = tokens.map(foldSyllable);
      const scores = new Float64Array(size);
      const wanted = among === undefined ? null : segmentsOf(among);
      scoreView(accented, tokens, ACCENTED_SHARE, wanted, scores);
      scoreView(folded, foldedTokens, 1 - ACCENTED_SHARE, wanted, scores);
      const standing = standIns.find(tokens, wanted);
      const unique = [...new Set(foldedTokens)].map((token) => [token, weight(token)] as const);
      const ranked: RecordScore[] = [];
      for (const position of among ?? scores.keys()) {
        const score = scores[position] ?? 0;
        const others = standing.get(position);
        if (score === 0 && others === undefined) continue;
        const title = titles[position] ?? NO_TOKENS;
        const context = contexts[position] ?? NO_TOKENS;
        const instead = saidInstead(others, weight);
        const sums = { total: 0, title: 0, either: 0, gained: 0 };
        for (const [token, own] of unique) {
          const isTitled = title.has(token);
          const other = isTitled || context.has(token) ? undefined : instead.get(token);
          sums.total += other?.weight ?? own;
          if (isTitled) sums.title += own;
          if (isTitled || context.has(token)) sums.either += own;
          if (other === undefined) continue;
          const worth = other.share * other.weight;
          sums.either += worth;
          if (other.inTitle) sums.title += worth;
          sums.gained += worth * (other.inTitle ? 1 : CONTEXT_WEIGHT) * (1 + BIGRAM_WEIGHT);
        }
        const lengthening = accented.lengthening[position] ?? 0;
        ranked.push({
          position,
          score: score + (sums.gained * (K1 + 1)) / (1 + lengthening),
          coverage: sums.either / (sums.total || 1),
          titleCoverage: sums.title / (sums.total || 1),
          specificity: Math.min(1, sums.title / titleWeight(position)),
        });
      }
      return ranked.sort((a, b) => b.score - a.score || a.position - b.position);
    },
  };
}

function viewOf(segments: readonly RecordSegment[], form: 'accented' | 'folded'): View {
  const views = segments.map((segment) => segment[form]);
  const lengths = views.flatMap((view) => [...view.lengths]);
  const averageLength = sumOf(lengths, (length) => length) / (lengths.length || 1) || 1;
  const starts = startsOf(segments);
  const known = new Map<string, { readonly found: number; readonly held: readonly Held[] }>();
  const lookUp = (term: string): { readonly found: number; readonly held: readonly Held[] } => {
    const kept = known.get(term);
    if (kept !== undefined) return kept;
    const held = views.flatMap((view, segment): Held[] => {
      const postings = view.postings.get(term);
      return postings === undefined ? [] : [{ segment, base: starts[segment] ?? 0, postings }];
    });
    const looked = { found: sumOf(held, ({ postings }) => postings.positions.length), held };
    if (known.size >= KEPT_TERMS) known.clear();
    known.set(term, looked);
    return looked;
  };
  return {
    found: (term) => lookUp(term).found,
    postings: (term) => lookUp(term).held,
    lengthening: Float64Array.from(lengths, (length) => K1 * (1 - B + B * (length / averageLength))),
  };
}

/** Position of each segment's first record. */
function startsOf(segments: readonly RecordSegment[]): number[] {
  let next = 0;
  return segments.map(({ size }) => (next += size) - size);
}

/** The last of these rising numbers that is at most `value`. */
function lastAtMost(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rising[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
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
