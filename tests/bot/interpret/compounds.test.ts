import { describe, expect, it } from 'vitest';
import { isBound } from '../../../bot/interpret/compounds.js';

const kept = (text: string): string[] => {
  const tokens = text.split(' ');
  return tokens.filter((_, at) => isBound(tokens, at));
};

describe('a function word that is half of another word', () => {
  it('is kept with its neighbour', () => {
    expect(kept('đơn vị theo dõi thiết bị của trẻ em')).toEqual(['theo', 'dõi', 'thiết', 'bị', 'trẻ', 'em']);
    expect(kept('bộ phận một cửa ở xã')).toEqual(['một', 'cửa']);
  });

  it('is dropped where it stands alone', () => {
    expect(kept('theo kế hoạch thì em phải làm')).toEqual([]);
  });
});
