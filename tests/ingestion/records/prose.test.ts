import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../../knowledge/index.js';
import { textPlan } from '../plans.js';

const HEAD = 'KẾ HOẠCH\nPhòng chống thiên tai tỉnh Cà Mau năm 2026\n\n';
const records = (body: string): readonly PlanRecord[] => textPlan(`${HEAD}${body}`).records;
const organisation = (body: string): readonly PlanRecord[] => records(`I. TỔ CHỨC THỰC HIỆN\n\n${body}`);

describe('duties below an agency', () => {
  it('make it the lead where the text says so, and by assignment where it does not', () => {
    const [lead, plain, hub] = organisation(
      '1. Sở Nông nghiệp và Môi trường\n\n- Chủ trì, phối hợp với Bộ Chỉ huy quân sự tỉnh và UBND các xã, phường kiểm tra đê điều trước ngày 30/4/2026.\n\n- Theo dõi, tổng hợp, báo cáo UBND tỉnh.\n\n- Là đầu mối tiếp nhận thông tin.',
    );
    expect(lead).toMatchObject({
      type: 'duty',
      leads: ['Sở Nông nghiệp và Môi trường'],
      coordinators: ['Bộ Chỉ huy quân sự tỉnh', 'UBND các xã, phường'],
      assignees: ['Sở Nông nghiệp và Môi trường'],
      leadBasis: 'stated',
      group: 'Sở Nông nghiệp và Môi trường',
    });
    expect(lead?.deadline?.parts).toEqual([{ kind: 'interval', from: null, to: '2026-04-29' }]);
    expect(plain).toMatchObject({ leads: ['Sở Nông nghiệp và Môi trường'], coordinators: [], leadBasis: 'assigned' });
    expect(hub).toMatchObject({ leads: ['Sở Nông nghiệp và Môi trường'], leadBasis: 'stated' });
  });

  it('make it a coordinator where it only coordinates', () => {
    const [duty] = organisation('1. Công an tỉnh\n\nPhối hợp với Sở Xây dựng phân luồng giao thông.');
    expect(duty).toMatchObject({
      leads: [],
      coordinators: ['Công an tỉnh', 'Sở Xây dựng'],
      assignees: ['Công an tỉnh'],
    });
  });

  it('are told from what another agency leads', () => {
    const [duty] = organisation('1. Sở Tài chính\n\n- Bố trí kinh phí theo đề nghị của cơ quan chủ trì nhiệm vụ.');
    expect(duty).toMatchObject({ leads: ['Sở Tài chính'], leadBasis: 'assigned' });
  });
});

describe('a task that ends in a remark', () => {
  const [full, bare] = records(
    'I. NHIỆM VỤ\n\n- Gia cố 12 km đê biển, tối thiểu 3 tỷ đồng (Cơ quan chủ trì: Sở Xây dựng; phối hợp: UBND các xã, phường; hoàn thành trước: 30/6/2026; sản phẩm: Biên bản nghiệm thu).\n- Tuyên dương 10 tổ xung kích (Chủ trì: Tổ PCTT; phối hợp: ; thời gian: )',
  );

  it('has the roles, the day and the product that the remark labels, and a title without it', () => {
    expect(full).toMatchObject({
      type: 'task',
      title: 'Gia cố 12 km đê biển, tối thiểu 3 tỷ đồng',
      leads: ['Sở Xây dựng'],
      coordinators: ['UBND các xã, phường'],
      deadline: { text: '30/6/2026', parts: [{ kind: 'interval', from: null, to: '2026-06-29' }] },
      product: 'Biên bản nghiệm thu',
      locator: 'I › gạch đầu dòng 1',
    });
    expect(full?.quote).toContain('Cơ quan chủ trì: Sở Xây dựng');
  });

  it('shows labels without words as empty cells', () => {
    expect(bare).toMatchObject({ leads: ['Tổ PCTT'], coordinators: [], deadline: null });
    expect(bare?.columns.map(({ role, text }) => `${role} ${text}`)).toEqual([
      'lead Tổ PCTT',
      'coordinator ',
      'deadline ',
    ]);
  });
});

describe('below the heading of several bodies', () => {
  it('a clause that names one of its own with a colon charges that one', () => {
    const duties = organisation(
      '1. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các đoàn thể\n\n- Vận động ủng hộ vùng bị ngập.\n- Tỉnh đoàn: lập đội xung kích 50 người; Hội Nông dân tỉnh: hỗ trợ giống lúa.',
    );
    expect(duties.map(({ title, leads }) => [title, ...leads])).toEqual([
      ['Vận động ủng hộ vùng bị ngập.', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'các đoàn thể'],
      ['Tỉnh đoàn: lập đội xung kích 50 người', 'Tỉnh đoàn'],
      ['Hội Nông dân tỉnh: hỗ trợ giống lúa.', 'Hội Nông dân tỉnh'],
    ]);
  });

  it('a person who answers for the work speaks for them, and whom to ask is no duty', () => {
    const duties = organisation(
      '1. Các xóm\n\nXóm trưởng chịu trách nhiệm báo tin cho từng hộ.\n\nBộ phận liên hệ: Phòng Kinh tế, điện thoại 0238.',
    );
    expect(duties.map(({ title, leads }) => [title, ...leads])).toEqual([
      ['Xóm trưởng chịu trách nhiệm báo tin cho từng hộ.', 'Các xóm'],
    ]);
  });
});

describe('a heading that states a role before it divides the work', () => {
  it('is a duty of its own', () => {
    const duties = organisation(
      '1. Sở Y tế\n\na) Là cơ quan thường trực Tổ công tác cứu thương:\n- Dự trữ 20 cơ số thuốc, xong trước khi vào mùa bão.\n- Hướng dẫn khử khuẩn.\n\nb) Thực hiện các nhiệm vụ sau:\n- Lập đội cấp cứu.\n- Báo cáo trong 05 ngày làm việc.',
    );
    expect(duties.map(({ locator, title, deadline }) => [locator, title, deadline?.text ?? ''])).toEqual([
      ['I › 1 › a', 'Là cơ quan thường trực Tổ công tác cứu thương', ''],
      ['I › 1 › a › gạch đầu dòng 1', 'Dự trữ 20 cơ số thuốc, xong trước khi vào mùa bão.', 'trước khi vào mùa bão'],
      ['I › 1 › a › gạch đầu dòng 2', 'Hướng dẫn khử khuẩn.', ''],
      ['I › 1 › b › gạch đầu dòng 1', 'Lập đội cấp cứu.', ''],
      ['I › 1 › b › gạch đầu dòng 2', 'Báo cáo trong 05 ngày làm việc.', 'trong 05 ngày làm việc'],
    ]);
    expect(duties[0]).toMatchObject({ leads: ['Sở Y tế'], leadBasis: 'stated' });
  });
});

describe('a heading with a dash in its name', () => {
  it('charges the whole name', () => {
    const [duty] = organisation('1. Ban Tổ chức - Kiểm tra\n\n- Theo dõi thi đua, báo cáo ngày 20 hằng tháng.');
    expect(duty).toMatchObject({ leads: ['Ban Tổ chức - Kiểm tra'], deadline: { text: 'ngày 20 hằng tháng' } });
  });
});

describe('duties that name their agency', () => {
  it.each([
    ['1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ chuẩn bị thuốc men.', ['Sở Y tế'], ['Sở Nội vụ']],
    ['1. Giao Sở Công Thương chủ trì dự trữ hàng hóa thiết yếu.', ['Sở Công Thương'], []],
    [
      '1. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh vận động ủng hộ.',
      ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
      [],
    ],
    ['1. Sở Xây dựng: Phối hợp với Công an tỉnh bảo đảm giao thông.', [], ['Sở Xây dựng', 'Công an tỉnh']],
    ['Định kỳ hằng tháng, các sở, ban, ngành báo cáo UBND tỉnh.', ['các sở, ban, ngành'], []],
    ['UBND tỉnh yêu cầu các sở, ban, ngành nghiêm túc thực hiện./.', ['các sở, ban, ngành'], []],
  ])('%s', (body, leads, coordinators) => {
    const [duty] = organisation(body);
    expect(duty).toMatchObject({ type: 'duty', leads, coordinators });
  });

  it('stand in any section', () => {
    const found = records(
      'I. GIẢI PHÁP\n\n- Các xã, phường rà soát phương án sơ tán dân.\n\n- Nâng cấp đê biển.\n\nII. KINH PHÍ\n\n- Sở Tài chính bố trí dự phòng ngân sách.\n\n- Nguồn vốn hợp pháp khác.',
    );
    expect(found.map((record) => [record.type, record.leads])).toEqual([
      ['duty', ['Các xã, phường']],
      ['task', []],
      ['duty', ['Sở Tài chính']],
    ]);
  });
});

describe('tasks, targets and results in prose', () => {
  it('are told by their sections', () => {
    const found = records(
      'I. KẾT QUẢ NĂM 2025\n\n- Đã gia cố 12 km đê, đạt 80% kế hoạch.\n\n- Công tác tuyên truyền được quan tâm.\n\nII. MỤC TIÊU\n\n- Giảm 20% thiệt hại so với năm 2025.\n\n- Nâng cao nhận thức của người dân.\n\nIII. NHIỆM VỤ\n\n- Xây dựng 3 điểm sơ tán.\n\n- Tổ chức diễn tập, bảo đảm 100% xã có phương án ứng phó.',
    );
    expect(
      found.map((record) => [
        record.type,
        record.title,
        record.figures.map((figure) => `${figure.direction} ${figure.value}${figure.unit}`),
      ]),
    ).toEqual([
      ['result', 'Đã gia cố 12 km đê, đạt 80% kế hoạch.', ['reach 12km', 'reach 80%']],
      ['target', 'Giảm 20% thiệt hại so với năm 2025.', ['decrease 20%']],
      ['target', 'Nâng cao nhận thức của người dân.', []],
      ['task', 'Xây dựng 3 điểm sơ tán.', []],
      ['task', 'Tổ chức diễn tập, bảo đảm 100% xã có phương án ứng phó.', []],
      ['target', 'bảo đảm 100% xã có phương án ứng phó.', ['reach 100%']],
    ]);
    expect(found[0]?.figures[0]?.period?.from).toBe('2025-01-01');
    expect(found[1]?.figures[0]?.period?.from).toBe('2026-01-01');
  });

  it('leave out grounds, difficulties and purposes', () => {
    expect(
      records(
        'I. CĂN CỨ\n\n- Nghị quyết số 12-NQ/TU ngày 01/02/2025 của Tỉnh ủy.\n\nII. KHÓ KHĂN\n\n- Thiếu 30% nhân lực.\n\nIII. MỤC ĐÍCH, YÊU CẦU\n\n- Nâng cao hiệu quả.\n\nIV. NHIỆM VỤ\n\n- Mua sắm thiết bị.',
      ).map((record) => record.title),
    ).toEqual(['Mua sắm thiết bị.']);
  });

  it('take an opening with a colon as no statement, and its items under it', () => {
    const found = records('I. NHIỆM VỤ\n\n- Rà soát các công trình, gồm:\n\n+ Kiểm tra kè biển.\n\n+ Kiểm tra cống.');
    expect(found.map((record) => [record.title, record.group, record.locator])).toEqual([
      ['Kiểm tra kè biển.', 'Rà soát các công trình, gồm', 'I › gạch đầu dòng 1 › dấu cộng 1'],
      ['Kiểm tra cống.', 'Rà soát các công trình, gồm', 'I › gạch đầu dòng 1 › dấu cộng 2'],
    ]);
  });
});

describe('statements that stand twice', () => {
  const TABLE = '\n\nPHỤ LỤC\n\nSTT\tNội dung chỉ tiêu\tChủ trì\n';

  it('are linked, and what differs is flagged', () => {
    const found = records(
      `I. MỤC TIÊU\n\n- Tỷ lệ hộ dân được thông tin cảnh báo sớm đạt 90%.\n\n- Tỷ lệ xã có đội xung kích được tập huấn đạt 100%.${TABLE}1\tTỷ lệ hộ dân được thông tin cảnh báo sớm hằng năm đạt 90%\tSở Y tế\n2\tTỷ lệ xã có đội xung kích được tập huấn đạt 95%\tSở Y tế`,
    );
    expect(found.map((record) => record.sameAs)).toEqual([[2], [], [0], []]);
    expect(found[2]?.review).toEqual(['Câu chữ khác với I › gạch đầu dòng 1']);
    expect(found[3]?.review).toEqual(['Số liệu khác với I › gạch đầu dòng 2']);
  });
});

describe('documents that a plan cites', () => {
  it('are listed once, and spellings that do not agree are flagged', () => {
    const plan = textPlan(
      `${HEAD}Căn cứ Quyết định số 15/QĐ-TTg ngày 02/01/2025 của Thủ tướng Chính phủ;\n\nI. NHIỆM VỤ\n\n- Thực hiện Quyết định số 15/QĐ-UBND ngày 02/01/2025 về sơ tán dân.\n\n- Triển khai Quyết định số 15/QĐ-TTg ngày 02/01/2025.`,
    );
    expect(
      plan.plan.references.map((reference) => [reference.number, reference.isBasis, reference.spans.length]),
    ).toEqual([
      ['15/QĐ-TTg', true, 2],
      ['15/QĐ-UBND', false, 1],
    ]);
    expect(
      plan.records.every(
        (record) => record.review[0]?.startsWith('Một văn bản được viện dẫn với nhiều ký hiệu') === true,
      ),
    ).toBe(true);
    const span = plan.plan.references[1]?.spans[0];
    expect(plan.text.slice(span?.start, span?.end)).toContain('15/QĐ-UBND');
  });
});

describe('work that is handed over in the middle of a sentence', () => {
  it.each([
    ['Trong quý II, giao Tổ tuần tra đê Hòa Bình chủ trì kiểm tra cống dưới đê.', 'Tổ tuần tra đê Hòa Bình'],
    ['Kiểm tra cống dưới đê, do Đội xung kích số 3 chịu trách nhiệm.', 'Đội xung kích số 3'],
    ['Về vật tư, phân công Ban Quản lý kho dự trữ có trách nhiệm kiểm đếm.', 'Ban Quản lý kho dự trữ'],
  ])('charges the name in "%s"', (sentence, name) => {
    const [duty] = records(`I. NHIỆM VỤ\n\n1. ${sentence}`);
    expect(duty).toMatchObject({ type: 'duty', leads: [name], presumed: [] });
  });

  it.each([
    'Theo dõi việc được giao Đội xung kích chủ trì từ năm trước.',
    'Duy trì giao ban với Đội xung kích chủ trì ca trực.',
    'Bàn giao Bộ dụng cụ cứu hộ có trách nhiệm rõ ràng.',
  ])('charges nobody in "%s"', (sentence) => {
    expect(records(`I. NHIỆM VỤ\n\n1. ${sentence}`).filter(({ type }) => type === 'duty')).toEqual([]);
  });
});

describe('a duty', () => {
  it('belongs to the agency that the nearest line hands it to', () => {
    const [own, handed] = organisation(
      '1. Sở Nông nghiệp và Môi trường\n\n- Hướng dẫn thực hiện Kế hoạch.\n\nGiao Chi cục Kiểm lâm:\n\n- Theo dõi hệ thống cảnh báo cháy sớm.\n\n2. Công an tỉnh\n\n- Bảo đảm trật tự.',
    );
    expect(own?.leads).toEqual(['Sở Nông nghiệp và Môi trường']);
    expect(handed?.leads).toEqual(['Chi cục Kiểm lâm']);
  });

  it('is led by the whole of its heading, whatever tells which members are meant', () => {
    const [communes, owners] = organisation(
      '1. UBND các xã, phường có rừng\n\n- Quản lý chặt việc đốt nương.\n\n2. Các chủ rừng là tổ chức\n\n- Xử lý vật liệu cháy.',
    );
    expect(communes?.leads).toEqual(['UBND các xã, phường có rừng']);
    expect([
      ...(owners?.leads ?? []),
      ...(owners?.presumed.flatMap(({ role, agency }) => (role === 'lead' ? [agency] : [])) ?? []),
    ]).toEqual(['Các chủ rừng là tổ chức']);
  });

  it('names its partners in whatever words they join in', () => {
    const [handed, joined, beside] = organisation(
      '1. Việc này giao Sở Y tế chịu trách nhiệm chính, Công an tỉnh phối hợp đối chiếu dữ liệu.\n\n2. Sở Nội vụ chủ trì, có sự tham gia của Sở Tài chính và Sở Tư pháp sắp xếp tổ chức bộ máy.\n\n3. Sở Công Thương cùng với Sở Du lịch điều tra nhu cầu mua sắm.',
    );
    expect(handed).toMatchObject({ leads: ['Sở Y tế'], coordinators: ['Công an tỉnh'] });
    expect(joined).toMatchObject({ leads: ['Sở Nội vụ'], coordinators: ['Sở Tài chính', 'Sở Tư pháp'] });
    expect(beside).toMatchObject({ leads: ['Sở Công Thương'], coordinators: ['Sở Du lịch'] });
  });

  it('keeps its time and its partners from the clause beside it', () => {
    const duties = organisation(
      '1. Sở Nội vụ\n\n- Chủ trì, phối hợp với Sở Tài chính triển khai Kế hoạch này; tổng hợp báo cáo UBND tỉnh trước ngày 15/6/2026.',
    );
    expect(duties.map(({ coordinators, deadline }) => [coordinators, deadline?.text ?? null])).toEqual([
      [['Sở Tài chính'], null],
      [[], 'trước ngày 15/6/2026'],
    ]);
  });
});

describe('targets below words that open them all', () => {
  it('are one each, with the figure of its own clause', () => {
    const targets = records(
      'I. CHỈ TIÊU CỤ THỂ\n\n1. Đối với cấp xã: ít nhất 80% trung tâm xếp loại khá; tỷ lệ người biết chữ trong độ tuổi 15 - 60 đạt 98,5%; mỗi xã mở tối thiểu 04 lớp chuyên đề.\n\n2. Chỉ tiêu giao theo dõi chi tiết tại Phụ lục II.',
    );
    expect(targets.map(({ figures }) => figures.map(({ value }) => value))).toEqual([[80], [98.5], [4]]);
  });
});
