/** Everyday words and the words that plans use for the same. Whole words only, accented. */
const SYNONYMS: readonly (readonly [everyday: RegExp, official: string])[] = [
  [word('bán hàng (?:trên|qua) mạng|bán (?:hàng )?online|bán hàng trực tuyến'), 'thương mại điện tử'],
  [word('nguồn tiền|tiền(?= (?:lấy |kiếm )?(?:ở đâu|từ đâu|đâu ra))'), 'kinh phí'],
  [word('online'), 'trực tuyến'],
  [word('(?:đóng )?góp(?= (?:vào |cho )?(?:tổng sản phẩm|GRDP))'), 'chiếm'],
  [word('xong'), 'hoàn thành'],
  [word('công ty'), 'doanh nghiệp'],
  [word('chạy thử|dùng thí điểm'), 'thử nghiệm'],
  [word('luật lệ'), 'quy định'],
  [word('app|ứng dụng di động'), 'ứng dụng'],
  [word('smartphone'), 'điện thoại thông minh'],
  [word('đt|đthoại'), 'điện thoại'],
  [word('người lớn'), 'dân số trưởng thành'],
  [word('bà con|dân chúng|người ta'), 'người dân'],
  [word('giấy tờ'), 'hồ sơ'],
  [word('hộ khẩu|giấy khai sinh'), 'thủ tục hành chính'],
  [word('chuyển khoản|trả tiền qua mạng|không tiền mặt'), 'thanh toán không dùng tiền mặt'],
  [word('(?<=nộp (?:hồ sơ|giấy tờ) )(?:trên|qua) mạng'), 'trực tuyến'],
  [word('trên mạng|(?<=(?:làm|xử lý|thực hiện|giải quyết|báo cáo) )qua mạng'), 'trên môi trường mạng'],
  [word('qua mạng'), 'trực tuyến'],
  [word('hạn chế sóng|mất sóng|sóng yếu'), 'vùng lõm sóng'],
  [word('cáp quang băng rộng'), 'băng rộng cáp quang'],
  [word('khám bác sĩ|đặt khám'), 'đặt lịch khám bệnh'],
  [word('thầy cô'), 'giáo viên'],
  [word('ít nhất'), 'tối thiểu'],
  [word('dành ra|dành'), 'bố trí'],
  [word('bắt buộc|bắt'), ''],
  [word('sổ hồng|sổ đỏ|bìa đỏ'), 'giấy chứng nhận quyền sử dụng đất'],
  [word('chỗ sóng (?:di động )?yếu|nơi (?:không có|mất) sóng|chỗ mất sóng'), 'vùng lõm sóng'],
  [word('dạy|chỉ dẫn cho|bày cho'), 'hướng dẫn'],
  [word('công an huyện'), 'công an cấp huyện'],
  [word('loa (?:phường|xã|thôn|xóm|ấp|phát thanh|truyền thanh)|đài (?:phường|xã)'), 'truyền thanh'],
  [word('nhà mạng'), 'doanh nghiệp viễn thông'],
  [word('bưu điện'), 'bưu chính'],
  [word('lũ lụt|bão lụt|bão lũ'), 'thiên tai'],
  [word('mũi tiêm|chích ngừa|tiêm ngừa'), 'tiêm chủng'],
  [word('(?<!(?:sim|tin|tin nhắn|gọi|thư) )rác(?! thải)'), 'chất thải'],
  [word('họp online|họp trực tuyến|họp qua mạng'), 'hội nghị trực tuyến'],
];

function word(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu');
}

/** The everyday words replaced by the official ones, where they stand. */
export function officialWords(text: string): string {
  return SYNONYMS.reduce(
    (said, [everyday, official]) => (said.toLowerCase().includes(official) ? said : said.replace(everyday, official)),
    text,
  );
}
