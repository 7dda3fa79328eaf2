import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAssistant, type Assistant } from './assistant.js';
import { unsupportedClaims } from './grounding-checker.js';
import { readPlan } from './grounding-plan.js';
import { groundingReplySchema, type GroundingReply } from './grounding-reply.js';
import { PLANS_FOLDER, readPlanTexts } from './plan-texts.js';
import { readGaps } from './grounding-gaps.js';
import { readMentions } from './grounding-mentions.js';
import { unsupportedComparisons } from './grounding-totals.js';
import { readAllQuestions } from './question-sets.js';

const texts = readPlanTexts();
const plans = new Map([...(texts ?? [])].map(([id, text]) => [id, readPlan(id, text)]));

if (texts === null)
  process.stderr.write(`Skipped: no plan in "${PLANS_FOLDER}", so nothing that answers say can be looked up\n`);

describe.skipIf(texts === null)('answers to the questions of all sets', () => {
  let assistant: Assistant;

  beforeAll(async () => {
    assistant = await openAssistant({ plansFolder: PLANS_FOLDER, today: null, warn: () => undefined });
  }, 120_000);

  afterAll(() => assistant.close());

  it('say nothing that the plans do not', { timeout: 600_000 }, async () => {
    const questions = readAllQuestions();
    const unsupported: string[] = [];
    let records = 0;
    for (const question of questions) {
      for (const text of question.turns) {
        const reply = groundingReplySchema.parse(
          await assistant.ask({ conversationId: `grounding-${question.id}`, text, audience: question.audience }),
        );
        records += reply.records.length;
        for (const { claim, why } of unsupportedClaims(reply, question.turns.join(' '), plans))
          unsupported.push(`${question.id}: ${claim}: ${why}`);
      }
    }
    expect(records).toBeGreaterThan(questions.length);
    expect(unsupported).toEqual([]);
  });
});

describe.skipIf(texts === null)('the grounding checker', () => {
  it('finds nothing in an answer that is right', () => {
    expect(faultsOf(sound())).toEqual([]);
    expect(faultsOf(soundProse())).toEqual([]);
  });

  it('reads two measures of one plan side by side, and catches them swapped', () => {
    const quotes = ['1 Tỷ lệ hồ sơ trực tuyến % 62 78', '2 Tỷ lệ thanh toán không tiền mặt % 55 84'].map((quote) => ({
      title: 'Kế hoạch A',
      quote,
    }));
    const [online, cashless] = ['“Tỷ lệ hồ sơ trực tuyến”', '“Tỷ lệ thanh toán không tiền mặt”'];
    expect(unsupportedComparisons([`${cashless} cao hơn: 84% so với 78% của ${online}.`], quotes)).toEqual([]);
    expect(unsupportedComparisons([`${online} cao hơn: 84% so với 78% của ${cashless}.`], quotes)).toHaveLength(1);
    expect(unsupportedComparisons([`${online} cao hơn: 78% so với 84% của ${cashless}.`], quotes)).toHaveLength(1);
  });

  it('catches lead and coordinator swapped, in the record and in the text', () => {
    const { records, ...rest } = sound();
    const swapped = records.map((record) => ({ ...record, leads: record.coordinators, coordinators: record.leads }));
    expect(faultsOf({ ...rest, records: swapped })).toContainEqual(expect.stringContaining('"Sở TTTT" does not lead'));
    const text = rest.text.replace('chủ trì: VP UBND tỉnh', 'chủ trì: Sở TTTT');
    expect(faultsOf({ ...rest, records, text })).toEqual([expect.stringContaining('Đơn vị chủ trì: Sở TTTT')]);
    const { records: duties, ...prose } = soundProse();
    const turned = duties.map((record) => ({ ...record, leads: record.coordinators, coordinators: record.leads }));
    expect(faultsOf({ ...prose, records: turned })).toEqual([
      expect.stringContaining('"phòng Văn hóa và Thông tin" does not lead'),
    ]);
  });

  it('catches another level, in the record and in the text', () => {
    const { records, ...rest } = sound();
    const moved = records.map((record) => ({
      ...record,
      figures: record.figures.map((figure) => ({ ...figure, level: 'tỉnh' })),
    }));
    expect(faultsOf({ ...rest, records: moved })).toEqual([expect.stringContaining('not of the level "tỉnh"')]);
    const text = rest.text.replace('60% hồ sơ công việc tại cấp xã', '60% hồ sơ công việc tại cấp huyện');
    expect(faultsOf({ ...rest, records, text })).toEqual([expect.stringContaining('60 % hồ sơ')]);
  });

  it('catches another year, in the deadline, in the period and in the text', () => {
    const task = soundTask();
    const late = { text: 'Năm 2024', from: '2024-01-01', to: '2024-12-31', parts: [] };
    const records = task.records.map((record) => ({ ...record, deadline: late }));
    expect(faultsOf({ ...task, records })).toContainEqual(expect.stringContaining('the deadline "Năm 2024"'));
    const days = task.records.map((record) => ({ ...record, deadline: { ...late, text: 'Năm 2023' } }));
    expect(faultsOf({ ...task, records: days })).toContainEqual(expect.stringContaining('2024-12-31'));
    const text = task.text.replace('Thời hạn: Năm 2023', 'Thời hạn: Năm 2024');
    expect(faultsOf({ ...task, text })).toContainEqual(expect.stringContaining('Thời hạn: Năm 2024'));
    const plan = task.text.replace('tỉnh Hải Dương năm 2023', 'tỉnh Hải Dương năm 2022');
    expect(faultsOf({ ...task, text: plan })).not.toEqual([]);
  });

  it('catches 70 % for 60 %, in the record and in the text', () => {
    const { records, ...rest } = sound();
    const raised = records.map((record) => ({
      ...record,
      figures: record.figures.map((figure) => ({ ...figure, value: 65 })),
    }));
    expect(faultsOf({ ...rest, records: raised })).toEqual([expect.stringContaining('65%')]);
    const text = rest.text.replace('60% hồ sơ công việc tại cấp xã', '70% hồ sơ công việc tại cấp xã');
    expect(faultsOf({ ...rest, records, text })).toEqual([expect.stringContaining('70 % hồ sơ')]);
    const title = records.map((record) => ({ ...record, title: record.title.replace('60%', '70%') }));
    expect(faultsOf({ ...rest, records: title })).toContainEqual(expect.stringContaining('does not stand in'));
  });

  it('catches an agency that the plan does not name there', () => {
    const { records, ...rest } = sound();
    const invented = records.map((record) => ({ ...record, leads: [...record.leads, 'Sở Du lịch'] }));
    expect(faultsOf({ ...rest, records: invented })).toEqual([expect.stringContaining('"Sở Du lịch"')]);
    const text = rest.text.replace('Phối hợp: Sở TTTT', 'Phối hợp: Sở TTTT; Sở Y tế');
    expect(faultsOf({ ...rest, records, text })).toEqual([expect.stringContaining('Phối hợp: Sở Y tế')]);
    expect(faultsOf({ ...rest, records, text: '1 chỉ tiêu do Sở Y tế chủ trì:' })).toEqual([
      expect.stringContaining('do Sở Y tế chủ trì'),
    ]);
    expect(faultsOf({ ...rest, records, text: '1 chỉ tiêu do UBND tỉnh chủ trì:' })).toHaveLength(1);
  });

  it('catches a quotation with a word changed, in a citation and in the text', () => {
    const { citations, ...rest } = sound();
    const changed = citations.map((citation) => ({ ...citation, quote: citation.quote.replace('mạng', 'số') }));
    expect(faultsOf({ ...rest, citations: changed })).toEqual([expect.stringContaining('citation')]);
    const text = rest.text.replace('trên môi trường mạng ( trừ', 'trên môi trường số ( trừ');
    expect(faultsOf({ ...rest, citations, text })).toEqual([expect.stringContaining('not verbatim')]);
  });

  it('subtracts again, and catches a distance, its direction, its unit or a side that is wrong', () => {
    const side = (type: 'result' | 'target', title: string) => ({
      ...sound().records[0],
      ...{ type, title, document: HAI_DUONG, leads: [], coordinators: [], deadline: null, figures: [], locator: '' },
    });
    const records = [
      side('result', 'Tỷ lệ hồ sơ nộp trực tuyến đạt 62,5%'),
      side('target', 'Tỷ lệ hồ sơ nộp trực tuyến đạt 78%'),
    ];
    const said = (first: string): string =>
      `${first}\n• Kết quả: “${records[0]?.title ?? ''}” (I › 1).\n• Chỉ tiêu: “${records[1]?.title ?? ''}” (II › 1).`;
    const right = 'Còn cách chỉ tiêu 15,5 điểm phần trăm (62,5% so với 78%).';
    expect(readGaps(said(right), records).faults).toEqual([]);
    expect(readGaps(said(right), records).text).not.toContain('15,5');
    for (const wrong of [
      right.replace('15,5', '16,5'),
      right.replace('Còn cách', 'Đã vượt'),
      right.replace('điểm phần trăm', 'hồ sơ'),
      right.replace('62,5%', '60%').replace('15,5', '18'),
    ])
      expect(readGaps(said(wrong), records).faults).not.toEqual([]);
    expect(
      readGaps(
        said(right),
        [...records].reverse().map((one, at) => ({ ...one, title: records[at]?.title ?? '' })),
      ).faults,
    ).not.toEqual([]);
  });

  it('catches what does not speak of somebody, or gives them a role after all', () => {
    const of = (title: string, leads: readonly string[]) => ({
      ...sound().records[0],
      ...{ type: 'task' as const, title, document: HAI_DUONG, leads: [...leads], coordinators: [], deadline: null },
      ...{ figures: [], locator: '' },
    });
    const said = '1 mục nhắc đến Tổ A trong Kế hoạch B (không mục nào ghi đơn vị này chủ trì hay phối hợp):\n1. …';
    expect(readMentions(said, [of('Tập huấn cho Tổ A', ['Sở B'])])).toEqual({
      text: '1 mục trong Kế hoạch B:\n1. …',
      faults: [],
    });
    expect(readMentions(said, [of('Tập huấn cho Đội C', ['Sở B'])]).faults).toHaveLength(1);
    expect(readMentions(said, [of('Tập huấn cho Tổ A', ['Tổ A'])]).faults).toHaveLength(1);
  });

  it('catches a wrong count, a wrong total of the plan and an empty cell that is not', () => {
    const { records, ...rest } = sound();
    expect(faultsOf({ ...rest, records, text: '2 chỉ tiêu do VP UBND tỉnh chủ trì:' })).toHaveLength(1);
    expect(faultsOf({ ...rest, records: [], text: 'Có 26 chỉ tiêu trong Phụ lục 2.' })).toEqual([
      expect.stringContaining('27 such rows'),
    ]);
    expect(faultsOf({ ...rest, records, text: 'Phụ lục 2 không ghi đơn vị phối hợp.' })).toHaveLength(1);
  });

  it('catches the target of one plan told of another, and a result called a target', () => {
    const { records, citations, ...rest } = sound();
    const elsewhere = { id: 'ha-noi-2024' };
    const moved = records.map((record) => ({ ...record, document: elsewhere }));
    expect(faultsOf({ ...rest, citations, records: moved })).not.toEqual([]);
    const result = soundProse('result');
    expect(faultsOf(result)).toEqual([]);
    const called = result.records.map((record) => ({ ...record, type: 'target' as const }));
    expect(faultsOf({ ...result, records: called })).toEqual([expect.stringContaining('is called a target')]);
  });
});

function faultsOf(reply: GroundingReply): string[] {
  return unsupportedClaims(reply, '', plans).map(({ claim, why }) => `${claim}: ${why}`);
}

const HAI_DUONG = { id: 'hai-duong-2023' };

/** The first target of the second appendix: three figures, one for each level. */
function levelledTarget(): string {
  const row = /^1\t(80% [^\t]+)\t/mu.exec(texts?.get(HAI_DUONG.id) ?? '');
  return (row?.[1] ?? '')
    .replace(/<\/?i>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function sound(): GroundingReply {
  const title = levelledTarget();
  return {
    kind: 'answer',
    text: [
      '60% hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng (chỉ tiêu).',
      `Nguyên văn: “${title}”.`,
      'Đơn vị chủ trì: VP UBND tỉnh. Phối hợp: Sở TTTT.',
      'Nguồn: Phụ lục 2 › I › 1, Kế hoạch Chuyển đổi số tỉnh Hải Dương năm 2023.',
    ].join('\n'),
    records: [
      {
        type: 'target',
        document: HAI_DUONG,
        title,
        leads: ['VP UBND tỉnh'],
        coordinators: ['Sở TTTT'],
        deadline: null,
        figures: [{ value: 60, unit: '%', level: 'xã', period: { from: '2023-01-01', to: '2023-12-31' } }],
        locator: 'Phụ lục 2 › I › 1',
      },
    ],
    citations: [{ document: HAI_DUONG, quote: title }],
  };
}

function soundTask(): GroundingReply {
  const title = 'Thuê hệ thống đánh giá an toàn thông tin';
  return {
    kind: 'answer',
    text: [
      `Đơn vị chủ trì: Sở Thông tin và Truyền thông – nhiệm vụ “${title}”.`,
      'Thời hạn: Năm 2023.',
      'Nguồn: Phụ lục 1 › I › 2, Kế hoạch Chuyển đổi số tỉnh Hải Dương năm 2023.',
    ].join('\n'),
    records: [
      {
        type: 'task',
        document: HAI_DUONG,
        title,
        leads: ['Sở Thông tin và Truyền thông'],
        coordinators: [],
        deadline: { text: 'Năm 2023', from: '2023-01-01', to: '2023-12-31', parts: [] },
        figures: [],
        locator: 'Phụ lục 1 › I › 2',
      },
    ],
    citations: [{ document: HAI_DUONG, quote: title }],
  };
}

function soundProse(type: 'duty' | 'result' = 'duty'): GroundingReply {
  const duty = {
    title: 'Phối hợp phòng Văn hóa và Thông tin xây dựng kế hoạch đào tạo bồi dưỡng đội ngũ cán bộ lãnh đạo',
    leads: ['Phòng Nội vụ'],
    coordinators: ['phòng Văn hóa và Thông tin'],
    document: { id: 'hai-an-2024' },
  };
  const result = {
    title: 'Doanh thu lĩnh vực bưu chính năm 2022 đạt 616 tỷ đồng',
    leads: [],
    coordinators: [],
    document: HAI_DUONG,
  };
  const chosen = type === 'duty' ? duty : result;
  return {
    kind: 'answer',
    text: `“${chosen.title}”`,
    records: [{ type, ...chosen, deadline: null, figures: [], locator: '' }],
    citations: [{ document: chosen.document, quote: chosen.title }],
  };
}
