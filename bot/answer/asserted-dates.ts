/** Days, months and quarters that a question asserts, compared as intervals with those that a plan states. */
import { addDays, dayOf, fold, lastDayOfMonth, type Day, type PlanRecord } from '../../knowledge/index.js';

/** A date as written. The year is null where the words leave it out. */
export interface WrittenDate {
  readonly first: { readonly month: number; readonly day: number };
  /** Day 0 stands for the last of the month. */
  readonly last: { readonly month: number; readonly day: number };
  readonly year: number | null;
  /** `before` ends the day before; `by` only bounds; `in` names the time itself. */
  readonly bound: 'before' | 'by' | 'in';
}

/** `earlier`: the plan is done within what was asserted, with time to spare. */
export type DateAgreement = 'same' | 'earlier' | 'other';

/** A year for dates that neither side gives one: only whether they agree is asked. */
const ANY_YEAR = 2000;

const DAY = /(?<![\d/.-])(\d{1,2})(?:[/.-]| thang )(\d{1,2})(?:(?:[/.-]| nam )(\d{4}))?(?![\d/%]|[.,]\d)/g;
const MONTH = /(?<![\d/.-])(?:thang (\d{1,2})(?:[/-]| nam )?(\d{4})?|(\d{1,2})\/(\d{4}))(?![\d/])/g;
const QUARTER = /\bquy ?(iv|i{1,3}|[1-4])\b(?:(?:[/ ]| nam )(\d{4}))?/g;

/** The day of a document that is named beside the matter: "Quyết định số 5/QĐ-UBND ngày 3/4/2024". */
const DOCUMENT_DAY =
  /\b(?:quyet dinh|nghi quyet|nghi dinh|chi thi|cong van|thong tu|thong bao|ke hoach|luat)\b(?: so)? ?\d[^,;?]{0,80}? ngay \d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}| thang \d{1,2} nam \d{4})/g;

/** Every date of a text, in its order by kind; days of documents that it names are none. */
export function datesIn(text: string): WrittenDate[] {
  const folded = fold(text).replace(DOCUMENT_DAY, (match) => ' '.repeat(match.length));
  const days = [...folded.matchAll(DAY)].flatMap((match) => {
    const [day, month] = [Number(match[1]), Number(match[2])];
    const place = { month, day };
    const isReal = dayOf(ANY_YEAR, month, day) !== null;
    return isReal ? [{ first: place, last: place, year: yearOf(match[3]), bound: boundOf(folded, match.index) }] : [];
  });
  const whole = folded.replace(DAY, (match) => ' '.repeat(match.length));
  const months = [...whole.matchAll(MONTH)].flatMap((match) => {
    const month = Number(match[1] ?? match[3]);
    if (month < 1 || month > 12) return [];
    const bound = boundOf(folded, match.index);
    return [{ first: { month, day: 1 }, last: { month, day: 0 }, year: yearOf(match[2] ?? match[4]), bound }];
  });
  const quarters = [...whole.matchAll(QUARTER)].map((match) => {
    const last = 3 * ({ i: 1, ii: 2, iii: 3, iv: 4 }[match[1] ?? ''] ?? Number(match[1]));
    const bound = boundOf(folded, match.index);
    return { first: { month: last - 2, day: 1 }, last: { month: last, day: 0 }, year: yearOf(match[2]), bound };
  });
  return [...days, ...months, ...quarters];
}

const RECURRENCES: Readonly<Record<string, RegExp>> = {
  ongoing: /\bthuong xuyen\b|\blien tuc\b/,
  weekly: /\b(?:hang|moi) tuan\b/,
  monthly: /\b(?:hang|moi) thang\b/,
  quarterly: /\b(?:hang|moi) quy\b/,
  'half-yearly': /\b(?:moi|hang|dinh ky|cu) (?:6|06|sau) thang\b|\b(?:6|06|sau) thang(?: ?\/ ?| )(?:mot|1|01) lan\b/,
  yearly: /\b(?:hang|moi) nam\b|\bthuong nien\b/,
};
const MONTH_DAY = /\bngay (\d{1,2}) (?:(?:cua )?(?:hang|moi) thang|thang sau|thang ke tiep)/g;

/** How often, as words say it: "hằng quý", "thường xuyên", "ngày 15 hằng tháng". */
function rhythmsIn(text: string): ReadonlySet<string> {
  const folded = fold(text);
  return new Set([
    ...Object.entries(RECURRENCES).flatMap(([name, pattern]) => (pattern.test(folded) ? [name] : [])),
    ...[...folded.matchAll(MONTH_DAY)].map((match) => `day ${Number(match[1])}`),
  ]);
}

/** Whether the words name a day, a stretch of time, or a rhythm that is none of the title's. */
export function assertsTime(text: string, title = ''): boolean {
  const named = rhythmsIn(title);
  return datesIn(text).length > 0 || [...rhythmsIn(text)].some((name) => !named.has(name));
}

/** The words without the days, stretches and rhythms that they name, and what leads up to these. */
export function withoutTimes(text: string): string {
  const spoken = fold(text);
  const chars = text.split('');
  if (chars.length !== spoken.length) return text;
  const patterns = [DAY, MONTH, QUARTER, MONTH_DAY, ...Object.values(RECURRENCES), /\b(?:19|20)\d{2}\b/];
  for (const pattern of patterns)
    for (const match of spoken.matchAll(
      new RegExp(
        `(?:\\b(?:truoc|trong|den|het|vao|ngay|thang|nam|cham nhat|hoan thanh|xong|han) )*(?:${pattern.source})`,
        'g',
      ),
    ))
      chars.fill(' ', match.index, match.index + match[0].length);
  return chars.join('').replace(/\s+/g, ' ').trim();
}

/**
 * How the time that a plan's words state stands to the one that is asserted. A rhythm in the name of the task itself
 * ("báo cáo hằng năm") asserts nothing.
 */
export function timeAgreement(asserted: string, stated: string, title = ''): DateAgreement {
  const rhythms = rhythmsIn(stated);
  const named = rhythmsIn(title);
  if ([...rhythmsIn(asserted)].some((name) => !rhythms.has(name) && !named.has(name))) return 'other';
  const dates = datesIn(asserted);
  return dates.length === 0 ? 'same' : agreement(dates, datesIn(stated));
}

/** How what a plan states stands to what is asserted; a year that one side leaves out is the other's. */
export function agreement(asserted: readonly WrittenDate[], stated: readonly WrittenDate[]): DateAgreement {
  const found = asserted.map((date) => stated.map((own) => compare(date, own)));
  if (found.some((ways) => ways.every((way) => way === 'other'))) return 'other';
  return found.some((ways) => !ways.includes('same')) ? 'earlier' : 'same';
}

function compare(asserted: WrittenDate, own: WrittenDate): DateAgreement {
  const a = intervalOf(asserted, asserted.year ?? own.year ?? ANY_YEAR);
  const year = own.year ?? asserted.year ?? ANY_YEAR;
  if (asserted.bound === 'in') {
    const named = intervalOf({ ...own, bound: 'in' }, year);
    return named.from === a.from && named.to === a.to ? 'same' : 'other';
  }
  const o = intervalOf(own, year);
  if (o.to === a.to) return 'same';
  return o.to !== null && a.to !== null && o.to < a.to ? 'earlier' : 'other';
}

function intervalOf(date: WrittenDate, year: number): { readonly from: Day | null; readonly to: Day | null } {
  const from = dayOf(year, date.first.month, date.first.day);
  const to = date.last.day === 0 ? lastDayOfMonth(year, date.last.month) : dayOf(year, date.last.month, date.last.day);
  return { from, to: date.bound === 'before' && from !== null ? addDays(from, -1) : to };
}

function boundOf(folded: string, at: number): WrittenDate['bound'] {
  const before = folded.slice(Math.max(0, at - 30), at);
  if (/\btruoc (?:ngay |thang |mung )?$/.test(before)) return 'before';
  return /\b(?:cham nhat|muon nhat|den het|den|het)(?: la| vao)? (?:ngay |thang |cuoi )?$/.test(before) ? 'by' : 'in';
}

function yearOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** The first whole day of a text, "17/3/2021" or "17 tháng 3 năm 2021"; null where there is none. */
export function dayWritten(text: string): Day | null {
  const match = /(?<![\d/])(\d{1,2})(?:[/.-]| thang )(\d{1,2})(?:[/.-]| nam )(\d{4})(?![\d/])/.exec(fold(text));
  return match === null ? null : dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
}

/** The name of a task without the words of its own deadline. */
export function nameOf(record: Pick<PlanRecord, 'title' | 'deadline'>): string {
  return record.deadline === null ? record.title : record.title.replace(record.deadline.text, ' ');
}
