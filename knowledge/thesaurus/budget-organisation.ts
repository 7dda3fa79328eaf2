/** Money, investment, staff and the inner work of an authority. */
export const BUDGET_ORGANISATION = `
kinh phí, tiền, ngân sách, chi phí, nguồn tiền, tiền bạc
dự toán, dự trù kinh phí, tính trước chi phí, ước tính chi phí, dự trù
quyết toán, chốt sổ, thanh quyết toán, tính sổ
ngân sách nhà nước, tiền nhà nước, tiền ngân sách, vốn nhà nước
thu ngân sách, tiền thu về, thu nộp ngân sách, nguồn thu, thu thuế
chi ngân sách, khoản chi, tiền chi ra
chi thường xuyên, khoản chi hằng năm, kinh phí hoạt động
tiết kiệm, chống lãng phí, tiêu ít đi, bớt chi tiêu
đầu tư công, vốn đầu tư công, đầu tư nhà nước, tiền xây dựng công trình
giải ngân, tiêu vốn, rót vốn ra, chi vốn, tiêu tiền dự án
chủ đầu tư, bên bỏ vốn, ban quản lý dự án
nhà thầu, bên thi công, đơn vị thi công, đơn vị xây dựng
đấu thầu, chọn nhà thầu, lựa chọn nhà thầu, mời thầu
đấu giá, bán đấu giá, trả giá
tài sản công, tài sản nhà nước, của công
trụ sở, nhà làm việc, văn phòng cơ quan, nơi làm việc, công sở
giá dịch vụ, tiền dịch vụ, mức phí, mức thu, bảng giá, giá cả
tiền thuế, đóng thuế, nộp thuế
trốn thuế, thất thu thuế, chống thất thu
nợ đọng thuế, nợ thuế, thuế chưa nộp
vay vốn, vay tiền, mượn vốn, tín dụng, vay ngân hàng
tín dụng chính sách, vốn vay ưu đãi, vay ngân hàng chính sách, vay lãi suất thấp
ngân hàng, tổ chức tín dụng, nhà băng
xã hội hóa nguồn lực, huy động nguồn lực, kêu gọi tài trợ, nguồn vốn ngoài nhà nước
tài trợ, ủng hộ, đóng góp, hảo tâm
đối tác công tư, ppp, hợp tác công tư, nhà nước và tư nhân cùng làm
thu hút đầu tư, kêu gọi đầu tư, gọi vốn, mời gọi nhà đầu tư, kéo nhà đầu tư, xúc tiến đầu tư
nhà đầu tư, người bỏ vốn, doanh nghiệp đầu tư
vốn đầu tư nước ngoài, fdi, doanh nghiệp nước ngoài, vốn nước ngoài
tự chủ tài chính, tự lo kinh phí, tự chủ, tự thu tự chi, cơ chế tự chủ
đơn vị sự nghiệp công lập, đơn vị sự nghiệp, cơ quan sự nghiệp
tổ chức bộ máy, bộ máy, cơ cấu tổ chức, sắp xếp bộ máy
tinh giản biên chế, giảm người, bớt biên chế, giảm biên chế, cho nghỉ bớt
biên chế, số người làm việc, chỉ tiêu người, suất biên chế
vị trí việc làm, việc của từng người, chức danh công việc
cán bộ công chức viên chức, cán bộ, người nhà nước, nhân viên nhà nước, công chức, viên chức
người đứng đầu, lãnh đạo, thủ trưởng, sếp, trưởng đơn vị
tuyển dụng, tuyển người, nhận người, thi tuyển
thi tuyển công chức, thi công chức, thi vào nhà nước
bổ nhiệm, đề bạt, cất nhắc, lên chức
quy hoạch cán bộ, nguồn cán bộ kế cận, cán bộ nguồn
luân chuyển, điều động, chuyển công tác, thay đổi vị trí
chuyển đổi vị trí công tác, đổi chỗ làm việc, luân chuyển vị trí
tiền lương, lương bổng, tiền công, thu nhập
nâng lương, tăng lương, lên lương
kỷ luật kỷ cương, giờ giấc làm việc, tác phong, kỷ cương hành chính, kỷ luật hành chính
đạo đức công vụ, thái độ phục vụ, văn hóa công sở, ứng xử với dân, thái độ của cán bộ
trách nhiệm người đứng đầu, sếp chịu trách nhiệm
thi đua khen thưởng, phong trào thi đua, thi đua
khen thưởng, giấy khen, bằng khen, tặng khen
kỷ luật, xử lý kỷ luật, kỷ luật cán bộ
phân cấp phân quyền, giao quyền cho cấp dưới, phân cấp, ủy quyền, trao quyền
phòng chống tham nhũng, chống ăn hối lộ, chống tham ô, tham nhũng, ăn hối lộ, tham nhũng tiêu cực
kê khai tài sản, khai tài sản, kê khai tài sản thu nhập
thanh tra công vụ, kiểm tra công vụ, kiểm tra đột xuất
khiếu nại tố cáo, đơn thư, kiện cáo, khiếu kiện, tố cáo
tiếp công dân, gặp dân, tiếp dân, đối thoại với dân, nghe dân
đối thoại, gặp gỡ lắng nghe, gặp gỡ
sáng kiến, ý tưởng hay, cách làm hay, sáng kiến cải tiến
mô hình, cách làm, điển hình
ban chỉ đạo, tổ chỉ đạo, ban điều hành
tổ công tác, nhóm công tác, tổ giúp việc, nhóm làm việc
đầu mối, người liên hệ, chỗ liên hệ
cơ sở vật chất, điều kiện làm việc, nhà cửa trang thiết bị
đại hội, kỳ đại hội
bầu cử, đi bầu, bỏ phiếu
hội đồng nhân dân, đại biểu nhân dân
cử tri, dân đi bầu, người đi bầu
tiếp xúc cử tri, gặp cử tri
nông thôn và thành thị, thôn quê và thành phố
tổ dân phố, khu phố, khối phố, tổ dân cư
thôn bản, thôn xóm, làng xã, ấp, bản làng, thôn làng
cơ sở, địa phương, xã phường
doanh nghiệp, công ty, hãng, cơ sở kinh doanh
doanh nghiệp nhỏ và vừa, công ty nhỏ, doanh nghiệp nhỏ
hộ kinh doanh, hộ buôn bán, tiểu thương, cửa hàng nhỏ, người buôn bán
hợp tác xã, tổ hợp tác, htx
doanh nghiệp nhà nước, công ty nhà nước
cổ phần hóa, bán phần vốn nhà nước, thoái vốn
người dân, bà con, dân chúng, nhân dân, công dân, dân làng, quần chúng
`;
