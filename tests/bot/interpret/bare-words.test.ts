import { describe, expect, it } from 'vitest';
import { readBareWords } from '../../../bot/interpret/bare-words.js';
import { interpret } from '../../../bot/interpret/interpret.js';
import { parseDay, SHIPPED_REGISTERS, type Interpretation } from '../../../knowledge/index.js';

const read = (text: string): Interpretation =>
  interpret(
    { original: text, text, repairs: [] },
    { plans: [], registers: SHIPPED_REGISTERS, today: parseDay('2026-06-15') },
  );

const behind = (before: string, text: string): Interpretation => readBareWords(read(text), read(before));

const LEAD = 'ai chủ trì phần mềm thư viện điện tử';
const TARGET = 'chỉ tiêu hồ sơ xử lý trên mạng cấp tỉnh là bao nhiêu phần trăm';

describe('a message of one word or two behind a question', () => {
  it.each([
    ['phối hợp?', 'coordinator'],
    ['còn phối hợp thì sao', 'coordinator'],
    ['hạn', 'deadline'],
    ['thế thời hạn?', 'deadline'],
    ['hạn chót', 'deadline'],
  ])('asks something else of the same matter: %s', (text, intent) => {
    expect(behind(LEAD, text)).toMatchObject({ intent, topic: '' });
  });

  it.each([
    ['xã thì sao', 'xã'],
    ['rồi xã phường nữa?', 'xã'],
    ['xuống quận huyện thì sao', 'huyện'],
    ['còn tỉnh', 'tỉnh'],
  ])('asks the same of another level: %s', (text, level) => {
    expect(behind(TARGET, text)).toMatchObject({ levels: [level], topic: '' });
  });

  it('names a level only behind a figure', () => {
    expect(behind(LEAD, 'xã thì sao').levels).toEqual([]);
  });

  it.each([
    ['ngày nào', 'issued-on'],
    ['ban hành ngày nào?', 'issued-on'],
    ['số mấy', 'number'],
    ['ai ký', 'signer'],
  ])('asks something else of the same plan: %s', (text, planFact) => {
    expect(behind('ai ký kế hoạch này', text)).toMatchObject({ intent: 'plan-facts', planFact });
  });

  it.each(['số mấy', 'thế phần mềm đặt lịch khám bệnh', 'xã Tân Hiệp thì sao', 'phối hợp với Sở Y tế làm gì'])(
    'stays as it is where it says more, or where no plan was asked of: %s',
    (text) => {
      expect(behind(TARGET, text)).toEqual(read(text));
    },
  );
});
