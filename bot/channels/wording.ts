/** What channels say around an answer, in Vietnamese. */
import type { Unread } from './channel.js';

export const WELCOME =
  'Xin chào! Bạn có thể hỏi: đơn vị nào chủ trì hay phối hợp một nhiệm vụ, thời hạn, chỉ tiêu bao nhiêu, căn cứ pháp lý, hoặc dịch vụ công trực tuyến nêu trong kế hoạch. Nhắn “trợ giúp” để xem các lệnh.';

export const HELP = [
  'Bạn cứ nhắn câu hỏi bằng lời thường, có dấu hay không dấu đều được. Các lệnh:',
  '• bắt đầu – làm lại từ đầu',
  '• kế hoạch – xem các kế hoạch đã nạp',
  '• xem tiếp – xem phần còn lại của câu trả lời',
  '• tải về – nhận danh sách vừa hỏi dưới dạng tệp Excel (.xlsx)',
  '• phản hồi đúng, phản hồi sai, phản hồi thiếu – góp ý về câu trả lời gần nhất (có thể ghi thêm nội dung)',
  '• cho giữ – cho đơn vị quản trị giữ riêng câu vừa phản hồi',
  '• gửi lại – nhận lại câu trả lời chưa tới',
  '• đồng ý, không đồng ý, rút lại – cho hay không cho giữ nội dung trò chuyện để cải thiện trợ lý',
  '• xoá dữ liệu – xoá vĩnh viễn nội dung trò chuyện của bạn',
].join('\n');

export const ERASED_HERE =
  'Tôi đã xoá vĩnh viễn nội dung trò chuyện, câu hỏi, câu trả lời và phản hồi của bạn trong hệ thống này.';

export const FEEDBACK_HOW =
  'Bạn thấy câu trả lời gần nhất thế nào? Nhắn “phản hồi đúng”, “phản hồi sai” hoặc “phản hồi thiếu”, có thể ghi thêm nội dung phía sau.';
export const FEEDBACK_NOTHING = 'Chưa có câu trả lời nào để phản hồi. Bạn hãy hỏi trước nhé.';

/** How to allow that one exchange is kept. */
export const ALLOW_BY_BUTTON = 'Bấm “Cho giữ câu này” hoặc nhắn “cho giữ” để cho phép.';
export const ALLOW_BY_NUMBER = 'Trả lời 1 hoặc nhắn “cho giữ” để cho phép.';
export const ALLOW_NOTHING = 'Không có câu trả lời nào đang chờ bạn cho giữ.';

export const MAYBE_LOST = 'Câu trả lời trước có thể chưa tới. Nhắn “gửi lại” để nhận lại.';
export const NOTHING_TO_RESEND = 'Không có câu trả lời nào cần gửi lại.';

export const TOO_LONG = 'Câu hỏi quá dài. Bạn rút gọn còn tối đa 4.000 ký tự giúp tôi nhé.';
export const TOO_MANY =
  'Bạn nhắn nhiều quá nên tôi chưa trả lời kịp; các tin gửi thêm lúc này tôi xin phép bỏ qua. Bạn chờ khoảng một phút rồi hỏi lại giúp tôi nhé.';
export const CODE_IN_PRIVATE =
  'Mã mời chỉ dùng được khi nhắn riêng cho tôi. Mã này đã lộ trong nhóm: bạn báo người quản trị thu hồi và xin mã mới.';
export const CONSENT_IN_PRIVATE = 'Trong nhóm tôi không giữ nội dung trò chuyện. Bạn nhắn riêng cho tôi để đồng ý nhé.';
export const EXPIRED_BUTTON = 'Nút này đã cũ. Bạn nhắn lại câu hỏi giúp tôi nhé.';

export const UNREAD: Readonly<Record<Unread, string>> = {
  photo: 'Tôi chưa đọc được ảnh. Bạn nhắn câu hỏi bằng chữ giúp tôi nhé.',
  voice: 'Tôi chưa nghe được tin thoại. Bạn nhắn câu hỏi bằng chữ giúp tôi nhé.',
  file: 'Tôi không nhận tệp ở đây. Bạn nhắn câu hỏi bằng chữ giúp tôi nhé.',
  sticker: 'Cảm ơn bạn! Bạn muốn hỏi gì về các kế hoạch?',
  other: 'Tôi chỉ đọc được tin nhắn bằng chữ. Bạn nhắn câu hỏi giúp tôi nhé.',
};

export const SOURCES = 'Nguồn:';
export const PLACES_IN_LINES = ' – vị trí ghi trong ngoặc ở từng dòng (PL là phụ lục)';
export const MORE_SOURCES = (count: number): string => `và ${count} chỗ khác`;
export const ASK_NEXT = 'Có thể hỏi tiếp:';
export const CHOOSE = 'Mời chọn:';

export const BUTTONS = {
  more: 'Xem tiếp',
  right: '👍 Đúng',
  wrong: '👎 Sai',
  incomplete: 'Thiếu',
  resend: 'Gửi lại câu trước',
  export: '⬇️ Tải về .xlsx',
  allow: 'Cho giữ câu này',
  agree: 'Đồng ý cho giữ',
  decline: 'Không đồng ý',
} as const;

/** "Trả lời 1, 2 hoặc 3." */
export function replyWith(ids: readonly string[]): string {
  const last = ids.at(-1) ?? '1';
  return ids.length < 2 ? `Trả lời ${last} để chọn.` : `Trả lời ${ids.slice(0, -1).join(', ')} hoặc ${last}.`;
}

/** How a list that goes on says so itself. */
export const MORE_SAID = 'nhắn “xem tiếp”';
export const MORE_HINT = 'Nhắn “xem tiếp” để xem phần còn lại.';

export const EXPORT_HINT = 'Nhắn “tải về” để lấy danh sách dạng .xlsx.';
export const LIST_NONE = 'Chưa có danh sách nào để tải về, hoặc danh sách đã cũ. Bạn hỏi lại danh sách giúp tôi nhé.';
export const LIST_CHANGED = 'Kế hoạch trong danh sách này vừa thay đổi. Bạn hỏi lại để có danh sách mới nhé.';
export const LIST_NO_FILES = 'Kênh này không gửi được tệp .xlsx. Bạn hỏi lại trên trang web để tải danh sách về nhé.';

/** A scope that begins with a number counts what was asked for; the file also holds what came with it. */
export function listFile(scope: string, count: number): string {
  const asked = Number(/^\d+(?= )/.exec(scope)?.[0] ?? count);
  const more = count > asked ? ` và ${count - asked} mục kèm theo` : '';
  return `${count} mục: ${scope}${more}. Hãy đối chiếu với văn bản gốc trước khi sử dụng.`;
}

export function listLink(count: number, url: string, hours: number): string {
  return `Danh sách ${count} mục, dạng .xlsx (liên kết dùng được trong ${hours} giờ, không nên chuyển tiếp):\n${url}`;
}

export function aboutPlan(title: string): string {
  return `Bạn đang xem: ${title}.`;
}

/** Commands that Telegram offers in its menu. */
export const MENU = [
  { command: 'batdau', description: 'Bắt đầu, làm lại từ đầu' },
  { command: 'trogiup', description: 'Trợ giúp, các lệnh' },
  { command: 'kehoach', description: 'Các kế hoạch đã nạp' },
  { command: 'taive', description: 'Tải danh sách vừa hỏi (.xlsx)' },
  { command: 'phanhoi', description: 'Phản hồi về câu trả lời gần nhất' },
  { command: 'xoadulieu', description: 'Xoá vĩnh viễn dữ liệu của tôi' },
] as const;
