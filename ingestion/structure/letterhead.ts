import { parseAgency } from '../../knowledge/index.js';
import { isUpperCase } from './labels.js';
import { proseCase } from './letter-case.js';

/** First words of the name of a body that issues documents, as a letterhead prints them. */
const BODY =
  /^(?:ỦY BAN|UỶ BAN|UBND|HĐND|HỘI ĐỒNG|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|HUYỆN ỦY|QUẬN ỦY|ĐẢNG (?:ỦY|UỶ|BỘ)|CHI BỘ|BAN|BỘ|BỆNH VIỆN|CHI CỤC|CỤC|TỔNG CỤC|CÔNG AN|CÔNG TY|TỔNG CÔNG TY|TẬP ĐOÀN|CHÍNH PHỦ|THỦ TƯỚNG|ĐÀI|BÁO|ĐẠI HỌC|HỌC VIỆN|ĐOÀN|ĐỘI|HỘI|HIỆP HỘI|KHO BẠC|BẢO HIỂM|LIÊN|MẶT TRẬN|NGÂN HÀNG|PHÒNG|QUỸ|SỞ|THANH TRA|THỐNG KÊ|THUẾ|TÒA ÁN|TOÀ ÁN|TRẠM|TRUNG TÂM|TRƯỜNG|VĂN PHÒNG|VIỆN|VỤ)(?![\p{L}])/u;
/** An organ of the body in the line above, which it issues for. */
const ORGAN = /^BAN (?:THƯỜNG VỤ|CHẤP HÀNH|THƯỜNG TRỰC)$/u;
const KIND =
  /(?<![\p{L}])(TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|THỊ XÃ|THỊ TRẤN|PHƯỜNG|XÃ(?! HỘI)|ĐẶC KHU)\s+(?!ỦY|UỶ|ĐOÀN)(\S.*)$/u;
/** Bodies of the Party and the Youth Union carry the level in their own name: "TỈNH ỦY ĐỒNG XUÂN", "TỈNH ĐOÀN …". */
const PARTY = /^(TỈNH|THÀNH|HUYỆN|QUẬN) (?:ỦY|UỶ|ĐOÀN) (\S.*)$/u;
const PARTY_KINDS: Readonly<Record<string, string>> = {
  TỈNH: 'tỉnh',
  THÀNH: 'thành phố',
  HUYỆN: 'huyện',
  QUẬN: 'quận',
};
const SCHOOL =
  /^(TRƯỜNG (?:THCS|THPT|TRUNG HỌC CƠ SỞ|TRUNG HỌC PHỔ THÔNG|TIỂU HỌC(?: VÀ (?:THCS|TRUNG HỌC CƠ SỞ))?|MẦM NON|MẪU GIÁO|PTDTBT|PTDTNT))\s+/u;
const NUMBER_LINE = /^Số\s*(?::|[\d….\s_]|$)/iu;
const MOTTO = /^(?:CỘNG H[OÒ][AÀ]|ĐỘC LẬP|ĐẢNG CỘNG SẢN)/iu;
const DATED = /^(\p{Lu}[^,]{1,40}),\s*ngày\s/u;

/** What a letterhead says of the issuer, in running case; null where it stands in none. */
export interface Letterhead {
  /** The body that issues, without the body above it. */
  readonly issuer: string | null;
  /** "tỉnh Nam Định": the last place that the letterhead names. */
  readonly place: string | null;
}

/** Reads the lines above the number. `runningText` tells how words in capitals are written elsewhere. */
export function readLetterhead(lines: readonly string[], runningText: string): Letterhead {
  const numbered = lines.findIndex((line) => NUMBER_LINE.test(line));
  const dated = lines.map((line) => DATED.exec(line)?.[1]).find((place) => place !== undefined) ?? null;
  const words = lines
    .slice(0, numbered < 0 ? lines.length : numbered)
    .filter((line) => isUpperCase(line) && !MOTTO.test(line) && !/VIỆT NAM$/u.test(line));
  const own = words.findLastIndex((line) => BODY.test(line));
  const named = own < 0 ? words.slice(-3) : words.slice(own);
  const above = own > 0 && ORGAN.test(words[own] ?? '') ? words.slice(own - 1, own) : [];
  const cased = [named, above]
    .map((lines) => bodyName(lines, dated, runningText))
    .join(' ')
    .trim();
  const places = words.flatMap((line) => placeOfLine(line, dated, runningText) ?? []);
  return {
    issuer: cased === '' ? null : cased,
    place: places[places.length - 1] ?? null,
  };
}

/** Behind the word for a kind of place everything is its name; a name that the day line spells is spelt so. */
function lineCase(line: string, dated: string | null, runningText: string): string {
  const party = PARTY.exec(line);
  if (party?.[2] !== undefined)
    return `${proseCase(line.slice(0, line.length - party[2].length).trim(), runningText)} ${nameCase(party[2])}`;
  const school = SCHOOL.exec(line);
  if (school?.[1] !== undefined)
    return `${proseCase(school[1], runningText)} ${nameCase(line.slice(school[0].length))}`;
  const kind = KIND.exec(line);
  const head = kind === null ? line : line.slice(0, kind.index);
  const tail = kind === null ? '' : `${(kind[1] ?? '').toLowerCase()} ${nameCase(kind[2] ?? '')}`;
  const written = `${head.trim() === '' ? '' : proseCase(head.trim(), runningText)} ${tail}`.trim();
  if (dated === null) return written;
  const at = written.toLowerCase().lastIndexOf(dated.toLowerCase());
  return at < 0 ? written : written.slice(0, at) + dated + written.slice(at + dated.length);
}

function placeOfLine(line: string, dated: string | null, runningText: string): string | null {
  const party = PARTY.exec(line);
  if (party?.[2] !== undefined) return `${PARTY_KINDS[party[1] ?? ''] ?? ''} ${nameCase(party[2])}`;
  if (!KIND.test(line)) return null;
  const cased = lineCase(line, dated, runningText);
  return (
    /(?<![\p{L}])((?:tỉnh|thành phố|quận|huyện|thị xã|thị trấn|phường|xã(?! hội)|đặc khu) \p{Lu}.*)$/u.exec(
      cased,
    )?.[1] ?? null
  );
}

function bodyName(lines: readonly string[], dated: string | null, runningText: string): string {
  const name = lines.map((line) => lineCase(line, dated, runningText)).join(' ');
  return name === '' ? '' : bodyCase(name.charAt(0).toUpperCase() + name.slice(1), runningText);
}

/** Words that open the name of a body; what follows is its field, which begins with a capital. */
const HEAD =
  /^(?:Ban|Báo|Bảo hiểm|Bệnh viện|Bộ|Chi cục|Chi bộ|Công ty(?: cổ phần| TNHH(?: MTV| một thành viên)?)?|Cục|Đài|Đảng (?:ủy|uỷ|bộ)|Đại học|Đội|Đoàn|Hiệp hội|Hội|Học viện|Kho bạc|Liên (?:đoàn|hiệp|minh)|Mặt trận|Ngân hàng|Phòng|Quỹ|Sở|Tập đoàn|Tổng (?:cục|công ty)|Trạm|Trung tâm|Trường(?: đại học| cao đẳng| trung cấp)?|Văn phòng|Viện|Vụ)\s+/u;
/** What follows a head in small letters: a level, or words that are small in every such name. */
const SMALL =
  /^(?:nhân dân|xã hội|quân sự|tỉnh|thành phố|quận|huyện|thị xã|thị trấn|phường|xã|đặc khu|và|khu vực)(?!\p{L})/iu;

/**
 * Fixed names in their usual case; a body that the register knows is spelt as there, one that the text names elsewhere as
 * there, and any other with a capital at the beginning of its field: "Chi cục Trồng trọt và Bảo vệ thực vật".
 */
function bodyCase(name: string, runningText: string): string {
  const usual = name
    .replace(/^(?:ủy|uỷ) ban nhân dân/iu, 'Ủy ban nhân dân')
    .replace(
      /^ban (chấp hành|thường vụ)/iu,
      (_, organ: string) => `Ban ${organ.charAt(0).toUpperCase()}${organ.slice(1)}`,
    )
    .replace(
      /^(tỉnh|thành|huyện|quận) (?:ủy|uỷ|đoàn)(?!\p{L})/iu,
      (words) => words.charAt(0).toUpperCase() + words.slice(1).toLowerCase(),
    );
  const agency = parseAgency(usual);
  const isField =
    agency.kind === 'department' || agency.kind === 'division' || agency.kind === 'ministry' || agency.kind === 'front';
  if (isField && agency.name.toLowerCase() === usual.toLowerCase()) return agency.name;
  return writtenIn(runningText, usual) ?? fieldCase(usual);
}

/** The name as running text writes it, where it does so in mixed letters. */
function writtenIn(text: string, name: string): string | null {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  for (const [found] of text.matchAll(new RegExp(`(?<![\\p{L}])${escaped}(?![\\p{L}])`, 'giu')))
    if (!isUpperCase(found) && /^\p{Lu}/u.test(found)) return found;
  return null;
}

function fieldCase(name: string): string {
  const head = HEAD.exec(name)?.[0] ?? '';
  const field = name.slice(head.length);
  if (head === '' || SMALL.test(field)) return name;
  const large = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const opened = head.replace(
    /^(?:Trường|Công ty) \p{Ll}/u,
    (words) => words.slice(0, -1) + words.slice(-1).toUpperCase(),
  );
  return (
    opened +
    large(field).replace(/((?:,\s|\svà\s))(\p{Ll})/gu, (whole, joint: string, letter: string, at: number) =>
      SMALL.test(large(field).slice(at + joint.length)) ? whole : joint + letter.toUpperCase(),
    )
  );
}

function nameCase(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}
