import { addWhole, type AddHead } from './agency-head.js';

/** Police, vertical agencies, mass organisations, centres, schools and enterprises. */
export function addCivicHeads(head: AddHead): void {
  addWhole(head, 'Công an', 'police');
  head({ name: 'Bộ Chỉ huy quân sự', kind: 'police', bare: true }, 'bộ chỉ huy quân sự', 'bộ chqs', 'bchqs');
  head({ name: 'Ban Chỉ huy quân sự', kind: 'police', bare: true }, 'ban chỉ huy quân sự', 'ban chqs');
  head({ name: 'BCH quân sự', kind: 'police', bare: true }, 'bch quân sự');
  head(
    { name: 'Bộ Tư lệnh Thủ đô Hà Nội', kind: 'police', bare: true },
    'bộ tư lệnh thủ đô',
    'bộ tư lệnh thủ đô hà nội',
  );
  head(
    { name: 'Bộ Chỉ huy Bộ đội Biên phòng', kind: 'police', bare: true },
    'bộ chỉ huy bộ đội biên phòng',
    'bộ chỉ huy bđbp',
    'bộ chỉ huy biên phòng',
    'bộ đội biên phòng',
    'bđbp',
  );
  head({ name: 'Thanh tra', kind: 'department', bare: true, weak: 'unplaced' }, 'thanh tra');
  addWhole(head, 'Thanh tra Chính phủ', 'ministry');
  head({ name: 'Kho bạc Nhà nước', kind: 'central', bare: true }, 'kho bạc nhà nước', 'kbnn', 'kho bạc');
  head({ name: 'Bảo hiểm xã hội', kind: 'central', bare: true, weak: 'unplaced' }, 'bảo hiểm xã hội', 'bhxh');
  head({ name: 'Bảo hiểm xã hội Việt Nam', kind: 'central', bare: true }, 'bảo hiểm xã hội việt nam', 'bhxh việt nam');
  addWhole(head, 'Tòa án nhân dân', 'central', 'toà án nhân dân', 'tand');
  addWhole(head, 'Viện kiểm sát nhân dân', 'central', 'viện ksnd', 'vksnd');
  head({ name: 'Thuế', kind: 'central', bare: true, weak: 'unplaced', capital: true }, 'thuế');
  head({ name: 'Chi cục Thuế', kind: 'central', bare: true }, 'chi cục thuế', 'cct');
  head({ name: 'Điện lực', kind: 'enterprise', bare: true, weak: 'unplaced' }, 'điện lực');
  head({ name: 'Bưu điện', kind: 'enterprise', bare: true, weak: 'unplaced' }, 'bưu điện');
  head(
    { name: 'Ngân hàng Nhà nước', kind: 'bank', bare: true },
    'ngân hàng nhà nước',
    'nhnn',
    'ngân hàng nhà nước việt nam',
    'nhnn việt nam',
  );
  head(
    { name: 'Ngân hàng Chính sách xã hội', kind: 'bank', bare: true },
    'ngân hàng chính sách xã hội',
    'nhcsxh',
    'ngân hàng csxh',
  );
  head({ name: 'Ngân hàng', kind: 'bank', open: 'capital', bare: true, weak: 'always' }, 'ngân hàng');

  head(
    { name: 'Ủy ban Mặt trận Tổ quốc Việt Nam', kind: 'front', bare: true },
    'ủy ban mặt trận tổ quốc',
    'ủy ban mặt trận tổ quốc việt nam',
    'uỷ ban mặt trận tổ quốc',
    'uỷ ban mặt trận tổ quốc việt nam',
    'ubmttq',
    'ubmttqvn',
    'ub mttq',
    'ubmttq việt nam',
    'ub mttq việt nam',
    'ủy ban mttq',
    'ủy ban mttq việt nam',
    'mttq',
    'mặt trận tổ quốc',
    'mặt trận tổ quốc việt nam',
    'mttq việt nam',
    'ban thường trực ủy ban mttq',
    'ủy ban mttqvn',
  );
  for (const [name, ...forms] of [
    ['Hội Nông dân'],
    ['Hội Liên hiệp Phụ nữ', 'hội lhpn', 'hội phụ nữ', 'hội liên hiệp phụ nữ việt nam'],
    ['Hội Cựu chiến binh', 'hội ccb'],
    ['Hội Chữ thập đỏ'],
    ['Hội Khuyến học'],
    ['Hội Luật gia'],
    ['Hội Nhà báo'],
    ['Hội Tin học'],
    ['Hội Người cao tuổi'],
    ['Hội Doanh nghiệp'],
    ['Hội Văn học nghệ thuật', 'hội vhnt'],
    ['Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'đoàn thanh niên', 'đoàn tncs hồ chí minh', 'đoàn tncs', 'đoàn tn'],
    ['Tỉnh đoàn'],
    ['Thành đoàn'],
    ['Quận đoàn'],
    ['Huyện đoàn'],
    ['Liên đoàn Lao động', 'lđlđ', 'lđ lao động'],
    ['Liên minh Hợp tác xã', 'liên minh htx'],
    [
      'Liên hiệp các Hội Khoa học và Kỹ thuật',
      'liên hiệp các hội khoa học, kỹ thuật',
      'liên hiệp các hội khoa học ~ kỹ thuật',
      'liên hiệp các hội kh ~ kt',
      'liên hiệp hội',
    ],
    ['Liên hiệp các Tổ chức hữu nghị'],
    ['Hiệp hội Doanh nghiệp'],
  ] as const) {
    addWhole(head, name, 'front', ...forms);
  }
  head({ name: 'Hiệp hội', kind: 'front', open: 'capital' }, 'hiệp hội');
  head({ name: 'Hội', kind: 'front', open: 'capital', capital: true }, 'hội');
  head(
    { name: 'Đài Phát thanh và Truyền hình', kind: 'other', bare: true },
    'đài phát thanh ~ truyền hình',
    'đài ptth',
    'đài pt ~ th',
    'đài pt th',
    'đài pt&th',
  );
  addWhole(head, 'Đài Truyền thanh', 'other');
  head(
    { name: 'Báo và Phát thanh, Truyền hình', kind: 'other', bare: true },
    'báo ~ phát thanh, truyền hình',
    'báo ~ phát thanh ~ truyền hình',
    'báo ~ đài phát thanh ~ truyền hình',
    'báo ~ đài ptth',
    'báo ~ ptth',
  );
  head({ name: 'Báo', kind: 'other', open: 'capital', capital: true }, 'báo');
  head({ name: 'Đài', kind: 'other', open: 'capital', capital: true }, 'đài');

  for (const name of [
    'Trung tâm Y tế',
    'Trung tâm Kiểm soát bệnh tật',
    'Trung tâm Công nghệ thông tin',
    'Trung tâm Công nghệ thông tin và Truyền thông',
    'Trung tâm Phục vụ hành chính công',
    'Trung tâm Văn hóa - Thông tin',
    'Trung tâm Văn hóa, Thông tin và Thể thao',
    'Trung tâm Khuyến nông',
    'Trung tâm Phát triển quỹ đất',
    'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên',
    'Trung tâm Dịch vụ việc làm',
    'Trung tâm Chuyển đổi số',
    'Trung tâm Xúc tiến đầu tư, thương mại, du lịch',
    'Trung tâm Chính trị',
    'Trung tâm Dịch vụ nông nghiệp',
    'Trung tâm Lưu trữ lịch sử',
  ]) {
    head({ name, kind: 'other', bare: true }, name.replace(' và ', '~').replace(' - ', '~'));
  }
  head({ name: 'Trung tâm Công nghệ thông tin', kind: 'other', bare: true }, 'trung tâm cntt', 'tt cntt');
  head(
    { name: 'Trung tâm Công nghệ thông tin và Truyền thông', kind: 'other', bare: true },
    'trung tâm cntt ~ tt',
    'trung tâm cntt ~ truyền thông',
    'tt cntt&tt',
  );
  head(
    { name: 'Trung tâm Phục vụ hành chính công', kind: 'other', bare: true },
    'trung tâm hành chính công',
    'tt hành chính công',
    'trung tâm pvhcc',
    'ttpvhcc',
  );
  head({ name: 'Trung tâm', kind: 'other', open: 'capital', capital: true }, 'trung tâm');

  head(
    { name: 'Tổ công nghệ số cộng đồng', kind: 'community', bare: true },
    'tổ công nghệ số cộng đồng',
    'tổ cnscđ',
    'tổ cns cộng đồng',
  );
  head(
    { name: 'Tổ chuyển đổi số cộng đồng', kind: 'community', bare: true },
    'tổ chuyển đổi số cộng đồng',
    'tổ cđs cộng đồng',
    'tổ cđscđ',
  );
  head({ name: 'Tổ chỉ đạo', kind: 'board', open: 'any' }, 'tổ chỉ đạo');
  head({ name: 'Tổ giúp việc', kind: 'board', open: 'any', bare: true }, 'tổ giúp việc');
  head({ name: 'Tổ công tác', kind: 'board', open: 'any', bare: true, weak: 'unplaced' }, 'tổ công tác');
  head({ name: 'Đội ứng cứu sự cố', kind: 'board', open: 'any', bare: true }, 'đội ứng cứu sự cố');
  head({ name: 'Đội Quản lý thị trường', kind: 'central', open: 'any', bare: true }, 'đội quản lý thị trường');
  head({ name: 'Ban Chỉ đạo', kind: 'board', open: 'any', bare: true }, 'ban chỉ đạo', 'bcđ');
  head({ name: 'Ban Quản lý', kind: 'board', open: 'capital' }, 'ban quản lý', 'bql', 'ban ql');
  head(
    { name: 'Ban Quản lý dự án', kind: 'board', open: 'any', bare: true },
    'ban quản lý dự án',
    'ban qlda',
    'bqlda',
    'bql dự án',
    'ban ql dự án',
  );
  head(
    { name: 'Ban Quản lý dự án đầu tư xây dựng', kind: 'board', open: 'any', bare: true },
    'ban quản lý dự án đầu tư xây dựng',
    'ban qlda đầu tư xây dựng',
    'ban qlda đtxd',
    'bql dự án đầu tư xây dựng',
    'bql dự án đtxd',
    'ban quản lý dự án đtxd',
  );
  head(
    { name: 'Ban Quản lý Khu kinh tế', kind: 'board', open: 'any', bare: true },
    'ban quản lý khu kinh tế',
    'ban quản lý các khu kinh tế',
    'ban quản lý kkt',
    'bql khu kinh tế',
    'bql kkt',
  );
  head(
    { name: 'Ban Quản lý các khu công nghiệp', kind: 'board', open: 'any', bare: true },
    'ban quản lý các khu công nghiệp',
    'ban quản lý các kcn',
    'bql các khu công nghiệp',
    'bql các kcn',
    'ban quản lý khu công nghiệp',
    'bql kcn',
    'ban quản lý kcn',
  );
  head(
    { name: 'Ban Quản lý các khu công nghiệp và chế xuất', kind: 'board', open: 'any', bare: true },
    'ban quản lý các khu công nghiệp ~ chế xuất',
  );

  for (const school of [
    'Đại học',
    'Cao đẳng',
    'Trung cấp',
    'Chính trị',
    'THPT',
    'THCS',
    'Tiểu học',
    'Mầm non',
    'Trung học phổ thông',
    'Trung học cơ sở',
    'Cao đẳng nghề',
  ]) {
    head(
      { name: `Trường ${school}`, kind: 'school', open: 'capital', bare: true, weak: 'unplaced' },
      `trường ${school}`,
    );
  }
  head({ name: 'Trường', kind: 'school', open: 'capital', capital: true }, 'trường');
  head({ name: 'Đại học', kind: 'school', open: 'capital', capital: true }, 'đại học');
  head({ name: 'Bệnh viện', kind: 'other', open: 'capital', bare: true, weak: 'unplaced' }, 'bệnh viện', 'bv');
  addWhole(head, 'Trạm Y tế', 'other', 'tyt');
  head({ name: 'Trung tâm Y tế', kind: 'other', bare: true }, 'ttyt');
  head({ name: 'Trung tâm Kiểm soát bệnh tật', kind: 'other', bare: true }, 'cdc', 'trung tâm ksbt');
  head(
    { name: 'Cổng Thông tin điện tử', kind: 'other', bare: true, weak: 'always' },
    'cổng thông tin điện tử',
    'cổng ttđt',
  );
  head({ name: 'Quỹ', kind: 'other', open: 'capital', capital: true }, 'quỹ');
  head({ name: 'Vườn quốc gia', kind: 'other', open: 'capital', capital: true }, 'vườn quốc gia');
  head(
    { name: 'Khu bảo tồn', kind: 'other', open: 'capital', capital: true },
    'khu bảo tồn',
    'khu bảo tồn thiên nhiên',
  );
  head({ name: 'Hạt Kiểm lâm', kind: 'central', bare: true, capital: true }, 'hạt kiểm lâm');
  head({ name: 'Đồn Biên phòng', kind: 'police', open: 'capital', bare: true, capital: true }, 'đồn biên phòng');
  head({ name: 'Tập đoàn', kind: 'enterprise', open: 'capital' }, 'tập đoàn');
  head({ name: 'Tổng công ty', kind: 'enterprise', open: 'capital' }, 'tổng công ty');
  head({ name: 'Công ty', kind: 'enterprise', open: 'capital' }, 'công ty', 'cty');
  for (const firm of ['VNPT', 'Viettel', 'MobiFone', 'FPT', 'VietnamPost', 'VNPost', 'EVN'])
    head({ name: firm, kind: 'enterprise', bare: true, weak: 'unplaced' }, firm);

  for (const [name, kind, ...forms] of [
    ['Doanh nghiệp', 'enterprise', 'dn'],
    ['Hợp tác xã', 'enterprise', 'htx'],
    ['Hộ kinh doanh', 'enterprise'],
    ['Nhà đầu tư', 'enterprise'],
    ['Chủ đầu tư', 'enterprise'],
    ['Người dân', 'community'],
    ['Cộng đồng', 'community'],
    ['Cá nhân', 'community'],
    ['Hộ gia đình', 'community'],
    ['Nhà trường', 'school'],
    ['Cơ quan thuế', 'central'],
  ] as const) {
    head({ name, kind, bare: true, weak: 'always' }, name, ...forms);
  }
}
