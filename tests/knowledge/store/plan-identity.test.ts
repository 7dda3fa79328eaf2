import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../knowledge/domain/day.js';
import { isAnotherPlan, isSameDocument, numberKey, type PlanIdentity } from '../../../knowledge/store/plan-identity.js';

const plan: PlanIdentity = {
  title: 'Kế hoạch Chuyển đổi số thành phố Thử năm 2022',
  number: '12/KH-UBND',
  issuer: 'UBND thành phố Thử',
  issuedOn: parseDay('2022-03-01'),
  place: 'thành phố Thử',
  period: { from: parseDay('2022-01-01'), to: parseDay('2022-12-31') },
};

describe('the number of a plan', () => {
  it.each([
    ['12/KH-UBND', '12/kh-ubnd'],
    [' 012 / KH – UBND', '12/kh-ubnd'],
    ['14 – CTr/QU', '14-ctr/qu'],
    ['/KH-UBND', null],
    ['     /KH-UBND', null],
    ['', null],
    ['…/KH-UBND', null],
  ])('"%s" compares as %s', (number, key) => {
    expect(numberKey(number)).toBe(key);
  });
});

describe('the same document under two names', () => {
  it('needs number, issuer and day, all known and equal', () => {
    expect(isSameDocument(plan, { ...plan, title: 'Tên khác', number: '12/ KH-UBND', period: null })).toBe(true);
    expect(isSameDocument(plan, { ...plan, issuedOn: parseDay('2022-03-02') })).toBe(false);
    expect(isSameDocument(plan, { ...plan, issuer: 'UBND huyện Thử' })).toBe(false);
    expect(isSameDocument({ ...plan, issuer: null }, { ...plan, issuer: null })).toBe(false);
    expect(isSameDocument({ ...plan, number: null }, { ...plan, number: null })).toBe(false);
    expect(isSameDocument({ ...plan, issuedOn: null }, { ...plan, issuedOn: null })).toBe(false);
  });
});

describe('one id', () => {
  it('stays with a plan whose spelling, title or day changes', () => {
    expect(isAnotherPlan(plan, { ...plan, issuer: 'UBND THÀNH PHỐ THỬ', number: '12/KH–UBND' })).toBe(false);
    expect(isAnotherPlan(plan, { ...plan, issuer: 'UBND thành phố' })).toBe(false);
    expect(isAnotherPlan(plan, { ...plan, title: 'Kế hoạch khác hẳn', issuedOn: null })).toBe(false);
  });

  it('is refused to another number, issuer or period', () => {
    expect(isAnotherPlan(plan, { ...plan, number: '13/KH-UBND' })).toBe(true);
    expect(isAnotherPlan(plan, { ...plan, issuer: 'Sở Y tế' })).toBe(true);
    expect(isAnotherPlan(plan, { ...plan, period: { from: parseDay('2022-01-01'), to: parseDay('2025-12-31') } })).toBe(
      true,
    );
  });

  it.each([
    ['the same words in other case', 'KẾ HOẠCH CHUYỂN ĐỔI SỐ THÀNH PHỐ THỬ NĂM 2022', false],
    ['a slip', 'Kế hoạch chuyên đổi số thành phố Thử năm 2022', false],
    ['a shorter title', 'Chuyển đổi số thành phố Thử năm 2022', false],
    ['another year', 'Kế hoạch Chuyển đổi số thành phố Thử năm 2023', true],
    ['another subject', 'Kế hoạch Cải cách hành chính thành phố Thử năm 2022', true],
    ['an empty title', '', true],
  ])('goes to a document that leaves a field out only when the title is close: %s', (_case, title, isAnother) => {
    expect(isAnotherPlan({ ...plan, number: null }, { ...plan, title })).toBe(isAnother);
    expect(isAnotherPlan(plan, { ...plan, title, period: null })).toBe(isAnother);
  });

  it('does not go to another place', () => {
    expect(isAnotherPlan(plan, { ...plan, number: null, issuer: null, place: 'thành phố Khác' })).toBe(true);
  });
});
