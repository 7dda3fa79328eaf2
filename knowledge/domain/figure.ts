import type { Day } from './day.js';

/** Administrative level a figure speaks of. `quận` and `phường` map to huyện and xã. */
export type Level = 'tỉnh' | 'huyện' | 'xã';

/** A number in a target or result, with what it means and the words that carry it. */
export interface Figure {
  readonly direction: 'reach' | 'increase' | 'decrease';
  readonly bound: 'eq' | 'min' | 'above' | 'max' | 'below';
  readonly value: number;
  /** `%`, `rank`, or the counted noun as issued ("doanh nghiệp", "tỷ đồng"). */
  readonly unit: string;
  readonly level: Level | null;
  readonly period: { readonly from: Day; readonly to: Day } | null;
  /** The number as issued ("80%", "top 10", "trên 50%"). */
  readonly text: string;
  /** The clause of the title that this figure belongs to ("60% hồ sơ công việc tại cấp xã"). */
  readonly clause: string;
}
