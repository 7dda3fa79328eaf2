/**
 * Whether two questions ask the same. Precision first: places, plans, years, agencies, roles, levels, numbers, negations and
 * what is asked for must agree exactly, and nearly every word of the matter too; where in doubt they do not ask the same.
 */
import { accentedTokens, fold, hasDiacritics, PROVINCES, type Interpretation } from '../../knowledge/index.js';
import { officialWords } from '../interpret/synonyms.js';

/** What of a question must agree, and the words that nearly must. */
export interface Gist {
  /** Every part is compared as a whole. */
  readonly fixed: string;
  /** Content words in order, as the plans spell them. */
  readonly words: readonly string[];
  /** Typed without diacritics: then words of both questions are compared without. */
  readonly isPlain: boolean;
}

/** Share of the words' weight that both questions must have. */
const MIN_SHARED = 0.8;
/** Share of neighbouring words: the same words in another order ask something else. */
const MIN_PAIRS = 0.5;
/** Fewer words say too little to be sure. */
const MIN_WORDS = 2;

/** Words of asking and courtesy, folded; who, what, when and where are compared apart. */
const FILLER: ReadonlySet<string> = new Set(
  (
    'a oi nhe nhi vay z v ha hoi biet xin muon can giup voi cho toi minh em anh chi ban con va thi la ma cua o trong theo ' +
    'cac nhung mot cai nay kia do duoc se dang da bi ve tai len ra vao nhu the sao gi nao dau may bao nhieu khi lam on ' +
    'dung phai co khong ko hong chua roi u uh da vang hien nay ngay luc gio chieu sang hom ai noi cach viec'
  ).split(' '),
);

const ASKED: readonly (readonly [string, RegExp])[] = [
  ['where', /\bo dau\b|\bcho nao\b|\bnoi nao\b|\bdau\b/],
  ['how long', /\bbao lau\b|\bmay (?:ngay|thang|tuan)\b/],
  ['when', /\bkhi nao\b|\bbao gio\b|\bluc nao\b|\bngay nao\b|\bthang (?:nao|may)\b|\bhan\b|\bthoi han\b/],
  ['how many', /\bbao nhieu\b|\bmay\b/],
  ['who', /\bai\b|\b(?:don vi|co quan|so|phong|ban|nganh|bo phan) nao\b/],
  ['why', /\bvi sao\b|\btai sao\b/],
  ['how', /\bthe nao\b|\blam sao\b|\bcach\b|\bra sao\b/],
];

/** Words that turn a statement round or shift it: one more or less of them is another question. */
const SHARP: ReadonlySet<string> = new Set(
  (
    'khong chua chang dung cam mien tru ngoai tru hon kem tren duoi truoc sau tu den toi da thieu it nhieu nhat dau cuoi moi cu ' +
    'tinh huyen xa phuong quan cap thanh pho thi tran chu tri phoi hop dau moi tong trung binh tang giam online truc tiep ' +
    'bat buoc tu nguyen cong tu noi bo dat chua lan lai'
  ).split(' '),
);

const NAME_WORDS: ReadonlySet<string> = new Set(PROVINCES.flatMap((name) => fold(name).split(' ')));

/** @param typed the question as it came; `interpretation.text` is its normalised spelling. */
export function gistOf(typed: string, interpretation: Interpretation): Gist {
  const text = officialWords(interpretation.text);
  const folded = fold(text);
  const { scope } = interpretation;
  const asked = ASKED.filter(([, cue]) => cue.test(folded)).map(([name]) => name);
  const fixed = JSON.stringify([
    interpretation.intent,
    interpretation.role,
    interpretation.agencies.map(({ key, place }) => [key, place]),
    interpretation.levels,
    interpretation.years,
    interpretation.window,
    interpretation.part,
    interpretation.planFact,
    interpretation.lacking,
    interpretation.deadlineText,
    interpretation.ordinal,
    interpretation.focus,
    interpretation.quoted,
    [scope.named, [...scope.planIds].sort(), scope.missing === null ? null : fold(scope.missing), scope.years],
    asked,
    (folded.match(/\d+(?:[.,/-]\d+)*/g) ?? []).sort(),
    negations(folded),
  ]);
  const content = accentedTokens(text).filter((word) => !FILLER.has(fold(word)) && !/^\d+$/.test(word));
  return { fixed, words: content, isPlain: !hasDiacritics(typed) };
}

/** "… không?" at the end asks, it does not deny. */
function negations(folded: string): number {
  const said = folded.replace(
    /(?:\bco\b(.*))?\b(?:khong|chua|ko)\b[\s\p{P}]*(?:(?:a|nhi|vay|ban|em|ad)[\s\p{P}]*)?$/u,
    '$1',
  );
  return (said.match(/\b(?:khong|chua|chang|ko|khong phai|cam)\b/g) ?? []).length;
}

/** How close, 0–1; 0 where anything that must agree does not. `weight` is what a syllable tells in the loaded plans. */
export function closeness(asked: Gist, known: Gist, weight: (syllable: string) => number): number {
  if (asked.fixed !== known.fixed) return 0;
  if (Math.min(asked.words.length, known.words.length) < MIN_WORDS) return 0;
  const spell = (word: string): string => (asked.isPlain || known.isPlain ? fold(word) : word);
  const [said, wanted] = [asked.words.map(spell), known.words.map(spell)];
  const [one, other] = [new Set(said), new Set(wanted)];
  const all = [...new Set([...one, ...other])];
  const both = all.filter((word) => one.has(word) && other.has(word));
  const odd = all.filter((word) => !both.includes(word));
  if (odd.some((word) => SHARP.has(fold(word)) || NAME_WORDS.has(fold(word)))) return 0;
  const sum = (words: readonly string[]): number => words.reduce((total, word) => total + weight(word) + 0.1, 0);
  const shared = sum(both) / sum(all);
  if (shared < MIN_SHARED) return 0;
  return pairsShared(said, wanted) < MIN_PAIRS ? 0 : shared;
}

function pairsShared(some: readonly string[], others: readonly string[]): number {
  const [one, other] = [pairsOf(some), pairsOf(others)];
  const all = new Set([...one, ...other]);
  return all.size === 0 ? 0 : [...one].filter((pair) => other.includes(pair)).length / all.size;
}

function pairsOf(words: readonly string[]): string[] {
  return [...new Set(words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`))];
}
