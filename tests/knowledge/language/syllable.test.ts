import { describe, expect, it } from 'vitest';
import { isPlausibleSyllable } from '../../../knowledge/language/syllable.js';

describe('Vietnamese spelling', () => {
  it.each(['nghieng', 'truong', 'quyet', 'gia', 'khuyu', 'oanh', 'y', 'uong', 'hoai', 'thuyen', 'ngoeo'])(
    'allows "%s"',
    (word) => {
      expect(isPlausibleSyllable(word)).toBe(true);
    },
  );

  it.each(['thah', 'zalo', 'trienn', 'smart', 'bcd', 'wifi', 'hoanh1', 'nhj'])('does not allow "%s"', (word) => {
    expect(isPlausibleSyllable(word)).toBe(false);
  });
});
