/** Words of any field: people, documents, quality, measure, time. */
export const GENERAL_WORDS = `
mục tiêu, đích đến, cái đích, phấn đấu đạt
chỉ tiêu, con số phải đạt, mức phải đạt
giải pháp, biện pháp, cách giải quyết, cách làm
nhiệm vụ, việc phải làm, đầu việc, công việc
nhiệm vụ trọng tâm, việc chính, việc quan trọng, việc trọng tâm
yêu cầu, đòi hỏi
mục đích, nhằm để làm gì, ý nghĩa
quan điểm, phương châm
nguyên tắc, lề lối
nội dung, phần chính
đối tượng, những ai được, người được áp dụng
phạm vi, địa bàn, khu vực
trách nhiệm, bổn phận
quyền lợi, lợi ích
nguồn lực, sức người sức của
kết quả đạt được, làm được gì, thành tích, kết quả
hạn chế tồn tại, điểm yếu, chỗ chưa được, thiếu sót, tồn tại hạn chế
nguyên nhân, lý do, vì đâu
thuận lợi, điểm mạnh
cơ hội và thách thức, thời cơ
tiến độ, mức độ hoàn thành, làm tới đâu
lộ trình, các bước, từng giai đoạn
kinh nghiệm, bài học, học hỏi kinh nghiệm
đi học tập kinh nghiệm, tham quan học tập, đi học hỏi
tiêu chí, tiêu chuẩn, điều kiện đạt
bộ tiêu chí, bộ chỉ số, thang điểm
bảng điểm, phiếu chấm, phiếu đánh giá
phiếu khảo sát, bảng hỏi, phiếu lấy ý kiến
cẩm nang, sổ tay, tài liệu hướng dẫn, sách hướng dẫn
tờ rơi, tờ gấp, pano áp phích, áp phích, băng rôn, khẩu hiệu
tài liệu tuyên truyền, tờ rơi, bài tuyên truyền
bản tin, bài viết, tin bài, chuyên mục, bài báo
phóng sự, video, phim ngắn, clip
danh mục, danh sách, bảng kê
kế hoạch hằng năm, kế hoạch năm
chương trình hành động, chương trình công tác
chất lượng, tốt xấu
hiệu quả, có ích, được việc
hiệu lực hiệu quả, làm có kết quả
công khai minh bạch, minh bạch, rõ ràng công khai
kịp thời, đúng lúc, nhanh chóng
đồng bộ, khớp nhau, thống nhất
thuận tiện, dễ dàng, tiện lợi
tối thiểu, ít nhất, không dưới
tối đa, nhiều nhất, không quá
bình quân, trung bình, tính đều
tăng thêm, cao hơn, nhiều hơn
giảm xuống, hạ xuống, kéo giảm, bớt
hằng năm, mỗi năm, từng năm, hàng năm, mọi năm
hằng quý, mỗi quý, hàng quý, ba tháng một lần
hằng tháng, mỗi tháng, hàng tháng, từng tháng
hằng tuần, mỗi tuần, hàng tuần
hằng ngày, mỗi ngày, hàng ngày
định kỳ, theo kỳ, đều đặn
đột xuất, bất ngờ, bất chợt
sáu tháng đầu năm, nửa đầu năm, 6 tháng đầu năm, nửa năm
sáu tháng cuối năm, nửa cuối năm, 6 tháng cuối năm
thường xuyên, liên tục, lúc nào cũng
lâu dài, về lâu về dài, dài hạn
trước mắt, ngắn hạn
khẩn cấp, cấp bách
trên địa bàn, trong vùng, ở địa phương
cả nước, toàn quốc, trên cả nước
trong và ngoài nước, trong nước nước ngoài
tổ chức cá nhân, cơ quan và người dân, tập thể cá nhân
các bên liên quan, những người có liên quan
chuyên môn nghiệp vụ, tay nghề, nghiệp vụ, trình độ
năng lực, khả năng, trình độ
nguồn nhân lực, nhân lực, con người, nhân sự, lực lượng lao động
nhân lực chất lượng cao, người giỏi, nhân lực giỏi
cộng tác viên, người giúp, mạng lưới cộng tác viên
báo cáo viên, tuyên truyền viên, người đi tuyên truyền
giảng viên, người dạy, người đứng lớp
học viên, người học, người đi học
người sử dụng, người dùng
người đại diện, người thay mặt
đại biểu, người dự họp, khách mời
hộ gia đình, nhà dân, gia đình, từng nhà
từng nhà, đến tận nhà, từng hộ
bảo trì, sửa máy
hư hỏng, xuống cấp, hỏng hóc, cũ nát
chồng chéo, trùng lặp, trùng nhau
công trình phúc lợi, công trình cho dân, công trình công cộng
vị trí, địa điểm
ảnh chụp, hình ảnh
ghi hình, quay phim, quay video
loa đài, âm thanh
`;
