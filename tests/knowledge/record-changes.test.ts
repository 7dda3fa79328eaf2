import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../knowledge/domain/record.js';
import { compareRecords } from '../../knowledge/record-changes.js';
import { record } from './store/plan-content.js';

const task = (index: number, title: string, more: Partial<PlanRecord> = {}): PlanRecord => ({
  ...record(index, title),
  type: 'task',
  ...more,
});

/** What changed, as short lines. */
function changes(before: readonly PlanRecord[], after: readonly PlanRecord[]): string[] {
  return compareRecords(before, after).map((change) =>
    change.kind === 'changed'
      ? `${change.after.title}: ${change.fields.map(({ field, before: old, after: now }) => `${field} ${old} → ${now}`).join(', ')}`
      : `${change.kind} ${change.record.title}`,
  );
}

const DIGITISE = 'Số hóa hồ sơ lưu trữ của các cơ quan';
const TRAIN = 'Tập huấn kỹ năng số cho cán bộ cấp xã';
const PAY = 'Thanh toán không dùng tiền mặt tại bộ phận một cửa';

describe('what two versions of a plan say differently', () => {
  it('is nothing where records only moved, or only their spacing and case differ', () => {
    const before = [task(0, DIGITISE), task(1, TRAIN)];
    const after = [task(0, TRAIN.toUpperCase()), task(1, DIGITISE.replace(' ', '  '))];
    expect(changes(before, after)).toEqual([]);
  });

  it('names what came, what went, and each field that became another', () => {
    const before = [task(0, DIGITISE), task(1, TRAIN)];
    const after = [task(0, DIGITISE, { leads: ['Sở Y tế'], product: 'Báo cáo' }), task(1, PAY)];
    expect(changes(before, after)).toEqual([
      `${DIGITISE}: leads Sở Nội vụ → Sở Y tế, product  → Báo cáo`,
      `added ${PAY}`,
      `removed ${TRAIN}`,
    ]);
  });

  it('knows a reworded row by its place, and one that moved too by its words', () => {
    const before = [task(0, DIGITISE), task(1, TRAIN)];
    const after = [task(0, `${TRAIN} và cấp huyện`), task(1, 'Số hóa toàn bộ hồ sơ lưu trữ của các sở')];
    expect(changes(before, after).map((line) => line.split(':')[0])).toEqual([
      `${TRAIN} và cấp huyện`,
      'Số hóa toàn bộ hồ sơ lưu trữ của các sở',
    ]);
  });

  it('pairs rows of one wording one to one, the unchanged ones first', () => {
    const [first, second] = [task(0, TRAIN), task(1, TRAIN, { leads: ['Sở Y tế'] })];
    const after = [task(0, TRAIN, { leads: ['Sở Y tế'] }), task(1, TRAIN, { leads: ['Sở Tài chính'] }), task(2, TRAIN)];
    expect(changes([first, second], after)).toEqual([`added ${TRAIN}`]);
  });

  it('never takes a target for a task', () => {
    expect(changes([task(0, DIGITISE)], [task(0, DIGITISE, { type: 'target' })])).toEqual([
      `added ${DIGITISE}`,
      `removed ${DIGITISE}`,
    ]);
  });
});
