import { describe, expect, it } from 'vitest';
import { completeFromBefore } from '../../../bot/interpret/follow-up.js';
import { interpret } from '../../../bot/interpret/interpret.js';
import { parseDay, SHIPPED_REGISTERS, type Interpretation } from '../../../knowledge/index.js';

const read = (text: string): Interpretation =>
  interpret(
    { original: text, text, repairs: [] },
    { plans: [], registers: SHIPPED_REGISTERS, today: parseDay('2026-06-15') },
  );

const behind = (before: string, text: string): Interpretation => completeFromBefore(read(text), read(before), []);

const LEAD = 'lắp đặt wifi công cộng ai chủ trì?';
const REFUSED = 'thẻ thư viện làm ở đâu?';
const LISTED = 'Sở Y tế chủ trì những nhiệm vụ nào?';

describe('a list or a count behind a question about one matter', () => {
  it.each([
    'kế hoạch có bao nhiêu nhiệm vụ?',
    'kế hoạch này có những chỉ tiêu nào?',
    'phường có bao nhiêu nhiệm vụ?',
    'liệt kê tất cả nhiệm vụ của phường',
    'liệt kê các nhiệm vụ của kế hoạch',
    'liệt kê tất cả nhiệm vụ',
    'liệt kê toàn bộ các chỉ tiêu',
  ])('is of the whole plan, not of that matter: %s', (text) => {
    for (const before of [LEAD, REFUSED]) {
      const { topic, role, intent } = behind(before, text);
      expect({ topic, role, intent }).toEqual({
        topic: read(text).topic,
        role: 'any',
        intent: read(text).intent,
      });
    }
  });

  it('is of the whole plan also behind the list of one agency, where it says the plan', () => {
    expect(behind(LISTED, 'kế hoạch có bao nhiêu nhiệm vụ?').agencies).toEqual([]);
  });

  it.each(['có bao nhiêu nhiệm vụ?', 'liệt kê tất cả nhiệm vụ', 'còn chỉ tiêu?'])(
    'goes on with what was listed where it does not: %s',
    (text) => {
      expect(behind(LISTED, text).agencies.map(({ name }) => name)).toEqual(['Sở Y tế']);
    },
  );

  it.each(['gồm những nhiệm vụ nào?', 'thế có bao nhiêu nhiệm vụ', 'liệt kê tất cả nhiệm vụ đó'])(
    'stays with the matter where it points back: %s',
    (text) => {
      expect(behind(LEAD, text).topic).toContain('wifi');
    },
  );
});
