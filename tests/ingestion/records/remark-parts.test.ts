import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../../knowledge/index.js';
import { textPlan } from '../plans.js';

const tasks = (...items: readonly string[]): readonly PlanRecord[] =>
  textPlan(
    `KẾ HOẠCH\nTriển khai Đề án 06 huyện Hoài Nhơn năm 2026\n\nI. NHIỆM VỤ\n\n${items.map((item, at) => `${at + 1}. ${item}`).join('\n\n')}\n`,
  ).records;

describe('a remark at the end of a task', () => {
  it.each([
    [
      '(Phòng Tư pháp chủ trì; Công an huyện, UBND các xã, thị trấn phối hợp; hoàn thành trước ngày 30/6/2026)',
      ['Phòng Tư pháp'],
      ['Công an huyện', 'UBND các xã, thị trấn'],
      'hoàn thành trước ngày 30/6/2026',
    ],
    ['(Công an huyện, tháng 6/2026)', ['Công an huyện'], [], 'tháng 6/2026'],
    [
      '(Công an huyện chủ trì, Viettel Hoài Nhơn cử cán bộ phối hợp; Quý III/2026)',
      ['Công an huyện'],
      ['Viettel Hoài Nhơn'],
      'Quý III/2026',
    ],
    [
      '(Phòng Kinh tế và UBND phường Bồng Sơn đồng chủ trì; Viettel Hoài Nhơn cùng phối hợp; Quý II/2026)',
      ['Phòng Kinh tế', 'UBND phường Bồng Sơn'],
      ['Viettel Hoài Nhơn'],
      'Quý II/2026',
    ],
    ['/Trách nhiệm: Phòng Nội vụ; thời hạn: Quý II/2026/', ['Phòng Nội vụ'], [], 'Quý II/2026'],
    [
      '- Chủ trì: Trung tâm Y tế huyện. Phối hợp: Công an huyện. Thời gian: thường xuyên',
      ['Trung tâm Y tế huyện'],
      ['Công an huyện'],
      'thường xuyên',
    ],
    [
      '(Chủ trì: Phòng Nội vụ; phối hợp: Công an huyện; bắt đầu từ tháng 9/2026)',
      ['Phòng Nội vụ'],
      ['Công an huyện'],
      'bắt đầu từ tháng 9/2026',
    ],
  ] as const)('says who and by when: %s', (remark, leads, coordinators, deadline) => {
    const [record, ...others] = tasks(`Số hóa sổ hộ tịch ${remark}.`);
    expect(others).toEqual([]);
    expect(record).toMatchObject({ type: 'task', title: 'Số hóa sổ hộ tịch', leads, coordinators });
    expect(record?.deadline?.text).toBe(deadline);
    expect(record?.deadline?.parts).not.toEqual([]);
  });

  it('tells partners behind the verb, in square brackets too, and people among bodies', () => {
    const [record] = tasks('Số hóa sổ hộ tịch [Phòng Tư pháp phối hợp với Công an huyện; trước ngày 25/02/2026].');
    expect(record).toMatchObject({
      title: 'Số hóa sổ hộ tịch',
      leads: ['Phòng Tư pháp'],
      coordinators: ['Công an huyện'],
    });
    const [chiefs] = tasks(
      'Số hóa sổ hộ tịch (Chủ trì: Phòng Tư pháp; phối hợp: Ban Chỉ huy Quân sự xã, Trưởng các thôn).',
    );
    expect(chiefs?.coordinators).toEqual(['Ban Chỉ huy Quân sự xã', 'Trưởng các thôn']);
  });

  it('may be a sentence that only hands the work on', () => {
    const [record, ...others] = tasks(
      'Rà soát văn bản của huyện để bãi bỏ. Giao Phòng Tư pháp chủ trì, phối hợp với Phòng Nội vụ, hoàn thành trước ngày 30/4/2026.',
    );
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      type: 'task',
      title: 'Rà soát văn bản của huyện để bãi bỏ.',
      leads: ['Phòng Tư pháp'],
      coordinators: ['Phòng Nội vụ'],
    });
    expect(record?.quote).toContain('Giao Phòng Tư pháp chủ trì');
  });

  it('is none where brackets name a body and say no more, or say something else', () => {
    for (const words of ['(Sở Nội vụ)', '(theo hướng dẫn của Công an huyện, tháng 6/2026 và các năm sau)'])
      expect(tasks(`Gửi hồ sơ về cơ quan quản lý ${words}.`)[0]?.leads ?? []).toEqual([]);
  });
});
