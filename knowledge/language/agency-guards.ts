import type { Head } from './agency-head.js';
import { toneKey } from './text.js';
import type { Token } from './tokens.js';

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

/** Whether the head word at `at` is part of another word or of a document number. */
export function isGuarded(tokens: readonly Token[], at: number, head: Head): boolean {
  if (isInNumber(tokens, at)) return true;
  const before = tokens[at - 1];
  const token = tokens[at];
  const guard = GUARD_SETS.get(head.name.toLowerCase());
  if (guard === undefined || before === undefined || token === undefined || before.kind !== 'word') return false;
  if (token.letters !== 'lower' && before.letters === 'lower') return false;
  if (guard.accented.has(before.tone)) return true;
  return before.plain && token.plain && guard.plain.has(before.bare);
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
