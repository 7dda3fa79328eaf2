import { describe, expect, it } from 'vitest';
import { parseAgency } from '../../../knowledge/language/agencies.js';
import { groupCovers, sameAgency } from '../../../knowledge/language/agency-relations.js';

const same = (a: string, b: string): boolean => sameAgency(parseAgency(a), parseAgency(b));
const covers = (group: string, member: string): boolean => groupCovers(parseAgency(group), parseAgency(member));

describe('sameAgency', () => {
  it.each([
    ['VP UBND tỉnh', 'Văn phòng UBND'],
    ['Sở TTTT', 'Sở Thông tin và Truyền thông tỉnh Hải Dương'],
    ['Công an tỉnh', 'Công an tỉnh Hải Dương'],
    ['Sở Y tế Hà Nội', 'Sở Y tế thành phố Hà Nội'],
    ['UBND các huyện, thị xã, thành phố', 'UBND cấp huyện'],
    ['sở nông nghiệp', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['so van hoa', 'Sở Văn hóa và Thể thao'],
  ])('"%s" is "%s"', (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each([
    ['Sở Nội vụ', 'Phòng Nội vụ'],
    ['UBND huyện Cẩm Giàng', 'UBND huyện Tứ Kỳ'],
    ['UBND tỉnh', 'UBND huyện Cẩm Giàng'],
    ['Sở Y tế Hà Nội', 'Sở Y tế Hải Phòng'],
    ['Công an tỉnh', 'Công an huyện'],
    ['Văn phòng UBND', 'Văn phòng HĐND và UBND'],
    ['UBND cấp huyện', 'UBND cấp xã'],
    ['Sở Nông nghiệp và Môi trường', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Ban Chỉ huy quân sự quận', 'Bộ Chỉ huy quân sự tỉnh'],
  ])('"%s" is not "%s"', (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});

describe('groupCovers', () => {
  it.each([
    ['Các sở, ban, ngành', 'Sở Y tế'],
    ['các Sở, ngành thành phố', 'Công an thành phố'],
    ['Các sở, ban, ngành', 'Văn phòng UBND tỉnh'],
    ['Các sở, ban, ngành', 'Các sở, ngành'],
    ['UBND các quận, huyện', 'UBND quận Hải An'],
    ['UBND cấp huyện, cấp xã', 'UBND xã An Lạc'],
    ['UBND cấp huyện, cấp xã', 'UBND các phường'],
    ['Các phòng, ban, đơn vị quận', 'Phòng Nội vụ'],
    ['Các cơ quan, đơn vị, địa phương', 'UBND huyện Tứ Kỳ'],
    ['Các Doanh nghiệp Viễn thông', 'Viettel Hải Dương'],
    ['các Bộ, ngành', 'Bộ Y tế'],
  ])('"%s" covers "%s"', (group, member) => {
    expect(covers(group, member)).toBe(true);
  });

  it.each([
    ['Các sở, ban, ngành', 'UBND huyện Cẩm Giàng'],
    ['Các sở, ban, ngành', 'Phòng Nội vụ'],
    ['Các sở, ban, ngành', 'Doanh nghiệp'],
    ['Các sở, ban, ngành', 'UBND các huyện, thị xã, thành phố'],
    ['UBND các quận, huyện', 'UBND tỉnh'],
    ['UBND các quận, huyện', 'UBND các phường'],
    ['Các phòng, ban, đơn vị quận', 'Sở Nội vụ'],
    ['Sở Y tế', 'Sở Y tế'],
  ])('"%s" does not cover "%s"', (group, member) => {
    expect(covers(group, member)).toBe(false);
  });
});
