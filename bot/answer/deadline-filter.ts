/** Records whose deadline falls into the window of a question, and how that window is said. */
import type { CatalogRecord, Day, DeadlinePart, Interpretation } from '../../knowledge/index.js';
import { findDeadlines, formatDay } from '../../knowledge/index.js';
import type { AnswerContext } from './evidence.js';

type Window = NonNullable<Interpretation['window']>;

/** Whether a deadline of the record ends inside the window; one that begins and ends at its edges does, too. */
export function isDue(entry: CatalogRecord, window: Window, context: AnswerContext): boolean {
  const years = context.catalog.plan(entry.plan.id)?.years ?? [];
  const { from, to } = windowFor(entry, window, context);
  return partsOf(entry, years).some(
    (part) => part.kind === 'interval' && (to === null || part.to <= to) && (from === null || part.to >= from),
  );
}

/** The deadline's parts; where the record has none of its own, those that its wording names ("… trước tháng 9/2023"). */
export function partsOf({ record }: CatalogRecord, years: readonly number[]): readonly DeadlinePart[] {
  if (record.deadline !== null) return record.deadline.parts;
  const year = years.length === 1 ? (years[0] ?? null) : null;
  return findDeadlines(record.title, { year }).flatMap((mention) => mention.deadline.parts);
}

/** The window as it stands for the plan of a record. */
export function windowFor(
  entry: CatalogRecord,
  window: Window,
  { catalog }: Pick<AnswerContext, 'catalog'>,
): { readonly from: string | null; readonly to: string | null } {
  const { from, to } = inPlanYear(window, catalog.plan(entry.plan.id)?.years ?? []);
  return { from, to };
}

/** Where no year was named, the day and month of the plan's own year. */
function inPlanYear(window: Window, years: readonly number[]): { from: string | null; to: string | null } {
  const named = (window.to ?? window.from)?.slice(0, 4);
  const [own] = years;
  if (!window.ofPlan || years.length !== 1 || own === undefined || named === undefined) return window;
  const shift = own - Number(named);
  const moved = (day: Day | null): string | null =>
    day === null ? null : `${Number(day.slice(0, 4)) + shift}${day.slice(4)}`;
  return { from: moved(window.from), to: moved(window.to) };
}

/** "có hạn từ 1/7 đến 30/9"; with years where they are the same for every plan that was searched. */
export function sayWindow(window: Window, context: AnswerContext): string {
  const years = new Set(context.plans.flatMap((plan) => (plan.years.length === 1 ? plan.years : [])));
  const [only] = years;
  const say = (day: Day): string => {
    if (!window.ofPlan) return formatDay(day);
    const dayAndMonth = formatDay(day).replace(/\/\d{4}$/, '');
    return years.size === 1 ? `${dayAndMonth}/${only}` : `${dayAndMonth} của năm kế hoạch`;
  };
  const { from, to } = window;
  if (from === null) return to === null ? 'có thời hạn' : `có hạn đến hết ngày ${say(to)}`;
  if (to === null) return `có hạn từ ngày ${say(from)}`;
  return from === to ? `có hạn ngày ${say(to)}` : `có hạn từ ${say(from)} đến ${say(to)}`;
}

/** What a window leaves out because no day can be told: work without a deadline, and work that recurs or goes on. */
export function sayUndated(entries: readonly CatalogRecord[]): string {
  const parts = [
    entries.some(
      ({ record }) => record.deadline !== null && !record.deadline.parts.some((part) => part.kind === 'interval'),
    )
      ? 'việc thường xuyên, định kỳ hoặc theo sự kiện'
      : '',
    entries.some(({ record }) => record.deadline === null) ? 'việc không ghi thời hạn' : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (chưa kể ${parts.join(' và ')})`;
}
