import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../../knowledge/index.js';
import { textPlan } from '../plans.js';

const records = (body: string): readonly PlanRecord[] =>
  textPlan(`KẾ HOẠCH\nPhòng chống thiên tai tỉnh Cà Mau năm 2026\n\n${body}`).records;

describe('a line of a timetable', () => {
  it('is work at the time that opens it, whatever its first word', () => {
    const lines = records(
      'I. CÁC HOẠT ĐỘNG CHÍNH\n\n- Quý I: Lễ ra quân trồng rừng ngập mặn.\n\n- Tháng 9/2026: Diễn tập cấp xã (Ban Chỉ huy Quân sự xã chủ trì).',
    );
    expect(lines.map(({ type, leads, deadline }) => [type, leads, deadline])).toEqual([
      ['task', [], { text: 'Quý I', parts: [{ kind: 'interval', from: '2026-01-01', to: '2026-03-31' }] }],
      [
        'task',
        ['Ban Chỉ huy Quân sự xã'],
        { text: 'Tháng 9/2026', parts: [{ kind: 'interval', from: '2026-09-01', to: '2026-09-30' }] },
      ],
    ]);
  });

  it('is none elsewhere, and keeps a time of its own', () => {
    expect(records('I. MỤC ĐÍCH\n\n- Tháng 9: Mùa bão.')).toEqual([]);
    const [line] = records('I. NHIỆM VỤ\n\n- Quý II: Sơn biển báo, xong trước ngày 15/5/2026.');
    expect(line?.deadline?.text).toContain('15/5/2026');
  });
});
