/** What exported files say, in Vietnamese. */
import { formatDay, type Plan } from '../../knowledge/index.js';

export const RECORD_TYPE = {
  task: 'Nhiệm vụ',
  duty: 'Việc được giao',
  target: 'Chỉ tiêu',
  result: 'Kết quả',
} as const;

export const EXPORT = {
  sheet: 'Danh sách',
  aboutSheet: 'Thông tin',
  columns: {
    position: 'TT',
    title: 'Nội dung',
    type: 'Loại',
    leads: 'Chủ trì',
    coordinators: 'Phối hợp',
    deadline: 'Thời hạn (như văn bản)',
    until: 'Đến ngày',
    figures: 'Chỉ tiêu, số liệu',
    product: 'Sản phẩm',
    locator: 'Vị trí',
    document: 'Văn bản',
    charged: 'Được giao',
    presumed: 'Đơn vị chưa xác nhận',
    via: 'Giao qua nhóm',
    corrected: 'Đã hiệu chỉnh',
    review: 'Cần xem lại',
  },
  scope: 'Phạm vi',
  total: 'Số mục',
  exportedOn: 'Ngày xuất',
  document: 'Văn bản',
  note: 'Lưu ý',
  noteText: 'Danh sách do trợ lý ảo (máy) trích từ văn bản đã nạp. Hãy đối chiếu với văn bản gốc trước khi sử dụng.',
  plan: ({ title, number, issuedOn }: Pick<Plan, 'title' | 'number' | 'issuedOn'>): string =>
    [title, number === null ? '' : `số ${number}`, issuedOn === null ? '' : `ngày ${formatDay(issuedOn)}`]
      .filter((part) => part !== '')
      .join(', '),
} as const;
