import { describe, expect, it } from 'vitest';
import { bareWords, leadOf, quoteWords, sayQuotations, type Quotation } from '../../../bot/answer/quotation.js';
import { parsePlanId } from '../../../knowledge/index.js';

const quotation = (plan: string, locator: string, heading: string, words: string): Quotation => ({
  heading,
  words,
  citation: { document: { id: parsePlanId(plan), title: `Kế hoạch ${plan}` }, locator, page: null, quote: words },
});

describe('a quotation', () => {
  it.each([
    ['a) Hạ tầng mạng phủ 80% hộ gia đình.', 'Hạ tầng mạng phủ 80% hộ gia đình'],
    ['đ) Đào tạo cán bộ;', 'Đào tạo cán bộ'],
    ['1.2. Nguồn vốn ngân sách cấp huyện;', 'Nguồn vốn ngân sách cấp huyện'],
    ['- Trồng cây xanh,', 'Trồng cây xanh'],
    ['Các phường nghiêm túc thực hiện./.', 'Các phường nghiêm túc thực hiện'],
    ['Bệnh án điện tử, đơn thuốc điện tử,...;', 'Bệnh án điện tử, đơn thuốc điện tử,...'],
    ['3.500 người dân được tập huấn...', '3.500 người dân được tập huấn...'],
  ])('is without the mark of its item and its end: %s', (text, bare) => {
    expect(bareWords(text)).toBe(bare);
    expect(text).toContain(bare);
  });

  it.each([
    ['phối hợp với Sở Y tế rà soát danh sách.', false, '“… phối hợp với Sở Y tế rà soát danh sách”'],
    ['b) phối hợp với Sở Y tế;', false, '“phối hợp với Sở Y tế”'],
    ['Các xã thực hiện, trong đó:', false, '“Các xã thực hiện, trong đó: …”'],
    ['Các xã thực hiện theo Quyết định số 17', true, '“Các xã thực hiện theo Quyết định số 17 …”'],
    ['Mở lớp với chủ đề: “Sẵn sàng', true, '“Mở lớp với chủ đề: “Sẵn sàng …””'],
  ])('shows where it was cut: %s', (text, isCutShort, said) => {
    expect(quoteWords(text, isCutShort)).toBe(said);
  });

  it.each([
    ['4. Sở Nội vụ', 'Sở Nội vụ'],
    ['2.1. Phát triển Chính quyền số', 'Phát triển Chính quyền số'],
    ['đ. Hoạt động kinh tế số)', 'Hoạt động kinh tế số'],
    ['Chuyển đổi nhận thức:', 'Chuyển đổi nhận thức'],
    ['IV. TỔ CHỨC THỰC HIỆN', ''],
    ['2. Phối hợp', ''],
    ['3. Thời hạn thực hiện', ''],
    ['Các nội dung “trọng tâm”', ''],
    ['1. Rà soát, sửa đổi, bổ sung các văn bản quy định chức năng, nhiệm vụ, quyền hạn của các đơn vị thuộc tỉnh', ''],
    [undefined, ''],
  ])('stands under its heading in words: %s', (heading, lead) => {
    expect(leadOf(heading)).toBe(lead);
  });

  it('comes first, and where it stands comes last', () => {
    expect(sayQuotations([quotation('a', 'V › 4 › c', 'Sở Nội vụ', '“Xét thi đua hằng năm”')])).toBe(
      'Sở Nội vụ: “Xét thi đua hằng năm”.\nNguồn: V › 4 › c, Kế hoạch a.',
    );
  });

  it('shares its heading and its source with its neighbour', () => {
    const one = quotation('a', 'II › 1', 'Thư viện số', '“Một”');
    expect(sayQuotations([one, quotation('a', 'II › 2', 'Thư viện số', '“Hai”')])).toBe(
      'Thư viện số: “Một”.\n“Hai”.\nNguồn: II › 1; II › 2, Kế hoạch a.',
    );
    expect(sayQuotations([one, quotation('a', 'II › 1', '', '“Hai”')])).toMatch(/\nNguồn: II › 1, Kế hoạch a\.$/u);
  });

  it('stands behind its plan where several plans are quoted', () => {
    expect(sayQuotations([quotation('a', 'II › 1', 'Thư viện số', '“Một”'), quotation('b', '', '', '“Hai”')])).toBe(
      '• Kế hoạch a – Thư viện số (II › 1): “Một”.\n• Kế hoạch b: “Hai”.',
    );
    expect(sayQuotations([])).toBe('');
  });
});
