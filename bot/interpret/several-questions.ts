/** Several questions in one message, each asked on its own. */
import { fold, words } from '../../knowledge/index.js';

const MAX_PARTS = 4;
const JOINT =
  /[,;]\s*(?:và\s+|còn\s+|rồi\s+)?|(?<!\s)\s+(?:và|rồi|còn|đồng thời|với lại)\s+|(?<![?？])[?？]+(?:\s|$)|\n+/giu;
/** "… bao nhiêu? Còn năm 2025?": another question, with the words of the one before it. */
const GOES_ON = /^\s*(?:con|the con|vay con|the) (?!gi\b|nua\b)/;
const FIRST_PERSON =
  /(?<![\p{L}])(?:tôi|mình|em|tui|con|cháu|chào|trợ lý|ad|bot|anh|chị|toi|minh|chao|tro ly)(?![\p{L}])/iu;
const INTERROGATIVE =
  '(?:bao nhiêu|bao nhieu|bao nhiu|bn|mấy|ai|khi nào|khi nao|bao giờ|bao gio|ở đâu|đơn vị nào|don vi nao|cơ quan nào|co quan nao|sở nào|căn cứ|chỉ tiêu nào|chi tieu nao|nhiệm vụ nào|nhiem vu nao|thế nào|the nao|là gì|la gi|những gì|nhung gi|làm gì|lam gi|việc gì|viec gi)';

/**
 * The message without what the person says of themselves before they ask ("Chào trợ lý, tôi là …, nhờ tra giúp: …"). The
 * whole message where nothing but that asks.
 */
export function withoutPreamble(text: string): string {
  const colon = /^([^:?]{10,300}):\s+(?=\S)(.{12,})$/su.exec(text);
  if (colon?.[1] !== undefined && colon[2] !== undefined && FIRST_PERSON.test(colon[1]) && asks(colon[2]))
    return colon[2];
  const sentences = text.split(/(?<=[.!])\s+(?=\p{Lu})/u);
  const asking = sentences.filter((sentence) => asks(sentence) || !FIRST_PERSON.test(sentence));
  return sentences.length > 1 && asking.some(asks) ? asking.join(' ') : text;
}

/** Questions that end in a question mark or stand on a line of their own; the whole message where there is one. */
export function splitAtMarks(text: string): string[] {
  const parts: string[] = [];
  for (const piece of text.split(/(?<![?？])[?？]+(?:\s|$)|\n+/u)) {
    // "… những việc nào? Cho xin đủ cả hai phụ lục": what asks nothing belongs to the question before it.
    if (
      parts.length > 0 &&
      !asks(piece) &&
      !GOES_ON.test(fold(piece)) &&
      !/(?<![\p{L}])(?:gì|nào|sao|mấy|gi|nao|may)(?![\p{L}])/iu.test(piece)
    )
      parts[parts.length - 1] = `${parts.at(-1) ?? ''} ${piece}`;
    else parts.push(piece);
  }
  return limited(parts);
}

/** Whether a message says that it asks twice, or asks for two quantities, which no one record need hold. */
export function asksTwice(text: string): boolean {
  if (
    /(?<![\p{L}])(?:hai|ba|2|3|mấy|vài) (?:việc|câu|điều|vấn đề|ý|chuyện)(?: (?:này|sau|nha|nhé|nhá|ạ|với|tí|chút))*\s*[:,]/iu.test(
      text,
    )
  )
    return true;
  const folded = fold(text);
  if ([PREMISE_THEN, WHO_AND_HOW_MANY, WORK_AND_MORE, ALL_AND_WHICH].some((joined) => joined.test(folded))) return true;
  if ((OTHER_MATTER.test(text) || WHO_AND_WHO.test(text)) && (text.match(ASKS_WHO) ?? []).length > 1) return true;
  // "Bao nhiêu, đứng thứ mấy": a rank is asked of the same quantity.
  const amounts = text.replace(
    /(?<![\p{L}])(?:(?:thứ|hạng|vị trí|top|thu|hang) (?:mấy|may|bao nhiêu)|(?:mấy|may) (?:cái|việc|thứ|mục) (?:họ|nó|mà|do|được|có))(?![\p{L}])/giu,
    ' ',
  );
  return (amounts.match(/(?<![\p{L}])(?:bao nhi[êe]?u|bn|mấy)(?![\p{L}])/giu) ?? []).length > 1;
}

/** "Có đúng Sở A chủ trì không, và hạn khi nào": a premise to be judged, and a question beside it. */
const PREMISE_THEN =
  /^(?=.*\b(?:chu tri|phoi hop|phu trach|dau moi|thuong truc|chiu trach nhiem|han|\d+ ?%)\b).*\b(?:co (?:dung|phai)|(?:dung|phai) (?:khong|ko|k))\b.*(?:\b(?:khong|ko|k)\b[,;]?|[,;]) (?:(?:va|the|con|roi|thi|neu|dung|co) )*(?:\S+ ){0,4}?(?:ai|khi nao|bao gio|bao nhieu|may|the nao|(?:don vi|co quan|so|ben|ngay|thang|quy|nhung ai) (?:nao|gi|may)|la gi)\b/;

/** "… do ai tổ chức, bao nhiêu phiên": who, and how many beside it. */
const WHO_AND_HOW_MANY =
  /\b(?:do|la) (?:ai|(?:don vi|co quan|so|ben) nao)\b[^,;]{0,30}(?:[,;] ?(?:va )?| va )(?:duoc |co |tong )?(?:bao nhieu|may) |(?:bao nhieu|may)\b[^,;]{0,60}(?:[,;] ?(?:va )?| va )(?:do )?(?:ai|(?:don vi|co quan|so|ben) nao)\b/;

/** "… phải làm những gì và báo cáo lúc nào", "… giao những gì, có phối hợp với ai không": a list, and more beside it. */
const WORK_AND_MORE =
  /\b(?:lam|giao|giao cho|thuc hien|chu tri|phu trach|lo) (?:nhung |cac )?(?:(?:nhiem vu|viec|cong viec) )?(?:gi|nao)(?:[,;]| va|, va| roi) (?!(?:nhung |cac )?(?:don vi|co quan|ai)\b)(?:\S+ ){1,8}?(?:khi nao|bao gio|luc nao|ai|bao nhieu|may|the nao|ngay nao)\b/;

/** "Có bao nhiêu chỉ tiêu, chỉ tiêu nào giao Sở A". */
const ALL_AND_WHICH =
  /\b(?:bao nhieu|may) (nhiem vu|chi tieu|viec|du an|muc)\b[^,;]{0,60}(?:[,;] ?(?:va )?| va )(?:trong do )?(?:co )?(?:nhung |cac )?\1 (?:nao|gi)\b/;

const ASKS_WHO =
  /(?<![\p{L}])(?:(?:sở|đơn vị|cơ quan|bên|phòng|ngành|so|don vi|co quan|ben) (?:nào|nao)|ai)(?![\p{L}])/giu;

/** "Cơ quan nào lo … và cơ quan nào gom số liệu cho …": who does one thing, and who another. */
const WHO_AND_WHO =
  /(?<![\p{L}])(?:và|va) (?:sở|đơn vị|cơ quan|bên|phòng|ngành|so|don vi|co quan|ben) (?:nào|nao) (?!(?:chủ trì|phối hợp|chu tri|phoi hop|phụ trách|đầu mối)(?![\p{L}]))(?:[\p{L}\p{N}/-]+ ){3,}/iu;

/** "… sở nào làm, với lại phần mềm Y thì sở nào": another matter, of which the same is asked. */
const OTHER_MATTER =
  /(?:[,;] ?| )(?:với lại|đồng thời|còn|voi lai|rồi) (?:[\p{L}\p{N}/-]+ ){3,}?(?:thì |do |là |giao |thi |la )*(?:(?:sở|đơn vị|cơ quan|bên|phòng|ngành|so|don vi|co quan|ben) (?:nào|nao)|ai)(?![\p{L}])/iu;

/**
 * The questions that "và", "rồi" or a comma joins: the message is cut at every joint, and what asks nothing by itself
 * stays with the question before it, else with the one behind.
 */
export function splitAtJoints(text: string): string[] {
  const pieces = text.split(JOINT);
  const joints = [...text.matchAll(JOINT)];
  const parts: string[] = [];
  let pending = '';
  for (const [index, piece] of pieces.entries()) {
    const joint = joints[index - 1]?.[0] ?? '';
    if (asks(piece)) {
      parts.push(`${pending}${pending === '' ? '' : joint}${piece}`);
      pending = '';
    } else if (parts.length > 0) parts[parts.length - 1] = `${parts.at(-1) ?? ''}${joint}${piece}`;
    else pending = `${pending}${pending === '' ? '' : joint}${piece}`;
  }
  return parts.length < 2 ? [] : limited(parts);
}

function asks(text: string): boolean {
  return new RegExp(
    `(?<![\\p{L}])${INTERROGATIVE}(?![\\p{L}])|(?<![\\p{L}])(?:không|chưa|gì|nào|sao|khong|chua|gi|nao)\\s*(?:[?？]+\\s*)?$`,
    'iu',
  ).test(text);
}

function limited(parts: readonly string[]): string[] {
  return parts
    .map((part) => part.trim())
    .filter((part) => words(part).length >= 2 && !/^(?:cho (?:toi|minh|em) hoi|xin hoi|a|da)$/.test(fold(part)))
    .slice(0, MAX_PARTS);
}
