/** Networks, software, data and their safety. */
export const DIGITAL_TECHNOLOGY = `
chuyển đổi số, số hóa mọi mặt, công nghệ số
công nghệ thông tin, tin học, máy tính
hạ tầng số, hạ tầng công nghệ thông tin, cơ sở hạ tầng mạng, hạ tầng mạng, hạ tầng kỹ thuật số
hạ tầng viễn thông, mạng viễn thông, mạng điện thoại
trang thiết bị, thiết bị, máy móc, phương tiện làm việc
máy tính, máy vi tính, laptop, máy tính để bàn, máy trạm
máy chủ, server, trung tâm máy chủ
trung tâm dữ liệu, phòng máy chủ, kho máy chủ, data center, trung tâm tích hợp dữ liệu
điện toán đám mây, đám mây, cloud, lưu trữ đám mây, công nghệ đám mây
điện thoại thông minh, smartphone, điện thoại đời mới, điện thoại cảm ứng, điện thoại xịn
thiết bị di động, điện thoại di động, điện thoại cầm tay
ứng dụng, app, phần mềm
ứng dụng di động, app điện thoại, ứng dụng trên điện thoại, phần mềm điện thoại
phần mềm, hệ thống, chương trình máy tính
nền tảng số, hệ thống số, phần mềm dùng chung, nền tảng
băng rộng di động, sóng di động, mạng di động, mạng 4g, 4g, sóng 4g, internet di động
mạng 5g, sóng 5g, phủ sóng 5g, 5g
vùng lõm sóng, chỗ mất sóng, nơi không có sóng, sóng yếu, chỗ sóng yếu, lõm sóng, mất sóng, sóng chập chờn
phủ sóng, có sóng, bắt được sóng
trạm phát sóng, cột sóng, cột phát sóng, trạm bts, trạm thu phát sóng
băng rộng cáp quang, cáp quang, mạng cáp quang, internet cáp quang, mạng dây, internet cố định, băng rộng cố định
đường truyền, mạng internet, đường mạng, kết nối internet
mạng truyền số liệu chuyên dùng, mạng nội bộ nhà nước, đường truyền riêng của nhà nước, mạng chuyên dùng, đường truyền chuyên dùng
mạng nội bộ, mạng lan, mạng cơ quan
mạng không dây, wifi, phát wifi, internet công cộng, wifi miễn phí, wifi công cộng
địa chỉ ipv6, ipv6, giao thức internet thế hệ mới
internet vạn vật, iot, cảm biến kết nối, thiết bị kết nối mạng
camera giám sát, mắt thần, camera an ninh, máy quay an ninh, camera
cảm biến, thiết bị đo tự động, máy đo tự động
trí tuệ nhân tạo, công nghệ ai, máy học, trí khôn nhân tạo
trợ lý ảo, chatbot, robot trả lời, trả lời tự động, hỏi đáp tự động
dữ liệu lớn, big data
chuỗi khối, blockchain
cơ sở dữ liệu, kho dữ liệu, kho số liệu, dữ liệu, số liệu
cơ sở dữ liệu dùng chung, kho dữ liệu dùng chung, kho số liệu chung, kho dữ liệu chung
cơ sở dữ liệu chuyên ngành, dữ liệu ngành, kho dữ liệu ngành
dữ liệu mở, số liệu công khai, dữ liệu công khai, mở dữ liệu cho dân
danh mục dữ liệu, bảng kê dữ liệu
làm sạch dữ liệu, chuẩn hóa dữ liệu, sửa dữ liệu sai, lọc dữ liệu, đúng đủ sạch sống
nền tảng tích hợp chia sẻ dữ liệu, trục liên thông, trục chia sẻ dữ liệu, lgsp, trục tích hợp
chia sẻ dữ liệu, dùng chung dữ liệu, trao đổi dữ liệu, cho nhau xem dữ liệu, cung cấp dữ liệu
kết nối dữ liệu, nối dữ liệu, liên thông dữ liệu, đồng bộ dữ liệu
kiến trúc chính quyền điện tử, kiến trúc chính quyền số, khung kiến trúc, bản thiết kế tổng thể, kiến trúc số
bản đồ số, bản đồ trên mạng, bản đồ điện tử
hệ thống thông tin địa lý, gis, bản đồ gis
địa chỉ số, mã địa chỉ, gắn địa chỉ cho nhà, số nhà điện tử, nền tảng địa chỉ số
an toàn thông tin, an toàn thông tin mạng, bảo mật, an ninh mạng, an toàn mạng, chống hack, an toàn không gian mạng
bảo vệ dữ liệu cá nhân, lộ thông tin cá nhân, giữ kín thông tin cá nhân, bảo mật thông tin cá nhân, dữ liệu cá nhân
sự cố an toàn thông tin, bị hack, bị tấn công mạng, sự cố mạng, hack, tin tặc tấn công, bị phá hoại mạng, mất dữ liệu, sự cố an ninh mạng
ứng cứu sự cố, xử lý sự cố, cứu khi bị hack, khắc phục sự cố, xử lý khi bị tấn công
tin tặc, hacker, kẻ tấn công mạng
mã độc, vi rút, virus, phần mềm độc hại, virus máy tính
phòng chống mã độc, diệt virus, chống vi rút, phần mềm diệt virus
trung tâm giám sát an toàn thông tin, soc, giám sát an toàn không gian mạng, trung tâm giám sát an ninh mạng
cấp độ an toàn hệ thống thông tin, hồ sơ đề xuất cấp độ, phân cấp độ an toàn, cấp độ an toàn
bốn lớp, 4 lớp, mô hình bảo vệ nhiều lớp
diễn tập, tập dượt, tập trận, thực tập ứng phó, diễn tập thực chiến
sao lưu, backup, lưu dự phòng, sao chép dự phòng
lừa đảo trực tuyến, lừa đảo qua mạng, lừa tiền trên mạng, lừa qua điện thoại
tin giả, tin sai sự thật, tin vịt, thông tin xấu độc
tin nhắn rác, cuộc gọi rác, thư rác, sim rác
mạng xã hội, facebook, zalo, tiktok
thư điện tử, email, hộp thư, mail công vụ, thư điện tử công vụ
kỹ năng số, kỹ năng dùng máy tính, kỹ năng công nghệ, biết dùng công nghệ, biết dùng internet, rành công nghệ
bình dân học vụ số, xóa mù công nghệ, dạy dân dùng công nghệ, xóa mù số, phổ cập kỹ năng số
tổ công nghệ số cộng đồng, nhóm đến từng nhà hướng dẫn, tổ hướng dẫn công nghệ, tổ công nghệ cộng đồng
kinh tế số, kinh tế internet, làm ăn trên mạng
xã hội số, người dân dùng công nghệ, công dân số
chính quyền số, chính quyền điện tử, chính phủ số, chính phủ điện tử, cơ quan nhà nước số
đô thị thông minh, thành phố thông minh, smart city
thương mại điện tử, bán hàng trên mạng, bán hàng qua mạng, bán hàng online, chợ mạng, mua bán trên mạng
sàn thương mại điện tử, chợ trên mạng, trang bán hàng, shopee, gian hàng trực tuyến, sàn bán hàng
hóa đơn điện tử, hóa đơn trên mạng
hợp đồng điện tử, hợp đồng trên mạng
doanh nghiệp công nghệ số, công ty công nghệ, hãng công nghệ, công ty phần mềm
doanh nghiệp viễn thông, nhà mạng, viettel vnpt mobifone
mobile money, tiền di động, tiền điện thoại
ngày chuyển đổi số, ngày hội chuyển đổi số
chuyên gia, người giỏi, nhân tài, người có chuyên môn cao
đội ngũ chuyên trách, cán bộ chuyên trách, người phụ trách công nghệ, cán bộ it
nhân lực số, nguồn nhân lực công nghệ thông tin, người làm công nghệ, nhân lực công nghệ
bài giảng điện tử, bài giảng trên mạng, giáo án điện tử, học liệu số, tài liệu học trên mạng
học trực tuyến, học qua mạng, học online, học từ xa, đào tạo trực tuyến
nền tảng học trực tuyến mở, mooc, lớp học mở trên mạng, onetouch
truyền thanh cơ sở, loa phường, loa xã, loa phát thanh, đài truyền thanh, truyền thanh, loa truyền thanh, đài xã
truyền thanh ứng dụng công nghệ thông tin, truyền thanh thông minh, loa thông minh, loa không dây
báo chí, báo đài, nhà báo, phương tiện truyền thông, truyền thông đại chúng
truyền hình, tivi, ti vi, đài truyền hình
phát thanh, radio, đài phát thanh
`;
