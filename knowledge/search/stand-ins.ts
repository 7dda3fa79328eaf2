import { THESAURUS } from '../thesaurus/thesaurus.js';
import { addOtherWords, type OtherWord, type Standing } from './other-words.js';
import type { HeldPhrase, RecordSegment } from './record-segment.js';

/** Phrases that more records than this many, and than this share of all, hold in some words tell no record from others. */
const COMMON = { records: 50, share: 0.25 };

/** Where records say in other words what a topic says. */
export interface StandIns {
  /**
   * By position; only of these segments, all when null.
   * @param tokens The topic in tone keys, as typed.
   */
  find(tokens: readonly string[], wanted: ReadonlySet<number> | null): ReadonlyMap<number, readonly StandIn[]>;
}

export interface StandIn extends Standing {
  readonly inTitle: boolean;
}

/** What a record says for a word of the topic. */
export interface SaidInstead extends OtherWord {
  readonly inTitle: boolean;
}

const NOTHING: ReadonlyMap<string, SaidInstead> = new Map();

interface Held {
  readonly segment: number;
  readonly phrases: readonly HeldPhrase[];
}

/** @param starts Position of each segment's first record. */
export function createStandIns(segments: readonly RecordSegment[], starts: readonly number[]): StandIns {
  const most = Math.max(COMMON.records, COMMON.share * segments.reduce((sum, { size }) => sum + size, 0));
  /** What holds each group that was asked for; none for one that tells nothing. */
  const known = new Map<number, readonly Held[]>();
  const heldOf = (group: number): readonly Held[] => {
    const kept = known.get(group);
    if (kept !== undefined) return kept;
    const held = segments.flatMap((own, segment): Held[] => {
      const phrases = own.phrases.get(group);
      return phrases === undefined ? [] : [{ segment, phrases }];
    });
    const told = held.reduce((sum, { phrases }) => sum + phrases.length, 0) > most ? [] : held;
    known.set(group, told);
    return told;
  };

  return {
    find(tokens, wanted) {
      const found = new Map<number, StandIn[]>();
      for (const asked of THESAURUS.find(tokens, true)) {
        for (const { id, share } of asked.phrase.groups) {
          for (const { segment, phrases } of heldOf(id)) {
            if (wanted !== null && !wanted.has(segment)) continue;
            const base = starts[segment] ?? 0;
            for (const { position, phrase, inTitle } of phrases) {
              if (phrase === asked.phrase) continue;
              const own = { asked, found: phrase, share, inTitle };
              const list = found.get(base + position);
              if (list === undefined) found.set(base + position, [own]);
              else list.push(own);
            }
          }
        }
      }
      return found;
    },
  };
}

/** What a record says instead, by folded syllable of the topic; its title's word before its context's. */
export function saidInstead(
  standing: readonly StandIn[] | undefined,
  weight: (syllable: string) => number,
): ReadonlyMap<string, SaidInstead> {
  if (standing === undefined) return NOTHING;
  const words = new Map<string, SaidInstead>();
  for (const inTitle of [false, true]) {
    const own = new Map<string, OtherWord>();
    for (const one of standing) if (one.inTitle === inTitle) addOtherWords(own, one, weight);
    for (const [token, word] of own) words.set(token, { ...word, inTitle });
  }
  return words;
}
