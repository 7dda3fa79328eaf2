import type { AgencyKind } from '../domain/agency.js';
import { type GroupPart, matchGroup } from './agency-groups.js';
import { FIELD_TRIES, type Head, HEADS } from './agency-heads.js';
import type { FieldKind } from './agency-lexicon.js';
import { phraseSet } from './phrase-trie.js';
import { endsPhrase, matchPlace, type PlaceMatch } from './places.js';
import { isStop, skipCompound } from './sentence-stops.js';
import { toneKey } from './text.js';
import type { Token } from './tokens.js';

/** A name read from tokens `[start, end)`. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly kind: AgencyKind;
  /** Name without place, written in full. */
  readonly base: string;
  readonly place: string | null;
  readonly parts: readonly GroupPart[];
  /** A common word as well ("doanh nghiệp"): an agency only where the sentence treats it as one. */
  readonly weak: boolean;
  /**
   * For a field or place of a list that shares one head ("Các Sở: Tài chính, Nội vụ"): that head, and the token where
   * its own words begin. Null when the name has its own head.
   */
  readonly listed: { readonly head: string; readonly from: number } | null;
}

/** Syllables in front of a head word that make it part of another word: "cơ sở", "Hải Phòng", "cán bộ". */
const GUARDS: Readonly<Record<string, { readonly accented: readonly string[]; readonly plain: readonly string[] }>> = {
  sở: {
    accented: ['cơ', 'trụ', 'công', 'xứ'],
    plain: [
      'ho',
      'co',
      'tru',
      'doi',
      'te',
      'hoi',
      'nang',
      'ky',
      'chi',
      'dan',
      'quyen',
      'tang',
      'mot',
      'tong',
      'tham',
      'cua',
      'tan',
      'he',
      'cong',
      'hieu',
      'ma',
      'con',
      'hoa',
      'chu',
      'thong',
      'moi',
    ],
  },
  phòng: {
    accented: ['hải', 'quốc', 'dự', 'văn', 'đề', 'biên'],
    plain: ['hai', 'quoc', 'du', 'van', 'giai', 'de', 'bien', 'mo'],
  },
  bộ: {
    accented: ['cán', 'toàn', 'nội', 'đồng', 'tiến', 'cục', 'đường', 'đảng', 'chi', 'bắc', 'trung', 'nam', 'phân'],
    plain: ['can', 'toan', 'noi', 'dong', 'tien', 'cuc', 'duong', 'dang', 'bac', 'trung', 'phan'],
  },
  ban: {
    accented: ['ủy', 'uỷ', 'trưởng', 'phó', 'liên'],
    plain: ['van', 'dia', 'uy', 'truong', 'co', 'bien', 'an', 'phien', 'toan', 'pho'],
  },
  hội: {
    accented: ['xã', 'cơ', 'đại', 'quốc', 'hiệp', 'lễ', 'tổ'],
    plain: ['xa', 'co', 'dai', 'quoc', 'hiep', 'le', 'cau'],
  },
  trường: {
    accented: ['thị', 'môi', 'hiện', 'quảng', 'công', 'lập', 'thương'],
    plain: ['thi', 'moi', 'hien', 'quang', 'cong', 'lap', 'tang'],
  },
  viện: { accented: ['bệnh', 'học', 'thư', 'thành'], plain: ['benh', 'hoc', 'thu', 'thanh'] },
  vụ: { accented: ['nhiệm', 'nội', 'dịch', 'phục', 'nghĩa', 'sự', 'chức', 'ngoại', 'nghiệp'], plain: [] },
  cục: { accented: ['tổng', 'bố', 'kết'], plain: ['tong', 'bo', 'ket'] },
  quỹ: { accented: ['ngân'], plain: ['ngan'] },
  đài: { accented: ['điện', 'tổng', 'lâu'], plain: [] },
};

interface Guard {
  readonly accented: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
}

const GUARD_SETS: ReadonlyMap<string, Guard> = new Map(
  Object.entries(GUARDS).map(([word, { accented, plain }]) => [
    word.toLowerCase(),
    { accented: new Set(accented.map(toneKey)), plain: new Set(plain) },
  ]),
);

/** Fields that are verbs as well ("các sở xây dựng kế hoạch"): in lower case they count only in front of a clause. */
const VERBS: ReadonlySet<string> = new Set(['Xây dựng', 'Tổ chức', 'Tổng hợp', 'Thanh tra']);
const OBJECT_WORDS: ReadonlySet<string> = new Set([
  'kế',
  'quy',
  'đề',
  'chương',
  'hệ',
  'phần',
  'và',
  'các',
  'thực',
  'triển',
  'hội',
]);
const OPEN_LIMIT = 10;
/** First words of systems and places that are no agencies: "Trung tâm Dữ liệu", "Quỹ đất", "Báo cáo". */
const NO_AGENCIES = phraseSet([
  'giám sát',
  'điều hành',
  'dữ liệu',
  'tích hợp',
  'thương mại',
  'logistics',
  'đất',
  'cáo',
  'họp',
  'khách',
  'chỉ số',
  'tiêu chí',
  'phận',
  'chống',
  'cháy',
  'hành',
  'lưu trữ',
  'chính phủ',
]);

/** The names that begin at token `at`: one, or several where one head word opens a list of fields or places. */
export function matchNames(tokens: readonly Token[], at: number): readonly NameMatch[] {
  const group = groupAt(tokens, at);
  if (group?.opens != null) {
    const listed = matchListedFields(tokens, at, group.opens, group.nounsEnd);
    if (listed.length > 0) return listed;
  }
  const single = matchName(tokens, at);
  if (
    group !== null &&
    (single.length === 0 || group.end > (single[single.length - 1]?.end ?? 0)) &&
    !(single.length > 0 && group.parts.length === 0)
  ) {
    return [
      {
        start: at,
        end: group.end,
        kind: 'group',
        base: group.name,
        place: group.place,
        parts: group.parts,
        weak: group.weak,
        listed: null,
      },
    ];
  }
  return single;
}

function groupAt(tokens: readonly Token[], at: number): ReturnType<typeof matchGroup> {
  return matchGroup(tokens, at, (index) => matchName(tokens, index).some(({ weak }) => !weak));
}

/** "1276/STTTT-TTBCXB", "KH-UBND": letters inside a document number. */
function isInNumber(tokens: readonly Token[], at: number): boolean {
  const [first, mark, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (first === undefined || mark === undefined || token === undefined || token.letters !== 'caps') return false;
  if (mark.start !== first.end || token.start !== mark.end) return false;
  return mark.text === '/'
    ? /\d$/.test(first.text)
    : (mark.text === '-' || mark.text === '–') &&
        first.letters === 'caps' &&
        /^[/\d-]/.test(tokens[at - 3]?.text ?? '');
}

function matchName(tokens: readonly Token[], at: number): readonly NameMatch[] {
  const head = HEADS.match(tokens, at);
  if (head === null || isGuarded(tokens, at, head.value) || isInNumber(tokens, at)) return [];
  const { value } = head;
  const text = tokens[at];
  if (text === undefined || (value.capital === true && text.letters === 'lower')) return [];
  if (value.name === 'Chính phủ' && ['so', 'dien'].includes(tokens[head.end]?.bare ?? '')) return [];
  const dotted = tokens[head.end]?.text === '.' && text.text.length <= 2 ? head.end + 1 : head.end;
  const field = value.fields === undefined ? null : matchField(tokens, dotted, value.fields, text);
  if (field !== null) {
    const first = finish(tokens, at, field.end, value, `${value.name} ${field.name}`);
    return [
      first,
      ...(value.fields === undefined || first.place !== null
        ? []
        : followers(tokens, first.end, value.fields, value.name, text)),
    ];
  }
  const open = value.open === undefined ? null : matchOpen(tokens, dotted, value.open, value.name);
  if (open !== null) return [finish(tokens, at, open.end, value, `${value.name} ${open.name}`)];
  if (value.open === 'capital' && value.fields === undefined && value.bare !== true) {
    const place = matchPlace(tokens, dotted);
    return place?.place == null ? [] : [named(at, place.end, value, value.name, place.place)];
  }
  return value.bare === true ? branch(tokens, at, head.end, value) : [];
}

function isGuarded(tokens: readonly Token[], at: number, head: Head): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  const guard = GUARD_SETS.get(head.name.toLowerCase());
  if (guard === undefined || before === undefined || token === undefined || before.kind !== 'word') return false;
  if (token.letters !== 'lower' && before.letters === 'lower') return false;
  if (guard.accented.has(before.tone)) return true;
  return before.plain && token.plain && guard.plain.has(before.bare);
}

function matchField(
  tokens: readonly Token[],
  at: number,
  kind: FieldKind,
  head: Token,
): { end: number; name: string } | null {
  const match = FIELD_TRIES[kind].match(tokens, at);
  const first = tokens[at];
  if (match === null || first === undefined) return null;
  if (match.value.capitalsOnly && first.letters !== 'caps' && (head.plain || !endsPhrase(tokens, match.end)))
    return null;
  if (VERBS.has(match.value.name) && first.letters === 'lower') {
    const next = tokens[match.end];
    if (next !== undefined && (!endsPhrase(tokens, match.end) || OBJECT_WORDS.has(next.text.toLowerCase())))
      return null;
  }
  return { end: match.end, name: match.value.name };
}

/** "Các Sở: Tài chính, Nội vụ": one agency for each field. */
function matchListedFields(
  tokens: readonly Token[],
  at: number,
  kind: 'department' | 'division' | 'ministry',
  from: number,
): readonly NameMatch[] {
  const head = { department: 'Sở', division: 'Phòng', ministry: 'Bộ' }[kind];
  const opener = tokens[at];
  const index = tokens[from]?.text === ':' ? from + 1 : from;
  const field = opener === undefined ? null : matchField(tokens, index, kind, opener);
  if (field === null || opener === undefined) return [];
  const first: NameMatch = {
    start: at,
    end: field.end,
    kind,
    base: `${head} ${field.name}`,
    place: null,
    parts: [],
    weak: false,
    listed: { head, from: index },
  };
  return [first, ...followers(tokens, field.end, kind, head, opener)];
}

/** Fields that go on behind the first one, without their head word: ", Nội vụ và Y tế". */
function followers(tokens: readonly Token[], from: number, kind: FieldKind, head: string, opener: Token): NameMatch[] {
  if (kind !== 'department' && kind !== 'division' && kind !== 'ministry') return [];
  const found: NameMatch[] = [];
  let index = from;
  for (;;) {
    let next = index;
    if (tokens[next]?.text === ',' || tokens[next]?.text === ';') next += 1;
    if (tokens[next]?.bare === 'va') next += 1;
    if (next === index || tokens[next]?.letters === 'lower' || (tokens[next]?.breaks ?? 0) > 1) return found;
    if (HEADS.match(tokens, next) !== null && FIELD_TRIES[kind].match(tokens, next) === null) return found;
    const field = matchField(tokens, next, kind, opener);
    if (field === null) return found;
    found.push({
      start: next,
      end: field.end,
      kind,
      base: `${head} ${field.name}`,
      place: null,
      parts: [],
      weak: false,
      listed: { head, from: next },
    });
    index = field.end;
  }
}

/** Words of a name that no lexicon knows. In a text with capitals its first word is one. */
function matchOpen(
  tokens: readonly Token[],
  at: number,
  open: 'capital' | 'any',
  head: string,
): { end: number; name: string } | null {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word' || first.breaks > 1) return null;
  if (open === 'capital' && (first.letters === 'lower' || NO_AGENCIES.match(tokens, at) !== null)) return null;
  if (first.letters === 'caps' && first.text.length === 1) return null;
  if (HEADS.match(tokens, at)?.value.name === head || (open === 'capital' && matchPlace(tokens, at) !== null))
    return null;
  let end = at;
  while (end < at + OPEN_LIMIT) {
    const compound = skipCompound(tokens, end);
    if (compound > end) {
      end = compound;
      continue;
    }
    const token = tokens[end];
    if (token === undefined || token.breaks > 1) break;
    if (token.kind === 'mark') {
      if (!['-', '–', '&', ','].includes(token.text) || end === at || !continues(tokens, end)) break;
    } else if (end > at || open === 'any') {
      if (token.letters === 'lower' && token.bare === 'va' && !continues(tokens, end)) break;
      if (token.bare !== 'va' && token.letters === 'lower' && isStop(tokens, end)) break;
      if (matchPlace(tokens, end) !== null || groupAt(tokens, end) !== null) break;
      if (
        end > at &&
        token.letters !== 'lower' &&
        HEADS.match(tokens, end) !== null &&
        matchName(tokens, end).length > 0
      )
        break;
    }
    end += 1;
  }
  while (end > at && (tokens[end - 1]?.kind === 'mark' || tokens[end - 1]?.bare === 'va')) end -= 1;
  if (end === at) return null;
  return {
    end,
    name: tokens
      .slice(at, end)
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(' ,', ','),
  };
}

/** Whether a joint inside an unknown name leads to more of the name: a capital that opens no other name. */
function continues(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  if (tokens[next]?.bare === 'va') next += 1;
  const token = tokens[next];
  if (token === undefined || token.kind !== 'word' || token.letters === 'lower' || token.breaks > 1) return false;
  if (HEADS.match(tokens, next) !== null || groupAt(tokens, next) !== null || matchPlace(tokens, next) !== null)
    return false;
  return tokens[at]?.text !== ',' || closes(tokens, next);
}

/** "Văn hóa, Thể thao và Du lịch": a comma belongs to a name only when "và" closes the list within it. */
function closes(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + 5; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark') return false;
    if (token.bare === 'va') return tokens[index + 1]?.letters === 'title' && HEADS.match(tokens, index + 1) === null;
  }
  return false;
}

/** Behind the head of a bank: "- Chi nhánh Hải Dương", "Khu vực 6". */
function branch(tokens: readonly Token[], at: number, end: number, head: Head): readonly NameMatch[] {
  if (head.kind !== 'bank') return finishAll(tokens, at, end, head, head.name);
  let index = end;
  if (['-', '–', ','].includes(tokens[index]?.text ?? '')) index += 1;
  if (tokens[index]?.bare === 'chi' && tokens[index + 1]?.bare === 'nhanh') {
    const place = matchPlace(tokens, index + 2);
    const area = matchArea(tokens, index + 2);
    if (place !== null || area !== null)
      return [named(at, area?.end ?? place?.end ?? end, head, head.name, area?.name ?? place?.place ?? null)];
  }
  const area = matchArea(tokens, index);
  return area === null
    ? finishAll(tokens, at, end, head, head.name)
    : [named(at, area.end, head, head.name, area.name)];
}

function matchArea(tokens: readonly Token[], at: number): { end: number; name: string } | null {
  const number = tokens[at + 2]?.text ?? '';
  const isArea = tokens[at]?.bare === 'khu' && tokens[at + 1]?.bare === 'vuc' && /^(?:\d{1,2}|[IVX]+)$/.test(number);
  return isArea ? { end: at + 3, name: `khu vực ${number}` } : null;
}

function named(start: number, end: number, head: Head, base: string, place: string | null): NameMatch {
  const weak = head.weak === 'always' || (head.weak === 'unplaced' && place === null && base === head.name);
  return { start, end, kind: head.kind, base, place: place ?? head.place ?? null, parts: [], weak, listed: null };
}

function finish(tokens: readonly Token[], start: number, end: number, head: Head, base: string): NameMatch {
  return finishAll(tokens, start, end, head, base)[0] ?? named(start, end, head, base, null);
}

/** The place behind a name; places of several units make it a group or several names. */
function finishAll(
  tokens: readonly Token[],
  start: number,
  end: number,
  head: Head,
  base: string,
): readonly NameMatch[] {
  const owned = tokens[end]?.bare === 'thuoc' || tokens[end]?.bare === 'cua' ? ownerPlace(tokens, end + 1) : null;
  const place = owned ?? (isForeignPlace(tokens, end) ? null : matchPlace(tokens, end));
  if (place === null || head.weak === 'always') return [named(start, end, head, base, null)];
  if (place.members.length > 0) {
    return place.members.map((member, index) => ({
      ...named(index === 0 ? start : member.start, member.end, head, base, member.place),
      listed: { head: base, from: member.start },
    }));
  }
  if (place.levels.length > 0) return [levelGroup(tokens, start, place, head, base)];
  return [named(start, place.end, head, base, place.place)];
}

/** "trung ương" and bare names belong to a name only where they can: a lower-case province is a topic of its own. */
function isForeignPlace(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.breaks ?? 0) > 1;
}

/** "thuộc UBND quận Hải An", "thuộc quận": the body that owns a division gives its place. */
function ownerPlace(tokens: readonly Token[], at: number): PlaceMatch | null {
  const owner = HEADS.match(tokens, at);
  if (owner !== null && owner.value.kind !== 'committee') return null;
  const place = matchPlace(tokens, owner?.end ?? at);
  return place?.place == null ? null : place;
}

function levelGroup(tokens: readonly Token[], start: number, place: PlaceMatch, head: Head, base: string): NameMatch {
  let { end } = place;
  if (tokens[end]?.bare === 'truc' && tokens[end + 1]?.bare === 'thuoc') end = matchPlace(tokens, end + 2)?.end ?? end;
  else if (['trong', 'thuoc'].includes(tokens[end]?.bare ?? '')) end = matchPlace(tokens, end + 1)?.end ?? end;
  return {
    start,
    end,
    kind: 'group',
    base: `${base} cấp ${place.levels.join(', cấp ')}`,
    place: null,
    parts: place.levels.map((level) => (head.kind === 'committee' ? (`committees-${level}` as const) : 'others')),
    weak: false,
    listed: null,
  };
}
