import { EVERYDAY_WORDS } from './everyday-words.js';
import { CHAT_SPELLINGS, LATIN_WORDS } from './question-words.js';
import { BOUNDARY, type Form, type Spelling } from './spelling.js';
import { isPlausibleSyllable } from './syllable.js';
import { fold, toneKey } from './text.js';
import { slipForms, soundForms } from './typos.js';

/**
 * Finds what was meant by each word: the most probable sequence of known forms under a model of words and pairs, and of
 * how people type. What is not known is kept unless the words beside it speak for a known one.
 */

/** Chances that a word that was meant is typed as something else; fitted on questions whose right form is known. */
const CHANCE = {
  /** Another known accented form of the same letters. */
  otherAccent: 0.003,
  /** A known form for a word with marks that is not known, but spelt as Vietnamese allows. */
  plausibleAccent: 0.004,
  strangeAccent: 0.05,
  /** One slip, for a word that is not known in any accent. */
  plausibleSlip: 0.0005,
  strangeSlip: 0.02,
  /** One slip or a sound-alike, for a word that is known but never seen beside its neighbours. */
  knownSlip: 0.0001,
  soundAlike: 0.0005,
  /** A word that is known with marks only, meant without. */
  unknownPlain: 0.02,
};
const PRIOR_PAIRS = 5;
/** Share of a word's own count against that of its surroundings, where the pair was never seen. */
const ALONE_SHARE = 0.2;
const UNKNOWN_COUNT = 0.1;
const CANDIDATES = 12;
/** Letters that a word needs before it is taken for a slip; marks make a short word tell more. */
const MIN_SLIP_LENGTH = { plain: 4, marked: 3 };
/** Below this share of words typed without marks, a question counts as accented. */
const MOSTLY_ACCENTED = 0.35;

interface Candidate {
  /** null keeps the word as typed. */
  readonly form: Form | null;
  readonly text: string;
  readonly typed: number;
}

export interface TypedWord {
  /** Lower case, NFC. */
  readonly text: string;
  /** Keeps the word whatever the model says: a number, a name in capitals, an expanded abbreviation. */
  readonly fixed: boolean;
  /** A mark or a number stands before it: no pair with the word before. */
  readonly startsRun: boolean;
}

/** What each word should read, lower case; the same text where nothing changes. */
export function restoreWords(words: readonly TypedWord[], spelling: Spelling, plainShare: number): string[] {
  const lattice = words.map((word, at) => candidatesOf(word, words[at - 1], words[at + 1], spelling, plainShare));
  return bestPath(lattice, words, spelling);
}

/**
 * Share of accented words that were typed without their marks, 0–1, judged from a whole question: words that the corpus
 * writes with marks, against words that bear some.
 */
export function plainShareOf(words: readonly string[], spelling: Spelling): number {
  let plain = 0;
  let marked = 0;
  for (const word of words) {
    if (fold(word) !== word) marked += 1;
    else {
      const [first] = spelling.forms(word);
      if (first !== undefined && first.text !== word) plain += 1;
    }
  }
  return Math.min(0.98, Math.max(0.003, (plain + 0.003) / (plain + marked + 0.5)));
}

function candidatesOf(
  word: TypedWord,
  before: TypedWord | undefined,
  after: TypedWord | undefined,
  spelling: Spelling,
  plainShare: number,
): Candidate[] {
  const key = toneKey(word.text);
  const own = spelling.form(key) ?? null;
  const keep: Candidate = { form: own, text: word.text, typed: 0 };
  const folded = fold(word.text);
  if (word.fixed || LATIN_WORDS.has(word.text)) return [keep];
  const forms = spelling.forms(folded);
  const chat = own === null && forms.length === 0 ? CHAT_SPELLINGS.get(folded) : undefined;
  if (chat !== undefined) {
    const [first, ...rest] = chat.split(' ');
    const form = first !== undefined && rest.length === 0 ? (spelling.form(toneKey(first)) ?? null) : null;
    return [{ form, text: chat, typed: 0 }];
  }
  const isPlain = folded === word.text;
  const candidates: Candidate[] = [];
  const offer = (form: Form, chance: number): void => {
    if (form !== own) candidates.push({ form, text: form.text, typed: Math.log(chance) });
  };
  const isSeen = isSeenBeside(folded, before, after, spelling);
  if (isPlain) {
    // Among accented words, an unknown plain one may be meant as it stands: only its neighbours can tell.
    if (own === null && forms.length > 0 && plainShare < MOSTLY_ACCENTED && !isSeen) return [keep];
    for (const form of forms) offer(form, plainShare);
    if (own !== null || forms.length === 0) candidates.push(keep);
    else candidates.push({ ...keep, typed: Math.log(CHANCE.unknownPlain) });
  } else {
    candidates.push(keep);
    const chance =
      own !== null ? CHANCE.otherAccent : isPlausibleSyllable(folded) ? CHANCE.plausibleAccent : CHANCE.strangeAccent;
    for (const form of forms) offer(form, chance * likeness(word.text, form.text));
  }
  const isKnown = isPlain ? forms.length > 0 : own !== null;
  const isLonely = !isKnown || !isSeen;
  // A word of everyday Vietnamese may be spelt as it sounds; it is no slip of the fingers.
  const isWord = !isPlain && EVERYDAY_WORDS.has(word.text);
  if (isLonely && !isWord && folded.length >= (isPlain ? MIN_SLIP_LENGTH.plain : MIN_SLIP_LENGTH.marked)) {
    const chance = isKnown ? CHANCE.knownSlip : isPlausibleSyllable(folded) ? CHANCE.plausibleSlip : CHANCE.strangeSlip;
    for (const form of slipForms(folded, spelling))
      offer(form, chance * (isPlain ? marksChance(form, plainShare) : likeness(word.text, form.text)));
  }
  if (isLonely && !isPlain && (own !== null || !isWord)) {
    for (const form of soundForms(folded, spelling)) offer(form, CHANCE.soundAlike * likeness(word.text, form.text));
  }
  if (candidates.length <= CANDIDATES) return candidates;
  const rated = candidates.map((candidate) => ({
    candidate,
    rate: candidate.typed + besideScore(candidate, before, after, spelling),
  }));
  return rated
    .sort((a, b) => b.rate - a.rate)
    .slice(0, CANDIDATES)
    .map((entry) => entry.candidate);
}

function marksChance(form: Form, plainShare: number): number {
  return fold(form.text) === form.text ? 1 : plainShare;
}

/** Marks of two spellings compared: 1 when they agree, less for a tone or a letter that differs. */
function likeness(typed: string, meant: string): number {
  const marks = (text: string): readonly [tone: string, shape: string] => {
    const parts = text.normalize('NFD');
    return [parts.replace(/[^\u0300\u0301\u0303\u0309\u0323]/gu, ''), parts.replace(/[^\u0302\u0306\u031bđ]/gu, '')];
  };
  const [tone, shape] = marks(typed);
  const [otherTone, otherShape] = marks(meant);
  const isHookOrTilde = tone !== otherTone && `${tone}${otherTone}`.replace(/[\u0303\u0309]/gu, '') === '';
  return (tone === otherTone ? 1 : isHookOrTilde ? 0.5 : 0.15) * (shape === otherShape ? 1 : 0.15);
}

function formsOf(word: TypedWord | undefined, spelling: Spelling): readonly Form[] {
  if (word === undefined) return [];
  const own = spelling.form(toneKey(word.text));
  return fold(word.text) === word.text || own === undefined ? spelling.forms(fold(word.text)) : [own];
}

/** Whether any reading of the word stands beside any reading of a neighbour in the corpus. */
function isSeenBeside(
  folded: string,
  before: TypedWord | undefined,
  after: TypedWord | undefined,
  spelling: Spelling,
): boolean {
  const forms = spelling.forms(folded);
  return (
    formsOf(before, spelling).some((left) => forms.some((form) => spelling.pairs(left.id, form.id) > 0)) ||
    formsOf(after, spelling).some((right) => forms.some((form) => spelling.pairs(form.id, right.id) > 0))
  );
}

function besideScore(
  candidate: Candidate,
  before: TypedWord | undefined,
  after: TypedWord | undefined,
  spelling: Spelling,
): number {
  const { form } = candidate;
  if (form === null) return Math.log(UNKNOWN_COUNT / spelling.total);
  let pairs = 0;
  for (const left of formsOf(before, spelling)) pairs += spelling.pairs(left.id, form.id);
  for (const right of formsOf(after, spelling)) pairs += spelling.pairs(form.id, right.id);
  return Math.log((form.count + 1) / spelling.total) + Math.log(1 + 30 * pairs);
}

/** Witten–Bell: the more different words follow the left one, the more a word that was never seen after it may. */
function pairScore(left: number | null, right: Candidate, spelling: Spelling): number {
  const id = right.form?.id ?? null;
  const alone =
    right.form === null
      ? UNKNOWN_COUNT / Math.max(1, spelling.total)
      : ALONE_SHARE * (right.form.count / Math.max(1, spelling.total)) +
        (1 - ALONE_SHARE) * spelling.continuation(right.form.id);
  if (left === null) return Math.log(alone);
  const { count, kinds } = spelling.followers(left);
  const pairs = id === null ? 0 : spelling.pairs(left, id);
  const back = kinds + PRIOR_PAIRS;
  return Math.log((pairs + back * alone) / (count + back));
}

const idOf = ({ form }: Candidate): number | null => form?.id ?? null;

function bestPath(
  lattice: readonly (readonly Candidate[])[],
  words: readonly TypedWord[],
  spelling: Spelling,
): string[] {
  interface Step {
    readonly candidate: Candidate;
    readonly score: number;
    readonly previous: Step | null;
  }
  let steps: readonly Step[] = [];
  lattice.forEach((candidates, at) => {
    const isRun = at > 0 && words[at]?.startsRun === false;
    steps = candidates.map((candidate): Step => {
      let best: Step | null = null;
      let score = -Infinity;
      for (const step of steps) {
        const value = step.score + pairScore(isRun ? idOf(step.candidate) : BOUNDARY, candidate, spelling);
        if (value > score) [best, score] = [step, value];
      }
      return {
        candidate,
        score: (best === null ? pairScore(BOUNDARY, candidate, spelling) : score) + candidate.typed,
        previous: best,
      };
    });
  });
  let step: Step | null = steps.reduce<Step | null>(
    (best, other) => (best === null || other.score > best.score ? other : best),
    null,
  );
  const texts: string[] = [];
  for (; step !== null; step = step.previous) texts.push(step.candidate.text);
  return texts.reverse();
}
