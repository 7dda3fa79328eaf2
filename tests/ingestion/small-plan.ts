/** A plan of another province in another layout than the real ones: own words, for tests. */
export const SMALL_PLAN = `ỦY BAN NHÂN DÂN
TỈNH NAM ĐỊNH
Số: 12/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Nam Định, ngày 15 tháng 01 năm 2025

KẾ HOẠCH
Cải cách hành chính tỉnh Nam Định năm 2025

Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước;
Căn cứ Quyết định số 99/QĐ-UBND ngày 20/12/2024 của UBND tỉnh,
Ủy ban nhân dân tỉnh Nam Định ban hành Kế hoạch cải cách hành chính năm 2025 như sau:

A. MỤC TIÊU

1) Mục tiêu chung
Nâng cao chất lượng phục vụ người dân.

2) Chỉ tiêu cụ thể
a) 90% hồ sơ thủ tục hành chính được giải quyết đúng hạn.
b) Tối thiểu 70% cán bộ cấp huyện và 50% cán bộ cấp xã được tập huấn.

B. NHIỆM VỤ

1/ Cải cách thể chế
• Rà soát văn bản quy phạm pháp luật do HĐND, UBND tỉnh ban hành.
• Các sở, ban, ngành cập nhật thủ tục hành chính trước ngày 30/6/2025.

C. TỔ CHỨC THỰC HIỆN

1/ Sở Nội vụ
- Chủ trì, phối hợp với Sở Tư pháp, UBND các huyện, thành phố theo dõi việc thực hiện Kế hoạch.
- Tổng hợp báo cáo UBND tỉnh định kỳ hằng quý.

2/ Sở Tài chính: Phối hợp với Sở Nội vụ bố trí kinh phí.

Nơi nhận:
- Bộ Nội vụ;
- Lưu: VT, NC.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Trần Văn An

PHỤ LỤC I: DANH MỤC NHIỆM VỤ
TT\tCơ quan phối hợp\tThời hạn hoàn thành\tNội dung công việc\tCơ quan chủ trì\tSản phẩm
I\t\t\tTHỂ CHẾ\t\t
1\tSở Tư pháp\tQuý II/2025\tBan hành quy chế phối hợp\tSở Nội vụ\tQuyết định của UBND tỉnh
2\t\t\tRà soát thủ tục hành chính\tCác sở, ban, ngành\tBáo cáo
`;
