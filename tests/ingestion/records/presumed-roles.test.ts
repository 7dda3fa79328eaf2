import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../ingestion/read-plan.js';
import type { PlanRecord } from '../../../knowledge/index.js';

async function recordsOf(body: string): Promise<readonly PlanRecord[]> {
  const text = `UBND XÃ SƠN HẠ\nSố: 8/KH-UBND\n\n# KẾ HOẠCH\nVệ sinh môi trường năm 2026\n\n${body}`;
  const content = await readPlan(Buffer.from(text), 'son-ha.md', { access: 'public', isDigest: false });
  return content.records;
}

describe('a role that only the form of the text suggests', () => {
  it('is stated where a table of the same plan names the same body as who leads', async () => {
    const [duty, row] = await recordsOf(`## II. TỔ CHỨC THỰC HIỆN
1. Tổ thu gom rác dân lập: thu gom rác hai ngày một lần.

| TT | Nhiệm vụ | Đơn vị chủ trì |
|---|---|---|
| 1 | Mua xe chở rác | Tổ thu gom rác dân lập |
`);
    expect(row).toMatchObject({ type: 'task', leads: ['Tổ thu gom rác dân lập'], presumed: [] });
    expect(duty).toMatchObject({ type: 'duty', leads: ['Tổ thu gom rác dân lập'], presumed: [] });
    expect(duty?.review.join()).not.toMatch(/Chưa chắc/);
  });

  it('stays presumed without it, while known names beside it keep their roles', async () => {
    const [duty] = await recordsOf(`## II. TỔ CHỨC THỰC HIỆN
1. Tổ thu gom rác dân lập: phối hợp với Sở Nông nghiệp và Môi trường phân loại rác.
`);
    expect(duty).toMatchObject({
      leads: [],
      coordinators: ['Sở Nông nghiệp và Môi trường'],
      presumed: [
        { role: 'coordinator', agency: 'Tổ thu gom rác dân lập' },
        { role: 'assignee', agency: 'Tổ thu gom rác dân lập' },
      ],
    });
  });

  it('is presumed in a table that has no heading for its columns', async () => {
    const records = await recordsOf(`## II. NHIỆM VỤ
| 1 | Nạo vét kênh tiêu xóm Thượng và xóm Hạ | Sở Xây dựng | Tháng 3/2026 |
| 2 | Khơi thông cống rãnh dọc đường trục chính | Sở Xây dựng | Tháng 4/2026 |
| 3 | Phát quang bờ bụi hai bên đường liên thôn | Đội xe lu | Tháng 5/2026 |
`);
    expect(records.map(({ leads }) => leads)).toEqual([['Sở Xây dựng'], ['Sở Xây dựng'], []]);
    expect(records[2]?.presumed).toEqual([{ role: 'lead', agency: 'Đội xe lu' }]);
  });
});
