/** Every change that the console can make, as the audit log names it, with its name for people. */
export const AUDIT_ACTIONS = {
  'session.opened': 'Đăng nhập',
  'session.ended': 'Đăng xuất',
  'account.created': 'Tạo tài khoản',
  'account.role-changed': 'Đổi vai trò',
  'account.disabled-changed': 'Khóa hoặc mở khóa tài khoản',
  'account.password-reset': 'Đặt lại mật khẩu',
  'account.password-changed': 'Đổi mật khẩu của mình',
  'account.configured-password': 'Nhận mật khẩu từ ADMIN_PASSWORD',
  'officer.invited': 'Mời cán bộ',
  'officer.revoked': 'Thu hồi quyền cán bộ',
  'plan.uploaded': 'Gửi tệp kế hoạch lên',
  'plan.loaded': 'Nạp kế hoạch',
  'plan.access-changed': 'Đổi quyền xem kế hoạch',
  'plan.removed': 'Gỡ kế hoạch',
  'record.corrected': 'Hiệu chỉnh bản ghi',
  'record.undone': 'Hoàn tác hiệu chỉnh',
  'record.settled': 'Xử lý hiệu chỉnh đang chờ',
  'register.saved': 'Sửa danh mục',
  'register.reverted': 'Bỏ sửa đổi trong danh mục',
  'delivery.retried': 'Gửi lại tin',
  'talks.viewed': 'Xem hội thoại',
  'curated.written': 'Viết câu trả lời',
  'curated.changed': 'Sửa câu trả lời',
  'curated.removed': 'Gỡ câu trả lời',
} as const satisfies Record<string, string>;

export type AuditAction = keyof typeof AUDIT_ACTIONS;

/** The name for people; of an action that another version of the program knew, the action itself. */
export function auditLabel(action: string): string {
  return Object.entries(AUDIT_ACTIONS).find(([known]) => known === action)?.[1] ?? action;
}
