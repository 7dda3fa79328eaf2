/** Work, insurance, poverty, care, peoples and faiths. */
export const LABOUR_SOCIETY = `
việc làm, công ăn việc làm, chỗ làm, công việc làm ăn
giải quyết việc làm, tạo việc làm, kiếm việc cho người lao động, tìm việc, có việc làm
sàn giao dịch việc làm, hội chợ việc làm, phiên giao dịch việc làm, giới thiệu việc làm, tìm việc làm
thất nghiệp, mất việc, không có việc làm
bảo hiểm thất nghiệp, trợ cấp thất nghiệp, tiền thất nghiệp
người lao động, công nhân, người làm công, người đi làm
xuất khẩu lao động, đi làm nước ngoài, lao động ở nước ngoài, đi lao động nước ngoài
thị trường lao động, cung cầu lao động, nhu cầu tuyển dụng
lao động nông thôn, người ở quê đi làm
an toàn lao động, vệ sinh lao động, an toàn vệ sinh lao động, bảo hộ lao động
tai nạn lao động, tai nạn khi làm việc
bảo hiểm xã hội, đóng bảo hiểm, bhxh
lương hưu, tiền hưu, hưu trí
trả lương hưu qua tài khoản, lĩnh lương qua thẻ, chi trả qua tài khoản, nhận trợ cấp qua tài khoản, trả qua thẻ ngân hàng
trợ cấp xã hội, tiền trợ cấp, tiền hỗ trợ hằng tháng, trợ giúp xã hội, bảo trợ xã hội
đối tượng bảo trợ xã hội, người được trợ cấp, đối tượng chính sách
an sinh xã hội, lo cho người yếu thế, phúc lợi xã hội
người có công, thương binh liệt sĩ, gia đình chính sách, gia đình liệt sĩ, thương binh
đền ơn đáp nghĩa, tri ân người có công
mộ liệt sĩ, nghĩa trang liệt sĩ, hài cốt liệt sĩ
người khuyết tật, người tàn tật, người tật nguyền
hộ nghèo, nhà nghèo, gia đình nghèo, người nghèo, gia đình khó khăn
hộ cận nghèo, cận nghèo, gần nghèo
giảm nghèo, xóa đói giảm nghèo, thoát nghèo, bớt nghèo
tái nghèo, nghèo trở lại
giảm nghèo bền vững, thoát nghèo bền vững
sinh kế, kế sinh nhai, cách làm ăn, kiếm sống
thu nhập bình quân đầu người, thu nhập mỗi người, mức sống, thu nhập bình quân
đời sống nhân dân, cuộc sống người dân, đời sống
đồng bào dân tộc thiểu số, dân tộc thiểu số, người dân tộc, bà con dân tộc, vùng đồng bào
vùng sâu vùng xa, vùng khó khăn, nơi hẻo lánh, vùng đặc biệt khó khăn, miền núi
xã đặc biệt khó khăn, xã nghèo, xã khó khăn
người có uy tín, già làng trưởng bản, già làng
tảo hôn, cưới sớm, lấy chồng sớm, hôn nhân cận huyết
bình đẳng giới, nam nữ bình đẳng, bình quyền nam nữ
bạo lực gia đình, chồng đánh vợ, bạo hành gia đình
gia đình văn hóa, gia đình hạnh phúc, gia đình
tệ nạn xã hội: mại dâm, ma túy, cờ bạc
phòng chống tệ nạn, chống tệ nạn
mua bán người, buôn người, bán người
cờ bạc, đánh bạc, số đề, lô đề
tín dụng đen, cho vay nặng lãi, vay nặng lãi
tôn giáo, tín ngưỡng, nhà chùa nhà thờ
cơ sở thờ tự, chùa chiền, nhà thờ, đình chùa
thanh niên, người trẻ, bạn trẻ, đoàn viên thanh niên, giới trẻ
khởi nghiệp, lập nghiệp, start up, startup, khởi nghiệp sáng tạo, mở công ty
phụ nữ, chị em, chị em phụ nữ, hội viên phụ nữ, đàn bà
cựu chiến binh, bộ đội cũ, lính cũ
công đoàn, đoàn viên công đoàn, tổ chức công đoàn
mặt trận tổ quốc, mặt trận
đoàn thể, hội đoàn, các hội, tổ chức chính trị xã hội
đoàn viên hội viên, thành viên các hội
tình nguyện, thiện nguyện, làm không công
từ thiện, nhân đạo, giúp người nghèo
hiến máu, cho máu, hiến máu tình nguyện
kiều bào, người việt ở nước ngoài, việt kiều
dân cư, cư dân, người ở
người trong độ tuổi lao động, dân số trưởng thành, người lớn, người trưởng thành
`;
