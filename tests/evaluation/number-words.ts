const UNITS: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
/** Spellings that are numbers only behind "mươi" or "mười". */
const BEHIND_TENS = new Set(['mốt', 'tư', 'lăm', 'nhăm']);
/** What can be counted: in front of one of these, "năm" is five, and otherwise it is "year". */
const COUNTED =
  /^(?:nhiệm|chỉ|dự|mục|nhóm|nguồn|đơn|cơ|việc|kế|văn|quyết|nghị|sở|phòng|giải|nội|loại|trụ|cấp|lớp|khoản|điểm|đề|phần|bước|lĩnh|thành|đầu|ngành|địa|vị|trường|huyện|cái)$/u;
/** Words behind which "một" is an article or part of a fixed phrase. */
const NOT_ONE = new Set(['số', 'phần', 'cửa', 'cách', 'lần', 'chút', 'bộ']);

interface Reading {
  readonly value: number;
  readonly length: number;
}

/** The numbers that a line in lower case says in words, each read as far as it goes: "hai mươi bảy" is 27, and no 7. */
export function readNumberWords(line: string): number[] {
  const tokens = line.match(/[\p{L}\p{N}]+/gu) ?? [];
  const numbers: number[] = [];
  for (let at = 0; at < tokens.length;) {
    const reading = readHundreds(tokens, at);
    if (reading === null) {
      at += 1;
      continue;
    }
    if (!isOrdinary(tokens, at, reading)) numbers.push(reading.value);
    at += reading.length;
  }
  return numbers;
}

/** Whether words that look like a number mean something else. */
function isOrdinary(tokens: readonly string[], at: number, reading: Reading): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + reading.length];
  if (before === 'thứ' || before === 'quý' || before === 'tháng') return true;
  if (after === 'phần' && tokens[at + reading.length + 1] === 'trăm') return true;
  if (reading.length > 1) return false;
  if (tokens[at] === 'năm') return after === undefined || !COUNTED.test(after);
  if (tokens[at] === 'một') return after !== undefined && NOT_ONE.has(after);
  return false;
}

function readHundreds(tokens: readonly string[], at: number): Reading | null {
  const hundreds = readUnit(tokens[at], false);
  if (hundreds === null || tokens[at + 1] !== 'trăm') return readTens(tokens, at);
  const start = at + 2;
  if (tokens[start] === 'linh' || tokens[start] === 'lẻ') {
    const unit = readUnit(tokens[start + 1], false);
    if (unit !== null) return { value: hundreds * 100 + unit, length: 4 };
  }
  const rest = readTens(tokens, start);
  if (rest === null || rest.value < 10) return { value: hundreds * 100, length: 2 };
  return { value: hundreds * 100 + rest.value, length: 2 + rest.length };
}

function readTens(tokens: readonly string[], at: number): Reading | null {
  if (tokens[at] === 'mười') {
    const unit = readUnit(tokens[at + 1], true);
    return unit === null || unit === 0 ? { value: 10, length: 1 } : { value: 10 + unit, length: 2 };
  }
  const first = readUnit(tokens[at], false);
  if (first === null) return null;
  if (tokens[at + 1] !== 'mươi') return { value: first, length: 1 };
  const unit = readUnit(tokens[at + 2], true);
  return unit === null ? { value: first * 10, length: 2 } : { value: first * 10 + unit, length: 3 };
}

function readUnit(token: string | undefined, behindTens: boolean): number | null {
  if (token === undefined || (!behindTens && BEHIND_TENS.has(token))) return null;
  return UNITS[token] ?? null;
}
