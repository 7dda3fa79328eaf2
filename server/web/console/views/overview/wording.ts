export const OVERVIEW = {
  title: 'Tổng quan',
  lead: 'Số liệu của mọi câu hỏi, không kèm nội dung và không kèm người hỏi.',
  byChannel: 'Câu hỏi mỗi ngày theo kênh',
  byKind: 'Câu hỏi mỗi ngày theo cách trả lời',
  table: (title: string): string => `Xem “${title}” dạng bảng`,
  day: 'Ngày',
  total: 'Tổng số câu hỏi',
  answered: 'Trả lời được',
  latency: 'Thời gian trả lời (nửa số câu / 95 % số câu)',
  milliseconds: (p50: number, p95: number): string => `${p50} / ${p95} mili giây`,
  ratings: 'Phản hồi',
  reasons: 'Kết quả trả lời',
  agencies: 'Đơn vị được hỏi nhiều nhất',
  tasks: 'Nhiệm vụ, chỉ tiêu được hỏi nhiều nhất',
  name: 'Tên',
  count: 'Số lần',
  none: 'Chưa có số liệu trong những ngày này.',
  kinds: { answer: 'Trả lời', clarify: 'Hỏi lại', refuse: 'Không trả lời được', smalltalk: 'Chào hỏi' },
  ratingNames: { right: 'Đúng', wrong: 'Sai', incomplete: 'Thiếu', comment: 'Góp ý' },
  reasonNames: {
    found: 'Tìm thấy',
    'empty-cell': 'Ô để trống trong kế hoạch',
    'premise-corrected': 'Đính chính câu hỏi',
    absent: 'Kế hoạch không có',
    'not-found': 'Không tìm thấy',
    'plan-not-loaded': 'Kế hoạch chưa nạp',
    'out-of-scope': 'Ngoài phạm vi',
    personal: 'Hỏi thông tin cá nhân',
    unsafe: 'Yêu cầu không an toàn',
    fault: 'Hệ thống lỗi',
  },
} as const;

/** The name for people; of a value that another version of the program knew, the value itself. */
export function nameOf(names: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(names, value) ? (names[value] ?? value) : value;
}
