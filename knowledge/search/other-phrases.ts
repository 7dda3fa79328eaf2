import { accentedTokens } from '../language/text.js';
import { THESAURUS, type Phrase } from '../thesaurus/thesaurus.js';
import type { LexicalIndex } from './ports.js';
import { GAP, pairNumber, wordNumber } from './terms.js';

/** Phrases looked up beside those of a question, so that a long one costs about what others do. */
const MAX_PHRASES = 24;

/**
 * Words of the phrases that may stand for those of a question, each behind a gap: of a phrase that no passage
 * holds, those that one does.
 */
export function otherPhrases(question: string, index: Pick<LexicalIndex, 'frequencies'>): number[] {
  const asked = new Set(THESAURUS.find(accentedTokens(question), true).map(({ phrase }) => phrase));
  const wanted = [...asked].map((phrase) => ({
    phrase,
    others: [...new Set(phrase.groups.flatMap(({ phrases }) => phrases))].filter((other) => !asked.has(other)),
  }));
  const all = [...new Set(wanted.flatMap(({ phrase, others }) => [phrase, ...others]))];
  const counts = index.frequencies(all.map(rarestTerm));
  const found = new Map(all.map((phrase, at) => [phrase, counts[at] ?? 0]));
  const held = wanted.flatMap(({ phrase, others }) =>
    (found.get(phrase) ?? 0) > 0 ? [] : others.filter((other) => (found.get(other) ?? 0) > 0),
  );
  return [...new Set(held)].slice(0, MAX_PHRASES).flatMap((phrase) => [GAP, ...phrase.tokens.map(wordNumber)]);
}

/** The last pair of a phrase, or its one word: a term that stands for it. */
function rarestTerm({ tokens }: Phrase): number {
  const words = tokens.map(wordNumber);
  const last = words.at(-1) ?? GAP;
  const before = words.at(-2);
  return before === undefined ? last : pairNumber(before, last);
}
