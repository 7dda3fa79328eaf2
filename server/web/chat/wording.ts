/** Everything that the chat page's script says. */
export const WORDING = {
  you: 'Bạn',
  assistant: 'Trợ lý',
  sources: (count: number): string => (count === 1 ? 'Nguồn trích dẫn' : `${count} nguồn trích dẫn`),
  open: 'Xem trong văn bản',
  page: (page: number): string => `trang ${page}`,
  options: 'Các lựa chọn',
  suggestions: 'Câu hỏi tiếp theo',
  noPlans: 'Chưa có kế hoạch nào được nạp, nên tôi chưa trả lời được câu hỏi về kế hoạch.',
  offline: 'Không kết nối được với máy chủ. Vui lòng kiểm tra mạng rồi thử lại.',
  failed: 'Hệ thống gặp lỗi. Vui lòng thử lại sau ít phút.',
  retry: 'Thử lại',
} as const;
