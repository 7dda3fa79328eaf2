import { accentedTokens, toneKey, toNfc } from '../language/text.js';
import { THESAURUS, type Phrase, type PhraseMention, type Thesaurus } from '../thesaurus/thesaurus.js';

/** What a word of a topic is worth in a text that says it in other words. */
export interface OtherWord {
  /** Of its weight, below 1: the word itself is worth more. */
  readonly share: number;
  /** At most what the other words weigh there: a rare word of talk makes no common one rare. */
  readonly weight: number;
}

/** A phrase of the topic, and one of a text that may stand for it. */
export interface Standing {
  readonly asked: PhraseMention;
  readonly found: Phrase;
  readonly share: number;
}

/** Adds to `words`, by folded syllable, what the phrase that was found is worth for those of the asked one. */
export function addOtherWords(
  words: Map<string, OtherWord>,
  { asked, found, share }: Standing,
  weight: (syllable: string) => number,
): void {
  const mean = found.folded.reduce((sum, token) => sum + weight(token), 0) / found.folded.length;
  const length = Math.min(1, found.folded.length / asked.phrase.folded.length);
  for (const token of asked.phrase.folded) {
    const known = words.get(token);
    if (known === undefined || known.share < share)
      words.set(token, { share, weight: length * Math.min(weight(token), mean) });
  }
}

/** The phrases that a text holds; `text` in tone keys. */
export function phrasesIn(text: readonly string[], thesaurus: Thesaurus = THESAURUS): readonly PhraseMention[] {
  return thesaurus.find(text);
}

/** The phrases of a topic that a text may say in other words. */
export interface TopicPhrases {
  /** By folded syllable; words that stand in the text themselves are among them. */
  wordsIn(text: readonly PhraseMention[], weight: (syllable: string) => number): ReadonlyMap<string, OtherWord>;
  /** Neighbours of the topic, as typed, for which a phrase of more than one syllable stands in the text. */
  pairsIn(text: readonly PhraseMention[]): ReadonlySet<string>;
}

const SAME: TopicPhrases = { wordsIn: () => new Map(), pairsIn: () => new Set() };

/** @param topic As a person wrote it, with marks or without. */
export function phrasesOf(topic: string, thesaurus: Thesaurus = THESAURUS): TopicPhrases {
  const tokens = accentedTokens(topic);
  const asked = new Map<number, { readonly mention: PhraseMention; readonly share: number }[]>();
  for (const mention of thesaurus.find(tokens, true))
    for (const { id, share } of mention.phrase.groups) asked.set(id, [...(asked.get(id) ?? []), { mention, share }]);
  if (asked.size === 0) return SAME;
  const standings = (text: readonly PhraseMention[]): Standing[] =>
    text.flatMap(({ phrase: found }) =>
      found.groups.flatMap(({ id }) =>
        (asked.get(id) ?? []).flatMap(({ mention, share }) =>
          mention.phrase === found ? [] : [{ asked: mention, found, share }],
        ),
      ),
    );
  return {
    wordsIn(text, weight) {
      const words = new Map<string, OtherWord>();
      for (const standing of standings(text)) addOtherWords(words, standing, weight);
      return words;
    },
    pairsIn(text) {
      const pairs = new Set<string>();
      for (const { asked: mention, found } of standings(text)) {
        if (found.tokens.length < 2) continue;
        for (let at = mention.start + 1; at < mention.end; at += 1)
          pairs.add(`${tokens[at - 1] ?? ''} ${tokens[at] ?? ''}`);
      }
      return pairs;
    },
  };
}

/** By position, whether a word of a topic belongs to a known phrase, of which one word at least is not `idle` by itself. */
export function inPhrases(
  typed: readonly string[],
  isIdle: (word: string) => boolean,
  thesaurus: Thesaurus = THESAURUS,
): boolean[] {
  const inside = typed.map(() => false);
  for (const { start, end } of thesaurus.find(typed.map((word) => toneKey(toNfc(word)))))
    if (!typed.slice(start, end).every(isIdle)) inside.fill(true, start, end);
  return inside;
}
