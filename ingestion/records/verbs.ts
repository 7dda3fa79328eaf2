/**
 * Verbs and adverbs that open an action in a plan. A closed list, because a noun phrase ("Hạ tầng số") must not pass for
 * an action; OCR slips that the plans show (chuyên đổi, phổ cập) are read by their unaccented form where that is safe.
 */
const OPENERS =
  'áp dụng|ban hành|bám sát|bảo đảm|bảo vệ|báo cáo|bắt buộc|biên soạn|bố trí|bồi dưỡng|bổ sung|cải cách|cải thiện|cải tạo|căn cứ|cập nhật|cân đối|cấp|chấp hành|chỉ đạo|chia sẻ|cho phép|chủ động|chủ trì|chuẩn bị|chuẩn hóa|chuẩn hoá|chuyển|chuyên đổi|chú trọng|chịu trách nhiệm|có|công bố|công khai|cung cấp|củng cố|cử|cụ thể hóa|cụ thể hoá|dành|duy trì|đa dạng|đánh giá|đào tạo|đảm bảo|đảm nhận|đẩy mạnh|đẩy nhanh|đăng ký|đăng tải|đầu tư|đề nghị|đề xuất|đến|điều chỉnh|định hướng|định kỳ|đổi mới|đôn đốc|đơn đốc|đưa|được giao|gắn|giám sát|giao|giới thiệu|giúp|góp phần|gửi|hạn chế|hình thành|hoàn thành|hoàn thiện|học tập|hỗ trợ|hợp nhất|hợp tác|huy động|huấn luyện|hướng dẫn|hưởng ứng|kết hợp|kết nối|khai thác|khảo sát|khắc phục|khen thưởng|khẩn trương|khôi phục|khuyến khích|kiểm soát|kiểm tra|kiến nghị|kiện toàn|kịp thời|lập|lắp đặt|lồng ghép|lựa chọn|mở rộng|mở|mua sắm|nâng cao|nâng cấp|nâng hạng|nghiên cứu|nghiêm túc|ngăn chặn|nhân rộng|nhanh chóng|phát động|phát hiện|phát huy|phát triển|phân công|phân tích|phân loại|phê duyệt|phòng ngừa|phòng chống|phối hợp|phổ biến|phổ cập|phủ|phục vụ|phấn đấu|quan tâm|quán triệt|quản lý|quảng bá|quy định|quy hoạch|rà soát|sắp xếp|sẵn sàng|sơ kết|sử dụng|sửa đổi|số hóa|số hoá|tái cấu trúc|tạo|tăng cường|tăng|tập huấn|tập trung|tận dụng|thay thế|tham gia|tham mưu|thanh tra|thông báo(?!\\s+(?:số|kết luận|của))|thành lập|thẩm định|theo dõi|thiết kế|thiết lập|thí điểm|thông tin|thống kê|thuê|thu hút|thu thập|thúc đẩy|thử nghiệm|thực hiện|thường xuyên|thường trực|tích cực|tích hợp|tiếp cận|tiếp nhận|tiếp tục|tiến hành|tìm kiếm|tổ chức(?!\\s+(?:trung gian|chính trị|đoàn thể|xã hội|tín dụng|hội|cá nhân|kinh tế|hành nghề|nghề nghiệp|công đoàn|đảng|thành viên|có liên quan|liên quan))|tổng hợp|tổng kết|tôn vinh|trang bị|tranh thủ|trên cơ sở|trao đổi|triển khai|trình|trích|trợ giúp|trực tiếp|truyền thông|tuyên truyền|tư vấn(?=\\s(?:tuyển sinh|hướng nghiệp|cho|giới thiệu|hỗ trợ|pháp luật))|tự đánh giá|tự kiểm tra|tự rà soát|giải tỏa|giải toả|phát quang|ngầm hóa|thăm hỏi|vận chuyển|từng bước|ứng dụng|ứng cứu|ưu tiên|vận động|vận hành|xác định|xây dựng|xem xét|xin ý kiến|xóa|xoá|xử lý|xúc tiến|yêu cầu|cần|phải|nêu cao|minh bạch|gương mẫu|tự giác|lấy|làm|xếp hạng|khởi động|khơi thông|đấu thầu|bàn giao|giải quyết|giải ngân|giảm|xử phạt|niêm yết|trồng|nuôi|sản xuất|đề ra|chuyển giao|bố cáo|dự báo|đối thoại|giáo dục|giữ|hiện đại hóa|hiện đại hoá|kéo dài|khoanh vùng|luân chuyển|lưu trữ|mời|nộp|phản ánh|quyết liệt|rút ngắn|sáp nhập|tháo gỡ|thi công|tiếp thu|tinh giản|tuyển dụng|chăm lo|chăm sóc|cơ cấu lại|đón|khánh thành|khai trương|ký kết|phóng|quay|soạn thảo|tri ân|vinh danh';

/** Actions that open a statement, and may stand inside a name ("Doanh nghiệp thu gom"). */
const ONLY_FIRST =
  'báo tin|tuần tra|kêu gọi|canh gác|phân luồng|phát dọn|hậu kiểm|thẩm tra|tuyển sinh|nạo vét|trực ban|trực chỉ huy|dự trữ|chặt tỉa|gia cố|hiệp đồng|tuyên dương|biểu dương|tu sửa|sửa chữa|tu bổ|bảo trì|bảo dưỡng|di dời|sơ tán|thu gom|thu hoạch|gieo cấy|tiêm phòng|phun|cắm|rào chắn|cấm|cứu hộ|cứu trợ|khơi|tôn tạo|trùng tu|cấp phát|trao tặng|tặng|ký|bình chọn|công nhận|xét|chi trả|quyết toán|thanh toán|thanh quyết toán|tuyển|khám|điều tra|giám định|quan trắc|lấy mẫu|chốt|gặp mặt|biểu diễn|chiếu|phát sóng|phát thanh|in|phát hành|đặt';

const FIRST = new RegExp(`^["“(]?(?:${OPENERS}|${ONLY_FIRST})(?![\\p{L}])`, 'iu');
/** Behind a plural word these are nouns: "các cấp", "các tổ chức". */
const INSIDE = new RegExp(`(?<![\\p{L}]|(?:các|những|mọi|từng|toàn) )(?:${OPENERS})(?![\\p{L}])`, 'giu');

/** Whether a phrase opens with an action ("Xây dựng …", "Tiếp tục …"). */
export function opensWithAction(text: string): boolean {
  return FIRST.test(text);
}

/** Where the first action word at or behind `from` begins; -1 when there is none. */
export function nextAction(text: string, from: number): number {
  INSIDE.lastIndex = from;
  return INSIDE.exec(text)?.index ?? -1;
}
