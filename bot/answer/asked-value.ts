/** What a sentence must hold to answer: the figure, the share, the day, the address or the number to call that is asked for. */
import { findDeadlines, fold, foldedTokens, type Interpretation } from '../../knowledge/index.js';
import { CUES, RANK } from '../interpret/patterns.js';
import { officialWords } from '../interpret/synonyms.js';
import type { StepContext } from './step.js';
import { codesIn } from './topic-words.js';

const OF_VALUES: readonly Interpretation['intent'][] = ['target', 'result', 'count', 'deadline'];

/** What a clause must hold to be said first: the day or the figure that is asked for; null where none is. */
export function valueFor(context: StepContext): ((clause: string) => boolean) | null {
  return OF_VALUES.includes(context.interpretation.intent) ? acceptFor(context) : null;
}

/** A figure or a date that is asked for must stand in the sentence. */
export function acceptFor(context: StepContext): (sentence: string) => boolean {
  const { interpretation } = context;
  const folded = fold(interpretation.text);
  const inYears = (sentence: string): boolean =>
    interpretation.years.every((year) => speaksOf(sentence, year, context));
  if (ASKS_PHONE.test(folded)) return (sentence) => PHONE.test(sentence);
  if (
    interpretation.intent === 'target' ||
    interpretation.intent === 'result' ||
    (interpretation.intent === 'count' && interpretation.listOf === 'other')
  ) {
    const percent = CUES.percent.test(folded) || /%|\bt[yi] (?:le|trong)\b/.test(folded);
    const unit = askedUnit(fold(officialWords(interpretation.text)));
    const isShared = unit === MONEY && EACH.test(folded);
    return (sentence) =>
      !HEADING_ONLY.test(sentence) &&
      holdsCode(sentence, interpretation.topic) &&
      (!isShared || FOR_EACH.test(fold(sentence))) &&
      (percent ? SHARE.test(sentence) : unit === null ? /\d/.test(sentence) : unit.test(fold(sentence))) &&
      inYears(sentence);
  }
  // "Chỉ tiêu bao nhiêu %, ai chủ trì": a passage without a share tells neither.
  if (interpretation.intent === 'lead' && interpretation.recordTypes.includes('target') && CUES.percent.test(folded))
    return (sentence) => SHARE.test(sentence) && inYears(sentence);
  if (interpretation.intent === 'deadline') {
    return (sentence) =>
      (findDeadlines(sentence, { year: null }).length > 0 || DATE.test(sentence)) && inYears(sentence);
  }
  if (/\bten (?:la )?gi\b|\bgoi la gi\b/.test(folded))
    return (sentence) => namesSomething(sentence, interpretation.topic);
  return inYears;
}

/** "Trạm 5G": of trạm of another kind a sentence tells nothing. */
function holdsCode(sentence: string, topic: string): boolean {
  const codes = codesIn(topic);
  const own = codes.length === 0 ? [] : foldedTokens(sentence);
  return codes.length === 0 || codes.some((code) => own.includes(code));
}

/** "Mỗi xã được cấp bao nhiêu": what one of many gets, of which a sum for all of them says nothing. */
const EACH =
  /\b(?:moi|tung) (?!nam\b|thang\b|quy\b|tuan\b|ngay\b|nguon\b|loai\b|noi dung\b|nhiem vu\b|hang muc\b|khoan\b)[a-z]+/;
const FOR_EACH =
  /\b(?:moi|tung|binh quan|mot)\b|\/ ?(?:xa|phuong|huyen|ho|nguoi|don vi|thon|khu|lop|em|suat|mo hinh)\b/;

/** "Xin số điện thoại đường dây nóng", "hotline là số mấy". */
const ASKS_PHONE =
  /\b(?:so dien thoai|so dt|sdt|so hotline)\b|\b(?:duong day nong|hotline|tong dai)\b.{0,50}\b(?:(?:la )?so (?:may|bao nhieu|nao)|la gi|nao|may)\b|\b(?:xin|cho|goi) .{0,20}\b(?:duong day nong|hotline|tong dai)\b/;

/** A number that can be called: 1800, 1900, or of eight digits and more after a 0 or a code. */
const PHONE = /(?<![\d.,/-])(?:1[89]00[\d .-]{2,}|(?:\(?0\d{1,3}\)?|\+84)[\d .-]{6,}\d)(?![\d/])/u;

/** An address of the web, with or without its scheme. */
export const ADDRESS = /(?:https?:\/\/|www\.)\S+|(?<![\w@-])[\w-]+(?:\.[\w-]+)*\.(?:vn|com|org|net|gov|edu)(?![\w])/iu;

/** "45%", "79 thuê bao/100 dân". */
const SHARE = /\d\s?%|\d[^;.]{0,30}\/\s?1?00\b|\/\s?1\.?000\b/u;

/** "BIỂU 2: HOẠT ĐỘNG TRỌNG TÂM": its number counts nothing. */
const HEADING_ONLY = /^(?:phụ lục|biểu|bảng|mẫu|phần|chương)\s+(?:số\s+)?(?:\d{1,2}|[IVX]{1,5})\b[^\d]*$/iu;

/** A day, month, quarter or year in figures. */
const DATE = /\b\d{1,2}[/.]\d{1,2}\b|\b(?:tháng|quý|năm)\s*(?:\d|[IVX])/iu;

/** A day of a month, with or without its year. */
export const DAY = /(?<![\d/.])\d{1,2}\s?[/.-]\s?\d{1,2}(?![\d%])|(?<![\p{L}])ngày \d{1,2}(?!\d)/iu;

/** "có tên là gì": words of the topic must be followed by a name, in capitals or in quotation marks. */
function namesSomething(sentence: string, topic: string): boolean {
  const wanted = new Set(foldedTokens(topic));
  const tokens = [...sentence.matchAll(/[\p{L}\p{N}]+/gu)];
  return tokens.some((token, index) => {
    const next = tokens[index + 1];
    const named =
      next !== undefined &&
      /^\p{Lu}/u.test(next[0]) &&
      /^[\s“"(]+$/u.test(sentence.slice(token.index + token[0].length, next.index));
    return named && index > 0 && wanted.has(fold(token[0])) && !/^\p{Lu}/u.test(token[0]);
  });
}

/** A year before the plan's own is the year of what it reports: a sentence there that names no year speaks of it. */
function speaksOf(sentence: string, year: number, context: StepContext): boolean {
  if (sentence.includes(String(year))) return true;
  const first = Math.min(...context.plans.flatMap((plan) => plan.years));
  return year < first && !/\b(?:19|20)\d{2}\b/.test(sentence);
}

const MONEY = /(?<![\d.,])\d[\d.,]*\s*(?:(?:nghin|ngan|tram|trieu|ty) )?(?:ty|trieu|nghin|ngan|dong)\b/;

/** "Ở mấy nơi": whatever kind of place the plan counts. */
const PLACES =
  /(?:(?<![\d.,])\d|\b(?:mot(?! so)|hai|ba|bon|nam|sau|bay|tam|chin|muoi))[\d.,]*\s*(?:[a-z]+ )?(?:noi|diem|dia diem|vi tri|co so|khu vuc|truong|xa|phuong|huyen|quan|thon|khu|dia ban|don vi|tram|benh vien)\b/;

/** First syllables that count nothing by themselves: "mấy thành phần" is asked for by both words. */
export const BOUND =
  /^(?:thanh|can|cong|he|nen|tai|tru|doanh|dich|linh|trung|hop|ngan|nhan|giao|giai|du|chuong|thiet|phuong|ung|chi|van|bien|dieu|phan)$/;

/** "bao nhiêu doanh nghiệp": the number must stand before that noun. Null where no noun follows. */
export function askedUnit(folded: string): RegExp | null {
  if (RANK.test(folded)) return null;
  if (/\b(?:bao nhieu|may) (?:tien|kinh phi|von|ngan sach)\b/.test(folded)) return MONEY;
  if (/\b(?:bao nhieu|may) (?:noi|cho|diem|dia diem)(?! (?:dung|vu|bo|so|phan))\b/.test(folded)) return PLACES;
  const match =
    /\b(?:bao nhieu|may) (?!(?:la|thi|vi|do|boi|tu|so|theo|nua|trong|cua|o|tai|vao|len|xuong|den|toi|voi|nam|phan tram|vay|the|a|de|cho|grdp|dti|top|hang|so|ky|tong|dia|nhom)\b)([a-z]+)(?: ([a-z]+))?/.exec(
      folded,
    );
  if (match?.[1] === undefined) return null;
  const noun = BOUND.test(match[1]) && match[2] !== undefined ? `${match[1]} ${match[2]}` : match[1];
  return new RegExp(
    `(?:\\d|\\b(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi))[\\d.,]*\\s*(?:(?:trieu|ty|nghin|ngan|tram) )?(?:[a-z]+ )?${noun}\\b|\\b(?:tong )?so (?:luong )?${noun}\\b[^.;]*\\d`,
  );
}
