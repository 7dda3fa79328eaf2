import type { CorrectedField, CorrectionEntry, RecordPlace, WaitingCorrection } from '../domain/correction.js';
import type { PlanId } from '../domain/plan.js';
import type { PlanRecord, StoredRecord } from '../domain/record.js';
import { foldedTokens } from '../language/text.js';
import { correctionWaits } from '../wording.js';
import { fieldOf, sameField, withField, wordsOfField } from './field-values.js';

export interface Corrected {
  /** In the order given. */
  readonly records: readonly StoredRecord[];
  readonly waiting: readonly WaitingCorrection[];
}

/** Share of words that a changed row keeps of the row that was corrected. */
const KEPT_SHARE = 0.5;

/**
 * Puts corrections into the records of a plan as read. A correction counts only where its place says what it said when a
 * person corrected it; else it waits, and the record it may be meant for is marked for review.
 */
export function applyCorrections(records: readonly StoredRecord[], history: readonly CorrectionEntry[]): Corrected {
  const standing = standingEntries(history);
  if (standing.length === 0) return { records, waiting: [] };
  const places = placesOf(records);
  const byPlace = new Map(places.map((place, position) => [placeKey(place), position]));
  const corrected = [...records];
  const waiting: WaitingCorrection[] = [];
  for (const entry of standing) {
    const position = byPlace.get(placeKey(entry.place));
    const record = position === undefined ? undefined : records[position];
    if (position !== undefined && record && sameField(fieldOf(record, entry.field), entry.original)) {
      const present = corrected[position];
      if (present && entry.after) corrected[position] = put(present, record, entry);
    } else if (entry.field !== 'review') waiting.push({ entry, ...whereTo(entry, position, records) });
  }
  for (const { entry, candidate } of waiting) {
    const present = candidate === null ? undefined : corrected[candidate];
    if (candidate === null || !present) continue;
    const reason = correctionWaits(entry.field, wordsOfField(entry.original));
    corrected[candidate] = { ...present, review: [...present.review, reason] };
  }
  return { records: corrected, waiting };
}

/** The last word on each field of each place, in the order of the first; what was taken back is none. */
export function standingEntries(history: readonly CorrectionEntry[]): readonly CorrectionEntry[] {
  const last = new Map<string, CorrectionEntry>();
  for (const entry of history) last.set(`${placeKey(entry.place)}\n${entry.field}`, entry);
  return [...last.values()].filter((entry) => entry.after !== null);
}

/** The place of every record of one plan, as read. */
export function placesOf(records: readonly (PlanRecord & { readonly planId: PlanId })[]): readonly RecordPlace[] {
  const seen = new Map<string, number>();
  return records.map(({ planId, locator, type, title }) => {
    const key = placeKey({ planId, locator, type, title, occurrence: 0 });
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return { planId, locator, type, title, occurrence };
  });
}

export function placeKey({ planId, locator, type, title, occurrence }: RecordPlace): string {
  return JSON.stringify([planId, locator, type, title, occurrence]);
}

function put(present: StoredRecord, asRead: StoredRecord, entry: CorrectionEntry): StoredRecord {
  if (entry.after === null) return present;
  const next = withField(present, entry.after);
  if (entry.field === 'review') return { ...next, checkedAt: entry.at };
  const original = wordsOfField(fieldOf(asRead, entry.field));
  const mark: CorrectedField = { field: entry.field, original, at: entry.at };
  return { ...next, corrected: [...(present.corrected ?? []), mark] };
}

function whereTo(
  { place }: CorrectionEntry,
  position: number | undefined,
  records: readonly StoredRecord[],
): Pick<WaitingCorrection, 'cause' | 'candidate'> {
  if (position !== undefined) return { cause: 'changed', candidate: position };
  const find = (fits: (record: StoredRecord) => boolean): readonly number[] =>
    records.flatMap((record, index) => (record.type === place.type && fits(record) ? [index] : []));
  const [moved, ...others] = find(({ title }) => title === place.title);
  if (moved !== undefined && others.length === 0) return { cause: 'moved', candidate: moved };
  const here = find(({ locator, title }) => locator === place.locator && keepsWords(title, place.title));
  return here[0] === undefined ? { cause: 'gone', candidate: null } : { cause: 'changed', candidate: here[0] };
}

function keepsWords(title: string, before: string): boolean {
  const words = new Set(foldedTokens(before));
  const kept = new Set(foldedTokens(title).filter((word) => words.has(word))).size;
  return kept >= words.size * KEPT_SHARE;
}
