import {
  fieldOf,
  formatDay,
  wordsOfField,
  type CatalogRecord,
  type CorrectedRecord,
  type Deadline,
  type FieldReading as Reading,
  type PresumedRole,
  type StoredRecord,
  type WaitingRecord,
} from '../../knowledge/index.js';
import { RECORDS } from '../wording.js';
import {
  RECORD_FIELDS,
  type FieldReading,
  type RecordDetail,
  type RecordRow,
  type WaitingCorrections,
} from './contract/records.js';

/** Characters of the document that are shown around a record, and of a record itself. */
const AROUND_CHARS = 500;
const MARKED_CHARS = 4000;

export function viewRow({ record, plan }: Pick<CatalogRecord, 'record' | 'plan'>): RecordRow {
  return {
    plan: plan.id,
    planTitle: plan.title,
    index: record.index,
    type: record.type,
    title: record.title,
    leads: [...record.leads],
    coordinators: [...record.coordinators],
    presumed: { leads: presumedIn(record, 'lead'), coordinators: presumedIn(record, 'coordinator') },
    deadline: record.deadline?.text ?? null,
    figures: figuresOf(record.figures),
    locator: record.locator,
    page: record.page,
    quote: record.quote,
    review: [...record.review],
    corrected: (record.corrected ?? []).map(({ field, original }) => ({ field, original })),
    isChecked: record.checkedAt !== undefined,
  };
}

function presumedIn({ presumed }: StoredRecord, wanted: PresumedRole['role']): string[] {
  return [...new Set(presumed.filter(({ role }) => role === wanted).map(({ agency }) => agency))];
}

export function viewReading({ value, agencies, doubt }: Reading): FieldReading {
  return {
    words: wordsOfField(value),
    agencies: agencies.map((agency, index) => ({
      issued: value.field === 'leads' || value.field === 'coordinators' ? (value.value[index] ?? '') : '',
      name: agency.name,
      isKnown: agency.kind !== 'other',
    })),
    days: value.field === 'deadline' ? daysOf(value.value) : [],
    figures: value.field === 'figures' ? figuresOf(value.value) : [],
    doubt,
  };
}

export function viewDetail(
  { record, asRead, history, standing, canUndo, revision, version }: CorrectedRecord,
  plan: CatalogRecord['plan'],
  text: string,
  read: (field: (typeof RECORD_FIELDS)[number], words: string) => Reading,
): RecordDetail {
  return {
    row: viewRow({ record, plan }),
    fields: RECORD_FIELDS.map((field) => {
      const words = wordsOfField(fieldOf(record, field));
      return {
        field,
        asRead: wordsOfField(fieldOf(asRead, field)),
        present: presentReading(record, field, viewReading(read(field, words)), words),
      };
    }),
    source: sourceOf(asRead, text),
    history: history.toReversed().map((step) => ({
      id: step.id,
      action: step.action,
      field: step.field,
      before: wordsOfField(step.before),
      after: step.after === null ? null : wordsOfField(step.after),
      author: step.author,
      at: Date.parse(step.at),
      inEffect: standing.has(step.id),
    })),
    canUndo,
    seen: { revision, version },
  };
}

/** What stands is shown as it is kept; a reading of its words tells the agencies alone. */
function presentReading(
  record: StoredRecord,
  field: (typeof RECORD_FIELDS)[number],
  reading: FieldReading,
  words: string,
): FieldReading {
  if (field === 'deadline') return { ...reading, words, days: daysOf(record.deadline) };
  if (field === 'figures') return { ...reading, words, figures: figuresOf(record.figures), doubt: null };
  return { ...reading, words };
}

export function viewWaiting(waiting: readonly WaitingRecord[]): WaitingCorrections {
  return waiting.map(({ entry, cause, candidate }) => ({
    id: entry.id,
    plan: entry.place.planId,
    locator: entry.place.locator,
    title: entry.place.title,
    field: entry.field,
    cause,
    original: wordsOfField(entry.original),
    corrected: entry.after === null ? '' : wordsOfField(entry.after),
    now: candidate === null ? null : wordsOfField(fieldOf(candidate, entry.field)),
    candidate:
      candidate === null ? null : { index: candidate.index, locator: candidate.locator, title: candidate.title },
    author: entry.author,
    at: Date.parse(entry.at),
  }));
}

/** What a deadline means, part by part. */
export function daysOf(deadline: Deadline | null): string[] {
  return (deadline?.parts ?? []).map((part) => {
    if (part.kind === 'event') return part.event;
    if (part.kind === 'recurrence') return RECORDS.recurrences[part.recurrence];
    return part.from === null
      ? RECORDS.until(formatDay(part.to))
      : RECORDS.from(formatDay(part.from), formatDay(part.to));
  });
}

function figuresOf(figures: StoredRecord['figures']): string[] {
  return figures.map(({ text, unit, level, clause }) => {
    const own = unit === '%' || unit === 'rank' || text.includes(unit) ? text : `${text} ${unit}`;
    return [own, ...(level === null ? [] : [`cấp ${level}`]), ...(clause === '' ? [] : [`“${clause}”`])].join(' · ');
  });
}

function sourceOf({ span }: StoredRecord, text: string): RecordDetail['source'] {
  const start = Math.min(span.start, text.length);
  const end = Math.min(span.end, start + MARKED_CHARS, text.length);
  return {
    before: wholeWords(text, Math.max(0, start - AROUND_CHARS), start, 'start'),
    marked: text.slice(start, end),
    after: wholeWords(text, end, Math.min(text.length, end + AROUND_CHARS), 'end'),
  };
}

/** A stretch without the half word at its outer end, where an ellipsis says that the text goes on. */
function wholeWords(text: string, from: number, to: number, outer: 'start' | 'end'): string {
  const stretch = text.slice(from, to);
  const at = outer === 'start' ? stretch.search(/\s/u) : Math.max(stretch.lastIndexOf(' '), stretch.lastIndexOf('\n'));
  if (at === -1 || (outer === 'start' ? from === 0 : to === text.length)) return stretch;
  return outer === 'start' ? `… ${stretch.slice(at).trimStart()}` : `${stretch.slice(0, at).trimEnd()} …`;
}
