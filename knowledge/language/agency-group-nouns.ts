import { createPhraseTrie, phraseSet } from './phrase-trie.js';

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

/** A noun that groups are made of. */
export interface GroupNoun {
  readonly name: string;
  readonly parts: readonly GroupPart[];
  /** Common words as well: told from them by their place in the sentence. */
  readonly weak: boolean;
  /** May not stand in a list after another noun ("các sở, ngành" but not "các sở, doanh nghiệp"). */
  readonly alone: boolean;
}

/** Nouns that stand in a list ("sở, ban, ngành"), and nouns that make a group alone ("các doanh nghiệp"). */
export const LISTED_NOUNS = createPhraseTrie<GroupNoun>();
export const LONE_NOUNS = createPhraseTrie<GroupNoun>();

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

/** Words behind a noun that tell its group from others. */
export const QUALIFIERS = phraseSet([
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
export const REMARKS = phraseSet([
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
