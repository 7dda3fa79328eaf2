import { describe, expect, it } from 'vitest';
import { planPeriod } from '../../../ingestion/structure/period.js';
import { proseCase } from '../../../ingestion/structure/letter-case.js';
import { textPlan } from '../plans.js';

const BODY = '\n\nI. NHIỆM VỤ\n\n- Rà soát văn bản.\n';

describe('head and foot of a document', () => {
  it('are read from the letterhead and the signature', () => {
    const { plan } = textPlan(
      `UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\nSố: 45 /KH-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLào Cai, ngày 05 tháng 3 năm 2025\n\nKẾ HOẠCH\nTuyển dụng công chức tỉnh Lào Cai giai đoạn 2025-2027${BODY}\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n(Đã ký)\n\nLý Thị Mỷ`,
    );
    expect(plan).toMatchObject({
      title: 'Kế hoạch Tuyển dụng công chức tỉnh Lào Cai giai đoạn 2025-2027',
      type: 'Kế hoạch',
      number: '45/KH-SNV',
      place: 'tỉnh Lào Cai',
      issuedOn: '2025-03-05',
      signer: 'Lý Thị Mỷ',
      signerTitle: 'Giám đốc',
      period: { from: '2025-01-01', to: '2027-12-31' },
    });
  });

  it('stay blank where the document is blank', () => {
    const { plan } = textPlan(
      `Số:       /KH-UBND\n\nPhú Thọ, ngày    tháng    năm 2025\n\nKẾ HOẠCH\nPhòng chống thiên tai năm 2025 trên địa bàn tỉnh Phú Thọ${BODY}`,
    );
    expect(plan).toMatchObject({ number: null, issuedOn: null, signer: null, place: 'tỉnh Phú Thọ' });
  });

  it('spell the issuer as the running text does', () => {
    const { plan } = textPlan(
      `BỘ XÂY DỰNG\nCỤC ĐƯỜNG BỘ\nSố: 8/KH-CĐB\n\nKẾ HOẠCH\nBẢO TRÌ CẦU NĂM 2026\n\nTheo quy định, Cục Đường bộ ban hành Kế hoạch như sau:${BODY}`,
    );
    expect(plan).toMatchObject({ issuer: 'Cục Đường bộ', number: '8/KH-CĐB' });
  });

  it('stand behind the motto, whatever a page says above it', () => {
    const { plan } = textPlan(
      `Loại văn bản\n\nKế hoạch\n\nUBND TỈNH HÀ NAM\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 3/KH-UBND\n\nKẾ HOẠCH\n\nTrồng rừng năm 2026${BODY}`,
    );
    expect(plan).toMatchObject({ title: 'Kế hoạch Trồng rừng năm 2026', number: '3/KH-UBND' });
  });

  it('may stand in tables, and name a committee of the Youth Union', () => {
    const { plan, records } = textPlan(
      `| TỈNH ĐOÀN CÀ MAU<br>BAN CHẤP HÀNH | ĐOÀN TNCS HỒ CHÍ MINH |\n|--|--|\n| Số: 5-KH/TĐ | Cà Mau, ngày 06 tháng 02 năm 2026 |\n\nKẾ HOẠCH\nTháng Thanh niên năm 2026\n\nI. NHIỆM VỤ\n\n- Trồng cây ven biển.\n\n| Nơi nhận | |\n|--|--|\n| - Tỉnh ủy; | TM. BAN THƯỜNG VỤ |\n| - Lưu: VP. | PHÓ BÍ THƯ |\n| | Lê Thị Mận |`,
    );
    expect(plan).toMatchObject({
      number: '5-KH/TĐ',
      issuer: 'Ban Chấp hành Tỉnh đoàn Cà Mau',
      place: 'tỉnh Cà Mau',
      issuedOn: '2026-02-06',
      signer: 'Lê Thị Mận',
      signerTitle: 'Phó Bí thư',
    });
    expect(records).toHaveLength(1);
  });

  it('give a title in capitals back in running letters', () => {
    const { plan } = textPlan(
      `KẾ HOẠCH\nPHÁT TRIỂN DU LỊCH HUYỆN SA PA NĂM 2025\n\nỦy ban nhân dân huyện Sa Pa ban hành Kế hoạch phát triển du lịch như sau:${BODY}`,
    );
    expect(plan).toMatchObject({
      title: 'Kế hoạch Phát triển du lịch huyện Sa Pa năm 2025',
      issuer: 'Ủy ban nhân dân huyện Sa Pa',
      place: 'huyện Sa Pa',
    });
    expect(proseCase('CHUYỂN ĐỔI SỐ TỈNH HẢI DƯƠNG', 'tại tỉnh Hải Dương có chuyển đổi số; của Hải Dương')).toBe(
      'Chuyển đổi số tỉnh Hải Dương',
    );
  });

  it('stand in two columns apart by tabs, and go on in a plain second line', () => {
    const { plan } = textPlan(
      `ỦY BAN NHÂN DÂN\nPHƯỜNG TÂN LẬP\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố:  9 /KH-UBND\tTân Lập, ngày 02 tháng 8 năm 2025\n\nKẾ HOẠCH\nNâng cao chất lượng phục vụ người dân\n6 tháng cuối năm 2025 trên địa bàn phường Tân Lập\n\nCăn cứ Luật Tổ chức chính quyền địa phương;${BODY}`,
    );
    expect(plan).toMatchObject({
      number: '9/KH-UBND',
      issuedOn: '2025-08-02',
      title: 'Kế hoạch Nâng cao chất lượng phục vụ người dân 6 tháng cuối năm 2025 trên địa bàn phường Tân Lập',
      period: { from: '2025-07-01', to: '2025-12-31' },
    });
  });

  it('may be one heading', () => {
    const { plan } = textPlan('# Kế hoạch chuyển đổi số xã An Bình năm 2026\n\n## I. MỤC TIÊU\n\n- 80% hồ sơ.');
    expect(plan).toMatchObject({
      title: 'Kế hoạch chuyển đổi số xã An Bình năm 2026',
      type: 'Kế hoạch',
      place: 'xã An Bình',
    });
  });
});

describe('the period of a title', () => {
  it.each([
    ['năm 2024', ['2024-01-01', '2024-12-31']],
    ['giai đoạn 2021 - 2025, định hướng đến năm 2030', ['2021-01-01', '2025-12-31']],
    ['Tháng Công nhân 2026', ['2026-01-01', '2026-12-31']],
    ['quý II/2025', ['2025-04-01', '2025-06-30']],
    ['6 tháng cuối năm 2025', ['2025-07-01', '2025-12-31']],
    ['đến năm 2025, định hướng đến năm 2030', null],
    ['thường xuyên', null],
    ['triển khai Đề án “Đổi mới đào tạo nghề giai đoạn 2021 - 2025” năm 2023', ['2023-01-01', '2023-12-31']],
    ['giảm nghèo giai đoạn 2021 - 2025 trên địa bàn huyện năm 2024', ['2024-01-01', '2024-12-31']],
    ['giai đoạn 2026 - 2030 và năm 2026', ['2026-01-01', '2030-12-31']],
    ['giai đoạn 2021 - 2025, tầm nhìn đến năm 2030', ['2021-01-01', '2025-12-31']],
    ['thực hiện “Năm an toàn giao thông 2025”, giai đoạn 2025 - 2026', ['2025-01-01', '2026-12-31']],
  ] as const)('"%s"', (title, expected) => {
    const period = planPeriod(`Kế hoạch ${title}`);
    expect(period === null ? null : [period.from, period.to]).toEqual(expected);
  });
});

describe('an issuer in capitals', () => {
  const issuerOf = (line: string, text = ''): string | null =>
    textPlan(`${line}\nSố: 3/KH-XX\n\nKẾ HOẠCH\nVệ sinh chợ năm 2026${BODY}${text}`).plan.issuer;

  it.each([
    ['CHI CỤC TRỒNG TRỌT VÀ BẢO VỆ THỰC VẬT', 'Chi cục Trồng trọt và Bảo vệ thực vật'],
    ['TRUNG TÂM PHÁT TRIỂN QUỸ ĐẤT', 'Trung tâm Phát triển quỹ đất'],
    ['TRƯỜNG ĐẠI HỌC THỦY SẢN', 'Trường Đại học Thủy sản'],
    ['BẢO HIỂM XÃ HỘI TỈNH LÀO CAI', 'Bảo hiểm xã hội tỉnh Lào Cai'],
    ['TÒA ÁN NHÂN DÂN TỈNH LÀO CAI', 'Tòa án nhân dân tỉnh Lào Cai'],
    ['PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  ])('"%s" is written as people write it', (line, name) => {
    expect(issuerOf(line)).toBe(name);
  });

  it('is written as the text writes it', () => {
    expect(issuerOf('TRUNG TÂM NƯỚC SẠCH', '- Giao Trung tâm nước Sạch tổng hợp.\n')).toBe('Trung tâm nước Sạch');
  });
});
