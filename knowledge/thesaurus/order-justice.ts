/** Public order, fire safety, defence, law and its spreading. */
export const ORDER_JUSTICE = `
an ninh trật tự, trật tự trị an, giữ trật tự, an ninh, trị an
trật tự an toàn xã hội, bình yên, an toàn cho dân
tội phạm, kẻ xấu, kẻ gian, phạm tội
phòng chống tội phạm, trấn áp tội phạm, bắt tội phạm, tấn công tội phạm
trộm cắp, mất trộm, ăn trộm
lừa đảo, lừa gạt, lừa tiền
vũ khí vật liệu nổ, súng đạn, chất nổ, vũ khí
pháo nổ, đốt pháo
phòng cháy chữa cháy, chống cháy, cứu hỏa, chữa cháy, pccc, phòng cháy
cháy nổ, hỏa hoạn, cháy nhà
lính cứu hỏa, cảnh sát chữa cháy, đội chữa cháy, cảnh sát phòng cháy
thoát nạn, thoát hiểm, lối thoát hiểm
bình chữa cháy, bình cứu hỏa, phương tiện chữa cháy
tổ liên gia an toàn phòng cháy, tổ liên gia, nhóm nhà cùng chữa cháy
dân phòng, bảo vệ dân phố, lực lượng bảo vệ an ninh cơ sở, lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở
toàn dân bảo vệ an ninh tổ quốc, phong trào bảo vệ an ninh, dân giữ an ninh
quốc phòng, quân sự, bảo vệ đất nước
nghĩa vụ quân sự, đi bộ đội, đi lính, nhập ngũ, gọi nhập ngũ, tuyển quân, gọi công dân nhập ngũ
dân quân tự vệ, dân quân, tự vệ
quân nhân dự bị, lực lượng dự bị, dự bị động viên
giáo dục quốc phòng, học quân sự
khu vực phòng thủ, phòng thủ
biên giới, biên phòng, vùng biên
xuất nhập cảnh, hộ chiếu, ra vào nước, passport
người nước ngoài, khách tây, khách nước ngoài
cư trú, ăn ở, nơi ở
phổ biến giáo dục pháp luật, tuyên truyền pháp luật, dạy luật cho dân, nói về luật, phổ biến luật
pháp luật, luật lệ, phép nước
văn bản quy phạm pháp luật, văn bản luật, quy định pháp luật
quy định, luật lệ, điều lệ
trợ giúp pháp lý, giúp pháp lý miễn phí, tư vấn luật miễn phí, luật sư miễn phí
tư vấn pháp luật, hỏi luật, hỏi luật sư
hòa giải ở cơ sở, hòa giải, dàn xếp mâu thuẫn, tổ hòa giải
tiếp cận pháp luật, chuẩn tiếp cận pháp luật
thi hành án dân sự, thi hành án, thực hiện bản án
xử lý vi phạm hành chính, phạt hành chính, xử phạt hành chính
theo dõi thi hành pháp luật, kiểm tra thi hành luật
công chứng viên, phòng công chứng, nơi công chứng
nuôi con nuôi, nhận con nuôi, con nuôi
quốc tịch, nhập quốc tịch
bồi thường nhà nước, nhà nước đền
dân chủ ở cơ sở, quy chế dân chủ, dân biết dân bàn
bí mật nhà nước, tài liệu mật, giữ bí mật
văn thư lưu trữ, giấy tờ lưu trữ, hồ sơ lưu trữ, lưu trữ tài liệu
chỉnh lý tài liệu, sắp xếp hồ sơ cũ, sắp xếp tài liệu
con dấu, đóng dấu
công báo, văn bản đăng công báo
hương ước, quy ước, lệ làng
đội quản lý trật tự, đội trật tự
tuần tra kiểm soát, đi tuần, tuần tra
trực ban, trực gác
tết nguyên đán, ngày tết, dịp tết, tết
quốc khánh, ngày lễ lớn, lễ kỷ niệm, kỷ niệm
`;
