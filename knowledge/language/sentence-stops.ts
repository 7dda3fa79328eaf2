import { phraseSet } from './phrase-trie.js';
import type { Token } from './tokens.js';

/**
 * Words that open what an agency does, or how it is linked, and so end its name. In a text with capitals a capitalised
 * word is part of the name instead ("Trung tâm Hỗ trợ …", "Ban Chỉ đạo Xây dựng …").
 */
const STOPS = phraseSet([
  'là', 'có', 'được', 'bị', 'do', 'để', 'về', 'trong', 'tại', 'trên', 'dưới', 'theo', 'cho', 'với', 'cùng', 'khi', 'nếu', 'năm',
  'ngày', 'tháng', 'quý', 'phải', 'cần', 'sẽ', 'đã', 'đang', 'chưa', 'không', 'nào', 'gì', 'này', 'đó', 'ấy', 'ở', 'từ', 'đến',
  'tới', 'thì', 'mà', 'bởi', 'vì', 'nhằm', 'rồi', 'ạ', 'nhé', 'nhỉ', 'vậy', 'thế', 'hay', 'hoặc', 'các', 'những', 'một', 'mỗi',
  'mọi', 'ai', 'bao', 'làm', 'giao', 'trình', 'nêu', 'gửi', 'lo', 'chịu', 'căn cứ', 'như', 'sau', 'trước', 'cũng', 'đều', 'xem',
  'của', 'mình', 'tôi', 'em', 'bạn', 'còn', 'vào', 'ra', 'lập', 'cấp', 'đưa', 'cử', 'nên', 'bên', 'ko', 'k', 'nằm', 'thuộc', 'chỉ',
  'phối hợp', 'chủ trì', 'tham mưu', 'tổ chức', 'triển khai', 'hướng dẫn', 'thực hiện', 'xây dựng', 'rà soát', 'báo cáo',
  'đề xuất', 'tổng hợp', 'theo dõi', 'đôn đốc', 'đơn đốc', 'kiểm tra', 'giám sát', 'cung cấp', 'ban hành', 'bố trí', 'chỉ đạo',
  'đẩy mạnh', 'tăng cường', 'tiếp tục', 'thường xuyên', 'nghiên cứu', 'đảm bảo', 'bảo đảm', 'hoàn thành', 'hoàn thiện',
  'cập nhật', 'định kỳ', 'chủ động', 'đánh giá', 'xem xét', 'phê duyệt', 'quyết định', 'thẩm định', 'yêu cầu', 'đề nghị',
  'khẩn trương', 'kịp thời', 'tích cực', 'trực tiếp', 'nâng cao', 'lựa chọn', 'vận hành', 'duy trì', 'tuyên truyền', 'phổ biến',
  'tiếp nhận', 'sử dụng', 'khai thác', 'kết nối', 'tập trung', 'ưu tiên', 'hỗ trợ', 'khuyến khích', 'tạo điều kiện',
  'phát động', 'phát huy', 'phát triển', 'quán triệt', 'cụ thể', 'lồng ghép', 'nghiêm túc', 'giải quyết', 'xử lý', 'công bố',
  'công khai', 'tập huấn', 'thông báo', 'ký kết', 'tiến hành', 'cân đối', 'phân công', 'phân bổ', 'kiện toàn', 'mở rộng',
  'thống nhất', 'phụ trách', 'đăng ký', 'thành lập', 'quản lý', 'ngoài ra', 'đồng thời', 'trên cơ sở', 'chịu trách nhiệm',
  'thống kê', 'vận động', 'nắm bắt', 'xác định', 'khảo sát', 'thí điểm', 'đầu mối', 'thường trực', 'phân tích', 'áp dụng',
  'bao nhiêu', 'mấy', 'liệt kê', 'nhiệm vụ', 'chỉ tiêu', 'kế hoạch', 'giai đoạn', 'hằng', 'hàng', 'khẩn', 'lãnh đạo', 'giúp', 'ủy quyền',
]);

/** Compounds that begin with a stop and are part of names. */
const COMPOUNDS = phraseSet([
  'ban chỉ đạo', 'ban quản lý', 'ban tổ chức', 'hội đồng',   'giao thông', 'giao dịch', 'công trình', 'chương trình', 'trung cấp', 'công lập', 'phát triển nông thôn', 'phát triển quỹ đất', 'phát triển doanh nghiệp',
  'phát triển khoa học', 'xây dựng đảng', 'đầu tư xây dựng', 'hỗ trợ doanh nghiệp', 'quản lý dự án', 'quản lý đất đai', 'quản lý thị trường', 'thực hiện nghị quyết',
  'thực hiện đề án', 'thực hiện chương trình', 'xây dựng nông thôn mới', 'tổ chức bộ máy', 'kế hoạch đầu tư', 'cấp nước', 'cấp cứu', 'bên nước',
]);

const accented = new WeakMap<readonly Token[], boolean>();

/** Whether the text is typed with diacritics at all; then a syllable without them stands for itself. */
export function isAccented(tokens: readonly Token[]): boolean {
  const known = accented.get(tokens);
  if (known !== undefined) return known;
  const answer = tokens.some(({ plain }) => !plain);
  accented.set(tokens, answer);
  return answer;
}

/** Whether the words at token `at` end a name. */
export function isStop(tokens: readonly Token[], at: number): boolean {
  const match = STOPS.match(tokens, at);
  return match !== null && !(match.folded && isAccented(tokens));
}

/** Index behind a compound that only looks like a stop; `at` when there is none. */
export function skipCompound(tokens: readonly Token[], at: number): number {
  return COMPOUNDS.match(tokens, at)?.end ?? at;
}
