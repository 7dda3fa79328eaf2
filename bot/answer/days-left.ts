/** "Còn bao nhiêu ngày nữa": the days from today to the end of a deadline, or since. */
import { fold, type CatalogRecord, type Day } from '../../knowledge/index.js';
import { saidDaysLeft } from '../wording.js';
import type { Said } from './describe.js';

const DAY_MS = 86_400_000;

/** Whether the words ask how long there is still to go. */
export function asksDaysLeft(text: string): boolean {
  return /\b(?:bao nhieu|may) (?:ngay|tuan|thang) nua\b|\bcon (?:lai )?(?:(?:bao nhieu|may) (?:ngay|tuan|thang|thoi gian)|bao lau)\b/.test(
    fold(text),
  );
}

/** The end that counts on a day: the next one of the deadline, the last where all are past; null where it names none. */
export function endOnDay({ record }: Pick<CatalogRecord, 'record'>, today: Day): Day | null {
  const ends = (record.deadline?.parts ?? []).flatMap((part) => (part.kind === 'interval' ? [part.to] : [])).sort();
  return ends.find((end) => end >= today) ?? ends.at(-1) ?? null;
}

/** Days from the first to the second; negative where the second is past. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** "Còn 112 ngày (từ 10/6/2026 đến hết 30/9/2026)"; null where the deadline ends on no day. */
export function sayDaysLeft(entry: CatalogRecord, today: Day): Said | null {
  const due = endOnDay(entry, today);
  if (due === null) return null;
  const days = daysBetween(today, due);
  return {
    text: saidDaysLeft(days, today, due),
    claims: [{ kind: 'days-left', recordKey: entry.record.key, today, due, days }],
  };
}
