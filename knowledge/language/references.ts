import { type Day, dayOf } from '../domain/day.js';
import { fold, foldSpace } from './text.js';

/** A citation of a document in a text; `number` is normalised. */
export interface ReferenceMention {
  readonly number: string;
  /** Vietnamese name of the type, as far as the text or the number tells. */
  readonly type: string | null;
  readonly issuedOn: Day | null;
  /** The citation as issued (type, number, day), cleaned of line wraps. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Type words in front of a number, longest first; the short ones are those of questions. */
const TYPE_WORDS: readonly (readonly [string, string])[] = [
  ['Chương trình hành động', 'Chương trình hành động'],
  ['Kế hoạch hành động', 'Kế hoạch'],
  ['Thông tư liên tịch', 'Thông tư liên tịch'],
  ['Nghị quyết liên tịch', 'Nghị quyết liên tịch'],
  ['Thông báo kết luận', 'Thông báo'],
  ['Nghị quyết', 'Nghị quyết'],
  ['Quyết định', 'Quyết định'],
  ['Nghị định', 'Nghị định'],
  ['Thông tư', 'Thông tư'],
  ['Chỉ thị', 'Chỉ thị'],
  ['Kế hoạch', 'Kế hoạch'],
  ['Chương trình', 'Chương trình'],
  ['Công văn', 'Công văn'],
  ['Văn bản', 'Công văn'],
  ['Công điện', 'Công điện'],
  ['Thông báo', 'Thông báo'],
  ['Kết luận', 'Kết luận'],
  ['Hướng dẫn', 'Hướng dẫn'],
  ['Báo cáo', 'Báo cáo'],
  ['Tờ trình', 'Tờ trình'],
  ['Đề án', 'Đề án'],
  ['Phương án', 'Phương án'],
  ['Quy chế', 'Quy chế'],
  ['Quy định', 'Quy định'],
  ['Pháp lệnh', 'Pháp lệnh'],
  ['Luật', 'Luật'],
  ['NQ', 'Nghị quyết'],
  ['QĐ', 'Quyết định'],
  ['NĐ', 'Nghị định'],
  ['KH', 'Kế hoạch'],
  ['CT', 'Chỉ thị'],
  ['CV', 'Công văn'],
];
const TYPES_BY_FOLD: ReadonlyMap<string, string> = new Map(TYPE_WORDS.map(([word, type]) => [fold(word), type]));

/** Codes inside numbers. Letters differ in meaning by case and stroke: CT chỉ thị, CTr chương trình; HD hướng dẫn, HĐ hợp đồng. */
const TYPE_CODES: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  QD: 'Quyết định',
  CT: 'Chỉ thị',
  QC: 'Quy chế',
  QyĐ: 'Quy định',
  TC: 'Thông cáo',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  CTR: 'Chương trình',
  CTHĐ: 'Chương trình hành động',
  KH: 'Kế hoạch',
  PA: 'Phương án',
  ĐA: 'Đề án',
  DA: 'Dự án',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTr: 'Tờ trình',
  HĐ: 'Hợp đồng',
  CĐ: 'Công điện',
  NĐ: 'Nghị định',
  ND: 'Nghị định',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  KL: 'Kết luận',
  QÐ: 'Quyết định',
};

/** White space is bounded, so that long runs of it cost no more than other text. */
const GAP = '\\s{1,8}';
const SOME = '\\s{0,8}';
const alternatives = TYPE_WORDS.map(([word]) => `${word.replaceAll(' ', GAP)}|${fold(word).replaceAll(' ', GAP)}`).join(
  '|',
);
const CODE = '\\p{Lu}\\p{L}{0,11}\\d{0,2}(?:(?:&amp;|&)\\p{L}{1,8})*';
const LOWER_CODE = '(?:kh|qđ|qd|nq|nđ|nd|ct|ctr|tb|kl|hd|bc|đa|tt)';
const DASH = `${SOME}[-–—‑]${SOME}`;
const SLASH = `${SOME}\\/${SOME}`;
/** 55/KH-UBND, 30/2020/NĐ-CP, 91/2025/QH15, 1712/UBND-VP; the Party's 03-NQ/TU. Wrapped lines may stand around marks. */
const NUMBER = [
  `\\d{1,5}[a-z]?${SLASH}(?:\\d{4}${SLASH})?${CODE}(?:${DASH}${CODE}){1,3}`,
  `\\d{1,5}[a-z]?${SLASH}(?:\\d{4}${SLASH})?${LOWER_CODE}${DASH}[\\p{L}][\\p{L}\\d&]{1,14}`,
  `\\d{1,5}${DASH}(?:${CODE}|${LOWER_CODE})${SLASH}[\\p{L}]{1,8}`,
  `\\d{1,5}${SLASH}\\d{4}${SLASH}(?:QH\\d{1,2}|qh\\d{1,2}|L|PL)(?:${DASH}[A-Z]{2,10}\\d{0,2})?`,
  `\\d{1,5}${SLASH}(?:TU|CP|TTg|QU|HU|TW|UBND|HĐND|TƯ)(?![\\p{L}\\p{N}])`,
].join('|');
const DATE =
  '(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})|(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})';
const BARE = `\\d{1,5}(?![\\p{L}\\p{N}/,.-]*\\d)(?!${SOME}(?:năm|tháng|ngày|tuần|quý|%|phần trăm|nhiệm vụ|đến|-|–|\\/))`;

const CITATION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${alternatives})${GAP})?((?:số|so)${SOME}[:.]?${SOME})?(?<![\\p{L}\\p{N}/.,-])(?:(${NUMBER})|(${BARE}))(?![\\p{L}\\p{N}])`,
  'gu',
);
const DAY_BEHIND = new RegExp(
  `^\\s*(?:,\\s*)?(?:(?:của\\s+(?=\\S)[^.;()\\d“"]{1,60}?(?<!\\s)\\s*(?:,\\s*)?)?(?:ngày|ngay)\\s*(?:${DATE})|\\(\\s*(?:${DATE})\\s*\\))`,
  'u',
);

/** Every citation holds one of these: a number with a mark behind it, or a number behind "số". */
const MAY_CITE = /\d[a-z]?\s{0,8}[/–—‑-]|s[ốo]\s{0,8}[:.]?\s{0,8}\d/u;

/** Citations of numbered documents, in order. */
export function findReferences(text: string): ReferenceMention[] {
  const mentions: ReferenceMention[] = [];
  if (!MAY_CITE.test(text)) return mentions;
  for (const match of text.matchAll(CITATION)) {
    const raw = match[3] ?? match[4];
    if (match[4] !== undefined && match[2] === undefined) continue;
    const word = match[1] ?? typeBefore(text, match.index);
    if (raw === undefined || (match[4] !== undefined && word === null)) continue;
    const start = match[1] === undefined && word !== null ? startOfType(text, match.index, word) : match.index;
    const behind = DAY_BEHIND.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 140));
    const end = match.index + match[0].length + (behind?.[0].length ?? 0);
    const number = normalise(raw);
    mentions.push({
      number,
      type: (word === null ? null : TYPES_BY_FOLD.get(fold(foldSpace(word)))) ?? typeOfNumber(number),
      issuedOn: dayBehind(behind),
      text: foldSpace(text.slice(start, end).replace(raw, raw.includes('\n') ? number : raw)).replaceAll('&amp;', '&'),
      start,
      end,
    });
  }
  return mentions;
}

const TYPE_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(${alternatives})\\s+$`, 'iu');

/** The type word in front of a match that the case-sensitive pattern did not take ("ke hoach 67/KH-UBND"). */
function typeBefore(text: string, at: number): string | null {
  return TYPE_BEFORE.exec(text.slice(Math.max(0, at - 30), at))?.[1] ?? null;
}

function startOfType(text: string, at: number, word: string): number {
  return Math.max(0, text.lastIndexOf(word, at));
}

function normalise(raw: string): string {
  return raw.replaceAll('&amp;', '&').replace(/[–—‑]/g, '-').replace(/\s+/g, '').replaceAll('Ð', 'Đ');
}

function typeOfNumber(number: string): string | null {
  const [, code = ''] = /[/-]([\p{L}]+)(?=[-/]|$)/u.exec(number.replace(/\/\d{4}(?=\/)/, '')) ?? [];
  const type = TYPE_CODES[code] ?? TYPE_CODES[code.toUpperCase()];
  if (type !== undefined) return type;
  if (/\/QH\d{1,2}$/i.test(number)) return null;
  return /^\d+\/\p{L}{3}.*-/u.test(number) ? 'Công văn' : null;
}

function dayBehind(match: RegExpExecArray | null): Day | null {
  if (match === null) return null;
  const groups: readonly (string | undefined)[] = match.slice(1);
  const [day, month, year] = groups.filter((part) => part !== undefined).map(Number);
  return day === undefined || month === undefined || year === undefined ? null : dayOf(year, month, day);
}

/** Key under which two spellings of one number are equal: case, spaces, dashes, `&amp;`, đ and leading zeros do not count. */
export function referenceKey(number: string): string {
  return fold(normalise(number)).replace(/^0+(?=\d)/, '');
}
