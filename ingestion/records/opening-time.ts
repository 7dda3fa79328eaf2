import { parseDeadline } from '../../knowledge/index.js';
import { countWords } from '../structure/sentences.js';
import { daysIn, type RecordDraft } from './draft.js';
import { task, type Place } from './prose-drafts.js';

/** "Quý I: …", "Tháng 9/2025: …": a line of a timetable. */
const OPENING = /^(?:trong |từ )?((?:quý|tháng|tuần|ngày)\s[^:;]{1,30}):\s+(?=\p{Lu})/iu;
const LEAST_WORDS = 2;
/** What happened, or is so, is no work to do. */
const TOLD = /(?<!\p{L})(?:đã|chưa|đang|không|là|cao điểm)(?!\p{L})/iu;

/** The records of an item with the time that opens it; among tasks such a line is work, whatever its first word. */
export function withOpeningTime(at: Place, records: RecordDraft[]): RecordDraft[] {
  const { body, zone } = at.item;
  const match = OPENING.exec(body.text);
  const text = match?.[1] ?? '';
  if (match === null || countWords(body.text.slice(match[0].length)) < LEAST_WORDS) return records;
  const { parts } = parseDeadline(text, daysIn(at.context));
  if (!parts.some(({ kind }) => kind === 'interval')) return records;
  const told = TOLD.test(body.text.slice(match[0].length));
  const stated = records.length === 0 && zone === 'tasks' && !told ? [task(at, body)] : records;
  return stated.map((record) =>
    record.deadline === null && (record.type === 'task' || record.type === 'duty')
      ? { ...record, deadline: { text, parts } }
      : record,
  );
}
