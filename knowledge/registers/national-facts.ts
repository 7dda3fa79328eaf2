/**
 * The facts that the program ships, in one place. State of knowledge: November 2026. `uncertain`: no source that could
 * be read confirms it; such entries are shown to administrators and to nobody else.
 */
import { parseDay } from '../domain/day.js';
import type { RegisterEntry, ServiceEntry, SuccessorEntry } from '../domain/register.js';
import { GLUED } from '../language/agency-lexicon.js';
import { keyOfEntry } from './entry-keys.js';

const REORGANISATION = 'sắp xếp tổ chức bộ máy năm 2025';
const HANOI = `HĐND thành phố Hà Nội ngày 25/2/2025 (${REORGANISATION})`;
const HAI_DUONG = `công bố của tỉnh Hải Dương ngày 20/2/2025 (${REORGANISATION})`;
const PROVINCES = 'Nghị quyết 202/2025/QH15 ngày 12/6/2025';
const LOCAL_LAW = 'Nghị quyết 203/2025/QH15; Luật Tổ chức chính quyền địa phương 72/2025/QH15';
const MARCH = parseDay('2025-03-01');
const JULY = parseDay('2025-07-01');

const INFORMATION = ['báo chí', 'xuất bản', 'an ninh mạng'];
const SCIENCE = 'Sở Khoa học và Công nghệ';
const POSTS = 'Sở Thông tin và Truyền thông';

type Moved = Pick<SuccessorEntry, 'former' | 'area' | 'successor' | 'basis'> & Partial<SuccessorEntry>;

const moved = (entry: Moved): RegisterEntry => {
  const value: SuccessorEntry = { scope: 'agency', from: null, certainty: 'confirmed', exceptions: [], ...entry };
  return { register: 'successor', key: keyOfEntry({ register: 'successor', value }), value };
};

/** Departments that were merged in March 2025 all over the country; two areas are confirmed. */
const merged = (former: string, successor: string, exceptions: readonly string[] = []): readonly RegisterEntry[] => [
  moved({ former, area: 'Hà Nội', successor, from: MARCH, basis: HANOI, exceptions }),
  moved({ former, area: 'Hải Dương', successor, from: MARCH, basis: HAI_DUONG, exceptions }),
  moved({ former, area: null, successor, from: MARCH, basis: REORGANISATION, certainty: 'uncertain', exceptions }),
];

const SUCCESSORS: readonly RegisterEntry[] = [
  ...merged(POSTS, SCIENCE, INFORMATION),
  ...merged('Sở Kế hoạch và Đầu tư', 'Sở Tài chính'),
  ...merged('Sở Giao thông vận tải', 'Sở Xây dựng'),
  ...merged('Sở Nông nghiệp và Phát triển nông thôn', 'Sở Nông nghiệp và Môi trường'),
  ...merged('Sở Tài nguyên và Môi trường', 'Sở Nông nghiệp và Môi trường'),
  ...merged('Sở Lao động, Thương binh và Xã hội', 'Sở Nội vụ'),
  moved({
    former: 'Bộ Thông tin và Truyền thông',
    area: null,
    successor: 'Bộ Khoa học và Công nghệ',
    from: MARCH,
    basis: 'Nghị quyết 176/2025/QH15 ngày 18/2/2025',
    exceptions: INFORMATION,
  }),
  moved({
    former: 'Cục Thuế',
    area: null,
    successor: 'Thuế tỉnh/thành phố',
    from: JULY,
    basis: 'Quyết định 2229/QĐ-BTC',
  }),
  moved({
    former: 'Cục Thống kê',
    area: null,
    successor: null,
    basis: 'Quyết định 384/QĐ-BTC ngày 26/2/2025',
    certainty: 'uncertain',
  }),
  moved({
    former: 'Ngân hàng Nhà nước',
    area: 'Hải Dương',
    successor: 'Ngân hàng Nhà nước Khu vực 6',
    basis: REORGANISATION,
  }),
  moved({
    former: 'Ủy ban nhân dân',
    area: 'Hải Dương',
    successor: 'UBND thành phố Hải Phòng',
    from: JULY,
    basis: PROVINCES,
  }),
  moved({
    former: 'cơ quan của quận, huyện, thị xã, thành phố thuộc tỉnh',
    scope: 'district-bodies',
    area: null,
    successor: null,
    from: JULY,
    basis: LOCAL_LAW,
  }),
  moved({
    former: 'cơ quan khác của tỉnh Hải Dương',
    scope: 'provincial-bodies',
    area: 'Hải Dương',
    successor: 'cơ quan tương ứng của thành phố Hải Phòng',
    from: JULY,
    basis: PROVINCES,
  }),
];

const PLACES: readonly RegisterEntry[] = [
  {
    register: 'place',
    key: 'tinh hai duong',
    value: {
      place: 'tỉnh Hải Dương',
      text: 'Tỉnh Hải Dương đã sáp nhập vào thành phố Hải Phòng, bộ máy mới vận hành từ 1/7/2025',
      basis: PROVINCES,
      certainty: 'confirmed',
    },
  },
  {
    register: 'place',
    key: 'quan hai an',
    value: {
      place: 'quận Hải An',
      text: 'Cấp huyện, trong đó có quận Hải An, kết thúc hoạt động từ 1/7/2025. Các phường cũ nay thuộc phường Hải An (Cát Bi, Đằng Lâm, Thành Tô, Đằng Hải, Tràng Cát, một phần Nam Hải và Đông Hải 2) và phường Đông Hải (Đông Hải 1, một phần Đông Hải 2 và Nam Hải)',
      basis: `${LOCAL_LAW}; Nghị quyết 1669/NQ-UBTVQH15 ngày 16/6/2025`,
      certainty: 'confirmed',
    },
  },
];

const service = (key: string, value: ServiceEntry): RegisterEntry => ({ register: 'service', key, value });

const SERVICES: readonly RegisterEntry[] = [
  service('cong-dich-vu-cong-quoc-gia', {
    about: [
      'dịch vụ công',
      'nộp hồ sơ',
      'nộp giấy tờ',
      'nộp đơn',
      'thủ tục',
      'một cửa',
      'khai sinh',
      'kết hôn',
      'tạm trú',
    ],
    place: null,
    text: 'Hiện nay hồ sơ trực tuyến nộp tại Cổng Dịch vụ công quốc gia dichvucong.gov.vn, đăng nhập bằng VNeID; cổng riêng của các tỉnh đã đóng giao diện từ 1/7/2025',
    basis: 'Công văn 623/TTg-KSTT ngày 30/5/2025; Nghị định 69/2024/NĐ-CP',
    certainty: 'confirmed',
  }),
  service('tong-dai-ha-noi', {
    about: ['Zalo', 'tổng đài', 'phản ánh', 'liên hệ', 'giao tiếp'],
    place: 'Hà Nội',
    text: 'Hiện nay ở Hà Nội có thể gọi 024.1022 hoặc 19001009, hoặc dùng ứng dụng iHanoi (không dùng để khiếu nại, tố cáo)',
    basis: 'Quyết định 1207/QĐ-UBND ngày 28/2/2025',
    certainty: 'confirmed',
  }),
  service('hai-phong-smart', {
    about: ['Zalo', 'ứng dụng', 'phản ánh', 'liên hệ'],
    place: 'Hải Phòng',
    text: 'Hiện nay ở Hải Phòng có ứng dụng Hải Phòng Smart',
    basis: '',
    certainty: 'uncertain',
  }),
];

const ALIASES: readonly RegisterEntry[] = Object.entries(GLUED).map(([short, name]) => ({
  register: 'alias',
  key: keyOfEntry({ register: 'alias', value: { short, name } }),
  value: { short, name },
}));

export const NATIONAL_FACTS: readonly RegisterEntry[] = [...ALIASES, ...SUCCESSORS, ...PLACES, ...SERVICES];
