export const HEALTH = {
  title: 'Tình trạng hệ thống',
  lead: 'Tự cập nhật mỗi 10 giây.',
  status: {
    ready: 'Đang hoạt động tốt',
    degraded: 'Đang trả lời, nhưng một bộ phận chưa hoạt động',
    unavailable: 'Không trả lời được',
  },
  parts: 'Các bộ phận',
  store: 'Kho dữ liệu',
  stores: {
    writable: 'đọc và ghi được',
    full: 'ổ đĩa đầy: chỉ đọc được; hãy giải phóng dung lượng',
    'read-only': 'chỉ đọc được',
    unreadable: 'không đọc được',
  },
  index: 'Tìm theo từ',
  indexStates: {
    ready: 'sẵn sàng',
    unreadable: 'không đọc được chỉ mục; chưa trả lời được câu hỏi',
  },
  vectors: 'Tìm theo nghĩa',
  vectorStates: {
    ready: 'sẵn sàng',
    building: 'đang dựng chỉ mục; vẫn tìm được theo từ',
    unavailable: 'không dùng được; vẫn tìm được theo từ',
  },
  embedder: 'Bộ mã hoá nghĩa',
  embedderOf: (id: string): string =>
    id.startsWith('offline') ? `có sẵn trong chương trình, không cần mạng (${id})` : id,
  plans: 'Kế hoạch đã nạp',
  loaded: (plans: string, passages: string): string => `${plans} kế hoạch, ${passages} đoạn tìm được`,
  model: 'Mô hình ngôn ngữ',
  noModel: 'không dùng; câu trả lời do quy tắc soạn',
  modelState: (name: string, state: string): string => `${name}: ${state}`,
  modelStates: {
    ready: 'sẵn sàng',
    slow: 'trả lời chậm; đang trả lời bằng quy tắc',
    down: 'không gọi được; đang trả lời bằng quy tắc',
    'budget-used-up': 'đã hết hạn mức; đang trả lời bằng quy tắc',
  },
  storage: 'Lưu trữ',
  disk: 'Ổ đĩa của dữ liệu',
  diskFree: (free: string, total: string): string => `còn trống ${free} trên ${total}`,
  diskUnknown: 'không biết còn bao nhiêu',
  diskLow: 'sắp đầy: hãy giải phóng dung lượng',
  sizes: 'Dữ liệu',
  storeSize: (store: string, originals: string): string => `kho ${store}; tệp gốc ${originals}`,
  backup: 'Sao lưu gần nhất',
  noBackup: 'chưa có: chạy npm run backup -- <tệp>, rồi cất tệp ra máy khác',
  backupAt: (at: string, age: string, bytes: string): string => `${at} (${age}), ${bytes}`,
  backupFile: (file: string): string => `tệp ${file}`,
  backupOld: 'đã quá một tuần: hãy sao lưu lại',
  today: 'trong 24 giờ qua',
  daysAgo: (days: string): string => `${days} ngày trước`,
  channels: 'Các kênh',
  channel: 'Kênh',
  state: 'Tình trạng',
  on: 'bật',
  off: (missing: readonly string[]): string => `tắt (chưa đặt ${missing.join(', ')})`,
  waiting: 'Đang chờ',
  failed: 'Không gửi được',
  unknown: 'Không rõ đã tới',
  failures: 'Tin không gửi được hoặc không rõ đã tới',
  noFailures: 'Không có tin nào như vậy.',
  job: 'Số',
  reason: 'Lý do',
  at: 'Lúc',
  action: 'Việc làm',
  retry: 'Gửi lại',
  retryOne: (job: number): string => `Gửi lại tin số ${job}`,
  retried: 'Đã xếp tin vào hàng chờ gửi lại.',
} as const;

const REASONS: Readonly<Record<string, string>> = {
  'window-over': 'quá thời hạn mà nền tảng cho trả lời',
  'token-broken': 'mã của kênh không còn dùng được, cần kết nối lại',
  'token-refused': 'nền tảng không nhận mã của kênh',
  'rate-limit': 'vượt số lượt gọi mà nền tảng cho phép',
  'sign-in-unreachable': 'không gọi được nơi cấp mã của kênh',
  restored: 'còn dở khi khôi phục bản sao lưu',
};

/** The reason in words where it is known; a code of the platform stays beside them. */
export function describeReason(reason: string): string {
  const known = REASONS[reason];
  if (known !== undefined) return known;
  return /^(?:http-|zalo-)/.test(reason) ? `nền tảng từ chối hoặc gặp lỗi (${reason})` : reason;
}
