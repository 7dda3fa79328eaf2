import { describe, expect, it } from 'vitest';
import type { KeptExchange } from '../../bot/ports.js';
import { groupTalks } from '../../bot/talk-groups.js';

const asked = (question: string, more: { kind?: string; rating?: KeptExchange['rating'] } = {}): KeptExchange => ({
  id: question,
  channel: 'web',
  day: '2026-11-21',
  at: 0,
  rating: more.rating ?? null,
  note: null,
  content: { question, kind: more.kind ?? 'answer', reason: 'found', answer: '', sources: [], options: [] },
});

describe('groups of questions', () => {
  it('hold what says the same in other words, with and without diacritics, and keep numbers apart', () => {
    const groups = groupTalks([
      asked('Ai chủ trì số hoá hồ sơ năm 2023?'),
      asked('so hoa ho so nam 2023 ai chu tri vay'),
      asked('Ai chủ trì số hoá hồ sơ năm 2024?'),
      asked('Kinh phí lấy từ đâu?'),
    ]);
    expect(groups.map(({ exchanges }) => exchanges.length)).toEqual([2, 1, 1]);
  });

  it('begin with the most unanswered and badly rated', () => {
    const groups = groupTalks([
      asked('Kinh phí lấy từ đâu?'),
      asked('Kinh phí lấy ở đâu?'),
      asked('Thẻ thư viện làm ở đâu?', { kind: 'refuse' }),
      asked('Chỉ tiêu hộ nghèo bao nhiêu?', { rating: 'wrong' }),
      asked('Chỉ tiêu hộ nghèo là bao nhiêu?', { rating: 'incomplete' }),
      asked('Hạn nộp báo cáo quý?', { rating: 'right' }),
    ]);
    expect(groups.map(({ troubled }) => troubled)).toEqual([2, 1, 0, 0]);
  });
});
