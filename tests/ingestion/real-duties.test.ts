import { describe, expect, it } from 'vitest';
import { plansAreHere, recordsBelow as below, type PlanName } from './plans.js';

describe.skipIf(!plansAreHere)('duties under Tổ chức thực hiện', () => {
  const duties = (name: PlanName, section: string): [string, readonly string[], readonly string[]][] =>
    below(name, section).map((record) => {
      expect(record.type).toBe('duty');
      return [record.locator.slice(section.length).replace(/^ › /, ''), record.leads, record.coordinators];
    });
  const tttt = 'Sở Thông tin và Truyền thông';

  it('of Hà Nội name every agency with its part', () => {
    const all = ['Các Sở, ban, ngành', 'UBND các quận, huyện, thị xã'];
    expect(duties('ha-noi-2024', 'V')).toEqual([
      ['1.1', [tttt], ['các Sở, ngành liên quan']],
      ['1.2', [tttt], []],
      ['1.3', [tttt], []],
      ['1.4', [tttt], []],
      ['1.5', [tttt], ['Sở Nội vụ']],
      ['1.6', [tttt], []],
      ['1.7', [tttt], []],
      ['2.1', ['Sở Nội vụ'], ['các Sở, ban, ngành', 'UBND các quận, huyện, thị xã']],
      ['2.2', ['Sở Nội vụ'], []],
      ['2.3', [], ['Sở Nội vụ', tttt]],
      ['3', ['Sở Tài chính'], []],
      ['4.1', ['Giám đốc các Sở, ban, ngành', 'Chủ tịch UBND các quận, huyện, thị xã'], []],
      ['4.2', all, []],
      ['4.3', all, []],
      ['4.4', all, []],
      ['4.5', all, []],
      ['đoạn kết', ['các Sở, ban, ngành', 'UBND các quận, huyện, thị xã'], []],
    ]);
    const last = below('ha-noi-2024', 'V').at(-1);
    expect(last?.deadline?.parts).toEqual([{ kind: 'recurrence', recurrence: 'quarterly' }]);
  });

  it('of quận Hải An name every agency with its part', () => {
    const rooms = ['Các phòng, ban, đơn vị quận', 'Uỷ ban nhân dân các phường'];
    const front = ['Uỷ ban Mặt trận Tổ quốc Việt Nam', 'các Tổ chức Chính trị - Xã hội quận'];
    expect(duties('hai-an-2024', 'IV')).toEqual([
      ['1', ['Ban Chỉ đạo Chuyển đổi số quận'], []],
      ['2 › gạch đầu dòng 1', ['Phòng Văn hóa và Thông tin'], []],
      ['2 › gạch đầu dòng 2', ['Phòng Văn hóa và Thông tin'], []],
      ['2 › gạch đầu dòng 3', ['Phòng Văn hóa và Thông tin'], []],
      [
        '3',
        ['Văn phòng Hội đồng nhân dân - Uỷ ban nhân dân quận'],
        ['các phòng, ban quản lý nhà nước quận', 'Uỷ ban nhân dân các phường'],
      ],
      ['4', ['Phòng Tài chính - Kế hoạch quận'], []],
      ['5 › gạch đầu dòng 1', ['Phòng Nội vụ'], ['phòng Văn hoá và Thông tin']],
      ['5 › gạch đầu dòng 2', [], ['Phòng Nội vụ', 'phòng Văn hóa và Thông tin']],
      ['5 › gạch đầu dòng 3', ['Phòng Nội vụ'], []],
      ['6 › gạch đầu dòng 1', rooms, []],
      ['6 › gạch đầu dòng 2', rooms, []],
      ['6 › gạch đầu dòng 3', rooms, []],
      ['7', front, []],
      ['đoạn kết', ['các phòng, ban, đơn vị, địa phương'], []],
    ]);
    expect(below('hai-an-2024', 'IV › 6')[0]?.deadline).toEqual({
      text: 'trong quý1/2024',
      parts: [{ kind: 'interval', from: '2024-01-01', to: '2024-03-31' }],
    });
    expect(below('hai-an-2024', 'IV › 2')[0]).toMatchObject({
      leadBasis: 'stated',
      assignees: ['Phòng Văn hóa và Thông tin'],
    });
    expect(below('hai-an-2024', 'IV › 2')[1]?.leadBasis).toBe('assigned');
  });

  it('of Hải Phòng (chuyển đổi số) name every agency with its part', () => {
    const all = ['Các Sở, ban, ngành, đơn vị liên quan', 'ủy ban nhân dân các quận, huyện'];
    expect(duties('hai-phong-cds-2022', 'V')).toEqual([
      ['1 › a', [tttt], ['các cấp, các ngành']],
      ['1 › b', [tttt], ['các cơ quan liên quan']],
      ['2 › a', ['Sở Kế hoạch và Đầu tư'], [tttt, 'các Sở, ngành liên quan']],
      ['2 › b', [], ['Sở Kế hoạch và Đầu tư', tttt]],
      ['3', [], ['Sở Tài chính', tttt]],
      ['4 › a', ['Sở Nội vụ'], [tttt]],
      ['4 › b', [], ['Sở Nội vụ', tttt]],
      ['4 › c', ['Sở Nội vụ'], []],
      ['5 › a', all, []],
      ['5 › a', all, []],
      ['5 › b', [], [...all, tttt]],
      ['5 › b', ['các cơ quan chủ trì nhiệm vụ'], []],
      ['5 › c', all, []],
      ['đoạn kết', ['các cơ quan, đơn vị'], []],
      ['đoạn kết', ['các cơ quan, đơn vị'], []],
    ]);
    expect(below('hai-phong-cds-2022', 'V › 5 › a').map((record) => record.deadline?.text ?? null)).toEqual([
      null,
      'trong tháng 4/2022',
    ]);
    expect(below('hai-phong-cds-2022', 'V › 5 › b')[1]?.deadline?.parts).toEqual([
      { kind: 'interval', from: '2022-04-01', to: '2022-06-30' },
    ]);
  });

  it('of Hải Phòng (chỉ số) name every agency with its part', () => {
    expect(duties('hai-phong-dti-2022', 'IV')).toEqual([
      ['1 › đoạn 1', [tttt], []],
      ['1 › đoạn 2', [tttt], []],
      ['1 › đoạn 3', [tttt], ['Bộ Thông tin và Truyền thông']],
      ['2', ['Các Sở, ban, ngành thành phố', 'Ủy ban nhân dân quận, huyện'], []],
      ['2', ['Các Sở, ban, ngành thành phố', 'Ủy ban nhân dân quận, huyện'], []],
      ['3', ['Các trường Đại học, Cao đẳng trên địa bàn thành phố'], []],
      ['4', ['Cục Thống kê'], ['các đơn vị liên quan']],
      ['đoạn kết', ['các cơ quan, đơn vị'], []],
      ['đoạn kết', ['các cơ quan, đơn vị'], []],
    ]);
  });

  it('of Hải Dương name every agency with its part', () => {
    expect(duties('hai-duong-2023', 'Phần II › VI')).toEqual([
      ['1', [tttt], ['các sở, ban, ngành', 'UBND các huyện, thị xã, thành phố']],
      ['2', ['Các sở, ban, ngành', 'UBND các huyện, thị xã, thành phố', 'UBND các xã, phường, thị trấn'], []],
      ['2', ['Văn phòng UBND tỉnh'], []],
      ['đoạn kết', ['các cơ quan, đơn vị, địa phương'], []],
    ]);
  });
});
