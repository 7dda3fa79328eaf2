import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecordRanking } from '../../../knowledge/search/record-ranking.js';

const ranking = createRecordRanking([
  { title: 'Xây dựng bản đồ số du lịch', context: 'Hạ tầng' },
  { title: 'Thuê phần mềm khai báo lưu trú', context: 'Hạ tầng' },
  { title: 'Mở lớp bồi dưỡng hướng dẫn viên du lịch', context: 'Nhân lực' },
]);

describe('ranking records by a topic', () => {
  it('puts the record that holds the words first, with or without diacritics', () => {
    expect(ranking.rank('bản đồ số')[0]?.position).toBe(0);
    expect(ranking.rank('ban do so')[0]?.position).toBe(0);
  });

  it('finds another placement of the tone mark', () => {
    const other = createRecordRanking([{ title: 'Số hoá tài liệu', context: '' }]);
    expect(other.rank('số hóa')[0]?.coverage).toBe(1);
  });

  it('says how much of the topic stands in the record', () => {
    expect(ranking.rank('phần mềm khai báo lưu trú')[0]?.coverage).toBe(1);
    expect(ranking.rank('phần mềm quản lý tài sản công')[0]?.coverage).toBeLessThan(0.6);
  });

  it('keeps to the positions asked for', () => {
    expect(ranking.rank('du lịch', new Set([2])).map((score) => score.position)).toEqual([2]);
  });

  it('gives shares between 0 and 1 for any topic', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (topic) => {
        for (const score of ranking.rank(topic)) {
          expect(score.coverage).toBeGreaterThanOrEqual(0);
          expect(score.coverage).toBeLessThanOrEqual(1.000001);
          expect(score.specificity).toBeLessThanOrEqual(1.000001);
        }
      }),
    );
  });
});

describe('a topic that records say in other words', () => {
  const plans = createRecordRanking([
    { title: 'Nâng cấp bến thủy nội địa Sông Lô', context: '' },
    { title: 'Mở bến thuyền du lịch', context: '' },
    { title: 'Ban hành giá dịch vụ thu gom, vận chuyển chất thải rắn sinh hoạt', context: 'Tài chính' },
    { title: 'Tuyên truyền trên báo', context: 'Văn hóa' },
    ...Array.from({ length: 80 }, (_, at) => ({ title: `Báo cáo kết quả công việc số ${at}`, context: 'Văn phòng' })),
  ]);
  const scoreOf = (topic: string, position: number) =>
    plans.rank(topic).find((score) => score.position === position) ?? { score: 0, coverage: 0, titleCoverage: 0 };

  it('finds a record that shares no word with it', () => {
    expect(plans.rank('tiền đổ rác')[0]?.position).toBe(2);
    expect(plans.rank('tien do rac').map(({ position }) => position)).not.toContain(0);
  });

  it('puts the same words before others that stand for them', () => {
    const ranked = plans.rank('làm lại bến thuyền');
    expect(ranked.map(({ position }) => position)).toEqual(expect.arrayContaining([0, 1]));
    const [same, other] = [scoreOf('bến thuyền', 1), scoreOf('bến thuyền', 0)];
    expect(same.score).toBeGreaterThan(other.score);
    expect(same.coverage).toBe(1);
    expect(other.coverage).toBeLessThan(1);
    expect(other.coverage).toBeGreaterThan(0.5);
  });

  it('gives nothing for words that no phrase joins', () => {
    expect(scoreOf('xây sân bay', 0).coverage).toBe(0);
    expect(scoreOf('xây sân bay', 2).coverage).toBe(0);
  });

  it('takes phrases that most records hold for no sign of one of them', () => {
    expect(scoreOf('nhiệm vụ', 10).coverage).toBe(0);
  });
});
