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
