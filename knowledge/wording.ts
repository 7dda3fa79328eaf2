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
