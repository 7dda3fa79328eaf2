import { describe, expect, it } from 'vitest';
import { findAgencies, parseAgency } from '../../../knowledge/language/agencies.js';
import { groupCovers, sameAgency } from '../../../knowledge/language/agency-relations.js';
import { hasPlans, planText } from './plan-texts.js';

const mentions = (text: string): string[] => findAgencies(text).map((mention) => mention.text);
const keys = (text: string): string[] =>
  findAgencies(text).map(({ agency }) => [agency.key, agency.place].filter((part) => part !== null).join(' @ '));

describe('parseAgency', () => {
  it.each([
    ['Sở TT&TT', 'sở thông tin và truyền thông', 'department', null],
    ['STTTT', 'sở thông tin và truyền thông', 'department', null],
    ['Sở Thông tin - Truyền thông', 'sở thông tin và truyền thông', 'department', null],
    ['Sở KH&amp;ĐT', 'sở kế hoạch và đầu tư', 'department', null],
    ['Sở Lao động - TB&XH', 'sở lao động thương binh và xã hội', 'department', null],
    ['Sở Văn hoá, Thể thao & Du lịch', 'sở văn hóa thể thao và du lịch', 'department', null],
    ['Sở Y Tế', 'sở y tế', 'department', null],
    ['Sở Giao thông', 'sở giao thông vận tải', 'department', null],
    ['Sở Dân tộc và Tôn giáo', 'sở dân tộc và tôn giáo', 'department', null],
    ['VP UBND tỉnh', 'văn phòng ủy ban nhân dân', 'office', 'tỉnh'],
    ['Văn phòng Uỷ ban nhân dân tỉnh', 'văn phòng ủy ban nhân dân', 'office', 'tỉnh'],
    ['Phòng Văn hoá – Thông tin', 'phòng văn hóa và thông tin', 'division', null],
    ['Phòng VH&TT', 'phòng văn hóa và thông tin', 'division', null],
    ['Sở VH&TT', 'sở văn hóa và thể thao', 'department', null],
    ['Phòng TC-KH', 'phòng tài chính kế hoạch', 'division', null],
    ['UBND huyện Cẩm Giàng', 'ủy ban nhân dân', 'committee', 'huyện Cẩm Giàng'],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG', 'ủy ban nhân dân', 'committee', 'thành phố Hải Phòng'],
    ['Công an TP', 'công an', 'police', 'thành phố'],
    ['Ngân hàng Nhà nước - Chi nhánh Hải Dương', 'ngân hàng nhà nước', 'bank', 'Hải Dương'],
    ['Ban quản lý dự án đầu tư xây dựng tỉnh', 'ban quản lý dự án đầu tư xây dựng', 'board', 'tỉnh'],
    ['Bộ TTTT', 'bộ thông tin và truyền thông', 'ministry', null],
    ['Trung tâm Kiểm soát bệnh tật tỉnh', 'trung tâm kiểm soát bệnh tật', 'other', 'tỉnh'],
    ['Hội LHPN tỉnh', 'hội liên hiệp phụ nữ', 'front', 'tỉnh'],
    ['Các Sở, ngành', 'các sở ban ngành', 'group', null],
    ['UBND huyện, thị xã, thành phố', 'ủy ban nhân dân cấp huyện', 'group', null],
    ['Các CA', 'các ca', 'group', null],
    ['Doanh nghiệp', 'doanh nghiệp', 'enterprise', null],
    ['Đơn vị trúng thầu', 'đơn vị trúng thầu', 'other', null],
    ['', '', 'other', null],
  ])('reads "%s"', (text, key, kind, place) => {
    expect(parseAgency(text)).toMatchObject({ key, kind, place });
  });

  it('writes short forms out as people write the agency today', () => {
    expect(parseAgency('Sở KHĐT').name).toBe('Sở Kế hoạch và Đầu tư');
    expect(parseAgency('VPUBND tỉnh').name).toBe('Văn phòng UBND tỉnh');
    expect(parseAgency('UBND Q. Hải An').name).toBe('UBND quận Hải An');
  });

  it('keeps agencies of fields it does not know, by their capitals', () => {
    expect(parseAgency('Sở Vũ trụ và Thám hiểm tỉnh')).toMatchObject({
      key: 'sở vũ trụ và thám hiểm',
      kind: 'department',
      place: 'tỉnh',
    });
    expect(parseAgency('Phòng Chuyển đổi xanh')).toMatchObject({ key: 'phòng chuyển đổi xanh', kind: 'division' });
  });
});

describe('findAgencies in prose', () => {
  it.each([
    ['Sở Nội vụ tham mưu cho UBND tỉnh', ['Sở Nội vụ', 'UBND tỉnh']],
    ['Giao Sở Du lịch tham mưu kế hoạch phát triển du lịch', ['Sở Du lịch']],
    ['Sở Y tế chủ trì, phối hợp với Sở Giáo dục và Đào tạo triển khai', ['Sở Y tế', 'Sở Giáo dục và Đào tạo']],
    ['cơ sở y tế, cán bộ nội vụ, văn bản dân tộc, quốc phòng kinh tế', []],
    ['Phòng chống dịch bệnh; ban hành kế hoạch; bộ tiêu chí; phòng, chống tham nhũng', []],
    ['các Sở xây dựng kế hoạch của ngành', ['các Sở']],
    ['Công văn 1276/STTTT-TTBCXB và Kế hoạch 55/KH-UBND', []],
    [
      'các ban, ngành, Sở Y tế và Cục Thuế thành phố Hà Nội đẩy mạnh',
      ['các ban, ngành', 'Sở Y tế', 'Cục Thuế thành phố Hà Nội'],
    ],
    [
      'phối hợp với Cục Viễn thông, UBND các quận, huyện, thị xã và các doanh nghiệp viễn thông tổ chức',
      ['Cục Viễn thông', 'UBND các quận, huyện, thị xã', 'các doanh nghiệp viễn thông'],
    ],
    [
      'Hướng dẫn các phòng, ban quản lý nhà nước quận và Uỷ ban nhân dân các phường đẩy mạnh',
      ['các phòng, ban quản lý nhà nước quận', 'Uỷ ban nhân dân các phường'],
    ],
    ['hồ sơ công việc tại cấp quận và cấp phường của ngành, lĩnh vực', []],
    ['trên 150 doanh nghiệp công nghệ số; hỗ trợ doanh nghiệp vừa và nhỏ', []],
    [
      'Ban Quản lý các khu công nghiệp tỉnh phối hợp Sở Công Thương',
      ['Ban Quản lý các khu công nghiệp tỉnh', 'Sở Công Thương'],
    ],
    ['nâng cấp Trung tâm Dữ liệu tỉnh và Trung tâm Giám sát, điều hành', []],
  ])('in "%s"', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  it('gives offsets into the text as it was given', () => {
    const text = 'Giao  Sở\nTài chính; 😀 UBND tỉnh.';
    expect(findAgencies(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Sở\nTài chính', 'UBND tỉnh']);
  });

  it('gives each field of a shared head its own agency', () => {
    expect(keys('Các Sở: Tài chính, Nội vụ, Kế hoạch và Đầu tư tổng hợp')).toEqual([
      'sở tài chính',
      'sở nội vụ',
      'sở kế hoạch và đầu tư',
    ]);
    expect(keys('UBND các huyện: Cẩm Giàng, Tứ Kỳ')).toEqual([
      'ủy ban nhân dân @ huyện Cẩm Giàng',
      'ủy ban nhân dân @ huyện Tứ Kỳ',
    ]);
  });
});

describe('findAgencies and things whose names begin like bodies', () => {
  it.each(['Sửa chữa các phòng học', 'rà soát các bộ chỉ số', 'qua các hội nghị', 'những bộ tài liệu tập huấn'])(
    'names nobody in "%s"',
    (text) => {
      expect(findAgencies(text)).toEqual([]);
    },
  );
});

describe('findAgencies in questions', () => {
  it.each([
    ['so tai chinh phai lam gi', ['sở tài chính']],
    ['so TTTT chu tri gi', ['sở thông tin và truyền thông']],
    ['phong van hoa thong tin quan hai an', ['phòng văn hóa và thông tin @ quận Hải An']],
    ['cong an tinh chu tri gi', ['công an @ tỉnh']],
    ['van phong ubnd lam gi', ['văn phòng ủy ban nhân dân']],
    ['sở nội vụ hà nội 2024 phải làm mấy việc', ['sở nội vụ @ Hà Nội']],
    ['so giao duc va dao tao hai duong chu tri gi', ['sở giáo dục và đào tạo @ Hải Dương']],
    ['ubnd huyen cam giang chu tri gi', ['ủy ban nhân dân @ huyện Cẩm Giàng']],
    ['cac so, ban, nganh phai bao cao khi nao', ['các sở ban ngành']],
    ['P. Nội vụ phối hợp với phòng nào', ['phòng nội vụ']],
    ['ho so y te, co so y te, can bo y te, hai phong y te', []],
    ['Sở tôi phải làm gì trước tháng 9', []],
    ['phối hợp với những đơn vị nào', []],
    ['cq thường trực giúp BCĐ CĐS quận', ['ban chỉ đạo chuyển đổi số @ quận']],
    ['sở xây dựng phải làm gì', ['sở xây dựng']],
    ['doanh nghiệp chủ trì nhiệm vụ nào', ['doanh nghiệp']],
  ])('in "%s"', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });
});

describe.skipIf(!hasPlans)('findAgencies in the plans', () => {
  it('never runs over a full stop, from one paragraph into the next, or into a verb', () => {
    for (const key of ['ha-noi-2024', 'hai-duong-2023', 'hai-phong-dti-2022']) {
      for (const { text } of findAgencies(planText(key))) {
        expect(text).not.toMatch(
          /[.;:](?!\s*\p{Lu}\p{Lu})|\n\n\s*\p{Lu}|(?:chủ trì|phối hợp|tham mưu|báo cáo|hướng dẫn)$/u,
        );
      }
    }
  });

  it('keeps national groups apart from the departments of a province', () => {
    const covers = (group: string, member: string) => groupCovers(parseAgency(group), parseAgency(member));
    expect(covers('các Bộ, ngành', 'Sở Y tế')).toBe(false);
    expect(covers('các Bộ, ngành Trung ương', 'Bộ Tài chính')).toBe(true);
    expect(covers('các sở, ban, ngành', 'Sở Y tế')).toBe(true);
  });
});

describe('a group of which only some are meant', () => {
  it.each(['UBND các xã, phường có rừng', 'UBND các huyện ven biển', 'UBND các xã biên giới'])(
    '"%s" is a group of its own, and covers those of its kind',
    (name) => {
      const group = parseAgency(name);
      expect(group).toMatchObject({ kind: 'group', name });
      expect(sameAgency(group, parseAgency(name.replace(/ (?:có rừng|ven biển|biên giới)$/u, '')))).toBe(false);
    },
  );
});
