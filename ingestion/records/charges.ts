import { findAgencies, parseAgency } from '../../knowledge/index.js';
import { splitClauses } from '../structure/sentences.js';
import { sliceText, trimText, type TrackedText } from '../text/tracked-text.js';
import {
  labelledSubject,
  opensWithCharge,
  presumedOfHeading,
  presumedSubject,
  type HeadingNames,
} from './presumed-agencies.js';
import { opensGroup } from './groups.js';
import { handedSubject } from './handed-work.js';
import { isPerson, personSubject } from './persons.js';
import { agenciesAt, COORDINATES_FIRST, namedCoordinators } from './roles.js';
import { agenciesOfHeading, subjectOf, type Subject } from './subjects.js';

/** Whom a sentence charges in so many words: a person, an agency that the register knows, or whoever work is handed to. */
export function statedSubject(text: string): Subject | null {
  return personSubject(text) ?? subjectOf(text) ?? handedSubject(text) ?? behindTopic(text);
}

/** A few words that say what the sentence behind their colon is about. */
const TOPIC = /^\p{Lu}[^:;.]{2,70}:\s+(?=\p{Lu}|(?:các|những)\s)/u;

/** Behind these stand partners, what was done or lacks, and what is asked of others. */
const NO_CHARGE =
  /(?:phối hợp|kết quả|hạn chế|tồn tại|khó khăn|vướng mắc|nguyên nhân|kiến nghị|đề xuất|liên hệ|hỗ trợ|thành tích|ưu điểm)(?!\p{L})/iu;

/** "Chế độ báo cáo: Các phòng báo cáo …": the sentence behind a topic charges its own subject. */
function behindTopic(text: string): Subject | null {
  const topic = TOPIC.exec(text)?.[0] ?? '';
  const sentence = text.slice(topic.length);
  if (topic === '' || NO_CHARGE.test(topic) || findAgencies(sentence)[0]?.start !== 0) return null;
  const subject = subjectOf(sentence);
  const [first] = subject?.agencies ?? [];
  return subject !== null && first !== undefined && sentence.startsWith(first)
    ? { ...subject, end: topic.length + subject.end }
    : null;
}

/** Whom to ask is no charge: "Đầu mối liên hệ: Phòng A, điện thoại …". */
const CONTACT = /^(?:\p{L}+\s){0,4}liên hệ\s*:/iu;

/** Whom a sentence of assignments charges: in so many words, else by its form. */
export function chargedBy(text: string): Subject | null {
  if (CONTACT.test(text)) return null;
  return labelledSubject(text) ?? statedSubject(text) ?? presumedSubject(text);
}

/** "Ban Quản lý chợ (sau đây gọi tắt là Ban QL)": a heading may say how its name is shortened. */
function withoutShortForm(heading: string): string {
  return heading.endsWith(')') || heading.includes(') ')
    ? heading.replace(/\s?\((?:(?:sau|dưới) đây )?(?:được )?(?:gọi|viết)(?: tắt| chung)? là[^()]{1,60}\)/u, '')
    : heading;
}

const NOBODY: HeadingNames = { agencies: [], isPresumed: false };

/** The agencies of the nearest heading or opening that names any. */
export function headingAgencies(headings: readonly string[]): HeadingNames {
  for (const heading of [...headings].reverse()) {
    const title = withoutShortForm(heading.replace(/^(?:Điều\s+[\dIVX]+|[\p{L}\d.]{1,10})\.\s+(?=\p{Lu})/u, ''));
    const agencies = agenciesOfHeading(title);
    if (agencies.length > 0) return { agencies, isPresumed: false };
    const presumed = presumedOfHeading(title);
    if (presumed.agencies.length > 0) return presumed;
  }
  return NOBODY;
}

/** "b) Phối hợp với Sở Y tế:": with whom all that stands below is done; empty below any other heading. */
export function jointHeading(headings: readonly string[]): string {
  const title = headings.at(-1)?.replace(/^[\p{L}\d.]{1,10}\.\s+(?=\p{Lu})/u, '') ?? '';
  return COORDINATES_FIRST.test(title) && namedCoordinators(title).length > 0 ? `${title} ` : '';
}

/** Groups that a heading charges; others ("Cơ quan nhà nước") may be what a heading is about. */
const CHARGED_GROUP =
  /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|các (?:sở|ban|ngành|phòng|đoàn thể|hội|cơ quan|đơn vị|địa phương|UBND|ủy ban|uỷ ban|tổ chức chính trị|xã|phường|huyện|quận)|chủ tịch|giám đốc|thủ trưởng)/iu;
const NUMBER = /^(?:Điều\s+[\dIVX]+|[\p{L}\d.]{1,10})\.\s+(?=\p{Lu})/u;
const HANDS_ON = /^(?:giao(?: nhiệm vụ)?(?: cho)?|phân công|đề nghị|yêu cầu|đối với|trách nhiệm của|nhiệm vụ của)\s+/iu;

/** Among tasks, whatever stands below a heading or an opening that is nothing but whom it charges is theirs to do. */
export function standsBelowCharge(headings: readonly string[]): boolean {
  return headings.some((heading) => {
    const title = heading.replace(NUMBER, '');
    const lead = HANDS_ON.exec(title)?.[0] ?? '';
    const name = title.slice(lead.length).replace(/(?<!\s)\s*:$/u, '');
    if (lead !== '' && !/^đối với/iu.test(lead)) {
      const { agencies, isPresumed } = headingAgencies([title]);
      if (agencies.length > 0 && !isPresumed) return true;
    }
    const mentions = findAgencies(name);
    return (
      mentions[0]?.start === 0 &&
      mentions[mentions.length - 1]?.end === name.length &&
      mentions.every(({ agency }) => agency.kind !== 'group' || (CHARGED_GROUP.test(name) && !/^đối với/iu.test(lead)))
    );
  });
}

/** Below the heading of a group or of several ("Trách nhiệm của các sở, ngành") an item may name the member that it charges. */
export function innerSubject(text: string, agencies: readonly string[]): Subject | null {
  const isGroup = agencies.every((name) => parseAgency(name).kind === 'group' || opensGroup(name));
  if (!isGroup && agencies.length < 2) return null;
  const subject = opensWithCharge(text) ? null : chargedBy(text);
  if (subject === null || !text.startsWith(subject.agencies[0] ?? '\n')) return null;
  const isNamed = agencies.every((name) => parseAgency(name).kind === 'group');
  if (!isNamed && subject.agencies.some(isPerson)) return null;
  if (!isGroup) return subject.agencies.every((name) => agencies.includes(name)) ? subject : null;
  if (subject.agencies.some((name) => parseAgency(name).kind !== 'group')) return subject;
  const isWide = agencies.every((name) => WIDE.test(name));
  return isWide && subject.agencies.every((name) => !WIDE.test(name)) ? subject : null;
}

/** Groups that say nothing of who belongs to them. */
const WIDE =
  /^(?:các )?(?:cơ quan|đơn vị|tổ chức|địa phương|cấp|ngành)(?:(?:, (?:và )?| và )(?:các )?(?:cơ quan|đơn vị|tổ chức|địa phương|cấp|ngành))*(?: (?:có )?liên quan)?$/iu;

const PLACE =
  '(?:(?:UBND|công an|các) )?(?:xã|phường|thị trấn|đặc khu|thị xã|thành phố|huyện|quận|thôn|xóm|ấp|khóm|tổ dân phố)\\s\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){0,3}';
/** "Riêng xã A, xã B làm điểm …": places that are charged with more than the others. */
const APART = new RegExp(`^Riêng (?:đối với )?(?<names>${PLACE}(?:(?:,| và) ${PLACE})*),?\\s(?=\\p{Ll})`, 'u');

/** Whom a later sentence of an item charges instead of the one that opens it. */
export function apartSubject(text: string): Subject | null {
  const match = APART.exec(text);
  const names = match?.groups?.['names'];
  if (match === null || names === undefined) return null;
  return { agencies: names.split(/(?:,| và) /u), end: match[0].length, isPresumed: false };
}

/** "A: does this; B: does that", each name one that the register knows: whoever the heading names, these are charged. */
export function byLabels(item: TrackedText): { readonly text: TrackedText; readonly subject: Subject }[] {
  const clauses = splitClauses(item);
  const charges: { from: number; to: number; subject: Subject }[] = [];
  let at = 0;
  for (const clause of clauses) {
    const start = item.text.indexOf(clause.text, at);
    at = start + clause.text.length;
    const subject = opensWithCharge(clause.text) ? null : labelledSubject(clause.text);
    const isOwn = subject !== null && subject.agencies.every((name) => findAgencies(name)[0]?.start === 0);
    const last = charges[charges.length - 1];
    if (isOwn) charges.push({ from: start, to: at, subject });
    else if (last === undefined) return [];
    else last.to = at;
  }
  return charges.map(({ from, to, subject }) => ({ text: sliceText(item, from, to), subject }));
}

/** "Đối với …, giao các cơ quan chủ trì …" below another agency's heading. */
export function chargesOthers(sentence: string, agencies: readonly string[]): boolean {
  if (
    !/^(?:(?:đối với|trong|khi|căn cứ|theo|trên cơ sở|ngoài ra)[^;.]*,\s+)?(?:giao|yêu cầu|đề nghị)\s/iu.test(sentence)
  )
    return false;
  const subject = subjectOf(sentence);
  return subject !== null && subject.agencies.some((name) => !agencies.includes(name));
}

/** "A does this; B does that": a clause that opens with an agency of its own is a charge of its own. */
export function bySubjects(sentence: TrackedText): TrackedText[] {
  if (!sentence.text.includes(';') || chargedBy(sentence.text) === null) return [sentence];
  const parts: { text: TrackedText; start: number }[] = [];
  let from = 0;
  for (const clause of splitClauses(sentence)) {
    const start = sentence.text.indexOf(clause.text, from);
    from = start + clause.text.length;
    const last = parts.at(-1);
    const isOwn =
      last !== undefined &&
      agenciesAt(last.text.text, 0).end < last.text.text.length &&
      /^(?:\p{Lu}|các\s)/u.test(clause.text) &&
      subjectOf(clause.text)?.agencies.every(
        (name) => clause.text.startsWith(name) || clause.text.includes(`, ${name}`),
      ) === true;
    if (parts.length === 0 || isOwn) parts.push({ text: clause, start });
  }
  if (parts.length < 2) return [sentence];
  return parts.map(({ start }, i) => trimText(sliceText(sentence, start, parts[i + 1]?.start ?? sentence.text.length)));
}
