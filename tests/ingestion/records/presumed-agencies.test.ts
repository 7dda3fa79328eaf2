import { describe, expect, it } from 'vitest';
import {
  isKnownName,
  looksLikeBody,
  presumedOfHeading,
  presumedSubject,
} from '../../../ingestion/records/presumed-agencies.js';

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
    expect(presumedOfHeading(words).agencies).toEqual([]);
  });

  it('charges nobody where the sentence opens with what is to be done', () => {
    expect(presumedSubject('Ban hành kế hoạch trồng cây của đơn vị, báo cáo kết quả hằng quý.')).toBeNull();
    expect(presumedSubject('Tổ hòa giải phối hợp giải quyết vướng mắc.')?.agencies).toEqual(['Tổ hòa giải']);
  });

  it('takes a meeting (giao ban) for no charge', () => {
    expect(presumedSubject('Giao ban hằng tuần rà soát tiến độ.')).toBeNull();
    expect(presumedSubject('Giao Ban điều hành chợ rà soát tiến độ.')?.agencies).toEqual(['Ban điều hành chợ']);
  });
});

describe('whether the role of such a name is stated or only presumed', () => {
  it.each([
    ['Giao Tổ hòa giải thôn Đông chủ trì hòa giải tranh chấp.', false],
    ['Đề nghị Câu lạc bộ khởi nghiệp tổ chức hội thảo.', null],
    ['Tổ hòa giải thôn Đông có trách nhiệm hòa giải tranh chấp.', false],
    ['Tổ hòa giải thôn Đông: hòa giải tranh chấp.', true],
    ['Bộ dụng cụ thí nghiệm phối hợp sử dụng chung giữa các lớp.', null],
    ['Nhóm cảm biến phối hợp sử dụng chung giữa các lớp.', true],
    ['Giao bộ phận một cửa tiếp nhận hồ sơ.', true],
  ])('of the sentence "%s"', (sentence, isPresumed) => {
    expect(presumedSubject(sentence)?.isPresumed ?? null).toBe(isPresumed);
  });

  it.each([
    ['Trách nhiệm của Tổ hòa giải thôn Đông', false],
    ['Tổ hòa giải thôn Đông', true],
    ['Đối với Nhóm cảm biến đo mưa', true],
  ])('of the heading "%s"', (heading, isPresumed) => {
    expect(presumedOfHeading(heading)).toMatchObject({ isPresumed });
  });

  it.each(['Các khoa, phòng', 'các ấp', 'Hiệu trưởng', 'Thủ trưởng các đơn vị trực thuộc', 'Sở Y tế'])(
    'knows a plural of bodies, an office and a register name: "%s"',
    (name) => {
      expect(isKnownName(name)).toBe(true);
    },
  );

  it.each(['Các phòng học', 'Theo phân công của trưởng thôn khi có kinh phí', 'Câu lạc bộ Làng hoa', 'Bộ dụng cụ'])(
    'knows no other words: "%s"',
    (name) => {
      expect(isKnownName(name)).toBe(false);
    },
  );
});
