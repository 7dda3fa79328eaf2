import { addDays } from '../domain/day.js';
import type { Deadline, DeadlinePart } from '../domain/deadline.js';
import { tellsEvent } from './event-times.js';
import { foldSpace } from './text.js';
import { boundsOf, findTimeAtoms, type TimeAtom } from './time-atoms.js';

/** Year that a day or a month without one belongs to; null when there is none to take. */
export interface YearContext {
  readonly year: number | null;
}

const BEFORE =
  /(?:^|[^\p{L}])(?:trước|truoc)\s*(?:thời điểm\s*|khi kết thúc\s*|hết\s*|dịp\s*)?(?:lễ\s*|ngày\s*|ngay\s*)?$/iu;
const UNTIL =
  /(?:^|[^\p{L}])(?:chậm nhất|cham nhat|muộn nhất|muon nhat|không quá|khong qua|không muộn hơn|đến|den|tới|toi|hết|het|cuối|cuoi|hạn chót|hạn cuối)\s*(?:(?:là|la|vào|vao|đến|den|hết|het|cuối|trong|:|ngày|ngay)\s*)*$/iu;
const FROM = /(?:^|[^\p{L}])(?:từ|tu|bắt đầu từ)\s*(?:ngày\s*|ngay\s*|đầu\s*)?$/iu;
/** What stands between the two ends of a range. */
export const RANGE_JOINT = /^\s*(?:-|–|—|đến hết|đến|den het|den|tới|toi)\s*(?:ngày\s*|ngay\s*|hết\s*|cuối\s*)?$/iu;
const EVENT =
  /^(?:sau\s+|ngay\s+)?(?:khi|sau khi|sau|ngay khi|ngay sau|theo|trong vòng|trong thời hạn|căn cứ|tùy|tuỳ|phụ thuộc|khoảng|không quá)(?=\s)/iu;
/** "60 ngày kể từ ngày bắt đầu xử lý", and the sessions of councils, whose days nobody knows yet. */
const COUNTED =
  /^(?:(?:sau|trong(?: vòng)?|(?:chậm|muộn) nhất(?: là)?|không quá|trước)\s)?\d{1,3} (?:ngày|tháng|tuần|giờ|phút)(?: làm việc)?,? (?:(?:kể |tính )?từ|trước khi|sau khi)\s/iu;
const SESSION = /^(?:(?:tại|trước|trong)\s)?(?:các )?kỳ họp(?!\p{L})/iu;
const FOLLOWING_YEARS = /(?:và|,|;)\s*(?:các|những)\s+năm\s+(?:tiếp theo|sau|kế tiếp|tiếp)/iu;
/** Whom a time is for: "đối với cấp tỉnh", "(khối trường học)". */
export const FOR_WHOM = String.raw`(?:\([^()\n]{1,80}\)|(?:đối với|áp dụng (?:với|cho)|dành cho|với|cho)\s[^;.,()\n\d]{1,90}?)`;
/** What stands between two times of a list that share the bound of the first. */
const SHARED = new RegExp(String.raw`^\s*(?:${FOR_WHOM}\s*)?(?:[,;]\s*(?:và\s*)?|và\s*)(?:ngày\s*|ngay\s*)?$`, 'iu');
/** A number of days, months or years counted from an event ("trong vòng 15 ngày kể từ ngày …"). */
const DURATION = /\d{1,3}\s*(?:ngày|tháng|tuần|giờ|năm)(?![\p{L}])(?!\s*\d)(?!\s*(?:đầu|cuối))/iu;

/** A cell that is longer holds more than a deadline. */
const PHRASE_LIMIT = 600;

/** What a phrase that is known to be a deadline means. The text stays as issued; no part when it is not understood. */
export function parseDeadline(phrase: string, context: YearContext): Deadline {
  const text = foldSpace(phrase.normalize('NFC'));
  const bare = text.replace(/^[-–+•*\s]+/u, '').replace(/(?<![.;,\s])[.;,\s]+$/u, '');
  if (bare.length > PHRASE_LIMIT) return { text, parts: [] };
  if (isEvent(bare)) return { text, parts: [{ kind: 'event', event: bare }] };
  const atoms = withBareNumbers(bare);
  const parts = isRead(bare, atoms) ? partsOf(bare, atoms, { ...context, isWhole: true }) : [];
  return { text, parts: parts.length === 0 && tellsEvent(bare) ? [{ kind: 'event', event: bare }] : parts };
}

function isEvent(text: string): boolean {
  if (COUNTED.test(text) || SESSION.test(text)) return true;
  if (!EVENT.test(text)) return false;
  const timed = findTimeAtoms(text);
  const opensWithTime =
    timed[0] !== undefined &&
    timed[0].start < 20 &&
    !/^(?:sau|trong vòng)/iu.test(text) &&
    !/^(?:khi|ngay)/iu.test(text);
  return !opensWithTime || DURATION.test(text.slice(0, 40));
}

/** A number outside every time means that the phrase says more than was understood. */
function isRead(text: string, atoms: readonly TimeAtom[]): boolean {
  let rest = text;
  for (const { start, end } of atoms) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return !/\d/.test(
    rest.replace(
      /(?:ngày|mùng|ngay)\s*\d{1,2}(?=\s)|\d{1,3}\s*(?:lần|kỳ|số|buổi|đợt|cuộc|lượt|tin|bài)(?!\p{L})|(?:0?6|12|9)\s*tháng|(?:Nghị quyết|Quyết định|Kế hoạch|Đề án)[^;]*$/giu,
      '',
    ),
  );
}

/** In a deadline "12/2023", "30/6" and "2023" stand alone as a month, a day or a year. */
export function withBareNumbers(text: string): TimeAtom[] {
  const atoms = [...findTimeAtoms(text)];
  const free = (start: number, end: number): boolean => atoms.every((atom) => end <= atom.start || start >= atom.end);
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}/.-])(?:(\d{1,2})\s*[/-]\s*((?:19|20)\d{2})|(\d{1,2})\s*\/\s*(\d{1,2})|((?:19|20)\d{2}))(?![\p{L}\p{N}/])/gu,
  )) {
    const start = match.index;
    const end = start + match[0].length;
    if (!free(start, end)) continue;
    const [month, yearOfMonth, day, monthOfDay, year] = [match[1], match[2], match[3], match[4], match[5]].map(
      (part) => (part === undefined ? null : Number(part)),
    );
    if (month != null && month >= 1 && month <= 12 && yearOfMonth != null) {
      atoms.push({ start, end, value: { kind: 'months', from: month, to: month, year: yearOfMonth, isRange: false } });
    } else if (day != null && monthOfDay != null && monthOfDay >= 1 && monthOfDay <= 12 && day >= 1 && day <= 31) {
      atoms.push({ start, end, value: { kind: 'day', day, month: monthOfDay, year: null } });
    } else if (year != null) {
      atoms.push({ start, end, value: { kind: 'years', from: year, to: year } });
    }
  }
  for (const match of text.matchAll(
    /^(?:(?:định kỳ|báo cáo)\s*)?(?:(?:quý|6 tháng|tháng|năm)(?:\s*(?:,|;|và)\s*(?:và\s*)?|$)){2,}/giu,
  )) {
    for (const period of match[0].matchAll(/quý|6 tháng|tháng|năm/giu)) {
      const start = match.index + period.index;
      if (!free(start, start + period[0].length)) continue;
      const recurrence = ({ quý: 'quarterly', '6 tháng': 'half-yearly', tháng: 'monthly', năm: 'yearly' } as const)[
        period[0].toLowerCase()
      ];
      if (recurrence !== undefined)
        atoms.push({ start, end: start + period[0].length, value: { kind: 'recurrence', recurrence } });
    }
  }
  return atoms.sort((a, b) => a.start - b.start);
}

/** Meanings of the times of a phrase, in order; none when one of them cannot be placed. */
export function partsOf(
  text: string,
  atoms: readonly TimeAtom[],
  context: YearContext & { readonly isWhole?: boolean },
): DeadlinePart[] {
  const parts: DeadlinePart[] = [];
  const used = withoutLabels(text, atoms);
  let shared: 'before' | 'until' | null = null;
  const years = settleYears(used, context.year);
  for (let index = 0; index < used.length; index += 1) {
    const atom = used[index];
    if (atom === undefined) continue;
    if (atom.value.kind === 'recurrence') {
      const { recurrence } = atom.value;
      if (!parts.some((part) => part.kind === 'recurrence' && part.recurrence === recurrence))
        parts.push({ kind: 'recurrence', recurrence });
      continue;
    }
    if (repeats(text, used, index)) continue;
    const bounds = boundsOf(atom.value, years[index] ?? context.year);
    if (bounds === null) return [];
    const before = text.slice(Math.max(0, atom.start - 40), atom.start);
    const own = text.slice(atom.start, atom.end);
    const previous = used[index - 1];
    const isListed =
      previous?.value.kind === atom.value.kind && SHARED.test(text.slice(previous.end, atom.start).toLowerCase());
    const bound: 'before' | 'until' | null = BEFORE.test(before)
      ? 'before'
      : UNTIL.test(before)
        ? 'until'
        : isListed && !FROM.test(before)
          ? shared
          : null;
    shared = bound;
    const next = used[index + 1];
    const joint = next === undefined ? '' : text.slice(atom.end, next.start);
    if (next !== undefined && next.value.kind !== 'recurrence' && RANGE_JOINT.test(joint) && next.start > atom.end) {
      const last = boundsOf(next.value, years[index + 1] ?? context.year);
      if (last === null || last.to < bounds.from) return [];
      parts.push({ kind: 'interval', from: bounds.from, to: last.to });
      index += 1;
    } else if (bound === 'before') {
      parts.push({ kind: 'interval', from: null, to: addDays(bounds.from, -1) });
    } else if (FROM.test(before)) {
      const isStretch = atom.value.kind === 'months' && atom.value.isRange;
      const saysWhen = atom.value.kind === 'day' || atom.value.kind === 'months';
      if (!isStretch && (!saysWhen || context.isWhole !== true)) return [];
      // When work begins says nothing of its end: the words stand for themselves.
      if (isStretch) parts.push({ kind: 'interval', from: bounds.from, to: bounds.to });
      else parts.push({ kind: 'event', event: foldSpace(`${wordsBefore(before)} ${own}`) });
    } else if (bound === 'until' || atom.value.kind === 'day' || /^(?:hết|het|cuối|cuoi)/iu.test(own)) {
      parts.push({ kind: 'interval', from: null, to: bounds.to });
    } else if (/(?:đầu|dau|giữa|giua|sau)\s*(?:ngày\s*)?$/iu.test(before)) {
      return [];
    } else {
      parts.push({ kind: 'interval', from: bounds.from, to: bounds.to });
    }
  }
  if (FOLLOWING_YEARS.test(text) && parts.length > 0) parts.push({ kind: 'recurrence', recurrence: 'ongoing' });
  const event = /(?:^|[;,.(]\s*|\s(?:và|hoặc)\s)((?:sau\s+)?khi\s+[^;.()]{3,})/iu.exec(text)?.[1];
  if (event !== undefined && parts.length > 0) parts.push({ kind: 'event', event: foldSpace(event) });
  return parts;
}

/** "từ ngày" in front of the beginning. */
function wordsBefore(text: string): string {
  return (FROM.exec(text)?.[0] ?? '').replace(/^[^\p{L}]+/u, '').trim();
}

/** "trước ngày 20/12 hằng năm", "ngày 15/6 và 15/12 hàng năm": days only say when in the year; the recurrence counts. */
function repeats(text: string, atoms: readonly TimeAtom[], at: number): boolean {
  const [atom, next] = [atoms[at], atoms[at + 1]];
  if (atom === undefined || next === undefined) return false;
  const gap = text.slice(atom.end, next.start);
  if (next.value.kind === 'recurrence') return next.value.recurrence !== 'ongoing' && gap.trim() === '';
  const listed = atom.value.kind === 'day' && atom.value.year === null && next.value.kind === 'day';
  return listed && /^\s*(?:,|;|và|va)\s*(?:trước\s*)?(?:ngày\s*)?$/iu.test(gap) && repeats(text, atoms, at + 1);
}

/** "6 tháng (ngày 30/6/2024)", "cả năm – 30/12/2024": a label in front of its day is not a time of its own. */
function withoutLabels(text: string, atoms: readonly TimeAtom[]): TimeAtom[] {
  return atoms.filter((atom, index) => {
    const next = atoms[index + 1];
    if (
      next === undefined ||
      next.value.kind !== 'day' ||
      atom.value.kind === 'day' ||
      atom.value.kind === 'recurrence'
    )
      return true;
    return !/^\s*(?:(?:\(|:|-|–|—|,)\s*)?(?:chậm nhất\s*)?(?:là\s*|vào\s*)?(?:trước\s*)?(?:ngày\s*)?$/iu.test(
      text.slice(atom.end, next.start),
    );
  });
}

/** A year that is left out is the next one written, else the one before, else the context's. */
function settleYears(atoms: readonly TimeAtom[], contextYear: number | null): (number | null)[] {
  const written = atoms.map(({ value }) =>
    value.kind === 'recurrence'
      ? null
      : value.kind === 'years'
        ? value.from === value.to
          ? value.from
          : null
        : value.year,
  );
  return written.map((year, index) => {
    if (year !== null) return year;
    return (
      written.slice(index + 1).find((later) => later !== null) ??
      written.slice(0, index).findLast((earlier) => earlier !== null) ??
      contextYear
    );
  });
}
