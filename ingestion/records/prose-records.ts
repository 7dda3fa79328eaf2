import type { OutlineItem, OutlineSection } from '../structure/outline.js';
import { countWords, splitSentences } from '../structure/sentences.js';
import type { Zone } from '../structure/zones.js';
import { coverSpans, spanOf, type TrackedText } from '../text/tracked-text.js';
import {
  apartSubject,
  byLabels,
  bySubjects,
  chargedBy,
  chargesOthers,
  headingAgencies,
  innerSubject,
  jointHeading,
  standsBelowCharge,
  statedSubject,
} from './charges.js';
import { quoteOf, type RecordContext, type RecordDraft } from './draft.js';
import { between, dutyParts } from './duty-parts.js';
import { targetIn } from './figure-clauses.js';
import { officeSubject } from './persons.js';
import { opensWithCharge } from './presumed-agencies.js';
import {
  deadlineIn,
  duty,
  inSection,
  remarkRecords,
  targetDraft,
  task,
  type Charged,
  type Place,
} from './prose-drafts.js';
import { rolesOf } from './roles.js';
import { subjectOf, type Subject } from './subjects.js';
import { resultRecords, targetRecords } from './target-records.js';
import { opensWithAction } from './verbs.js';
import { withOpeningTime } from './opening-time.js';

/** A paragraph in brackets only points elsewhere: "(Có phụ lục kèm theo)". */
const POINTER =
  /^\(.*\)\.?$|^(?:các )?(?:chỉ tiêu|nhiệm vụ|nội dung|danh mục|phân công)[^.;%]{0,80}\s(?:tại|theo|ở|trong) (?:các )?(?:phụ lục|biểu|bảng|danh mục)(?!\p{L})[^.;%]{0,60}[.;]?$/isu;

/** Records that one paragraph or list item of the body states; none for openings, grounds and descriptions. */
export function proseRecords(
  item: OutlineItem,
  sections: readonly OutlineSection[],
  context: RecordContext,
): RecordDraft[] {
  if (item.leadIn || POINTER.test(item.body.text)) return [];
  const at: Place = {
    item,
    section: item.section === null ? null : (sections[item.section] ?? null),
    context: inSection(item, context),
  };
  switch (item.zone) {
    case 'basis':
    case 'difficulties':
      return [];
    case 'results':
      return resultRecords(at);
    case 'targets':
    case 'organisation':
    case 'purpose':
    case 'funding':
    case 'unknown':
    case 'tasks':
      return withOpeningTime(
        at,
        remarkRecords(at) ?? statementRecords(at, item.zone).filter((record) => !isHollow(item, record)),
      );
    default:
      return item.zone satisfies never;
  }
}

/** Words of a closing that asks for nothing but the plan itself. */
const HOLLOW =
  /(?<!\p{L})(?:trên đây là|yêu cầu|đề nghị|căn cứ|theo|nội dung|kế hoạch|này|trên|nêu|nghiêm túc|khẩn trương|chủ động|tích cực|tổ chức|triển khai|thực hiện|có|hiệu quả|đồng bộ|kịp thời|các|cơ quan|đơn vị|địa phương|liên quan|đạt|kết quả|cao|nhất|tốt|và|để)(?!\p{L})/giu;

/** "Các đơn vị nghiêm túc triển khai thực hiện Kế hoạch này." states no work of its own. */
function isHollow(item: OutlineItem, { type, title, assignees, deadline }: RecordDraft): boolean {
  if (!item.closing || type !== 'duty' || deadline !== null) return false;
  const words = assignees.reduce((rest, name) => rest.replace(name, ''), title.replace(/^Trên đây là [^;.]*[;.]/u, ''));
  return !/\p{L}/u.test(words.replace(HOLLOW, ''));
}

function statementRecords(at: Place, zone: Exclude<Zone, 'basis' | 'difficulties' | 'results'>): RecordDraft[] {
  switch (zone) {
    case 'targets':
      return targetRecords(at);
    case 'organisation':
      return organisationRecords(at);
    case 'purpose':
    case 'funding':
    case 'unknown':
    case 'tasks':
      return standsBelowCharge(at.item.headings) && !statesTarget(at) ? organisationRecords(at) : sentenceRecords(at);
    default:
      return zone satisfies never;
  }
}

/** What opens an aim, whoever is to reach it. */
const AIMS = /^(?:phấn đấu|đảm bảo|bảo đảm|tăng|giảm|nâng|duy trì)(?!\p{L})/iu;

/** Whether a sentence of the item is a target and nothing else: that is no work of whom its heading charges. */
function statesTarget({ item, context }: Place): boolean {
  return splitSentences(item.body).some(
    (sentence) => targetIn(sentence, context)?.whole === true && !isAction(sentence.text),
  );
}

/** A person of the charged agency answers for work: "Trưởng thôn chịu trách nhiệm …". */
const ANSWERS = /^\p{Lu}[^,.;:]{1,40}\s(?:chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|chủ trì|phụ trách)\s/u;

/** Below an agency's heading every item is its duty; elsewhere a sentence says itself whom it charges. */
function organisationRecords(at: Place): RecordDraft[] {
  const { item } = at;
  const heading: Charged = item.closing ? { agencies: [], isPresumed: false } : headingAgencies(item.headings);
  const { agencies } = heading;
  if (agencies.length === 0) {
    const inherited = item.parent === null ? null : chargedBy(item.parent.body.text);
    if (inherited !== null && chargedBy(item.body.text) === null)
      return [duty(at, item.body, item.body.text, inherited)];
    return sentenceRecords(at);
  }
  const inner = officeSubject(item.body.text) ?? innerSubject(item.body.text, agencies);
  if (inner !== null) return innerDuties(at, inner, agencies);
  const labelled = byLabels(item.body);
  if (labelled.length > 0)
    return labelled.map(({ text, subject }) => duty(at, text, text.text.slice(subject.end), subject));
  if (
    item.label === null &&
    !isAction(item.body.text) &&
    !/^(?:Là|Đối với|Trong|Theo|Cơ quan đầu mối|Đơn vị đầu mối|Đầu mối|Chịu|Cử|Hằng|Hàng|Định kỳ)\s/u.test(
      item.body.text,
    ) &&
    statedSubject(item.body.text) === null &&
    !ANSWERS.test(item.body.text)
  )
    return [];
  const joint = jointHeading(item.headings);
  return dutyParts(item.body, at.context).map((part) => {
    const own = chargesOthers(part.text, agencies) ? subjectOf(part.text) : null;
    return own === null ? duty(at, part, joint + part.text, heading) : duty(at, part, part.text.slice(own.end), own);
  });
}

/** The sentences of an item that names whom it charges; one that names others charges those. */
function innerDuties(at: Place, inner: Subject, agencies: readonly string[]): RecordDraft[] {
  const parts = dutyParts(at.item.body, at.context).flatMap(bySubjects);
  return parts.map((part, i) => {
    if (i === 0) return duty(at, part, part.text.slice(inner.end), inner);
    const own = apartSubject(part.text) ?? innerSubject(part.text, agencies);
    return own === null ? duty(at, part, part.text, inner) : duty(at, part, part.text.slice(own.end), own);
  });
}

/** Sections of tasks, means and purposes: sentences that charge an agency are duties, figures are targets, actions tasks. */
function sentenceRecords(at: Place): RecordDraft[] {
  const { item } = at;
  const sentences = splitSentences(item.body).flatMap(bySubjects);
  const read = sentences.map((sentence) => ({
    sentence,
    subject:
      item.zone === 'organisation' || opensWithCharge(sentence.text)
        ? chargedBy(sentence.text)
        : statedSubject(sentence.text),
    target: isBudget(item, sentence.text) ? null : targetIn(sentence, at.context),
  }));
  const tasksHere = item.zone === 'tasks';
  if (
    tasksHere &&
    item.label !== null &&
    read.every((part) => part.subject === null && (part.target === null || !part.target.whole))
  ) {
    const targets = read.flatMap((part) => (part.target === null ? [] : [targetDraft(at, part.target, part.sentence)]));
    if (isAction(item.body.text)) return [task(at, item.body), ...targets];
    const behind = behindTitle(sentences);
    return behind === null || targets.length > 0 ? targets : [task(at, between(item.body, ...behind))];
  }
  const records: RecordDraft[] = [];
  let inherited: Charged | null = null;
  let opener: Charged | null = null;
  let pending: TrackedText | null = null;
  let charge: { readonly subject: Subject; readonly first: TrackedText; last: TrackedText } | null = null;
  const flush = (): void => {
    if (charge !== null) {
      const { subject, first, last } = charge;
      const whole = first === last ? first : between(item.body, first, last);
      records.push(duty(at, whole, whole.text.slice(subject.end), subject, true));
      charge = null;
    }
    if (pending !== null && tasksHere && isAction(pending.text)) records.push(task(at, pending));
    pending = null;
  };
  for (const part of read) {
    if (part.subject !== null) {
      const handed: RecordDraft | null =
        pending !== null && charge === null && tasksHere ? assignedBy(at, pending, part.sentence, part.subject) : null;
      if (handed !== null) {
        records.push(handed);
        pending = null;
        continue;
      }
      flush();
      charge = { subject: part.subject, first: part.sentence, last: part.sentence };
      if (item.closing) inherited = part.subject;
      if (item.zone === 'organisation' && item.label !== null) opener = part.subject;
      continue;
    }
    if (
      part.target !== null &&
      opener !== null &&
      (EACH_TIME.test(part.sentence.text) ||
        (opensWithAction(part.sentence.text) && !AIMS.test(part.sentence.text) && !part.sentence.text.includes('%')))
    ) {
      flush();
      records.push(duty(at, part.sentence, part.sentence.text, opener));
      continue;
    }
    if (part.target !== null) {
      flush();
      if (!part.target.whole && tasksHere && isAction(part.sentence.text)) records.push(task(at, part.sentence));
      records.push(targetDraft(at, part.target, part.sentence));
      continue;
    }
    if (inherited !== null && item.closing) {
      flush();
      records.push(duty(at, part.sentence, part.sentence.text, inherited));
      continue;
    }
    if (charge !== null && item.label !== null && deadlineIn(part.sentence.text, at) === null) {
      charge.last = part.sentence;
      continue;
    }
    if (item.zone === 'organisation' && isAction(part.sentence.text) && deadlineIn(part.sentence.text, at) !== null) {
      flush();
      records.push(duty(at, part.sentence, part.sentence.text, opener ?? { agencies: [], isPresumed: false }));
      continue;
    }
    if (!tasksHere) continue;
    if (item.label === null || pending === null || isAction(part.sentence.text)) {
      flush();
      pending = part.sentence;
    }
  }
  flush();
  return records;
}

/** "Mỗi tháng tổ chức ít nhất 01 buổi …". */
const EACH_TIME = /^(?:mỗi|hằng|hàng|định kỳ)\s/iu;

/** Where the money comes from, and how much: "… do ngân sách bảo đảm; năm 2026 dự kiến 1,25 tỷ đồng". */
function isBudget({ zone }: OutlineItem, sentence: string): boolean {
  return (
    zone === 'funding' &&
    /\d\s*(?:nghìn |triệu |tỷ |tỉ )*(?:đồng|tỷ|triệu)(?!\p{L})/u.test(sentence) &&
    !sentence.includes('%')
  );
}

/** "3. Bốn tại chỗ. Bảo đảm lực lượng …": the work behind a title that stands on the same line. */
function behindTitle([title, first, ...more]: readonly TrackedText[]): [TrackedText, TrackedText] | null {
  if (title === undefined || first === undefined || countWords(title.text) > MAX_TITLE_WORDS) return null;
  return isAction(first.text) ? [first, more.at(-1) ?? first] : null;
}

const MAX_TITLE_WORDS = 10;

/** "… Giao Phòng Tư pháp chủ trì, hoàn thành trước ngày 30/4": a sentence that only hands on the work in front of it. */
function assignedBy(at: Place, work: TrackedText, sentence: TrackedText, subject: Subject): RecordDraft | null {
  const words = sentence.text.slice(subject.end);
  const { leads, coordinators } = rolesOf(words, subject.agencies);
  const deadline = deadlineIn(sentence.text, at);
  const rest = [...coordinators, ...(deadline?.text.split('; ') ?? [])].reduce(
    (text, name) => text.replace(name, ''),
    words,
  );
  if (!isAction(work.text) || !ONLY_ASSIGNS.test(rest)) return null;
  const made = task(at, work);
  return {
    ...made,
    leads,
    coordinators: [...made.coordinators, ...coordinators],
    deadline: deadline ?? made.deadline,
    span: coverSpans(spanOf(work), spanOf(sentence)),
    quote: quoteOf(between(at.item.body, work, sentence).text),
  };
}

/** What is left of a sentence without its names and its time. */
const ONLY_ASSIGNS = /^(?:[\s,.;]|(?:chủ trì|phối hợp|thực hiện|tham mưu|hoàn thành|cùng|với|và|xong)(?!\p{L}))*$/iu;

/** Actions open with a verb, or with the field they belong to and a colon ("… trong y tế: Triển khai …"). */
function isAction(text: string): boolean {
  if (opensWithAction(text) || /^(?:công tác|việc)\s[^.;]{0,120}\s(?:cần|phải)\s/iu.test(text)) return true;
  const behind = /^[^.;:]{0,120}:\s+(\S.*)$/su.exec(text)?.[1];
  return behind !== undefined && opensWithAction(behind);
}
