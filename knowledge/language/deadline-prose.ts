import type { Deadline } from '../domain/deadline.js';
import { FOR_WHOM, partsOf, RANGE_JOINT, withBareNumbers, type YearContext } from './deadlines.js';
import { findEventTimes } from './event-times.js';
import { foldSpace } from './text.js';
import { findTimeAtoms, type TimeAtom } from './time-atoms.js';

/** A deadline that stands in a longer text, with its offsets there. */
export interface DeadlineMention {
  readonly deadline: Deadline;
  readonly start: number;
  readonly end: number;
}

const PROSE_EVENT =
  /(?<![\p{L}\p{N}])(?:(?:ngay\s+)?(?:sau\s+)?khi\s+(?:có|được)\s+(?:(?:văn bản|ý kiến|cấp có thẩm quyền)\s+)*(?:hướng dẫn|chỉ đạo|phê duyệt|yêu cầu(?!\s*(?:[.;,)]|$))|điều chỉnh|thông báo|chấp thuận|thẩm định|giao|bố trí|ban hành)|(?:ngay\s+)?sau khi\s+[^;.,()\n]{3,60}?\s(?:được|có)\s+(?:ban hành|phê duyệt|giao|công bố|chấp thuận)|(?:trong(?: vòng| thời hạn)?|chậm nhất(?: là)?)\s+\d{1,3}\s+(?:ngày(?: làm việc)?|giờ|tháng)(?:,)?\s+(?:kể\s+)?(?:từ|sau)|sau\s+\d{1,3}\s+(?:ngày(?: làm việc)?|tháng)\s+kể\s+từ|trong(?: vòng| thời hạn)?\s+\d{1,3}\s+ngày làm việc|(?<=(?:hoàn thành|hoàn tất|xong)\s{1,3})trước khi|trước\s+\d{1,2}\s+giờ(?:\s+và\s+trước\s+\d{1,2}\s+giờ)?\s+(?:hằng ngày|hàng ngày|mỗi ngày|các ngày)|theo định kỳ)[^;.()\n]{0,120}/giu;
/** Every event holds one of these. */
const MAY_HOLD_EVENT = /khi|giờ|ngày|tháng|định kỳ/iu;
/** Verbs that make a bare time a deadline, within the clause in front of it. */
const COMPLETION =
  /(?:hoàn thành|hoàn tất|hoan thanh|xong|thời hạn|thời gian thực hiện|hạn chót|hạn hoàn thành|báo cáo|trình|gửi|nộp|ban hành|thực hiện|triển khai|tổ chức)[^.;\n]{0,90}$/iu;
const STRICT_COMPLETION =
  /(?:hoàn thành|hoàn tất|hoan thanh|xong|thời hạn|thời gian thực hiện|hạn chót|hạn hoàn thành)(?!\s+(?:các|nội|nhiệm))[^.;\n]{0,60}$/iu;
const PAST = /(?:^|[^\p{L}])(?:đã|tính đến|tính tới|vừa qua|từ trước)(?![\p{L}])[^.;,\n]{0,160}$/iu;
const HORIZON = /(?:định hướng|tầm nhìn|giai đoạn|thời kỳ|mục tiêu)\s*(?:(?:đến|tới)\s*)?(?:năm\s*)?$/iu;
const PERIODIC = /(?:định kỳ|định kì|dinh ky)\s*(?:hàng|hằng|hang|theo|mỗi|\()?/iu;
/** How often in such a time: "mỗi tuần 01 lần". */
const COUNT_BEHIND =
  /^\s+(?:ít nhất\s|tối thiểu\s|không quá\s)?\d{1,2}\s(?:lần|kỳ|số|buổi|đợt|cuộc|tin|bài|phiên)(?!\p{L})/iu;
/** How often beside when: the time by which work is done is its deadline. */
const COUNTED = /^(?:mỗi|hằng|hàng) (?:tuần|tháng|quý) (?:ít nhất |tối thiểu |không quá )?\d{1,2} \p{L}+$/iu;
/** "báo cáo tháng trước ngày 20": which report is due each time. */
const REPORT = /(?:báo cáo|giao ban)(?:\s\p{L}+){0,2}\s$/iu;
const ENDS_CLAUSE = /^\s*(?:[.;,)]|$)/u;
/** Fewer words in front of the time that ends their clause state no work. */
const LEAST_WORK = 3;
/** Looking at people or bodies year after year; other "hằng năm" name a plan, a budget or a rise. */
const ASSESSED = /(?:đánh giá|xếp loại)[^.;\n]{0,60}$/iu;
/** The time tells which thing is meant, or what is paid. */
const ATTRIBUTED =
  /(?:(?<!\p{L})(?:sinh hoạt|giao ban|kỳ họp|cuộc họp|phiên họp|kế hoạch|lịch|báo cáo|đời sống|thu nhập|lương|phí|nhu cầu|công việc|hoạt động|chào cờ|giá cả|bình quân|so với|kết quả|đồng|người|%|hộ|tấn)\s*|(?<!\p{L})(?:vào|trong|tại|theo|của)\s(?:sinh hoạt|cuộc họp|buổi|kỳ|chương trình|nội dung|kế hoạch|báo cáo|tiêu chí)[^.;,\n]{0,60})$/iu;
/** What is measured is no work. */
const MEASURES = /(?:^|[.;]\s{0,3})(?:tỷ lệ|tỉ lệ|số (?:lượng|người|hộ|lượt|vụ|ca)|tổng số|mức)\s[^.;]*$/iu;
const LIST_GAP =
  /^\s*(?:\)\s*)?(?:(?:,|;|và|va|&|\/|-|–|đến|đến hết)\s*)?(?:báo cáo\s*)?(?:\(\s*)?(?:trước\s*)?(?:(?:cả năm|cả|năm|ngày|hàng|hằng)\s*)?(?:[-–:(]\s*)?(?:ngày\s*)?$/iu;

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
    let end = atom.end;
    for (;;) {
      const next = atoms[last + 1];
      const further = furtherTime(text, atom, end);
      if (next !== undefined && next.start >= end && belongsTogether(text, { ...atom, end }, next)) end = next.end;
      else if (further !== null) end = further;
      else break;
      while ((atoms[last + 1]?.start ?? Infinity) < end) last += 1;
    }
    if (atom.value.kind === 'recurrence') end += COUNT_BEHIND.exec(text.slice(end))?.[0].length ?? 0;
    end = closeBracket(text, lead, end);
    const phrase = text.slice(lead, end);
    const parts = partsOf(phrase, withBareNumbers(phrase), context);
    index = last;
    if (parts.length > 0) mentions.push({ deadline: { text: foldSpace(phrase), parts }, start: lead, end });
  }
  for (const match of MAY_HOLD_EVENT.test(text) ? text.matchAll(PROSE_EVENT) : []) {
    const start = match.index;
    const event = match[0].replace(/(?<![,\s])[,\s]+$/u, '');
    const end = start + event.length;
    if (mentions.every((mention) => end <= mention.start || start >= mention.end)) {
      mentions.push({
        deadline: { text: foldSpace(event), parts: [{ kind: 'event', event: foldSpace(event) }] },
        start,
        end,
      });
    }
  }
  for (const { text: event, start, end } of findEventTimes(text))
    if (mentions.every((mention) => end <= mention.start || start >= mention.end))
      mentions.push({ deadline: { text: event, parts: [{ kind: 'event', event }] }, start, end });
  const inOrder = mentions.sort((a, b) => a.start - b.start);
  const due = inOrder.filter(({ deadline }) => !COUNTED.test(deadline.text));
  return due.length === 0 ? inOrder : due;
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
      return /(?:thời gian|thời hạn)(?: thực hiện)?\s*(?::\s*)?$/iu.test(before) ? atom.start : null;
    if (PERIODIC.test(own)) return atom.start;
    if (/^(?:tuần|tháng|quý)\s+trước\s/iu.test(own)) return REPORT.test(clause) ? atom.start : null;
    const day =
      /(?:(?:trước|chậm nhất|vào|định kỳ)\s*)?(?:ngày|mùng)\s*\d{1,2}(?:\s*\/\s*\d{1,2})?\s*(?:của\s*)?$/iu.exec(
        before,
      );
    if (day !== null && /trước|chậm|vào|định kỳ/iu.test(day[0])) return floor + day.index;
    const isOpening = /(?:^|[.;:])\s*$|\n[^\S\n]*$|[-+•*]\s+$/u.test(before) && /^[HĐM]/u.test(own);
    const reports =
      /(?:báo cáo|rà soát|đánh giá|tổng hợp|gửi|họp|giao ban|kiểm tra|cập nhật|công khai|công bố|thống kê|tuần tra|quan trắc|thu gom|đôn đốc|trực)[^.;,\n]{0,60}$/iu.test(
        clause,
      ) &&
      !/(?:thi đua|xét|kết quả)[^.;,\n]{0,30}$/iu.test(clause) &&
      /^(?:h[àằa]ng|mỗi)/iu.test(own) &&
      !/năm|nam/iu.test(own);
    const regular =
      /^(?:h[àằa]ng|mỗi)\s*(?:tuần|tháng|quý|năm)/iu.test(own) &&
      /(?:^|[.;:,]|\svà)\s*$/u.test(before) &&
      /^[\s,]*(?:tổng hợp|báo cáo|rà soát|đánh giá|kiểm tra|cập nhật|thống kê|họp|sơ kết|tổng kết|xây dựng báo cáo|lập báo cáo)(?!\p{L})/iu.test(
        text.slice(atom.end),
      );
    const counted =
      /lần$/iu.test(own.trim()) &&
      /(?:báo cáo|rà soát|đánh giá|tổng hợp|gửi|họp|kiểm tra|cập nhật|giao ban)[^.;\n]{0,60}$/iu.test(clause);
    const counts = COUNT_BEHIND.test(text.slice(atom.end)) && /^(?:h[àằ]ng|mỗi)/iu.test(own);
    const ends =
      ENDS_CLAUSE.test(text.slice(atom.end)) &&
      /^(?:h[àằ]ng|mỗi)/iu.test(own) &&
      (/năm/iu.test(own) ? ASSESSED.test(clause) : statesWork(clause)) &&
      !ATTRIBUTED.test(clause) &&
      !MEASURES.test(clause);
    const weekday =
      /(?:(?:vào |các )?(?:ngày|sáng|chiều|tối)\s)?thứ\s\S{1,4}(?:,\s(?:và\s)?thứ\s\S{1,4}){0,5}\s$/iu.exec(before);
    if (weekday !== null && /^h[àằ]ng\s*tuần/iu.test(own)) return floor + weekday.index;
    const byPeriod =
      /^theo\s+(?:tuần|tháng|quý|năm)/iu.test(own) &&
      /(?:báo cáo|công bố|công khai|tính toán|tổng hợp|đánh giá|rà soát|thống kê)[^.;\n]{0,80}$/iu.test(clause) &&
      /^\s*(?:[.;,)]|$)/u.test(text.slice(atom.end));
    return isOpening || reports || regular || counted || counts || ends || byPeriod
      ? day === null
        ? atom.start
        : floor + day.index
      : null;
  }
  if (HORIZON.test(before) || PAST.test(clause)) return null;
  const strict =
    /(?:^|[^\p{L}])((?:(?:chậm nhất|cham nhat)\s*(?:là\s*)?)?(?:trước|truoc)\s*(?:thời điểm\s*)?(?:dịp\s*)?(?:lễ\s*|ngày\s*|ngay\s*)?)$/iu.exec(
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
  const closes = /^\s*(?:[.;)]|$)/u.test(text.slice(atom.end));
  switch (atom.value.kind) {
    case 'months': {
      const season = /(?:mùa|vụ|đợt)\s[^;.,()\n]{2,30}\($/iu.exec(before);
      if (season !== null) return floor + season.index;
      if (closes && word === '' && /[;(]\s*$/u.test(before) && !/^\s*\)\s*\p{L}/u.test(text.slice(atom.end)))
        return atom.start;
      if (/\((?:từ\s)?$/u.test(before) && next !== undefined && RANGE_JOINT.test(text.slice(atom.end, next.start)))
        return atom.start;
      if (/^(?:trong|đến hết|hết|cuối|den het|xong)/u.test(word)) return start;
      if (word.startsWith('vào')) return COMPLETION.test(ahead) ? start : null;
      if (word.startsWith('từ') && atom.value.isRange) return start;
      if (word.startsWith('từ') && next !== undefined && RANGE_JOINT.test(text.slice(atom.end, next.start)))
        return start;
      return STRICT_COMPLETION.test(ahead) ? start : null;
    }
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
      if (/(?:gắn với|gắn|căn cứ|dựa trên)\s[^.;,\n]{0,80}$/iu.test(clause)) return null;
      if (/^cuối/iu.test(own) && /^\s*(?:[.;,)]|$|của\s)/iu.test(text.slice(atom.end))) return atom.start;
      return STRICT_COMPLETION.test(clause) && !/^cả/iu.test(own) ? atom.start : null;
  }
}

/** Whether the last clause holds words of some work. */
function statesWork(words: string): boolean {
  return (
    (words
      .split(/[.;\n]/u)
      .at(-1)
      ?.trim()
      .split(/\s+/u).length ?? 0) >= LEAST_WORK
  );
}

/** Whether the next time goes on with the same deadline: a list, a range, or a recurrence behind a day. */
function belongsTogether(text: string, atom: TimeAtom | undefined, next: TimeAtom | undefined): boolean {
  if (atom === undefined || next === undefined) return false;
  if (atom.value.kind === 'recurrence' && next.value.kind !== 'recurrence') return false;
  return LIST_GAP.test(text.slice(atom.end, next.start));
}

const BETWEEN = String.raw`(?:\s*${FOR_WHOM})?\s*(?:[,;]|,?\s*và)\s*(?:(?:trước|chậm nhất|chậm nhất là)\s+)?`;
const BEHIND = String.raw`(?:\s*${FOR_WHOM}(?=[;.,]|\s*$)|(?=\s*(?:[;.,:)(]|$|(?:đối với|với|cho|dành|áp dụng|hằng|hàng|và|để|theo|báo cáo|gửi)\s)))`;
/** One more time of a list that names for whom each is, or gives it bare: "trước 30/6 đối với …; 31/12 đối với …". */
const FURTHER = {
  day: new RegExp(
    String.raw`${BETWEEN}(?:ngày\s+)?(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?:\/(?:19|20)\d{2})?(?![\d/])${BEHIND}`,
    'iuy',
  ),
  months: new RegExp(
    String.raw`${BETWEEN}(?:hết\s+)?(?:tháng\s+(?:0?[1-9]|1[0-2])|quý\s+(?:IV|I{1,3}|[1-4]))(?:\s*(?:\/|năm)\s*(?:19|20)\d{2})?(?![\d/\p{L}])${BEHIND}`,
    'iuy',
  ),
} as const;

/** The end of a further time of the same kind behind `end`; null where none follows. */
function furtherTime(text: string, { value }: TimeAtom, end: number): number | null {
  if (value.kind !== 'day' && value.kind !== 'months') return null;
  const pattern = FURTHER[value.kind];
  pattern.lastIndex = end;
  const match = pattern.exec(text);
  return match === null ? null : end + match[0].length;
}

/** Takes the bracket that the phrase opened. */
function closeBracket(text: string, start: number, end: number): number {
  const phrase = text.slice(start, end);
  const open = phrase.split('(').length - phrase.split(')').length;
  return open > 0 && text.charAt(end) === ')' ? end + 1 : end;
}
