/** Words that open a group, and none of rooms, cases, tools or goods. */
export const GROUP_START =
  /^(?!(?:tất cả )?(?:các|những)\s+(?:phòng (?:học|họp|máy|bệnh|khám|thí nghiệm|thực hành|đọc|ở|ngủ)|trường (?:hợp|thông tin|dữ liệu)|bộ (?:chỉ số|tiêu chí|quy|tài liệu|dữ liệu|công cụ|dụng cụ|thủ tục|sách)|cơ sở (?:dữ liệu|hạ tầng|vật chất|pháp lý)|hội (?:nghị|thảo|thi|chợ|chẩn|đồng thi)|cấp độ|ngành (?:nghề|hàng|học)|tổ (?:hợp|máy))(?![\p{L}]))(?:cơ quan nhà nước|cơ quan, đơn vị|đơn vị, địa phương|chính quyền (?:các cấp|địa phương)|(?:tất cả )?(?:các|những)\s+(?:sở|ban|ngành|phòng|cơ quan|đơn vị|địa phương|cấp|tổ chức|trường|doanh nghiệp|ngân hàng|hội|đoàn thể|phường|xã|quận|huyện|thị xã|thành phố|cơ sở|tập đoàn|công ty|nhà mạng|bộ|lĩnh vực|ấp|thôn|xóm|làng|khu phố|tổ dân phố|tổ nhân dân|khóm|buôn|khoa|chi bộ|chi đoàn|chi hội|bản(?!\s+(?:báo|vẽ|sao|đồ|ghi|tin|án|thảo|dự|cam|kế))))(?![\p{L}])/iu;

/** Whether the words open as a group that no register knows: "các ấp", "các đơn vị liên quan". */
export function opensGroup(name: string): boolean {
  return GROUP_START.test(name);
}
