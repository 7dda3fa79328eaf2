import { describe, expect, it } from 'vitest';
import { createQuestionLimits } from '../../server/question-limits.js';

const accepts = (take: () => void): boolean => {
  try {
    take();
    return true;
  } catch {
    return false;
  }
};

describe('limits of questions', () => {
  it('begin anew a minute after the first question', () => {
    const limits = createQuestionLimits({ person: 1, overall: 10 });
    const at = [0, 59_999, 60_000, 60_001].map((now) => accepts(() => limits.take('a', now)));
    expect(at).toEqual([true, false, true, false]);
  });

  it('do not let one person use up what is for all', () => {
    const limits = createQuestionLimits({ person: 2, overall: 3 });
    for (let at = 0; at < 50; at += 1) accepts(() => limits.take('a', at));
    expect(accepts(() => limits.take('b', 60))).toBe(true);
    expect(accepts(() => limits.take('c', 61))).toBe(false);
  });
});
