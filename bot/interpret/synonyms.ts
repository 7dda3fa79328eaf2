/** Everyday words and the words that plans use for the same. Whole words only, accented. */
const SYNONYMS: readonly (readonly [everyday: RegExp, official: string])[] = [
  [word('bán hàng (?:trên|qua) mạng|bán (?:hàng )?online|bán hàng trực tuyến'), 'thương mại điện tử'],
  [word('nguồn tiền|tiền(?= (?:lấy |kiếm )?(?:ở đâu|từ đâu|đâu ra))'), 'kinh phí'],
  [word('online'), 'trực tuyến'],
  [word('(?:khỏi|đỡ|không) (?:phải )?(?:xếp hàng|chờ đợi|đi lại|lên tận nơi)'), ''],
  [
    word('hẹn (?:giờ|lịch|ngày)(?: đi)? khám(?: bệnh)?|đặt hẹn khám(?: bệnh)?|lấy số khám(?: bệnh)?'),
    'đặt lịch khám bệnh',
  ],
  [word('(?:đi )?thuê ngoài'), 'thuê'],
  [word('đo đạc(?= (?:môi trường|không khí|nước))'), 'quan trắc'],
  [word('khâu'), ''],
  [word('(?:đưa|đua|đăng|để) (?=.{0,50} lên cho (?:người dân|mọi người|bà con|dân))'), 'công bố '],
  [word('lên cho (?:người dân|mọi người|bà con|dân)(?: xem| biết| coi)?'), ''],
  [word('(?:làm|giải quyết|xử lý) (?:trọn|trọn gói|trọn vẹn|từ đầu đến cuối|hết)(?= (?:trên|qua))'), 'xử lý hoàn toàn'],
  [word('gom (?:số|số liệu|dữ liệu)'), 'tổng hợp số liệu'],
  [word('giấy tờ cũ|văn bản giấy cũ|(?:đống |mớ )?(?:văn bản|hồ sơ) giấy(?: cũ)?'), 'văn bản lưu trữ'],
  [word('chấm điểm|chấm(?= (?:rồi|và|xem|mức|các|từng|công bố|công khai))'), 'đánh giá'],
  [word('công khai xem'), 'công bố'],
  [word('(?<=báo cáo )giữa(?: năm)?|sơ kết giữa(?: năm)?'), '6 tháng'],
  [word('(?:bản |báo cáo )*tổng kết cuối(?: năm)?|báo cáo cuối(?: năm)?'), 'báo cáo cả năm'],
  [word('tới đâu|đến đâu'), 'mức độ'],
  [word('(?:kéo|đẩy) (?=(?:thứ hạng|hạng|điểm))'), 'nâng '],
  [word('dồn sức(?: nhất)?'), 'trọng tâm'],
  [
    word('lên (?:môi trường )?số(?! (?:hoá|hóa|liệu|doanh|người|hộ|lượng|lượt|hồ|tiền|xã|vụ|học|cán|\\d))'),
    'chuyển đổi số',
  ],
  [word('đòi(?= (?:phải )?(?:\\d|đạt|có))'), ''],
  [word('(?:đóng )?góp(?= (?:vào |cho )?(?:tổng sản phẩm|GRDP))'), 'chiếm'],
  [word('xong'), 'hoàn thành'],
  [word('(?<=\\d )tiếng(?: đồng hồ)?'), 'giờ'],
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
  [word('bắt buộc|(?<!(?:nắm|đánh|vây|truy) )bắt(?! (?:đầu|nguồn|cóc|giữ|tay|nạt|mạch|cầu))'), ''],
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
  return SYNONYMS.reduce((said, [everyday, official]) => {
    const left = said.replace(everyday, ' ').toLowerCase();
    return official !== '' && left.includes(official) ? said : said.replace(everyday, official);
  }, text)
    .replace(/\s+/g, ' ')
    .trim();
}
