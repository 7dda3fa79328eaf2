import { fold, toneKey, toNfc } from './text.js';

/** One accented form of a folded word. */
export interface Form {
  readonly id: number;
  readonly key: string;
  /** Lower case, as the corpus writes it most. */
  readonly text: string;
  readonly count: number;
}

/** How often words and pairs of words stand in the texts that were learnt. */
export interface Spelling {
  readonly total: number;
  /** By tone key. */
  form(key: string): Form | undefined;
  /** All forms with this folded spelling, most frequent first; empty for an unknown one. */
  forms(folded: string): readonly Form[];
  /** How often `second` follows `first`; ids of forms, `BOUNDARY` for the start or the end of a run of words. */
  pairs(first: number, second: number): number;
  /** How often anything follows this, and how many different things do. */
  followers(first: number): Followers;
  /** Share of all different pairs that end with this: a word of few surroundings has less than its count says. */
  continuation(second: number): number;
}

export interface Followers {
  readonly count: number;
  readonly kinds: number;
}

/** The start or the end of a run of words, as a member of pairs. */
export const BOUNDARY = 0;

export interface SpellingLearner {
  /** `weight` counts the text that many times, default 1. */
  add(text: string, weight?: number): void;
  /** The learner may go on learning; a spelling that was given keeps what it had or sees more. */
  finish(): Spelling;
}

const WORD = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]+/gu;
const HAS_LETTER = /\p{L}/u;
const HAS_DIGIT = /\p{N}/u;
const ID_SPAN = 2 ** 26;
const NO_FOLLOWERS: Followers = { count: 0, kinds: 0 };

interface Entry {
  readonly id: number;
  readonly key: string;
  readonly texts: Map<string, number>;
  count: number;
}

/** Learns words and adjacent pairs; numbers and punctuation, but for a hyphen inside a word, end a run of adjacent words. */
export function createSpellingLearner(): SpellingLearner {
  const entries = new Map<string, Entry>();
  const pairs = new Map<number, number>();
  let total = 0;
  const entryOf = (text: string): Entry => {
    const key = toneKeyOf(text);
    const known = entries.get(key);
    if (known !== undefined) return known;
    const entry = { id: entries.size + 1, key, texts: new Map<string, number>(), count: 0 };
    entries.set(key, entry);
    return entry;
  };
  return {
    add(text, weight = 1) {
      let previous = BOUNDARY;
      const follow = (id: number): void => {
        if (previous === BOUNDARY && id === BOUNDARY) return;
        const pair = previous * ID_SPAN + id;
        pairs.set(pair, (pairs.get(pair) ?? 0) + weight);
        previous = id;
      };
      const lower = toNfc(text).toLowerCase();
      for (const match of lower.matchAll(WORD)) {
        const [word] = match;
        // "e-learning": a hyphen without spaces binds its two words into one.
        if (
          word === '-' &&
          HAS_LETTER.test(lower[match.index - 1] ?? '') &&
          HAS_LETTER.test(lower[match.index + 1] ?? '')
        )
          continue;
        if (!HAS_LETTER.test(word) || HAS_DIGIT.test(word)) {
          follow(BOUNDARY);
          continue;
        }
        const entry = entryOf(word);
        entry.count += weight;
        total += weight;
        entry.texts.set(word, (entry.texts.get(word) ?? 0) + weight);
        follow(entry.id);
      }
      follow(BOUNDARY);
    },
    finish() {
      const byKey = new Map<string, Form>();
      const byFold = new Map<string, Form[]>();
      for (const { id, key, texts, count } of entries.values()) {
        let text = key;
        let best = 0;
        for (const [candidate, times] of texts) if (times > best) [text, best] = [candidate, times];
        const form = { id, key, text, count };
        byKey.set(key, form);
        const folded = fold(text);
        const forms = byFold.get(folded);
        if (forms === undefined) byFold.set(folded, [form]);
        else forms.push(form);
      }
      for (const forms of byFold.values()) forms.sort((a, b) => b.count - a.count);
      const followers = new Map<number, { count: number; kinds: number }>();
      const continuations = new Map<number, number>();
      for (const [pair, count] of pairs) {
        const second = pair % ID_SPAN;
        const first = (pair - second) / ID_SPAN;
        const known = followers.get(first) ?? { count: 0, kinds: 0 };
        followers.set(first, { count: known.count + count, kinds: known.kinds + 1 });
        continuations.set(second, (continuations.get(second) ?? 0) + 1);
      }
      const kinds = Math.max(1, pairs.size);
      return {
        total,
        form: (key) => byKey.get(key),
        forms: (folded) => byFold.get(folded) ?? [],
        pairs: (first, second) => pairs.get(first * ID_SPAN + second) ?? 0,
        followers: (first) => followers.get(first) ?? NO_FOLLOWERS,
        continuation: (second) => (continuations.get(second) ?? 0) / kinds,
      };
    },
  };
}

const toneKeys = new Map<string, string>();
const CACHE_LIMIT = 30_000;

function toneKeyOf(word: string): string {
  const known = toneKeys.get(word);
  if (known !== undefined) return known;
  if (toneKeys.size >= CACHE_LIMIT) toneKeys.clear();
  const key = toneKey(word);
  toneKeys.set(word, key);
  return key;
}
