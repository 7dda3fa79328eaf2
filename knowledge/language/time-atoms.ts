import { type Day, dayOf, lastDayOfMonth } from '../domain/day.js';
import type { Recurrence } from '../domain/deadline.js';

/** A point or stretch of time as written, before its year is settled. Offsets are into the text that was read. */
export interface TimeAtom {
  readonly start: number;
  readonly end: number;
  readonly value:
    | { readonly kind: 'day'; readonly day: number; readonly month: number; readonly year: number | null }
    /** `isRange`: both ends are written ("tháng 3-6/2024"). */
    | {
        readonly kind: 'months';
        readonly from: number;
        readonly to: number;
        readonly year: number | null;
        readonly isRange: boolean;
      }
    /** `isSchool`: from September of the first to August of the last. */
    | { readonly kind: 'years'; readonly from: number; readonly to: number; readonly isSchool?: boolean }
    /** "cả năm", "trong năm": the year of the context. */
    | { readonly kind: 'whole-year'; readonly year: number | null }
    | { readonly kind: 'recurrence'; readonly recurrence: Recurrence };
}

const B = '(?<![\\p{L}\\p{N}])';
const E = '(?![\\p{L}\\p{N}])';
const QUARTER = '(?:IV|I{1,3}|[1-4])';
const YEAR = '(?:19|20)\\d{2}';
const OF_YEAR = `(?:\\s*(?:[/.,-]|–|năm|nam|của năm|cua nam)\\s*(?:năm\\s*|nam\\s*)?(${YEAR})(?!\\d))?`;
const MONTH_WORD = '(?:tháng|thang|Th\\.|T\\.?)';
const LIST = '(?:,|;|và|va|&|-|–|đến|den|tới|toi|đến hết|den het)';
const DATE_SEPARATOR = '\\s*[/.-]\\s*';

/** One pass over the text; each alternative is anchored on its own first word or digit. */
const ATOM = new RegExp(
  [
    // 1-3: 30/6/2024
    `(?<![\\p{N}/.-])(\\d{1,2})${DATE_SEPARATOR}(\\d{1,2})${DATE_SEPARATOR}(${YEAR})(?![\\p{N}/])`,
    // 4-6: ngày 30 tháng 6 năm 2024; without "ngày" only with its year
    `${B}(?:(?:ngày|ngay)\\s+|(?=\\d{1,2}\\s+(?:tháng|thang)\\s+\\d{1,2}\\s*(?:[/-]|năm|nam)\\s*${YEAR}))(\\d{1,2})\\s+(?:tháng|thang)\\s+(\\d{1,2})${OF_YEAR}`,
    // 7-8: ngày 30/6
    `${B}(?:ngày|ngay)\\s*(\\d{1,2})\\s*[/-]\\s*(\\d{1,2})(?![\\p{N}/]|\\s*-\\s*${YEAR})`,
    // 9: ngày 25 (hằng tháng)
    `${B}(?:ngày|ngay|mùng|mồng|mung)\\s*(\\d{1,2})\\s*(?:của\\s*|cua\\s*|mỗi\\s*|moi\\s*)?(?=(?:hàng|hằng|hang)\\s*(?:tháng|thang|quý|quy|năm|nam)|(?:tháng|thang)\\s*(?:cuối|cuoi|đầu|dau|sau|tiếp))`,
    // 10-12: 6 tháng đầu năm 2024, nửa cuối năm
    `${B}(?:(?:0?6|sáu|sau)\\s*(?:tháng|thang)|nửa|nua)\\s*(đầu|dau|cuối|cuoi)\\s*(?:năm|nam)(?:\\s*(${YEAR})${E})?`,
    // 12-13: tháng 9/2023, tháng 3-6/2024, T12/2023
    `${B}${MONTH_WORD}\\s*(\\d{1,2})(?!\\d)((?:\\s*${LIST}\\s*(?:(?:tháng|thang)\\s*)?\\d{1,2}(?!\\d|[/.]\\d{1,2}(?!\\d)))*)(?!\\s*(?:ngày|ngay|lần|lan)${E})${OF_YEAR}`,
    // 15-17: quý II/2024, quý I, II năm 2024, Q1/2024
    `${B}(?:quý|quí|quy|Q\\.?)\\s*(${QUARTER})(?![\\p{L}\\p{N}])((?:\\s*${LIST}\\s*(?:(?:quý|quy)\\s*)?${QUARTER}(?![\\p{L}\\p{N}]))*)${OF_YEAR}`,
    // 18-19: giai đoạn 2023-2025
    `(?:${B}(?:giai đoạn|giai doan|năm|nam|các năm|cac nam)\\s*)?(?<![\\p{N}/.-])(${YEAR})\\s*(?:-|–|đến năm|den nam|đến|den)\\s*(${YEAR})(?![\\p{N}/])`,
    // 20: năm 2023
    `${B}(?:năm|nam)\\s*(${YEAR})(?![\\p{N}/])`,
    // 21: cả năm, trong năm
    `${B}((?:cả|ca|trong|hết|het|cuối|cuoi)\\s*(?:năm|nam))${E}(?!\\s*\\d)`,
    // 22: định kỳ hàng tháng, quý, năm
    `${B}(?:(?:định kỳ|định kì|dinh ky|dinh ki|theo|mỗi|moi|từng|tung|hàng|hằng|hang)\\s*){1,4}((?:tuần|tuan|tháng|thang|quý|quy|(?:0?6|sáu|sau)\\s*(?:tháng|thang)|nửa năm|nua nam|năm|nam)${E}(?!\\s*(?:định|dinh|chế|che|trình|trinh|mô|mo|hoạch|hoach|luật|luat|\\d(?!\\d?\\s*(?:lần|lan|kỳ|số|buổi|đợt|cuộc)(?!\\p{L})))))`,
    // 23: 6 tháng một lần
    `${B}(?:(\\d{1,2}|một|mot|hai|ba|sáu|sau)\\s*(?:tháng|thang)\\s*(?:một|mot|/|1)\\s*(?:lần|lan))${E}`,
    // 24: thường xuyên
    `${B}(thường xuyên|thuong xuyen|liên tục|lien tuc|thường niên|thuong nien)${E}`,
    // 25: 2 lần/năm
    `${B}(0?[124]|một|mot|hai|bốn|bon)\\s*(?:lần|lan)\\s*(?:(?:/|mỗi|moi|một|mot|trong)\\s*)?(?:1\\s*)?(?:năm|nam)${E}`,
    // 26: tháng cuối quý, tháng đầu quý sau
    `${B}(?:tháng|thang)\\s*(?:cuối|cuoi|đầu|dau)\\s*(?:(?:của|mỗi|từng|hằng|hàng)\\s*){0,2}(quý|quy|năm|nam)${E}(?:\\s*(?:sau|trước|tiếp theo))?`,
    // 27-28: trước 20/12 (hằng năm), ngày 15/6 và 15/12
    `(?=\\d)(?<=(?:trước|truoc|chậm nhất|cham nhat|đến hết|lễ|từ(?=\\s\\d{1,2}/\\d{1,2}\\s(?:đến|-|–)\\s\\d{1,2}/\\d{1,2}/${YEAR})|(?:ngày|ngay)\\s?\\d{1,2}/\\d{1,2}\\s?(?:,|;|và|va))\\s)(\\d{1,2})/(\\d{1,2})(?![\\p{N}/])`,
    // 29: 02 kỳ/tháng, 1 lần/quý
    `(?<![\\p{L}\\p{N}.,])\\d{1,2}\\s*(?:lần|lan|kỳ|số|buổi|đợt|cuộc|tin|bài)\\s*(?:/|mỗi|moi|một|mot)\\s*(?:1\\s*)?(tuần|tuan|tháng|thang|quý|quy)${E}`,
    // 30: (báo cáo) tháng trước ngày 20, tuần trước 15 giờ 00 ngày thứ Năm
    `${B}(tuần|tháng|quý)\\s+trước\\s+(?:\\d{1,2}\\s*(?:giờ|h)\\s*(?:\\d{2}\\s*)?)?(?:(?:ngày\\s+)?thứ\\s+\\p{L}{2,4}${E}|ngày\\s+\\d{1,2}(?![\\d/.-]|\\s*tháng\\s*\\d)(?:\\s+(?:của\\s+)?tháng\\s+(?:cuối|đầu)\\s+(?:quý|kỳ)|\\s+(?:hằng|hàng)\\s+(?:tháng|quý))?)`,
  ].join('|'),
  'giu',
);

const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };
const PERIODS: readonly (readonly [RegExp, Recurrence])[] = [
  [/^(?:tuần|tuan)/iu, 'weekly'],
  [/^(?:tháng|thang)/iu, 'monthly'],
  [/^(?:quý|quí|quy)/iu, 'quarterly'],
  [/^(?:0?6|sáu|sau|nửa|nua)/iu, 'half-yearly'],
  [/^(?:năm|nam)/iu, 'yearly'],
];
/** What may follow "định kỳ hàng tháng": further periods of the same recurrence. */
const NEXT_PERIOD =
  /\s*(?:(?:,|;|\/|và|va|-|–)\s*)?(?:và\s*|va\s*)?(?:(?:hàng|hằng|hang|cả|ca|một|mot|0?1)\s*)?((?:0?6|sáu|sau)\s*(?:tháng|thang)|tuần|tuan|tháng|thang|quý|quy|năm|nam)(?![\p{L}\p{N}])(?!\s*\d)/giuy;

/** Time expressions of a text, in order. */
export function findTimeAtoms(text: string): readonly TimeAtom[] {
  if (!MAY_HOLD.test(text)) return [];
  const known = found.get(text);
  if (known !== undefined) return known;
  const atoms = readTimeAtoms(text);
  if (found.size >= CACHE_LIMIT) found.clear();
  found.set(text, atoms);
  return atoms;
}

/** Every time holds one of these. */
const MAY_HOLD = /\d|tháng|thang|quý|quí|quy|năm|nam|tuần|tuan|thường|thuong|liên tục|lien tuc/iu;
/** A sentence is asked several times over while its records are read. */
const CACHE_LIMIT = 500;
const found = new Map<string, readonly TimeAtom[]>();

function readTimeAtoms(text: string): TimeAtom[] {
  const atoms: TimeAtom[] = [];
  ATOM.lastIndex = 0;
  let match: RegExpExecArray | null;
  while ((match = ATOM.exec(text)) !== null) {
    const start = match.index;
    const end = start + match[0].length;
    const found = read(match, start, end);
    if (found === null) {
      ATOM.lastIndex = start + Math.max(1, (/^\S+/u.exec(match[0])?.[0] ?? ' ').length);
      continue;
    }
    atoms.push(...found);
    const last = found[found.length - 1];
    if (last?.value.kind === 'recurrence' && match[22] !== undefined) {
      const more = morePeriods(text, last.end);
      atoms.push(...more);
      ATOM.lastIndex = more[more.length - 1]?.end ?? last.end;
    }
  }
  return atoms;
}

function read(match: RegExpExecArray, start: number, end: number): TimeAtom[] | null {
  const group = (index: number): string | undefined => match[index];
  const yearOf = (index: number): number | null => (group(index) === undefined ? null : Number(group(index)));
  const one = (value: TimeAtom['value']): TimeAtom[] => [{ start, end, value }];
  const day = group(1) ?? group(4) ?? group(7) ?? group(27);
  if (day !== undefined) {
    const month = Number(group(2) ?? group(5) ?? group(8) ?? group(28));
    const year = yearOf(3) ?? yearOf(6);
    return dayOf(year ?? 2024, month, Number(day)) === null
      ? null
      : one({ kind: 'day', day: Number(day), month, year });
  }
  if (group(9) !== undefined) return [];
  if (group(10) !== undefined) {
    const first = /^(?:đ|d)/iu.test(group(10) ?? '');
    return one({ kind: 'months', from: first ? 1 : 7, to: first ? 6 : 12, year: yearOf(11), isRange: true });
  }
  if (group(12) !== undefined) {
    return stretches(
      Number(group(12)),
      group(13) ?? '',
      yearOf(14),
      start,
      end,
      (text) => Number(text),
      12,
      (value) => [value, value],
    );
  }
  if (group(15) !== undefined) {
    const number = (text: string): number => ROMAN[text.toUpperCase()] ?? Number(text);
    return stretches(number(group(15) ?? ''), group(16) ?? '', yearOf(17), start, end, number, 4, (value) => [
      value * 3 - 2,
      value * 3,
    ]);
  }
  if (group(18) !== undefined) {
    const [from, to] = [Number(group(18)), Number(group(19))];
    const isSchool = /(?:năm học|nam hoc)\s*$/iu.test(match.input.slice(Math.max(0, start - 10), start));
    return from > to ? null : one({ kind: 'years', from, to, ...(isSchool ? { isSchool } : {}) });
  }
  if (group(20) !== undefined) return one({ kind: 'years', from: Number(group(20)), to: Number(group(20)) });
  if (group(21) !== undefined) return one({ kind: 'whole-year', year: null });
  if (group(22) !== undefined) {
    const recurrence = recurrenceOf(group(22) ?? '');
    return recurrence === null ? null : one({ kind: 'recurrence', recurrence });
  }
  if (group(23) !== undefined) {
    const count =
      { một: 1, mot: 1, hai: 2, ba: 3, sáu: 6, sau: 6 }[(group(23) ?? '').toLowerCase()] ?? Number(group(23));
    const recurrence = ({ 1: 'monthly', 3: 'quarterly', 6: 'half-yearly', 12: 'yearly' } as const)[count];
    return recurrence === undefined ? null : one({ kind: 'recurrence', recurrence });
  }
  if (group(25) !== undefined) {
    const times = { một: 1, mot: 1, hai: 2, bốn: 4, bon: 4 }[(group(25) ?? '').toLowerCase()] ?? Number(group(25));
    return one({ kind: 'recurrence', recurrence: times === 1 ? 'yearly' : times === 2 ? 'half-yearly' : 'quarterly' });
  }
  const named = group(26) ?? group(29) ?? group(30);
  if (named !== undefined) {
    const recurrence = recurrenceOf(named);
    return recurrence === null ? null : one({ kind: 'recurrence', recurrence });
  }
  return one({
    kind: 'recurrence',
    recurrence: /^(?:thường niên|thuong nien)/iu.test(group(24) ?? '') ? 'yearly' : 'ongoing',
  });
}

/** "tháng 3, 4 và 6/2024" gives three months, "tháng 3-6/2024" one stretch. */
function stretches(
  first: number,
  rest: string,
  year: number | null,
  start: number,
  end: number,
  number: (text: string) => number,
  limit: number,
  months: (value: number) => [number, number],
): TimeAtom[] | null {
  const spans: [number, number][] = [[first, first]];
  for (const [, joint = '', text = ''] of rest.matchAll(
    /(,|;|và|va|&|-|–|đến hết|đến|den het|den|tới|toi)\s*(?:(?:tháng|thang|quý|quy)\s*)?([\dIV]+)/giu,
  )) {
    const value = number(text);
    const last = spans[spans.length - 1];
    if (/^[-–đdt]/iu.test(joint) && last !== undefined) last[1] = value;
    else spans.push([value, value]);
  }
  if (spans.some(([from, to]) => from < 1 || to > limit || from > to)) return null;
  return spans.map(([from, to]) => ({
    start,
    end,
    value: { kind: 'months', from: months(from)[0], to: months(to)[1], year, isRange: to > from },
  }));
}

function recurrenceOf(word: string): Recurrence | null {
  return PERIODS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

function morePeriods(text: string, from: number): TimeAtom[] {
  const atoms: TimeAtom[] = [];
  let at = from;
  for (;;) {
    NEXT_PERIOD.lastIndex = at;
    const match = NEXT_PERIOD.exec(text);
    const recurrence = recurrenceOf(match?.[1] ?? '');
    if (match === null || recurrence === null || !/^\s*(?:,|;|\/|và|va|-|–)/iu.test(match[0])) return atoms;
    const end = match.index + match[0].length;
    atoms.push({ start: match.index, end, value: { kind: 'recurrence', recurrence } });
    at = end;
  }
}

/** First and last day of an atom in this year; null when it needs a year and none is known. */
export function boundsOf(value: TimeAtom['value'], contextYear: number | null): { from: Day; to: Day } | null {
  if (value.kind === 'recurrence') return null;
  if (value.kind === 'years')
    return value.isSchool === true ? bounds(value.from, 9, value.to, 8) : bounds(value.from, 1, value.to, 12);
  const year = value.year ?? contextYear;
  if (year === null) return null;
  if (value.kind === 'whole-year') return bounds(year, 1, year, 12);
  if (value.kind === 'months') return bounds(year, value.from, year, value.to);
  const day = dayOf(year, value.month, value.day);
  return day === null ? null : { from: day, to: day };
}

function bounds(fromYear: number, fromMonth: number, toYear: number, toMonth: number): { from: Day; to: Day } | null {
  const from = dayOf(fromYear, fromMonth, 1);
  return from === null ? null : { from, to: lastDayOfMonth(toYear, toMonth) };
}
