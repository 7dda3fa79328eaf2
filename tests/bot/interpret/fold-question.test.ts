import { describe, expect, it } from 'vitest';
import { foldQuestion } from '../../../bot/interpret/fold-question.js';

describe('folding a question', () => {
  it('keeps the length, so that places found in it are places of the text', () => {
    for (const text of ['Mua mấy máy tính?', 'mấy trường hợp này ai lo', 'Đến bao giờ'])
      expect(foldQuestion(text)).toHaveLength(text.length);
  });

  it('lets no machine ask how many', () => {
    expect(foldQuestion('trang bị máy tính')).not.toMatch(/\bmay\b/);
    expect(foldQuestion('mấy máy tính')).toMatch(/^may /);
  });

  it('counts nothing that is pointed at', () => {
    expect(foldQuestion('hỗ trợ mấy trường hợp này')).not.toMatch(/\bmay\b/);
    expect(foldQuestion('có mấy trường hợp')).toMatch(/\bmay\b/);
  });
});
