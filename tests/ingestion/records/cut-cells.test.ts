import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../../knowledge/index.js';
import { textPlan } from '../plans.js';

const HEAD =
  'KẾ HOẠCH\nPhát triển nông thôn tỉnh Nghệ An năm 2026\n\nI. NHIỆM VỤ\nThực hiện theo phụ lục.\n\nPHỤ LỤC I\nDANH MỤC NHIỆM VỤ\n\nTT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\n';
const table = (rows: string): readonly PlanRecord[] =>
  textPlan(`${HEAD}${rows}\n`).records.filter(({ columns }) => columns.length > 0);

describe('a line of a table without a number', () => {
  it('goes on the row above where its cells go on cells without an end', () => {
    const records = table(
      '1\tTổ chức Ngày Chuyển đổi số tỉnh Nghệ\tSở Nội vụ\tCác sở, ban, ngành; UBND\tTháng 7, tháng\n\tAn năm 2026 và hưởng ứng Ngày\t\tcác xã, phường; Tỉnh\t10/2026\n\tChuyển đổi số quốc gia\t\tđoàn\t\n2\tXây dựng quy chế\tnt\t\tQuý II/2026',
    );
    expect(records.map(({ title, leads, coordinators }) => [title, leads, coordinators])).toEqual([
      [
        'Tổ chức Ngày Chuyển đổi số tỉnh Nghệ An năm 2026 và hưởng ứng Ngày Chuyển đổi số quốc gia',
        ['Sở Nội vụ'],
        ['Các sở, ban, ngành', 'UBND các xã, phường', 'Tỉnh đoàn'],
      ],
      ['Xây dựng quy chế', ['Sở Nội vụ'], []],
    ]);
  });

  it('is a row of its own where its cells begin and end as cells do', () => {
    const records = table(
      '1\tMở lớp tập huấn\tSở Nội vụ\tSở Tài chính\tQuý I/2026\n\tThi tay nghề\tSở Y tế\tcác sở, ban, ngành\tQuý II/2026',
    );
    expect(records.map(({ title, leads }) => [title, leads])).toEqual([
      ['Mở lớp tập huấn', ['Sở Nội vụ']],
      ['Thi tay nghề', ['Sở Y tế']],
    ]);
  });
});
