/** "Xuất excel", "cho tôi file excel của danh sách này": the list just given is wanted as a file. */
const FILES: ReadonlySet<string> = new Set(['excel', 'exel', 'exell', 'xlsx']);
/** What stands around it in a message that asks for nothing else; folded. */
const AROUND: ReadonlySet<string> = new Set(
  'da vang ok the vay nho ban em e ad toi minh anh chi co hay lam on giup cho gui xin can muon lay xuat tai in ket ra ve thanh duoi dang luon ca cai mot file tep bang bieu danh sach nay do tren di nhe nha voi duoc khong ko a cua cac nhiem vu chi tieu vua roi xuong may'.split(
    ' ',
  ),
);

/** @param folded The message, as `fold` leaves it */
export function asksFile(folded: string): boolean {
  const words = folded.match(/[a-z0-9]+/g) ?? [];
  return words.some((word) => FILES.has(word)) && words.every((word) => FILES.has(word) || AROUND.has(word));
}
