import { describe, expect, it } from 'vitest';
import { listFile, replyWith } from '../../../bot/channels/wording.js';

describe('what is said with a list', () => {
  it('agrees with what the file holds, also where it holds more than was counted', () => {
    const scope = '2 nhiệm vụ do Sở Nội vụ chủ trì';
    expect(listFile(scope, 8)).toMatch(/^8 mục: 2 nhiệm vụ do Sở Nội vụ chủ trì và 6 mục kèm theo\. /);
    expect(listFile(scope, 2)).toMatch(/^2 mục: 2 nhiệm vụ do Sở Nội vụ chủ trì\. /);
    expect(listFile('nhiệm vụ có hạn trong tháng 9', 3)).toMatch(/^3 mục: nhiệm vụ có hạn trong tháng 9\. /);
  });

  it('names the numbers to reply with', () => {
    expect([['1'], ['1', '2'], ['1', '2', '3']].map(replyWith)).toEqual([
      'Trả lời 1 để chọn.',
      'Trả lời 1 hoặc 2.',
      'Trả lời 1, 2 hoặc 3.',
    ]);
  });
});
