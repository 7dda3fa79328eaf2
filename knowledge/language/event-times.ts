import { foldSpace } from './text.js';

/** A time that no calendar tells, as it stands in a text: "trước khi khai giảng ít nhất 05 ngày", "02 tuần/lần". */
export interface EventTime {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Every such time holds one of these. */
const MAY_HOLD = /lần|dịp |ngày|giờ|học kỳ|năm học|mùa|trước|ngay |hè/iu;
const OCCASION =
  '(?:khai (?:giảng|mạc|trương|hội)|bế (?:giảng|mạc)|(?:kỳ|đợt) (?:thi|nghỉ)|mùa (?:mưa|bão|lũ|khô|hanh|du lịch|lễ hội|vụ)|ngày hội|đại hội|(?:lễ|tết|hè)(?!\\p{L}))';
const TIME = new RegExp(
  [
    '(?:(?:chậm nhất|muộn nhất)(?: là)?|trong(?: vòng)?|sau|trước|không quá) \\d{1,3} (?:ngày(?: làm việc)?|giờ|phút|tuần|tháng) (?:trước khi|sau khi|kể từ|tính từ|từ khi) [^;.,()\\n]{3,100}',
    '\\d{1,2} (?:ngày(?: làm việc)?|giờ|tuần|tháng) trước khi [^;.,()\\n]{3,60}',
    `trước (?:khi )?(?:vào |bước vào |bắt đầu |kết thúc |ngày |đợt )?${OCCASION}[^;.,()\\n]{0,40}`,
    '(?:nhân |vào |trong |các )?dịp (?!này|đó|để|cho)[^;.,()\\n]{2,40}(?:, (?:lễ|tết|hè)(?!\\p{L}))?',
    '\\d{1,2} (?:giờ|ngày|tuần|phút) ?(?:/|một|1) ?lần(?: khi [^;.,()\\n]{2,50})?',
    '24\\/24 ?(?:giờ|h) (?:trong|suốt|vào) (?:suốt |cả )?(?:các |những |toàn bộ )?(?:tháng|mùa|thời gian|giai đoạn|đợt|dịp|ngày) [^;.,()\\n]{2,40}',
    'ngay (?:sau )?khi (?:phát hiện|nhận được|xảy ra|kết thúc|tiếp nhận) [^;.,()\\n]{2,60}(?:, (?:không quá|chậm nhất) \\d{1,3} (?:phút|giờ|ngày))?',
    '(?:trong|vào|đầu|cuối|suốt) (?:dịp |mùa |kỳ nghỉ )?hè(?: năm)?(?: \\d{4})?(?!\\p{L})',
    '(?:(?:đầu|giữa|cuối) )?(?:mỗi|từng|hằng|hàng) (?:học kỳ|năm học|mùa vụ|mùa mưa)(?: (?:ít nhất |tối thiểu )?\\d{1,2} (?:lần|đợt|buổi))?',
    'từ (?:đầu )?(?:năm học \\d{4} ?[-–] ?\\d{4}|học kỳ (?:[IVX]+|\\d))',
  ]
    .map((words) => words.replaceAll(' ', '\\s'))
    .map((words) => `(?:${words})`)
    .join('|'),
  'iuy',
);
/** Where one may begin. */
const START =
  /(?<![\p{L}\p{N}/.,])(?=\d{1,3}\s(?:giờ|ngày|tuần|phút|tháng)|24\/24|ngay\s|suốt\s|chậm\s|muộn\s|trong\s|sau\s|trước\s|không\squá|dịp\s|(?<!(?:công|nạn|bệnh|cá|tư|quân)\s)nhân\s|vào\sdịp|các\sdịp|đầu\s|giữa\s|cuối\s|mỗi\s|từng\s|hằng\s|hàng\s|từ\s|vào\s(?:hè|mùa\shè))/giu;
const DAILY =
  /(?<!\p{L})(?:hàng|hằng|mỗi)\sngày(?!\p{L})(?:\s(?:trước|vào|lúc|chậm nhất)\s\d{1,2}\s(?:giờ|h)(?:\s\d{2}(?:\sphút)?)?)?(?!\p{L})/giu;
/** "đời sống hằng ngày", "công việc hằng ngày" tell which. */
const EVERYDAY =
  /(?:đời sống|sinh hoạt|công việc|hoạt động|nhu cầu|thông tin|giao dịch|làm việc|cuộc sống|tiêu dùng)\s$/iu;
/** Fewer words in front state no work. */
const LEAST_WORK = 3;
/** What is done again and again. */
const REGULAR =
  /(?:báo cáo|rà soát|cập nhật|tổng hợp|kiểm tra|giám sát|theo dõi|thống kê|trực|vệ sinh|phun|thu gom|vận chuyển|tuần tra|phát|nhắc|họp|giao ban|gửi|công khai|công bố|đôn đốc|quét|đo|chấm)(?!\p{L})[^.;,\n]{0,60}$/iu;
const REGULAR_BEHIND =
  /^[\s,]*(?:báo cáo|rà soát|cập nhật|tổng hợp|kiểm tra|giám sát|theo dõi|thống kê|trực|vệ sinh|phun|thu gom|tuần tra|phát|nhắc|họp|giao ban|gửi|công khai|đôn đốc|quét|đo|chấm)(?!\p{L})/iu;

/** Times of a text that are told by an event or by how often something is done, in order. */
export function findEventTimes(text: string): EventTime[] {
  if (!MAY_HOLD.test(text)) return [];
  const found: EventTime[] = [];
  for (const { index } of text.matchAll(START)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    TIME.lastIndex = index;
    const words = TIME.exec(text)?.[0].replace(/(?<![,\s])[,\s]+$/u, '');
    if (words !== undefined && !isAside(text, index)) found.push(timeAt(text, index, index + words.length));
  }
  for (const match of text.matchAll(DAILY)) {
    const end = match.index + match[0].length;
    const [before, behind] = [text.slice(Math.max(0, match.index - 90), match.index), text.slice(end)];
    const opens = /(?:^|[.;:,]|\svà)\s*$/u.test(before) && REGULAR_BEHIND.test(behind);
    const isWork =
      (before
        .split(/[.;\n]/u)
        .at(-1)
        ?.trim()
        .split(/\s+/u).length ?? 0) >= LEAST_WORK &&
      !EVERYDAY.test(before) &&
      /^\s*(?:[.;,)]|$)/u.test(behind);
    const closes =
      isWork ||
      (REGULAR.test(before) && !EVERYDAY.test(before) && /^\s*(?:[.;,)]|$|và\s|để\s|về\s|cho\s|tại\s)/iu.test(behind));
    if (opens || closes) found.push(timeAt(text, match.index, end));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "kết quả dịp …", "sau khi đã … trước mùa mưa" tell of the past. */
function isAside(text: string, at: number): boolean {
  return /(?<!\p{L})(?:đã|vừa qua|tính đến|so với|như)(?!\p{L})[^.;,\n]{0,40}$/iu.test(
    text.slice(Math.max(0, at - 60), at),
  );
}

function timeAt(text: string, start: number, end: number): EventTime {
  return { text: foldSpace(text.slice(start, end)), start, end };
}

const OPENS_CELL = /^(?:trước|sau|trong|đến|đầu|giữa|cuối|dịp|nhân dịp|vào|suốt|hết|kết thúc|mỗi|từng|ngay)\s/iu;
const NOUN_OF_TIME =
  /(?<!\p{L})(?:khai giảng|khai mạc|khai trương|bế giảng|bế mạc|học kỳ|năm học|mùa|vụ|tết|lễ|kỳ thi|kỳ họp|kỳ nghỉ|đại hội|hội nghị|hè|năm|tháng|tuần|quý|ngày|đợt|khi)(?!\p{L})/iu;

/** Whether words that are known to say when tell an event and no day: "Trước khai giảng", "Cuối mỗi học kỳ". */
export function tellsEvent(words: string): boolean {
  return !/\d/.test(words) && OPENS_CELL.test(words) && NOUN_OF_TIME.test(words);
}
