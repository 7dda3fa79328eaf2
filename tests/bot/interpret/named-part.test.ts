import { describe, expect, it } from 'vitest';
import { foldQuestion } from '../../../bot/interpret/fold-question.js';
import { ANY_TABLE, findPart, TWO_PARTS } from '../../../bot/interpret/named-part.js';

const partOf = (text: string) => findPart(text, foldQuestion(text));

describe('the part that a question names', () => {
  it.each([
    ['nhiệm vụ trong phụ lục 2', ['phu luc 2']],
    ['Phụ lục kèm kế hoạch có mấy việc', ['phu luc']],
    ['trong Biểu 02 có gì', ['bieu 02']],
    ['biểu số 3 gồm những gì', ['bieu 3']],
    ['theo bảng 1 thì ai theo dõi', ['bang 1']],
    ['biểu phân công nhiệm vụ có mấy dòng', [ANY_TABLE]],
    ['bảng lộ trình chỉ tiêu của phường', [ANY_TABLE]],
    ['ở mục IV giao những gì', ['iv']],
  ])('of "%s" is %j', (text, locators) => {
    expect(partOf(text).locators).toEqual(locators);
  });

  it('says what its rows are', () => {
    expect(partOf('bảng chỉ tiêu có mấy dòng').recordTypes).toEqual(['target']);
    expect(partOf('biểu phân công có mấy dòng').recordTypes).toEqual(['task', 'duty']);
    expect(partOf('biểu tổng hợp có mấy dòng').recordTypes).toEqual([]);
  });

  it.each([
    'đạt bằng 2 lần chỉ tiêu năm ngoái',
    'tiêu biểu 3 đơn vị nào',
    'phát biểu chỉ tiêu ra sao',
    'băng 5 GHz phủ tới đâu',
    'đường bằng phân công cho ai',
  ])('is none in "%s"', (text) => {
    expect(partOf(text).locators).toEqual([]);
  });

  it('is none where the text and a table are set side by side', () => {
    const text = 'hạn ở phần nhiệm vụ, giải pháp và ở phụ lục có khớp không';
    expect(partOf(text).locators).toEqual([]);
    expect(TWO_PARTS.test(foldQuestion(text))).toBe(true);
    expect(TWO_PARTS.test(foldQuestion('mục tiêu của tỉnh và phụ lục 1 có gì'))).toBe(false);
    expect(TWO_PARTS.test(foldQuestion('phần mềm thư viện và phụ lục kèm theo'))).toBe(false);
  });
});
