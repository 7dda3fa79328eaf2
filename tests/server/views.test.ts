import { describe, expect, it } from 'vitest';
import { parseDay } from '../../knowledge/index.js';
import { viewDeadline, viewSections } from '../../server/views.js';

const day = parseDay;

describe('the contract JSON of a deadline', () => {
  it('gives one interval at the top level, with null for an open start', () => {
    expect(
      viewDeadline({ text: 'trước 30/9/2026', parts: [{ kind: 'interval', from: null, to: day('2026-09-29') }] }),
    ).toEqual({
      text: 'trước 30/9/2026',
      from: null,
      to: '2026-09-29',
    });
  });

  it('gives a recurrence by name', () => {
    expect(viewDeadline({ text: 'Thường xuyên', parts: [{ kind: 'recurrence', recurrence: 'ongoing' }] })).toEqual({
      text: 'Thường xuyên',
      recurrence: 'ongoing',
    });
  });

  it('lists several parts and repeats the first at the top level', () => {
    const parts = [
      { kind: 'recurrence', recurrence: 'monthly' },
      { kind: 'event', event: 'khi có hướng dẫn' },
      { kind: 'interval', from: null, to: day('2024-12-30') },
    ] as const;
    expect(viewDeadline({ text: 'x', parts })).toEqual({
      text: 'x',
      recurrence: 'monthly',
      parts: [{ recurrence: 'monthly' }, { event: 'khi có hướng dẫn' }, { from: null, to: '2024-12-30' }],
    });
  });

  it('keeps the text alone of a phrase that was not understood', () => {
    expect(viewDeadline({ text: 'theo tiến độ', parts: [] })).toEqual({ text: 'theo tiến độ' });
  });
});

describe('the section tree', () => {
  it('nests sections under their parents in document order', () => {
    const section = (index: number, parent: number | null, label: string) => ({
      index,
      parent,
      label,
      title: '',
      locator: label,
      span: { start: 0, end: 0 },
      page: null,
    });
    const tree = viewSections([section(0, null, 'I'), section(1, 0, '1'), section(2, 0, '2'), section(3, null, 'II')]);
    expect(tree.map(({ label, children }) => [label, children.map((child) => child.label)])).toEqual([
      ['I', ['1', '2']],
      ['II', []],
    ]);
  });
});
