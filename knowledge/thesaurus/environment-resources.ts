/** Waste, water, air, land, minerals and natural disasters. */
export const ENVIRONMENT_RESOURCES = `
chất thải rắn sinh hoạt, rác sinh hoạt, rác thải, rác, rác nhà dân, rác thải sinh hoạt, chất thải sinh hoạt
chất thải, rác thải, đồ thải, chất bỏ đi
thu gom vận chuyển chất thải, đổ rác, gom rác, hốt rác, chở rác, lấy rác, thu gom rác, thu gom chất thải, dọn rác, thu gom rác thải
giá dịch vụ thu gom, tiền rác, tiền đổ rác, giá đổ rác, phí vệ sinh, phí thu gom
phân loại rác tại nguồn, phân loại chất thải, chia rác, phân loại rác, tách rác
bãi rác, bãi chôn lấp, nơi đổ rác, khu xử lý rác, khu xử lý chất thải, bãi chôn lấp chất thải
điểm tập kết rác, chỗ để rác, bãi tập kết, điểm trung chuyển, trạm trung chuyển
nhà máy xử lý rác, lò đốt rác, đốt rác phát điện, nhà máy đốt rác
chất thải nguy hại, rác độc hại, chất thải độc
chất thải y tế, rác bệnh viện, rác thải y tế
rác thải nhựa, đồ nhựa, túi ni lông, bao ni lông, nhựa dùng một lần
ô nhiễm môi trường, làm bẩn môi trường, môi trường bẩn, ô nhiễm, gây ô nhiễm
bảo vệ môi trường, giữ gìn môi trường, giữ sạch môi trường
ô nhiễm không khí, khói bụi, chất lượng không khí, bụi mịn
quan trắc môi trường, đo môi trường, trạm đo môi trường, trạm quan trắc, đo chất lượng không khí
tiếng ồn, ồn ào, karaoke ồn, loa kẹo kéo
nước thải, nước cống, nước bẩn thải ra
xử lý nước thải, lọc nước thải, làm sạch nước thải, trạm xử lý nước thải
hệ thống thoát nước, cống rãnh, cống thoát nước, thoát nước, cống
ngập úng, ngập lụt, ngập nước, đường ngập, chống ngập, úng ngập
nước sạch, nước máy, nước sinh hoạt, nước ăn
cấp nước sạch, nước máy về nhà, cung cấp nước, công trình cấp nước
nguồn nước, tài nguyên nước, sông suối ao hồ
nước ngầm, nước dưới đất, nước giếng, giếng khoan
nhà vệ sinh, nhà tiêu hợp vệ sinh, hố xí, công trình vệ sinh
cây xanh, trồng cây, cây cối, mảng xanh
trồng rừng, phủ xanh đồi trọc, trồng cây gây rừng
độ che phủ rừng, che phủ rừng, rừng che phủ
phá rừng, chặt phá rừng, lâm tặc, khai thác gỗ trái phép
phòng cháy chữa cháy rừng, chống cháy rừng, cháy rừng
đa dạng sinh học, động vật hoang dã, thú rừng, bảo tồn thiên nhiên
biến đổi khí hậu, khí hậu thay đổi, trái đất nóng lên
phát thải khí nhà kính, khí nhà kính, giảm phát thải, khí thải
tăng trưởng xanh, kinh tế xanh
kinh tế tuần hoàn, tái chế, dùng lại đồ thải
năng lượng tái tạo, điện mặt trời, điện gió, năng lượng sạch
tiết kiệm năng lượng, tiết kiệm điện, bớt tốn điện, sử dụng năng lượng tiết kiệm
khoáng sản, mỏ, khai khoáng, quặng
khai thác cát, hút cát, cát lậu, cát sỏi, khai thác cát sỏi
đất đai, ruộng đất, nhà đất
giấy chứng nhận quyền sử dụng đất, sổ đỏ, sổ hồng, bìa đỏ, giấy tờ đất
cấp giấy chứng nhận, cấp sổ, làm sổ đỏ, ra sổ
quy hoạch sử dụng đất, kế hoạch sử dụng đất, quy hoạch đất
chuyển mục đích sử dụng đất, lên thổ cư, chuyển đổi đất
thu hồi đất, lấy đất, thu đất
giải phóng mặt bằng, đền bù đất, bồi thường đất, đền bù giải tỏa, giải tỏa, bồi thường giải phóng mặt bằng
tái định cư, chỗ ở mới, khu tái định cư, dời nhà
tranh chấp đất đai, kiện đất, cãi nhau về đất
lấn chiếm đất, chiếm đất công, lấn đất
giá đất, bảng giá đất, tiền đất
bản đồ địa chính, đo đạc đất, đo đất, dữ liệu đất đai, cơ sở dữ liệu đất đai
thiên tai: lũ lụt, bão lũ, bão lụt, mưa bão, hạn hán, sạt lở đất, lũ quét, giông lốc
phòng chống thiên tai, chống bão lụt, phòng chống lụt bão, đối phó mưa bão
lũ lụt, nước lũ, mưa lũ, ngập lụt
sạt lở, lở đất, trượt đất, sạt lở đất, sụt lún
sạt lở bờ sông, lở bờ sông, kè bờ sông, sạt lở bờ biển
hạn hán, khô hạn, thiếu nước, nắng hạn
xâm nhập mặn, nước mặn, nhiễm mặn, ngập mặn
cảnh báo sớm, báo trước, báo động sớm, cảnh báo thiên tai
sơ tán, di dời dân, chạy lụt, đưa dân đi tránh
tìm kiếm cứu nạn, cứu hộ, cứu nạn, cứu hộ cứu nạn
cứu trợ, cứu đói, hàng cứu trợ, giúp người gặp nạn
hậu quả thiên tai, thiệt hại do bão, sau bão, khắc phục sau bão
đê điều, đê kè
hồ chứa, hồ đập, đập nước, hồ thủy lợi, hồ chứa nước
biển đảo, vùng biển, hải đảo
rừng phòng hộ, rừng chắn sóng, rừng ngập mặn
vệ sinh môi trường, dọn vệ sinh, tổng vệ sinh, làm sạch đường làng
cảnh quan, xanh sạch đẹp, đường hoa, cảnh đẹp
`;
