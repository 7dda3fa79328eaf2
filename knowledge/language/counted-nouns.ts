/** Things that plans count, as far as their names are longer or shorter than two syllables, or begin with a common verb. */
const NOUNS = [
  'nghìn tỷ đồng', 'ngàn tỷ đồng', 'tỷ đồng', 'triệu đồng', 'nghìn đồng', 'đồng', 'tỷ USD', 'triệu USD', 'USD', 'tỷ', 'triệu lượt khách', 'nghìn lượt khách',
  'triệu lượt', 'lượt khách', 'triệu người', 'điểm phần trăm', 'điểm %', 'doanh nghiệp', 'thuê bao', 'hồ sơ', 'dịch vụ công trực tuyến', 'dịch vụ công', 'dịch vụ',
  'thủ tục hành chính', 'thủ tục', 'cơ sở y tế', 'cơ sở dữ liệu', 'cơ sở khám bệnh, chữa bệnh', 'cơ sở', 'trường đại học', 'trường học', 'trường nghề', 'hợp tác xã',
  'hộ gia đình', 'hộ dân', 'hộ nghèo', 'hộ sản xuất nông nghiệp', 'đơn vị hành chính', 'đơn vị', 'ngày làm việc', 'ngày công', 'giường bệnh', 'bác sĩ', 'điều dưỡng',
  'vạn dân', 'người dân', 'lao động', 'cán bộ', 'công chức', 'học sinh', 'sinh viên', 'giáo viên', 'phòng học', 'buổi', 'lớp tập huấn', 'lớp học', 'khóa đào tạo', 'hội nghị',
  'điểm cầu', 'điểm phục vụ bưu chính', 'điểm', 'trạm', 'tuyến', 'cầu', 'hệ thống', 'nền tảng', 'phần mềm', 'ứng dụng', 'tài khoản', 'chứng thư số', 'mã số vùng trồng', 'sản phẩm',
  'giao dịch', 'dự án', 'nhiệm vụ', 'chỉ tiêu', 'đề tài', 'thiết bị', 'bộ', 'chiếc', 'cái', 'mô hình', 'tiêu chí', 'khu công nghiệp', 'cụm công nghiệp', 'khu', 'vị trí', 'thành viên',
  'tập thể', 'cá nhân', 'xã, phường, thị trấn', 'xã', 'phường', 'huyện', 'quận', 'tỉnh', 'thành phố', 'thôn', 'tổ', 'công trình', 'nhà máy', 'nhà ở xã hội', 'căn hộ', 'căn nhà', 'căn',
];
const escaped = NOUNS.sort((a, b) => b.length - a.length).map((noun) => noun.replaceAll(' ', '\\s+'));

export const COUNTED_NOUNS = new RegExp(`^(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Units of measure and nouns of one syllable. */
export const SINGLE_NOUNS =
  /^(?:Mbps|Gbps|Mb\/s|Gb\/s|MW|MWp|kW|kWh|km2|km²|km|m2|m²|m3|m³|ha|tấn|tạ|kg|lít|giờ|phút|giây|người|hộ|trẻ|lượt|lần|vụ|ca|con|cây|bài|tin|trang|bản|cuốn|trường|phòng|giường|xe|tàu|chuyến|máy|trại|làng|ngày|tuần|GB|TB|điểm|đợt|cuộc|lớp|buổi|suất|ô|nhà)(?![\p{L}\p{N}])/iu;
