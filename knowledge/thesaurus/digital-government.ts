/** Online services, administrative procedures and the work of offices. */
export const DIGITAL_GOVERNMENT = `
dịch vụ công trực tuyến, nộp hồ sơ qua mạng, làm giấy tờ qua mạng, làm giấy tờ online, nộp hồ sơ trực tuyến, thủ tục trực tuyến, làm thủ tục qua mạng
dịch vụ công trực tuyến toàn trình, nộp hồ sơ hoàn toàn qua mạng, làm hết trên mạng, không phải đến tận nơi, toàn trình
thủ tục hành chính, giấy tờ, thủ tục giấy tờ, làm giấy tờ, hồ sơ giấy tờ
hồ sơ trực tuyến, hồ sơ điện tử, hồ sơ nộp qua mạng, hồ sơ online
tiếp nhận hồ sơ, nhận hồ sơ, thu hồ sơ, nhận đơn
trả kết quả, giao kết quả, nhận kết quả, lấy kết quả
trả kết quả tại nhà, trả kết quả qua bưu điện, gửi kết quả về nhà, dịch vụ bưu chính công ích
trước hạn và đúng hạn, đúng hạn, không trễ hẹn, đúng hẹn
trễ hạn, quá hạn, chậm hạn, trễ hẹn, chậm trễ
bộ phận một cửa, bộ phận tiếp nhận và trả kết quả, nơi nhận hồ sơ, quầy một cửa, chỗ tiếp dân nhận hồ sơ, trung tâm phục vụ hành chính công, trung tâm hành chính công
một cửa điện tử, phần mềm một cửa, hệ thống một cửa, hệ thống thông tin giải quyết thủ tục hành chính
cổng dịch vụ công, trang dịch vụ công, trang làm thủ tục trên mạng, web dịch vụ công
cổng thông tin điện tử, trang thông tin điện tử, trang web, website, web, trang mạng
phí và lệ phí, tiền lệ phí, lệ phí, tiền làm giấy tờ, phí làm thủ tục
miễn giảm phí, không mất tiền, không thu tiền, miễn phí, giảm phí
thanh toán trực tuyến, trả tiền qua mạng, nộp tiền qua mạng, chuyển khoản, trả tiền online, đóng tiền qua mạng
thanh toán không dùng tiền mặt, không tiền mặt, quẹt thẻ, quét mã trả tiền, chuyển khoản, trả tiền điện tử, thanh toán điện tử
mã phản hồi nhanh, mã vuông, quét mã, mã qr, qr code
ví điện tử, ví tiền điện thoại
chứng thực bản sao điện tử, sao y điện tử, công chứng điện tử, chứng thực điện tử, bản sao công chứng
chứng thực, công chứng, sao y
chữ ký số, chữ ký điện tử, ký số, ký trên mạng, chứng thư số, ký điện tử
văn bản điện tử, công văn điện tử, giấy tờ điện tử, văn bản trên máy
quản lý văn bản và điều hành, phần mềm văn phòng, phần mềm gửi công văn, gửi nhận công văn, phần mềm quản lý văn bản
gửi nhận văn bản điện tử, trao đổi văn bản điện tử, gửi công văn qua mạng, chuyển công văn qua mạng
xử lý trên môi trường mạng, xử lý trên môi trường điện tử, làm việc trên máy, giải quyết trên mạng, làm trên mạng
môi trường mạng, môi trường điện tử, trên mạng, qua mạng
không giấy tờ, không dùng giấy, phòng họp không giấy, họp không giấy, bỏ giấy tờ
hội nghị trực tuyến, họp trực tuyến, họp qua mạng, họp từ xa, truyền hình trực tuyến, truyền hình hội nghị, họp online
phản ánh kiến nghị, góp ý khiếu nại, phàn nàn, kêu ca, ý kiến của dân, phản ánh hiện trường
tiếp nhận phản ánh, nhận góp ý, nghe dân phản ánh, kênh góp ý
đường dây nóng, số nóng, tổng đài, số gọi hỗ trợ, hotline
mức độ hài lòng, sự hài lòng, hài lòng của người dân, người dân vừa ý, dân hài lòng, chỉ số hài lòng
chỉ số cải cách hành chính, điểm cải cách hành chính, par index, xếp hạng cải cách hành chính
chỉ số hiệu quả quản trị và hành chính công, chỉ số papi, papi
chỉ số năng lực cạnh tranh, chỉ số pci, năng lực cạnh tranh cấp tỉnh, pci
chỉ số chuyển đổi số, điểm chuyển đổi số, dti, xếp hạng chuyển đổi số
cải cách hành chính, cải tiến thủ tục, bớt thủ tục, giảm phiền hà
cải cách thể chế, hoàn thiện thể chế, sửa quy định, hoàn thiện chính sách
quy trình nội bộ, các bước xử lý, quy trình làm việc, trình tự xử lý
quy trình điện tử, quy trình trên máy
chế độ báo cáo, việc báo cáo, lịch báo cáo
hệ thống thông tin báo cáo, phần mềm báo cáo, báo cáo điện tử, báo cáo trên mạng
trung tâm điều hành thông minh, trung tâm giám sát điều hành thông minh, ioc, phòng điều hành đô thị thông minh
tài khoản định danh điện tử, định danh điện tử, vneid, tài khoản vneid, căn cước điện tử, danh tính số
căn cước công dân, thẻ căn cước, căn cước gắn chip, chứng minh thư, cccd
đề án 06, dữ liệu dân cư, cơ sở dữ liệu quốc gia về dân cư, dữ liệu về dân cư
thuê bao, số điện thoại đăng ký, sim
tài khoản công dân, tài khoản của người dân, tài khoản cá nhân
kho dữ liệu cá nhân, kho giấy tờ số, ngăn tủ điện tử, kho dữ liệu điện tử của tổ chức, kho hồ sơ cá nhân
tái sử dụng dữ liệu, dùng lại giấy tờ đã nộp, không phải nộp lại, khai thác lại dữ liệu
số hóa hồ sơ, scan hồ sơ, quét hồ sơ, chụp hồ sơ, chuyển hồ sơ giấy thành điện tử, nhập hồ sơ vào máy
số hóa, đưa vào máy, nhập vào máy, chuyển giấy thành số, scan, quét vào máy, chuyển sang điện tử
số hóa dữ liệu, nhập dữ liệu cũ, đưa dữ liệu vào máy, nhập số liệu vào máy, chuyển đổi dữ liệu, chạy dữ liệu cũ
mẫu đơn, tờ khai, biểu mẫu, đơn từ
biểu mẫu điện tử, tờ khai điện tử, tờ khai trên mạng, mẫu đơn trên mạng
đăng ký kinh doanh, giấy phép kinh doanh, mở hộ kinh doanh, giấy đăng ký doanh nghiệp, xin phép kinh doanh
đăng ký khai sinh, làm giấy khai sinh, khai sinh
đăng ký khai tử, báo tử, giấy chứng tử, khai tử
đăng ký kết hôn, giấy kết hôn, giấy đăng ký hôn thú
hộ tịch, khai sinh khai tử kết hôn
đăng ký thường trú, nhập hộ khẩu, hộ khẩu, đăng ký cư trú, sổ hộ khẩu
đăng ký tạm trú, khai báo tạm trú, khai báo lưu trú
lý lịch tư pháp, giấy xác nhận không tiền án, phiếu lý lịch
giấy phép lái xe, bằng lái, bằng lái xe, đổi bằng lái
giấy phép xây dựng, xin phép xây nhà, cấp phép xây dựng, phép xây dựng
liên thông điện tử, nối với nhau giữa các cơ quan, liên thông thủ tục
hẹn lịch, đặt lịch, đặt hẹn, lấy số trước, đăng ký lịch
bốc số, lấy số, xếp hàng tự động, máy lấy số
`;
