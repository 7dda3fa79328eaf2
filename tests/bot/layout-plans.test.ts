import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDay } from '../../knowledge/index.js';
import { openAssistant, type Assistant } from '../evaluation/assistant.js';
import { replySchema } from '../evaluation/reply.js';

/** Sixteen plans of other bodies, fields and layouts, all loaded at once. */
const LAYOUTS = path.join(import.meta.dirname, '../ingestion/layouts');

let assistant: Assistant;
let conversations = 0;

beforeAll(async () => {
  assistant = await openAssistant({ plansFolder: LAYOUTS, today: parseDay('2026-03-15'), warn: () => undefined });
}, 120_000);

afterAll(async () => {
  await assistant.close();
});

async function ask(...turns: readonly string[]) {
  conversations += 1;
  let reply: unknown = null;
  for (const text of turns)
    reply = await assistant.ask({ conversationId: `layout-${conversations}`, text, audience: 'officer' });
  return replySchema.parse(reply);
}

describe('figures in columns of their own', () => {
  it.each([
    [
      'Trẻ em bị đuối nước ở Phú Hải năm 2028 phải giảm còn bao nhiêu?',
      [/<15 trẻ \(năm 2028\)/, /24 trẻ \(năm 2025\)/],
    ],
    ['Kim ngạch xuất khẩu Thanh Sơn năm 2025 đạt bao nhiêu?', [/1\.450 Triệu USD \(năm 2025\)/]],
    [
      'Kim ngạch xuất khẩu theo kế hoạch 2026 so với thực hiện 2025 khác nhau ra sao?',
      [/1\.450 Triệu USD \(năm 2025\)/, /1\.600 Triệu USD \(năm 2026\)/],
    ],
    [
      'Thanh Sơn đặt kim ngạch xuất khẩu năm 2026 bao nhiêu?',
      [/^“Kim ngạch xuất khẩu”: 1\.600 Triệu USD \(năm 2026\)/],
    ],
    ['Thanh Sơn có bao nhiêu chỉ tiêu xã hội?', [/^Có 3 chỉ tiêu/, /Dưới 2,5% \(năm 2026\)/, /33 Giường/, /Top 15/]],
    ['Thanh Sơn đặt tỷ lệ hộ nghèo dưới 3% phải không?', [/^Không phải 3%/, /Dưới 2,5%/]],
    ['GRDP Thanh Sơn năm 2026 tăng bao nhiêu? còn năm 2025?', [/^\(1\)[^(]*.*9,5%/, /\(2\)[\s\S]*8,2%/]],
    ['Năm 2026 Lâm Hà hỗ trợ nhà ở cho bao nhiêu hộ nghèo?', [/^Trong đó năm 2026 là 600 hộ/]],
  ])('"%s"', async (text, expected) => {
    const reply = await ask(text);
    expect(reply.kind).toBe('answer');
    for (const part of expected) expect(reply.text).toMatch(part);
  });
});

describe('everything that is asked of a row is said', () => {
  it.each([
    [
      'Đường dây nóng 111 ai chủ trì, có đơn vị phối hợp không?',
      [/Trung tâm Công tác xã hội tỉnh/, /không ghi đơn vị phối hợp/],
    ],
    ['đặt lịch khám qua điện thoại hạn bao giờ, ai phối hợp?', [/Khoa Khám bệnh/, /Trước 30\/4\/2026/]],
    [
      'Sàn giao dịch nông sản tỉnh ai làm, khi nào xong, sản phẩm là gì?',
      [/Phòng Quản lý thương mại/, /30\/11\/2026/, /Sàn vận hành/],
    ],
    ['Sản phẩm của nhiệm vụ khảo sát nhu cầu khởi nghiệp là gì?', [/^Sản phẩm: Báo cáo khảo sát/]],
    ['Kinh phí Tháng hành động vì trẻ em ở Phú Hải bao nhiêu?', [/^Kinh phí \(triệu đồng\): 350/]],
    ['Kiểm tra hàng giả trên mạng có hạn không?', [/^Thời hạn: Hằng quý/]],
  ])('"%s"', async (text, expected) => {
    const reply = await ask(text);
    expect(reply.kind).toBe('answer');
    for (const part of expected) expect(reply.text).toMatch(part);
  });
});

describe('a plan called by who issued it', () => {
  it.each([
    ['Bệnh viện Sông Lô lắp bảng chỉ dẫn giao phòng nào?', /^Chịu trách nhiệm: Phòng Hành chính - Quản trị/],
    ['Những việc nào của bệnh viện Sông Lô phải xong trước tháng 5/2026?', /^3 nhiệm vụ/],
    ['Trường Nguyễn Trãi khai giảng ai phụ trách?', /^Đơn vị chủ trì: Ban Giám hiệu/],
    ['Liệt kê các nhiệm vụ của Hội Liên hiệp Phụ nữ tỉnh Cao Nguyên', /^6 nhiệm vụ/],
    ['Sở Công thương An Bình: có bao nhiêu nhiệm vụ chi tiết?', /^Có 3 nhiệm vụ/],
  ])('"%s"', async (text, expected) => {
    const reply = await ask(text);
    expect(reply.kind).toBe('answer');
    expect(reply.text).toMatch(expected);
    expect(new Set(reply.citations.map(({ document }) => document.id)).size).toBe(1);
  });

  it('does not take an issuer for its plan where other plans give it work', async () => {
    const reply = await ask('Sở Y tế tham gia những kế hoạch nào?');
    expect(reply.text).toMatch(/^7 mục .*do Sở Y tế/);
  });
});

describe('times that are asserted', () => {
  it.each([
    ['Có đúng là Công an xã Tân Hiệp báo cáo ngày 20 hàng tháng không?', /^Không đúng\. Thời hạn: định kỳ ngày 15/],
    [
      'Kiểm tra hàng giả trên môi trường mạng phải xong trước 30/6/2026 đúng không?',
      /^Không đúng\. Thời hạn: Hằng quý/,
    ],
    ['Kiểm tra hàng giả trên mạng là việc thường xuyên phải không?', /^Không đúng\. Thời hạn: Hằng quý/],
    ['Phòng Kinh tế xã Tân Hiệp xoá điểm đen trước 30/10/2026 đúng không?', /^Đúng, hạn trong kế hoạch còn sớm hơn\./],
    ['Có phải 6 tháng một lần UBND xã cập nhật danh sách trẻ em hoàn cảnh đặc biệt?', /^Đúng\. Thời hạn: 6 tháng/],
  ])('"%s"', async (text, expected) => {
    expect((await ask(text)).text).toMatch(expected);
  });
});

describe('what a plan does not say', () => {
  it('names the agency that stands nowhere, and what was searched', async () => {
    const reply = await ask('Xã Tân Hiệp có giao việc cho Hội Nông dân không?');
    expect(reply.kind).toBe('refuse');
    expect(reply.text).toMatch(/không có nhiệm vụ, chỉ tiêu nào ghi Hội Nông dân \(đã tìm trong 8 /);
  });

  it('quotes neither the head of a document nor a bare heading', async () => {
    const reply = await ask('kinh phí bảo đảm an toàn giao thông xã Tân Hiệp bao nhiêu?');
    expect(reply.text).toMatch(/“Sử dụng 180 triệu đồng từ ngân sách xã”/);
  });
});

describe('words that look like others', () => {
  it('takes papers that are made for no forgery', async () => {
    const reply = await ask('ra phường An Khánh làm giấy tờ thì phải chờ tối đa mấy phút?');
    expect(reply.reason).not.toBe('unsafe');
  });

  it('takes a quay that is built again for no new beginning', async () => {
    const reply = await ask('làm lại bến thuyền ở Bắc Hà thì ai phối hợp với sở xây dựng?');
    expect(reply.kind).toBe('answer');
    expect(reply.text).toMatch(/UBND phường Bắc Hà/);
  });
});

describe('a conversation', () => {
  it('filters the list of before once more', async () => {
    const reply = await ask('Phòng Điều dưỡng có những việc gì?', 'Trong số đó việc nào phòng chỉ phối hợp?');
    expect(reply.text).toMatch(/^2 nhiệm vụ do Phòng Điều dưỡng phối hợp/);
  });
});

describe('who holds an office', () => {
  it('is not answered with the agency that leads', async () => {
    const reply = await ask('Ai là Trưởng ban Chỉ đạo chuyển đổi số phường An Khánh?');
    expect(reply.text).not.toMatch(/^Đơn vị chủ trì/);
  });
});
