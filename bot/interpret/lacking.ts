/** What a question says that records leave open: "chưa ghi thời hạn", "không có phối hợp". */
import type { Interpretation } from '../../knowledge/index.js';

const NONE = '(?:khong|chua|ko|thieu|bo trong|trong|de trong)';

export function findLacking(folded: string): Interpretation['lacking'] {
  if (new RegExp(`${NONE}(?: [a-z]+){0,3}? (?:thoi han|thoi gian|han hoan thanh|deadline)`).test(folded))
    return 'deadline';
  if (new RegExp(`${NONE}(?: [a-z]+){0,3}? (?:don vi |co quan )?phoi hop`).test(folded)) return 'coordinator';
  if (new RegExp(`${NONE}(?: [a-z]+){0,3}? (?:don vi |co quan )chu tri`).test(folded)) return 'lead';
  return null;
}

/** The words that say so, and those that say the same beside them: "chỉ do một đơn vị làm". */
export const LACKING_WORDS = new RegExp(
  `\\b${NONE}(?: (?:co|ghi|neu|he|ro|duoc|can|them|bat ky|ai|thay|de))* (?:(?:don vi|co quan|ben) )?(?:phoi hop|chu tri|thoi han|thoi gian|han hoan thanh|deadline)(?: (?:nao|gi|ca|het))*|\\bchi (?:(?:do|co|giao|cho) )*(?:mot|1|dung mot) (?:don vi|co quan|so|ben)(?: (?:lam|thuc hien|chu tri|phu trach|dam nhan))*`,
  'g',
);
