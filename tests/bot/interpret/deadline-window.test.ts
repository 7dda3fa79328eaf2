import { describe, expect, it } from 'vitest';
import { findWindow } from '../../../bot/interpret/deadline-window.js';
import { fold, parseDay } from '../../../knowledge/index.js';

/** A Monday. */
const TODAY = parseDay('2026-06-15');

const window = (text: string) => findWindow(fold(text), TODAY)?.window ?? null;

describe('the window of deadlines that a question names', () => {
  it.each([
    ['việc nào phải xong trước 31/12/2026', null, '2026-12-30'],
    ['nhiệm vụ hoàn thành trong năm 2026', '2026-01-01', '2026-12-31'],
    ['việc phải xong trong tháng 9/2026', '2026-09-01', '2026-09-30'],
    ['nhiệm vụ có hạn 12/2026', '2026-12-01', '2026-12-31'],
    ['nhiem vu nao xong trong quy 2 nam 2026', '2026-04-01', '2026-06-30'],
    ['việc phải hoàn thành từ tháng 3/2026 đến tháng 5/2026', '2026-03-01', '2026-05-31'],
    ['hạn sau ngày 30/6/2026', '2026-07-01', null],
    ['chậm nhất ngày 15 tháng 8 năm 2026 phải xong gì', null, '2026-08-15'],
    ['còn việc gì phải xong trong 30 ngày tới', '2026-06-15', '2026-07-15'],
    ['tuần này phải xong việc gì', '2026-06-15', '2026-06-21'],
    ['tháng sau đến hạn việc nào', '2026-07-01', '2026-07-31'],
    ['quý này phải hoàn thành những gì', '2026-04-01', '2026-06-30'],
    ['việc nào quá hạn rồi', null, '2026-06-14'],
    ['nhiệm vụ sắp đến hạn', '2026-06-15', '2026-07-15'],
  ])('of "%s" is %s to %s', (text, from, to) => {
    expect(window(text)).toEqual({ from, to, ofPlan: false });
  });

  it.each([
    ['phải làm gì trước tháng 9', null, '2026-08-31'],
    ['nhiệm vụ hoàn thành trong quý III', '2026-07-01', '2026-09-30'],
    ['việc phải xong 6 tháng đầu năm', '2026-01-01', '2026-06-30'],
  ])('of "%s" is of the plan\'s own year', (text, from, to) => {
    expect(window(text)).toEqual({ from, to, ofPlan: true });
  });

  it.each([
    'Kế hoạch năm 2026 có bao nhiêu nhiệm vụ',
    'chỉ tiêu đến năm 2030 là gì',
    'quyết định ban hành ngày 15/3/2022 nói gì',
    'nhiệm vụ nào chưa ghi thời hạn',
    'đơn vị nào chủ trì nhiều nhiệm vụ nhất',
  ])('is none in "%s"', (text) => {
    expect(window(text)).toBeNull();
  });
});
