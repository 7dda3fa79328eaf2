/** What plans do, and what people say for it. */
export const PLAN_VERBS = `
xây dựng kế hoạch, lập kế hoạch, lên kế hoạch, soạn kế hoạch, làm kế hoạch, ban hành kế hoạch
xây dựng đề án, lập đề án, soạn đề án, làm đề án, viết đề án
xây dựng văn bản, soạn thảo văn bản, soạn văn bản, viết văn bản, ban hành văn bản
xây dựng quy chế, ban hành quy chế, soạn quy chế, đặt ra quy chế
xây dựng báo cáo, lập báo cáo, viết báo cáo, làm báo cáo
xây dựng phương án, lập phương án, lên phương án, làm phương án
soạn thảo, biên soạn, soạn ra
tham mưu ban hành, trình ban hành, tham mưu trình
tham mưu, cố vấn, hiến kế
phê duyệt, thông qua, chuẩn y
thẩm định, xét duyệt, thẩm tra
nâng cấp, cải tạo, làm lại, sửa lại, tu sửa, sửa sang, chỉnh trang, tôn tạo
sửa chữa, duy tu, bảo dưỡng, bảo trì, tu bổ, sửa sang
mở rộng, nới rộng, làm rộng, làm to
xây mới, làm mới, đầu tư xây dựng, xây dựng mới, dựng mới
xây dựng, làm ra, dựng lên
đôn đốc, giục, thúc giục, nhắc nhở, thúc đẩy tiến độ, hối thúc
kiểm tra, thanh tra, kiểm soát, đi soi
giám sát, theo dõi, để mắt, trông coi
rà soát, xem lại, soát lại, kiểm lại, coi lại, xem xét lại
điều chỉnh, sửa đổi, chỉnh sửa, thay đổi, chỉnh lại
bổ sung, thêm vào, bù thêm
cập nhật, làm mới số liệu, cập nhập
tổng hợp, gom lại, gộp lại, thu gom số liệu, cộng dồn, tập hợp
thống kê, kiểm đếm, đếm xem
điều tra, khảo sát, thăm dò, lấy ý kiến
sơ kết, tổng kết, đánh giá kết quả
đánh giá, chấm điểm, nhận xét
chấm điểm, cho điểm, tính điểm
xếp hạng, xếp loại, phân hạng, phân loại
tuyên truyền, phổ biến, truyền thông, quảng bá, loan tin
vận động, kêu gọi, thuyết phục
tập huấn, bồi dưỡng, đào tạo, lớp học, mở lớp, dạy
tập huấn, hướng dẫn, cầm tay chỉ việc
hướng dẫn, chỉ dẫn, chỉ cách, bày cách, hỗ trợ cách làm
nâng cao nhận thức, cho dân hiểu, làm cho hiểu
hội thảo, tọa đàm, hội nghị chuyên đề
hội nghị, cuộc họp, buổi họp
giao ban, họp định kỳ, họp hằng tuần
phân công, chia việc, giao việc, cắt cử
phân bổ, chia về, rót xuống, rót về
bố trí kinh phí, cấp kinh phí, lo tiền, chi tiền, cấp tiền, rót vốn, bố trí vốn, dành tiền
huy động, kêu gọi đóng góp, vận động đóng góp, quyên góp
xã hội hóa, dân đóng góp, nhà nước và nhân dân cùng làm
mua sắm, trang bị, sắm, tậu
lắp đặt, đặt thiết bị
triển khai, thực hiện, tiến hành, bắt tay vào làm, đưa vào thực hiện
vận hành, đưa vào sử dụng, đưa vào hoạt động, đưa vào khai thác, chạy chính thức, cho chạy
duy trì, giữ vững, tiếp tục giữ
thử nghiệm, thí điểm, chạy thử, làm thử, dùng thử, làm điểm
nhân rộng, làm theo, mở rộng mô hình, phổ biến mô hình
hoàn thành, làm xong, xong xuôi, hoàn tất, kết thúc
bàn giao, giao lại, trao lại
tiếp nhận, nhận về, thu nhận
phối hợp, cùng làm, hợp tác
hợp tác, liên kết, bắt tay, liên doanh
ký kết, ký thỏa thuận, ký hợp tác
giải quyết, xử lý, xử trí, tháo gỡ
tháo gỡ, gỡ vướng, gỡ khó, giải quyết khó khăn
khó khăn vướng mắc, khúc mắc, trở ngại, vướng víu
khắc phục, sửa lỗi
xóa bỏ, bãi bỏ, dẹp bỏ, bỏ đi, hủy bỏ, cắt bỏ
cắt giảm, rút bớt, bớt đi, giảm bớt
rút ngắn, làm nhanh hơn, giảm thời gian
đơn giản hóa, làm gọn, làm đơn giản, bớt rườm rà
sắp xếp, sắp đặt lại, tổ chức lại, kiện toàn
sáp nhập, nhập vào, gộp xã, gộp lại, hợp nhất, nhập chung
thành lập, lập ra, dựng lên
kiện toàn, củng cố, chấn chỉnh
tăng cường, đẩy mạnh, làm mạnh, tăng thêm
thúc đẩy, đẩy mạnh, đẩy nhanh
khuyến khích, động viên, khích lệ
hỗ trợ, giúp đỡ, trợ giúp, tiếp sức
ưu đãi, chính sách ưu đãi, được ưu tiên
tôn vinh, khen thưởng, biểu dương, tuyên dương
xử phạt, xử lý vi phạm, phạt tiền
ngăn chặn, ngăn ngừa, phòng ngừa
phòng chống, đối phó, phòng ngừa, chống lại
ứng phó, đối phó, chống đỡ, xử lý khi xảy ra
công bố, công khai, niêm yết, đưa ra cho dân biết, thông báo rộng rãi
đăng tải, đưa lên mạng, đăng lên, đăng bài, đưa tin
cung cấp, đưa cho, gửi cho
chia sẻ, dùng chung, cho xem chung
kết nối, nối mạng, nối liền, liên thông, đấu nối, thông với nhau
tích hợp, ghép vào, gộp vào, gắn vào
bảo đảm, đảm bảo, lo cho
quản lý, trông coi, cai quản, điều hành
chỉ đạo, điều hành, lãnh đạo
khai thác, tận dụng, sử dụng
ứng dụng, áp dụng, đưa vào dùng
phát triển, mở mang, làm cho lớn mạnh
đổi mới, cải tiến, cải cách, thay đổi cách làm
nghiên cứu, tìm hiểu
thu hút, kéo về, mời gọi
giám định, kiểm định, kiểm tra chất lượng
nghiệm thu, kiểm nhận
báo cáo định kỳ, báo cáo hằng tháng, báo cáo thường xuyên
đề xuất, kiến nghị, xin ý kiến, đề nghị
lấy ý kiến, hỏi ý kiến, tham vấn, góp ý
trưng cầu ý kiến, lấy ý kiến nhân dân, hỏi dân
cam kết, giao ước, ký cam kết
phát động, mở đợt, ra quân, khởi động
khởi công, động thổ, bắt đầu xây
khánh thành, khai trương, ra mắt
thay thế, đổi sang, chuyển sang dùng
thu hồi, lấy lại, rút lại
lưu trữ, cất giữ, giữ lại, lưu lại
bồi thường, đền bù, trả tiền đền bù
`;
