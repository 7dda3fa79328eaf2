/** Why a call to a platform or a send did not succeed, in words for who runs the channels. */
const WRONG_TOKEN = 'nền tảng không nhận mã của bot: mã sai hoặc đã bị thu hồi';
const NO_WAY = 'không kết nối được tới nền tảng: kiểm tra mạng và địa chỉ API trong cấu hình';
const NO_NAME = 'không tìm ra địa chỉ của nền tảng: kiểm tra mạng, DNS và địa chỉ API trong cấu hình';
const NO_ANSWER = 'nền tảng không trả lời: đợi ít phút rồi thử lại';
const TOO_MANY = 'vượt số lượt gọi mà nền tảng cho phép: đợi ít phút rồi thử lại';
const GONE = 'người đó đã chặn bot, bỏ quan tâm, hoặc chưa từng nhắn cho bot';
const LACKS = 'OA chưa xác thực, thiếu quyền, hoặc gói dịch vụ không cho gửi';

/** The codes are those of the channels, and those that an operator meets in the log. */
const REASONS: Readonly<Record<string, string>> = {
  'window-over': 'quá thời hạn mà nền tảng cho trả lời',
  'token-broken': 'mã của OA không còn dùng được: kết nối lại OA rồi đặt ZALO_OA_REFRESH_TOKEN mới',
  'token-refused': 'nền tảng không nhận mã của kênh',
  'sign-in-refused': 'Zalo không nhận mã ứng dụng, khoá bí mật hoặc mã làm mới: kiểm tra ba biến đó',
  'sign-in-failed': 'chưa lấy được mã gửi tin của OA',
  'rate-limit': TOO_MANY,
  'own-name-unknown': 'chưa hỏi được tên của bot',
  'webhook-without-secret': 'cần đặt TELEGRAM_WEBHOOK_SECRET trước',
  'webhook-port': 'Telegram chỉ gọi tới các cổng 443, 80, 88 và 8443',
  'webhook-certificate': 'chứng chỉ https của địa chỉ nhận tin không hợp lệ hoặc đã hết hạn',
  'webhook-timeout': 'địa chỉ nhận tin không trả lời kịp',
  'webhook-unreachable': 'nền tảng không gọi tới được địa chỉ nhận tin: kiểm tra tên miền, tường lửa và máy chủ https',
  'webhook-failed': 'nền tảng không giao được tin tới địa chỉ nhận tin',
  'webhook-http-401': 'địa chỉ nhận tin không nhận bí mật: chạy lại set-webhook sau khi đổi bí mật',
  'webhook-http-404': 'địa chỉ nhận tin không có: kênh đang tắt, hoặc máy chủ https chuyển sai đường',
  interrupted: 'chương trình dừng đúng lúc đang gửi',
  fault: 'lỗi khi soạn câu trả lời: xem nhật ký',
  restored: 'còn dở khi khôi phục bản sao lưu',
  'http-400': 'nền tảng không nhận nội dung gửi, hoặc không có mã cuộc trò chuyện đó',
  'http-401': WRONG_TOKEN,
  'http-403': GONE,
  'http-404': WRONG_TOKEN,
  'http-409': 'một chương trình khác đang lấy tin bằng cùng mã, hoặc vừa đăng ký địa chỉ nhận tin',
  'http-429': TOO_MANY,
  ECONNREFUSED: NO_WAY,
  EHOSTUNREACH: NO_WAY,
  ENETUNREACH: NO_WAY,
  ENOTFOUND: NO_NAME,
  EAI_AGAIN: NO_NAME,
  ECONNRESET: NO_ANSWER,
  ECONNABORTED: NO_ANSWER,
  ETIMEDOUT: NO_ANSWER,
  ERR_CANCELED: NO_ANSWER,
  'no-answer': NO_ANSWER,
  'zalo-213': GONE,
  'zalo-218': GONE,
  'zalo-227': GONE,
  'zalo-244': GONE,
  'zalo-221': LACKS,
  'zalo-223': LACKS,
  'zalo-224': LACKS,
};

/** In words where the reason is known; a code that manuals name stays beside them. */
export function describeReason(reason: string): string {
  const known = REASONS[reason];
  const isCode = /^(?:http-|zalo-|E[A-Z_]+$)/.test(reason);
  if (known !== undefined) return isCode ? `${known} (${reason})` : known;
  if (/^http-5/.test(reason)) return `nền tảng đang gặp lỗi: đợi ít phút rồi thử lại (${reason})`;
  const status = /^webhook-http-(\d{3})$/.exec(reason)?.[1];
  if (status !== undefined) return `địa chỉ nhận tin trả lời ${status}: kiểm tra máy chủ https và nhật ký`;
  return isCode ? `nền tảng từ chối hoặc gặp lỗi (${reason})` : reason;
}
