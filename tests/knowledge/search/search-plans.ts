import { createHash } from 'node:crypto';
import { parsePlanId, type Passage, type PlanContent } from '../../../knowledge/index.js';

/** A plan that is nothing but passages; `texts` are `heading | text`, or text alone. */
export function searchPlan(id: string, texts: readonly string[]): PlanContent {
  return {
    plan: {
      id: parsePlanId(id),
      title: `Kế hoạch ${id}`,
      type: null,
      number: null,
      issuer: null,
      place: null,
      issuedOn: null,
      signer: null,
      signerTitle: null,
      period: null,
      access: 'public',
      isDigest: false,
      shortForms: [],
      contentHash: createHash('sha256')
        .update(`${id}\n${texts.join('\n')}`)
        .digest('hex'),
      references: [],
    },
    text: texts.join('\n'),
    sections: [],
    passages: searchPassages(texts),
    records: [],
    extractor: 'test',
    fileName: `${id}.txt`,
  };
}

export function searchPassages(texts: readonly string[]): Passage[] {
  return texts.map((line, index) => {
    const [first = '', rest] = line.split(' | ');
    return {
      index,
      section: index,
      locator: `${index + 1}`,
      headings: rest === undefined ? [] : [first],
      text: rest ?? first,
      span: { start: 0, end: 1 },
      page: null,
    };
  });
}

export const HAI_DUONG = searchPlan('hai-duong', [
  'Chỉ tiêu | Tỷ lệ hồ sơ công việc tại cấp tỉnh được xử lý trên môi trường mạng đạt 80%.',
  'Nhiệm vụ | Sở Thông tin và Truyền thông chủ trì xây dựng nền tảng tích hợp, chia sẻ dữ liệu dùng chung của tỉnh.',
  'Nhiệm vụ | Sở Y tế chủ trì triển khai hồ sơ sức khỏe điện tử cho người dân trên địa bàn.',
  'Căn cứ | Thực hiện Kế hoạch 3889/KH-UBND ngày 25/10/2021 và Nghị quyết số 03-NQ/TU của Tỉnh ủy.',
]);

export const HAI_AN = searchPlan('hai-an', [
  'Mục tiêu | Tỷ lệ hồ sơ công việc tại cấp phường được xử lý trên môi trường mạng đạt 60%.',
  'Nhiệm vụ | Phòng Văn hóa và Thông tin quận phối hợp tập huấn kỹ năng số cho tổ công nghệ số cộng đồng.',
]);
