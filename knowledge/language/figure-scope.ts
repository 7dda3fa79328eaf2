import { dayOf, lastDayOfMonth } from '../domain/day.js';
import type { Figure, Level } from '../domain/figure.js';

/** A figure as found, with its place in the source. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly numberStart: number;
  readonly bound: Figure['bound'];
  readonly value: number;
  readonly unit: string;
  readonly text: string;
}

const YEAR_IN_CLAUSE =
  /(?<!so với(?: cùng kỳ)?(?: kết quả)?(?: của)? )(?<!cùng kỳ )(?<!(?:so|từ|trước|sau|định hướng đến|tầm nhìn đến|định hướng tới) )(?<![\p{L}])(?:năm|đến|hết năm|vào năm)\s+((?:19|20)\d{2})(?![\p{N}/])/giu;
/** A stretch that a figure is compared with is not its own. */
const STRETCH =
  /(?<!so với [^,;.]{0,40})(?<![\p{L}])(?:giai đoạn|thời kỳ)\s*((?:19|20)\d{2})\s*(?:-|–|đến)\s*((?:19|20)\d{2})/iu;

const SENTENCE_END = /[.;:](?=\s+\p{Lu})|;(?=\s)|\.(?=\s*$)/gu;

/** The part of a clause that lies in the figure's own sentence. */
export function sentenceAt(
  source: string,
  figure: Found,
  clause: { start: number; end: number },
): { start: number; end: number } {
  let { start, end } = clause;
  for (const match of source.slice(start, end).matchAll(SENTENCE_END)) {
    const at = clause.start + match.index;
    if (at < figure.start && match[0] !== ':') start = at + 1;
    else if (at >= figure.end && match[0] !== ':' && at < end) {
      end = at;
      break;
    }
  }
  return { start, end };
}

export function sentenceStart(source: string, at: number): number {
  return Math.max(source.lastIndexOf('. ', at), source.lastIndexOf('; ', at));
}

/** The part of the source that each figure speaks in. */
export function clausesOf(source: string, found: readonly Found[]): { start: number; end: number }[] {
  const cuts: number[] = [];
  let floor = 0;
  for (let index = 0; index + 1 < found.length; index += 1) {
    const [one, next] = [found[index], found[index + 1]];
    if (one === undefined || next === undefined) break;
    if (next.start === one.start) {
      cuts.push(-1);
      continue;
    }
    const gap = source.slice(one.end, next.start);
    const leads = /^[\s\p{P}]*(?:(?:phấn đấu|bảo đảm|đảm bảo|duy trì|có|và|đạt|trong đó)[\s:]*)*$/iu.test(
      source.slice(floor, one.start),
    );
    const cut = one.end + cutIn(gap, leads);
    cuts.push(cut);
    floor = cut;
  }
  let start = 0;
  return found.map((_, index) => {
    const cut = cuts[index];
    const end =
      cut === undefined
        ? source.length
        : cut === -1
          ? (cuts.slice(index).find((later) => later !== -1) ?? source.length)
          : cut;
    const clause = { start, end };
    if (cut !== undefined && cut !== -1) start = cut;
    return clause;
  });
}

/** Where the words between two figures divide: at a stop or a semicolon, else by the side on which figures stand. */
function cutIn(gap: string, leads: boolean): number {
  const bracket = gap.lastIndexOf('(');
  if (bracket > gap.lastIndexOf(')')) return bracket;
  const hard = [...gap.matchAll(/[;.](?=\s|$)/gu)].map((match) => match.index + 1);
  const first = hard[0];
  if (first !== undefined) return leads ? (hard[hard.length - 1] ?? first) : first;
  const soft = [...gap.matchAll(/,(?=\s)|\s(?=và\s)|(?<=\))\s/gu)].map((match) => match.index);
  const pick = leads ? soft[soft.length - 1] : soft[0];
  return pick ?? (leads ? gap.length : 0);
}

const LEVELS: readonly (readonly [Level, RegExp])[] = [
  ['tỉnh', /cấp (?:tỉnh|thành phố)(?!\p{L})/iu],
  ['huyện', /cấp (?:quận|huyện|thị xã)(?!\p{L})/iu],
  ['xã', /cấp (?:xã|phường)(?!\s*hội)(?!\p{L})/iu],
];
/** Units of a level that are themselves counted: "100% các phường", "90% UBND quận, huyện". */
const COUNTED_LEVELS: readonly (readonly [Level, RegExp])[] = [
  ['tỉnh', /(?:sở,? (?:ban,? )?ngành|cơ quan (?:của )?(?:thành phố|tỉnh))(?!\p{L})/iu],
  ['huyện', /(?:quận|huyện|thị xã)(?!\p{L})/iu],
  ['xã', /(?:phường|xã(?!\s*hội)|thị trấn)(?!\p{L})/iu],
];
const COUNTED =
  /^\s*(?:số\s+)?(?:các\s+|đơn vị\s+|hồ sơ công việc tại các\s+)*(?:(?:UBND|ủy ban nhân dân|đảng ủy|đảng bộ|sở|ban|ngành|cơ quan|của|thành phố|tỉnh|quận|huyện|thị xã|thị trấn|phường|xã|các|và|Thành phố)(?!\p{L}),?\s*)+/iu;
/** "cấp huyện, xã", "cấp huyện và xã": one word "cấp" for several levels. */
const SHARED_LEVEL =
  /cấp ((?:tỉnh|thành phố|quận|huyện|xã|phường)(?:\s*(?:,|và|\/|;)\s*(?:cấp )?(?:tỉnh|thành phố|quận|huyện|xã|phường)(?!\s*hội)(?!\p{L}))+)/iu;
const WHOLE_RANGE =
  /từ (?:cấp )?(?:tỉnh|thành phố|trung ương)[^;,]{0,20}(?:đến|tới) (?:cấp )?(?:xã|phường|cơ sở|địa phương)|từ (?:cấp )?(?:xã|phường|cơ sở)[^;,]{0,20}(?:đến|tới) (?:cấp )?(?:tỉnh|thành phố|trung ương)|(?:các cấp|cả ba cấp|3 cấp|ba cấp)/iu;

/** Levels that a figure's clause names; one figure each. A clause that names none speaks of no level. */
export function levelsOf(
  words: string,
  source: string,
  figure: Found,
  clause: { start: number; end: number },
): readonly (Level | null)[] {
  if (WHOLE_RANGE.test(words)) return [null];
  const levels = new Set<Level>();
  const shared = SHARED_LEVEL.exec(words)?.[1] ?? '';
  if (/tỉnh|thành phố/iu.test(shared)) levels.add('tỉnh');
  if (/quận|huyện/iu.test(shared)) levels.add('huyện');
  if (/xã|phường/iu.test(shared)) levels.add('xã');
  const ahead = source.slice(clause.start, figure.start);
  const subject = LEVELS.some(([, pattern]) => pattern.test(ahead)) ? ahead : words;
  for (const [level, pattern] of LEVELS) if (pattern.test(subject)) levels.add(level);
  const counted = COUNTED.exec(source.slice(figure.end, clause.end))?.[0] ?? '';
  if (!/xã\s*$/u.test(counted) || !/^\s*hội/u.test(source.slice(figure.end + counted.length))) {
    const names = COUNTED_LEVELS.filter(([, pattern]) => pattern.test(counted)).map(([level]) => level);
    if (names.length > 0 && (names.some((level) => level !== 'tỉnh') || levels.size > 0 || /cơ quan/iu.test(counted)))
      for (const level of names) levels.add(level);
  }
  if (figure.unit === 'rank') return [null];
  return levels.size === 0 ? [null] : (['tỉnh', 'huyện', 'xã'] as const).filter((level) => levels.has(level));
}

/** "cấp tỉnh, huyện, xã lần lượt là 80%, 70%, 60%": one level for each figure behind "lần lượt". */
export function levelsInTurn(
  source: string,
  found: readonly Found[],
): { readonly first: number; readonly levels: readonly Level[] } | null {
  const marker = /(?<!\p{L})lần lượt(?!\p{L})/iu.exec(source);
  if (marker === null) return null;
  const names = [
    ...(SHARED_LEVEL.exec(source.slice(0, marker.index))?.[1] ?? '').matchAll(/tỉnh|thành phố|quận|huyện|xã|phường/giu),
  ];
  const levels = names.map(([name]): Level =>
    /tỉnh|thành/iu.test(name) ? 'tỉnh' : /xã|phường/iu.test(name) ? 'xã' : 'huyện',
  );
  const first = found.findIndex(({ start }) => start > marker.index);
  return first >= 0 && levels.length > 1 && found.length - first === levels.length ? { first, levels } : null;
}

/** "Đến năm 2025: …" at the head of a sentence holds for all its figures. */
export function openingYear(source: string): number | null {
  const match =
    /^[\s\p{P}]*(?:phấn đấu\s*)?(?:(?:đến|trong|hết|đến hết)\s*)?năm\s+((?:19|20)\d{2})(?![\p{N}/])\s*[,:]?/iu.exec(
      source,
    );
  return match === null ? null : Number(match[1]);
}

interface Years {
  readonly from: number;
  readonly to: number;
}

/** The year, or the stretch of years, that a clause speaks of; titles in quotation marks do not count. */
export function yearsOf(words: string): Years | null {
  const open = words.replace(/[“"][^“”"]*[”"]/gu, ' ');
  const years = [...open.matchAll(YEAR_IN_CLAUSE)];
  const last = years[years.length - 1]?.[1];
  if (last !== undefined) return { from: Number(last), to: Number(last) };
  const stretch = STRETCH.exec(open);
  return stretch === null ? null : { from: Number(stretch[1]), to: Number(stretch[2]) };
}

export function periodOf(years: Years | null): Figure['period'] {
  const from = years === null ? null : dayOf(years.from, 1, 1);
  return from === null || years === null || years.to < years.from ? null : { from, to: lastDayOfMonth(years.to, 12) };
}
