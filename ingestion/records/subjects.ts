import { findAgencies, fold, parseAgency, type AgencyMention } from '../../knowledge/index.js';
import { agenciesAt } from './roles.js';
import { opensWithAction } from './verbs.js';

/** The agencies that a sentence charges, and where its own words begin behind them. */
export interface Subject {
  readonly agencies: readonly string[];
  readonly end: number;
  /** Told by the form of the words alone: names that no register knows wait to be confirmed. */
  readonly isPresumed: boolean;
}

/** What may stand in front of the charged agency: who charges it, when, and on what ground. */
const CHARGE =
  /(?:^|[,;.]\s*|(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|chủ tịch)[^,;.]{0,60}?\s)(giao nhiệm vụ cho|giao cho|giao|yêu cầu|đề nghị|phân công|chỉ đạo)\s+/giu;
const ADVERBIAL =
  /^(?:(?:định kỳ|hằng|hàng|mỗi (?:tuần|tháng|quý|năm)|trước|chậm nhất|trong quá trình|trong|căn cứ|trên cơ sở|theo|khi|nếu|đối với|trường hợp|để|tại|nhằm|ngoài ra)(?![\p{L}])[^;.]*?(?:,\s|\s(?=(?:các|ubnd|ủy ban|uỷ ban|sở|phòng)\s))\s*)+/iu;
const NOT_CHARGED =
  /^\s*(?:của|là lực lượng|là hạt nhân|là (?!(?:cơ quan |đơn vị )?(?:đầu mối|thường trực))|đã|đang|vẫn|được|bị|hiện|chưa|còn|và|hoặc|trên môi trường|xếp|đạt|chiếm)(?![\p{L}])/iu;
const QUANTIFIED = /^\d/;

/**
 * The agencies that a sentence outside an agency's own section charges: as its subject ("Các Sở rà soát …"), behind the
 * ground it gives ("Định kỳ hàng quý, các phòng …"), or behind "giao", "yêu cầu", "đề nghị". Null when it charges none.
 */
export function subjectOf(sentence: string): Subject | null {
  const known = subjects.get(sentence);
  if (known !== undefined) return known;
  const subject = readSubject(sentence);
  if (subjects.size >= CACHE_LIMIT) subjects.clear();
  subjects.set(sentence, subject);
  return subject;
}

/** A sentence is asked several times over while its records are read. */
const CACHE_LIMIT = 200;
const subjects = new Map<string, Subject | null>();

function readSubject(sentence: string): Subject | null {
  if (QUANTIFIED.test(sentence)) return null;
  const mentions = findAgencies(sentence);
  const direct = charged(sentence, 0, mentions);
  if (direct !== null) return direct;
  for (const match of sentence.matchAll(CHARGE)) {
    const found = charged(sentence, match.index + match[0].length, mentions);
    if (found !== null) return found;
  }
  for (const start of clauseStarts(sentence, mentions)) {
    const found = charged(sentence, start, mentions);
    if (found !== null) return found;
  }
  return null;
}

/** What may stand between an agency and what it does: a remark in brackets or dashes, and where it works. */
const ASIDES: readonly RegExp[] = [
  /^\s*(?:\.{3}|…)/u,
  /^\s*\([^)]*\)/u,
  /^\s*là (?:lực lượng |đơn vị |cơ quan )?(?:nòng cốt|hạt nhân|xung kích)[^,;.]{0,40},\s*(?=(?:chủ trì|phối hợp|chịu)\s)/iu,
  /^[\s,]*(?:trong phạm vi|theo|căn cứ|tùy theo|tuỳ theo)\s(?:chức năng|nhiệm vụ|thẩm quyền|điều kiện|tình hình|phạm vi)[^;.:]{0,120}?(?=[\s,]+(?:có trách nhiệm|chủ trì|phối hợp|tổ chức|xây dựng|triển khai|thực hiện|chủ động|tham mưu)\s)/iu,
  /^\s*[–-]\s[^–-]{0,90}?(?=\s(?:chủ trì|phối hợp|tham mưu|thực hiện|có trách nhiệm)[\s,])/iu,
  /^\s*(?:có liên quan|liên quan|trên địa bàn|thuộc|trực thuộc|tại|ở)(?:\s[^,;.]{0,60}?)?(?=\s(?:chủ|phối|đẩy|tổ|xây|thực|triển|tăng|rà|tích|báo|có|mở|căn|nghiêm|khẩn|tiếp|bố)\p{L}*\s)/iu,
];
/** The number of the first part: "Sở Xây dựng: (i) rà soát …; (ii) …". */
const ENUMERATOR = /^\(?(?:[ivx]{1,4}|\d|[a-eđ])\)\s+/iu;
/** Behind these words another agency is charged, not the one in front. */
const HANDS_ON = /^(?:yêu cầu|đề nghị|giao|phân công)\s/iu;

function charged(sentence: string, from: number, mentions: readonly AgencyMention[]): Subject | null {
  const names: string[] = [];
  let at = from;
  let behind = '';
  for (;;) {
    const found = agenciesAt(sentence, at, mentions);
    if (found.names.length === 0) break;
    names.push(...found.names);
    behind = ASIDES.reduce((rest, aside) => rest.replace(aside, ''), sentence.slice(found.end));
    const joint = /^\s*(?:,|;|và)\s+/iu.exec(behind);
    if (joint === null) break;
    at = sentence.length - behind.length + joint[0].length;
  }
  if (names.length === 0 || NOT_CHARGED.test(behind)) return null;
  const words = behind.replace(/^[\s,:–-]+/u, '').replace(ENUMERATOR, '');
  if (words === '' || HANDS_ON.test(words)) return null;
  if (
    !opensWithAction(words) &&
    !/^(?:thống nhất|đồng thời|lãnh đạo(?=,|\s+(?:UBND|việc|các|thực hiện|công tác|toàn|ban|đảng|tổ chức|chính quyền))|(?:là )?(?:cơ quan |đơn vị )?(?:đầu mối|thường trực)(?![\p{L}]))/iu.test(
      words,
    )
  )
    return null;
  const partnersAt = withPartners(sentence, from, sentence.length - behind.length, names);
  if (partnersAt !== null) return partnersAt;
  return { agencies: names, end: sentence.length - words.length, isPresumed: false };
}

/** "A cùng với B làm …": A is charged, and B joins in. */
function withPartners(sentence: string, from: number, to: number, names: readonly string[]): Subject | null {
  const joint = /\scùng(?: với)?\s/iu.exec(sentence.slice(from, to));
  if (joint === null) return null;
  const at = from + joint.index;
  const agencies = names.filter((name) => sentence.slice(from, at).includes(name));
  return agencies.length === 0 ? null : { agencies, end: at + 1, isPresumed: false };
}

/** Where the words behind an opening adverbial begin. */
function clauseStarts(sentence: string, mentions: readonly AgencyMention[]): number[] {
  if (!ADVERBIAL.test(sentence)) return [];
  const starts: number[] = [];
  for (const comma of sentence.slice(0, 240).matchAll(/,\s+/g)) starts.push(comma.index + comma[0].length);
  for (const time of sentence
    .slice(0, 240)
    .matchAll(/(?:năm|quý|tháng|tuần|kỳ)\s+(?=(?:các|UBND|Ủy ban|Uỷ ban|Sở|Phòng)\s)/giu))
    starts.push(time.index + time[0].length);
  return starts
    .filter((start) => !mentions.some((mention) => mention.start < start && start < mention.end))
    .sort((a, b) => a - b);
}

/** A field behind a dash belongs to the name: "Ban Tổ chức - Kiểm tra". */
const HYPHENATED =
  /^\s*[-–]\s+(?!(?:Cơ quan|Đơn vị|Chủ trì|Đầu mối|Thường trực|Trưởng|Phó|Chủ tịch|Giám đốc)(?!\p{L}))\p{Lu}\p{L}*(?:\s\p{L}+){0,3}\s*:?$/u;

/** Which members of a group are meant: "UBND các xã, phường có rừng". */
const QUALIFIED =
  /^\s(?:(?:nơi )?có (?!liên quan|trách nhiệm|nhiệm vụ)|ven |vùng |trọng điểm|biên giới|miền núi|hải đảo)[^,;.:()]{0,60}?(?=[:.]?$)/iu;

/** The agencies of a heading such as "4. Phòng Tài chính" or "7. Đề nghị Ủy ban Mặt trận …"; none when it is another heading. */
export function agenciesOfHeading(title: string): readonly string[] {
  const lead = /^(?:đề nghị|giao|yêu cầu|trách nhiệm của|nhiệm vụ của)\s+(?:cho\s+)?/iu.exec(title)?.[0].length ?? 0;
  const { names, end } = agenciesAt(title, lead);
  if (names.length === 1 && HYPHENATED.test(title.slice(end))) return [title.slice(lead).replace(/(?<!\s)\s*:$/u, '')];
  const [only = ''] = names;
  const qualified = names.length === 1 && parseAgency(only).kind === 'group' ? QUALIFIED.exec(title.slice(end)) : null;
  if (qualified !== null) return [title.slice(title.indexOf(only), end + qualified[0].length)];
  const rest = fold(title.slice(end))
    .replace(/[\s:.,;()-]+/g, ' ')
    .trim();
  return names.length > 0 && rest.split(' ').length <= 6 ? names : [];
}
