import { findAgencies, parseAgency, splitAgencies } from '../../knowledge/index.js';
import { countWords } from '../structure/sentences.js';
import { isPerson, personsIn } from './persons.js';
import { opensGroup } from './groups.js';
import type { Subject } from './subjects.js';
import { nextAction, opensWithAction } from './verbs.js';

/**
 * Nouns that open the names of bodies, offices and people who are charged, in plans of any kind of organisation. Where a
 * plan assigns work, a name that begins so is charged though no register knows it; such a record is marked for review.
 */
const BODY =
  'ban|bộ phận|bộ|bệnh viện|bí thư|cán bộ|chánh|chi bộ|chi cục|chi đoàn|chi hội|chủ đầu tư|chủ nhiệm|chủ tịch|công an|công chức|công đoàn|công ty|cơ quan|cơ sở|cục|doanh nghiệp|đài|đảng ủy|đảng viên|đảng bộ|đoàn|đồng chí|đội|đơn vị|giám đốc|giáo viên|hiệp hội|hiệu trưởng|phó hiệu trưởng|hội|hợp tác xã|khoa|kế toán|kho bạc|khu phố|lãnh đạo|liên đoàn|liên hiệp|liên minh|mặt trận|ngân hàng|nhà trường|nhà văn hóa|nhân viên|nhóm|phó|phòng|quỹ|sở|tập đoàn|thành viên|thanh tra|thống kê|thuế|thôn|thủ trưởng|thường trực|tiểu ban|tổ|tổng|tòa án|toà án|trạm|trung tâm|trưởng|trường|ubnd|hđnd|ủy ban|uỷ ban|văn phòng|viên chức|viện|viễn thông|điện lực|bưu điện|đồn biên phòng|hạt kiểm lâm|lâm trường|nông trường|trung đoàn|xí nghiệp|vụ';
/** Words that begin like a body and are none: verbs, and nouns of matters. */
const NO_BODY =
  'ban (?:hành|bố)|bộ (?:quy tắc|quy chế|quy trình|chỉ số|tiêu chí|tài liệu|máy|dữ liệu|công cụ|dụng cụ|thủ tục|sách|câu hỏi|phim|ảnh|sưu tập|luật|nhận diện|mẫu)|hội (?:nhập|tụ|nghị|thảo|họp|thi)|phòng(?:,| ngừa| chống| cháy| tránh)|đội ngũ|đoàn kết|viện (?:trợ|dẫn)|quỹ đất|khoa học|vụ việc|trường hợp|cục bộ|sở hữu|tổng (?:kết|hợp|số|mức|thể|quát|kinh phí)|trạm biến|nhóm (?:chỉ tiêu|nhiệm vụ|giải pháp)|thuế suất|thống kê(?! (?:cơ sở|tỉnh|thành phố|huyện|khu vực|xã))';
const NAME = new RegExp(
  `^(?!(?:${NO_BODY})(?![\\p{L}]))(?:(?:tất cả |toàn thể |toàn bộ )?(?:các |những )?)(?:${BODY})(?![\\p{L}])(?!\\s+(?:sở dữ liệu|sở pháp lý|sở hạ tầng|sở vật chất|chỉ số|tiêu chí|chức(?!\\s*(?:,|và|cán|viên|phòng|của))|tài liệu|hợp (?:kết quả|tình hình|báo cáo)|công tác(?!\\s+(?:xã hội|số|liên))|số liệu))`,
  'iu',
);
/** "giao ban" is a meeting and charges nobody; "giao Ban …" does. */
const MEETING = /^[Gg]iao ban(?!\p{L})/u;
const CHARGE =
  /^(?:\d{1,2}[.)]\s+)?(?:đề nghị|giao nhiệm vụ cho|giao cho|giao|yêu cầu|phân công|chỉ đạo)(?:\s+cho)?\s+(?=\S)/iu;
/** Verbs that never stand inside a name. */
const PLAIN_VERB =
  /(?<![\p{L}])(?:chủ trì|phối hợp|tham mưu|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|căn cứ|trên cơ sở|là (?:cơ quan|đơn vị|đầu mối)|báo cáo|hướng dẫn|rà soát|đề xuất|(?<=(?:ủy|uỷ)(?:\s[^,;]{0,50}|[^;]{0,60}))(?<=\s)lãnh đạo(?=,|\s+(?:UBND|việc|các|thực hiện|công tác|toàn|tổ chức|chính quyền)))(?![\p{L}])/iu;
/** Verbs that stand inside names only where they open a compound ("tổ chức cán bộ"). */
const WORK_VERB =
  /(?<![\p{L}])(?:triển khai|thực hiện|tổ chức(?! (?:cán bộ|bộ máy|hành chính|nhân sự|đảng|tỉnh|chính trị))|xây dựng(?! (?:đảng|nông thôn|cơ bản|tỉnh|công trình))|tiếp tục|chủ động|tập trung|khẩn trương|tăng cường|đẩy mạnh|nghiêm túc|thường xuyên)(?![\p{L}])/u;
const ASIDE =
  /^[\s,]*(?:trong phạm vi|theo|căn cứ|trên cơ sở|tùy theo|tuỳ theo)\s[^;.:]{0,140}?(?:,\s*|\s+(?=(?:có trách nhiệm|chủ trì|phối hợp|tổ chức|xây dựng|triển khai|thực hiện|chủ động|tham mưu)(?![\p{L}])))/iu;
/** Nouns whose plural can mean nothing but bodies; "các phòng", "các trường" may mean rooms and fields. */
const PLURAL =
  /^(?:tất cả |toàn thể |toàn bộ )?(?:các|những) (?:đảng (?:ủy|uỷ|bộ)|cấp (?:ủy|uỷ)|chi (?:bộ|cục|đoàn|hội)|bệnh viện|trung tâm(?! (?:thương mại|dữ liệu|mua sắm|giải trí|kinh tế|hành chính))|trạm y tế|xí nghiệp|nhà máy|hợp tác xã|khoa|ủy ban|uỷ ban|hội đoàn thể|đoàn thể|thành viên|chủ đầu tư|(?:vụ|cục)(?=,|$))(?!\p{L})/iu;
/** Who answers for a building, and the board that every hamlet of the south has. */
const BOARD =
  /^(?:văn phòng$|nhà trường$|ban (?:giám hiệu|giám đốc|đại diện (?:cha mẹ|CMHS))|công đoàn (?:trường|cơ sở|cơ quan|viên chức)|chi đoàn$|chủ đầu tư|ban nhân dân (?:các|ấp|khóm|khu phố))(?!\p{L})/iu;
/** Only who answers for work does these. */
const ROLE_VERB =
  /^(?:chủ trì|chịu trách nhiệm|có (?:trách nhiệm|nhiệm vụ)|(?:là|làm) (?:cơ quan |đơn vị )?(?:đầu mối|thường trực))(?!\p{L})/iu;
const NO_NAME = new RegExp(
  `${PLAIN_VERB.source}|(?<!\\p{L})(?:trong|khi|nếu|theo(?! dõi)|sau|trước|để|hằng|hàng|định kỳ|nhằm|được|đã|sẽ|không|là|phải|cần|gồm|như|do)(?!\\p{L})`,
  'iu',
);
const MAX_SHORT_WORDS = 14;
const MAX_NAME_WORDS = 24;
const MAX_LABEL_WORDS = 16;
const MAX_ACTOR_WORDS = 8;

/** Whether a name that no register knows opens as names of bodies, offices and people do. */
export function looksLikeBody(name: string): boolean {
  return NAME.test(name);
}

/** Nouns of bodies with a proper word behind them: "Công đoàn Công ty", "Đội Quản lý mạng". */
const PROPER =
  /^(?:Công đoàn|Đội|Tổ|Phòng|Ban|Trung tâm|Trạm|Trường|Xí nghiệp|Nhà máy|Chi nhánh|Khoa|Công ty|Hợp tác xã|Văn phòng|Bộ phận|Viện|Bệnh viện|Hạt|Đồn|Chi cục|Kho bạc|Bưu điện|Điện lực|Viễn thông|Liên đoàn|Chi đoàn|Chi hội|Chi bộ|Đảng ủy|Đảng bộ)\s\p{Lu}\p{Ll}/u;

/** Whether the register knows a name, by itself or by the agency that it begins with, or it is a person, a proper name of a body or a plural of bodies. */
export function isKnownName(name: string): boolean {
  return (
    parseAgency(name).kind !== 'other' ||
    findAgencies(name)[0]?.start === 0 ||
    isPerson(name) ||
    ((PROPER.test(name) || opensGroup(name) || PLURAL.test(name) || BOARD.test(name)) && isShortName(name))
  );
}

/** Whether words that no register knows are a name and no more: few, without a verb, a time or a condition. */
export function isShortName(name: string): boolean {
  return (
    countWords(name) <= MAX_SHORT_WORDS &&
    !/[.:;%]|\d{3}/u.test(name) &&
    !NO_NAME.test(name) &&
    (looksLikeBody(name) || !opensWithAction(name))
  );
}

/** A name of a cell that no register knows, at its commas, where each part opens as a name does. */
export function partBodies(name: string): string[] {
  if (!name.includes(',')) return [name];
  const pieces = name.split(/,\s+/u);
  if (
    pieces.some(isPerson) &&
    pieces.every((piece) => /^\p{Lu}/u.test(piece) && (isPerson(piece) || looksLikeBody(piece)))
  )
    return personsIn(name) ?? pieces;
  if (parseAgency(name).kind !== 'other') return [name];
  const persons = isPerson(name) ? personsIn(name) : null;
  if (persons !== null) return persons;
  const parts = name.split(/,\s+/u);
  return parts.every((part) => /^\p{Lu}/u.test(part) && looksLikeBody(part)) ? parts : [name];
}

/** Whether the sentence hands work to somebody by its first word. */
export function opensWithCharge(sentence: string): boolean {
  return chargeLength(sentence) > 0;
}

function chargeLength(sentence: string): number {
  return MEETING.test(sentence) ? 0 : (CHARGE.exec(sentence)?.[0].length ?? 0);
}

/** Who a sentence of assignments charges by its form alone: "Name: …", "Name + action", "Giao + name + action". */
export function presumedSubject(sentence: string): Subject | null {
  const lead = chargeLength(sentence);
  const rest = sentence.slice(lead);
  if (!opensName(rest) || (lead === 0 && !/^\p{Lu}/u.test(rest))) return null;
  const end = nameEnd(rest);
  if (end === null) return null;
  const names = namesIn(rest.slice(0, end));
  if (names.length === 0) return null;
  const behind = rest.slice(end);
  const stated = /^\s*:\s*(?=\S)/u.exec(behind);
  const words = stated === null ? behind.replace(ASIDE, '').replace(/^[\s,–-]+/u, '') : behind.slice(stated[0].length);
  if (words === '' || (stated === null && !opensWithAction(words) && !/^(?:là|làm|cho|có|lãnh đạo)[\s,]/iu.test(words)))
    return null;
  const isWritten = lead > 0 ? /^(?:\p{Lu}|(?:các|những|tất cả)\s)/u.test(rest) : ROLE_VERB.test(words);
  const isPresumed = stated !== null || !isWritten || !names.every((name) => isKnownName(name) || isShortName(name));
  return { agencies: names, end: sentence.length - words.length, isPresumed };
}

/** People of the house by their capitals: "GVCN các lớp", "BGH". */
const ABBREVIATED =
  /^(?:BGH|GVCN|GVBM|GV|TPT|BCH|BCĐ|BQL|BTV|BTC|HĐQT|HĐTV|TTCM|CBQL|NVYT|PHHS|HS)(?:\s(?:các|khối|lớp|trường|bộ môn|toàn trường)){0,3}$/u;

/** As `presumedSubject`, but only for a name that its colon ends: surer than any reading of its words. */
export function labelledSubject(sentence: string): Subject | null {
  const colon = /:(?=\s)/u.exec(sentence)?.index ?? -1;
  if (colon < 0 || !/^\p{Lu}/u.test(sentence)) return null;
  const name = sentence.slice(chargeLength(sentence), colon);
  const words = sentence.slice(colon + 1).trimStart();
  if (ACTORS.test(name) && countWords(name) <= MAX_ACTOR_WORDS && opensWithAction(words))
    return { agencies: [name], end: sentence.length - words.length, isPresumed: true };
  if (ABBREVIATED.test(name) && opensWithAction(words))
    return { agencies: [name], end: sentence.length - words.length, isPresumed: true };
  if (PLAIN_VERB.test(name) || WORK_VERB.test(name) || countWords(name) > MAX_LABEL_WORDS) return null;
  const subject = presumedSubject(sentence);
  return subject !== null && subject.end >= colon ? subject : null;
}

/** People and firms that a heading may charge, though they are no bodies: "Các chủ rừng là tổ chức". */
const ACTORS =
  /^(?:(?:các|những|toàn thể|mọi) )?(?:chủ (?:rừng|hộ|cơ sở|tàu|phương tiện|doanh nghiệp|trang trại|nhà trọ|vườn|hồ|đập|công trình|dự án|sử dụng)|hộ (?:gia đình|kinh doanh|dân|chăn nuôi|sản xuất|nông dân)|người (?:dân|lao động|sử dụng lao động|chăn nuôi|có uy tín)|nhà (?:thầu|đầu tư|máy|mạng|vườn)|nông dân|ngư dân|tiểu thương|thương nhân|cá nhân|tổ chức(?:, cá nhân| tín dụng| chính trị| đoàn thể| xã hội)|cộng đồng (?:dân cư|doanh nghiệp)|tổ hợp tác|phụ huynh|học sinh|sinh viên|hội viên|đoàn viên)(?!\p{L})/iu;

export interface HeadingNames {
  readonly agencies: readonly string[];
  readonly isPresumed: boolean;
}

/** The names of a heading that is nothing but names; none for any other heading. A word that hands on work makes them sure. */
export function presumedOfHeading(title: string): HeadingNames {
  const lead = /^(?:đề nghị|giao|yêu cầu|đối với|trách nhiệm của|nhiệm vụ của)\s+(?:cho\s+)?/iu.exec(title)?.[0] ?? '';
  const words = title.slice(lead.length).replace(/(?<!\s)\s*:$/u, '');
  if (
    (!NAME.test(words) && !isPerson(words) && !ACTORS.test(words)) ||
    countWords(words) > MAX_LABEL_WORDS ||
    /[.:%]|\d{3}/u.test(words) ||
    PLAIN_VERB.test(words)
  )
    return { agencies: [], isPresumed: false };
  const agencies = (isPerson(words) ? personsIn(words) : null) ?? namesIn(words);
  return { agencies, isPresumed: lead === '' || /^đối với/iu.test(lead) || !agencies.every(isShortName) };
}

/** Whether the words open as a name does: with an agency that the register knows, or with a noun of bodies. */
export function opensName(text: string): boolean {
  return NAME.test(text) || findAgencies(text)[0]?.start === 0;
}

/** Where the name ends: at its colon, or in front of the first action. */
function nameEnd(rest: string): number | null {
  const verb = PLAIN_VERB.exec(rest)?.index ?? -1;
  const colon = /:(?=\s)/u.exec(rest)?.index ?? -1;
  if (colon > 0 && (verb < 0 || colon < verb) && countWords(rest.slice(0, colon)) <= MAX_LABEL_WORDS) return colon;
  const first = /^\S+(?:\s+\S+)?/u.exec(rest)?.[0].length ?? 0;
  let action = nextAction(rest, first);
  while (action >= 0 && /^\p{Lu}/u.test(rest.slice(action))) action = nextAction(rest, action + 2);
  const aside =
    /(?:,|(?<![\s,]))\s+(?:trong phạm vi|theo chức năng|tùy theo|tuỳ theo|căn cứ)\s/iu.exec(rest)?.index ?? -1;
  const ends = [action, verb, aside].filter((at) => at > 0);
  const end = Math.min(...ends);
  if (ends.length === 0 || countWords(rest.slice(0, end)) > MAX_NAME_WORDS || /[.:]\s/u.test(rest.slice(0, end)))
    return null;
  return rest.slice(0, end).replace(/(?<![\s,–-])[\s,–-]+(?:(?:cần|phải|có|và|để)[\s,]*)?$/iu, '').length;
}

/** Known names are split by the register; others where a comma is followed by a further body. */
export function namesIn(phrase: string): string[] {
  const trimmed = phrase.replace(/^[\s,;]+/u, '').replace(/(?<![\s,;.])[\s,;.]+$/u, '');
  const known = splitAgencies(trimmed);
  if (known.length > 0 && known.every((name) => parseAgency(name).kind !== 'other')) return known;
  const names: string[] = [];
  for (const piece of trimmed.split(/(?:(?<!\s)\s+)?(?:[,;]|(?<!\p{L})và(?!\p{L}))\s+/u)) {
    if (piece === '') continue;
    const last = names.length - 1;
    const sharesPlural = /^các\s\S+$/iu.test(names[last] ?? '') && countWords(piece) === 1;
    if (last >= 0 && (sharesPlural || !opensName(piece) || /^\p{Ll}/u.test(piece)))
      names[last] = trimmed.slice(trimmed.indexOf(names[last] ?? ''), trimmed.indexOf(piece) + piece.length);
    else names.push(piece);
  }
  return names;
}
