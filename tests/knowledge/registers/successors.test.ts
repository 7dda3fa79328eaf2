import { describe, expect, it } from 'vitest';
import { parseAgency } from '../../../knowledge/language/agencies.js';
import { NATIONAL_FACTS } from '../../../knowledge/registers/national-facts.js';
import { SHIPPED_REGISTERS } from '../../../knowledge/registers/registers.js';

const registers = SHIPPED_REGISTERS;

const after = (agency: string, place: string | null): string | null | undefined =>
  registers.successorOf(parseAgency(agency), place)?.successor;

describe('successorOf', () => {
  it.each([
    ['Sở TTTT', 'thành phố Hà Nội', 'Sở Khoa học và Công nghệ'],
    ['Sở KH&ĐT', 'tỉnh Hải Dương', 'Sở Tài chính'],
    ['Sở Giao thông vận tải', 'tỉnh Hải Dương', 'Sở Xây dựng'],
    ['Sở Lao động - Thương binh và Xã hội', 'Hà Nội', 'Sở Nội vụ'],
    ['Công an tỉnh', 'tỉnh Hải Dương', 'cơ quan tương ứng của thành phố Hải Phòng'],
    ['Sở Khoa học và Công nghệ', 'tỉnh Hải Dương', 'cơ quan tương ứng của thành phố Hải Phòng'],
    ['UBND tỉnh', 'tỉnh Hải Dương', 'UBND thành phố Hải Phòng'],
    ['Bộ TT&TT', null, 'Bộ Khoa học và Công nghệ'],
    ['Cục Thuế thành phố Hà Nội', null, 'Thuế tỉnh/thành phố'],
    ['Ngân hàng Nhà nước - Chi nhánh Hải Dương', null, 'Ngân hàng Nhà nước Khu vực 6'],
  ])('%s of %s became %s', (agency, place, successor) => {
    expect(after(agency, place)).toBe(successor);
  });

  it('knows that bodies of districts ended without a successor by name', () => {
    expect(after('UBND huyện Cẩm Giàng', 'tỉnh Hải Dương')).toBeNull();
    expect(after('UBND thành phố Chí Linh', 'tỉnh Hải Dương')).toBeNull();
    expect(after('Phòng Văn hóa và Thông tin', 'quận Hải An')).toBeNull();
    expect(registers.successorOf(parseAgency('Phòng Nội vụ quận Hải An'), null)?.from).toBe('2025-07-01');
  });

  it('says nothing about agencies that go on', () => {
    for (const agency of ['Sở Y tế', 'Sở Nội vụ', 'Sở Tài chính', 'Bộ Y tế', 'UBND thành phố Hà Nội']) {
      expect(registers.successorOf(parseAgency(agency), 'thành phố Hà Nội')).toBeNull();
    }
  });

  it('is uncertain where no source confirms the area', () => {
    expect(registers.successorOf(parseAgency('Sở TTTT'), 'thành phố Hải Phòng')?.certainty).toBe('uncertain');
    expect(registers.successorOf(parseAgency('Sở TTTT'), 'tỉnh Lâm Đồng')?.certainty).toBe('uncertain');
  });
});

describe('chainOf', () => {
  const chain = (agency: string, place: string): (string | null)[] =>
    registers.chainOf(parseAgency(agency), place).map(({ successor }) => successor);

  it('follows changes in the order of their days', () => {
    expect(chain('Sở TTTT', 'tỉnh Hải Dương')).toEqual([
      'Sở Khoa học và Công nghệ',
      'cơ quan tương ứng của thành phố Hải Phòng',
    ]);
    expect(chain('Sở TTTT', 'thành phố Hà Nội')).toEqual(['Sở Khoa học và Công nghệ']);
    expect(chain('Công an tỉnh', 'tỉnh Hải Dương')).toEqual(['cơ quan tương ứng của thành phố Hải Phòng']);
    expect(chain('UBND huyện Cẩm Giàng', 'tỉnh Hải Dương')).toEqual([null]);
  });
});

describe('NATIONAL_FACTS', () => {
  it('names former agencies as parsing reads them, and every fact by a key of its own', () => {
    for (const { register, value } of NATIONAL_FACTS) {
      if (register === 'successor' && value.scope === 'agency')
        expect(parseAgency(value.former).kind).not.toBe('other');
    }
    const keys = NATIONAL_FACTS.map(({ register, key }) => `${register} ${key}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('gives a basis for whatever is confirmed', () => {
    for (const { value } of NATIONAL_FACTS)
      if ('basis' in value && value.certainty === 'confirmed') expect(value.basis).not.toBe('');
  });
});
