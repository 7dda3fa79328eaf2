import { dayOf, lastDayOfMonth, type Period } from '../../knowledge/index.js';

const RANGE = /(?:giai đoạn|các năm|năm|thời kỳ)\s+((?:19|20)\d{2})\s*(?:[-–—]|đến(?: năm)?|,|và)\s*((?:19|20)\d{2})/iu;
/** A school year runs from September to August. */
const SCHOOL_YEAR = /năm học\s+((?:19|20)\d{2})\s*[-–—]\s*((?:19|20)\d{2})/iu;
const QUARTER = /quý\s*(IV|I{1,3}|[1-4])\s*(?:\/|-|năm)\s*((?:19|20)\d{2})/iu;
const HALF = /6 tháng (đầu|cuối) năm\s*((?:19|20)\d{2})/iu;
const YEAR = /năm\s+((?:19|20)\d{2})/giu;
/** "Năm An toàn giao thông 2026": the year that ends a title. */
const LAST = /(?<=\p{L})(?<!(?<!\p{L})(?:đến|tới|hết|nhìn|hướng|trước|sau|từ))\s(20\d{2})[\s.]*$/iu;
const UNTIL = /đến\s+(?:hết\s+)?năm\s+(?:19|20)\d{2}/giu;

/**
 * The time that a title names: a span of years, a half, a quarter or a single year; null when it names none. The time of
 * a programme that the plan carries out is not the plan's own where it names one too: "Đề án “… giai đoạn 2022 - 2025”
 * … năm 2024".
 */
export function planPeriod(title: string): Period | null {
  const own = title.replace(/[“«"][^“«”»"]*[”»"]/gu, ' ');
  return (own === title ? null : periodIn(own)) ?? periodIn(title);
}

/** "… giai đoạn 2021 - 2025 năm 2024": one year of the span, behind it. */
const YEAR_OF_SPAN =
  /^(?:(?!(?<!\p{L})(?:theo|ban hành|quyết định|nghị quyết|ngày|tháng|sơ kết|tổng kết|từ)(?!\p{L}))[^,;]){0,160}?(?<!(?:và|và cho|và trong|đến|tới|hết|cuối|đầu|tầm nhìn|hướng|hướng đến)\s)(?<![\p{L}])năm\s+((?:19|20)\d{2})(?![\d/-])/iu;

function periodIn(title: string): Period | null {
  const school = SCHOOL_YEAR.exec(title);
  if (school !== null) return months(Number(school[1]), 9, Number(school[2]), 8);
  const range = RANGE.exec(title);
  if (range !== null) {
    const behind = title.slice(range.index + range[0].length).replace(UNTIL, '');
    const one = Number(YEAR_OF_SPAN.exec(behind)?.[1] ?? Number.NaN);
    const isOfSpan = one >= Number(range[1]) && one <= Number(range[2]);
    return isOfSpan ? months(one, 1, one, 12) : months(Number(range[1]), 1, Number(range[2]), 12);
  }
  const quarter = QUARTER.exec(title);
  if (quarter !== null) {
    const number = quarterNumber(quarter[1] ?? '');
    const year = Number(quarter[2]);
    return months(year, number * 3 - 2, year, number * 3);
  }
  const half = HALF.exec(title);
  if (half !== null)
    return (half[1] ?? '').toLowerCase() === 'đầu'
      ? months(Number(half[2]), 1, Number(half[2]), 6)
      : months(Number(half[2]), 7, Number(half[2]), 12);
  const own = title.replace(UNTIL, '');
  const years = [...own.matchAll(YEAR)].map((match) => Number(match[1]));
  const year = years[years.length - 1] ?? LAST.exec(own)?.[1];
  return year === undefined ? null : months(Number(year), 1, Number(year), 12);
}

function quarterNumber(text: string): number {
  return { i: 1, ii: 2, iii: 3, iv: 4 }[text.toLowerCase()] ?? Number(text);
}

function months(fromYear: number, fromMonth: number, toYear: number, toMonth: number): Period | null {
  const from = dayOf(fromYear, fromMonth, 1);
  return from === null || toYear < fromYear ? null : { from, to: lastDayOfMonth(toYear, toMonth) };
}
