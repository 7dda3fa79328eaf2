/** Windows of deadlines that an answer states, held against the deadline of every record it gives. */
import type { GroundingRecord, Unsupported } from './grounding-reply.js';

const DAY = String.raw`(\d{1,2}/\d{1,2})(?:/(\d{4})| của năm kế hoạch)`;
const WINDOW = new RegExp(
  String.raw`,? ?có hạn (?:đến hết ngày ${DAY}|từ ngày ${DAY}|ngày ${DAY}|từ ${DAY} đến ${DAY})`,
  'u',
);

export interface WindowReading {
  /** The text without the window, which is no claim of the plan's. */
  readonly text: string;
  readonly faults: readonly Unsupported[];
}

export function readWindow(text: string, records: readonly GroundingRecord[], kind: string): WindowReading {
  const match = WINDOW.exec(text);
  if (!match) return { text, faults: [] };
  const [claim, untilDay, untilYear, sinceDay, sinceYear, onDay, onYear, fromDay, fromYear, toDay, toYear] = match;
  const from = isoOf(sinceDay ?? onDay ?? fromDay, sinceYear ?? onYear ?? fromYear);
  const to = isoOf(untilDay ?? onDay ?? toDay, untilYear ?? onYear ?? toYear);
  const without = text.replace(WINDOW, '');
  if (kind !== 'answer') return { text: without, faults: [] };
  const outside = records.filter((record) => !isWithin(record, from, to));
  const faults = outside.map(({ title, deadline }) => ({
    claim: `${claim.trim()}: “${title.slice(0, 60)}”`,
    why: `its deadline is ${deadline?.text ?? 'not given'}`,
  }));
  return { text: without, faults };
}

/** Month and day, with the year where one is said. */
function isoOf(day: string | undefined, year: string | undefined): string | null {
  if (day === undefined) return null;
  const [date = '', month = ''] = day.split('/');
  return `${year ?? ''}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

function isWithin(record: GroundingRecord, from: string | null, to: string | null): boolean {
  // A deadline that only the wording of the row names is looked up with the row.
  if (record.deadline === null) return /\d{4}|tháng|quý|ngày/iu.test(record.title);
  return [record.deadline, ...record.deadline.parts].some(({ to: end }) => {
    if (end === undefined) return false;
    const comparable = (bound: string): string => (bound.startsWith('-') ? end.slice(4) : end);
    return (from === null || comparable(from) >= from) && (to === null || comparable(to) <= to);
  });
}
