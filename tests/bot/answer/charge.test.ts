import { describe, expect, it } from 'vitest';
import { chargeOf } from '../../../bot/answer/charge.js';

const PROSE = { title: '', quote: '', columns: [], leadBasis: 'stated' } as const;
const headed = (heading: string) => ({ ...PROSE, columns: [{ role: 'lead', heading, text: 'Sở A' }] as const });

describe('the words that charge an agency', () => {
  it.each([
    ['Chủ trì, phối hợp với Sở B mở lớp', 'lead'],
    ['Giao Sở A – cơ quan thường trực Ban Chỉ đạo chủ trì mở lớp', 'lead'],
    ['Là cơ quan thường trực Ban Chỉ đạo', 'standing'],
    ['Làm đầu mối tổng hợp báo cáo', 'focal'],
    ['Chịu trách nhiệm cập nhật dữ liệu', 'answerable'],
  ] as const)('"%s" is %s', (title, expected) => {
    expect(chargeOf({ ...PROSE, title })).toBe(expected);
  });

  it.each([
    ['Cơ quan chủ trì', 'lead'],
    ['Đơn vị thực hiện', 'lead'],
    ['Cơ quan theo dõi, đánh giá', 'watching'],
    ['Đơn vị đầu mối', 'focal'],
  ] as const)('a column headed "%s" is %s', (heading, expected) => {
    expect(chargeOf(headed(heading))).toBe(expected);
  });

  it('is a gift where no word charges, and leadership where a person set the name', () => {
    expect(chargeOf({ ...PROSE, leadBasis: 'assigned', title: 'Rà soát hồ sơ' })).toBe('given');
    expect(chargeOf({ ...PROSE, title: 'Là cơ quan thường trực', corrected: [{ field: 'leads' }] })).toBe('lead');
  });
});
