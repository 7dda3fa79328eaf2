import { describe, expect, it } from 'vitest';
import { findAgencies, parseAgency } from '../../../knowledge/language/agencies.js';
import { withShortForms } from '../../../knowledge/language/own-names.js';
import { definedShortForms, expandShortForms, isInitialism } from '../../../knowledge/language/short-forms.js';

const FORMS = [
  { short: 'TTKSBT', full: 'Trung tâm Kiểm soát bệnh tật' },
  { short: 'Sở', full: 'Sở Y tế' },
];

describe('short forms of a document', () => {
  it('are defined behind a name, by "gọi tắt là" or by its initials', () => {
    expect(
      definedShortForms(
        'Ban Chỉ đạo phòng thủ dân sự tỉnh (sau đây gọi tắt là Ban Chỉ đạo), Sở Nội vụ (Sở NV), Trung tâm Y tế (TTYT), nhà văn hóa (Nhà nước)',
      ).map(({ short }) => short),
    ).toEqual(expect.arrayContaining(['Ban Chỉ đạo', 'Sở NV', 'TTYT']));
    expect(definedShortForms('nhà văn hóa (Nhà nước); Kế hoạch này (sau đây gọi là Kế hoạch)')).toEqual([]);
  });

  it('stand for their agency only while that document is read', () => {
    const text = 'giao TTKSBT tỉnh Nghệ An chủ trì';
    expect(findAgencies(text)).toEqual([]);
    const [mention] = withShortForms(FORMS.filter(isInitialism), () => findAgencies(text));
    expect(mention).toMatchObject({
      text: 'TTKSBT tỉnh Nghệ An',
      agency: { key: parseAgency('Trung tâm Kiểm soát bệnh tật').key, place: 'tỉnh Nghệ An' },
    });
    expect(findAgencies(text)).toEqual([]);
  });

  it('are written out as whole words, in any case where no syllable is written so', () => {
    expect(expandShortForms('ttksbt làm gì, TTKSBTX?', FORMS, true)).toBe(
      'Trung tâm Kiểm soát bệnh tật làm gì, TTKSBTX?',
    );
    expect(expandShortForms('ttksbt', FORMS)).toBe('ttksbt');
    expect(expandShortForms('Sở', FORMS)).toBe('Sở Y tế');
    expect(isInitialism({ short: 'Sở' })).toBe(false);
  });

  it('are explained several in a line, by their initials', () => {
    expect(
      definedShortForms(
        'Ghi chú: Trạm KN là Trạm Khuyến nông huyện; Hội XYZ là Hội Nghề cá tỉnh; QL&BVR là Quản lý và bảo vệ rừng.',
      ),
    ).toEqual([
      { short: 'Trạm KN', full: 'Trạm Khuyến nông' },
      { short: 'QL&BVR', full: 'Quản lý và bảo vệ rừng' },
    ]);
    expect(
      definedShortForms('Chữ viết tắt: KN-TT: Khuyến nông - Thị trường; BVTV = Bảo vệ thực vật').map(
        ({ full }) => full,
      ),
    ).toEqual(['Khuyến nông - Thị trường', 'Bảo vệ thực vật']);
  });

  it('are none in a note about figures, nor one alone', () => {
    expect(definedShortForms('Ghi chú: Số liệu: ước tính; Tỷ lệ: làm tròn.')).toEqual([]);
    expect(definedShortForms('Ghi chú: TTHTCĐ là nơi đăng ký học')).toEqual([]);
  });

  it('may have a dash between the words, and be called short without "là"', () => {
    expect(
      definedShortForms('Phòng Văn hóa - Xã hội (VH-XH); Phòng Kinh tế, Hạ tầng và Đô thị (viết tắt KT-HT&ĐT)'),
    ).toEqual([
      { short: 'VH-XH', full: 'Văn hóa - Xã hội' },
      { short: 'KT-HT&ĐT', full: 'Kinh tế, Hạ tầng và Đô thị' },
    ]);
  });
});
