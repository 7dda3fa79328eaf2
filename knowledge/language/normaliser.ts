import type { NormalisedQuestion, QuestionNormaliser } from '../ports.js';
import { FIELDS } from './agency-lexicon.js';
import { THESAURUS } from '../thesaurus/thesaurus.js';
import { QUESTION_PHRASES } from './question-words.js';
import { plainShareOf, restoreWords, type TypedWord } from './restoration.js';
import { createSpellingLearner, type Form, type Spelling, type SpellingLearner } from './spelling.js';
import { CITIZEN_QUESTIONS } from './spelling-texts/citizen-questions.js';
import { FREQUENT_WORDS } from './spelling-texts/frequent-words.js';
import { OFFICER_QUESTIONS } from './spelling-texts/officer-questions.js';
import { PLAN_SENTENCES } from './spelling-texts/plan-sentences.js';
import { capitalise, fold, toneKey, toNfc } from './text.js';

export interface NormaliserDependencies {
  readonly expandAbbreviations: (text: string) => string;
  /** Texts whose spelling is learnt: passages and headings of the loaded plans. */
  readonly corpus: Iterable<string>;
}

type Repair = NormalisedQuestion['repairs'][number];

/** A whole word of letters, numbers and the marks that bind them into one: a document number, an address, a name. */
const PIECE = /[\p{L}\p{N}\p{M}]+(?:[./@&:_–-]+[\p{L}\p{N}\p{M}]+)*/gu;
const LETTERS_ONLY = /^[\p{L}\p{M}]+$/u;
/** Two capitals or more: an abbreviation or a name that the expansion left alone. */
const CAPITALS = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{Ll}]*\p{Lu}$|^\p{Ll}+\p{Lu}|^\p{Lu}{2,}/u;
const MAX_WORDS = 400;

/** Shortest coined word that is put together from two. */
const MIN_COINED = 7;
/** The same where a hyphen joins them, or where one of the two stands in no plan by itself. */
const MIN_HYPHENED = 4;

/** A phrase of asking counts as much as this many times in the plans. */
const PHRASE_WEIGHT = 3;

export function createNormaliser({ expandAbbreviations, corpus }: NormaliserDependencies): QuestionNormaliser {
  const learner = createQuestionLearner();
  for (const text of corpus) learner.add(text);
  return normaliserOf(learner.finish(), expandAbbreviations);
}

/** Knows the language of questions already; the plans are added to it. */
export function createQuestionLearner(): SpellingLearner {
  const learner = createSpellingLearner();
  for (const [text, weight] of questionTexts()) learner.add(text, weight);
  return learner;
}

/** The language of questions, text by text, each with its weight; what is learnt before any plan. */
export function* questionTexts(): Generator<readonly [text: string, weight: number]> {
  for (const phrase of QUESTION_PHRASES) yield [phrase, PHRASE_WEIGHT];
  for (const sentence of [...OFFICER_QUESTIONS, ...CITIZEN_QUESTIONS, ...FREQUENT_WORDS, ...PLAN_SENTENCES])
    yield [sentence, 1];
  for (const phrase of THESAURUS.spellings) yield [phrase, 1];
  for (const { name } of FIELDS.department) yield [`sở ${name.replaceAll('~', 'và').toLowerCase()}`, PHRASE_WEIGHT];
}

/** For a spelling that is learnt elsewhere, a slice at a time. */
export function normaliserOf(spelling: Spelling, expandAbbreviations: (text: string) => string): QuestionNormaliser {
  return {
    normalise(original) {
      const plainShare = plainShareOf(lettersOf(original), spelling);
      const typed = spellQuarters(toNfc(original));
      const expanded = toNfc(expandAbbreviations(spellCoined(typed, spelling)));
      const repairs = expanded === typed ? [] : changedRuns(typed, expanded);
      const fresh = new Set(repairs.flatMap((repair) => lettersOf(repair.to)));
      const { text, changed } = restore(expanded, fresh, spelling, plainShare);
      return { original, text, repairs: [...repairs, ...changed] };
    },
  };
}

/** "quy II", "quy 3": before the number of a quarter the plain word has one reading. */
function spellQuarters(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])([Qq])uy(?=\s+(?:[1-4]|I{1,3}|IV|i{1,3}|iv)(?![\p{L}\p{N}]))/gu, '$1uý');
}

/**
 * Coined words as the plans write them: "mobile money" and "wi-fi" where they have "MobileMoney" and "wifi", "elearning"
 * where they have "e-learning". Only plain letters, and only where the typed spelling stands in no plan.
 */
function spellCoined(text: string, spelling: Spelling): string {
  const formOf = (word: string): Form | undefined => spelling.form(word.toLowerCase());
  const standTogether = (first: string, second: string): boolean => {
    const [left, right] = [formOf(first), formOf(second)];
    return left !== undefined && right !== undefined && spelling.pairs(left.id, right.id) > 0;
  };
  // "Yen bai" are the two words of a place also where the plans name an app "YenBai-S".
  const areWords = (first: string, second: string): boolean =>
    spelling
      .forms(first.toLowerCase())
      .some((left) => spelling.forms(second.toLowerCase()).some((right) => spelling.pairs(left.id, right.id) > 0));
  const joined = text.replace(
    /(?<![\p{L}\p{N}-])([A-Za-z]{1,20})([ -])([A-Za-z]{2,20})(?![\p{L}\p{N}-])/gu,
    (whole, first: string, joint: string, second: string) => {
      const coined = `${first}${second}`.toLowerCase();
      const isStrange = formOf(first) === undefined || formOf(second) === undefined;
      const isLongEnough = coined.length >= (joint === '-' || isStrange ? MIN_HYPHENED : MIN_COINED);
      return isLongEnough && !areWords(first, second) && formOf(coined) !== undefined ? coined : whole;
    },
  );
  return joined.replace(/(?<![\p{L}\p{N}-])[A-Za-z]{4,20}(?![\p{L}\p{N}-])/gu, (word) => {
    if (spelling.forms(word.toLowerCase()).length > 0) return word;
    for (let at = 1; at <= word.length - 2; at += 1)
      if (standTogether(word.slice(0, at), word.slice(at))) return `${word.slice(0, at)}-${word.slice(at)}`;
    return word;
  });
}

function lettersOf(text: string): string[] {
  return (text.toLowerCase().match(PIECE) ?? [])
    .filter((word) => LETTERS_ONLY.test(word))
    .map((word) => word.normalize('NFC'));
}

function restore(
  text: string,
  fresh: ReadonlySet<string>,
  spelling: Spelling,
  plainShare: number,
): { text: string; changed: readonly Repair[] } {
  const pieces = [...text.matchAll(PIECE)].flatMap(splitHyphens).slice(0, MAX_WORDS);
  const words = pieces.map((piece, at): TypedWord => {
    const before = pieces[at - 1];
    const gap = before === undefined ? '' : text.slice(before.start + before.text.length, piece.start);
    const lower = piece.text.toLowerCase();
    const isShouted = CAPITALS.test(piece.text) && !isShouting(text);
    return {
      text: lower,
      fixed:
        !LETTERS_ONLY.test(piece.text) ||
        fresh.has(lower) ||
        (isShouted && spelling.form(toneKey(lower)) === undefined),
      startsRun: before === undefined || gap.trim() !== '' || !LETTERS_ONLY.test(before.text),
    };
  });
  const restored = restoreWords(words, spelling, plainShare);
  const changed: Repair[] = [];
  let result = '';
  let end = 0;
  pieces.forEach((piece, at) => {
    const meant = restored[at] ?? piece.text;
    const isSame = toneKey(meant) === toneKey(piece.text);
    const to = isSame ? piece.text : inCaseOf(piece.text, meant);
    if (!isSame) changed.push({ from: piece.text, to, kind: fold(meant) === fold(piece.text) ? 'diacritics' : 'typo' });
    result += text.slice(end, piece.start) + to;
    end = piece.start + piece.text.length;
  });
  return { text: result + text.slice(end), changed };
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** "kinh-tế" is two words; what holds a number, or any other mark, stays whole. */
function splitHyphens(match: RegExpMatchArray): Piece[] {
  const start = match.index ?? 0;
  const [text] = match;
  if (!/^[\p{L}\p{M}]+(?:[–-][\p{L}\p{M}]+)+$/u.test(text)) return [{ text, start }];
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].map((part) => ({ text: part[0], start: start + part.index }));
}

/** Whether the whole text is typed in capitals, so that capitals say nothing about a word. */
function isShouting(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return (
    letters.length > 12 && letters.filter((letter) => letter !== letter.toLowerCase()).length > 0.8 * letters.length
  );
}

function inCaseOf(typed: string, meant: string): string {
  if (typed.length > 1 && typed === typed.toUpperCase()) return meant.toUpperCase();
  return typed.charAt(0) === typed.charAt(0).toLowerCase() ? meant : capitalise(meant);
}

/** Runs of words of `from` that `to` has instead, by the longest common sequence of words. */
function changedRuns(from: string, to: string): Repair[] {
  const left = from.split(/\s+/u).slice(0, MAX_WORDS);
  const right = to.split(/\s+/u).slice(0, MAX_WORDS);
  const width = right.length + 1;
  const common = new Uint16Array((left.length + 1) * width);
  for (let a = left.length - 1; a >= 0; a -= 1) {
    for (let b = right.length - 1; b >= 0; b -= 1) {
      const same = left[a] === right[b];
      const skip = Math.max(common[(a + 1) * width + b] ?? 0, common[a * width + b + 1] ?? 0);
      common[a * width + b] = same ? (common[(a + 1) * width + b + 1] ?? 0) + 1 : skip;
    }
  }
  const repairs: Repair[] = [];
  let [a, b] = [0, 0];
  let [fromA, fromB] = [0, 0];
  const close = (): void => {
    if (a > fromA || b > fromB) {
      repairs.push({ from: left.slice(fromA, a).join(' '), to: right.slice(fromB, b).join(' '), kind: 'abbreviation' });
    }
  };
  while (a < left.length && b < right.length) {
    if (left[a] === right[b]) {
      close();
      [a, b] = [a + 1, b + 1];
      [fromA, fromB] = [a, b];
    } else if ((common[(a + 1) * width + b] ?? 0) >= (common[a * width + b + 1] ?? 0)) a += 1;
    else b += 1;
  }
  [a, b] = [left.length, right.length];
  close();
  return repairs;
}
