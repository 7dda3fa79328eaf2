import { describe, expect, it } from 'vitest';
import type { RegisterEntry } from '../../../knowledge/domain/register.js';
import { groupCovers } from '../../../knowledge/language/agency-relations.js';
import { keyOfEntry } from '../../../knowledge/registers/entry-keys.js';
import { registerEntry } from '../../../knowledge/registers/entry-schema.js';
import { NATIONAL_FACTS } from '../../../knowledge/registers/national-facts.js';
import { compileRegisters } from '../../../knowledge/registers/registers.js';

const alias = (short: string, name: string): RegisterEntry => {
  const value = { short, name };
  return { register: 'alias', key: keyOfEntry({ register: 'alias', value }), value };
};
const group = (name: string, members: readonly string[], outsiders: readonly string[] = []): RegisterEntry => {
  const value = { group: name, members, outsiders };
  return { register: 'group', key: keyOfEntry({ register: 'group', value }), value };
};
const withFacts = (...entries: readonly RegisterEntry[]) => compileRegisters([...NATIONAL_FACTS, ...entries]);

describe('short forms', () => {
  const registers = withFacts(alias('BQL KKT', 'Ban Quản lý Khu kinh tế'), alias('TT', 'Thanh tra tỉnh'));

  it('are written out wherever they stand for themselves', () => {
    expect(registers.expandAliases('bql kkt chủ trì gì?')).toBe('Ban Quản lý Khu kinh tế chủ trì gì?');
    expect(registers.parseAgency('BQL KKT').key).toBe(registers.parseAgency('Ban Quản lý Khu kinh tế').key);
  });

  it('are left alone in numbers of documents, and written out once', () => {
    expect(registers.expandAliases('55/BC-TT')).toBe('55/BC-TT');
    expect(registers.expandAliases(registers.expandAliases('TT làm gì'))).toBe('Thanh tra tỉnh làm gì');
  });

  it('that are words as well count only as they were entered', () => {
    const word = withFacts(alias('Cam', 'Cục An ninh mạng'));
    expect(word.expandAliases('vườn cam')).toBe('vườn cam');
    expect(word.expandAliases('Cam chủ trì')).toBe('Cục An ninh mạng chủ trì');
  });

  it('of the lexicon are edited and switched off by key', () => {
    const edited = compileRegisters([alias('STC', 'Sở Tài chính và Đầu tư')]);
    expect(edited.expandAliases('STC')).toBe('Sở Tài chính và Đầu tư');
    const off = compileRegisters(NATIONAL_FACTS.filter(({ key }) => key !== 'stc'));
    expect(off.silenced.get('STC')).toBe('STC');
    expect(off.findAgencies('STC chủ trì')).toEqual([]);
    expect(off.findAgencies('SNV chủ trì')).toHaveLength(1);
  });
});

describe('members of groups', () => {
  const registers = withFacts(
    group('các sở, ban, ngành', ['Báo Hải Dương'], ['Sở Ngoại vụ']),
    group('Ban Chỉ đạo chuyển đổi số tỉnh', ['Sở Y tế']),
  );
  const covers = (whole: string, member: string): boolean =>
    groupCovers(registers.parseAgency(whole), registers.parseAgency(member));

  it('go before the words of the group', () => {
    expect(covers('Các sở, ngành', 'Báo Hải Dương')).toBe(true);
    expect(covers('các sở, ban, ngành', 'Sở Ngoại vụ')).toBe(false);
    expect(covers('các sở, ban, ngành', 'Sở Y tế')).toBe(true);
  });

  it('may be those of a body that is no group by its words', () => {
    expect(covers('Ban Chỉ đạo chuyển đổi số tỉnh', 'Sở Y tế')).toBe(true);
    expect(covers('Ban Chỉ đạo chuyển đổi số tỉnh', 'Sở Nội vụ')).toBe(false);
  });
});

describe('services and places', () => {
  it('are found by words in any spelling, the most local first, and never where they are uncertain', () => {
    const registers = withFacts();
    expect(registers.services('nop ho so o dau', ['Hà Nội'])[0]?.text).toMatch(/dichvucong\.gov\.vn/);
    const [first] = registers.services('liên hệ qua Zalo để nộp hồ sơ', ['Hà Nội']);
    expect(first?.text).toMatch(/iHanoi/);
    expect(registers.services('liên hệ qua Zalo', ['Hải Phòng'])).toEqual([]);
    expect(registers.services('trồng cây', [null])).toEqual([]);
  });

  it('say what became of a place, with the basis', () => {
    expect(withFacts().placeChange('tỉnh Hải Dương')).toMatchObject({
      basis: 'Nghị quyết 202/2025/QH15 ngày 12/6/2025',
    });
    expect(withFacts().placeChange('tỉnh Lào Cai')).toBeNull();
  });
});

describe('an entry from outside', () => {
  it('is made one line, and refused where something is missing', () => {
    const sent = { register: 'alias', key: 'x', value: { short: ' BQL\n', name: 'Ban  Quản lý' } };
    expect(registerEntry.parse(sent).value).toEqual({ short: 'BQL', name: 'Ban Quản lý' });
    expect(registerEntry.safeParse({ ...sent, value: { short: ' ', name: 'x' } }).success).toBe(false);
    expect(registerEntry.safeParse({ ...sent, register: 'khac' }).success).toBe(false);
  });
});
