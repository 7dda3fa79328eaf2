import type { Intent } from '../knowledge/index.js';
import type { ApiErrorCode } from './errors.js';

/** Everything that this room says to people, in Vietnamese. */
export const API_MESSAGES: Readonly<Record<ApiErrorCode, string>> = {
  'invalid-json': 'Nội dung gửi lên không phải JSON hợp lệ.',
  'invalid-request': 'Yêu cầu chưa đúng định dạng.',
  'empty-text': 'Bạn chưa nhập câu hỏi.',
  'text-too-long': 'Câu hỏi quá dài. Vui lòng rút gọn còn tối đa 4.000 ký tự.',
  'conversation-refused': 'Mã cuộc trò chuyện này không dùng được ở đây.',
  'weak-password': 'Mật khẩu cần có từ 10 đến 200 ký tự.',
  'value-refused': 'Nội dung này chưa dùng được: ô bắt buộc còn trống, hoặc số liệu không có trong nội dung của mục.',
  'webhook-refused': 'Lời gọi này không chứng minh được là từ nền tảng nhắn tin.',
  'not-signed-in': 'Bạn chưa đăng nhập, hoặc phiên đăng nhập đã hết hạn.',
  'sign-in-refused': 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
  'role-refused': 'Tài khoản của bạn không có quyền làm việc này.',
  'csrf-refused': 'Yêu cầu không đến từ trang quản trị đang mở. Vui lòng tải lại trang rồi thử lại.',
  'metrics-refused': 'Số liệu này chỉ dành cho người vận hành.',
  'not-found': 'Không tìm thấy địa chỉ này.',
  'document-not-found': 'Không tìm thấy văn bản này trong các kế hoạch đã nạp.',
  'conversation-unknown': 'Chưa có cuộc trò chuyện nào ở trang này. Vui lòng hỏi một câu trước.',
  'exchange-not-found': 'Câu trả lời này đã cũ nên không ghi nhận phản hồi được nữa. Vui lòng hỏi lại.',
  'list-not-found': 'Danh sách này không còn được giữ. Vui lòng hỏi lại rồi tải về.',
  'list-changed': 'Kế hoạch trong danh sách này vừa thay đổi. Vui lòng hỏi lại để có danh sách mới.',
  'quote-not-found': 'Không thấy nguyên văn đoạn trích này (3 đến 95 từ) trong kế hoạch đã chọn.',
  'no-such-entry': 'Không còn mục này. Vui lòng tải lại trang.',
  'name-taken': 'Đã có tài khoản mang tên này.',
  'changed-meanwhile': 'Mục này vừa được người khác sửa hoặc nạp lại. Vui lòng xem bản mới rồi sửa tiếp.',
  'entry-exists': 'Đã có mục này trong danh mục. Hãy sửa mục đang có.',
  'last-admin': 'Cần còn ít nhất một quản trị viên đăng nhập được.',
  'body-too-large': 'Nội dung gửi lên quá lớn.',
  'file-too-large': 'Tệp lớn hơn 50 MB nên chưa nạp được. Vui lòng tách nhỏ hoặc nén lại rồi gửi lại.',
  'one-file-only': 'Mỗi lần gửi chỉ nhận một tệp. Vui lòng gửi từng tệp một.',
  'unsupported-media-type': 'Vui lòng gửi nội dung ở dạng JSON (Content-Type: application/json).',
  'too-many-requests': 'Bạn gửi quá nhiều yêu cầu. Vui lòng đợi một phút rồi thử lại.',
  'uploads-full': 'Đang có quá nhiều tệp chờ nạp. Vui lòng đợi các tệp trước nạp xong.',
  'sign-in-held': 'Đăng nhập sai quá nhiều lần. Vui lòng đợi 15 phút rồi thử lại.',
  internal: 'Hệ thống gặp lỗi. Vui lòng thử lại sau ít phút.',
  'event-not-kept': 'Tin nhắn chưa được lưu. Vui lòng gửi lại.',
  'store-unavailable': 'Kho dữ liệu tạm thời chưa dùng được. Vui lòng thử lại sau ít phút.',
  stopping: 'Dịch vụ đang khởi động lại. Vui lòng thử lại sau ít phút.',
  timeout: 'Câu hỏi này mất quá nhiều thời gian xử lý. Vui lòng thử lại.',
};

export const CHAT = {
  allowByButton: 'Bấm “Cho giữ câu này” để cho phép.',
} as const;

export const STATUS_LABELS = {
  draft: 'dự thảo',
  upcoming: 'chưa đến kỳ',
  'in-force': 'đang thực hiện',
  past: 'đã hết kỳ',
} as const;

export const DOCUMENT_PAGE = {
  back: '← Trang hỏi đáp',
  jump: 'Đoạn trích dẫn ↓',
  contents: 'Mục lục',
  internal: 'Văn bản nội bộ: chỉ cán bộ được mời và người dùng trang quản trị mở được. Không chuyển tiếp ra ngoài.',
  digest: 'Đây là bản tóm lược được soạn riêng cho hệ thống, không phải nguyên văn văn bản.',
  extracted: 'Nội dung do máy đọc từ tệp văn bản; bản gốc có giá trị pháp lý là văn bản đã ban hành.',
  notFound: 'Không tìm thấy văn bản',
  number: 'Số',
  issuer: 'Cơ quan ban hành',
  issuedOn: 'Ngày ban hành',
  period: 'Thời kỳ',
  status: 'Tình trạng',
  noNumber: 'chưa có số',
  page: (page: number): string => `trang ${page}`,
} as const;

export const API_DOCS = {
  title: 'Mô tả API',
  lead: 'Dành cho người viết chương trình. Nội dung gửi và nhận là JSON (trừ tệp, trang và số liệu); mỗi lỗi trả lời {"error": {"code", "message"}}. Tên trường và mã lỗi giữ nguyên như dưới đây.',
  back: '← Trang hỏi đáp',
  json: 'Bản OpenAPI (JSON)',
  contents: 'Các địa chỉ',
  parameters: 'Tham số trong địa chỉ',
  body: 'Nội dung gửi lên',
  answer: 'Nội dung trả lời',
  faults: (count: number): string => `Lỗi có thể gặp (${count})`,
  field: 'Trường',
  type: 'Kiểu',
  rule: 'Quy định',
  required: 'bắt buộc',
  optional: 'có thể vắng',
  atMost: (characters: number): string => `tối đa ${characters.toLocaleString('vi-VN')} ký tự`,
  preset: (value: string): string => `mặc định ${value}`,
  status: 'HTTP',
  code: 'Mã lỗi',
  meaning: 'Ý nghĩa',
} as const;

export const START = {
  sampling: 'Kho dữ liệu còn trống: đang nạp các bản tóm lược kế hoạch mẫu…',
  ready: (address: string): string => `Trợ lý Kế hoạch đã sẵn sàng. Mời mở trang hỏi đáp: ${address}`,
  loaded: (plans: number): string =>
    plans === 0
      ? 'Chưa có kế hoạch nào. Nạp bằng lệnh: npm run ingest -- <tệp hoặc thư mục>'
      : `Đang có ${plans} kế hoạch.`,
  tryThese: 'Hỏi thử:',
  stop: 'Nhấn Ctrl+C để dừng.',
  stopping: 'Đang dừng…',
  off: (what: string, missing: readonly string[]): string => `${what}: tắt (chưa đặt ${missing.join(', ')})`,
  proxyUnnamed:
    'TRUST_PROXY chưa đặt: mọi người vào qua máy chủ https đứng trước bị tính chung một địa chỉ khi giới hạn. Xem SECURITY.md.',
  operatorUnnamed:
    'OPERATOR_NAME chưa đặt: lời hỏi đồng ý chưa nêu được tên cơ quan giữ dữ liệu. Hãy đặt tên cơ quan trước khi mở cho mọi người.',
  here: (address: string): string => `Trên máy này: ${address}`,
  served: (what: string): string => `${what}: bật`,
  channels: { telegram: 'Telegram', zaloOa: 'Zalo OA', zaloBot: 'Zalo Bot' },
  console: 'Trang quản trị',
  languageModel: 'Mô hình ngôn ngữ',
  refreshed: (count: number): string => `Đang đọc lại ${count} kế hoạch theo quy tắc trích xuất mới.`,
} as const;

export const ASK = {
  usage:
    'Cách dùng: npm run ask -- "<câu hỏi>" ["<câu tiếp theo>" …] [--today YYYY-MM-DD] [--officer | --citizen] [--json]',
  sources: 'Nguồn:',
  options: 'Mời chọn:',
  suggestions: 'Có thể hỏi tiếp:',
  question: (text: string): string => `Hỏi: ${text}`,
} as const;

export const INGEST = {
  usage:
    'Cách dùng: npm run ingest -- <tệp hoặc thư mục>… [--internal | --public]   hoặc   npm run ingest -- --remove <mã văn bản>',
  removed: (id: string): string => `Đã gỡ ${id}.`,
  absent: (id: string): string => `Không có văn bản ${id}.`,
  reading: 'Đang đọc',
  outcomes: {
    created: 'đã nạp mới',
    updated: 'đã cập nhật',
    unchanged: 'không thay đổi',
    skipped: 'bỏ qua',
    refused: 'bị từ chối',
    failed: 'lỗi',
  },
  version: (version: number): string => `phiên bản ${version}`,
  counts: (sections: number, passages: number): string => `${sections} mục, ${passages} đoạn`,
  records: (task: number, duty: number, target: number, result: number): string =>
    `${task} nhiệm vụ, ${duty} việc được giao, ${target} chỉ tiêu, ${result} kết quả`,
  doubtful: (count: number): string => (count === 0 ? 'không có chỗ nào cần xem lại' : `${count} chỗ cần xem lại:`),
  seconds: (seconds: number): string => `${seconds.toLocaleString('vi-VN')} giây`,
  sameDocument: (id: string): string => `Đây là văn bản đã nạp với mã ${id}; đã thành phiên bản mới của mã đó.`,
  digestReplaced: (id: string): string => `Bản tóm lược ${id} đã được thay bằng văn bản này.`,
  samplesRemoved: (ids: readonly string[]): string => `Đã gỡ các bản tóm lược mẫu còn lại: ${ids.join(', ')}.`,
} as const;

export const CHANNELS = {
  usage: [
    'Cách dùng: npm run channels -- <lệnh>',
    '  status                               tình trạng các kênh, tin chưa gửi được',
    '  set-webhook <kênh> <địa chỉ https>   đăng ký địa chỉ nhận tin (telegram, zalo-bot)',
    '  delete-webhook <kênh>                gỡ địa chỉ nhận tin',
    '  test <kênh> [mã cuộc trò chuyện]     thử kết nối; có mã thì gửi một tin thử',
    '  retry <số>                           gửi lại một tin có trong status',
    'Kênh: telegram, zalo-oa, zalo-bot',
  ].join('\n'),
  connected: (account: string, webhook: string): string => `bật, tài khoản ${account}, nhận tin tại ${webhook}`,
  trouble: (why: string, at: string, undelivered: number): string =>
    `  lần giao tin hỏng gần nhất, lúc ${at}: ${why}; còn ${undelivered} tin chưa giao`,
  polling: (account: string): string => `bật, tài khoản ${account}, chưa đăng ký địa chỉ nhận tin nên tự lấy tin`,
  connectedByConsole: (account: string): string =>
    `bật, ${account}, địa chỉ nhận tin đặt trong trang quản trị của Zalo`,
  unreachable: (why: string, details: string): string => `bật, nhưng chưa gọi được: ${why}\n  (${details})`,
  failedCall: (what: string, why: string, details: string): string => `${what}: ${why}.\n  (${details})`,
  addressExpected:
    'Địa chỉ nhận tin phải bắt đầu bằng https://, ví dụ: npm run channels -- set-webhook telegram https://tro-ly.example.vn',
  unknownChannel: (name: string): string => `Không có kênh “${name}”. Các kênh: telegram, zalo-oa, zalo-bot.`,
  jobExpected: 'Cần số của tin, là số ở đầu dòng trong status. Ví dụ: npm run channels -- retry 12',
  counts: (waiting: number, failed: number, unknown: number): string =>
    `  đang chờ ${waiting}, không gửi được ${failed}, không rõ đã tới hay chưa ${unknown}`,
  failures: 'Tin không gửi được hoặc không rõ đã tới:',
  retryHint: 'Gửi lại bằng: npm run channels -- retry <số ở đầu dòng>',
  set: (what: string, url: string): string => `${what}: đã đăng ký ${url}`,
  removed: (what: string): string => `${what}: đã gỡ địa chỉ nhận tin`,
  byConsole: (what: string): string => `${what}: địa chỉ nhận tin chỉ đặt được trong trang quản trị của nền tảng.`,
  testMessage: 'Tin thử của Trợ lý Kế hoạch: kênh này gửi được.',
  sent: 'Đã gửi tin thử.',
  notSent: {
    later: (why: string): string => `Chưa gửi được tin thử: ${why}.`,
    refused: (why: string): string => `Tin thử bị từ chối: ${why}.`,
    unknown: (why: string): string => `Không rõ tin thử đã tới hay chưa: ${why}.`,
  },
  retried: (jobId: number): string => `Tin ${jobId} sẽ được gửi lại khi máy chủ đang chạy.`,
  noFailure: (jobId: number): string => `Không có tin ${jobId} để gửi lại.`,
} as const;

export const BACKUP = {
  usage: 'Cách dùng: npm run backup -- <tệp> [--overwrite]',
  done: (file: string, plans: number, originals: number, size: string): string =>
    `Đã sao lưu ${plans} kế hoạch và ${originals} tệp gốc vào ${file} (${size}).`,
  digest: (sha256: string): string => `SHA-256: ${sha256}`,
  keys: (folder: string): string =>
    `LƯU Ý: bản sao lưu KHÔNG chứa khoá. Hãy cất riêng DATA_KEY hoặc thư mục ${folder}; thiếu khoá thì không đọc lại được các cuộc trò chuyện.`,
} as const;

export const RESTORE = {
  usage: 'Cách dùng: npm run restore -- <tệp> [--without-conversations]',
  done: (plans: number, madeAt: string | null): string =>
    `Đã khôi phục ${plans} kế hoạch${madeAt === null ? '' : ` theo bản sao lưu lúc ${madeAt}`}.`,
  originals: (added: number, missing: number): string =>
    missing === 0
      ? `Tệp gốc: thêm ${added}, đủ cho mọi kế hoạch.`
      : `Tệp gốc: thêm ${added}; còn thiếu tệp gốc của ${missing} kế hoạch (vẫn trả lời được, nhưng không đọc lại được).`,
  before: (folder: string): string => `Kho trước khi khôi phục được cất ở ${folder}.`,
  store: {
    'taken-over': 'Máy chủ đang chạy tự chuyển sang nội dung này trong vài giây; tin nhắn đang chờ được giữ nguyên.',
    replaced: 'Kho cũ không dùng được nên đã được thay cả tệp: nếu máy chủ đang chạy, HÃY KHỞI ĐỘNG LẠI máy chủ.',
    placed: 'Thư mục dữ liệu này chưa có kho, nay đã có: hãy khởi động máy chủ với thư mục này.',
  },
  checkRights:
    'Những gì thu hồi sau bản sao lưu không còn dấu vết ở đây: hãy xem lại cán bộ (npm run officers -- list) và tài khoản quản trị.',
  withoutConversations: (keys: string): string =>
    `Không khôi phục các cuộc trò chuyện (theo yêu cầu, hoặc vì ở đây không có khoá của chúng). Muốn có: chép cả thư mục keys của máy cũ vào ${keys} (và đặt DATA_KEY như máy cũ, nếu có), rồi khôi phục lại từ cùng bản sao lưu.`,
} as const;

/** Doors as the console names them. */
export const CHANNEL_LABELS = {
  telegram: 'Telegram',
  'zalo-oa': 'Zalo OA',
  'zalo-bot': 'Zalo Bot',
  web: 'Trang hỏi đáp',
  api: 'Chương trình (API)',
} as const;

/** What a question wants to know, as the console names it. */
export const INTENT_LABELS: Readonly<Record<Intent, string>> = {
  lead: 'đơn vị chủ trì',
  coordinator: 'đơn vị phối hợp',
  deadline: 'thời hạn',
  target: 'chỉ tiêu',
  result: 'kết quả',
  list: 'danh sách',
  count: 'số lượng',
  compare: 'so sánh',
  superlative: 'cái nhiều nhất, ít nhất',
  'yes-no': 'đúng hay không',
  'legal-basis': 'căn cứ pháp lý',
  content: 'nội dung',
  service: 'dịch vụ',
  'plan-facts': 'thông tin của kế hoạch',
  'plans-loaded': 'các kế hoạch đã nạp',
  'about-assistant': 'về trợ lý',
  greeting: 'chào hỏi',
  thanks: 'cảm ơn',
  personal: 'thông tin cá nhân',
  unsafe: 'yêu cầu không an toàn',
  'out-of-scope': 'ngoài phạm vi',
};

export const INTERPRETATION_LABELS = {
  intent: 'Muốn biết',
  text: 'Câu hỏi chuẩn hoá',
  plans: 'Kế hoạch',
  agencies: 'Đơn vị',
  topic: 'Nội dung',
} as const;

export const RECORDS = {
  from: (from: string, to: string): string => (from === to ? `ngày ${from}` : `từ ${from} đến ${to}`),
  until: (to: string): string => `đến hết ${to}`,
  recurrences: {
    weekly: 'hằng tuần',
    monthly: 'hằng tháng',
    quarterly: 'hằng quý',
    'half-yearly': 'sáu tháng một lần',
    yearly: 'hằng năm',
    ongoing: 'thường xuyên',
  },
  exportName: (day: string, format: string): string => `ban-ghi-${day}.${format}`,
  exportScope: (count: number, filters: readonly string[]): string =>
    filters.length === 0 ? `Tất cả bản ghi (${count})` : `${count} bản ghi: ${filters.join(', ')}`,
} as const;

export const OFFICERS = {
  usage: [
    'Cách dùng: npm run officers -- <lệnh>',
    '  issue "<đơn vị>" [số ngày]   tạo mã mời dùng một lần cho một cán bộ (mặc định 7 ngày), ví dụ issue "Sở Y tế Hải Dương"',
    '  list                          các mã mời và cán bộ',
    '  revoke <số>                   thu hồi mã mời; cán bộ đã dùng mã đó mất quyền ngay',
  ].join('\n'),
  issued: (id: number, agency: string, code: string, until: string): string =>
    [
      `Mã mời số ${id} cho cán bộ của ${agency}, dùng một lần, đến hết ${until}:`,
      `  ${code}`,
      'Gửi riêng cho cán bộ. Cán bộ nhắn mã này cho trợ lý (Telegram, Zalo hoặc trang hỏi đáp), hoặc mở',
      `  https://t.me/<tên bot>?start=${code}`,
      'Mã không xem lại được.',
    ].join('\n'),
  none: 'Chưa có mã mời nào.',
  states: { open: 'chưa dùng', used: 'đã dùng', expired: 'hết hạn', revoked: 'đã thu hồi' },
  revoked: (id: number): string => `Đã thu hồi mã mời số ${id}.`,
  absent: (id: number): string => `Không có mã mời số ${id} để thu hồi.`,
} as const;
