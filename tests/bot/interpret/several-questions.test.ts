import { describe, expect, it } from 'vitest';
import { asksTwice, splitAtJoints, withoutPreamble } from '../../../bot/interpret/several-questions.js';

describe('several questions in one message', () => {
  it('are cut at joints, each with what asks', () => {
    expect(splitAtJoints('Thành phố A đã lắp bao nhiêu camera, và thị xã B đã mở mấy bến xe?')).toEqual([
      'Thành phố A đã lắp bao nhiêu camera',
      'thị xã B đã mở mấy bến xe?',
    ]);
  });

  it('keep what asks nothing with the question before it, or else behind it', () => {
    expect(splitAtJoints('số hộ nghèo, hộ cận nghèo là bao nhiêu và ai theo dõi')).toEqual([
      'số hộ nghèo, hộ cận nghèo là bao nhiêu',
      'ai theo dõi',
    ]);
    expect(splitAtJoints('Sở A và Sở B làm gì')).toEqual([]);
  });

  it('ask twice where two quantities are asked for', () => {
    expect(asksTwice('bao nhiêu hộ, mấy xã')).toBe(true);
    expect(asksTwice('bao nhiêu hộ nghèo')).toBe(false);
  });
});

describe('what people say of themselves before they ask', () => {
  it.each([
    [
      'Chào trợ lý, tôi là chuyên viên mới, nhờ tra giúp: chỉ tiêu giảm nghèo là bao nhiêu?',
      'chỉ tiêu giảm nghèo là bao nhiêu?',
    ],
    ['Tôi mới về cơ quan. Ai chủ trì việc trồng cây?', 'Ai chủ trì việc trồng cây?'],
  ])('of "%s" is left out', (text, asked) => {
    expect(withoutPreamble(text)).toBe(asked);
  });

  it('stays where it names the matter', () => {
    expect(withoutPreamble('Lào Cai: ai chủ trì việc trồng cây?')).toBe('Lào Cai: ai chủ trì việc trồng cây?');
    expect(withoutPreamble('Tôi cần danh sách nhiệm vụ.')).toBe('Tôi cần danh sách nhiệm vụ.');
  });
});
