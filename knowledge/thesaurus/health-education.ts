/** Health, population, schools and children. */
export const HEALTH_EDUCATION = `
cơ sở y tế, cơ sở khám chữa bệnh, bệnh viện, nơi khám bệnh, nhà thương, chỗ chữa bệnh
trạm y tế, trạm xá, trạm y tế xã, y tế xã, y tế cơ sở
khám bệnh chữa bệnh, khám chữa bệnh, khám bệnh, đi khám, đi viện, chữa bệnh, khám bác sĩ
đăng ký khám bệnh, đặt lịch khám, đặt lịch khám bệnh, lấy số khám bệnh, hẹn khám
khám chữa bệnh từ xa, tư vấn khám bệnh từ xa, khám qua mạng, bác sĩ trực tuyến, khám bệnh online
hồ sơ sức khỏe điện tử, sổ sức khỏe điện tử, sổ khám bệnh điện tử, hồ sơ sức khỏe, lập hồ sơ sức khỏe, sổ y bạ điện tử
bệnh án điện tử, hồ sơ bệnh án điện tử, bệnh án trên máy
đơn thuốc điện tử, kê đơn điện tử, toa thuốc điện tử
đơn thuốc, toa thuốc
nhà thuốc, hiệu thuốc, tiệm thuốc, quầy thuốc, cơ sở bán lẻ thuốc
bác sĩ, thầy thuốc, người khám bệnh
nhân viên y tế, cán bộ y tế, y bác sĩ, y tá, thầy thuốc
viện phí, tiền viện phí, tiền khám bệnh
bảo hiểm y tế, thẻ bảo hiểm y tế, thẻ khám bệnh, bhyt
bao phủ bảo hiểm y tế, tham gia bảo hiểm y tế, có thẻ bảo hiểm y tế
tiêm chủng, tiêm phòng, chích ngừa, tiêm ngừa, tiêm vắc xin, chủng ngừa, mũi tiêm, tiêm vaccine
dịch bệnh, ổ dịch, bệnh lây, bệnh truyền nhiễm
phòng chống dịch, chống dịch, dập dịch, ngừa dịch
sốt xuất huyết, muỗi đốt, bệnh do muỗi
bệnh không lây nhiễm, bệnh mãn tính, tiểu đường huyết áp, bệnh mạn tính
lao phổi, bệnh lao
hiv aids, hiv, sida, si đa
an toàn thực phẩm, vệ sinh an toàn thực phẩm, đồ ăn sạch, thức ăn an toàn, thực phẩm bẩn
ngộ độc thực phẩm, ăn uống bị ngộ độc, trúng thực
cơ sở kinh doanh thực phẩm, quán ăn, hàng ăn, cơ sở chế biến thực phẩm, thức ăn đường phố
suy dinh dưỡng, trẻ thấp còi, trẻ còi cọc, thiếu chất, thấp còi
sức khỏe sinh sản, bà mẹ mang thai, phụ nữ mang thai, thai sản, chăm sóc bà bầu
dân số, sinh đẻ, dân số và phát triển
kế hoạch hóa gia đình, sinh đẻ có kế hoạch
mức sinh, tỷ lệ sinh, số con
mất cân bằng giới tính khi sinh, lệch giới tính, chênh lệch trai gái
sàng lọc trước sinh, khám thai sàng lọc, sàng lọc sơ sinh
người cao tuổi, người già, cụ già, ông bà, các cụ, người lớn tuổi
chăm sóc sức khỏe, lo sức khỏe, khám sức khỏe
khám sức khỏe định kỳ, kiểm tra sức khỏe, khám tổng quát
cấp cứu, xe cứu thương, cứu thương, cứu người
thuốc lá, hút thuốc, tác hại thuốc lá
rượu bia, bia rượu, uống rượu, nhậu
ma túy, hút chích, nghiện ngập, chất gây nghiện
cai nghiện, bỏ nghiện, chữa nghiện
tử vong, chết, mất mạng, thiệt mạng
thương tích, bị thương, tai nạn thương tích
đuối nước, chết đuối, trẻ bị đuối nước
phòng chống đuối nước, dạy bơi, học bơi, phổ cập bơi
trường học, cơ sở giáo dục, nhà trường, các trường, trường lớp
trường mầm non, nhà trẻ, mẫu giáo, trường mẫu giáo, giáo dục mầm non
trường tiểu học, cấp một, trường cấp 1, cấp 1
trường trung học cơ sở, cấp hai, trường cấp 2, cấp 2, thcs
trường trung học phổ thông, cấp ba, trường cấp 3, cấp 3, thpt
học sinh, học trò, trẻ đi học, các em học sinh
sinh viên, người học đại học, sinh viên đại học
giáo viên, thầy cô, thầy giáo cô giáo, nhà giáo, cô giáo
phòng học, lớp học, phòng dạy học
kiên cố hóa trường lớp, xây trường, xây phòng học, sửa trường học
trường chuẩn quốc gia, đạt chuẩn quốc gia, trường đạt chuẩn
phổ cập giáo dục, ai cũng được đi học, phổ cập
xóa mù chữ, dạy chữ, người không biết chữ, mù chữ
bỏ học, nghỉ học giữa chừng, thôi học
tuyển sinh, nhận học sinh, vào trường, xin học
tuyển sinh trực tuyến, đăng ký nhập học trực tuyến, xin học qua mạng, nộp hồ sơ nhập học qua mạng
tuyển sinh đầu cấp, vào lớp một, vào lớp 1, vào lớp 6, nhập học đầu cấp
học phí, tiền học, đóng học, tiền trường
thu học phí không dùng tiền mặt, đóng học phí qua mạng, đóng tiền học qua mạng, nộp học phí chuyển khoản
học bạ điện tử, học bạ số, học bạ trên máy, học bạ
sổ liên lạc điện tử, sổ liên lạc, liên lạc phụ huynh
phụ huynh, cha mẹ học sinh, bố mẹ, cha mẹ, ba má
chương trình giáo dục phổ thông, chương trình sách giáo khoa mới, sách giáo khoa
giáo dục nghề nghiệp, dạy nghề, học nghề, đào tạo nghề, trường nghề
hướng nghiệp, phân luồng học sinh, chọn nghề
học tập suốt đời, học suốt đời, khuyến học, trung tâm học tập cộng đồng
ngoại ngữ, tiếng anh, học tiếng anh
kỹ năng sống, giáo dục kỹ năng sống
bữa ăn bán trú, ăn trưa ở trường, bán trú, bếp ăn trường học
bạo lực học đường, học sinh đánh nhau, bắt nạt
trẻ em, con nít, thiếu nhi, trẻ nhỏ, em nhỏ, các cháu
bảo vệ trẻ em, chăm lo trẻ em, chăm sóc trẻ em
xâm hại trẻ em, bạo hành trẻ em, trẻ bị đánh đập
trẻ em có hoàn cảnh đặc biệt, trẻ mồ côi, trẻ khó khăn
điểm vui chơi trẻ em, sân chơi, khu vui chơi, chỗ chơi cho trẻ
tiêu chí trường học, chất lượng dạy và học, chất lượng giáo dục
`;
