/**
 * The service directory: where a citizen goes today, beside what plans of earlier years say. Each entry names its basis.
 * State of knowledge: November 2026.
 */
export interface Service {
  /** Folded words in an answer that make the entry useful. */
  readonly about: RegExp;
  /** Place the entry holds for, or null for the whole country. */
  readonly place: string | null;
  readonly text: string;
}

export const SERVICES: readonly Service[] = [
  {
    about: /dich vu cong|nop ho so|thu tuc hanh chinh|mot cua/,
    place: null,
    text: 'Hiện nay hồ sơ trực tuyến nộp tại Cổng Dịch vụ công quốc gia dichvucong.gov.vn (cổng riêng của các tỉnh đã đóng giao diện từ 1/7/2025, Công văn 623/TTg-KSTT), đăng nhập bằng VNeID (Nghị định 69/2024/NĐ-CP).',
  },
  {
    about: /\bzalo\b|tong dai|phan anh|lien he|giao tiep/,
    place: 'Hà Nội',
    text: 'Hiện nay ở Hà Nội có thể gọi 024.1022 hoặc 19001009, hoặc dùng ứng dụng iHanoi (Quyết định 1207/QĐ-UBND ngày 28/2/2025; không dùng để khiếu nại, tố cáo).',
  },
];

/** What to add for a citizen; at most one line, the most local first. */
export function serviceNote(answerText: string, places: readonly (string | null)[]): string | null {
  const fits = SERVICES.filter(
    (service) => service.about.test(answerText) && (service.place === null || places.includes(service.place)),
  );
  return (fits.find((service) => service.place !== null) ?? fits[0])?.text ?? null;
}
