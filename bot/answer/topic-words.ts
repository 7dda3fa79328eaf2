/** How much of a topic stands in a text: its words, its neighbours, and what the text says for them in other words. */
import type { PhraseMention } from '../../knowledge/index.js';
import { accentedTokens, fold, foldedTokens, phrasesIn, phrasesOf } from '../../knowledge/index.js';

type Weight = (token: string) => number;

export interface TopicMeasure {
  /** Of the topic's words, each by its weight, and of its pairs of neighbours, 0–1. */
  share(text: string): number;
  /** Of its words alone. */
  coverage(text: string): number;
  /** The same by their marks: "bán" does not stand in "văn bản". */
  spelled(text: string): number;
}

/** What the words count, and the pairs of neighbours. */
const SHARES = { words: 0.65, pairs: 0.35 };

export function measureTopic(topic: string, weight: Weight): TopicMeasure {
  const tokens = [...new Set(foldedTokens(topic))];
  const wanted = pairsOf(foldedTokens(topic));
  const phrases = phrasesOf(topic);
  const read = (text: string): { words: number; pairs: number } => {
    const { set, pairs: ownPairs, mentions } = wordsOf(text);
    const others = phrases.wordsIn(mentions, weight);
    let [held, total] = [0, 0];
    for (const token of tokens) {
      const other = set.has(token) ? undefined : others.get(token);
      total += other?.weight ?? weight(token);
      held += set.has(token) ? weight(token) : (other?.share ?? 0) * (other?.weight ?? 0);
    }
    const words = held / (total || 1);
    if (wanted.length === 0) return { words, pairs: words };
    const found = wanted.reduce((sum, pair) => {
      if (ownPairs.has(pair)) return sum + 1;
      const [first, second] = pair.split(' ').map((token) => (set.has(token) ? undefined : others.get(token)));
      return sum + (first !== undefined && second !== undefined ? Math.min(first.share, second.share) : 0);
    }, 0);
    return { words, pairs: found / wanted.length };
  };
  const spellings = [...new Set(accentedTokens(topic))];
  const spelled = (text: string): number => {
    const { accented, mentions } = wordsOf(text);
    const others = phrases.wordsIn(mentions, weight);
    let [held, total] = [0, 0];
    for (const token of spellings) {
      const folded = fold(token);
      const other = accented.has(token) ? undefined : others.get(folded);
      total += other?.weight ?? weight(folded);
      held += accented.has(token) ? weight(folded) : (other?.share ?? 0) * (other?.weight ?? 0);
    }
    return held / (total || 1);
  };
  return {
    spelled,
    share(text) {
      const { words, pairs } = read(text);
      return SHARES.words * words + SHARES.pairs * pairs;
    },
    coverage: (text) => read(text).words,
  };
}

/** How many pairs of neighbours a topic has, and how many of them stand in a text, in these words or in others. */
export function countPairs(
  topic: string,
  text: readonly string[],
): { readonly wanted: number; readonly found: number } {
  const wanted = pairsOf(accentedTokens(topic));
  const own = new Set(pairsOf(text));
  const others = phrasesOf(topic).pairsIn(phrasesIn(text));
  return { wanted: wanted.length, found: wanted.filter((pair) => own.has(pair) || others.has(pair)).length };
}

/** What is read of a text: folded words, pairs of neighbours, and the phrases that others may stand for. */
interface TextWords {
  readonly set: ReadonlySet<string>;
  readonly accented: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly mentions: readonly PhraseMention[];
}

/** Sentences are asked for by question after question, and several times by each. */
const KEPT_TEXTS = 2_000;
const texts = new Map<string, TextWords>();

function wordsOf(text: string): TextWords {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const own = foldedTokens(text);
  const accented = accentedTokens(text);
  const read = {
    set: new Set(own),
    accented: new Set(accented),
    pairs: new Set(pairsOf(own)),
    mentions: phrasesIn(accented),
  };
  if (texts.size >= KEPT_TEXTS) texts.clear();
  texts.set(text, read);
  return read;
}

/** "5G", "IPv6": letters and digits in one, which tell what is meant. */
export function codesIn(topic: string): string[] {
  return foldedTokens(topic).filter((token) => /^(?:\d+[a-z]{1,3}|[a-z]{2,5}\d+)$/.test(token));
}

function pairsOf(tokens: readonly string[]): string[] {
  return tokens.slice(1).map((token, index) => `${tokens[index] ?? ''} ${token}`);
}
