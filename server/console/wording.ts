import type { Claim } from '../../bot/index.js';
import type { Intent, RecordType } from '../../knowledge/index.js';

/** What the console's routes say of how a question was answered. */
export const INTENTS: Readonly<Record<Intent, string>> = {
  lead: 'hỏi đơn vị chủ trì',
  coordinator: 'hỏi đơn vị phối hợp',
  deadline: 'hỏi thời hạn',
  target: 'hỏi chỉ tiêu',
  result: 'hỏi kết quả đã đạt',
  list: 'hỏi danh sách',
  count: 'hỏi số lượng',
  compare: 'so sánh',
  superlative: 'hỏi nhiều nhất, ít nhất, sớm nhất hoặc muộn nhất',
  'yes-no': 'hỏi đúng hay không',
  'legal-basis': 'hỏi căn cứ pháp lý',
  content: 'hỏi nội dung',
  service: 'hỏi dịch vụ',
  'plan-facts': 'hỏi thông tin về chính văn bản',
  'plans-loaded': 'hỏi đang có kế hoạch nào',
  'about-assistant': 'hỏi về trợ lý',
  greeting: 'chào hỏi',
  thanks: 'cảm ơn',
  personal: 'hỏi chuyện riêng của một người',
  unsafe: 'yêu cầu không an toàn',
  'out-of-scope': 'ngoài phạm vi các kế hoạch',
};

const RECORD_TYPES: Readonly<Record<RecordType, string>> = {
  task: 'nhiệm vụ',
  duty: 'việc được giao',
  target: 'chỉ tiêu',
  result: 'kết quả',
};

export const UNDERSTOOD = {
  sentence: (intent: string, topic: string): string =>
    `Tôi hiểu câu hỏi là: ${intent}${topic === '' ? '' : ` về “${topic}”`}.`,
  intent: 'Loại câu hỏi',
  text: 'Câu hỏi sau khi chuẩn hóa',
  topic: 'Chủ đề',
  plans: 'Trong kế hoạch',
  allPlans: (count: number): string => `cả ${count} kế hoạch đang có`,
  missing: 'Kế hoạch được nhắc nhưng chưa nạp',
  agencies: 'Cơ quan',
  role: 'Vai trò',
  roles: { lead: 'chủ trì', coordinator: 'phối hợp' },
  types: 'Loại nội dung',
  recordTypes: RECORD_TYPES,
  levels: 'Cấp',
  years: 'Năm',
  window: 'Thời hạn trong khoảng',
  between: (from: string | null, to: string | null): string =>
    [from === null ? null : `từ ${from}`, to === null ? null : `đến ${to}`].filter((end) => end !== null).join(' '),
  part: 'Phần của văn bản',
  noun: 'Đếm hoặc liệt kê',
  lacking: 'Còn thiếu',
  lackings: { deadline: 'thời hạn', coordinator: 'đơn vị phối hợp', lead: 'đơn vị chủ trì' },
  deadline: 'Cụm từ thời hạn',
  quoted: 'Cụm trong ngoặc kép',
  figures: 'Số liệu nêu trong câu hỏi',
} as const;

const ROLES = { lead: 'chủ trì', coordinator: 'phối hợp', assignee: 'được giao' } as const;
const SILENCES = { lead: 'đơn vị chủ trì', coordinator: 'đơn vị phối hợp', product: 'sản phẩm' } as const;

/** A claim of an answer as a sentence, and what it stands on. */
export function sayClaim(claim: Claim): { readonly says: string; readonly source: string } {
  switch (claim.kind) {
    case 'role':
      return { says: `${claim.agency}: ${ROLES[claim.role]}`, source: claim.recordKey };
    case 'presumed':
      return { says: `${claim.agency}: ${ROLES[claim.role]} (chưa xác nhận)`, source: claim.recordKey };
    case 'silent':
      return { says: `văn bản không ghi ${SILENCES[claim.what]}`, source: claim.recordKey };
    case 'deadline':
      return { says: `thời hạn: ${claim.text ?? '(văn bản để trống)'}`, source: claim.recordKey };
    case 'figure':
      return { says: `số liệu: ${claim.text}`, source: claim.recordKey };
    case 'title':
      return { says: `nội dung: ${claim.text}`, source: claim.recordKey };
    case 'count':
      return { says: `số lượng: ${claim.value}`, source: claim.of.slice(0, 5).join(', ') };
    case 'parts':
      return { says: `số mục nhỏ: ${claim.value}`, source: `${claim.planId}, mục ${claim.section}` };
    case 'quote':
      return { says: `trích: “${claim.text}”`, source: claim.passageKey };
    case 'correction':
      return { says: `đã sửa, văn bản ghi: ${claim.original}`, source: claim.recordKey };
    case 'register':
      return { says: `theo danh mục: ${claim.words.join('; ')}`, source: claim.key };
    case 'plan-fact':
      return { says: `thông tin văn bản: ${claim.value}`, source: claim.planId };
    default:
      // A conclusion: what it was drawn from says more than a sentence would.
      return { says: `kết luận (${claim.kind}): ${JSON.stringify(claim)}`, source: sourceOf(claim) };
  }
}

function sourceOf(claim: Claim): string {
  if ('recordKey' in claim) return claim.recordKey;
  return 'planId' in claim ? claim.planId : '';
}
