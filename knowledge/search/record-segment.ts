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

export interface SegmentBuilder {
  /** The next record, in order of position. */
  add(record: RankedFields): void;
  finish(): RecordSegment;
}

export function createRecordSegment(records: readonly RankedFields[]): RecordSegment {
  const builder = createSegmentBuilder();
  for (const record of records) builder.add(record);
  return builder.finish();
}

/** For records that come one at a time, so that a long plan keeps nobody waiting. */
export function createSegmentBuilder(): SegmentBuilder {
  const [accented, folded] = [createViewBuilder(), createViewBuilder()];
  const titles: Set<string>[] = [];
  const contexts: Set<string>[] = [];
  const phrases = new Map<number, HeldPhrase[]>();
  return {
    add(record) {
      const [title, context] = [accentedTokens(record.title), accentedTokens(record.context)];
      const [foldedTitle, foldedContext] = [title.map(foldSyllable), context.map(foldSyllable)];
      holdPhrases(phrases, titles.length, title, context);
      accented.add(title, context);
      folded.add(foldedTitle, foldedContext);
      titles.push(new Set(foldedTitle));
      contexts.push(new Set(foldedContext));
    },
    finish: () => ({
      size: titles.length,
      accented: accented.finish(),
      folded: folded.finish(),
      titles,
      contexts,
      phrases,
    }),
  };
}

function holdPhrases(
  held: Map<number, HeldPhrase[]>,
  position: number,
  title: readonly string[],
  context: readonly string[],
): void {
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
  hold(context, false);
}

function createViewBuilder(): {
  readonly add: (title: readonly string[], context: readonly string[]) => void;
  readonly finish: () => SegmentView;
} {
  const postings = new Map<string, Postings>();
  const lengths: number[] = [];
  return {
    add(title, context) {
      const position = lengths.length;
      const frequencies = new Map<string, number>();
      const count = (tokens: readonly string[], weight: number): void => {
        for (const [index, token] of tokens.entries()) {
          frequencies.set(token, (frequencies.get(token) ?? 0) + weight);
          const next = tokens[index + 1];
          if (next !== undefined)
            frequencies.set(`${token} ${next}`, (frequencies.get(`${token} ${next}`) ?? 0) + weight);
        }
      };
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
    },
    finish: () => ({ postings, lengths: Float64Array.from(lengths) }),
  };
}
