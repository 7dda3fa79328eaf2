/** Farming, forests, fishing, the countryside. */
export const AGRICULTURE_RURAL = `
nông nghiệp, trồng trọt chăn nuôi, làm nông, nhà nông, ruộng vườn
nông dân, nhà nông, bà con nông dân, người làm ruộng, người nông dân
nông thôn, thôn quê, làng quê, miền quê
xây dựng nông thôn mới, nông thôn mới, làm nông thôn mới
nông thôn mới nâng cao, nông thôn mới kiểu mẫu
chương trình mỗi xã một sản phẩm, ocop, sản phẩm ocop, đặc sản làng quê, đặc sản địa phương
nông sản, sản phẩm nông nghiệp, hàng nông sản, rau quả, hoa màu
tiêu thụ nông sản, bán nông sản, đầu ra cho nông sản, bao tiêu, giải cứu nông sản
chế biến nông sản, sơ chế nông sản
trồng trọt, trồng cây, canh tác, cấy hái
cây lúa, lúa gạo, trồng lúa, thóc gạo, cây lương thực
cây ăn quả, cây ăn trái, vườn cây trái
rau an toàn, rau sạch, rau củ
nông nghiệp hữu cơ, trồng sạch không hóa chất, nông nghiệp sạch, canh tác hữu cơ
nông nghiệp công nghệ cao, trồng trọt công nghệ cao, nhà kính nhà lưới, nông nghiệp thông minh
mùa vụ, vụ lúa, vụ mùa, vụ đông xuân
gieo cấy, gieo sạ, xuống giống, cấy lúa, gieo trồng
giống cây trồng, cây giống, hạt giống
giống vật nuôi, con giống
phân bón, bón phân
thuốc bảo vệ thực vật, thuốc trừ sâu, thuốc sâu, thuốc diệt cỏ
sâu bệnh, sinh vật gây hại, dịch hại, sâu rầy
bảo vệ thực vật, trừ sâu bệnh
chăn nuôi, nuôi heo gà, nuôi gia súc, chăn nuôi gia súc gia cầm
gia súc, trâu bò lợn, trâu bò, heo bò, súc vật
gia cầm, gà vịt, vịt gà
lợn, heo, đàn lợn, đàn heo, con lợn
dịch tả lợn châu phi, dịch tả heo, dịch heo
dịch bệnh động vật, bệnh gia súc, dịch bệnh vật nuôi, dịch bệnh gia súc gia cầm, bệnh trên đàn vật nuôi
thú y, bác sĩ thú y, chữa bệnh cho vật nuôi
giết mổ, lò mổ, cơ sở giết mổ, mổ heo
chó dại, bệnh dại, chó mèo, tiêm phòng dại
thủy sản, tôm cá, nuôi trồng thủy sản, nuôi tôm, nuôi cá, hải sản
khai thác thủy sản, đánh cá, đánh bắt, ra khơi
ngư dân, dân chài, người đánh cá, dân biển
tàu cá, thuyền đánh cá, ghe cá, tàu đánh cá
khai thác hải sản bất hợp pháp, đánh bắt trái phép, iuu, thẻ vàng
lâm nghiệp, nghề rừng
chủ rừng, người giữ rừng, giao rừng
kiểm lâm, bảo vệ rừng, giữ rừng, tuần tra rừng
thủy lợi, kênh mương, mương máng, tưới tiêu, tưới tiêu nước
kiên cố hóa kênh mương, bê tông hóa kênh mương, làm mương
nạo vét, vét bùn, khơi thông, khơi dòng
máy móc nông nghiệp, cơ giới hóa, máy cày máy gặt
dồn điền đổi thửa, gộp ruộng, tích tụ đất đai, dồn ruộng
vùng nguyên liệu, vùng trồng tập trung, vùng sản xuất tập trung
mã số vùng trồng, mã vùng trồng, đăng ký vùng trồng
truy xuất nguồn gốc, biết nguồn gốc hàng, tra nguồn gốc, tem truy xuất
nhãn hiệu, thương hiệu, tên hàng hóa
chỉ dẫn địa lý, xuất xứ hàng hóa
chuỗi giá trị, liên kết sản xuất tiêu thụ, chuỗi liên kết
khuyến nông, hướng dẫn kỹ thuật trồng trọt, cán bộ khuyến nông, dạy cách trồng
bảo hiểm nông nghiệp, bảo hiểm cây trồng vật nuôi
làng nghề, nghề truyền thống, làng làm nghề
ngành nghề nông thôn, nghề phụ ở quê
trang trại, nông trại
giá vật tư nông nghiệp, vật tư nông nghiệp, phân thuốc
`;
