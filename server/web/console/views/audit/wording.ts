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
