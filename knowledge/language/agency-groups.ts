import type { Level } from '../domain/figure.js';
import { HEADS } from './agency-heads.js';
import { createPhraseTrie, type PhraseMatch, phraseSet } from './phrase-trie.js';
import { levelOfPlace, matchPlace, type PlaceMatch } from './places.js';
import type { Token } from './tokens.js';

/** What a group is made of; a member belongs to it by its own parts. */
export type GroupPart =
  | 'departments'
  | 'divisions'
  | 'committees-tỉnh'
  | 'committees-huyện'
  | 'committees-xã'
  | 'ministries'
  | 'fronts'
  | 'enterprises'
  | 'schools'
  | 'banks'
  | 'hospitals'
  | 'press'
  | 'others';

export interface GroupMatch {
  readonly end: number;
  /** Canonical words: "các sở, ban, ngành". */
  readonly name: string;
  readonly parts: readonly GroupPart[];
  readonly place: string | null;
  readonly weak: boolean;
  /** "các Sở:" opens a list of fields. */
  readonly opens: 'department' | 'division' | 'ministry' | null;
  /** Index behind the nouns, where such a list begins. */
  readonly nounsEnd: number;
}

interface GroupNoun {
  readonly name: string;
  readonly parts: readonly GroupPart[];
  /** Common words as well: told from them by their place in the sentence. */
  readonly weak: boolean;
  /** May not stand in a list after another noun ("các sở, ngành" but not "các sở, doanh nghiệp"). */
  readonly alone: boolean;
}

const LISTED_NOUNS = createPhraseTrie<GroupNoun>();
const LONE_NOUNS = createPhraseTrie<GroupNoun>();

function noun(
  name: string,
  parts: readonly GroupPart[],
  options: { weak?: boolean; alone?: boolean } = {},
  ...forms: string[]
): void {
  const alone = options.alone ?? false;
  for (const form of [name, ...forms])
    (alone ? LONE_NOUNS : LISTED_NOUNS).add(form, { name, parts, weak: options.weak ?? false, alone });
}

const EVERYONE: readonly GroupPart[] = ['departments', 'divisions', 'others'];
const LOCAL: readonly GroupPart[] = ['committees-huyện', 'committees-xã'];

noun('sở', ['departments']);
noun('ban', ['departments']);
noun('ngành', ['departments']);
noun('phòng', ['divisions']);
noun('bộ', ['ministries']);
noun('cơ quan ngang sở', ['departments']);
noun('cơ quan ngang bộ', ['ministries']);
noun('cơ quan thuộc chính phủ', ['ministries']);
noun('cơ quan trung ương', ['ministries']);
noun('cơ quan', EVERYONE, { weak: true });
noun('đơn vị', EVERYONE, { weak: true }, 'đvị', 'đv');
noun('địa phương', LOCAL, { weak: true });
noun('bộ phận', EVERYONE, { weak: true });
noun('cấp', [], { weak: true });
noun('lĩnh vực', [], { weak: true });
noun('đoàn thể', ['fronts'], {}, 'đoàn thể chính trị', 'đoàn thể chính trị - xã hội', 'đoàn thể nhân dân');
noun('hội', ['fronts']);
noun(
  'tổ chức chính trị - xã hội',
  ['fronts'],
  {},
  'tổ chức chính trị~xã hội',
  'tổ chức ct-xh',
  'tổ chức ctxh',
  'tổ chức đoàn thể',
  'tổ chức chính trị~xã hội~nghề nghiệp',
);
noun('tổ chức xã hội', ['fronts'], {}, 'tổ chức xã hội - nghề nghiệp', 'tổ chức hội');
noun('quận', ['committees-huyện']);
noun('huyện', ['committees-huyện']);
noun('thị xã', ['committees-huyện']);
noun('thành phố', ['committees-huyện']);
noun('xã', ['committees-xã']);
noun('phường', ['committees-xã']);
noun('thị trấn', ['committees-xã']);
noun('đặc khu', ['committees-xã']);
noun('tỉnh', ['committees-tỉnh']);

const alone = { alone: true };
const common = { alone: true, weak: true };
noun(
  'doanh nghiệp',
  ['enterprises'],
  common,
  'dn',
  'công ty',
  'tập đoàn',
  'tổng công ty',
  'hợp tác xã',
  'hộ kinh doanh',
  'nhà mạng',
  'doanh nghiệp nhỏ và vừa',
);
noun(
  'trường',
  ['schools'],
  common,
  'trường học',
  'nhà trường',
  'cơ sở giáo dục',
  'cơ sở đào tạo',
  'cơ sở giáo dục nghề nghiệp',
  'học viện',
  'viện',
  'đại học',
);
noun('ngân hàng', ['banks'], common, 'tổ chức tín dụng', 'ngân hàng thương mại', 'tổ chức trung gian thanh toán');
noun(
  'bệnh viện',
  ['hospitals'],
  common,
  'cơ sở y tế',
  'cơ sở khám bệnh, chữa bệnh',
  'cơ sở khám chữa bệnh',
  'trạm y tế',
  'trung tâm y tế',
);
noun(
  'cơ quan báo chí',
  ['press'],
  common,
  'cơ quan thông tin, báo chí',
  'cơ quan thông tấn, báo chí',
  'cơ quan truyền thông',
  'báo, đài',
);
noun('hiệp hội', ['fronts'], alone, 'hội nghề nghiệp', 'hội, hiệp hội');
noun('tổ công nghệ số cộng đồng', ['others'], alone, 'tổ cnscđ');
noun('cơ quan đảng', ['others'], common, 'ban đảng', 'ban xây dựng đảng', 'ban, cơ quan đảng');
noun(
  'tổ chức',
  ['others'],
  common,
  'cá nhân',
  'đơn vị sự nghiệp',
  'đơn vị trực thuộc',
  'đơn vị sự nghiệp công lập',
  'thành viên',
  'chủ đầu tư',
  'nhà đầu tư',
  'ban quản lý',
  'trung tâm',
  'chi cục',
  'cục',
);
noun('ca', ['others'], alone, 'tổ chức chứng thực chữ ký số', 'nhà cung cấp dịch vụ');
noun(
  'cơ quan nhà nước',
  EVERYONE,
  common,
  'cơ quan hành chính',
  'cơ quan hành chính nhà nước',
  'cơ quan quản lý nhà nước',
  'cơ quan chuyên môn',
  'cơ quan ngành dọc',
  'ngành dọc',
);

/** Syllables that make the next noun part of a word ("chuyên ngành", "cấp bộ"). */
const BOUND: ReadonlySet<string> = new Set(['chuyen', 'lien', 'da', 'cap', 'can', 'van', 'co', 'dia', 'toan', 'noi']);
const DETERMINERS = phraseSet(['các', 'những', 'tất cả các', 'toàn thể các', 'toàn bộ các', 'một số', 'từng', 'mọi']);
const QUALIFIERS = phraseSet([
  'quản lý nhà nước',
  'chuyên môn',
  'chức năng',
  'có chức năng',
  'viễn thông',
  'công nghệ số',
  'công nghệ thông tin',
  'cntt',
  'bưu chính',
  'bưu chính - viễn thông',
  'bưu chính, viễn thông',
  'viễn thông, công nghệ thông tin',
  'đại học',
  'cao đẳng',
  'đại học, cao đẳng',
  'đại học ~ cao đẳng',
  'trung cấp',
  'đại học, cao đẳng, trung cấp',
  'phổ thông',
  'thương mại',
  'nhà nước',
  'tư nhân',
  'nhỏ và vừa',
  'vừa và nhỏ',
  'dân lập',
  'công lập',
  'sự nghiệp',
  'nghề nghiệp',
  'báo chí',
  'du lịch',
  'vận tải',
  'logistics',
  'ngành dọc',
  'tư vấn',
  'kinh doanh',
  'sản xuất',
  'lữ hành',
  'nông nghiệp',
  'xây dựng đảng',
  'mầm non',
  'tiểu học',
  'thpt',
  'thcs',
  'trung học phổ thông',
  'trung học cơ sở',
  'khoa học',
  'y tế',
  'tôn giáo',
  'dân tộc',
  'xã hội',
]);
/** Qualifiers that name no other group. */
const REMARKS = phraseSet([
  'liên quan',
  'có liên quan',
  'trực thuộc',
  'khác',
  'khác có liên quan',
  'liên quan khác',
  'nói trên',
  'nêu trên',
  'được giao nhiệm vụ',
  'được giao',
  'chủ trì nhiệm vụ',
]);
const OWNERS = phraseSet([
  'thuộc',
  'trực thuộc',
  'của',
  'trên địa bàn',
  'trong',
  'ở',
  'tại',
  'cấp',
  'đóng trên địa bàn',
  'toàn',
  'thuộc, trực thuộc',
]);
const LEVEL_NAMES: Readonly<Record<string, Level>> = {
  'committees-tỉnh': 'tỉnh',
  'committees-huyện': 'huyện',
  'committees-xã': 'xã',
};

function isComma(token: Token | undefined): boolean {
  return token !== undefined && (token.text === ',' || token.text === '/' || token.text === '-' || token.text === '–');
}

function isAnd(token: Token | undefined): boolean {
  return token !== undefined && (token.bare === 'va' || token.text === '&');
}

function step(tokens: readonly Token[], at: number): number {
  let next = at;
  if (isComma(tokens[next])) next += 1;
  if (isAnd(tokens[next])) next += 1;
  return next;
}

/** A longer list is no name of a group. */
const NOUN_LIMIT = 10;

/**
 * A group at token `at`: "các sở, ban, ngành", "phòng, ban, đơn vị quận", "các doanh nghiệp viễn thông".
 * `opensName` tells where a single agency's own name begins ("các ban, ngành, Sở Y tế"), which ends the list.
 */
export function matchGroup(
  tokens: readonly Token[],
  at: number,
  opensName: (index: number) => boolean,
): GroupMatch | null {
  const determiner = DETERMINERS.match(tokens, at);
  const start = determiner?.end ?? at;
  if (determiner === null && BOUND.has(tokens[at - 1]?.bare ?? '')) return null;
  const nouns: GroupNoun[] = [];
  let end = start;
  let index = start;
  for (;;) {
    const again = nouns.length > 0 ? (DETERMINERS.match(tokens, index)?.end ?? index) : index;
    const match = nouns.length === 0 ? firstNoun(tokens, again) : LISTED_NOUNS.match(tokens, again);
    if (match === null || (nouns.length > 0 && opensName(again))) break;
    if (
      match.value.name === 'cấp' &&
      (again === at ||
        matchPlace(tokens, again) !== null ||
        (nouns.length > 0 && (again === index || !nouns.some(({ name }) => name === 'ngành'))))
    )
      break;
    if (nouns.length > 0 && index === end && !joinsBare(nouns, match.value)) break;
    nouns.push(match.value);
    end = match.end;
    if (match.value.alone || nouns.length === NOUN_LIMIT) break;
    index = step(tokens, end);
  }
  if (nouns.length === 0 || !isGroup(tokens, start, nouns, determiner !== null)) return null;
  const lists = determiner !== null && (nouns.length === 1 || tokens[end]?.text === ':');
  const opens = lists ? openerOf(nouns[0]) : null;
  const tail = matchTail(tokens, end, nouns);
  const only = nouns.every(({ weak, name }) => weak || name === 'ngành');
  return {
    end: tail.end,
    name: `các ${canonical(nouns).join(', ')}${tail.words}`,
    parts: partsOf(nouns),
    place: tail.place,
    weak: only,
    opens,
    nounsEnd: end,
  };
}

/** "các sở, ngành" is what people call "các sở, ban, ngành". */
function canonical(nouns: readonly GroupNoun[]): string[] {
  const names = [...new Set(nouns.map(({ name }) => name))];
  if (!names.includes('sở') || !(names.includes('ngành') || names.includes('ban'))) return names;
  return ['sở', 'ban', 'ngành', ...names.filter((name) => !['sở', 'ban', 'ngành'].includes(name))];
}

function partsOf(nouns: readonly GroupNoun[]): GroupPart[] {
  const isProvince = nouns.some(({ name }) => name === 'tỉnh');
  const isDivision = nouns.some(({ name }) => name === 'phòng');
  const isDepartment = nouns.some(({ name }) => name === 'sở');
  const parts = new Set<GroupPart>(
    nouns.flatMap(({ name, parts: own }) => {
      if (isProvince && name === 'thành phố') return ['committees-tỉnh' as const];
      return isDivision && name === 'ban' ? ['divisions' as const] : own;
    }),
  );
  if (isDivision && !isDepartment) parts.delete('departments');
  if (isDepartment && !isDivision) parts.delete('divisions');
  return [...parts];
}

function firstNoun(tokens: readonly Token[], at: number): PhraseMatch<GroupNoun> | null {
  const listed = LISTED_NOUNS.match(tokens, at);
  const lone = LONE_NOUNS.match(tokens, at);
  return lone !== null && (listed === null || lone.end > listed.end) ? lone : listed;
}

/** "sở ngành", "sở ban ngành", "phòng ban", "quận huyện": nouns that people join without a mark. */
function joinsBare(nouns: readonly GroupNoun[], next: GroupNoun): boolean {
  const pair = `${nouns[nouns.length - 1]?.name ?? ''} ${next.name}`;
  return [
    'sở ngành',
    'sở ban',
    'ban ngành',
    'phòng ban',
    'quận huyện',
    'bộ ngành',
    'xã phường',
    'phường xã',
    'ban đoàn thể',
    'ngành đoàn thể',
  ].includes(pair);
}

/** Level nouns alone ("huyện, thị xã") and single nouns without "các" are no group of agencies. */
function isGroup(tokens: readonly Token[], start: number, nouns: readonly GroupNoun[], determined: boolean): boolean {
  const levelsOnly = nouns.every(
    ({ parts }) =>
      parts.length > 0 &&
      parts.every((part) => part in LEVEL_NAMES && nouns.length > 0) &&
      !parts.includes('departments'),
  );
  const localities = nouns.every(({ name }) => name === 'địa phương');
  if (!determined && ['cấp', 'lĩnh vực', 'địa phương', 'ngành', 'ban', 'hội'].includes(nouns[0]?.name ?? ''))
    return false;
  if (!determined && nouns[0]?.parts.some((part) => part in LEVEL_NAMES) === true) return false;
  if (levelsOnly && !localities) return determined && nouns.length > 1;
  if (nouns.length > 1) return true;
  const [only] = nouns;
  if (!determined || only === undefined) return false;
  if (only.name === 'ca') return tokens[start]?.letters === 'caps';
  return only.name !== 'cấp' && only.name !== 'lĩnh vực';
}

function openerOf(noun: GroupNoun | undefined): GroupMatch['opens'] {
  if (noun?.name === 'sở') return 'department';
  if (noun?.name === 'phòng') return 'division';
  return noun?.name === 'bộ' ? 'ministry' : null;
}

interface Tail {
  readonly end: number;
  readonly place: string | null;
  /** Qualifiers that tell this group from others, with a space in front. */
  readonly words: string;
}

function matchTail(tokens: readonly Token[], from: number, nouns: readonly GroupNoun[]): Tail {
  let end = from;
  let place: string | null = null;
  let words = '';
  for (;;) {
    const remark = REMARKS.match(tokens, end);
    const qualifier = remark ?? QUALIFIERS.match(tokens, end);
    if (qualifier !== null && !(nouns.length > 1 && qualifier.folded)) {
      if (remark === null)
        words += ` ${tokens
          .slice(end, qualifier.end)
          .filter(({ kind }) => kind === 'word')
          .map(({ text }) => text.toLowerCase())
          .join(' ')}`;
      end = qualifier.end;
      continue;
    }
    const found: PlaceMatch | null = place === null ? matchOwner(tokens, end) : null;
    if (found === null) return { end, place, words };
    end = found.end;
    place = found.place ?? `cấp ${found.levels.join(', ')}`;
  }
}

/** "thuộc quận", "trên địa bàn thành phố", "quận", "cấp tỉnh": where the members are. */
function matchOwner(tokens: readonly Token[], at: number): PlaceMatch | null {
  const owner = OWNERS.match(tokens, at);
  const body = owner === null ? null : HEADS.match(tokens, owner.end);
  const ownerEnd = body?.value.kind === 'committee' ? body.end : owner?.end;
  const found = (ownerEnd === undefined ? null : matchPlace(tokens, ownerEnd)) ?? matchPlace(tokens, at);
  if (found === null || owner !== null) return found;
  const tells =
    found.place === 'Trung ương' || (found.place === null ? isCapAt(tokens, at) : levelOfPlace(found.place) !== null);
  return tells ? found : null;
}

function isCapAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.bare === 'cap';
}
