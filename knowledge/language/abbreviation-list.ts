/**
 * Short forms of offices and of chat. `any`: in every case and without strokes ("cđs", "cds"); `caps`: only as printed
 * in capitals, since the lower-case letters are common words; `chat`: lower case of a word of its own.
 */
export interface Abbreviation {
  readonly short: string;
  readonly full: string;
  readonly when: 'any' | 'caps' | 'chat';
}

const rows = (when: Abbreviation['when'], table: string): Abbreviation[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [shorts = '', full = ''] = line.split('=').map((part) => part.trim());
      return shorts.split(' | ').map((short) => ({ short, full, when }));
    });

export const ABBREVIATIONS: readonly Abbreviation[] = [
  ...rows(
    'any',
    `
UBND = Ủy ban nhân dân
UBNDTP = Ủy ban nhân dân thành phố
HĐND = Hội đồng nhân dân
UBMTTQ | UBMTTQVN = Ủy ban Mặt trận Tổ quốc Việt Nam
MTTQ = Mặt trận Tổ quốc
VPUBND = Văn phòng Ủy ban nhân dân
VPCP = Văn phòng Chính phủ
TTTT | TT&TT | TT-TT = Thông tin và Truyền thông
STTTT | STT&TT = Sở Thông tin và Truyền thông
BTTTT = Bộ Thông tin và Truyền thông
KHĐT | KH&ĐT | KH-ĐT = Kế hoạch và Đầu tư
SKHĐT | SKH&ĐT = Sở Kế hoạch và Đầu tư
KHCN | KH&CN | KH-CN = Khoa học và Công nghệ
SKHCN = Sở Khoa học và Công nghệ
GDĐT | GD&ĐT | GD-ĐT | GDDT = Giáo dục và Đào tạo
SGDĐT | SGD&ĐT = Sở Giáo dục và Đào tạo
NN&PTNT | NNPTNT | NN-PTNT = Nông nghiệp và Phát triển nông thôn
PTNT = Phát triển nông thôn
TN&MT | TNMT | TN-MT = Tài nguyên và Môi trường
NN&MT | NNMT = Nông nghiệp và Môi trường
LĐTBXH | LĐTB&XH | LĐ-TBXH | LĐ-TB&XH = Lao động, Thương binh và Xã hội
VHTTDL | VHTT&DL | VH,TT&DL | VH-TT&DL = Văn hóa, Thể thao và Du lịch
GTVT = Giao thông vận tải
QHKT | QH-KT = Quy hoạch và Kiến trúc
KSTTHC = Kiểm soát thủ tục hành chính
NHNN = Ngân hàng Nhà nước
KBNN = Kho bạc Nhà nước
BHXH = bảo hiểm xã hội
BHYT = bảo hiểm y tế
QLNN = quản lý nhà nước
CĐS | CDS = chuyển đổi số
CQĐT = chính quyền điện tử
CQS = chính quyền số
KTS = kinh tế số
XHS = xã hội số
DVCTT = dịch vụ công trực tuyến
DVCQG = dịch vụ công quốc gia
DVC = dịch vụ công
TTHC = thủ tục hành chính
CCHC = cải cách hành chính
CSDL = cơ sở dữ liệu
CSDLQG = cơ sở dữ liệu quốc gia
HTTT = hệ thống thông tin
CNTT = công nghệ thông tin
CNTT-TT | CNTT&TT = công nghệ thông tin và truyền thông
ƯDCNTT | UDCNTT = ứng dụng công nghệ thông tin
CNSCĐ = công nghệ số cộng đồng
ATTT = an toàn thông tin
ATTTM = an toàn thông tin mạng
ANM = an ninh mạng
ATANTT = an toàn, an ninh thông tin
TTĐT = thông tin điện tử
TTDL = trung tâm dữ liệu
CKS = chữ ký số
ĐTTM = đô thị thông minh
TMĐT = thương mại điện tử
KDTM | KDTTM = không dùng tiền mặt
NSNN = ngân sách nhà nước
NSĐP = ngân sách địa phương
CBCC = cán bộ, công chức
CBCCVC = cán bộ, công chức, viên chức
CCVC = công chức, viên chức
NLĐ = người lao động
KTXH | KT-XH = kinh tế - xã hội
KTKT | KT-KT = kinh tế - kỹ thuật
ĐVHC = đơn vị hành chính
TTKSBT | TT KSBT | CDC = Trung tâm Kiểm soát bệnh tật
QPAN | QP-AN = quốc phòng, an ninh
CT-XH | CTXH = chính trị - xã hội
VBQPPL = văn bản quy phạm pháp luật
QPPL = quy phạm pháp luật
DNNVV = doanh nghiệp nhỏ và vừa
HTX = hợp tác xã
KCN = khu công nghiệp
KKT = khu kinh tế
BCĐ = Ban Chỉ đạo
BQL = Ban Quản lý
VHTT | VH&TT = Văn hóa và Thông tin
LHPN = Liên hiệp Phụ nữ
LHTN = Liên hiệp Thanh niên
HSSK = hồ sơ sức khỏe
SK = sức khỏe
TCKH | TC-KH = Tài chính - Kế hoạch
ĐVSNCL = đơn vị sự nghiệp công lập
CCCD = căn cước công dân
CMND = chứng minh nhân dân
TTHĐND = Thường trực Hội đồng nhân dân
PL1 = phụ lục 1
PL2 = phụ lục 2
PL3 = phụ lục 3
PL4 = phụ lục 4
TTg = Thủ tướng Chính phủ
QLVB = quản lý văn bản
LĐLĐ = Liên đoàn Lao động
THPT = trung học phổ thông
THCS = trung học cơ sở
TPHCM = thành phố Hồ Chí Minh
HCM = Hồ Chí Minh
NTM = nông thôn mới
ATGT = an toàn giao thông
TTATGT = trật tự, an toàn giao thông
ATTP | VSATTP = an toàn thực phẩm
PCCC = phòng cháy, chữa cháy
BVMT = bảo vệ môi trường
BĐKH = biến đổi khí hậu
GPMB = giải phóng mặt bằng
QSDĐ = quyền sử dụng đất
KCB = khám bệnh, chữa bệnh
GDNN = giáo dục nghề nghiệp
BTXH = bảo trợ xã hội
ASXH = an sinh xã hội
TDTT = thể dục, thể thao
DTTS = dân tộc thiểu số
MTQG = mục tiêu quốc gia
GNBV = giảm nghèo bền vững
QLDA = quản lý dự án
XDCB = xây dựng cơ bản
ĐTC = đầu tư công
SXKD = sản xuất, kinh doanh
SHTT = sở hữu trí tuệ
ĐMST = đổi mới sáng tạo
PCTN = phòng, chống tham nhũng
PCTT = phòng, chống thiên tai
TKCN = tìm kiếm cứu nạn
QLTT = quản lý thị trường
ANTT = an ninh trật tự
TTATXH = trật tự, an toàn xã hội
VSMT = vệ sinh môi trường
HSSV = học sinh, sinh viên
TTHCC = trung tâm hành chính công
HSCV = hồ sơ công việc
NSLĐ | NSLD = năng suất lao động
PTTH | PT&TH | PT-TH = Phát thanh và Truyền hình
TNBQ = thu nhập bình quân
NSTW = ngân sách trung ương
TTPVHCC = Trung tâm Phục vụ hành chính công
`,
  ),
  ...rows(
    'caps',
    `
KH = kế hoạch
QĐ = quyết định
NQ = nghị quyết
NĐ = nghị định
CTr = chương trình
CTHĐ = chương trình hành động
CV = công văn
VB = văn bản
CP = Chính phủ
KT = kinh tế
XH = xã hội
DN = doanh nghiệp
PM = phần mềm
XD = xây dựng
VP = văn phòng
TX = thị xã
NV = nhiệm vụ
MT = mục tiêu
KP = kinh phí
PL = phụ lục
CB = cán bộ
CC = công chức
CQ = cơ quan
NS = ngân sách
ƯD = ứng dụng
HT = hệ thống
HS = hồ sơ
DA = dự án
ĐA = đề án
KN = kỹ năng
BC = báo cáo
SP = sản phẩm
CA = công an
HN = Hà Nội
HP = Hải Phòng
HD = Hải Dương
HDương = Hải Dương
HPhòng = Hải Phòng
`,
  ),
  ...rows(
    'chat',
    `
bn | bnhiu | bnhiêu | bnhieu = bao nhiêu
ko | k | hok | hông | hem | kg | khg = không
đvị | đv | dvi = đơn vị
cq = cơ quan
ntn = như thế nào
vs = với
dc | đc | đk = được
trc | trk = trước
ng = người
nc = nước
mk = mình
bik | bít = biết
j = gì
r = rồi
cty = công ty
kh = kế hoạch
ct = chỉ tiêu
nv = nhiệm vụ
dn = doanh nghiệp
qđ = quyết định
nq = nghị quyết
nđ = nghị định
pm = phần mềm
xd = xây dựng
vb = văn bản
kn = kỹ năng
cb = cán bộ
tp = thành phố
tx = thị xã
hn = Hà Nội
hp = Hải Phòng
hd = Hải Dương
hdương | hduong | hdg = Hải Dương
hphòng | hphong = Hải Phòng
pl = phụ lục
vp = văn phòng
tgian = thời gian
mtr | mtrường = môi trường
qlý | qly = quản lý
đtư = đầu tư
nsnn = ngân sách nhà nước
b/c = báo cáo
p/h | ph/h = phối hợp
t/h = thực hiện
n.vụ | n.vu | nvụ | nvu = nhiệm vụ
đ.vị | đ.vi = đơn vị
c.quan | c/quan = cơ quan
t.hiện = thực hiện
c.trì | c.tri = chủ trì
`,
  ),
];

/** "Q. Hải An", "H. Cẩm Giàng", "P. Nội vụ": one letter and a dot in front of a name. */
const DOTTED: Readonly<Record<string, string>> = { q: 'quận', h: 'huyện', tp: 'thành phố', tx: 'thị xã', p: 'phòng' };
/** What a "P." is a department for; before any other name it is a ward. */
const DEPARTMENT_WORD =
  /^(?:nội|noi|tài|tai|kinh|văn|van|tư|tu|giáo|giao|nông|nong|y|lao|quản|quan|hạ|ha|dân|dan|tổng|tong|hành|hanh|kế|ke|thanh|tôn|ton|công|cong|khoa|kỹ|ky|truyền|truyen|đô|do|xây|xay|kiểm|kiem|tổ|to|tham|cảnh|canh|chính|chinh|bảo|bao|nghiệp|nghiep|đào|dao)$/iu;

/** What a letter and a dot mean in front of a name; null for a letter that means nothing there. */
export function dottedWord(letter: string, name: string): string | null {
  const isWard = letter === 'p' && !DEPARTMENT_WORD.test(name) && !/^[\p{Lu}&-]{2,}$/u.test(name);
  return isWard ? 'phường' : (DOTTED[letter] ?? null);
}
