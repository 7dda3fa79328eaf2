import { describe, expect, it } from 'vitest';
import { looksLikeBody, presumedOfHeading, presumedSubject } from '../../../ingestion/records/presumed-agencies.js';

describe('a name that no register knows', () => {
  it.each(['Bộ phận Một cửa', 'Các trường mầm non', 'Ban Quản lý chợ', 'Tổ hòa giải', 'Phòng Kế hoạch nghiệp vụ'])(
    'looks like a body: "%s"',
    (name) => {
      expect(looksLikeBody(name)).toBe(true);
    },
  );

  it.each([
    'Ban hành kế hoạch trồng cây',
    'Phòng, chống thiên tai',
    'Phòng cháy tại chợ',
    'Hội nghị tổng kết',
    'Tổng hợp kết quả',
    'Bộ tiêu chí đánh giá',
    'Đội ngũ cán bộ',
    'Trường hợp khẩn cấp',
  ])('does not where its first words are a verb or a matter: "%s"', (words) => {
    expect(looksLikeBody(words)).toBe(false);
    expect(presumedOfHeading(words)).toEqual([]);
  });

  it('charges nobody where the sentence opens with what is to be done', () => {
    expect(presumedSubject('Ban hành kế hoạch trồng cây của đơn vị, báo cáo kết quả hằng quý.')).toBeNull();
    expect(presumedSubject('Tổ hòa giải phối hợp giải quyết vướng mắc.')?.agencies).toEqual(['Tổ hòa giải']);
  });
});
