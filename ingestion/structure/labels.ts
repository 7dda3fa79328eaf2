import { fold } from '../../knowledge/index.js';

export type LabelKind =
  | 'appendix'
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'alpha'
  | 'roman'
  | 'arabic'
  | 'parenthesis'
  | 'letter'
  | 'dash'
  | 'plus';

/** The numbering or bullet that a block begins with. */
export interface Label {
  readonly kind: LabelKind;
  /** As issued, without punctuation: "PHẦN II", "III", "1.2", "a"; empty for bullets. */
  readonly text: string;
  /** As it stands in a locator: "Phần II", "Phụ lục 1", "III", "1.2", "a". */
  readonly locator: string;
  /** Depth: a smaller rank holds a greater one. */
  readonly rank: number;
  /** Characters that the label takes, white space behind it included. */
  readonly length: number;
}

const RANKS: Readonly<Record<Exclude<LabelKind, 'arabic'>, number>> = {
  appendix: 0,
  part: 1,
  chapter: 2,
  division: 2.5,
  alpha: 2.8,
  roman: 3,
  article: 3.5,
  letter: 8,
  parenthesis: 8.5,
  dash: 9,
  plus: 10,
};
/** `III.1` stands below every part and above `1.`; each further number lies a little deeper. */
const COMPOUND_RANK = 3.5;
const COMPOUND_STEP = 0.1;
/** `1.` is 4, `1.1.` is 5, down to `1.1.1.1.` at 7. */
const ARABIC_RANK = 3;
export const TOP_ARABIC_RANK = ARABIC_RANK + 1;
export const BULLET_RANK = RANKS.dash;

const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;
const APPENDIX =
  /^(phụ lục|biểu mẫu|biểu|mẫu số)(?:\s+(?:số\s*)?(\d{1,2}|[ivxlc]{1,5}|[a-z]))?\s*(?:[.:–—-]\s*|(?=\s|$)\s*)/i;
const WORDED =
  /^(phần|chương|mục|tiểu mục)\s+(?:thứ\s+)?([ivxlc]{1,6}|\d{1,2}|nhất|hai|ba|bốn|năm|[a-e])(?![\p{L}\p{N}])\s*(?:[.:–—-]\s*|\s*)/iu;
const ARTICLE = /^(Điều\s+(?:\d{1,3}|[IVX]{1,5}))\s*[.:]\s*/u;
const ROMAN_LABEL = /^([IVX]{1,6})\s*[.)/:–-]\s*(?=$|["“(]?[\p{Lu}\d])/u;
/** "III.1.", "C.2", "D1.": the number of a part with numbers below it. */
const COMPOUND_LABEL =
  /^((?:[IVX]{1,5}|[A-HĐ])(?:\.\d{1,2}){1,4}|[A-HĐ]\d{1,2}(?:\.\d{1,2}){0,3}(?=\s*[.):]))(?![\d%,/])(?:\s*[.):]\s*|\s+(?:[–-]\s+)?)(?=["“(]?\p{Lu})/u;
const ALPHA_LABEL = /^([A-H])\s*[.)/]\s+(?=["“(]?\p{Lu})/u;
const ARABIC_DOTTED = /^(\d{1,2}(?:\.\d{1,2}){1,4})(?![\d%,/])(?:\.?\)?\s*(?=$|["“(]?\p{Lu})|[.)]\s+(?=\S))/u;
/** Party documents write "1-" where others write "1.". */
const ARABIC_SINGLE = /^(\d{1,2})(?:\.\s*(?=$|["“(]?\p{Lu})|[./:]\s+(?=\S)|-\s+(?=["“(]?(?:\p{Lu}|\d+\s*%)))/u;
const PARENTHESIS = /^\(?(\d{1,2})\)\s*(?=\S)/u;
/** After d) comes đ), after e) comes g): f, j, w and z are no labels. */
const LETTER = /^\(?([abcdđeghiklmnopqrstuvxy]\d?)(?:\)\s*(?=\S)|\.\s+(?=["“(]?[\p{Lu}\d]))/u;
const DASH = /^[-–—−•●▪◦·○]\s*(?=[^\s\d-]|\d)/u;
const PLUS = /^\+\s*(?=\S)/u;

/** The label that a cleaned block begins with, or null. */
export function parseLabel(text: string): Label | null {
  const dash = DASH.exec(text);
  if (dash !== null) return bullet('dash', dash[0].length);
  const plus = PLUS.exec(text);
  if (plus !== null) return bullet('plus', plus[0].length);
  return worded(text) ?? compound(text) ?? roman(text) ?? alpha(text) ?? arabic(text) ?? small(text);
}

function bullet(kind: 'dash' | 'plus', length: number): Label {
  return { kind, text: '', locator: '', rank: RANKS[kind], length };
}

function worded(text: string): Label | null {
  const appendix = APPENDIX.exec(text);
  if (appendix !== null && isTitleLine(text, appendix[0])) {
    const label = appendix[0].replace(/(?<![\s.:–—-])[\s.:–—-]+$/u, '');
    return {
      kind: 'appendix',
      text: label,
      locator: sentenceCase(label),
      rank: RANKS.appendix,
      length: appendix[0].length,
    };
  }
  const article = ARTICLE.exec(text);
  if (article !== null) {
    const label = article[1] ?? '';
    return { kind: 'article', text: label, locator: label, rank: RANKS.article, length: article[0].length };
  }
  const match = WORDED.exec(text);
  if (match === null || !isTitleLine(text, match[0])) return null;
  const word = (match[1] ?? '').toLowerCase();
  const kind = word === 'phần' ? 'part' : word === 'chương' ? 'chapter' : 'division';
  const label = match[0].replace(/(?<![\s.:–—-])[\s.:–—-]+$/u, '');
  return { kind, text: label, locator: sentenceCase(label), rank: RANKS[kind], length: match[0].length };
}

/** Tells "PHỤ LỤC 1", "Phần II. Mục tiêu" from "phụ lục 1 kèm theo" and "mục 2 của Kế hoạch" inside a sentence. */
function isTitleLine(text: string, label: string): boolean {
  if (!/^\p{Lu}/u.test(text) || text.length > 400) return false;
  const word = /^\p{L}+(?:\s+\p{L}+)?/u.exec(label)?.[0] ?? '';
  const rest = text.slice(label.length).trim();
  if (rest === '') return true;
  const capitals = word === word.toUpperCase();
  if (capitals) return !/^\p{Ll}/u.test(rest);
  return /[.:–—-]\s*$/u.test(label) ? /^["“(]?\p{Lu}/u.test(rest) : isUpperCase(rest);
}

function compound(text: string): Label | null {
  if (!/^[A-HĐIVX]{1,5}[.\d]/u.test(text)) return null;
  const match = COMPOUND_LABEL.exec(text);
  const number = match?.[1];
  if (match === null || number === undefined) return null;
  const depth = number.match(/\d+/g)?.length ?? 1;
  const rank = COMPOUND_RANK + COMPOUND_STEP * depth;
  return { kind: 'arabic', text: number, locator: number, rank, length: match[0].length };
}

function roman(text: string): Label | null {
  const match = ROMAN_LABEL.exec(text);
  const numeral = match?.[1] ?? '';
  if (match === null || !ROMAN.test(numeral)) return null;
  return { kind: 'roman', text: numeral, locator: numeral, rank: RANKS.roman, length: match[0].length };
}

function alpha(text: string): Label | null {
  const match = ALPHA_LABEL.exec(text);
  const letter = match?.[1];
  if (match === null || letter === undefined) return null;
  return { kind: 'alpha', text: letter, locator: letter, rank: RANKS.alpha, length: match[0].length };
}

function arabic(text: string): Label | null {
  const match = ARABIC_DOTTED.exec(text) ?? ARABIC_SINGLE.exec(text);
  const number = match?.[1];
  if (match === null || number === undefined) return null;
  const depth = number.split('.').length;
  return { kind: 'arabic', text: number, locator: number, rank: ARABIC_RANK + depth, length: match[0].length };
}

function small(text: string): Label | null {
  const letter = LETTER.exec(text);
  if (letter?.[1] !== undefined)
    return { kind: 'letter', text: letter[1], locator: letter[1], rank: RANKS.letter, length: letter[0].length };
  const number = PARENTHESIS.exec(text);
  if (number?.[1] === undefined) return null;
  return {
    kind: 'parenthesis',
    text: number[1],
    locator: number[1],
    rank: RANKS.parenthesis,
    length: number[0].length,
  };
}

/** Whether every letter is a capital, and there are at least four. */
export function isUpperCase(text: string): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 4 && text === text.toUpperCase();
}

function sentenceCase(label: string): string {
  const [first = '', ...rest] = label.split(/\s+/);
  const lower =
    fold(first) === 'phu' || fold(first) === 'tieu' || fold(first) === 'bieu' || fold(first) === 'mau'
      ? rest.map((word, i) => (i === 0 && !/^[IVXLC\d]+$/i.test(word) ? word.toLowerCase() : word))
      : rest;
  const spelt = lower.map((word) => (/^(?:thứ|nhất|hai|ba|bốn|năm|sáu|bảy)$/iu.test(word) ? word.toLowerCase() : word));
  return [first.charAt(0).toUpperCase() + first.slice(1).toLowerCase(), ...spelt].join(' ');
}
