import { KnowledgeError } from '../errors.js';
import type { Brand } from './brand.js';

/** A calendar day in Viet Nam (UTC+7) as `YYYY-MM-DD`. Compares as a string. */
export type Day = Brand<'Day'>;

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** @throws KnowledgeError `invalid-day` unless `text` is a real date. */
export function parseDay(text: string): Day {
  const match = DAY_PATTERN.exec(text);
  const day = match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  if (day === null) {
    throw new KnowledgeError('invalid-day', `Cannot parse day "${text}": expected a real date as YYYY-MM-DD`);
  }
  return day;
}

/** The day of these numbers (month and day from 1), or null when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1000 && year <= 9999 ? (date.toISOString().slice(0, 10) as Day) : null;
}

/** The calendar day in Viet Nam at this instant. */
export function dayAt(instant: Date): Day {
  return new Date(instant.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10) as Day;
}

/** `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10) as Day;
}

/** The last day of a month (1–12). */
export function lastDayOfMonth(year: number, month: number): Day {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) as Day;
}

/** As people write it: `30/6/2024`. */
export function formatDay(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)}/${Number(month)}/${year}`;
}
