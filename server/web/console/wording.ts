/** What the console says outside of its views. */
export const SHELL = {
  title: 'Quản trị Trợ lý Kế hoạch',
  shortTitle: 'Trợ lý Kế hoạch',
  skip: 'Đến nội dung chính',
  menu: 'Mở hoặc đóng danh mục',
  navigation: 'Các trang quản trị',
  chatPage: 'Trang hỏi đáp',
  loading: 'Đang tải…',
  retry: 'Thử lại',
  fault: 'Trang gặp lỗi. Vui lòng tải lại trang.',
  offline: 'Không kết nối được với máy chủ. Vui lòng kiểm tra mạng rồi thử lại.',
  unreadable: 'Máy chủ trả lời không như trang này chờ đợi. Vui lòng tải lại trang.',
  missing: 'Không có trang này.',
  lacksRole: 'Tài khoản của bạn không có quyền xem trang này.',
  never: 'chưa lần nào',
  cancel: 'Hủy',
  close: 'Đóng',
  pages: 'Trang',
  previousPage: 'Trang trước',
  nextPage: 'Trang sau',
  showPassword: 'Hiện hoặc ẩn mật khẩu',
  roles: { viewer: 'Người xem', editor: 'Biên tập viên', admin: 'Quản trị viên' },
  account: (name: string): string => `Tài khoản ${name}`,
  signOut: 'Đăng xuất',
  views: {
    overview: 'Tổng quan',
    talks: 'Hội thoại',
    plans: 'Kế hoạch',
    records: 'Bản ghi',
    registers: 'Cơ quan và dịch vụ',
    try: 'Thử câu hỏi',
    health: 'Tình trạng',
    officers: 'Cán bộ',
    accounts: 'Tài khoản',
    audit: 'Nhật ký',
  },
} as const;

export const SIGN_IN = {
  title: 'Đăng nhập trang quản trị',
  name: 'Tên đăng nhập',
  password: 'Mật khẩu',
  submit: 'Đăng nhập',
  forgotten:
    'Quên mật khẩu? Nhờ quản trị viên đặt lại ở trang Tài khoản, hoặc đặt ADMIN_PASSWORD mới rồi khởi động lại.',
  chatPage: '← Về trang hỏi đáp',
} as const;

export const OWN_PASSWORD = {
  title: 'Đổi mật khẩu',
  current: 'Mật khẩu hiện tại',
  next: 'Mật khẩu mới',
  hint: 'Ít nhất 10 ký tự. Các phiên đăng nhập khác của bạn sẽ kết thúc.',
  submit: 'Đổi mật khẩu',
  done: 'Đã đổi mật khẩu.',
} as const;
