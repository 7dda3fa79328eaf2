import { describe, expect, it } from 'vitest';
import { definedAbbreviations, expandAbbreviations } from '../../../knowledge/language/abbreviations.js';

describe('expandAbbreviations', () => {
  it.each([
    ['KH CĐS HP 2022: sở nào chủ trì XD', 'Kế hoạch chuyển đổi số Hải Phòng 2022: sở nào chủ trì xây dựng'],
    ['Sở TT&TT, Sở KH&CN, Sở NV', 'Sở Thông tin và Truyền thông, Sở Khoa học và Công nghệ, Sở Nội vụ'],
    ['STTTT và sở GD&ĐT', 'Sở Thông tin và Truyền thông và sở Giáo dục và Đào tạo'],
    ['P. Nội vụ Q. Hải An', 'phòng Nội vụ quận Hải An'],
    ['P. Bạch Hạc, P. Tài chính', 'phường Bạch Hạc, phòng Tài chính'],
    ['tổng cộng bao nhiêu n.vụ, đ.vị nào', 'tổng cộng bao nhiêu nhiệm vụ, đơn vị nào'],
    ['định mức KT-KT thu gom rác SH', 'định mức kinh tế - kỹ thuật thu gom rác sinh hoạt'],
    ['số hóa hs hộ tịch', 'số hóa hồ sơ hộ tịch'],
    ['VP UBND tỉnh, BCĐ CĐS', 'Văn phòng Ủy ban nhân dân tỉnh, Ban Chỉ đạo chuyển đổi số'],
    ['bn % CBCCVC, NLĐ có KN số', 'bao nhiêu % cán bộ, công chức, viên chức, người lao động có kỹ năng số'],
    ['cds la gi', 'chuyển đổi số la gi'],
    ['PL2 có bn chỉ tiêu', 'Phụ lục 2 có bao nhiêu chỉ tiêu'],
    ['PL 1', 'Phụ lục 1'],
    ['phát triển CQ số, cq thường trực', 'phát triển chính quyền số, cơ quan thường trực'],
    ['đt thông minh; chủ ĐT dự án', 'điện thoại thông minh; chủ đầu tư dự án'],
    ['NĐ nào của CP', 'nghị định nào của Chính phủ'],
    ['còn cấp xã thì s', 'còn cấp xã thì sao'],
    ['chốt ngày mấy v?', 'chốt ngày mấy vậy?'],
    ['được ko ạ, khác nhau ntn', 'được không ạ, khác nhau như thế nào'],
    ['TL phủ cáp quang hộ GĐ', 'tỷ lệ phủ cáp quang hộ gia đình'],
    ['rà soát vb, làm pm, có kh ko', 'rà soát văn bản, làm phần mềm, có kế hoạch không'],
    ['CNTT/Chuyển đổi số', 'Công nghệ thông tin/Chuyển đổi số'],
  ])('"%s"', (text, expected) => {
    const first = expandAbbreviations(text);
    expect([first, first.charAt(0).toLowerCase() + first.slice(1)]).toContain(expected);
  });

  it.each([
    '55/KH-UBND và 03-NQ/TU',
    'Nghị định 30/2020/NĐ-CP',
    'Công văn 1712/UBND-VP',
    'a/c cho hỏi',
    'Các CA',
    'của cả quận và cả phường',
    'GRDP, LGSP, IOC',
    'lớp nào đông hs nhất',
    'năm 2023',
    'KT. CHỦ TỊCH',
  ])('leaves "%s" alone', (text) => {
    expect(expandAbbreviations(text)).toBe(text);
  });

  it('puts a document’s own abbreviations first', () => {
    expect(expandAbbreviations('điểm HP', new Map([['HP', 'học phần']]))).toBe('điểm học phần');
  });
});

describe('definedAbbreviations', () => {
  it('reads them in brackets, behind "viết tắt là" and in lists', () => {
    const text =
      'ứng dụng công nghệ thông tin (CNTT); Bảo hiểm xã hội (sau đây gọi tắt là BHXH)\nKLTN: Khóa luận tốt nghiệp\ndịch vụ công\ntrực tuyến (DVCTT)';
    expect([...definedAbbreviations(text)]).toEqual([
      ['CNTT', 'công nghệ thông tin'],
      ['BHXH', 'Bảo hiểm xã hội'],
      ['DVCTT', 'dịch vụ công trực tuyến'],
      ['KLTN', 'Khóa luận tốt nghiệp'],
    ]);
  });

  it('takes no remark in brackets for a definition', () => {
    expect(definedAbbreviations('Trung tâm giám sát (IOC), nền tảng tích hợp (LGSP), hộ gia đình (FTTH)').size).toBe(0);
  });
});
