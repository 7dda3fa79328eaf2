/** A plan of another province than the samples, in own words, as the file of a first and of a second version. */
export const BEE_PLAN = beePlan('Sở Thú y', '45');
export const BEE_PLAN_AMENDED = beePlan('Sở Nông nghiệp', '60').replace(
  '| 2 | Tập huấn lấy mật',
  '| 2 | Mở chợ mật ong',
);

export const BEE_QUESTION = 'Đơn vị nào chủ trì nhiệm vụ nuôi ong trên sân thượng trụ sở?';

function beePlan(lead: string, percent: string): string {
  return `ỦY BAN NHÂN DÂN
TỈNH THỬ NGHIỆM

Số: 77/KH-UBND

KẾ HOẠCH
Nuôi ong đô thị tỉnh Thử Nghiệm năm 2030

I. MỤC TIÊU
1. Phấn đấu ${percent}% trụ sở cơ quan có tổ ong.

II. NHIỆM VỤ

PHỤ LỤC 1
DANH MỤC NHIỆM VỤ

| STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |
| --- | --- | --- | --- | --- |
| 1 | Nuôi ong trên sân thượng trụ sở | ${lead} | Sở Nội vụ | Quý II/2030 |
| 2 | Tập huấn lấy mật | Sở Khí tượng | Sở Thú y | Năm 2030 |
`;
}
