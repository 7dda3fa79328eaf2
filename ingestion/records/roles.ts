import { findAgencies, splitAgencies, type AgencyMention, type PlanRecord } from '../../knowledge/index.js';
import { countWords } from '../structure/sentences.js';
import { GROUP_START } from './groups.js';
import { partnersByForm } from './partner-names.js';
import { nextAction } from './verbs.js';

export type Roles = Pick<PlanRecord, 'leads' | 'coordinators' | 'assignees' | 'leadBasis'>;

/** "chủ trì" as what the charged agency does; in "cơ quan chủ trì", "chủ trì của lãnh đạo" it names somebody else. */
const LEADS =
  /(?<![\p{L}])(?<!(?:cơ quan|đơn vị|sự|dự|được giao|do|của|người|ngành)[,\s]{1,4})chủ trì(?![\p{L}])(?!\s+(?:của|nhiệm vụ|các nhiệm vụ được giao))/iu;
const STATED =
  /(?<![\p{L}])(?:là (?:cơ quan |đơn vị )?(?:đầu mối|thường trực)|làm đầu mối|(?<=^)đầu mối|(?:cơ quan|đơn vị) đầu mối|chịu trách nhiệm|cơ quan thường trực)(?![\p{L}])/iu;
/** Words that may stand in front of "phối hợp" without giving the sentence another head. */
export const COORDINATES_FIRST =
  /^(?:(?:chủ động|tích cực|thường xuyên|tiếp tục|có trách nhiệm|tham gia)[,\s]+(?:và\s+)?)*phối hợp(?![\p{L}])/iu;
const COORDINATION =
  /(?<![\p{L}])(?:(?<=(?:chủ trì|trách nhiệm|trách nhiệm chính|đầu mối|phụ trách)[,\s]{1,3})(?:có|với) sự (?:tham gia|phối hợp) của|(?:^|(?<=(?:chủ trì|thực hiện|tổ chức|triển khai)\s))cùng(?: với)?(?=\s)|(?:phối hợp:?|hiệp đồng)(?:\s+(?:chặt chẽ|thường xuyên|hiệu quả|đồng bộ))*(?:[,\s]+(?:với|cùng với|cùng|giữa))?)\s+/giu;
const DEFINED =
  /^(\p{Lu}[^().]{8,140}?)\s?\((?:(?:sau|dưới) đây )?(?:được )?(?:gọi|viết)(?: tắt| chung)? là:? ["“]?(\p{Lu}[^()"”]{1,40})["”]?\)/u;
const MAX_DEFINED_WORDS = 24;
const BETWEEN = /^\s*(?:(?:[,;]|và|cùng với|cùng|với|,\s*và)\s*)?$/iu;

/**
 * Who leads and who coordinates in a sentence that charges `assignees`. `text` begins behind the charged agency, or is
 * what stands below its heading. The rule: "chủ trì", "là đầu mối", "thường trực", "chịu trách nhiệm" make the charged
 * agency the lead; a sentence that only says "phối hợp" makes it a coordinator; without either it leads by assignment.
 */
export function rolesOf(text: string, assignees: readonly string[]): Roles {
  const coordinators = namedCoordinators(text);
  if (LEADS.test(text) || STATED.test(text))
    return { leads: assignees, coordinators: without(coordinators, assignees), assignees, leadBasis: 'stated' };
  if (COORDINATES_FIRST.test(text))
    return {
      leads: [],
      coordinators: [...assignees, ...without(coordinators, assignees)],
      assignees,
      leadBasis: 'stated',
    };
  return { leads: assignees, coordinators: without(coordinators, assignees), assignees, leadBasis: 'assigned' };
}

/** "A chủ trì, B phối hợp …", "…, còn B hỗ trợ …": the partner stands in front of what it does. */
const PARTNER_ACTS = /^\s+(?:cùng\s+)?(?:phối hợp|tham gia|hỗ trợ)(?!\p{L})/iu;
/** The lead of such a sentence answers for the work in front of it. */
const ANSWERED =
  /(?<!\p{L})(?:chủ trì|chịu trách nhiệm|phụ trách|làm đầu mối|là đầu mối|đứng ra|đảm nhận|đảm nhiệm|còn)(?!\p{L})/iu;

/** Agencies that are told to join in: "…, B phối hợp", where another answers for the work. */
function joiningPartners(text: string): string[] {
  if (!/[,;]\s+(?:còn\s+)?\S[^,;]*\s(?:phối hợp|tham gia|hỗ trợ)/iu.test(text)) return [];
  return findAgencies(text).flatMap(({ start, end }) => {
    const before = text.slice(0, start);
    if (!/[,;]\s+(?:còn\s+|giao\s+)?$/iu.test(before) || !ANSWERED.test(before)) return [];
    return PARTNER_ACTS.test(text.slice(end)) ? separate(text.slice(start, end)) : [];
  });
}

/** Agencies named behind each "phối hợp (với)", as issued, and those that are told to join in. */
export function namedCoordinators(text: string): string[] {
  const found: string[] = joiningPartners(text);
  const matches = [...text.matchAll(COORDINATION)];
  const mentions = matches.length === 0 ? [] : findAgencies(text);
  for (const match of matches) {
    const from = match.index + match[0].length;
    const defined = definedName(text.slice(from));
    const names = defined === null ? partnersAt(text, from, mentions) : [defined];
    for (const name of names) if (!found.includes(name)) found.push(name);
  }
  return found;
}

/** Agencies that the register knows, and names among or instead of them that are told by their form. */
function partnersAt(text: string, from: number, mentions: readonly AgencyMention[]): string[] {
  const names: string[] = [];
  for (let at = from; ;) {
    const known = agenciesAt(text, at, mentions);
    const found = known.names.length > 0 ? known : partnersByForm(text, at);
    if (found.names.length === 0) return names;
    names.push(...found.names);
    const joint = /^(?:,\s+(?:và\s+)?|\s+và\s+)(?=\p{Lu})/u.exec(text.slice(found.end));
    if (joint === null) return names;
    at = found.end + joint[0].length;
  }
}

/** A name reaches as far as the bracket that shortens it, whatever commas it holds: "Công ty …, … (gọi tắt là Công ty A)". */
function definedName(text: string): string | null {
  const match = DEFINED.exec(text);
  const [name = '', short = ''] = match?.slice(1) ?? [];
  const [head = ''] = short.split(' ');
  const isOne = name.startsWith(`${head} `) && name.lastIndexOf(`${head} `) === 0 && !/[;:]/u.test(name);
  return match !== null && isOne && countWords(name) <= MAX_DEFINED_WORDS ? name : null;
}

/** The agencies that stand together at `from`, and where they end; none when another word stands there. */
export function agenciesAt(
  text: string,
  from: number,
  mentions: readonly AgencyMention[] = findAgencies(text),
): { names: string[]; end: number } {
  const inContext = joinedEnd(mentions, text, from);
  const alone =
    inContext > from || from === 0
      ? inContext
      : joinedEnd(
          findAgencies(text.slice(from)).map(({ start, end }) => ({ start: start + from, end: end + from })),
          text,
          from,
        );
  const end = wholeName(text, Math.max(alone, groupEnd(text, from)), from);
  if (end === from) return { names: [], end };
  const behind = /^(?:([,;]\s+(?:và\s+)?|\s+và\s+)|\s+)(?=(?:các|những)\s)/iu.exec(text.slice(end));
  const further = behind === null ? end : groupEnd(text, end + behind[0].length);
  if (behind === null || further <= end + behind[0].length) return { names: separate(text.slice(from, end)), end };
  if (behind[1] === undefined) return { names: separate(text.slice(from, further)), end: further };
  const listed = text.slice(end + behind[0].length, further);
  return countWords(listed) > MAX_LISTED_WORDS
    ? { names: separate(text.slice(from, end)), end }
    : { names: [...separate(text.slice(from, end)), ...separate(listed)], end: further };
}

/** A field behind a dash, in front of what the body does: "Ban Tuyên giáo - Nữ công chủ trì". */
const FIELD_BEHIND =
  /^ [-–] (?!(?:Cơ quan|Đơn vị|Chủ trì|Đầu mối|Thường trực|Trưởng|Phó|Chủ tịch|Giám đốc|Sở|Ban|Phòng|Văn phòng|Trung tâm|Chi cục|Cục|Hội|UBND)(?!\p{L}))\p{Lu}\p{Ll}*(?: \p{Ll}+){1,2}(?=(?: (?:chủ trì|phối hợp|tham mưu|phụ trách|có trách nhiệm|chịu trách nhiệm|là đầu mối|theo dõi)(?!\p{L})|[,;]))/u;
/** "Thuế cơ sở 5". */
const NUMBERED = /^ (?:cơ sở|khu vực) (?:\d{1,2}|[IVX]+)(?![\p{L}\d])/u;
/** An office of the department that issues the plan. */
const OWN_OFFICE = /(?:^|[\s,])(?:Thanh tra|Văn phòng)$/u;

function wholeName(text: string, end: number, from: number): number {
  if (end === from) return end;
  const behind = text.slice(end);
  if (OWN_OFFICE.test(text.slice(from, end)) && /^ Sở(?! \p{Lu})(?!\p{L})/u.test(behind)) return end + ' Sở'.length;
  return end + (NUMBERED.exec(behind) ?? FIELD_BEHIND.exec(behind) ?? [''])[0].length;
}

/** The end of the mentions that follow one another from `from` on, with nothing but commas and "và" between them. */
function joinedEnd(
  mentions: readonly { readonly start: number; readonly end: number }[],
  text: string,
  from: number,
): number {
  let end = from;
  for (const mention of mentions) {
    if (mention.start < end) continue;
    if (!BETWEEN.test(text.slice(end, mention.start))) break;
    end = mention.end;
  }
  return end;
}

/** A group behind a comma is short; longer words are no name. */
const MAX_LISTED_WORDS = 8;
/** Forces that are named by their service alone. */
const FORCE =
  /^(?:các )?lực lượng (?:kiểm lâm|công an|quân đội|quân sự|dân quân(?: tự vệ)?|biên phòng|dân phòng|bảo vệ rừng|quản lý thị trường|kiểm ngư|thanh niên xung phong|xung kích)(?!\p{L})/iu;

/** The end of a group that no register knows: "các đơn vị liên quan", up to the first action word or stop. */
function groupEnd(text: string, from: number): number {
  const rest = text.slice(from);
  const force = FORCE.exec(rest)?.[0].length ?? 0;
  if (force > 0) return from + force;
  if (!GROUP_START.test(rest)) return from;
  const action = firstOwnAction(text, from);
  const stop =
    /[;.:(]|,\s+(?=trên cơ sở|căn cứ)|\s(?=(?:theo|tùy theo|tuỳ theo) (?:chức năng|nhiệm vụ|thẩm quyền|lĩnh vực))/iu.exec(
      rest,
    );
  const ends = [action, stop === null ? -1 : from + stop.index].filter((at) => at >= 0);
  const end = Math.min(text.length, ...ends);
  return (
    from +
    text
      .slice(from, end)
      .replace(
        /(?<![\s,])[\s,]+(?:(?:và|cùng|để|trong|có|cần|phải|khẩn trương|chủ động|tích cực|nghiêm túc)[\s,]*)?$/iu,
        '',
      ).length
  );
}

/** Actions that say which agencies are meant, not what they do: "các cơ quan chủ trì nhiệm vụ", "đơn vị có chức năng …". */
const ATTRIBUTE =
  /^(?:chủ trì (?:nhiệm vụ|dự án|thực hiện)|được giao(?: chủ trì)?(?: nhiệm vụ)?(?=\s)|có (?:chức năng|thẩm quyền|liên quan|điều kiện|trụ sở)|quản lý (?:nhà nước|ngành)|phục vụ|tổ chức (?:chính trị|xã hội|đoàn thể)|thông tin)(?![\p{L}])/iu;

function firstOwnAction(text: string, from: number): number {
  for (let at = nextAction(text, from); at >= 0;) {
    const attribute = ATTRIBUTE.exec(text.slice(at));
    if (attribute === null) return at;
    at = nextAction(text, at + attribute[0].length);
  }
  return -1;
}

/** Splits at "cùng" as well, which joins agencies only here. */
function separate(phrase: string): string[] {
  return phrase
    .split(/(?<!\s)\s+cùng(?:\s+với)?\s+/iu)
    .flatMap((part) => splitAgencies(part.replace(/^[\s,;]+/, '').replace(/(?<![\s,;])[\s,;]+$/, '')));
}

function without(names: readonly string[], others: readonly string[]): string[] {
  return names.filter((name) => !others.includes(name));
}
