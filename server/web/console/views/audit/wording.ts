import type { AuditPage } from '../../../../console/contract/accounts.js';
import { formatDay } from '../../format-time.js';
import { SHELL } from '../../wording.js';

export const AUDIT = {
  title: 'Nhật ký',
  lead: 'Mọi thay đổi trong trang quản trị: ai, lúc nào, việc gì. Nhật ký không sửa và không xóa được.',
  at: 'Lúc',
  who: 'Ai',
  what: 'Việc',
  subject: 'Đối tượng',
  detail: 'Chi tiết',
  more: 'Xem cũ hơn',
  newest: 'Về mới nhất',
  none: 'Chưa có thay đổi nào.',
} as const;

const NAMES: Readonly<Record<string, string>> = {
  role: 'vai trò',
  isDisabled: 'bị khóa',
  planId: 'kế hoạch',
  agency: 'đơn vị',
  days: 'số ngày',
  bytes: 'số byte',
  access: 'ai xem được',
  apply: 'áp dụng lại',
  fields: 'phần',
  outcome: 'kết quả',
  version: 'phiên bản',
  from: 'từ',
  to: 'đến',
  channel: 'kênh',
  page: 'trang',
  count: 'số câu',
};

const VALUES: Readonly<Record<string, string>> = {
  true: 'có',
  false: 'không',
  viewer: SHELL.roles.viewer,
  editor: SHELL.roles.editor,
  admin: SHELL.roles.admin,
  keep: 'như bản đang có',
  public: 'công khai',
  internal: 'nội bộ',
  created: 'nạp mới',
  updated: 'cập nhật',
  unchanged: 'không thay đổi',
  skipped: 'bỏ qua',
  refused: 'từ chối',
  failed: 'lỗi',
  title: 'nội dung',
  leads: 'chủ trì',
  coordinators: 'phối hợp',
  deadline: 'thời hạn',
  figures: 'số liệu',
  review: 'đã kiểm tra',
};

/** What stands beside a change, in words; a name or a value of another version of the program stays as it is. */
export function describeDetail(detail: AuditPage['entries'][number]['detail']): string {
  return Object.entries(detail)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${NAMES[name] ?? name}: ${String(value).split(',').map(describeValue).join(', ')}`)
    .join('; ');
}

function describeValue(value: string): string {
  return VALUES[value] ?? (/^\d{4}-\d\d-\d\d$/u.test(value) ? formatDay(value) : value);
}
