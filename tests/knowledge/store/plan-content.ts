import { createHash } from 'node:crypto';
import { parseDay } from '../../../knowledge/domain/day.js';
import type { Passage } from '../../../knowledge/domain/passage.js';
import { parsePlanId } from '../../../knowledge/domain/plan.js';
import type { PlanRecord } from '../../../knowledge/domain/record.js';
import type { PlanContent } from '../../../knowledge/ports.js';

type PlanFields = PlanContent['plan'];

/** A small plan; `body` stands for the bytes of the file. */
export function planContent(
  id: string,
  body: string,
  fields: Partial<PlanFields> = {},
  rest: Partial<Omit<PlanContent, 'plan'>> = {},
): PlanContent {
  return {
    plan: {
      id: parsePlanId(id),
      title: 'Kế hoạch Chuyển đổi số huyện Thử Nghiệm năm 2023',
      type: 'Kế hoạch',
      number: '12/KH-UBND',
      issuer: 'UBND huyện Thử Nghiệm',
      place: 'huyện Thử Nghiệm',
      issuedOn: parseDay('2023-02-01'),
      signer: 'Nguyễn Văn A',
      signerTitle: 'Chủ tịch',
      period: { from: parseDay('2023-01-01'), to: parseDay('2023-12-31') },
      access: 'public',
      isDigest: false,
      shortForms: [],
      contentHash: createHash('sha256').update(body).digest('hex'),
      references: [
        {
          number: '03-NQ/TU',
          type: 'Nghị quyết',
          issuedOn: parseDay('2021-10-26'),
          text: 'Nghị quyết số 03-NQ/TU ngày 26/10/2021',
          spans: [{ start: 3, end: 40 }],
          isBasis: true,
        },
      ],
      ...fields,
    },
    text: body,
    sections: [
      { index: 0, parent: null, label: 'I', title: 'Mục tiêu', locator: 'I', span: { start: 0, end: 4 }, page: null },
      { index: 1, parent: 0, label: '1', title: 'Chỉ tiêu', locator: 'I › 1', span: { start: 1, end: 3 }, page: 2 },
    ],
    passages: [0, 1].map((index) => passage(index, `${body} (đoạn ${index})`)),
    records: [0, 1].map((index) => record(index, `${body} (nhiệm vụ ${index})`)),
    extractor: 'rules-1',
    fileName: `${id}.txt`,
    ...rest,
  };
}

export function passage(index: number, text: string): Passage {
  return {
    index,
    section: 1,
    locator: `I › 1 › ${index}`,
    headings: ['Mục tiêu', 'Chỉ tiêu'],
    text,
    span: { start: index * 10, end: index * 10 + 9 },
    page: null,
  };
}

export function record(index: number, title: string): PlanRecord {
  const sides = ['Sở Tài chính', 'UBND các huyện, thị xã'];
  return {
    type: index % 2 === 0 ? 'task' : 'target',
    index,
    title,
    leads: ['Sở Nội vụ'],
    coordinators: sides,
    assignees: [],
    leadBasis: 'stated',
    presumed: [],
    deadline: {
      text: '6 tháng – 30/6/2023; hàng năm; khi có hướng dẫn',
      parts: [
        { kind: 'interval', from: null, to: parseDay('2023-06-30') },
        { kind: 'recurrence', recurrence: 'yearly' },
        { kind: 'event', event: 'khi có hướng dẫn' },
      ],
    },
    figures: [
      {
        direction: 'reach',
        bound: 'min',
        value: 8.48,
        unit: '%',
        level: 'huyện',
        period: { from: parseDay('2023-01-01'), to: parseDay('2023-12-31') },
        text: '8,48%',
        clause: title,
      },
    ],
    product: null,
    group: 'Chính quyền số',
    section: 1,
    locator: `Phụ lục 1 › I › ${index}`,
    span: { start: index, end: index + 5 },
    page: 7,
    quote: title,
    columns: [{ role: 'lead', heading: 'Đơn vị chủ trì', text: 'Sở Tài chính' }],
    review: index === 1 ? ['Không rõ đơn vị'] : [],
    sameAs: index === 1 ? [0] : [],
  };
}
