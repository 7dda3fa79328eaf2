import { accentedTokens, toneKey, type Figure } from '../../knowledge/index.js';
import { wording } from '../wording.js';
import type { RecordDraft } from './draft.js';

/** Overlap of word pairs from which two titles state the same thing. */
const SAME = 0.8;
/** Overlap from which titles are so alike that other figures in them are a contradiction. */
const ALIKE = 0.9;
/** Share of the shorter title's word pairs that must stand in the longer one when it is the same statement cut short. */
const CONTAINED = 0.92;
const MIN_WORDS = 5;
/** A word pair of more rows than this tells nothing. */
const COMMON_PAIR = 60;
/** "hằng năm" and "hàng năm" are two spellings of one word. */
const YEARLY = toneKey('hàng');
const YEARLY_VARIANT = toneKey('hằng');

interface Twins {
  readonly sameAs: number[];
  readonly review: string[];
}

/** For each record the others that state the same thing elsewhere, and what a person should compare. */
export function findTwins(drafts: readonly RecordDraft[]): Twins[] {
  const out = drafts.map((): Twins => ({ sameAs: [], review: [] }));
  const numbers = new Map<string, number>();
  const keys = drafts.map((draft) => (isComparable(draft) ? titleKey(draft.title, numbers) : null));
  for (const [i, j] of candidates(drafts, keys)) {
    const [draft, other, a, b] = [drafts[i], drafts[j], keys[i], keys[j]];
    if (draft === undefined || other === undefined || a == null || b == null) continue;
    if (draft.type !== other.type || draft.locator === other.locator) continue;
    const likeness = a.text === b.text ? 1 : compare(a, b);
    if (likeness === null) continue;
    if (sameFigures(draft.figures, other.figures)) {
      out[i]?.sameAs.push(j);
      out[j]?.sameAs.push(i);
      if (a.text !== b.text) {
        out[i]?.review.push(wording.wordingDiffers(other.locator));
        out[j]?.review.push(wording.wordingDiffers(draft.locator));
      }
    } else if (likeness >= ALIKE) {
      out[i]?.review.push(wording.figuresDiffer(other.locator));
      out[j]?.review.push(wording.figuresDiffer(draft.locator));
    }
  }
  return out;
}

function isComparable({ type }: RecordDraft): boolean {
  return type !== 'result' && type !== 'duty';
}

/** Pairs in order that may state the same: rows and sentences that share words, and equal titles of one kind. */
function candidates(drafts: readonly RecordDraft[], keys: readonly (TitleKey | null)[]): [number, number][] {
  const isRow = drafts.map((draft) => draft.columns.length > 0);
  const byTitle = new Map<string, number[]>();
  const rowsByPair = new Map<number, number[]>();
  for (const [i, key] of keys.entries()) {
    if (key === null) continue;
    list(byTitle, `${isRow[i] === true ? 'row' : 'prose'} ${key.text}`).push(i);
    if (isRow[i] === true) for (const pair of key.pairs) list(rowsByPair, pair).push(i);
  }
  const pairs: [number, number][] = [];
  for (const same of byTitle.values())
    for (const [at, i] of same.entries()) for (const j of same.slice(at + 1)) pairs.push([i, j]);
  for (const [i, key] of keys.entries()) {
    if (key === null || isRow[i] === true) continue;
    const rows = new Set<number>();
    for (const pair of key.pairs) {
      const sharing = rowsByPair.get(pair) ?? [];
      if (sharing.length <= COMMON_PAIR) for (const row of sharing) rows.add(row);
    }
    for (const row of rows) pairs.push(row < i ? [row, i] : [i, row]);
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}

function list<Key>(lists: Map<Key, number[]>, key: Key): number[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const made: number[] = [];
  lists.set(key, made);
  return made;
}

interface TitleKey {
  readonly text: string;
  readonly words: number;
  /** Neighbouring words, each pair as one number. */
  readonly pairs: ReadonlySet<number>;
}

/** More words than a document has. */
const WORD_LIMIT = 2 ** 24;
/** As many different words as most documents have; pairs of them stay small numbers, which sets hold at less cost. */
const COMMON_WORDS = 2 ** 15;

function pairOf(one: number, other: number): number {
  return one < COMMON_WORDS && other < COMMON_WORDS
    ? one * COMMON_WORDS + other
    : COMMON_WORDS ** 2 + one * WORD_LIMIT + other;
}

/** Tokens without numbers, so that a changed figure does not hide the sameness; `numbers` gives each word its own. */
function titleKey(title: string, numbers: Map<string, number>): TitleKey {
  const tokens = accentedTokens(title).map((token) => (token === YEARLY_VARIANT ? YEARLY : token));
  const pairs = new Set<number>();
  let words = 0;
  let before = 0;
  for (const token of tokens) {
    if (/^\d+$/.test(token)) continue;
    const number = numbers.get(token) ?? numbers.size + 1;
    numbers.set(token, number);
    if (words > 0) pairs.add(pairOf(before, number));
    words += 1;
    before = number;
  }
  return { text: tokens.join(' '), words, pairs };
}

/** Dice overlap, or null when the titles state different things. */
function compare(a: TitleKey, b: TitleKey): number | null {
  if (a.text === b.text) return 1;
  if (Math.min(a.words, b.words) < MIN_WORDS) return null;
  let shared = 0;
  for (const pair of a.pairs) if (b.pairs.has(pair)) shared += 1;
  const dice = (2 * shared) / (a.pairs.size + b.pairs.size);
  if (dice >= SAME) return dice;
  const [short, long] = a.pairs.size <= b.pairs.size ? [a, b] : [b, a];
  if (!(shared / short.pairs.size >= CONTAINED)) return null;
  const opens = (words: number): boolean => long.text.startsWith(short.text.split(' ').slice(0, words).join(' '));
  const near = short.words * 3 >= long.words ? opens(4) : opens(10) && short.words >= 12;
  return near ? dice : null;
}

function sameFigures(a: readonly Figure[], b: readonly Figure[]): boolean {
  const key = (figures: readonly Figure[]): string =>
    figures
      .map((figure) => `${figure.value}${figure.unit}`)
      .sort()
      .join('|');
  return key(a) === key(b);
}
