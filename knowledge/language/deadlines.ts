import { addDays } from '../domain/day.js';
import type { Deadline, DeadlinePart } from '../domain/deadline.js';
import { foldSpace } from './text.js';
import { boundsOf, findTimeAtoms, type TimeAtom } from './time-atoms.js';

/** Year that a day or a month without one belongs to; null when there is none to take. */
export interface YearContext {
  readonly year: number | null;
}

/** A deadline that stands in a longer text, with its offsets there. */
export interface DeadlineMention {
  readonly deadline: Deadline;
  readonly start: number;
  readonly end: number;
}

const BEFORE = /(?:^|[^\p{L}])(?:trước|truoc)\s*(?:thời điểm\s*|khi kết thúc\s*|hết\s*)?(?:ngày\s*|ngay\s*)?$/iu;
const UNTIL =
  /(?:^|[^\p{L}])(?:chậm nhất|cham nhat|muộn nhất|muon nhat|không quá|khong qua|không muộn hơn|đến|den|tới|toi|hết|het|cuối|cuoi|hạn chót|hạn cuối)\s*(?:(?:là|la|vào|vao|đến|den|hết|het|cuối|trong|:|ngày|ngay)\s*)*$/iu;
const FROM = /(?:^|[^\p{L}])(?:từ|tu|bắt đầu từ)\s*(?:ngày\s*|ngay\s*|đầu\s*)?$/iu;
const RANGE_JOINT = /^\s*(?:-|–|—|đến hết|đến|den het|den|tới|toi)\s*(?:ngày\s*|ngay\s*|hết\s*|cuối\s*)?$/iu;
const EVENT =
  /^(?:sau\s+|ngay\s+)?(?:khi|sau khi|sau|ngay khi|ngay sau|theo|trong vòng|trong thời hạn|căn cứ|tùy|tuỳ|phụ thuộc|khoảng|không quá)(?=\s)/iu;
const FOLLOWING_YEARS = /(?:và|,|;)\s*(?:các|những)\s+năm\s+(?:tiếp theo|sau|kế tiếp|tiếp)/iu;
/** A number of days, months or years counted from an event ("trong vòng 15 ngày kể từ ngày …"). */
const DURATION = /\d{1,3}\s*(?:ngày|tháng|tuần|giờ|năm)(?![\p{L}])(?!\s*\d)(?!\s*(?:đầu|cuối))/iu;

/** A cell that is longer holds more than a deadline. */
const PHRASE_LIMIT = 600;

/** What a phrase that is known to be a deadline means. The text stays as issued; no part when it is not understood. */
export function parseDeadline(phrase: string, context: YearContext): Deadline {
  const text = foldSpace(phrase.normalize('NFC'));
  const bare = text.replace(/^[-–+•*\s]+|[.;,\s]+$/gu, '');
  if (bare.length > PHRASE_LIMIT) return { text, parts: [] };
  if (isEvent(bare)) return { text, parts: [{ kind: 'event', event: bare }] };
  const atoms = withBareNumbers(bare);
  return { text, parts: isRead(bare, atoms) ? partsOf(bare, atoms, context) : [] };
}

function isEvent(text: string): boolean {
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
      /(?:ngày|mùng|ngay)\s*\d{1,2}(?=\s)|(?:0?6|12|9)\s*tháng|(?:Nghị quyết|Quyết định|Kế hoạch|Đề án)[^;]*$/giu,
      '',
    ),
  );
}

/** In a cell "12/2023", "30/6" and "2023" stand alone as a month, a day or a year. */
function withBareNumbers(text: string): TimeAtom[] {
  const atoms = findTimeAtoms(text);
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

function partsOf(text: string, atoms: readonly TimeAtom[], context: YearContext): DeadlinePart[] {
  const parts: DeadlinePart[] = [];
  const used = withoutLabels(text, atoms);
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
    if (repeats(text, atom, used[index + 1])) continue;
    const bounds = boundsOf(atom.value, years[index] ?? context.year);
    if (bounds === null) return [];
    const before = text.slice(Math.max(0, atom.start - 40), atom.start);
    const own = text.slice(atom.start, atom.end);
    const next = used[index + 1];
    const joint = next === undefined ? '' : text.slice(atom.end, next.start);
    if (next !== undefined && next.value.kind !== 'recurrence' && RANGE_JOINT.test(joint) && next.start > atom.end) {
      const last = boundsOf(next.value, years[index + 1] ?? context.year);
      if (last === null || last.to < bounds.from) return [];
      parts.push({ kind: 'interval', from: bounds.from, to: last.to });
      index += 1;
    } else if (BEFORE.test(before)) {
      parts.push({ kind: 'interval', from: null, to: addDays(bounds.from, -1) });
    } else if (FROM.test(before)) {
      if (atom.value.kind !== 'months' || !atom.value.isRange) return [];
      parts.push({ kind: 'interval', from: bounds.from, to: bounds.to });
    } else if (UNTIL.test(before) || atom.value.kind === 'day' || /^(?:hết|het|cuối|cuoi)/iu.test(own)) {
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

/** "trước ngày 20/12 hằng năm", "ngày 15/6 hàng năm": the day only says when in the year; the recurrence counts. */
function repeats(text: string, atom: TimeAtom, next: TimeAtom | undefined): boolean {
  return (
    next?.value.kind === 'recurrence' &&
    next.value.recurrence !== 'ongoing' &&
    text.slice(atom.end, next.start).trim() === ''
  );
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
    return !/^\s*(?:\(|:|-|–|—|,)?\s*(?:chậm nhất\s*)?(?:là\s*|vào\s*)?(?:trước\s*)?(?:ngày\s*)?$/iu.test(
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

const PROSE_EVENT =
  /(?<![\p{L}\p{N}])(?:(?:ngay\s+)?(?:sau\s+)?khi\s+(?:có|được)\s+(?:(?:văn bản|ý kiến|cấp có thẩm quyền)\s+)*(?:hướng dẫn|chỉ đạo|phê duyệt|yêu cầu|điều chỉnh|thông báo|chấp thuận|thẩm định|giao|bố trí|ban hành)|theo định kỳ)[^;.()\n]{0,120}/giu;
/** Verbs that make a bare time a deadline, within the clause in front of it. */
const COMPLETION =
  /(?:hoàn thành|hoàn tất|hoan thanh|xong|thời hạn|thời gian thực hiện|hạn chót|hạn hoàn thành|báo cáo|trình|gửi|nộp|ban hành|thực hiện|triển khai|tổ chức)[^.;\n]{0,90}$/iu;
const STRICT_COMPLETION =
  /(?:hoàn thành|hoàn tất|hoan thanh|xong|thời hạn|thời gian thực hiện|hạn chót|hạn hoàn thành)(?!\s+(?:các|nội|nhiệm))[^.;\n]{0,60}$/iu;
const PAST = /(?:^|[^\p{L}])(?:đã|tính đến|tính tới|vừa qua|từ trước)(?![\p{L}])[^.;,\n]{0,160}$/iu;
const HORIZON = /(?:định hướng|tầm nhìn|giai đoạn|thời kỳ|mục tiêu)\s*(?:đến|tới)?\s*(?:năm)?\s*$/iu;
const PERIODIC = /(?:định kỳ|định kì|dinh ky)\s*(?:hàng|hằng|hang|theo|mỗi|\()?/iu;
const LIST_GAP =
  /^\s*(?:\)?\s*(?:,|;|và|va|&|\/|-|–|đến|đến hết)?\s*(?:báo cáo\s*)?\(?\s*(?:trước\s*)?(?:cả năm|cả|năm|ngày|hàng|hằng)?\s*(?:[-–:(]\s*)?(?:ngày\s*)?)\s*$/iu;

/** Deadlines in running text. Days of documents, results, horizons ("định hướng đến năm 2030") and adverbs are none. */
export function findDeadlines(text: string, context: YearContext): DeadlineMention[] {
  const mentions: DeadlineMention[] = [];
  const atoms = findTimeAtoms(text);
  for (let index = 0; index < atoms.length; index += 1) {
    const atom = atoms[index];
    if (atom === undefined) continue;
    const lead = deadlineStart(text, atom, atoms[index - 1], atoms[index + 1]);
    if (lead === null) continue;
    let last = index;
    while (last + 1 < atoms.length && belongsTogether(text, atoms[last], atoms[last + 1])) last += 1;
    const end = closeBracket(text, lead, atoms[last]?.end ?? atom.end);
    const phrase = text.slice(lead, end);
    const parts = partsOf(phrase, findTimeAtoms(phrase), context);
    index = last;
    if (parts.length > 0) mentions.push({ deadline: { text: foldSpace(phrase), parts }, start: lead, end });
  }
  for (const match of text.matchAll(PROSE_EVENT)) {
    const start = match.index;
    const event = match[0].replace(/[,\s]+$/u, '');
    const end = start + event.length;
    if (mentions.every((mention) => end <= mention.start || start >= mention.end)) {
      mentions.push({
        deadline: { text: foldSpace(event), parts: [{ kind: 'event', event: foldSpace(event) }] },
        start,
        end,
      });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** Where the deadline that this time ends begins, with its "trước", "chậm nhất", "định kỳ"; null when it is none. */
function deadlineStart(
  text: string,
  atom: TimeAtom,
  previous: TimeAtom | undefined,
  next: TimeAtom | undefined,
): number | null {
  const floor = Math.max(previous?.end ?? 0, atom.start - 200);
  const before = text.slice(floor, atom.start);
  const clause = before.slice(Math.max(before.lastIndexOf('.') + 1, before.lastIndexOf('\n\n') + 1, 0));
  const own = text.slice(atom.start, atom.end);
  if (atom.value.kind === 'recurrence') {
    if (atom.value.recurrence === 'ongoing')
      return /(?:thời gian|thời hạn)(?: thực hiện)?\s*:?\s*$/iu.test(before) ? atom.start : null;
    if (PERIODIC.test(own)) return atom.start;
    const day = /(?:(?:trước|chậm nhất|vào)\s*)?(?:ngày|mùng)\s*\d{1,2}(?:\s*\/\s*\d{1,2})?\s*(?:của\s*)?$/iu.exec(
      before,
    );
    if (day !== null && /trước|chậm|vào/iu.test(day[0])) return floor + day.index;
    const isOpening = /(?:^|[.;:\n]|[-+•*]\s)\s*$/u.test(before) && /^[HĐM]/u.test(own);
    const reports =
      /(?:báo cáo|rà soát|đánh giá|tổng hợp|gửi|họp|kiểm tra|cập nhật)[^.;,\n]{0,60}$/iu.test(clause) &&
      !/(?:thi đua|xét|kết quả)[^.;,\n]{0,30}$/iu.test(clause) &&
      /^(?:h[àằa]ng|mỗi)/iu.test(own) &&
      !/năm|nam/iu.test(own);
    return isOpening || reports ? atom.start : null;
  }
  if (HORIZON.test(before) || PAST.test(clause)) return null;
  const strict =
    /(?:^|[^\p{L}])((?:(?:chậm nhất|cham nhat)\s*(?:là\s*)?)?(?:trước|truoc)\s*(?:thời điểm\s*)?(?:ngày\s*|ngay\s*)?)$/iu.exec(
      before,
    );
  if (strict !== null) return floor + strict.index + strict[0].length - (strict[1]?.length ?? 0);
  const latest =
    /(?:^|[^\p{L}])((?:chậm nhất|cham nhat|muộn nhất|muon nhat|không muộn hơn|hạn chót|hạn cuối|thời hạn|hạn)\s*(?:(?:hoàn thành|thực hiện|là|la|vào|vao|đến|den|hết|het|cuối|trong|:|ngày|ngay)\s*)*)$/iu.exec(
      before,
    );
  if (latest !== null) return floor + latest.index + latest[0].length - (latest[1]?.length ?? 0);
  const joint =
    /(?:^|[^\p{L}])((?:trong|vào|đến hết|đến|hết|cuối|từ|den het|trong vòng|xong|tại)\s*(?:hết\s*|ngày\s*|cuối\s*)*)$/iu.exec(
      before,
    );
  const start = joint === null ? atom.start : floor + joint.index + joint[0].length - (joint[1]?.length ?? 0);
  const bracketed =
    atom.value.kind === 'day' && /(?:6 tháng|sáu tháng|cả năm|quý \S{1,3}|năm)\s*[(–:-]\s*(?:ngày\s*)?$/iu.exec(before);
  if (bracketed) return floor + bracketed.index;
  const word = joint?.[1]?.trim().toLowerCase() ?? '';
  const ahead = clause.slice(0, clause.length - (joint?.[1]?.length ?? 0));
  switch (atom.value.kind) {
    case 'months':
      if (/^(?:trong|đến hết|hết|cuối|den het|xong)/u.test(word)) return start;
      if (word.startsWith('vào')) return COMPLETION.test(ahead) ? start : null;
      if (word.startsWith('từ') && atom.value.isRange) return start;
      if (word.startsWith('từ') && next !== undefined && RANGE_JOINT.test(text.slice(atom.end, next.start)))
        return start;
      return STRICT_COMPLETION.test(ahead) ? start : null;
    case 'day':
      if (
        word.startsWith('từ') &&
        next !== undefined &&
        RANGE_JOINT.test(text.slice(atom.end, next.start)) &&
        next.value.kind === 'day'
      )
        return start;
      return word !== '' &&
        !word.startsWith('từ') &&
        COMPLETION.test(ahead) &&
        !/(?:ban hành|phê duyệt|ký|số)[^.;\n]{0,30}$/iu.test(ahead)
        ? start
        : null;
    case 'years':
      if (/thời gian(?: thực hiện)?\s*:\s*$/iu.test(before)) return atom.start;
      if (atom.value.from !== atom.value.to) return null;
      return (/^(?:trong|vào|đến hết|hết|cuối|den het)/u.test(word) && STRICT_COMPLETION.test(ahead)) ||
        (word === 'đến hết' && COMPLETION.test(ahead))
        ? start
        : null;
    case 'whole-year':
      return STRICT_COMPLETION.test(clause) && !/^cả/iu.test(own) ? atom.start : null;
  }
}

/** Whether the next time goes on with the same deadline: a list, a range, or a recurrence behind a day. */
function belongsTogether(text: string, atom: TimeAtom | undefined, next: TimeAtom | undefined): boolean {
  if (atom === undefined || next === undefined) return false;
  if (atom.value.kind === 'recurrence' && next.value.kind !== 'recurrence') return false;
  return LIST_GAP.test(text.slice(atom.end, next.start));
}

/** Takes the bracket that the phrase opened. */
function closeBracket(text: string, start: number, end: number): number {
  const phrase = text.slice(start, end);
  const open = phrase.split('(').length - phrase.split(')').length;
  return open > 0 && text.charAt(end) === ')' ? end + 1 : end;
}
