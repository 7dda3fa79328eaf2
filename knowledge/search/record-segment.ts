import { accentedTokens, foldSyllable } from '../language/text.js';
import { THESAURUS, type Phrase } from '../thesaurus/thesaurus.js';

/** Text of one record by field weight; the title weighs most. */
export interface RankedFields {
  readonly title: string;
  readonly context: string;
}

/** Records that are ranked together with others, as one plan has them: made once, and again only when they change. */
export interface RecordSegment {
  readonly size: number;
  readonly accented: SegmentView;
  readonly folded: SegmentView;
  /** Folded syllables of each record's title and of its context. */
  readonly titles: readonly ReadonlySet<string>[];
  readonly contexts: readonly ReadonlySet<string>[];
  /** By group of the thesaurus, in order of position. */
  readonly phrases: ReadonlyMap<number, readonly HeldPhrase[]>;
}

/** A phrase of the thesaurus that a record holds. */
export interface HeldPhrase {
  readonly position: number;
  readonly phrase: Phrase;
  readonly inTitle: boolean;
}

export interface SegmentView {
  readonly postings: ReadonlyMap<string, Postings>;
  /** Of each record, its context by its weight. */
  readonly lengths: Float64Array;
}

/** The records of a segment that hold a term, and how often: one list beside the other. */
export interface Postings {
  readonly positions: number[];
  readonly frequencies: number[];
}

/** What a word of the context counts beside one of the title. */
export const CONTEXT_WEIGHT = 0.35;

export function createRecordSegment(records: readonly RankedFields[]): RecordSegment {
  const titles = records.map((record) => accentedTokens(record.title));
  const contexts = records.map((record) => accentedTokens(record.context));
  const foldedTitles = titles.map((tokens) => tokens.map(foldSyllable));
  const foldedContexts = contexts.map((tokens) => tokens.map(foldSyllable));
  return {
    size: records.length,
    accented: buildView(titles, contexts),
    folded: buildView(foldedTitles, foldedContexts),
    titles: foldedTitles.map((tokens) => new Set(tokens)),
    contexts: foldedContexts.map((tokens) => new Set(tokens)),
    phrases: phrasesHeld(titles, contexts),
  };
}

function phrasesHeld(
  titles: readonly (readonly string[])[],
  contexts: readonly (readonly string[])[],
): Map<number, HeldPhrase[]> {
  const held = new Map<number, HeldPhrase[]>();
  for (const [position, title] of titles.entries()) {
    const known = new Set<Phrase>();
    const hold = (tokens: readonly string[], inTitle: boolean): void => {
      for (const { phrase } of THESAURUS.find(tokens)) {
        if (known.has(phrase)) continue;
        known.add(phrase);
        const own: HeldPhrase = { position, phrase, inTitle };
        for (const { id } of phrase.groups) {
          const list = held.get(id);
          if (list === undefined) held.set(id, [own]);
          else list.push(own);
        }
      }
    };
    hold(title, true);
    hold(contexts[position] ?? [], false);
  }
  return held;
}

function buildView(titles: readonly (readonly string[])[], contexts: readonly (readonly string[])[]): SegmentView {
  const postings = new Map<string, Postings>();
  const lengths = new Float64Array(titles.length);
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
    lengths[position] = title.length + CONTEXT_WEIGHT * context.length;
    for (const [term, frequency] of frequencies) {
      const list = postings.get(term);
      if (list) {
        list.positions.push(position);
        list.frequencies.push(frequency);
      } else postings.set(term, { positions: [position], frequencies: [frequency] });
    }
  }
  return { postings, lengths };
}
