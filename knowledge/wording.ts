import type { CorrectableField } from './domain/correction.js';
import { formatDay } from './domain/day.js';
import type { Plan } from './domain/plan.js';

type Described = Pick<Plan, 'id' | 'title' | 'number' | 'issuer' | 'period' | 'isDigest'>;

/** Why a document is not loaded, for the person who loads it; names the loaded plan and the new document. */
export function planConflictReason(loaded: Described, incoming: Described, fileName: string): string {
  const cause =
    incoming.isDigest && !loaded.isDigest
      ? 'Bản tóm lược không thay được văn bản thật đã nạp.'
      : `Mã "${loaded.id}" đang thuộc về một văn bản khác. Hãy đổi tên tệp mới, hoặc gỡ văn bản cũ trước khi nạp.`;
  return `${cause} Đang có: ${describePlan(loaded)}. Tệp mới "${fileName}": ${describePlan(incoming)}.`;
}

function describePlan({ title, number, issuer, period }: Described): string {
  const days = period === null ? 'không rõ kỳ' : `kỳ ${formatDay(period.from)} – ${formatDay(period.to)}`;
  return [title, number === null ? 'chưa có số' : `số ${number}`, issuer ?? 'không rõ cơ quan ban hành', days].join(
    ', ',
  );
}

const FIELD_NAME: Readonly<Record<CorrectableField, string>> = {
  title: 'nội dung',
  leads: 'đơn vị chủ trì',
  coordinators: 'đơn vị phối hợp',
  deadline: 'thời hạn',
  figures: 'số liệu',
  review: 'kiểm tra',
};

/** Why a record whose text changed under a correction waits for a person. */
export function correctionWaits(field: CorrectableField, original: string): string {
  const before = original === '' ? 'để trống' : `“${original}”`;
  return `Hiệu chỉnh ${FIELD_NAME[field]} chưa áp dụng: khi hiệu chỉnh, văn bản ghi ${before}, nay đã khác`;
}
