import { ABBREVIATIONS, dottedWord, type Abbreviation } from './abbreviation-list.js';
import { GLUED } from './agency-lexicon.js';
import { createPhraseTrie } from './phrase-trie.js';
import { findReferences } from './references.js';
import { capitalise, fold, foldSpace } from './text.js';
import { type Token, tokenise } from './tokens.js';

const KNOWN = createPhraseTrie<Abbreviation>();
for (const entry of ABBREVIATIONS) KNOWN.add(entry.short, entry);
for (const [short, full] of Object.entries(GLUED)) KNOWN.add(short, { short, full, when: 'caps' });

/** Forms that people also write without capitals: "pm quản lý", "rà soát vb". */
const IN_CHAT = new Map(
  ABBREVIATIONS.flatMap(({ short, full, when }) => (when === 'chat' ? [[short, full] as const] : [])),
);

/** Short forms that mean something else next to certain words: the first rule that fits decides. */
const CONTEXTUAL: Readonly<
  Record<string, readonly { readonly before?: RegExp; readonly behind?: RegExp; readonly full: string }[]>
> = {
  cq: [{ behind: /^(?:số|so|điện|dien)(?![\p{L}])/iu, full: 'chính quyền' }, { full: 'cơ quan' }],
  kh: [
    { before: /(?:của|cua|trong|theo|duyệt|duyet|ký|ky|hiện|hien|các|cac|bản|ban)\s*$/iu, full: 'kế hoạch' },
    { behind: /^(?:ạ|a|ad|vậy|vay)?\s*[?!.…]*$/iu, full: 'không' },
    { full: 'kế hoạch' },
  ],
  hs: [
    {
      before:
        /(?:số hóa|so hoa|nộp|nop|tiếp nhận|tiep nhan|giải quyết|giai quyet|xử lý|xu ly|lưu trữ|trả|tra|thành phần)\s*$/iu,
      full: 'hồ sơ',
    },
    {
      behind:
        /^(?:tthc|thủ tục|thu tuc|nộp|nop|công việc|cong viec|onl|hộ tịch|ho tich|địa chính|dia chinh|trực tuyến|truc tuyen|điện tử|dien tu|quá hạn|qua han|trễ|tre|hành chính|hanh chinh|giấy|tồn)(?![\p{L}])/iu,
      full: 'hồ sơ',
    },
  ],
  sh: [
    {
      before: /(?:rác|rac|chất thải|chat thai|rác thải|rac thai|nước|nuoc|nước thải|nuoc thai)\s*$/iu,
      full: 'sinh hoạt',
    },
  ],
  kn: [{ full: 'kỹ năng' }],
  tk: [
    { behind: /^(?:thanh|ngân|ngan|định|dinh|dvc|dịch|dich|điện|dien|đtử|số|cá|ca)(?![\p{L}])/iu, full: 'tài khoản' },
  ],
  đtử: [{ full: 'điện tử' }],
  lk: [{ behind: /^(?:các|cac|những|nhung|cho|hết|het|tất|tat|nhiệm|nv|ct)(?![\p{L}])/iu, full: 'liệt kê' }],
  gđ: [
    { before: /(?:hộ|ho)\s*$/iu, full: 'gia đình' },
    { behind: /^(?:sở|so|công an|cong an|trung tâm|trung tam|các sở)(?![\p{L}])/iu, full: 'Giám đốc' },
  ],
  tl: [
    { behind: /^(?:phủ|phu|hộ|ho|hồ|người|nguoi|dân|dan|xã|phường|trẻ|tre|học|các|cb|hs)(?![\p{L}])/iu, full: 'tỷ lệ' },
  ],
  nhiêu: [
    { before: /(?:bao|bấy)\s*$/iu, full: 'nhiêu' },
    { before: /(?:có|được|là|hết|tổng|cần|mất|tầm|khoảng|đạt)\s*$/iu, full: 'bao nhiêu' },
  ],
  đt: [
    { behind: /^(?:thông|thong|di động|di dong|bàn|ban)(?![\p{L}])/iu, full: 'điện thoại' },
    { before: /(?:chủ|vốn|dự án|nhà|kế hoạch|xúc tiến)\s*$/iu, full: 'đầu tư' },
    { behind: /^(?:công|cong|xây|xay|xd)(?![\p{L}])/iu, full: 'đầu tư' },
    { before: /(?:đô thị|gọi|số|so)\s*$/iu, full: 'điện thoại' },
  ],
  dt: [{ behind: /^(?:thong minh|di dong)(?![\p{L}])/iu, full: 'điện thoại' }],
  nv: [{ before: /(?:sở|phòng|bộ|so|phong|p\.|bo)\s*$/iu, full: 'Nội vụ' }, { full: 'nhiệm vụ' }],
  tc: [{ before: /(?:sở|phòng|bộ|so|phong|bo)\s*$/iu, full: 'Tài chính' }],
  yt: [{ before: /(?:sở|phòng|bộ|so|phong|bo)\s*$/iu, full: 'Y tế' }],
  ct: [
    { before: /(?:các|cac|những|nhung|mấy|may|bn|nhiêu|nhieu|lk|kê|ke)\s*$/iu, full: 'chỉ tiêu' },
    { before: /(?:sở|so)\s*$/iu, full: 'Công Thương' },
    {
      before: /(?:hỏi|hoi|về|xem|biết|đặt|dat|tra)\s*$/iu,
      behind: /^(?!số(?![\p{L}])|so (?=\d)|\d|hành|hanh|hđ|hd(?![\p{L}])|mtqg|mục tiêu quốc)/iu,
      full: 'chỉ tiêu',
    },
    { behind: /^(?:ubnd|hđnd|hdnd)(?![\p{L}])/iu, full: 'Chủ tịch' },
    {
      before: /(?:^|[^\p{L}])(?:các|cac|bao nhiêu|bao nhieu|mấy|may|những|nhung|bn|theo|của|và|va|hoặc|hay|,|\/)\s*$/iu,
      full: 'chỉ tiêu',
    },
  ],
  tp: [{ before: /(?:sở|so)\s*$/iu, full: 'Tư pháp' }, { full: 'thành phố' }],
  xd: [{ before: /(?:sở|so)\s*$/iu, full: 'Xây dựng' }, { full: 'xây dựng' }],
  ca: [
    { behind: /^(?:tỉnh|thành|tp|huyện|quận|xã|phường|cấp|tinh|huyen|quan|phuong|cap)(?![\p{L}])/iu, full: 'Công an' },
  ],
  hd: [{ before: /(?:văn bản|có|theo|ban hành|tài liệu)\s*$/iu, full: 'hướng dẫn' }, { full: 'Hải Dương' }],
  vhtt: [{ before: /(?:sở|so)\s*$/iu, full: 'Văn hóa và Thể thao' }, { full: 'Văn hóa và Thông tin' }],
  h: [{ before: /(?:^|[^\p{L}])bao\s*$/iu, full: 'giờ' }],
  mt: [
    { behind: /^(?:mạng|mang|số|so|làm việc)(?![\p{L}])/iu, full: 'môi trường' },
    { before: /(?:^|[^\p{L}])(?:các|đặt|những|cac|dat)\s*$/iu, full: 'mục tiêu' },
    { behind: /^(?:năm|nam|cụ thể|chung|của|\d{4})(?![\p{L}])/iu, full: 'mục tiêu' },
  ],
  kt: [
    { behind: /^(?:số|so|xã|xa|-)(?![\p{L}])/iu, full: 'kinh tế' },
    { before: /(?:phát triển|phòng)\s*$/iu, full: 'kinh tế' },
  ],
  v: [{ behind: /^(?:ạ|a|nhỉ|nhi|ad)?\s*[?!.…]*$/iu, full: 'vậy' }],
  z: [{ behind: /^(?:ạ|a|nhỉ|nhi|ad)?\s*[?!.…]*$/iu, full: 'vậy' }],
  s: [{ before: /(?:thì|ra|làm|là|thi|lam|la)\s*$/iu, behind: /^(?:ạ|a)?\s*[?!.…]*$/iu, full: 'sao' }],
};
export interface FoundAbbreviation {
  readonly start: number;
  readonly end: number;
  readonly full: string;
}

/**
 * Abbreviations of a text, in order, and what each stands for; `own` are those that a document defines itself, which go
 * before the known ones. Document numbers hold none.
 */
export function findAbbreviations(text: string, own?: ReadonlyMap<string, string>): FoundAbbreviation[] {
  const tokens = tokenise(text);
  const numbers = findReferences(text);
  const all: FoundAbbreviation[] = [];
  let at = 0;
  let citation = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    while ((numbers[citation]?.end ?? Infinity) <= token.start) citation += 1;
    const inNumber =
      (numbers[citation]?.start ?? Infinity) <= token.start && isInNumber(text, numbers[citation], token);
    const found = inNumber ? null : expand(text, tokens, at, own);
    if (found === null) {
      at += 1;
      continue;
    }
    const opens = token.start === 0 || /[.!?\n]\s{0,3}$/u.test(text.slice(Math.max(0, token.start - 3), token.start));
    const full = opens && token.letters !== 'lower' ? capitalise(found.full) : found.full;
    all.push({ start: token.start, end: (tokens[found.end - 1] ?? token).end, full });
    at = found.end;
  }
  return all;
}

/** Writes the abbreviations of `findAbbreviations` out. */
export function expandAbbreviations(text: string, own?: ReadonlyMap<string, string>): string {
  let out = '';
  let written = 0;
  for (const { start, end, full } of findAbbreviations(text, own)) {
    out += text.slice(written, start) + full;
    written = end;
  }
  return out + text.slice(written);
}

/** Only the number itself is kept: "KH 3889" may have its type written out. */
function isInNumber(
  text: string,
  citation: { readonly start: number; readonly end: number } | undefined,
  token: Token,
): boolean {
  if (citation === undefined) return false;
  const head = /^(?:[\p{L}]+\s+)+(?=\d|số|so)/iu.exec(text.slice(citation.start, citation.end))?.[0].length ?? 0;
  return token.start >= citation.start + head;
}

function expand(
  text: string,
  tokens: readonly Token[],
  at: number,
  own: ReadonlyMap<string, string> | undefined,
): { end: number; full: string } | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const defined = own?.get(token.text) ?? own?.get(token.text.toUpperCase());
  if (defined !== undefined) return { end: at + 1, full: defined };
  const name = tokens[at + 2];
  const dotted = tokens[at + 1]?.text === '.' && name?.letters === 'title' ? dottedWord(token.bare, name.text) : null;
  if (dotted !== null) return { end: at + 2, full: dotted };
  const match = KNOWN.match(tokens, at);
  const isWhole = match === null || match.end === at + 1 || isGlued(tokens, at, match.end);
  if (isJoined(tokens, at, match !== null && isWhole ? match.end : at + 1)) return null;
  const special = match === null || match.end === at + 1 ? contextual(text, token) : null;
  if (special !== null) return special.full === null ? null : { end: at + 1, full: special.full };
  return isWhole ? plainRule(match, token, at) : null;
}

function plainRule(
  match: { readonly value: Abbreviation; readonly end: number } | null,
  token: Token,
  at: number,
): { end: number; full: string } | null {
  if (match === null) return null;
  const { when, full } = match.value;
  const isCapital = token.letters === 'caps' || (token.letters === 'title' && token.text.length > 2);
  const chatted = token.letters === 'lower' && match.end === at + 1 ? IN_CHAT.get(token.text) : undefined;
  if (when === 'caps' && chatted !== undefined) return { end: match.end, full: chatted };
  if (when === 'caps' && !(isCapital || /^\p{Lu}/u.test(token.text))) return null;
  if (when === 'chat' && token.letters !== 'lower') return null;
  return { end: match.end, full };
}

/** Whether the tokens touch each other, as in "TT&TT". */
function isGlued(tokens: readonly Token[], at: number, end: number): boolean {
  for (let index = at + 1; index < end; index += 1) {
    const [one, two] = [tokens[index - 1], tokens[index]];
    if (one !== undefined && two !== undefined && two.start - one.end > (one.text === '&' || two.text === '&' ? 1 : 0))
      return false;
  }
  return true;
}

/** Part of a longer code ("UBND-VP", "a/c", "CNTT/…" is none): a dash or an ampersand without a space ties letters together. */
function isJoined(tokens: readonly Token[], at: number, end: number): boolean {
  const [before, first, last, behind] = [tokens[at - 1], tokens[at], tokens[end - 1], tokens[end]];
  const ties = (mark: Token | undefined): boolean =>
    mark !== undefined && (mark.text === '&' || mark.text === '_' || mark.text === '@');
  const tiedBefore = ties(before) && before?.end === first?.start;
  const tiedBehind = ties(behind) && behind?.start === last?.end && tokens[end + 1]?.start === behind?.end;
  const isSingle = (first?.text.length ?? 0) === 1 && (before?.text === '/' || behind?.text === '/');
  return tiedBefore || tiedBehind || isSingle;
}

/** Whether a form has no mark but the stroke of đ. */
function hasNoTone(lower: string): boolean {
  return lower.replace(/đ/gu, 'd') === fold(lower);
}

/** `full: null`: the form has rules and none fits, so it stays; null: the form has no rules. */
function contextual(text: string, token: Token): { readonly full: string | null } | null {
  const lower = token.text.toLowerCase();
  // "Cả quận" is no "CA quận": a syllable with marks of its own is a word.
  const rules = CONTEXTUAL[lower] ?? (hasNoTone(lower) ? CONTEXTUAL[token.bare] : undefined);
  if (rules === undefined) return null;
  if (token.letters === 'caps' && lower === 'hs') return null;
  if (token.letters === 'lower' && ['ca', 'mt', 'kt'].includes(lower)) return { full: null };
  const before = text.slice(Math.max(0, token.start - 24), token.start);
  const behind = text.slice(token.end, token.end + 24).trimStart();
  const rule = rules.find((entry) => (entry.before?.test(before) ?? true) && (entry.behind?.test(behind) ?? true));
  return { full: rule?.full ?? null };
}

const SHORT = '[\\p{Lu}ĐƯ][\\p{Lu}\\p{Ll}ĐđƯư&-]{0,14}';
/** "công nghệ thông tin (CNTT)". */
const IN_BRACKETS = new RegExp(
  `\\((?:sau đây (?:gọi|viết) (?:tắt )?là|gọi tắt là|(?:gọi|viết) tắt(?: là)?|gọi là)?:?\\s*["“]?(${SHORT})["”]?\\)`,
  'gu',
);
const CALLED = new RegExp(`\\(?(?:sau đây )?(?:gọi|viết)(?: tắt){0,2} là:?\\s*["“]?(${SHORT})["”]?`, 'gu');
/** The words that a short form may stand for, at the end of what stands in front of it. */
const WORDS_BEFORE = /(?<![\p{L}-])(?:[\p{L}-]{1,20}[ ,]{1,2}){1,12}$/u;
/** More than so many words of usual length. Characters. */
const REACH = 140;
/** "KLTN: Khóa luận tốt nghiệp", one a line. */
const LISTED = new RegExp(
  `^[ \\t*+•-]*(${SHORT})[ \\t]*[:=–][ \\t]*(\\p{L}[\\p{L} ,-]{3,80}?)(?<![ \\t])[ \\t]*(?:[.;][ \\t]*)?$`,
  'gmu',
);

/** Abbreviations that a document defines itself. A pair counts only when the letters are initials of the words. */
export function definedAbbreviations(text: string, flat = withoutLineBreaks(text)): Map<string, string> {
  const defined = new Map<string, string>();
  for (const pattern of [IN_BRACKETS, CALLED]) {
    for (const { 1: short = '', index } of flat.matchAll(pattern)) {
      const [words = ''] = WORDS_BEFORE.exec(flat.slice(Math.max(0, index - REACH), index)) ?? [];
      const full = initialsOf(words, short);
      if (full !== null && !defined.has(short)) defined.set(short, full);
    }
  }
  for (const [, short = '', words = ''] of text.matchAll(LISTED)) {
    const full = initialsOf(words, short);
    if (full !== null && full.length === foldSpace(words).length && !defined.has(short)) defined.set(short, full);
  }
  return defined;
}

/** A text in which a line that goes on the sentence of the one before is joined to it. */
export function withoutLineBreaks(text: string): string {
  return text.replace(/[ \t]{2,}|\t/gu, ' ').replace(/ ?\n ?(?=[\p{Ll}(])/gu, ' ');
}

/** The shortest run of words at the end of `words` whose initials, joints left out at will, are `short`. */
export function initialsOf(words: string, short: string): string | null {
  const list = foldSpace(words).split(' ');
  const letters = fold(short).replace(/[^a-z0-9]/g, '');
  if (letters.length < 2 || short === short.toLowerCase()) return null;
  let left = letters.length;
  for (let index = list.length - 1; index >= 0 && left > 0; index -= 1) {
    const word = fold(list[index] ?? '').replace(/[^a-z0-9]/g, '');
    if (word !== '' && word[0] === letters[left - 1]) {
      left -= 1;
      if (left === 0)
        return list
          .slice(index)
          .join(' ')
          .replace(/(?<![,\s])[,\s]+$/u, '');
    } else if (word !== '' && !['va', 'cua', 've', 'cac'].includes(word)) return null;
  }
  return null;
}
