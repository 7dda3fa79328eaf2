import { splitAgencies } from '../../knowledge/index.js';
import { countWords } from '../structure/sentences.js';
import type { Subject } from './subjects.js';
import { nextAction } from './verbs.js';

/** Persons whom a plan charges by name or by the office they hold: "Đ/c Nguyễn Văn An", "Trưởng các thôn". */
const NAMED = '(?:các )?(?:đồng chí|đ/c|đ\\.c|ông|bà|thầy|cô)\\s+(?=\\p{L})';
const OFFICE =
  '(?:phó |quyền )?(?:chủ tịch|bí thư|(?:tổng )?giám đốc|hiệu trưởng|hiệu phó|chủ nhiệm|(?:viện|cục|chi cục|vụ|đội|tổ|khối|xóm|kế toán|chỉ huy|thủ) trưởng|(?:tổ|đội|xóm|khối|chỉ huy) phó|chánh (?:văn phòng|thanh tra)|trưởng (?:phòng|khoa|ban|thôn|xóm|ấp|khóm|bản|buôn|làng|khu|trạm|bộ môn|bộ phận|nhóm|đoàn|công an|các)|người đứng đầu|giáo viên (?:chủ nhiệm|bộ môn)|tổng phụ trách|thủ kho|kế toán(?=\\s+(?:các|trường|xã|phường|đơn vị)))';
const PERSON = new RegExp(`^(?:các |những )?(?:${NAMED}|${OFFICE}(?!\\p{L}))`, 'iu');
const IS_NAMED = new RegExp(`^${NAMED}`, 'iu');
/** What a person does, besides the actions of bodies. */
const DOES =
  /(?<!\p{L})(?:trực tiếp|chủ trì|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|chỉ đạo|phụ trách|làm đầu mối|là đầu mối|lãnh đạo(?=\s+(?:việc|công tác|thực hiện|chung))|đi(?=\s+(?:từng|đến|kiểm|tới))|đến(?=\s+(?:từng|tận))|gọi|nhắc|ghi|ký|nhận|thu|(?<![Tt]hường )trực|dạy|thông báo|quyết định)(?!\p{L})/gu;
/** Behind "phụ trách" and its field these say what the person does. */
const STRONGER =
  /^phụ trách\s[^,;.]{2,60}?\s(?=(?:trực tiếp|chủ trì|chịu trách nhiệm|có trách nhiệm|chỉ đạo)(?!\p{L}))/u;
/** They charge others. */
const HANDS_ON = /^(?:yêu cầu|đề nghị|giao|phân công|kêu gọi|cho biết|kết luận|đã|được|bị|ký ban hành)(?!\p{L})/iu;
/** "…; đ/c Lê Thị Hoa - Phó Giám đốc phụ trách": who answers for it stands behind the work. */
const BEHIND = new RegExp(
  `[;,]\\s+(?<name>${NAMED}[^;,.:]{3,80}?)\\s(?:trực tiếp )?(?:phụ trách|chịu trách nhiệm|theo dõi|chỉ đạo)(?:\\s(?:chung|chính|thực hiện))?\\s*[.;]?$`,
  'iu',
);
const REACH_CHARS = 160;
const MAX_NAME_WORDS = 18;

/** Whether a name is a person's, by their name or their office. */
export function isPerson(name: string): boolean {
  return PERSON.test(name) && countWords(name) <= MAX_NAME_WORDS && !/[.;:%]\s|\d{3}/u.test(name);
}

/** The persons whom a sentence charges as its subject, as written; null when it opens otherwise. */
export function personSubject(sentence: string): Subject | null {
  if (!PERSON.test(sentence) || !/^\p{Lu}/u.test(sentence)) return null;
  const end = verbAt(sentence.slice(0, REACH_CHARS));
  if (end < 0) return null;
  const words = sentence.slice(end);
  const phrase = sentence.slice(0, end).replace(/(?<![\s,:–-])[\s,:–-]+(?:(?:cần|phải|sẽ|và)[\s,]*)?$/u, '');
  if (HANDS_ON.test(words) || !isPerson(phrase)) return null;
  return { agencies: personsIn(phrase) ?? splitAgencies(phrase), end, isPresumed: false };
}

/** As `personSubject`, below the heading of a body: "Xóm trưởng" alone is that body's own, and the body is charged. */
export function officeSubject(sentence: string): Subject | null {
  const subject = personSubject(sentence);
  return subject?.agencies.every((name) => countWords(name) > 2) === true ? subject : null;
}

/** Names of persons that stand together; what is set behind a name by a comma ("…, Trưởng phòng Y tế") belongs to it; null where others stand among them. */
export function personsIn(phrase: string): string[] | null {
  const pieces = phrase.split(/[,;]\s(?:và\s)?|\svà\s/u);
  if (pieces.length === 1) return [phrase];
  if (IS_NAMED.test(phrase)) {
    const parts = phrase.split(/[,;]\s(?=(?:đồng chí|đ\/c|ông|bà)\s)|\svà\s(?=(?:đồng chí|đ\/c|ông|bà)\s)/iu);
    return parts.filter((part) => part !== '');
  }
  return pieces.every((piece) => PERSON.test(piece)) ? pieces : null;
}

/** Who answers for the work that stands in front of them. */
export function personBehind(text: string): string | null {
  return /phụ trách|trách nhiệm|theo dõi|chỉ đạo/u.test(text.slice(-40))
    ? (BEHIND.exec(text)?.groups?.['name'] ?? null)
    : null;
}

/** Where the first thing that the person does begins; -1 when there is none. */
function verbAt(sentence: string): number {
  const from = PERSON.exec(sentence)?.[0].length ?? 0;
  DOES.lastIndex = from;
  const done = DOES.exec(sentence)?.index ?? -1;
  const action = nextAction(sentence, from);
  const ends = [done, lowerAction(sentence, action)].filter((at) => at > 0);
  const end = ends.length === 0 ? -1 : Math.min(...ends);
  const field = end < 0 ? null : STRONGER.exec(sentence.slice(end));
  return field === null ? end : end + field[0].length;
}

/** Words of a name are capitals: "Trưởng ban Tổ chức". */
function lowerAction(sentence: string, first: number): number {
  let at = first;
  while (at >= 0 && /^\p{Lu}/u.test(sentence.slice(at, at + 1))) at = nextAction(sentence, at + 2);
  return at;
}
