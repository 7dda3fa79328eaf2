/** Deadlines named as a filter: "trước tháng 9", "trong quý II", "30 ngày tới", "quá hạn". Works on folded text. */
import type { Day, Interpretation } from '../../knowledge/index.js';
import { addDays, dayOf, lastDayOfMonth } from '../../knowledge/index.js';
import { matches, type Range } from './ranges.js';

export interface FoundWindow {
  readonly window: NonNullable<Interpretation['window']>;
  readonly ranges: readonly Range[];
}

/** A stretch of days as named, both ends included; `ofPlan`: no year was named. */
interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly ofPlan: boolean;
  /** "năm 2026" alone: also a plan's name or a target's year, so it counts only right behind a word for finishing. */
  readonly isYear: boolean;
  readonly start: number;
  readonly end: number;
}

const YEAR = '(?:(?:\\s*(?:/|-|nam|cua nam)\\s*|\\s+)(?:nam )?((?:19|20)\\d{2}|nay|sau|toi))?';
const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  mot: 1,
  nhat: 1,
  hai: 2,
  ba: 3,
  tu: 4,
};
const NUMBERS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, nam: 5, sau: 6, muoi: 10, vai: 3 };

/** Words by which a record's end is meant. */
const FINISHING =
  '(?:hoan thanh|hoan tat|lam xong|xong|ket thuc|den han|toi han|co han|han chot|han cuoi|thoi han(?: hoan thanh)?|han|deadline|nop|bao cao xong)';
const FINISHED_WORDS = new RegExp(
  `\\b(?:phai |can |se |duoc )*(?:${FINISHING}|dat ra)(?: la| vao| trong)*(?![a-z0-9])`,
  'g',
);
const OVERDUE = /\b(?:(?:da |bi )?(?:qua|tre|cham|lo|het) han(?! che)(?: roi)?|da den han)(?![a-z])/;
const SOON =
  /\b(?:sap|gan) (?:(?:den|toi|het|phai) )?(?:han|hoan thanh|xong)(?![a-z])|\bsap phai (?:xong|hoan thanh|nop)\b/;
const SOON_DAYS = 30;

/** How the time stands to the deadline, read from the words in front of it. */
const BEFORE = /(?:\btruoc|\bchua den)(?: (?:ngay|thoi diem|het|mung|dau|khi|buoc|sang|vao|toi))*\s*$/;
const UNTIL =
  /(?:\bcham nhat|\bmuon nhat|\bkhong qua|\bden het|\btoi het|\bden|\btoi|\btinh den|\bhet|\bhan cuoi|\bcho den)(?: (?:la|vao|ngay|het|cuoi|mung|trong))*\s*$/;
const AFTER = /(?:\bsau|\btu sau|\bke tu|\btu)(?: (?:ngay|het|thang|mung|dau))*\s*$/;
const INSIDE = /(?:\btrong|\bvao|\btrong vong|\btrong thoi gian|\bthuoc|\bcua|\bo)(?: (?:ngay|dung|khoang))*\s*$/;
const JOINT = /^\s*(?:den het|den|toi|-|–)(?: (?:ngay|het|thang|cuoi))*\s*$/;

/** The window that the text names, or null. `today` settles "tháng này", "30 ngày tới" and a year that nobody names. */
export function findWindow(folded: string, today: Day): FoundWindow | null {
  const overdue = OVERDUE.exec(folded);
  const soon = SOON.exec(folded);
  const named = stretches(folded, today).filter((one) => isMeant(folded, one));
  if (named.length === 0 && soon) return found(folded, { from: today, to: addDays(today, SOON_DAYS) }, [rangeOf(soon)]);
  if (named.length === 0 && overdue) return found(folded, { from: null, to: addDays(today, -1) }, [rangeOf(overdue)]);
  const [first, second] = named;
  if (!first) return null;
  const before = folded.slice(0, first.start);
  const from = AFTER.exec(before);
  if (second && from && JOINT.test(folded.slice(first.end, second.start))) {
    return found(folded, { from: first.from, to: second.to }, [{ start: from.index, end: second.end }], first.ofPlan);
  }
  const [relation, window] = related(before, first, from);
  const start = relation?.index ?? first.start;
  return found(folded, window, [{ start, end: first.end }], first.ofPlan);
}

function related(
  before: string,
  { from, to }: Stretch,
  after: RegExpExecArray | null,
): readonly [RegExpExecArray | null, { from: Day | null; to: Day | null }] {
  const strict = BEFORE.exec(before);
  if (strict) return [strict, { from: null, to: addDays(from, -1) }];
  const until = UNTIL.exec(before);
  if (until) return [until, { from: null, to }];
  if (after) return [after, { from: /sau/.test(after[0]) ? addDays(to, 1) : from, to: null }];
  return [INSIDE.exec(before), { from, to }];
}

function found(
  folded: string,
  { from, to }: { from: Day | null; to: Day | null },
  ranges: readonly Range[],
  ofPlan = false,
): FoundWindow {
  return { window: { from, to, ofPlan }, ranges: [...ranges, ...matches(folded, FINISHED_WORDS)] };
}

/** Whether the time limits the deadline, and is not the year of a plan or a target, nor the day of a document. */
function isMeant(folded: string, stretch: Stretch): boolean {
  const before = folded.slice(0, stretch.start);
  if (/\b(?:ban hanh|ky|so \S{1,30}) (?:ngay |vao )*$/.test(before)) return false;
  const finishing = new RegExp(
    `\\b${FINISHING}(?: (?:[a-z]+ ){0,2}?(?:truoc|trong|den|het|vao|cuoi|la|nam)){0,3}\\s*$`,
  );
  if (stretch.isYear) return finishing.test(before);
  return (
    new RegExp(`\\b${FINISHING}\\b`).test(folded) || [BEFORE, UNTIL, AFTER, INSIDE].some((word) => word.test(before))
  );
}

function stretches(folded: string, today: Day): Stretch[] {
  const thisYear = Number(today.slice(0, 4));
  const thisMonth = Number(today.slice(5, 7));
  const list: Stretch[] = [];
  const add = (match: RegExpExecArray, from: Day | null, to: Day | null, ofPlan: boolean, isYear = false): void => {
    const { start, end } = rangeOf(match);
    if (from === null || to === null || list.some((one) => start < one.end && one.start < end)) return;
    list.push({ from, to, ofPlan, isYear, start, end });
  };
  const yearOf = (text: string | undefined): number =>
    text === undefined || text === 'nay' ? thisYear : /^\d/.test(text) ? Number(text) : thisYear + 1;
  const months = (match: RegExpExecArray, year: number, from: number, to: number, ofPlan: boolean): void =>
    add(match, dayOf(year, from, 1), lastDayOfMonth(year, to), ofPlan);

  for (const match of each(
    /(?:\bngay |\bmung )?(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})(?![\d/])/g,
    folded,
  )) {
    const day = dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
    add(match, day, day, false);
  }
  for (const match of each(
    new RegExp(`\\b(?:ngay |mung )(\\d{1,2})(?:[/.-]| thang )(\\d{1,2})${YEAR}(?![\\d/])`, 'g'),
    folded,
  )) {
    const day = dayOf(yearOf(match[3]), Number(match[2]), Number(match[1]));
    add(match, day, day, match[3] === undefined);
  }
  for (const match of each(/\b(?:(?:6|sau) thang|nua) (dau|cuoi) nam(?: (?:nam )?((?:19|20)\d{2}|nay))?\b/g, folded))
    months(match, yearOf(match[2]), match[1] === 'dau' ? 1 : 7, match[1] === 'dau' ? 6 : 12, match[2] === undefined);
  for (const match of each(
    new RegExp(`\\bquy (iv|i{1,3}|[1-4]|mot|nhat|hai|ba|tu)${YEAR}(?![a-z\\d/])`, 'g'),
    folded,
  )) {
    const quarter = QUARTERS[match[1] ?? ''] ?? Number(match[1]);
    months(match, yearOf(match[2]), quarter * 3 - 2, quarter * 3, match[2] === undefined);
  }
  for (const match of each(new RegExp(`\\b(?:cuoi |dau |giua )?thang (\\d{1,2})${YEAR}(?![\\d/])`, 'g'), folded)) {
    const month = Number(match[1]);
    if (month >= 1 && month <= 12) months(match, yearOf(match[2]), month, month, match[2] === undefined);
  }
  for (const match of each(/(?<![\d/.-])(\d{1,2})\/((?:19|20)\d{2})(?![\d/])/g, folded)) {
    const month = Number(match[1]);
    if (month >= 1 && month <= 12) months(match, Number(match[2]), month, month, false);
  }
  for (const match of each(/(?<![\d/.-])(\d{1,2})\/(\d{1,2})(?![\d/%])/g, folded)) {
    const day = dayOf(thisYear, Number(match[2]), Number(match[1]));
    add(match, day, day, true);
  }
  for (const match of each(/\b(?:(thang|quy|tuan) (nay|sau|toi)|hom nay|ngay mai)\b/g, folded)) {
    const next = match[2] === undefined || match[2] === 'nay' ? 0 : 1;
    const month = thisMonth + next;
    const quarter = Math.ceil(thisMonth / 3) + next;
    if (match[1] === 'thang')
      months(match, thisYear + Number(month > 12), ((month - 1) % 12) + 1, ((month - 1) % 12) + 1, false);
    else if (match[1] === 'quy') {
      const inYear = ((quarter - 1) % 4) + 1;
      months(match, thisYear + Number(quarter > 4), inYear * 3 - 2, inYear * 3, false);
    } else if (match[1] === 'tuan') {
      const monday = addDays(today, 7 * next - ((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
      add(match, monday, addDays(monday, 6), false);
    } else {
      const day = addDays(today, match[0] === 'hom nay' ? 0 : 1);
      add(match, day, day, false);
    }
  }
  for (const match of each(
    /\b(?:con |trong |trong vong )*(\d{1,3}|mot|hai|ba|bon|nam|sau|muoi|vai) (ngay|tuan|thang) (?:nua|toi|sap toi|tiep theo|sau)\b/g,
    folded,
  )) {
    const count = NUMBERS[match[1] ?? ''] ?? Number(match[1]);
    const days = { ngay: 1, tuan: 7, thang: 30 }[match[2] ?? ''] ?? 1;
    add(match, today, addDays(today, count * days), false);
  }
  for (const match of each(/\b(?:cuoi |trong |het )?nam (?:((?:19|20)\d{2})|nay)(?![\d/-])/g, folded)) {
    const year = yearOf(match[1]);
    add(match, dayOf(year, 1, 1), dayOf(year, 12, 31), false, true);
  }
  for (const match of each(/\b(?:cuoi|het) nam(?! (?:19|20)\d)\b/g, folded))
    add(match, dayOf(thisYear, 1, 1), dayOf(thisYear, 12, 31), true, true);
  return list.sort((a, b) => a.start - b.start);
}

function each(pattern: RegExp, text: string): RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

function rangeOf(match: RegExpExecArray): Range {
  return { start: match.index, end: match.index + match[0].length };
}
