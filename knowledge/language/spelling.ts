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
  /** How often `second` follows `first`; ids of forms. */
  pairs(first: number, second: number): number;
}

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
      let previous = 0;
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
          previous = 0;
          continue;
        }
        const entry = entryOf(word);
        entry.count += weight;
        total += weight;
        entry.texts.set(word, (entry.texts.get(word) ?? 0) + weight);
        if (previous !== 0) {
          const pair = previous * ID_SPAN + entry.id;
          pairs.set(pair, (pairs.get(pair) ?? 0) + weight);
        }
        previous = entry.id;
      }
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
      return {
        total,
        form: (key) => byKey.get(key),
        forms: (folded) => byFold.get(folded) ?? [],
        pairs: (first, second) => pairs.get(first * ID_SPAN + second) ?? 0,
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
