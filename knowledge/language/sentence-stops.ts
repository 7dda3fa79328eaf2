import { phraseSet } from './phrase-trie.js';

/**
 * Words that open what an agency does, or how it is linked, and so end its name. In a text with capitals a capitalised
 * word is part of the name instead ("Trung tâm Hỗ trợ …", "Ban Chỉ đạo Xây dựng …").
 */
export const SENTENCE_STOPS = phraseSet([
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
