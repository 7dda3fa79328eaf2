import type { Figure } from '../domain/figure.js';
import type { YearContext } from './deadlines.js';
import { COUNTED_NOUNS, SINGLE_NOUNS } from './counted-nouns.js';
import {
  clausesOf,
  type Found,
  levelsInTurn,
  levelsOf,
  openingYear,
  periodOf,
  sentenceAt,
  sentenceStart,
  yearsOf,
} from './figure-scope.js';
import { foldSpace } from './text.js';

const AMOUNT = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?';
/** A number that may be a figure. */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}/.,\\-–&])((?:top|tốp|nhóm)\\s*)?(${AMOUNT})(?:(?:\\s?%(?=\\s*(?:-|–|đến|tới)\\s*\\d[\\d.,]*\\s?%))?\\s*(?:-|–|đến|tới)\\s*(${AMOUNT})(?=\\s*%|\\s+\\p{Ll}))?(\\s*[%‰]|\\s*phần trăm)?`,
  'giu',
);
/** The words of its bound, right in front of it. */
const LEAD =
  /(?<![\p{L}])(?:(?:không thấp hơn|không ít hơn|không dưới|không nhỏ hơn|tối thiểu|ít nhất|không vượt quá|không quá|không cao hơn|tối đa|nhiều nhất|trên|hơn|vượt|quá|dưới|thấp hơn|ít hơn|nhỏ hơn|từ|đạt|là|có|mức|khoảng|gần|xấp xỉ|ước|bằng|>=|<=|≥|≤|>|<)\s*){1,8}$/iu;
const LEAD_LIMIT = 60;
const RANK_IN_FRONT = /(?:xếp|đứng|đạt|hạng|vị trí|xếp hạng|giữ)\s*(?:ở\s*)?(?:vị trí\s*|hạng\s*)?(?:thứ|hạng)\s*$/iu;
const RANK_BEHIND =
  /^\s*(?:tỉnh|địa phương|thành phố|tỉnh,\s*thành phố|tỉnh, thành)\s*(?:,\s*thành phố\s*)?(?:dẫn đầu|đứng đầu|có .{0,40}cao nhất|tốt nhất)/iu;
/** Words in front of a number that make it a name, an ordinal, a date or a part of a document. */
const NAMED =
  /(?:mức độ|cấp độ|mức|phiên bản|version|công nghệ|số|quý|tháng|ngày|năm|phụ lục|điều|khoản|mục|(?<!dứt )điểm|đề án|chương|phần|bước|thứ|nghị quyết|quyết định|kế hoạch|nhà|đường|tuổi từ|độ tuổi|lứa tuổi|giai đoạn|thời kỳ|loại|hạng|nhóm tuổi|quốc lộ|covid|ipv|ngày hội|tiêu chuẩn|iso|tcvn|qcvn|chỉ số|tổ)\s*(?:[-:]\s*)?$/iu;
/** Words behind a number that make it a description. */
const DESCRIBING =
  /^\s*(?:lớp(?!\s(?:chuyên đề|tập huấn|học|dạy|bồi dưỡng|đào tạo|nghề|xóa|xoá|bơi|phổ biến|tuyên truyền|truyền thông|bán hàng|cho))|(?:phút|giờ|ngày) đầu(?!\p{L})|sao(?!\p{L})|buổi\s?\/\s?(?:ngày|tuần)|cấp(?!\s*xã)|chiều|nhất|trụ cột|nhóm|loại|bước|lĩnh vực trọng|tại chỗ|không|có|rõ|sẵn sàng|g(?![\p{L}])|nhà(?!\s*(?:máy|văn|ở|trường|bị|tốc|tạm|dột|đại|thiếu))|mặt|bên|tháng|năm|giai đoạn|số\s)/iu;
const YEAR_TEXT = /^(?:19|20)\d{2}$/;
/**
 * Every figure of one target or result, in order, with its comparator, unit, level, period and clause. Document
 * numbers, days, years, ordinals and descriptions ("4G/5G", "mô hình 4 lớp", "mức độ 4") are no figures.
 */
export function findFigures(text: string, context: YearContext): Figure[] {
  if (!/\d/.test(text)) return [];
  const source = foldSpace(text.normalize('NFC').replace(/<\/?[a-z]+>|\*+/giu, ''));
  const found = scan(source);
  const clauses = clausesOf(source, found);
  const carried = openingYear(source);
  const inTurn = levelsInTurn(source, found);
  let sentence = -1;
  let said: number | null = null;
  return found.flatMap((figure, index) => {
    const bounds = sentenceAt(source, figure, clauses[index] ?? { start: 0, end: source.length });
    const words = source.slice(bounds.start, bounds.end).trim();
    const origin = sentenceStart(source, figure.start);
    const own = yearsOf(words);
    if (origin !== sentence) said = null;
    sentence = origin;
    if (own !== null && own.from === own.to) said = own.from;
    const depends = /^[\s\p{P}]*(?:và\s+)?(?:tăng|giảm|ước|xếp|đứng|bằng|chiếm|trong đó)(?!\p{L})/iu.test(words);
    const year = (depends ? said : null) ?? carried ?? context.year;
    const period = periodOf(own ?? (year === null ? null : { from: year, to: year }));
    const direction = directionOf(source.slice(bounds.start, figure.numberStart), source.slice(figure.end, bounds.end));
    const clause = words
      .replace(/^(?:[-–+•,;:\s]|\p{Ll}\)|\d{1,2}(?:\.\d{1,2})*[.)]\s|và\s)+/u, '')
      .replace(/(?<![,;\s])[,;\s]+$/u, '');
    const { bound, value, unit } = figure;
    const listed = inTurn?.levels[index - inTurn.first];
    return (listed === undefined ? levelsOf(words, source, figure, bounds) : [listed]).map((level) => ({
      direction,
      bound,
      value,
      unit,
      level,
      period,
      text: figure.text,
      clause,
    }));
  });
}

function scan(source: string): Found[] {
  const found = allFound(source);
  return found.filter((figure, index) => !isAttribute(source, figure, found[index + 1]));
}

/** "vụ việc quá 48 giờ không quá 1%": a bounded count right in front of another bound tells which things are measured. */
function isAttribute(source: string, { bound, unit, end }: Found, next: Found | undefined): boolean {
  if (next === undefined || bound === 'eq' || unit === '%' || next.start === next.numberStart || next.start < end)
    return false;
  const gap = source.slice(end, next.start).trim();
  return gap === unit || gap === `${unit} trở lên`;
}

function allFound(source: string): Found[] {
  const found: Found[] = [];
  for (const match of source.matchAll(NUMBER)) {
    const [whole, top, digits = '', upper, percent] = match;
    const numberStart = match.index;
    const end = numberStart + whole.length;
    const lead = LEAD.exec(source.slice(Math.max(0, numberStart - LEAD_LIMIT), numberStart))?.[0] ?? '';
    const start = numberStart - lead.length;
    const before = source.slice(Math.max(0, numberStart - 60), numberStart);
    const behind = source.slice(end, end + 80);
    const text = foldSpace(source.slice(boundStart(lead, start), end));
    if (top !== undefined || RANK_BEHIND.test(behind)) {
      if (top !== undefined && !/^(?:top|tốp)/iu.test(top) && !/(?:dẫn đầu|đứng đầu|cao nhất|tốt|khá)/iu.test(behind))
        continue;
      found.push({ start, end, numberStart, bound: 'max', value: Number(digits), unit: 'rank', text });
      continue;
    }
    if (RANK_IN_FRONT.test(before) && percent === undefined) {
      const tail = /^\s*\/\s*\d+/.exec(behind)?.[0] ?? '';
      found.push({
        start,
        end: end + tail.length,
        numberStart,
        bound: 'eq',
        value: Number(digits),
        unit: 'rank',
        text: `${text}${tail}`.trim(),
      });
      continue;
    }
    if (
      /từ\s*$/iu.test(lead) &&
      upper === undefined &&
      (/^\s*(?:\(?(?:vào |của |cuối )?(?:năm|quý) \S{1,8}\s*(?:\d{4}\s*)?(?:\)\s*)?(?:,\s*)?)?(?:lên|xuống|tăng lên|giảm xuống|giảm còn)(?!\p{L})/iu.test(
        behind,
      ) ||
        COUNTED_START.test(behind))
    )
      continue;
    if (percent === undefined && !isCount(source, numberStart, end, digits, before, behind)) continue;
    const counted = LEVEL_SHARE.test(before) && /^\s*(?:[,;.)]|và\s|$)/iu.test(behind) ? found.at(-1)?.unit : undefined;
    const shared = counted === '%' || counted === '‰' ? undefined : counted;
    const unit = percent === undefined ? (shared ?? unitBehind(behind)) : percent.trim() === '‰' ? '‰' : '%';
    if (unit === null || (/^tuổi(?!\p{L})/iu.test(unit) && !/tuổi (?:thọ|nghề|bình quân|trung bình)/iu.test(source)))
      continue;
    const value = valueOf(digits, percent !== undefined);
    if (upper !== undefined) {
      const last = valueOf(upper, percent !== undefined);
      if (last < value) continue;
      found.push({ start, end, numberStart, bound: 'min', value, unit, text });
      found.push({ start, end, numberStart, bound: 'max', value: last, unit, text });
      continue;
    }
    found.push({
      start,
      end,
      numberStart,
      bound: negated(source.slice(0, start), boundOf(lead, behind, percent === undefined ? unit : '')),
      value,
      unit,
      text,
    });
  }
  return found;
}

/** "60 ý tưởng, trong đó cấp tỉnh 15, cấp xã 45": the shares count what the whole counts. */
const LEVEL_SHARE = /(?<!\p{L})cấp (?:tỉnh|thành phố|huyện|quận|xã|phường)\s*(?:(?:là|:)\s*)?$/iu;
/** "từ 72 triệu đồng lên 80 triệu đồng": where something stands today, with its unit. */
const COUNTED_START =
  /^\s+(?:\p{L}+(?:\/\p{L}+){0,2}\s+){1,4}?(?:tăng lên|giảm xuống|giảm còn|lên|xuống)(?:\s+(?:còn|đến|tới|mức|trên|ít nhất|tối thiểu))*\s+\d/iu;
/** "doanh thu bình quân 1 hợp tác xã": for how many a mean is taken. */
const MEAN_OF_ONE = /(?:bình quân|trung bình)\s$/iu;
/** "4 nhà" work together; more of them are buildings. */
const MANY_HOUSES = 7;
/** "lớp 9" is a name, "lớp 35 học sinh" is none. */
const GRADE = /(?<!\p{L})(?:lớp|khối lớp)\s$/iu;
/** "học sinh khối 6, 7". */
const FURTHER_GRADE = /(?<!\p{L})(?:lớp|khối|khối lớp)\s\d{1,2}(?:,\s\d{1,2}){0,4}(?:,|\svà)\s$/iu;
/** "chậm nhất 30 phút kể từ khi phát hiện". */
const COUNTED_TIME =
  /^\s(?:ngày(?: làm việc)?|giờ|phút|tuần|tháng)\s(?:(?:kể|tính) từ|từ khi|sau khi|trước khi)(?!\p{L})/iu;
/** "Tỷ lệ hồ sơ trực tuyến của 25 dịch vụ: …%": so many are looked at. */
const RATIO = /^(?:tỷ lệ|tỉ lệ|tỷ trọng|mức độ)\s/iu;
const OF_SO_MANY = /(?<!\p{L})(?:của|tại|thuộc)\s$/iu;
/** "trước khi bão vào 24 giờ" says when, and measures nothing. */
const AHEAD = /(?<!\p{L})trước khi [^,;.\d]{1,40}\s$/iu;

/** Skips "đạt", "là", "có", which belong to the sentence and not to the bound. */
function boundStart(lead: string, start: number): number {
  const words = /^(?:\s*(?:đạt|là|có|mức|ước|bằng|khoảng)(?=\s))+\s*/iu.exec(lead)?.[0] ?? '';
  return start + words.length;
}

function isCount(source: string, start: number, end: number, digits: string, before: string, behind: string): boolean {
  if (YEAR_TEXT.test(digits) && !/^\s*(?:doanh nghiệp|hồ sơ|người|thuê bao|hộ|lượt|tỷ|triệu)/iu.test(behind))
    return false;
  if (FURTHER_GRADE.test(before)) return false;
  if (GRADE.test(before) && Number(digits) <= 12 && !/^\s*(?:người|em|học viên|trẻ)(?!\p{L})/iu.test(behind))
    return false;
  if (COUNTED_TIME.test(behind) && /(?:chậm nhất|muộn nhất|trong vòng|sau)\s+(?:là\s+)?$/iu.test(before)) return false;
  if (OF_SO_MANY.test(before) && RATIO.test(source) && source.includes('%', end)) return false;
  if (AHEAD.test(before) && /^\s*(?:giờ|phút|ngày|tuần)(?!\p{L})/iu.test(behind)) return false;
  if (NAMED.test(before) && !/(?:tổng số|con số|đạt số)\s*$/iu.test(before)) return false;
  if (/^0?1$/.test(digits) && MEAN_OF_ONE.test(before)) return false;
  if (/^\s*nhà(?!\p{L})/iu.test(behind) && Number(digits) >= MANY_HOUSES) return true;
  if (DESCRIBING.test(behind) || /^[.)\/]\d|^\s*[./)-]\s*\d|^\)/.test(behind))
    return (
      /^\s*\/\s*\d+(?:\.\d+)*\s+\p{L}/u.test(behind) &&
      !/^\s*\/\s*\d{1,2}\s*\/\s*\d/.test(behind) &&
      unitBehind(behind) !== null
    );
  if (/^[\p{L}]/u.test(source.slice(end, end + 1))) return false;
  return !/^\.\s/.test(behind) || start > 3;
}

function valueOf(digits: string, isPercent: boolean): number {
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits);
  if (grouped && !(isPercent && /^\d{1,2}\.\d{3}$/.test(digits)))
    return Number(digits.replaceAll('.', '').replace(',', '.'));
  return Number(digits.replace(',', '.'));
}

function boundOf(lead: string, behind: string, unit: string): Figure['bound'] {
  const words = lead.toLowerCase();
  const tail = behind.replace(/^\s*/u, '').replace(unit, '').trimStart();
  if (
    /không thấp hơn|không ít hơn|không dưới|không nhỏ hơn|tối thiểu|ít nhất|>=|≥/u.test(words) ||
    /^trở lên/iu.test(tail) ||
    (/(?:^|\s)từ\s*$/u.test(words) && /^[\p{L}\s,]{1,40}trở lên(?!\p{L})/iu.test(tail))
  )
    return 'min';
  if (/không vượt quá|không quá|không cao hơn|tối đa|nhiều nhất|<=|≤/u.test(words) || /^trở xuống/iu.test(tail))
    return 'max';
  if (/dưới|thấp hơn|ít hơn|nhỏ hơn|</u.test(words)) return 'below';
  if (
    /vượt\s*$/u.test(words) &&
    /^(?:so với|(?:mức )?(?:dự toán|kế hoạch|chỉ tiêu))/iu.test(tail.replace(/^%\s*/u, ''))
  )
    return 'eq';
  if (/trên|hơn|vượt|quá|>/u.test(words)) return 'above';
  return 'eq';
}

/** "Không để … kéo dài trên 30 phút" aims at no more than that. */
function negated(before: string, bound: Figure['bound']): Figure['bound'] {
  if (bound !== 'above' && bound !== 'min') return bound;
  const clause = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';'), before.lastIndexOf(',')) + 1);
  if (!/^\s*(?:không (?:để|có|xảy ra|còn)|chấm dứt|hạn chế)(?!\p{L})/iu.test(clause)) return bound;
  return bound === 'above' ? 'max' : 'below';
}

const PER = /^\s*\/\s*10+(?:\.000)*\s+\p{L}+/u;

/** What is counted, as issued; null when the words behind name no countable thing. */
function unitBehind(behind: string): string | null {
  const rest = behind.replace(/^\s*\/\s*\d+(?:\.\d+)*/u, '').trimStart();
  const known = COUNTED_NOUNS.exec(rest)?.[0] ?? SINGLE_NOUNS.exec(rest)?.[0];
  if (known !== undefined) {
    const per = PER.exec(rest.slice(known.length))?.[0] ?? '';
    return foldSpace(known + per.replace(/(?<!\s)\s*\/\s*/u, '/'));
  }
  const words = /^(\p{L}[\p{L}\p{M}]*)(?:\s+(\p{L}[\p{L}\p{M}]*))?/u.exec(rest);
  if (words === null || STOP_UNIT.test(rest)) return null;
  return foldSpace(
    words[2] === undefined || STOP_UNIT.test(words[2]) ? (words[1] ?? '') : `${words[1] ?? ''} ${words[2]}`,
  );
}

const STOP_UNIT =
  /^(?:và|hoặc|của|trong|trên|tại|được|chưa|đã|đang|là|có|đến|tới|để|cho|với|so|vào|theo|trở|như|thì|do|từ|các|những|này|đó|khi|nếu|hay|về|ở|trừ|mà)(?![\p{L}])/iu;

function directionOf(before: string, behind: string): Figure['direction'] {
  const near = /(?<!\p{L})(tăng|giảm)(?!\s*(?:cường|tốc))(?<between>[^;\d]{0,40})$/iu.exec(before);
  if (near === null) return /^\s*(?:so với|mỗi năm so)/iu.test(behind) && /tăng/iu.test(before) ? 'increase' : 'reach';
  const between = near.groups?.['between'] ?? '';
  if (/(?:lên|còn|xuống)(?:\s+(?:còn|đến|tới|mức|trên|dưới|tối thiểu|ít nhất|khoảng|đạt))*\s*$/iu.test(between))
    return 'reach';
  if (/,/u.test(between) && !/^[^,]*(?:tối thiểu|ít nhất)/iu.test(between)) return 'reach';
  return near[1]?.toLowerCase() === 'giảm' ? 'decrease' : 'increase';
}
