import { describe, expect, it } from 'vitest';
import { textPlan } from '../plans.js';
import { textReader } from '../../../ingestion/readers/text-readers.js';

const rows = (text: string): string[][] =>
  textReader
    .read(Buffer.from(text), 'thu.txt')
    .blocks.flatMap((block) => (block.kind === 'row' ? [block.cells.map((cell) => cell.text)] : []));

describe('a table whose columns stand apart by spaces', () => {
  it('is read by its headings, with groups, wrapped cells and a row that a page cuts', () => {
    expect(
      rows(`Phụ lục
PHÂN CÔNG NHIỆM VỤ

 TT   Nội dung nhiệm vụ              Đơn vị             Đơn vị           Thời gian
                                     chủ trì            phối hợp         hoàn thành
 I    Thể chế
 1    Ban hành quy chế quản lý       Sở Tư pháp         Sở Nội vụ        Quý II/2026
      chợ
 2    Rà soát quy hoạch chợ dọc      Sở Công Thương     Sở Tài chính,    Trước 30/9/2026
      quốc lộ, chợ đầu mối                              UBND các xã
 II   Hạ tầng

                                     4

 3    Xây mới 02 chợ ở xã            Sở Xây dựng        UBND các xã      Năm 2026
10    Lắp camera                     Công an tỉnh                        Thường xuyên

 Ghi chú: số liệu đến 31/12/2025.
`),
    ).toEqual([
      ['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành'],
      ['I', 'Thể chế', '', '', ''],
      ['1', 'Ban hành quy chế quản lý chợ', 'Sở Tư pháp', 'Sở Nội vụ', 'Quý II/2026'],
      [
        '2',
        'Rà soát quy hoạch chợ dọc quốc lộ, chợ đầu mối',
        'Sở Công Thương',
        'Sở Tài chính, UBND các xã',
        'Trước 30/9/2026',
      ],
      ['II', 'Hạ tầng', '', '', ''],
      ['3', 'Xây mới 02 chợ ở xã', 'Sở Xây dựng', 'UBND các xã', 'Năm 2026'],
      ['10', 'Lắp camera', 'Công an tỉnh', '', 'Thường xuyên'],
    ]);
  });

  it('gives each target its figure, its unit and its agency, and each result its own', () => {
    const { records } = textPlan(`KẾ HOẠCH
Phát triển du lịch tỉnh Hòa Bình năm 2026

I. MỤC TIÊU

Đẩy mạnh phát triển du lịch.

Phụ lục
CHỈ TIÊU GIAO NĂM 2026

 TT   Chỉ tiêu                      ĐVT      TH 2025    KH 2026    Cơ quan theo dõi
 1    Số lượt khách                 lượt     268.400    291.000    Sở Du lịch
 2    Tỷ lệ cơ sở có mã QR          %           94,6       95,5    Thuế tỉnh
 3    Số lớp tập huấn               lớp            9         12    Sở Du lịch
`);
    const told = records.map(({ type, title, leads, figures }) => [
      type,
      title,
      ...leads,
      ...figures.map(({ value, unit }) => `${String(value)} ${unit}`),
    ]);
    expect(told).toContainEqual(['target', 'Số lượt khách', 'Sở Du lịch', '291000 lượt']);
    expect(told).toContainEqual(['result', 'Số lượt khách', 'Sở Du lịch', '268400 lượt']);
    expect(told).toContainEqual(['target', 'Tỷ lệ cơ sở có mã QR', 'Thuế tỉnh', '95.5 %']);
    expect(told).toContainEqual(['target', 'Số lớp tập huấn', 'Sở Du lịch', '12 lớp']);
  });

  it('is none in a letterhead, a list or justified words', () => {
    expect(
      rows(`ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH HÒA BÌNH              Độc lập - Tự do - Hạnh phúc

KẾ HOẠCH
Phát triển du lịch năm 2026

1. Nội dung   công việc   do  Sở Du lịch  chủ trì,   thời gian   trong năm 2026
và   các đơn vị   khác   phối hợp.
`),
    ).toEqual([]);
  });
});
