/** Roads, vehicles, building, housing, electricity and towns. */
export const TRANSPORT_CONSTRUCTION = `
giao thông, đi lại, đường sá, đường xá
hạ tầng giao thông, đường sá cầu cống, đường và cầu, công trình giao thông
đường giao thông nông thôn, đường làng, đường thôn, đường quê, đường liên thôn, đường bê tông
đường bộ, quốc lộ, tỉnh lộ, đường lớn
đường cao tốc, cao tốc
đường phố, tuyến phố, phố xá, ngõ hẻm
vỉa hè, lề đường, hè phố, hành lang an toàn giao thông
lấn chiếm vỉa hè, lấn chiếm lòng lề đường, bán hàng vỉa hè, hàng rong
cầu đường, cầu cống
đường thủy nội địa, đường sông, đường thủy, kênh rạch, sông nước
bến thủy nội địa, bến thuyền, bến đò, bến tàu, bến phà, bến sông, cảng sông
phương tiện thủy, tàu thuyền, ghe thuyền, thuyền bè, xuồng ghe, tàu bè
cảng biển, bến cảng
cảng hàng không, sân bay, phi trường
đường sắt, xe lửa, tàu hỏa
nhà ga, ga tàu, bến tàu hỏa
vận tải hành khách công cộng, xe buýt, xe bus, phương tiện công cộng, xe công cộng
vận tải, chở hàng, chở khách, vận chuyển
bến xe, trạm xe, nhà xe
bãi đỗ xe, chỗ để xe, bãi xe, nơi đậu xe, bãi giữ xe, bãi đậu xe
trạm dừng nghỉ, chỗ nghỉ xe
trạm sạc, trụ sạc, nơi sạc xe điện
xe máy điện ô tô điện, xe điện, phương tiện giao thông điện
ô tô, xe hơi, xe con
xe máy, xe gắn máy, mô tô, honda
đăng kiểm, kiểm định xe, khám xe
tải trọng, xe quá tải, chở quá tải, quá khổ quá tải
trật tự an toàn giao thông, an toàn giao thông, luật giao thông
tai nạn giao thông, tai nạn xe, đụng xe, tông xe, va quệt xe
ùn tắc giao thông, tắc đường, kẹt xe, ách tắc
điểm đen tai nạn, chỗ hay tai nạn, điểm tiềm ẩn tai nạn
đèn tín hiệu giao thông, đèn xanh đèn đỏ, đèn giao thông
biển báo giao thông, biển báo, biển hiệu đường
phạt nguội, camera giao thông, xử phạt qua hình ảnh
nồng độ cồn, uống rượu lái xe, thổi cồn, say xỉn lái xe
mũ bảo hiểm, nón bảo hiểm
thu phí tự động không dừng, thu phí không dừng, trạm thu phí
hệ thống giao thông thông minh, giao thông thông minh
chiếu sáng công cộng, đèn đường, đèn chiếu sáng, thắp sáng đường, điện đường
điện lưới, lưới điện, đường dây điện, kéo điện, điện nông thôn
cung cấp điện, có điện, điện sinh hoạt
mất điện, cúp điện, cắt điện
tiền điện, hóa đơn điện, trả tiền điện
tiền nước, hóa đơn nước, trả tiền nước
cột điện, trụ điện, hạ ngầm dây điện, dây điện chằng chịt, ngầm hóa
xây dựng công trình, làm công trình, thi công công trình
quản lý xây dựng, trật tự xây dựng, quản lý trật tự xây dựng
xây dựng trái phép, xây nhà trái phép, xây lậu, không phép, xây không phép
quy hoạch, quy hoạch xây dựng, quy hoạch chi tiết, bản quy hoạch
quy hoạch đô thị, quy hoạch phố xá, thiết kế đô thị
phát triển đô thị, mở rộng thành phố, đô thị hóa, nâng loại đô thị
chỉnh trang đô thị, làm đẹp thành phố, làm đẹp phố phường, văn minh đô thị
nhà ở xã hội, nhà giá rẻ, nhà cho người thu nhập thấp, nhà ở công nhân
nhà tạm nhà dột nát, nhà tạm, nhà dột, nhà xiêu vẹo, nhà tranh vách đất, xóa nhà tạm
nhà ở, nhà cửa, chỗ ở
chung cư, nhà tập thể, nhà cao tầng
chung cư cũ, nhà tập thể cũ, cải tạo chung cư
công viên, vườn hoa, khu cây xanh, công viên cây xanh
nghĩa trang, nghĩa địa, bãi tha ma, nơi chôn cất
hỏa táng, thiêu xác, đài hóa thân
tiến độ công trình, tiến độ dự án, làm nhanh chậm
chậm tiến độ, làm chậm, ì ạch, trễ tiến độ
khu công nghiệp, khu chế xuất, cụm công nghiệp, khu nhà máy
cụm công nghiệp, khu làng nghề tập trung, cụm làng nghề
vật liệu xây dựng, gạch cát xi măng, vật liệu
hạ tầng kỹ thuật, cơ sở hạ tầng, kết cấu hạ tầng
`;
