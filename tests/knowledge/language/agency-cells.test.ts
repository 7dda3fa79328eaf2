import { describe, expect, it } from 'vitest';
import { parseAgency } from '../../../knowledge/language/agencies.js';
import { splitAgencies } from '../../../knowledge/language/agency-cells.js';
import { hasPlans, tableRows } from './plan-texts.js';

describe('splitAgencies', () => {
  it.each([
    [
      'UBND xã Sơn Hạ, Tân Lập và Phú Xuân; Sở Y tế',
      ['UBND xã Sơn Hạ', 'UBND xã Tân Lập', 'UBND xã Phú Xuân', 'Sở Y tế'],
    ],
    ['UBND phường Hòa Bình - Tân Phú, Sở Y tế', ['UBND phường Hòa Bình - Tân Phú', 'Sở Y tế']],
    ['UBND các phường Minh Khai, Đông Hải', ['UBND phường Minh Khai', 'UBND phường Đông Hải']],
    ['UBND huyện Cẩm Giàng, Hải Dương', ['UBND huyện Cẩm Giàng, Hải Dương']],
    ['UBND xã Sơn Hạ, Công an xã, Trạm Y tế xã', ['UBND xã Sơn Hạ', 'Công an xã', 'Trạm Y tế xã']],
    [
      'Các sở, ban, ngành, UBND các huyện, thị xã, thành phố',
      ['Các sở, ban, ngành', 'UBND các huyện, thị xã, thành phố'],
    ],
    [
      'Sở Thông tin và Truyền thông; UBND huyện, thị xã, thành phố;',
      ['Sở Thông tin và Truyền thông', 'UBND huyện, thị xã, thành phố'],
    ],
    [
      'Các sở, ban, ngành; UBND cấp huyện, cấp xã; Doanh nghiệp',
      ['Các sở, ban, ngành', 'UBND cấp huyện, cấp xã', 'Doanh nghiệp'],
    ],
    ['Sở Lao động, Thương binh và Xã hội', ['Sở Lao động, Thương binh và Xã hội']],
    [
      'Các Sở, ban, ngành, đơn vị liên quan, ủy ban nhân dân các quận, huyện',
      ['Các Sở, ban, ngành, đơn vị liên quan', 'ủy ban nhân dân các quận, huyện'],
    ],
    [
      'Sở Văn hóa, Thể thao và Du lịch, Sở Công Thương, Hiệp hội Du lịch tỉnh',
      ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Công Thương', 'Hiệp hội Du lịch tỉnh'],
    ],
    ['Sở GTVT, Công an TP và UBND các quận', ['Sở GTVT', 'Công an TP', 'UBND các quận']],
    ['Sở Y tế\n- Sở Giáo dục và Đào tạo\n- BHXH tỉnh', ['Sở Y tế', 'Sở Giáo dục và Đào tạo', 'BHXH tỉnh']],
    ['1. Sở Y tế\n2. Sở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
    ['Sở Thông tin\nvà Truyền thông', ['Sở Thông tin và Truyền thông']],
    ['Sở Công Thương/Sở Tài chính', ['Sở Công Thương', 'Sở Tài chính']],
    ['Sở NN&PTNT (Chi cục Thủy lợi), Sở KHCN', ['Sở NN&PTNT (Chi cục Thủy lợi)', 'Sở KHCN']],
    [
      'Giám đốc các Sở, ban, ngành, Chủ tịch UBND các quận, huyện, thị xã',
      ['Giám đốc các Sở, ban, ngành', 'Chủ tịch UBND các quận, huyện, thị xã'],
    ],
    ['Ngân hàng Nhà nước - Chi nhánh Hải Dương', ['Ngân hàng Nhà nước - Chi nhánh Hải Dương']],
    [
      'Uỷ ban Mặt trận Tổ quốc Việt Nam, các Tổ chức Chính trị - Xã hội quận',
      ['Uỷ ban Mặt trận Tổ quốc Việt Nam', 'các Tổ chức Chính trị - Xã hội quận'],
    ],
    [
      'Các Sở: Tài chính, Lao động - Thương binh và Xã hội; UBND các huyện',
      ['Sở Tài chính', 'Sở Lao động - Thương binh và Xã hội', 'UBND các huyện'],
    ],
    [
      'UBND các huyện: Cẩm Giàng, Tứ Kỳ và thị xã Kinh Môn',
      ['UBND huyện Cẩm Giàng', 'UBND huyện Tứ Kỳ', 'UBND thị xã Kinh Môn'],
    ],
    ['Hội LHPN tỉnh, Tỉnh đoàn', ['Hội LHPN tỉnh', 'Tỉnh đoàn']],
    ['Hợp tác xã, hộ kinh doanh, doanh nghiệp', ['Hợp tác xã', 'hộ kinh doanh', 'doanh nghiệp']],
    ['Sở Y tế chủ trì, phối hợp với Sở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
    ['Đơn vị trúng thầu', ['Đơn vị trúng thầu']],
    ['Các CA', ['Các CA']],
    [' ; ', []],
    ['', []],
  ])('divides "%s"', (cell, expected) => {
    expect(splitAgencies(cell)).toEqual(expected);
  });

  it.skipIf(!hasPlans)('reads every agency cell of the appendices, and loses no word', () => {
    for (const cells of tableRows('hai-duong-2023')) {
      for (const cell of cells.slice(2, 4)) {
        const entries = splitAgencies(cell);
        expect(entries.join(' ').replace(/[\s,;]/gu, '')).toBe(cell.replace(/[\s,;]/gu, ''));
        for (const entry of entries) {
          if (!/^Năm|^Tháng|cấp$/u.test(entry)) expect.soft(parseAgency(entry).kind, entry).not.toBe('other');
        }
      }
    }
  });
});
