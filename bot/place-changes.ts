/** What became of places that plans name, with the basis; confirmed entries only. State of knowledge: November 2026. */
export const PLACE_CHANGES: readonly { readonly place: string; readonly text: string }[] = [
  {
    place: 'tỉnh Hải Dương',
    text: 'Tỉnh Hải Dương đã sáp nhập vào thành phố Hải Phòng (Nghị quyết 202/2025/QH15 ngày 12/6/2025), bộ máy mới vận hành từ 1/7/2025.',
  },
  {
    place: 'quận Hải An',
    text: 'Cấp huyện, trong đó có quận Hải An, kết thúc hoạt động từ 1/7/2025 (Nghị quyết 203/2025/QH15; Luật Tổ chức chính quyền địa phương 72/2025/QH15). Các phường cũ nay thuộc phường Hải An (Cát Bi, Đằng Lâm, Thành Tô, Đằng Hải, Tràng Cát, một phần Nam Hải và Đông Hải 2) và phường Đông Hải (Đông Hải 1, một phần Đông Hải 2 và Nam Hải), theo Nghị quyết 1669/NQ-UBTVQH15 ngày 16/6/2025.',
  },
];
