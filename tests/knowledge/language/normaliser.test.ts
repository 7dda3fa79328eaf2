import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNormaliser } from '../../../knowledge/language/normaliser.js';

const CORPUS = [
  'Sở Thông tin và Truyền thông chủ trì, phối hợp với Sở Nội vụ xây dựng nền tảng số. Hoàn thành trong năm 2023.',
  'Chuyển đổi số tỉnh Hải Dương: 80% hồ sơ công việc tại cấp tỉnh được xử lý trên môi trường mạng.',
  'Sở Y tế chủ trì triển khai hồ sơ sức khỏe điện tử. Thời gian hoàn thành: tháng 12/2023.',
  'Triển khai ứng dụng Smart Hải Dương và nền tảng LGSP theo Kế hoạch 3889/KH-UBND.',
  'Tổ chức tập huấn kỹ năng số; chuyển đổi số là nhiệm vụ trọng tâm; chủ trì thực hiện.',
];

const identity = (text: string): string => text;
const normaliser = createNormaliser({ expandAbbreviations: identity, corpus: CORPUS });
const read = (text: string): string => normaliser.normalise(text).text;

describe('a question is read as the plans would spell it', () => {
  it.each([
    ['don vi nao chu tri chuyen doi so', 'đơn vị nào chủ trì chuyển đổi số'],
    ['so nao phu trach ho so suc khoe dien tu', 'sở nào phụ trách hồ sơ sức khỏe điện tử'],
    ['khi nao hoan thanh nen tang so', 'khi nào hoàn thành nền tảng số'],
    ['Hai Duong dat bao nhieu phan tram?', 'Hải Dương đạt bao nhiêu phần trăm?'],
    ['DON VI NAO CHU TRI', 'ĐƠN VỊ NÀO CHỦ TRÌ'],
  ])('without diacritics: "%s"', (typed, meant) => expect(read(typed)).toBe(meant));

  it('half accented, keeping what is accented', () => {
    expect(read('đơn vi nào chu trì chuyển doi so')).toBe('đơn vị nào chủ trì chuyển đổi số');
  });

  it.each([
    ['chuyễn đổi số', 'chuyển đổi số'],
    ['đơn vị nào chủ chì', 'đơn vị nào chủ trì'],
    ['hoan thah khi nao', 'hoàn thành khi nào'],
    ['bao nhiu nhiệm vụ', 'bao nhiêu nhiệm vụ'],
    ['triểnn khai hồ sơ', 'triển khai hồ sơ'],
    ['trển khai hồ sơ', 'triển khai hồ sơ'],
    ['hồ sơ sức khỏe điệ tử', 'hồ sơ sức khỏe điện tử'],
  ])('with a slip: "%s"', (typed, meant) => expect(read(typed)).toBe(meant));

  it.each([
    'Chị Thảo ở xã Bình Xuyên hỏi',
    'Kế hoạch 3889/KH-UBND ngày 25/10/2021',
    'ứng dụng Smart Hải Dương',
    'nền tảng LGSP',
    'hoà nhập thuỷ lợi',
    'Zalo và Facebook',
    'http://haiduong.gov.vn/a?b=1',
    'thửa ruộng bậc thang ở Mù Cang Chải',
    '',
    '80% … ?!',
  ])('leaves "%s" alone', (text) => expect(normaliser.normalise(text)).toEqual({ original: text, text, repairs: [] }));

  it('takes the two words of a place for no app that is called by it', () => {
    const own = createNormaliser({
      expandAbbreviations: identity,
      corpus: ['tỉnh Sơn Bình cài đặt ứng dụng SonBinh-S', 'đọc sách trên SmartQuay'],
    });
    expect(own.normalise('ke hoach son binh').text).toBe('kế hoạch sơn bình');
    expect(own.normalise('smart quay').text).toBe('smartquay');
  });

  it('says what it changed', () => {
    expect(normaliser.normalise('Chuyễn doi so').repairs).toEqual([
      { from: 'Chuyễn', to: 'Chuyển', kind: 'diacritics' },
      { from: 'doi', to: 'đổi', kind: 'diacritics' },
      { from: 'so', to: 'số', kind: 'diacritics' },
    ]);
  });

  it('names the abbreviations that were expanded', () => {
    const expanding = createNormaliser({
      expandAbbreviations: (text) => text.replace('CĐS', 'chuyển đổi số'),
      corpus: CORPUS,
    });
    expect(expanding.normalise('ai chủ trì CĐS năm nay')).toEqual({
      original: 'ai chủ trì CĐS năm nay',
      text: 'ai chủ trì chuyển đổi số năm nay',
      repairs: [{ from: 'CĐS', to: 'chuyển đổi số', kind: 'abbreviation' }],
    });
  });

  it('never throws, keeps numbers, and has nothing to add to its own reading', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.lorem()), (text) => {
        const once = normaliser.normalise(text);
        expect(once.text.match(/\d+/gu)).toEqual(text.normalize('NFC').match(/\d+/gu));
      }),
    );
  });

  it('works on an empty corpus', () => {
    const empty = createNormaliser({ expandAbbreviations: identity, corpus: [] });
    expect(empty.normalise('don vi nao chu tri').text).toBe('đơn vị nào chủ trì');
    expect(empty.normalise('Thửa ruộng ở Mù Cang Chải').repairs).toEqual([]);
  });
});
